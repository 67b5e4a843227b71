import type { Actor } from "../domain/access/index.ts";
import {
  type ActionListProblem,
  type ActionMap,
  parseActionMap,
  proposeMapping,
} from "../domain/programme/index.ts";
import type { FileProblem } from "../domain/shared/fileProblem.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import type { SheetRow } from "../domain/shared/sheet.ts";
import { readJson } from "../intake/json.ts";
import { limits } from "../intake/limits.ts";
import { readSheet } from "../intake/readSheet.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { actionListProblem, fileProblem } from "../texts/nl/actionListProblems.ts";
import type { House } from "../usecases/perform.ts";
import {
  importActionList,
  type ListRefusal,
  type ListReport,
} from "../usecases/programme/importActionList.ts";
import { type Call, type ExitCode, refuse, type Tools, tell, textOption } from "./command.ts";
import { withProgress } from "./progressBar.ts";

const texts = textsFor("nl");

/** The file that comes in, and where and by whom. */
export type ListPlace = { readonly file: string; readonly house: House; readonly actor: Actor };

type Problem =
  | { readonly kind: "file"; readonly file: FileProblem }
  | { readonly kind: "list"; readonly list: ListRefusal };
type ReadList = { readonly rows: readonly SheetRow[]; readonly map: ActionMap };
type Brought = ListReport & { readonly map: ActionMap };

const badList = (problems: readonly ActionListProblem[]) =>
  refused<Problem>({ kind: "list", list: { problems, unknown: [], rules: [] } });
const badFile = (file: FileProblem) => refused<Problem>({ kind: "file", file });

async function mapIn(file: string): Promise<Result<ActionMap, Problem>> {
  const bytes = await readFileWithin(file, limits.jsonBytes);
  const content = bytes.ok ? readJson(bytes.value) : bytes;
  if (!content.ok) return badFile(content.problem);
  const map = parseActionMap(content.value);
  if (map.ok) return map;
  const place = { row: null, column: null, header: null };
  return badList([{ code: map.problem, ...place, found: file, expected: "headerRow, columns, parties" }]);
}

/** The columns of the map that was given, else as they are recognised; a doubtful column is a problem, never a guess. */
async function readList(call: Call, file: string): Promise<Result<ReadList, Problem>> {
  const bytes = await readFileWithin(file, limits.sheetBytes);
  const sheet = bytes.ok ? await readSheet(bytes.value) : bytes;
  if (!sheet.ok) return badFile(sheet.problem);
  const { rows } = sheet.value;
  const mapFile = textOption(call, "map");
  if (mapFile !== undefined) {
    const map = await mapIn(mapFile);
    return map.ok ? ok({ rows, map: map.value }) : map;
  }
  const { map, problems } = proposeMapping(rows);
  return map === null || problems.length > 0 ? badList(problems) : ok({ rows, map });
}

/** Every problem with its row, in the order of the list. */
function linesOf({ problems, unknown, rules }: ListRefusal) {
  const lines = [
    ...rules.map(({ code }) => ({ code, row: null, column: null, text: problemText(texts, code) })),
    ...problems.map((problem) => {
      const { code, row, column } = problem;
      return { code, row, column, text: actionListProblem(problem) };
    }),
    ...unknown.map(({ row, kind, found, near }) => {
      const text = texts.actionList.unknown[kind](found, near.join(", "));
      return { code: null, row, column: null, text: `Rij ${row}: ${text}` };
    }),
  ];
  return lines.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)); // what is about the whole list comes first
}

function refuseList(tools: Tools, call: Call, list: ListRefusal): ExitCode {
  const problems = linesOf(list);
  if (call.options["json"] === true) tools.out(JSON.stringify({ problems }));
  for (const { code, text } of problems) tools.err(code === null ? text : `${code} ${text}`);
  return list.problems.length === 0 && list.unknown.length === 0 ? 3 : 2;
}

function reportLines({ actions, notStated, unread, map }: Brought, dryRun: boolean): readonly string[] {
  const { actionList: words } = texts;
  const count = actions.length;
  const columns = Object.entries(map.columns).filter(([, letters]) => letters !== null);
  const missing = Object.entries(notStated).filter(([, rows]) => rows > 0);
  return [
    dryRun ? `Proef, er is niets bewaard: ${words.previewTitle(count)}` : words.previewTitle(count),
    `Rij met de kopjes: ${map.headerRow}. Kolommen: ${columns.map(([name, letters]) => `${name}=${letters}`).join(", ")}`,
    ...(unread.length > 0 ? [words.unread(unread.join(", "))] : []),
    ...(missing.length > 0 ? [`${words.notStatedTitle}:`] : []),
    ...missing.map(
      ([name, rows]) => `  ${words.countOf[name as keyof typeof notStated]}: ${words.count(rows, count)}`,
    ),
  ];
}

/** Brings a list of actions from XLSX or CSV into a programme; every problem is named by row and column, then nothing is kept. */
export async function importList(
  tools: Tools,
  call: Call,
  { file, house, actor }: ListPlace,
): Promise<ExitCode> {
  const dryRun = call.options["dry-run"] === true;
  const programme = String(textOption(call, "programme"));
  const result = await withProgress(
    tools,
    "Actielijst inlezen",
    async (progress): Promise<Result<Brought, Problem>> => {
      const read = await readList(call, file);
      if (!read.ok) return read;
      progress(1, 2);
      const brought = await importActionList(house, actor, { programme, ...read.value, dryRun });
      if (!brought.ok) return refused({ kind: "list", list: brought.problem });
      return ok({ ...brought.value, map: read.value.map });
    },
  );
  if (result.ok) {
    const { actions, notStated, unread, map } = result.value;
    const json = { programme, dryRun, actions: actions.length, notStated, unread, map };
    tell(tools, call, { json, lines: reportLines(result.value, dryRun) });
    return 0;
  }
  if (result.problem.kind === "list") return refuseList(tools, call, result.problem.list);
  const { file: problem } = result.problem;
  return refuse(tools, call, { code: problem.code, sentence: fileProblem(problem), exit: 2 });
}
