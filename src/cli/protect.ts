import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import {
  type EarlierProblem,
  feasibleIntervals,
  type LinearSolver,
  type NamedTable,
  nearestParent,
  type ProtectionProblem,
  parentWithout,
  protectAfter,
  whatIsKnownOf,
} from "../domain/disclosure/index.ts";
import { ok } from "../domain/shared/result.ts";
import { problemText, textsFor } from "../texts/index.ts";
import {
  type Call,
  type Command,
  type ExitCode,
  refuse,
  type Tools,
  tell,
  textOption,
  textsOption,
} from "./command.ts";
import { offerOf } from "./parentOffer.ts";
import { linesOf, resultOf, rounded, type TimedProtection } from "./protectedTable.ts";
import { readTable, refuseFields } from "./tableInput.ts";

const texts = textsFor("nl");

/** What a call made: the protection of a table, and the solver that made it. */
type Made = { readonly protection: TimedProtection; readonly solver: LinearSolver };

/** Of cells that are to be left out something is known, from an earlier release or from elsewhere. */
type KnownFiner = { readonly code: "S107"; readonly release: string };

/** Names what stands in the way: a release or another source, or a cell by its codes. */
function sentenceOf(problem: ProtectionProblem | EarlierProblem | KnownFiner, { table }: NamedTable): string {
  const words = [
    problemText(texts, problem.code),
    "release" in problem && `Bron: ${problem.release}.`,
    "source" in problem && `Bron: ${problem.source}.`,
    "cell" in problem && `Cel ${problem.cell}: ${table.cube.cells[problem.cell]?.codes.join(", ")}.`,
  ];
  return words.filter(Boolean).join(" ");
}

/** A parent has the same grand total, the same figures from elsewhere and the same releases before it. */
const sameForParents: readonly string[] = ["S101", "S106", "S107", "S110", "S111"];

/** Refuses a table and, where coarser codes can help, says which parent can be protected; nothing is written of either. */
function refuseTable(
  tools: Tools,
  call: Call,
  named: NamedTable,
  {
    problem,
    solver,
  }: { readonly problem: ProtectionProblem | EarlierProblem | KnownFiner; readonly solver: LinearSolver },
): ExitCode {
  const refusal = { code: problem.code, sentence: sentenceOf(problem, named), exit: 3 } as const;
  const hasParent = !sameForParents.includes(problem.code);
  if (!hasParent) return refuse(tools, call, refusal);
  const instead = offerOf(named, nearestParent(named, solver, tools.clock));
  return refuse(tools, call, { ...refusal, instead });
}

/** Writes beside the file and then gives it its name: it appears only when it is complete. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`; // two at a time do not write into each other
  try {
    writeFileSync(part, text, { mode: 0o600, flag: "wx" });
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true }); // where the name cannot be given nothing is left behind
  }
}

/** Writes the result, and tells it in the way that was asked; the lines for who approves ask the solver once more. */
function answer(tools: Tools, call: Call, named: NamedTable, { protection, solver }: Made): ExitCode {
  const json = call.options["json"] === true;
  const hidden = protection.hidden.map((kind) => kind !== null);
  const intervals = json ? ok([]) : feasibleIntervals(named.table, hidden, solver);
  if (!intervals.ok) return refuse(tools, call, { code: "S104", sentence: texts.problems.S104, exit: 3 });
  const result = resultOf(named, protection);
  const out = textOption(call, "out");
  if (out !== undefined) writeWhole(out, `${JSON.stringify(result)}\n`);
  tell(tools, call, { json: result, lines: linesOf(named, protection, intervals.value) });
  return 0;
}

/** Protects a table of counts: nobody can compute a small cell from what is shown. Without a clean check nothing is written. */
export const protectCommand: Command = {
  name: "protect",
  use: "protect TABLE.json|TABLE.csv [--hierarchy HIERARCHY.csv] [--threshold T] [--level strong|exact] [--without-finest DIMENSION]... [--out RESULT.json]",
  options: {
    threshold: { type: "string" },
    level: { type: "string" },
    out: { type: "string" },
    hierarchy: { type: "string" },
    "without-finest": { type: "string", multiple: true },
  },
  run: async (tools, call) => {
    const named = await readTable(tools, call, 1);
    if (!named.ok) return named.problem;
    const solver = await tools.openSolver();
    const start = tools.clock();
    const wanted = parentWithout(named.value, textsOption(call, "without-finest"));
    if (!wanted.ok) return refuseFields(tools, call, wanted.problem);
    const known = whatIsKnownOf(named.value, wanted.value.dimensions);
    if (known !== undefined)
      return refuseTable(tools, call, wanted.value, { problem: { code: "S107", release: known }, solver });
    const { table, earlier } = wanted.value;
    const found = protectAfter(table, earlier, solver, tools.clock);
    const seconds = rounded(tools.clock() - start);
    if (!found.ok) return refuseTable(tools, call, wanted.value, { problem: found.problem, solver });
    return answer(tools, call, wanted.value, { protection: { ...found.value, seconds }, solver });
  },
};
