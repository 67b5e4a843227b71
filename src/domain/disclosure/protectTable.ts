import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { findViolations } from "./blockCheck.ts";
import { nothingMore } from "./hiddenBlocks.ts";
import { fitsTable } from "./knownFigure.ts";
import type { LinearSolver } from "./linearProgram.ts";
import {
  barePattern,
  cleanPatternFrom,
  eliminatedPattern,
  keptPattern,
  makeClean,
  type PatternProblem,
  type PatternSearch,
  violationsOf,
} from "./pattern.ts";
import { movesOf, type ProtectionTask, seenTotals, type TableToProtect, taskOf } from "./protectionTask.ts";
import { bestSmallPattern } from "./smallTable.ts";
import { noWitnesses } from "./witness.ts";

/** Why a cell is hidden: for its own sake, or to protect another one. Readers see one mark for both. */
export type HiddenKind = "primary" | "secondary";

/** The proof that the very pattern it came with is clean: what the last check found, and what it took. */
export type Certificate = {
  /** 0 at the level strong; at the level exact as found. Null without a threshold. */
  readonly strongViolations: number | null;
  readonly linearPrograms: number;
  readonly milliseconds: number;
};

/** `hidden` says of each cell why it is hidden; null is a cell that is shown. */
export type Protection = {
  readonly hidden: readonly (HiddenKind | null)[];
  readonly certificate: Certificate;
};

/** Why a table is not released; `cell` is a position in the cells. */
export type ProtectionProblem =
  | { readonly code: "S101"; readonly cell: number }
  | { readonly code: "S102"; readonly cell: number }
  | { readonly code: "S103"; readonly cell: number }
  | { readonly code: "S104"; readonly why: string }
  | { readonly code: "S105" }
  | { readonly code: "S110"; readonly source: string };

/** Tables up to so many cells are searched thoroughly. */
const smallTable = 100;
/** So many runs of the solver go into showing cells of a large table again. */
const tidyingRuns = 100;

/** Returns what refuses a table before anything is searched: S101, S102 and S110. */
export function refusedAtOnce(table: TableToProtect): ProtectionProblem | null {
  const { cube, threshold, primary, moves, alwaysShown, known } = table;
  const totals = seenTotals(table);
  const small = totals.find((cell) => {
    const { count } = itemAt(cube.cells, cell);
    return threshold !== null && count > 0 && count < threshold;
  });
  if (small !== undefined) return { code: "S101", cell: small };
  const shown = new Set([...totals, ...alwaysShown]);
  const bare = [...primary, ...moves.map(({ cell }) => cell)].find((cell) => shown.has(cell));
  if (bare !== undefined) return { code: "S102", cell: bare };
  const strange = known.find((figure) => !fitsTable(figure, cube));
  return strange === undefined ? null : { code: "S110", source: strange.source };
}

function problemOf(problem: PatternProblem, { merged }: ProtectionTask): ProtectionProblem {
  switch (problem.kind) {
    case "solverStopped":
      return { code: "S104", why: problem.why };
    case "neverClean":
      return { code: "S105" };
    case "cannotProtect":
      return { code: "S103", cell: numberAt(itemAt(merged.members, problem.group), 0) };
  }
}

type MakePattern = (search: PatternSearch) => Result<Uint8Array, PatternProblem>;

/** Asks everything of the pattern once more, with nothing that was seen on the way. */
function lastCheck(
  pattern: Uint8Array,
  table: TableToProtect,
  search: PatternSearch,
  clock: () => number,
): Result<Certificate, ProtectionProblem> {
  const { level, threshold } = table;
  const { task, solver, runs } = search;
  const start = clock();
  const strong = threshold === null ? [] : movesOf(table, task.merged, "strong");
  const asked = level === "strong" ? [] : strong; // at the level strong they are the moves of the task
  const witnesses = noWitnesses([...task.moves, ...task.exact, ...asked]);
  const found = violationsOf(pattern, witnesses, search);
  if (!found.ok) return refused(problemOf(found.problem, task));
  if (found.value.level.length + found.value.knowing.length > 0) return refused({ code: "S105" });
  const narrow = findViolations(asked, nothingMore, {
    merged: task.merged,
    hidden: pattern,
    solver,
    witnesses,
    runs,
  });
  if (!narrow.ok) return refused(problemOf(narrow.problem, task));
  const groups = new Set(narrow.value.map(({ group }) => group));
  const cells = [...groups].reduce((count, group) => count + itemAt(task.merged.members, group).length, 0);
  return ok({
    strongViolations: threshold === null ? null : cells,
    linearPrograms: runs.count,
    milliseconds: clock() - start,
  });
}

/** Returns the certificate of a table of which nothing is hidden but what must be. */
export function certificateOf(
  table: TableToProtect,
  solver: LinearSolver,
  clock: () => number,
): Result<Certificate, ProtectionProblem> {
  const task = taskOf(table);
  return lastCheck(barePattern(task), table, { task, solver, runs: { count: 0 } }, clock);
}

/** Why each cell of a table is hidden in a pattern. */
function kindsIn(pattern: Uint8Array, { cube }: TableToProtect, task: ProtectionTask): Protection["hidden"] {
  const primary = new Set([...task.primary, ...task.moves.map(({ group }) => group)]);
  return [...cube.cells.keys()].map((cell) => {
    const group = numberAt(task.merged.groupOf, cell);
    if (group < 0 || pattern[group] !== 1) return null;
    return primary.has(group) ? "primary" : "secondary";
  });
}

/** Returns the protection of a table that nothing refuses at once, by a pattern that is looked for in the given way. */
function protectedBy(
  table: TableToProtect,
  solver: LinearSolver,
  clock: () => number,
  makePattern: MakePattern,
): Result<Protection, ProtectionProblem> {
  const task = taskOf(table);
  const search: PatternSearch = { task, solver, runs: { count: 0 } };
  const pattern = makePattern(search);
  if (!pattern.ok) return refused(problemOf(pattern.problem, task));
  const certificate = lastCheck(pattern.value, table, { ...search, runs: { count: 0 } }, clock);
  if (!certificate.ok) return certificate;
  return ok({ hidden: kindsIn(pattern.value, table, task), certificate: certificate.value });
}

const bestPattern =
  (table: TableToProtect): MakePattern =>
  (search) =>
    table.cube.cells.length <= smallTable
      ? bestSmallPattern(search)
      : cleanPatternFrom(eliminatedPattern(search.task), tidyingRuns, search);

/** Returns the protection of a table that nothing refuses at once. */
export const searchProtection = (
  table: TableToProtect,
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem> => protectedBy(table, solver, clock, bestPattern(table));

/** Returns which cells of such a table are hidden, without a certificate: for whoever hides more and has that checked. */
export function searchHidden(
  table: TableToProtect,
  solver: LinearSolver,
): Result<Protection["hidden"], ProtectionProblem> {
  const task = taskOf(table);
  const pattern = bestPattern(table)({ task, solver, runs: { count: 0 } });
  return pattern.ok ? ok(kindsIn(pattern.value, table, task)) : refused(problemOf(pattern.problem, task));
}

/**
 * Returns which cells of a table are hidden, so that at the level asked no primary cell can be computed by anybody with all
 * that is shown, with the certificate of the last check, which is of this very pattern. The same table gives the same
 * pattern. Refuses, and releases nothing: S101 a grand total under the threshold, S102 a primary cell that must be shown,
 * S103 a cell that what must be shown gives away, S104 a solver that stops, S105 a pattern that does not become clean,
 * S110 what readers can find elsewhere does not fit the table.
 * Source: docs/disclosure.md.
 */
export function protectTable(
  table: TableToProtect,
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem> {
  const atOnce = refusedAtOnce(table);
  return atOnce === null ? searchProtection(table, solver, clock) : refused(atOnce);
}

/**
 * Returns the protection of a table of which little changed since it was last protected: what was hidden then
 * (`alwaysHidden` and `hiddenBefore`) stays hidden, what is small now joins it, and only what is then not clean is repaired.
 * The last check is the same as of a table that is protected anew, and so are the refusals. Source: docs/disclosure.md.
 */
export function recheckTable(
  table: TableToProtect,
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem> {
  const atOnce = refusedAtOnce(table);
  if (atOnce !== null) return refused(atOnce);
  return protectedBy(table, solver, clock, (search) => {
    const { task } = search;
    return makeClean(keptPattern(task), noWitnesses([...task.moves, ...task.exact]), search);
  });
}
