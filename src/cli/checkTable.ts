import {
  type CheckedCell,
  checkDisclosure,
  type DisclosureCheck,
  type NamedTable,
  type ProtectionLevel,
  parentWithout,
  readResultFile,
  statusProblems,
} from "../domain/disclosure/index.ts";
import { textsFor } from "../texts/index.ts";
import { type Call, type Command, refuse, type Tools, tell } from "./command.ts";
import { readContent, readTableOf, refuseFields } from "./tableInput.ts";

const texts = textsFor("nl");

/** One line a hidden cell: its place, codes, true count, interval and what is wrong; `-` for a cell hidden for another one. */
function lineOf({ table }: NamedTable, { cell, min, max, primary, verdict }: CheckedCell): string {
  const row = table.cube.cells[cell];
  return [cell, ...(row?.codes ?? []), row?.count, min, max, primary ? verdict : "-"].join("; "); // a checked cell is a cell of the table
}

function tellCheck(tools: Tools, call: Call, named: NamedTable, check: DisclosureCheck): void {
  const { exactViolations, strongViolations, linearPrograms } = check;
  const strong = strongViolations === null ? "" : `, ${strongViolations} niet sterk beschermd`;
  const last = `${exactViolations} te berekenen${strong}; ${linearPrograms} berekeningen.`;
  const lines = [...check.cells.map((cell) => lineOf(named, cell)), last];
  tell(tools, call, { json: { id: named.id, threshold: named.table.threshold, ...check }, lines });
}

/** At the level exact the other line is told and blocks nothing; without a threshold it is not asked. */
const isClean = ({ exactViolations, strongViolations }: DisclosureCheck, level: ProtectionLevel): boolean =>
  exactViolations === 0 && (level === "exact" || strongViolations === null || strongViolations === 0);

/** Checks what a result hides of a table, whatever made it: every bound of every hidden cell is computed in full. */
export const checkTableCommand: Command = {
  name: "check-table",
  use: "check-table TABLE.json|TABLE.csv RESULT.json [--hierarchy HIERARCHY.csv] [--threshold T] [--level strong|exact]",
  options: { threshold: { type: "string" }, level: { type: "string" }, hierarchy: { type: "string" } },
  run: async (tools, call) => {
    const [, file] = call.words;
    if (file === undefined)
      return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
    const content = await readContent(tools, call, file);
    if (!content.ok) return content.problem;
    const result = readResultFile(content.value);
    if (!result.ok) return refuseFields(tools, call, result.problem);
    const named = await readTableOf(tools, call, result.value.threshold);
    if (!named.ok) return named.problem;
    const checked = parentWithout(named.value, result.value.withoutFinest);
    if (!checked.ok) return refuseFields(tools, call, checked.problem);
    const { table } = checked.value;
    const wrong = statusProblems(result.value, table.cube);
    if (wrong.length > 0) return refuseFields(tools, call, wrong);
    const check = checkDisclosure(table, result.value.hidden, await tools.openSolver());
    if (!check.ok) return refuse(tools, call, { code: "S104", sentence: texts.problems.S104, exit: 3 });
    tellCheck(tools, call, checked.value, check.value);
    return isClean(check.value, table.level) ? 0 : 3;
  },
};
