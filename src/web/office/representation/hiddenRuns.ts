import type { OfficeVisit } from "../../visit.ts";
import type { MirrorLine, MirrorSheet } from "./mirrorSheets.ts";

/** Returns whether a count of a line was not released. */
export const isHidden = ({ card }: MirrorLine): boolean => card.part === null || card.whole === null;

function nameOfRun(
  visit: OfficeVisit,
  by: MirrorSheet["by"],
  run: readonly [MirrorLine, ...MirrorLine[]],
): string {
  const words = visit.texts.representation;
  const [first] = run;
  const last = run.at(-1) ?? first; // a run ends where it begins when it is one line
  const count = visit.formats.number(run.length);
  switch (by) {
    case "grade":
      return words.gradesName(first.code, last.code);
    case "unit":
      return words.unitsName(count);
    case "age":
      return words.agesName(count);
  }
}

/** Returns the lines with hidden ones after each other as one: a line each would be a wall that says nothing. */
export function runsOf(visit: OfficeVisit, { by, lines }: MirrorSheet): readonly MirrorLine[] {
  const runs: [MirrorLine, ...MirrorLine[]][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const joins = last !== undefined && isHidden(line) && isHidden(last[0]) && !line.isTotal;
    if (joins) last.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : { ...run[0], name: nameOfRun(visit, by, run) }));
}
