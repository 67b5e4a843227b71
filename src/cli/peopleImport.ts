import { peopleLine } from "../export/peopleLines.ts";
import { roleOfWord } from "../export/peopleTable.ts";
import { limits } from "../intake/limits.ts";
import { readSheet } from "../intake/readSheet.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { formatsFor, problemText, textsFor } from "../texts/index.ts";
import { fileProblem } from "../texts/nl/actionListProblems.ts";
import { type BroughtPeople, bringPeople, lookAtPeople } from "../usecases/people/bringPeople.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");
const { day, number } = formatsFor("nl", "nl-NL");

type Problem = { readonly code: string; readonly row: number | null; readonly column: string | null };

function refuseFile(tools: Tools, call: Call, problems: readonly Problem[]): ExitCode {
  if (call.options["json"] === true) tools.out(JSON.stringify({ problems }));
  for (const { code, row, column } of problems) {
    const place = texts.outside.place(row, column, "");
    const text = problemText(texts, code);
    tools.err(`${code} ${place === "" ? text : texts.outside.problemAt(place, text)}`);
  }
  return 2;
}

/** Every line that does something, by its number and without a name: what a terminal shows stays in its history. */
function linesOf({ plan, units, duties, counts }: BroughtPeople): readonly string[] {
  const { people: words } = texts;
  const told = plan.lines.filter(({ kind, provided }) => kind !== "unchanged" || provided.length > 0);
  return [
    words.counts(number(counts.added), number(counts.changed), number(counts.unchanged)),
    ...(counts.added + counts.changed === 0 ? [words.nothing] : []),
    ...(counts.leaving > 0 ? [words.leaving(number(counts.leaving))] : []),
    ...(counts.missing > 0 ? [words.missingCount(number(counts.missing))] : []),
    ...told.map((line) => {
      const held = (line.before && duties.get(line.before.id)) ?? 0; // nothing in this name
      const { before } = line;
      const isRenamed = before !== null && before.name !== line.after.name;
      const unnamed = { ...line, before: before && { ...before, name: line.after.name } };
      const sentences = [
        ...(isRenamed ? [words.otherName] : []),
        ...peopleLine(unnamed, { texts, day, units, duties: held }),
      ];
      return words.lineOf(line.row, words.kind[line.kind], sentences.join(". "));
    }),
  ];
}

/** Brings a list of people in, all of it or nothing; a dry run tells line by line what would happen. */
export const peopleImportCommand: Command = {
  name: "people import",
  use: "people import FILE --municipality SLUG [--dry-run]",
  words: "paths",
  options: { municipality: { type: "string" }, "dry-run": { type: "boolean" } },
  run: (tools, call) => {
    const [file] = call.words;
    if (file === undefined)
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    return inMunicipality(tools, call, async (house, _municipality, actor) => {
      const bytes = await readFileWithin(file, limits.sheetBytes);
      const sheet = bytes.ok ? await readSheet(bytes.value) : bytes;
      if (!sheet.ok)
        return refuse(tools, call, {
          code: sheet.problem.code,
          sentence: fileProblem(sheet.problem),
          exit: 2,
        });
      const dryRun = call.options["dry-run"] === true;
      const list = { rows: sheet.value.rows, roleOfWord: roleOfWord() };
      const brought = await (dryRun ? lookAtPeople : bringPeople)(house, actor, list);
      if (!brought.ok) return refuseFile(tools, call, brought.problem);
      const { counts } = brought.value;
      const isChanged = counts.added + counts.changed > 0;
      const said = dryRun ? [texts.people.dryRun] : isChanged ? [texts.people.kept] : [];
      tell(tools, call, { json: { dryRun, ...counts }, lines: [...said, ...linesOf(brought.value)] });
      return 0;
    });
  },
};
