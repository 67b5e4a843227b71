import { ok, type Result, refused } from "../shared/result.ts";
import type { Cube, Equation } from "./cube.ts";
import {
  type LinearAnswer,
  type LinearModel,
  type LinearProgram,
  type LinearSolver,
  withModel,
} from "./linearProgram.ts";
import { itemAt, numberAt } from "./place.ts";

/** The smallest and the largest count that somebody who knows all that is shown must think possible. */
export type FeasibleInterval = { readonly cell: number; readonly min: number; readonly max: number };

/** What is wrong with the interval of a primary cell: it can be computed, or it cannot be anything from 0 to the threshold. */
export type Verdict = "ok" | "exact" | "strong";

export type CheckedCell = FeasibleInterval & { readonly primary: boolean; readonly verdict: Verdict };

export type DisclosureCheck = {
  readonly cells: readonly CheckedCell[];
  readonly exactViolations: number;
  /** Null without a threshold: strong protection is then not defined. */
  readonly strongViolations: number | null;
  readonly linearPrograms: number;
};

/** A solver answers within this. */
const tolerance = 1e-6;

type Part = { readonly cells: readonly number[]; readonly equations: readonly Equation[] };

/** Hidden cells that stand in one equation belong together; the rest of the table says nothing about them. */
function partsOf({ equations }: Cube, hidden: readonly boolean[]): readonly Part[] {
  const hiddenIn = ({ total, parts }: Equation): number[] => [total, ...parts].filter((cell) => hidden[cell]);
  const byCell = new Map<number, Equation[]>();
  for (const equation of equations) {
    for (const cell of hiddenIn(equation)) byCell.set(cell, [...(byCell.get(cell) ?? []), equation]);
  }
  const seen = new Set<number>();
  const together = (first: number): Part => {
    const found = new Set<Equation>();
    const cells = new Set([first]);
    for (const cell of cells) {
      seen.add(cell);
      for (const equation of byCell.get(cell) ?? []) {
        found.add(equation);
        for (const next of hiddenIn(equation)) cells.add(next); // a set that grows is walked to its end
      }
    }
    return { cells: [...cells], equations: [...found] };
  };
  return [...hidden.keys()].flatMap((cell) => (hidden[cell] && !seen.has(cell) ? [together(cell)] : []));
}

/** Column 0 stands for what is shown: it is 1, and its factor in a row is what the shown cells of the equation add up to. */
function attackOn({ cells, equations }: Part, cube: Cube, hidden: readonly boolean[]): LinearProgram {
  const columnOf = new Map(cells.map((cell, place) => [cell, place + 1]));
  const rows = equations.map(({ total, parts }) => {
    const factors = new Map<number, number>();
    const count = (cell: number, factor: number): void => {
      const column = hidden[cell] ? (columnOf.get(cell) ?? -1) : 0; // the hidden cells of its equations are in the part
      const by = hidden[cell] ? factor : factor * itemAt(cube.cells, cell).count;
      factors.set(column, (factors.get(column) ?? 0) + by);
    };
    count(total, -1);
    for (const part of parts) count(part, 1);
    const entries = [...factors].filter(([, factor]) => factor !== 0);
    return { columns: entries.map(([column]) => column), values: entries.map(([, factor]) => factor) };
  });
  const lower = new Float64Array(cells.length + 1);
  const upper = new Float64Array(cells.length + 1).fill(Number.POSITIVE_INFINITY);
  lower[0] = 1;
  upper[0] = 1;
  return { lower, upper, rows };
}

function boundOf(answer: LinearAnswer, column: number): Result<number, { readonly why: string }> {
  if (answer.kind === "optimal") return ok(numberAt(answer.values, column));
  return answer.kind === "unbounded"
    ? ok(Number.POSITIVE_INFINITY)
    : refused({ why: answer.kind === "failed" ? answer.why : answer.kind });
}

function intervalOf(
  model: LinearModel,
  cell: number,
  column: number,
): Result<FeasibleInterval, { readonly why: string }> {
  model.setCost(column, 1);
  const least = boundOf(model.run("minimum"), column);
  const most = boundOf(model.run("maximum"), column);
  model.setCost(column, 0);
  if (!least.ok) return least;
  if (!most.ok) return most;
  // an attacker rounds to people; the tolerance keeps the noise of a solver from widening an interval
  return ok({
    cell,
    min: Math.max(0, Math.ceil(least.value - tolerance)),
    max: Math.floor(most.value + tolerance),
  });
}

/** Returns the feasible interval of every hidden cell, in the order of the cells; refused when the solver stops. */
export function feasibleIntervals(
  cube: Cube,
  hidden: readonly boolean[],
  solver: LinearSolver,
): Result<readonly FeasibleInterval[], { readonly why: string }> {
  const intervals: FeasibleInterval[] = [];
  for (const part of partsOf(cube, hidden)) {
    const found = withModel(solver, attackOn(part, cube, hidden), "costs", (model) => {
      const ofPart: FeasibleInterval[] = [];
      for (const [place, cell] of part.cells.entries()) {
        const interval = intervalOf(model, cell, place + 1);
        if (!interval.ok) return interval;
        ofPart.push(interval.value);
      }
      return ok(ofPart);
    });
    if (!found.ok) return found;
    intervals.push(...found.value);
  }
  return ok(intervals.sort((one, other) => one.cell - other.cell));
}

/** A primary cell that is shown leaves nothing to think of. */
const shownInterval = (cube: Cube, cell: number): FeasibleInterval => {
  const { count } = itemAt(cube.cells, cell);
  return { cell, min: count, max: count };
};

const verdictOf = ({ min, max }: FeasibleInterval, threshold: number | null): Verdict => {
  if (max - min < 1) return "exact";
  return threshold !== null && (min > 0 || max < threshold) ? "strong" : "ok";
};

/**
 * Returns the check of a table against the two lines: a primary cell whose interval is narrower than one is an exact
 * violation; one that cannot be anything from 0 to the threshold is a strong violation. An exact violation is a strong one
 * too, and so is one that is shown. It solves every bound in full and shares nothing with the search for a pattern. Source: docs/disclosure.md.
 */
export function checkDisclosure(
  cube: Cube,
  hidden: readonly boolean[],
  { primary, threshold }: { readonly primary: readonly number[]; readonly threshold: number | null },
  solver: LinearSolver,
): Result<DisclosureCheck, { readonly why: string }> {
  const intervals = feasibleIntervals(cube, hidden, solver);
  if (!intervals.ok) return intervals;
  const guarded = new Set(primary);
  const open = primary.filter((cell) => !hidden[cell]).map((cell) => shownInterval(cube, cell));
  const inOrder = [...intervals.value, ...open].sort((one, other) => one.cell - other.cell);
  const cells = inOrder.map((interval): CheckedCell => {
    const isPrimary = guarded.has(interval.cell);
    return { ...interval, primary: isPrimary, verdict: isPrimary ? verdictOf(interval, threshold) : "ok" };
  });
  const narrow = ({ min, max }: FeasibleInterval): boolean =>
    threshold !== null && (min > 0 || max < threshold);
  const ofPrimary = cells.filter((cell) => cell.primary);
  return ok({
    cells,
    exactViolations: ofPrimary.filter(({ verdict }) => verdict === "exact").length,
    strongViolations: threshold === null ? null : ofPrimary.filter(narrow).length,
    linearPrograms: 2 * intervals.value.length,
  });
}
