import { basename, extname } from "node:path";
import {
  type Dimension,
  type NamedTable,
  readHierarchies,
  readTableFile,
  readTableSheet,
  type TableRequest,
} from "../domain/disclosure/index.ts";
import { type FieldProblem, ok, type Result, refused } from "../domain/shared/result.ts";
import type { Sheet } from "../domain/shared/sheet.ts";
import { readJson } from "../intake/json.ts";
import { limits } from "../intake/limits.ts";
import { readSheet } from "../intake/readSheet.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { fileProblem } from "../texts/nl/actionListProblems.ts";
import { type Call, type ExitCode, refuse, type Tools, textOption } from "./command.ts";
import { isSheet, optionProblems, requestOf, withThreshold, wordProblems } from "./tableOptions.ts";

const texts = textsFor("nl");

/** Returns what stands in a JSON file, or what the command ends with. */
export async function readContent(
  tools: Tools,
  call: Call,
  file: string,
): Promise<Result<unknown, ExitCode>> {
  const bytes = await readFileWithin(file, limits.jsonBytes);
  const content = bytes.ok ? readJson(bytes.value) : bytes;
  if (content.ok) return content;
  const { problem } = content;
  return refused(refuse(tools, call, { code: problem.code, sentence: fileProblem(problem), exit: 2 }));
}

/** Tells every field that is not as it should be, and ends the command. */
export function refuseFields(tools: Tools, call: Call, problems: readonly FieldProblem[]): ExitCode {
  if (call.options["json"] === true) tools.out(JSON.stringify({ problems }));
  for (const { code, at, found, expected } of problems) {
    const words = [
      `${code} ${at}: ${problemText(texts, code)}`,
      found && `Gevonden: ${found}.`,
      `Verwacht: ${expected}.`,
    ];
    tools.err(words.filter(Boolean).join(" "));
  }
  return 2;
}

async function readSheetOf(tools: Tools, call: Call, file: string): Promise<Result<Sheet, ExitCode>> {
  const bytes = await readFileWithin(file, limits.sheetBytes);
  const sheet = bytes.ok ? await readSheet(bytes.value) : bytes;
  if (sheet.ok) return sheet;
  const { problem } = sheet;
  return refused(refuse(tools, call, { code: problem.code, sentence: fileProblem(problem), exit: 2 }));
}

/** A table as CSV, with its hierarchies in a second file or, without one, a total above each characteristic. */
async function readCsvTable(
  tools: Tools,
  call: Call,
  file: string,
  request: TableRequest,
): Promise<Result<NamedTable, ExitCode>> {
  const sheet = await readSheetOf(tools, call, file);
  if (!sheet.ok) return sheet;
  const hierarchyFile = textOption(call, "hierarchy");
  const levels = hierarchyFile === undefined ? null : await readSheetOf(tools, call, hierarchyFile);
  if (levels !== null && !levels.ok) return levels;
  const hierarchies = levels === null ? ok(new Map<string, Dimension>()) : readHierarchies(levels.value);
  if (!hierarchies.ok) return refused(refuseFields(tools, call, hierarchies.problem));
  const name = basename(file, extname(file));
  const table = readTableSheet({ name, sheet: sheet.value, hierarchies: hierarchies.value }, request);
  return table.ok ? table : refused(refuseFields(tools, call, table.problem));
}

/** Returns the table of a call of so many words, with what the call asks of it, or what the command ends with. */
export async function readTable(
  tools: Tools,
  call: Call,
  words: number,
): Promise<Result<NamedTable, ExitCode>> {
  const [file] = call.words;
  if (file === undefined || call.words.length < words)
    return refused(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
  const wrong = [...wordProblems(call, words), ...optionProblems(call, file)];
  if (wrong.length > 0) return refused(refuseFields(tools, call, wrong));
  const request = requestOf(call);
  if (isSheet(file)) return readCsvTable(tools, call, file, request);
  const content = await readContent(tools, call, file);
  if (!content.ok) return content;
  const table = readTableFile(content.value, request);
  return table.ok ? table : refused(refuseFields(tools, call, table.problem));
}

/**
 * Returns the table that a result is of: under the threshold of the result, when the call asks for none. A list of primary
 * cells in the file counts where that is the threshold of the file itself, as it did for the result.
 */
export async function readTableOf(
  tools: Tools,
  call: Call,
  threshold: number | null,
): Promise<Result<NamedTable, ExitCode>> {
  const asked = withThreshold(call, threshold);
  if (asked === call || isSheet(call.words[0] ?? "")) return await readTable(tools, asked, 2); // without words it is refused there
  const silent: Tools = { ...tools, out() {}, err() {} }; // what is wrong is told once, by the last reading
  const own = await readTable(silent, call, 2);
  if (own.ok && own.value.table.threshold === threshold) return own;
  const said = own.ok ? (own.value.table.threshold ?? "geen") : "geen"; // null: the file has none
  const table = await readTable(tools, asked, 2);
  if (table.ok)
    tools.err(`Gecontroleerd met drempel ${threshold}, zoals de uitkomst zegt. De tabel zegt: ${said}.`);
  return table;
}
