import { renameSync, writeFileSync } from "node:fs";
import {
  afterEarlier,
  type EarlierProblem,
  type FeasibleInterval,
  feasibleIntervals,
  type LinearSolver,
  type NamedTable,
  type Protection,
  type ProtectionProblem,
  protectTable,
} from "../domain/disclosure/index.ts";
import { ok } from "../domain/shared/result.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell, textOption } from "./command.ts";
import { readTable } from "./tableInput.ts";

const texts = textsFor("nl");
const mark = "■";

/** Names the cell that stands in the way by its codes, where one does. */
function sentenceOf(problem: ProtectionProblem, { table }: NamedTable): string {
  const sentence = problemText(texts, problem.code);
  if (problem.code === "S110") return `${sentence} Bron: ${problem.source}.`;
  if (!("cell" in problem)) return sentence;
  return `${sentence} Cel ${problem.cell}: ${table.cube.cells[problem.cell]?.codes.join(", ")}.`;
}

function earlierSentence(problem: EarlierProblem): { readonly code: string; readonly sentence: string } {
  const sentence = problemText(texts, problem.code);
  return {
    code: problem.code,
    sentence: problem.code === "S106" ? `${sentence} Vrijgave: ${problem.release}.` : sentence,
  };
}

type Timed = Protection & { readonly seconds: number };
type Made = { readonly protection: Timed; readonly solver: LinearSolver };

const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/** The result as a file; nothing in it tells the one reason for hiding from the other. */
function resultOf({ id, table }: NamedTable, { hidden, certificate, seconds }: Timed) {
  const secondary = table.cube.cells.filter((_, cell) => hidden[cell] === "secondary");
  return {
    id,
    threshold: table.threshold,
    level: table.level,
    status: hidden.map((kind) => (kind === null ? "published" : "hidden")),
    summary: {
      cells: hidden.length,
      primary: hidden.filter((kind) => kind === "primary").length,
      secondary: secondary.length,
      secondarySum: secondary.reduce((sum, { count }) => sum + count, 0),
      seconds,
    },
    audit: {
      exactViolations: 0,
      strongViolations: certificate.strongViolations,
      linearPrograms: certificate.linearPrograms,
      seconds: rounded(certificate.milliseconds),
    },
  };
}

const amount = (value: number): string => (Number.isFinite(value) ? String(value) : "onbegrensd");

/** The table as readers see it, and for whoever approves it why each cell is hidden and what can be thought of it. */
function linesOf(
  named: NamedTable,
  protection: Timed,
  intervals: readonly FeasibleInterval[],
): readonly string[] {
  const { id, table } = named;
  const { cells } = table.cube;
  const { summary, audit } = resultOf(named, protection);
  const rows = cells.map(
    ({ codes, count }, cell) => `${codes.join("; ")}; ${protection.hidden[cell] === null ? count : mark}`,
  );
  const reasons = intervals.map(({ cell, min, max }) => {
    const why = protection.hidden[cell] === "primary" ? "zelf te klein" : "om een andere cel te beschermen";
    return `${cell}; ${cells[cell]?.codes.join("; ")}; ${cells[cell]?.count}; ${why}; ${min} tot ${amount(max)}`;
  });
  const drempel = table.threshold === null ? "geen drempel" : `drempel ${table.threshold}`;
  return [
    "Voor wie de vrijgave goedkeurt, niet voor lezers.",
    `${id}: ${drempel}, bescherming ${table.level === "strong" ? "sterk" : "exact"}.`,
    `${summary.cells} cellen, ${summary.primary} zelf te klein, ${summary.secondary} daarnaast afgeschermd (samen ${summary.secondarySum} mensen).`,
    `De laatste controle vond niets: ${audit.linearPrograms} berekeningen.`,
    "",
    `De tabel (${mark} is afgeschermd)`,
    ...rows,
    "",
    "Afgeschermd: plaats; codes; aantal; waarom; wat een lezer voor mogelijk moet houden",
    ...reasons,
  ];
}

/** Writes beside the file and then gives it its name: it appears only when it is complete. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text, { mode: 0o600 });
  renameSync(`${file}.part`, file);
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
  use: "protect TABLE.json|TABLE.csv [--hierarchy HIERARCHY.csv] [--threshold T] [--level strong|exact] [--out RESULT.json]",
  options: {
    threshold: { type: "string" },
    level: { type: "string" },
    out: { type: "string" },
    hierarchy: { type: "string" },
  },
  run: async (tools, call) => {
    const named = await readTable(tools, call);
    if (!named.ok) return named.problem;
    const solver = await tools.openSolver();
    const start = tools.clock();
    const asked = afterEarlier(named.value.table, named.value.earlier, solver);
    if (!asked.ok) return refuse(tools, call, { ...earlierSentence(asked.problem), exit: 3 });
    const found = protectTable(asked.value, solver, tools.clock);
    const seconds = rounded(tools.clock() - start);
    if (found.ok)
      return answer(tools, call, named.value, { protection: { ...found.value, seconds }, solver });
    return refuse(tools, call, {
      code: found.problem.code,
      sentence: sentenceOf(found.problem, named.value),
      exit: 3,
    });
  },
};
