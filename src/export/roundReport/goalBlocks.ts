import type { RoundReport, TargetOnPath } from "../../domain/reporting/index.ts";
import { valueWords } from "../committeeYear/targetBlocks.ts";
import type { Block, Column } from "../paper.ts";
import { measured, readFromWords } from "../wording.ts";
import type { RoundWording } from "./roundWording.ts";

const left = (title: string, width: number): Column => ({ title, align: "left", width });
const right = (title: string): Column => ({ title, align: "right", width: 0 });

/** Returns the objectives with how they stood before and stand now. */
export function objectiveBlocks(report: RoundReport, { words, own, day }: RoundWording): readonly Block[] {
  if (report.objectives.length === 0)
    return [{ kind: "paragraph", text: report.scope === null ? words.noObjectives : words.noOwnObjectives }];
  const { objective, previous, now, readFrom } = words.columns;
  const columns = [left(objective, 6), left(previous, 2), left(now, 2), left(readFrom, 3)];
  const rows = report.objectives.map((one) => [
    own(one.title),
    one.before === null ? words.isNew : words.standing[one.before],
    words.standing[one.standing],
    words.readFrom[one.readFrom],
  ]);
  const caption = words.captions.objectives(day(report.asOf));
  return [
    { kind: "table", table: { caption, columns, rows, hasTotal: false } },
    { kind: "note", text: report.scope === null ? words.readFromNote : words.ownStandingNote },
  ];
}

/** The value of now; of a released one its day and its release as well, and that a newer one is hidden. */
function lastWords({ last, unit, withheldOn }: TargetOnPath, wording: RoundWording): string {
  const hidden = withheldOn === undefined ? {} : { withheldOn };
  if (last === null) {
    const [said = wording.notStated] = readFromWords(hidden, wording); // nobody measured it
    return said;
  }
  const value = measured(last.value, unit, wording);
  if (last.release === undefined) return [value, ...readFromWords(hidden, wording)].join("; ");
  const read = readFromWords({ ...hidden, release: last.release }, wording);
  return [wording.texts.targets.figure(value, wording.period(last.period)), ...read].join("; ");
}

function rowOf(target: TargetOnPath, wording: RoundWording) {
  const { words, own, notStated, dateNotStated, period } = wording;
  const value = (stated: number | null) =>
    stated === null ? notStated : measured(stated, target.unit, wording);
  return [
    own(`${target.measure}, ${target.population}`),
    value(target.baseline === null ? null : target.baseline.value),
    value(target.previous),
    lastWords(target, wording),
    value(target.expected),
    valueWords(target, wording),
    target.dueDate === null ? dateNotStated : period(target.dueDate),
    words.standing[target.standing],
  ];
}

/** Returns the targets on their path: start, before, now, what the path asks, and how they stand. */
export function targetBlocks(report: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, day } = wording;
  if (report.targets.length === 0)
    return [{ kind: "paragraph", text: report.scope === null ? words.noTargets : words.noOwnTargets }];
  const { measure, start, previous, now, onPath, aim, due, standing } = words.columns;
  const columns = [
    left(measure, 5),
    right(start),
    right(previous),
    right(now),
    right(onPath),
    left(aim, 3),
    left(due, 2),
    left(standing, 2),
  ];
  const rows = report.targets.map((target) => rowOf(target, wording));
  const caption = words.captions.targets(day(report.asOf));
  return [
    { kind: "table", table: { caption, columns, rows, hasTotal: false } },
    { kind: "note", text: words.onPathNote },
  ];
}
