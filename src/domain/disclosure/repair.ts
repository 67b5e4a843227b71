import { numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { hasBit } from "./bitSet.ts";
import { fits, hiddenSet } from "./blockCheck.ts";
import {
  type CountChange,
  cheapestChange,
  setMoves,
  setPrice,
  type WholeTable,
  wholeProgram,
} from "./cheapestChange.ts";
import { type Knowledge, roomOf } from "./hiddenBlocks.ts";
import { type LinearSolver, type SolverStopped, withModel } from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import type { NeededMove } from "./neededMove.ts";
import type { Seen, Witnesses } from "./witness.ts";

/** A move that is not possible however many cells are hidden beside it, because of what must be shown. */
export type CannotProtect = { readonly kind: "cannotProtect"; readonly group: number };

/** What a repair works with: `cost` is the price of hiding a group, infinite for one that must be shown. */
export type Repair = {
  readonly merged: MergedCube;
  readonly cost: Float64Array;
  readonly witnesses: Witnesses;
  readonly solver: LinearSolver;
};

/** A needed move that is not possible, and who sees that: everybody, or the only member of a group. */
export type Violation = { readonly move: NeededMove; readonly own: number | null };

/** From the largest group to the smallest; what everybody sees comes before what an insider sees. */
const byGroup = (one: Violation, other: Violation): number =>
  one.move.group - other.move.group || (one.own ?? -1) - (other.own ?? -1); // everybody stands before every group

/** Returns the cheapest change for whoever sees the violation: an insider's own group does not move. */
function changeFor({ move, own }: Violation, whole: WholeTable): Result<CountChange | null, SolverStopped> {
  if (own === null) return cheapestChange(whole, move);
  setMoves(whole, own, [0, 0], [0, 0]);
  const found = cheapestChange(whole, move);
  const [lower, upper] = roomOf(whole.merged, own, whole.knowledge);
  setMoves(whole, own, [0, upper], [0, -lower]);
  return found;
}

function repairedBy(
  whole: WholeTable,
  hidden: Uint8Array,
  violations: readonly Violation[],
  witnesses: Witnesses,
): Result<Uint8Array, SolverStopped | CannotProtect> {
  const wider = Uint8Array.from(hidden);
  let fitting = fits(hiddenSet(wider), whole.knowledge);
  for (const violation of violations) {
    const { move, own } = violation;
    const showsIt = (seen: Seen): boolean => (own === null || !hasBit(seen.moving, own)) && fitting(seen);
    if (witnesses.of(move).some(showsIt)) continue; // an earlier change made room here too
    const found = changeFor(violation, whole);
    if (!found.ok) return found;
    if (found.value === null) return refused({ kind: "cannotProtect", group: move.group });
    witnesses.add(found.value.witness);
    for (const group of found.value.witness.groups) {
      wider[group] = 1;
      setPrice(whole, group, 0);
    }
    fitting = fits(hiddenSet(wider), whole.knowledge);
  }
  return ok(wider);
}

/**
 * Returns the pattern with as little as possible hidden beside it, so that every violation is mended; refuses a move that
 * what must be shown makes impossible. What joins the pattern moves for nothing from then on.
 */
export function repairPattern(
  hidden: Uint8Array,
  violations: readonly Violation[],
  atLeastOne: boolean,
  { merged, solver, witnesses, ...repair }: Repair,
): Result<Uint8Array, SolverStopped | CannotProtect> {
  const cost = repair.cost.map((price, group) => (hidden[group] === 1 ? 0 : price));
  const groups = [...cost.keys()].filter((group) => Number.isFinite(cost[group]));
  const movable = { groups, placeOf: new Map(groups.map((group, place) => [group, place])) };
  const knowledge: Knowledge = { atLeastOne, own: null };
  return withModel(solver, wholeProgram(merged, movable, knowledge), "bounds", (model) => {
    const whole: WholeTable = { ...movable, merged, model, cost, knowledge };
    for (const group of groups) setPrice(whole, group, numberAt(cost, group));
    return repairedBy(whole, hidden, [...violations].sort(byGroup), witnesses);
  });
}
