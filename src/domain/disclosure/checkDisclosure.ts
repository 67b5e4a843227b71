import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Cube, Equation } from "./cube.ts";
import type { KnownFigure } from "./knownFigure.ts";
import {
  type LinearAnswer,
  type LinearModel,
  type LinearProgram,
  type LinearSolver,
  withModel,
} from "./linearProgram.ts";
import { type CellMove, isMove } from "./neededMove.ts";
import type { TableToProtect } from "./protectionTask.ts";

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

/** A weighted sum of cells of which an attacker knows the bounds. An equation is one, with zero for both. */
type Sum = KnownFigure["terms"];
type Fact = { readonly terms: Sum; readonly least: number; readonly most: number };

type Part = { readonly cells: readonly number[]; readonly facts: readonly Fact[] };

const factOf = ({ total, parts }: Equation): Fact => ({
  terms: [{ cell: total, weight: -1 }, ...parts.map((cell) => ({ cell, weight: 1 }))],
  least: 0,
  most: 0,
});

/** Hidden cells that stand in one equation belong together; the rest of the table says nothing about them. */
function partsOf(facts: readonly Fact[], hidden: readonly boolean[]): readonly Part[] {
  const hiddenIn = ({ terms }: Fact): number[] =>
    terms.map(({ cell }) => cell).filter((cell) => hidden[cell]);
  const byCell = new Map<number, Fact[]>();
  for (const fact of facts) {
    for (const cell of hiddenIn(fact)) byCell.set(cell, [...(byCell.get(cell) ?? []), fact]);
  }
  const seen = new Set<number>();
  const together = (first: number): Part => {
    const found = new Set<Fact>();
    const cells = new Set([first]);
    for (const cell of cells) {
      seen.add(cell);
      for (const fact of byCell.get(cell) ?? []) {
        found.add(fact);
        for (const next of hiddenIn(fact)) cells.add(next); // a set that grows is walked to its end
      }
    }
    return { cells: [...cells], facts: [...found] };
  };
  return [...hidden.keys()].flatMap((cell) => (hidden[cell] && !seen.has(cell) ? [together(cell)] : []));
}

/** Column 0 stands for what is shown: it is 1, and its factor in a row is what the shown cells of the fact add up to. */
function attackOn({ cells, facts }: Part, cube: Cube, hidden: readonly boolean[]): LinearProgram {
  const columnOf = new Map(cells.map((cell, place) => [cell, place + 1]));
  const rows = facts.map(({ terms, least, most }) => {
    const factors = new Map<number, number>();
    for (const { cell, weight } of terms) {
      const column = hidden[cell] ? (columnOf.get(cell) ?? -1) : 0; // the hidden cells of its facts are in the part
      const by = hidden[cell] ? weight : weight * itemAt(cube.cells, cell).count;
      factors.set(column, (factors.get(column) ?? 0) + by);
    }
    const entries = [...factors].filter(([, factor]) => factor !== 0);
    return {
      columns: entries.map(([column]) => column),
      values: entries.map(([, factor]) => factor),
      lower: least,
      upper: most,
    };
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
  { cube, known }: Pick<TableToProtect, "cube" | "known">,
  hidden: readonly boolean[],
  solver: LinearSolver,
): Result<readonly FeasibleInterval[], { readonly why: string }> {
  const intervals: FeasibleInterval[] = [];
  for (const part of partsOf([...cube.equations.map(factOf), ...known], hidden)) {
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

type Asked = Pick<TableToProtect, "cube" | "primary" | "threshold" | "otherThresholds" | "moves" | "known">;

type Need = { readonly threshold: number | null; readonly moves: readonly CellMove[] };
const nothingNeeded: Need = { threshold: null, moves: [] };

/** Whether somebody must think less possible than a cell needs: from 0 to its threshold, and the moves asked of it. */
function isNarrow(
  { cell, min, max }: FeasibleInterval,
  count: number,
  needs: ReadonlyMap<number, Need>,
): boolean {
  const { threshold, moves } = needs.get(cell) ?? nothingNeeded;
  if (threshold !== null && (min > 0 || max < threshold)) return true;
  return !moves.every((move) => isMove(move, max - count) || isMove(move, min - count));
}

/** What the primary cells and those with moves of their own need. */
function needsOf(table: Asked): ReadonlyMap<number, Need> {
  const needs = new Map<number, Need>();
  for (const cell of table.primary)
    needs.set(cell, { threshold: table.otherThresholds.get(cell) ?? table.threshold, moves: [] }); // most have none of their own
  for (const move of table.moves) {
    const need = needs.get(move.cell) ?? nothingNeeded;
    needs.set(move.cell, { ...need, moves: [...need.moves, move] });
  }
  return needs;
}

/**
 * Returns the check of a table against the two lines: a primary cell whose interval is narrower than one is an exact
 * violation; one that cannot be anything from 0 to the threshold is a strong violation. An exact violation is a strong one
 * too, and so is one that is shown, and a cell that cannot move as is asked of it. It solves every bound in full and shares
 * nothing with the search for a pattern. Source: docs/disclosure.md.
 */
export function checkDisclosure(
  table: Asked,
  hidden: readonly boolean[],
  solver: LinearSolver,
): Result<DisclosureCheck, { readonly why: string }> {
  const { cube, threshold } = table;
  const intervals = feasibleIntervals(table, hidden, solver);
  if (!intervals.ok) return intervals;
  const needs = needsOf(table);
  const open = [...needs.keys()].filter((cell) => !hidden[cell]).map((cell) => shownInterval(cube, cell));
  const inOrder = [...intervals.value, ...open].sort((one, other) => one.cell - other.cell);
  const verdictOf = (interval: FeasibleInterval): Verdict => {
    if (!needs.has(interval.cell)) return "ok";
    if (interval.max - interval.min < 1) return "exact";
    return isNarrow(interval, itemAt(cube.cells, interval.cell).count, needs) ? "strong" : "ok";
  };
  const cells = inOrder.map(
    (interval): CheckedCell => ({
      ...interval,
      primary: needs.has(interval.cell),
      verdict: verdictOf(interval),
    }),
  );
  return ok({
    cells,
    exactViolations: cells.filter(({ verdict }) => verdict === "exact").length,
    strongViolations: threshold === null ? null : cells.filter(({ verdict }) => verdict !== "ok").length,
    linearPrograms: 2 * intervals.value.length,
  });
}
