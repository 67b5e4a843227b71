import { ok, type Result } from "../shared/result.ts";
import { findViolations, type Inquiry } from "./blockCheck.ts";
import { cleanUp } from "./cleanUp.ts";
import { hideByElimination } from "./elimination.ts";
import { type Knowledge, nothingMore } from "./hiddenBlocks.ts";
import { findInsiderViolations } from "./insiders.ts";
import type { LinearSolver, SolverStopped } from "./linearProgram.ts";
import { showByRanges } from "./narrowing.ts";
import type { ProtectionTask } from "./protectionTask.ts";
import { type CannotProtect, repairPattern, type Violation } from "./repair.ts";
import { noWitnesses, type Witnesses } from "./witness.ts";

/** The pattern does not become clean within the rounds there are for it. */
export type NeverClean = { readonly kind: "neverClean" };

export type PatternProblem = SolverStopped | CannotProtect | NeverClean;

/** What the search for a pattern goes by. */
export type PatternSearch = {
  readonly task: ProtectionTask;
  readonly solver: LinearSolver;
  readonly runs: { count: number };
};

const rounds = 5;

/** Somebody who knows that shown zeros are all zeros there are. */
const integer: Knowledge = { atLeastOne: true, own: null };

const fromOutside = (
  moves: readonly { readonly group: number; readonly rise: number | null; readonly fall: number | null }[],
) => moves.map((move): Violation => ({ move, own: null }));

/** Returns what is wrong with a pattern for the level alone, and for somebody who knows more. */
export function violationsOf(
  hidden: Uint8Array,
  witnesses: Witnesses,
  { task, solver, runs }: PatternSearch,
  thorough = true,
): Result<{ readonly level: readonly Violation[]; readonly knowing: readonly Violation[] }, SolverStopped> {
  const inquiry: Inquiry = { merged: task.merged, hidden, solver, witnesses, runs };
  const level = findViolations(task.moves, nothingMore, inquiry);
  if (!level.ok) return level;
  const whole = findViolations(task.integers ? task.exact : [], integer, inquiry);
  if (!whole.ok) return whole;
  const insiders = task.insiders ? findInsiderViolations(task.exact, { ...inquiry, thorough }) : ok([]);
  if (!insiders.ok) return insiders;
  return ok({ level: fromOutside(level.value), knowing: [...fromOutside(whole.value), ...insiders.value] });
}

/** Returns the pattern made clean for everybody: repaired and asked again until nothing is found. */
export function makeClean(
  hidden: Uint8Array,
  witnesses: Witnesses,
  search: PatternSearch,
): Result<Uint8Array, PatternProblem> {
  const { merged, cost } = search.task;
  const repair = { merged, cost, witnesses, solver: search.solver };
  let pattern = hidden;
  for (let round = 0; round < rounds; round += 1) {
    const found = violationsOf(pattern, witnesses, search, false);
    if (!found.ok) return found;
    const { level, knowing } = found.value;
    if (level.length + knowing.length === 0) return ok(pattern);
    const wider = level.length === 0 ? ok(pattern) : repairPattern(pattern, level, false, repair);
    if (!wider.ok) return wider;
    const widest = knowing.length === 0 ? wider : repairPattern(wider.value, knowing, true, repair);
    if (!widest.ok) return widest;
    pattern = widest.value;
  }
  return { ok: false, problem: { kind: "neverClean" } };
}

/** Returns the pattern that is protected for the level alone, before anybody knows more than the table. */
function protectedFrom(
  start: Uint8Array,
  witnesses: Witnesses,
  search: PatternSearch,
): Result<Uint8Array, PatternProblem> {
  const { task, solver, runs } = search;
  const { merged, cost } = task;
  const found = findViolations(task.moves, nothingMore, { merged, hidden: start, solver, witnesses, runs });
  if (!found.ok || found.value.length === 0) return found.ok ? ok(start) : found;
  return repairPattern(start, fromOutside(found.value), false, { merged, cost, witnesses, solver });
}

/** Returns the smallest set of groups that must be hidden in any case. */
export const barePattern = ({ mustHide }: ProtectionTask): Uint8Array => Uint8Array.from(mustHide);

/** Returns what must be hidden in any case, and what readers already miss: neither costs anything. */
export const keptPattern = ({ cost }: ProtectionTask): Uint8Array =>
  Uint8Array.from(cost, (price) => (price === 0 ? 1 : 0));

/** Returns the pattern after elimination: no group that must be able to move is a sum of what is shown. */
export function eliminatedPattern(task: ProtectionTask): Uint8Array {
  const pattern = Uint8Array.from(task.mustHide);
  const moving = [...new Set([...task.primary, ...task.moves.map(({ group }) => group)])];
  const candidates = task.narrowFirst ? showByRanges(task) : task.candidates;
  const left = new Set(candidates);
  for (const group of task.candidates) if (!left.has(group)) pattern[group] = 1;
  for (const group of hideByElimination({ ...task, primary: moving, candidates })) pattern[group] = 1;
  return pattern;
}

/** Returns a clean pattern from a start: protected, tidied with so many runs of the solver, and clean for everybody. */
export function cleanPatternFrom(
  start: Uint8Array,
  tidyingRuns: number,
  search: PatternSearch,
): Result<Uint8Array, PatternProblem> {
  const { task, solver, runs } = search;
  const { merged, mustHide } = task;
  const witnesses = noWitnesses([...task.moves, ...task.exact]);
  const protectedOne = protectedFrom(start, witnesses, search);
  if (!protectedOne.ok) return protectedOne;
  const inquiry = { merged, hidden: protectedOne.value, solver, witnesses, runs };
  const tidying = { mayShow: (group: number) => mustHide[group] !== 1, limit: runs.count + tidyingRuns };
  const tidy = cleanUp(task.moves, tidying, inquiry);
  if (!tidy.ok) return tidy;
  return makeClean(tidy.value, witnesses, search);
}
