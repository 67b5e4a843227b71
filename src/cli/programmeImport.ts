import type { FieldProblem } from "../domain/shared/result.ts";
import { readJson } from "../intake/json.ts";
import { limits } from "../intake/limits.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { fileProblem } from "../texts/nl/actionListProblems.ts";
import { type ImportReport, importProgramme } from "../usecases/programme/importProgramme.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

const problemLine = ({ code, at, found, expected }: FieldProblem): string =>
  [
    `${code} ${at}: ${problemText(texts, code)}`,
    found && `Gevonden: ${found}.`,
    expected && `Verwacht: ${expected}.`,
  ]
    .filter(Boolean)
    .join(" ");

function reportLines({ title, counts, notStated }: ImportReport, dryRun: boolean): readonly string[] {
  return [
    dryRun ? `Proef, er is niets bewaard: ${title}` : `Ingelezen: ${title}`,
    ...Object.entries(counts).map(([kind, count]) => `  ${kind}: ${count}`),
    "Wat het plan nog niet zegt:",
    ...notStated.map(
      ({ kind, keys, of }) => `  ${texts.programme.notStatedKind[kind]}: ${keys.length} van ${of}`,
    ),
  ];
}

/** Imports a programme file, or rehearses it with --dry-run; every problem is printed and then nothing is kept. */
export const programmeImportCommand: Command = {
  name: "programme import",
  use: "programme import FILE --municipality SLUG [--dry-run]",
  options: { municipality: { type: "string" }, "dry-run": { type: "boolean" } },
  run: (tools, call) => {
    const [file] = call.words;
    if (file === undefined)
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    return inMunicipality(tools, call, async (house, _municipality, actor) => {
      const dryRun = call.options["dry-run"] === true;
      const bytes = await readFileWithin(file, limits.jsonBytes);
      const content = bytes.ok ? readJson(bytes.value) : bytes;
      if (!content.ok)
        return refuse(tools, call, {
          code: content.problem.code,
          sentence: fileProblem(content.problem),
          exit: 2,
        });
      const result = await importProgramme(house, actor, { content: content.value, dryRun });
      if (!result.ok) return refusedWith(tools, call, result.problem);
      tell(tools, call, { json: result.value, lines: reportLines(result.value, dryRun) });
      return 0;
    });
  },
};

function refusedWith(tools: Tools, call: Call, problems: readonly FieldProblem[]): ExitCode {
  if (call.options["json"] === true) tools.out(JSON.stringify({ problems }));
  for (const problem of problems) tools.err(problemLine(problem));
  return problems.every((problem) => problem.code === "F110") ? 3 : 2;
}
