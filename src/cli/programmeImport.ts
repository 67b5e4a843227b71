import type { FieldProblem } from "../domain/shared/result.ts";
import { readJson } from "../intake/json.ts";
import { limits } from "../intake/limits.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { fileProblem } from "../texts/nl/actionListProblems.ts";
import { type ImportReport, importProgramme } from "../usecases/programme/importProgramme.ts";
import { importList, type ListPlace } from "./actionListImport.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

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

async function importPlan(tools: Tools, call: Call, at: ListPlace): Promise<ExitCode> {
  const dryRun = call.options["dry-run"] === true;
  const result = await withProgress(tools, "Programma inlezen", async (progress) => {
    const bytes = await readFileWithin(at.file, limits.jsonBytes);
    const content = bytes.ok ? readJson(bytes.value) : bytes;
    progress(1, 2);
    return content.ok ? importProgramme(at.house, at.actor, { content: content.value, dryRun }) : content;
  });
  if (result.ok) {
    tell(tools, call, { json: result.value, lines: reportLines(result.value, dryRun) });
    return 0;
  }
  if (!("code" in result.problem)) return refusedWith(tools, call, result.problem);
  const { problem } = result;
  return refuse(tools, call, { code: problem.code, sentence: fileProblem(problem), exit: 2 });
}

/**
 * Imports a programme as JSON or, for every other file, a list of actions, or rehearses it with --dry-run; every problem
 * is printed and then nothing is kept.
 */
export const programmeImportCommand: Command = {
  name: "programme import",
  use: "programme import FILE --municipality SLUG [--programme KEY] [--map MAP.json] [--dry-run]",
  words: "paths",
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    map: { type: "string", path: true },
    "dry-run": { type: "boolean" },
  },
  run: (tools, call) => {
    const [file] = call.words;
    const isPlan = file?.toLowerCase().endsWith(".json") === true;
    if (file === undefined || (!isPlan && textOption(call, "programme") === undefined))
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    return inMunicipality(tools, call, async (house, _municipality, actor) => {
      const place = { file, house, actor };
      return isPlan ? importPlan(tools, call, place) : importList(tools, call, place);
    });
  },
};

function refusedWith(tools: Tools, call: Call, problems: readonly FieldProblem[]): ExitCode {
  if (call.options["json"] === true) tools.out(JSON.stringify({ problems }));
  for (const problem of problems) tools.err(problemLine(problem));
  return problems.every((problem) => problem.code === "F110") ? 3 : 2;
}
