import { ok, type Result, refused } from "../shared/result.ts";
import { fits, type SolverStopped } from "./blockCheck.ts";
import { type Knowledge, roomOf } from "./hiddenBlocks.ts";
import { type LinearModel, type LinearProgram, type LinearSolver, withModel } from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import { type NeededMove, tolerance } from "./neededMove.ts";
import { numberAt } from "./place.ts";
import type { Witness, Witnesses } from "./witness.ts";

/** A move that is not possible however many cells are hidden beside it, because of what must be shown. */
export type CannotProtect = { readonly kind: "cannotProtect"; readonly group: number };

/** What a repair works on: `cost` is the price of hiding a group, infinite for one that must be shown. */
export type Repair = {
  readonly merged: MergedCube;
  readonly cost: Float64Array;
  readonly witnesses: Witnesses;
  readonly solver: LinearSolver;
};

/** The whole table as moves up and moves down; a hidden group moves for nothing, another one for its price. */
type WholeModel = {
  readonly model: LinearModel;
  /** The groups that can move: column `place` is up, column `place + groups.length` is down. */
  readonly groups: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
};

function wholeProgram({ merged }: Repair, { groups, placeOf }: Omit<WholeModel, "model">, knowledge: Knowledge): LinearProgram {
  const rooms = groups.map((group) => roomOf(merged, group, knowledge));
  const rows = merged.balances.map((balance) => {
    const kept = [...balance.groups.keys()].filter((at) => placeOf.has(numberAt(balance.groups, at)));
    const places = kept.map((at) => placeOf.get(numberAt(balance.groups, at)) ?? -1); // kept because it has a place
    const signs = kept.map((at) => numberAt(balance.signs, at));
    return {
      columns: [...places, ...places.map((place) => place + groups.length)],
      values: [...signs, ...signs.map((sign) => -sign)],
    };
  });
  return {
    lower: new Float64Array(2 * groups.length),
    upper: Float64Array.from([...rooms.map(([, up]) => up), ...rooms.map(([down]) => -down)]),
    rows: rows.filter(({ columns }) => columns.length > 0),
  };
}

function setRoom({ model, groups, placeOf }: WholeModel, group: number, up: readonly [number, number], down: readonly [number, number]): void {
  const place = placeOf.get(group);
  if (place === undefined) return;
  model.setBounds(place, up[0], up[1]);
  model.setBounds(place + groups.length, down[0], down[1]);
}

type Change = { readonly witness: Witness; readonly price: number };

/** Returns the cheapest change in which a group moves by so much in one direction; null when there is none. */
function cheapestChange(
  whole: WholeModel,
  needed: { readonly group: number; readonly direction: "rise" | "fall"; readonly by: number },
  { merged, cost }: Repair,
  knowledge: Knowledge,
): Result<Change | null, SolverStopped> {
  const { model, groups } = whole;
  const [lower, upper] = roomOf(merged, needed.group, knowledge);
  const by = Math.max(needed.by, 1);
  if (needed.direction === "rise" ? by > upper : by > -lower) return ok(null);
  const forced: readonly [number, number] = [by, needed.direction === "rise" ? upper : -lower];
  setRoom(whole, needed.group, needed.direction === "rise" ? forced : [0, 0], needed.direction === "rise" ? [0, 0] : forced);
  const answer = model.run("minimum");
  setRoom(whole, needed.group, [0, upper], [0, -lower]);
  if (answer.kind === "infeasible") return ok(null);
  if (answer.kind !== "optimal") {
    return refused({ kind: "solverStopped", why: answer.kind === "failed" ? answer.why : answer.kind });
  }
  const witness = new Map<number, number>();
  let price = 0;
  for (const [place, group] of groups.entries()) {
    const move = numberAt(answer.values, place) - numberAt(answer.values, place + groups.length);
    if (Math.abs(move) <= tolerance / 10) continue;
    witness.set(group, move);
    price += numberAt(cost, group);
  }
  return ok({ witness, price });
}

/** Returns the cheaper of the ways in which a needed move can be made possible; null when there is none. */
function cheapestOf(whole: WholeModel, move: NeededMove, repair: Repair, knowledge: Knowledge): Result<Change | null, SolverStopped> {
  let best: Change | null = null;
  for (const direction of ["rise", "fall"] as const) {
    const by = move[direction];
    if (by === null) continue;
    const found = cheapestChange(whole, { group: move.group, direction, by }, repair, knowledge);
    if (!found.ok) return found;
    if (found.value !== null && (best === null || found.value.price < best.price)) best = found.value;
  }
  return ok(best);
}

/** A violation, and who sees it: somebody from outside, or the only member of a group. */
export type Violation = { readonly move: NeededMove; readonly own: number | null };

/** From the largest count to the smallest, as groups stand; what an insider sees comes after what everybody sees. */
const byGroup = (one: Violation, other: Violation): number =>
  one.move.group - other.move.group || (one.own ?? -1) - (other.own ?? -1); // nobody stands before every group

/**
 * Returns the pattern with as little as possible hidden beside it, so that every violation is mended; refuses a move that
 * what must be shown makes impossible. `cost` of what joins the pattern becomes zero: it may move for nothing from then on.
 */
export function repairPattern(
  hidden: Uint8Array,
  violations: readonly Violation[],
  atLeastOne: boolean,
  repair: Repair,
): Result<Uint8Array, SolverStopped | CannotProtect> {
  const { merged, solver, witnesses } = repair;
  const cost = repair.cost.map((price, group) => (hidden[group] === 1 ? 0 : price));
  const groups = [...cost.keys()].filter((group) => Number.isFinite(cost[group]));
  const placeOf = new Map(groups.map((group, place) => [group, place]));
  const outside: Knowledge = { atLeastOne, own: null };
  const program = wholeProgram(repair, { groups, placeOf }, outside);
  return withModel(solver, program, "bounds", (model) => {
    const whole: WholeModel = { model, groups, placeOf };
    const wider = Uint8Array.from(hidden);
    const price = (group: number, to: number): void => {
      const place = placeOf.get(group) ?? -1; // a group of a change has a place
      model.setCost(place, to);
      model.setCost(place + groups.length, to);
    };
    for (const group of groups) price(group, numberAt(cost, group));
    for (const { move, own } of [...violations].sort(byGroup)) {
      if (witnesses.of(move).some(fits({ merged, hidden: wider }, { atLeastOne, own }))) continue;
      if (own !== null) setRoom(whole, own, [0, 0], [0, 0]);
      const found = cheapestOf(whole, move, { ...repair, cost }, { atLeastOne, own });
      if (own !== null) {
        const [lower, upper] = roomOf(merged, own, outside);
        setRoom(whole, own, [0, upper], [0, -lower]);
      }
      if (!found.ok) return found;
      if (found.value === null) return refused({ kind: "cannotProtect", group: move.group } as const);
      witnesses.add(found.value.witness);
      for (const group of found.value.witness.keys()) {
        if (wider[group] === 1) continue;
        wider[group] = 1;
        cost[group] = 0;
        price(group, 0);
      }
    }
    return ok(wider);
  });
}
