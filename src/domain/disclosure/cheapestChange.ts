import { numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type Knowledge, roomOf } from "./hiddenBlocks.ts";
import type { LinearModel, LinearProgram, SolverStopped } from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import type { NeededMove } from "./neededMove.ts";
import { type Witness, witnessOf } from "./witness.ts";

/** Which groups may move, by place: column `place` is up, column `place + groups.length` is down. */
export type Movable = { readonly groups: readonly number[]; readonly placeOf: ReadonlyMap<number, number> };

/** The whole table, loaded as moves up and moves down; `cost` is the price of moving a group at all. */
export type WholeTable = Movable & {
  readonly merged: MergedCube;
  readonly model: LinearModel;
  readonly cost: Float64Array;
  readonly knowledge: Knowledge;
};

/** Other counts, and what the groups that move cost together. */
export type CountChange = { readonly witness: Witness; readonly price: number };

/** Returns the moves of the whole table as a linear program. */
export function wholeProgram(
  merged: MergedCube,
  { groups, placeOf }: Movable,
  knowledge: Knowledge,
): LinearProgram {
  const rooms = groups.map((group) => roomOf(merged, group, knowledge));
  const rows = merged.balances.map((balance) => {
    const kept = [...balance.groups.keys()].filter((at) => placeOf.has(numberAt(balance.groups, at)));
    const places = kept.map((at) => placeOf.get(numberAt(balance.groups, at)) ?? -1); // kept because it has a place
    const factors = kept.map((at) => numberAt(balance.factors, at));
    return {
      columns: [...places, ...places.map((place) => place + groups.length)],
      values: [...factors, ...factors.map((factor) => -factor)],
      lower: balance.lower,
      upper: balance.upper,
    };
  });
  return {
    lower: new Float64Array(2 * groups.length),
    upper: Float64Array.from([...rooms.map(([, up]) => up), ...rooms.map(([down]) => -down)]),
    rows: rows.filter(({ columns }) => columns.length > 0),
  };
}

type Range = readonly [from: number, to: number];

/** Sets how far a group moves up and down. */
export function setMoves(
  { model, groups, placeOf }: WholeTable,
  group: number,
  up: Range,
  down: Range,
): void {
  const place = placeOf.get(group);
  if (place === undefined) return; // what must be shown does not move anyhow
  model.setBounds(place, ...up);
  model.setBounds(place + groups.length, ...down);
}

/** Sets what moving a group costs. */
export function setPrice({ model, groups, placeOf, cost }: WholeTable, group: number, price: number): void {
  const place = placeOf.get(group);
  if (place === undefined) return; // what must be shown does not move anyhow
  cost[group] = price;
  model.setCost(place, price);
  model.setCost(place + groups.length, price);
}

function changeOf({ merged, groups, cost }: WholeTable, values: Float64Array): CountChange {
  const witness = witnessOf(
    merged,
    groups,
    (place) => numberAt(values, place) - numberAt(values, place + groups.length),
  );
  return { witness, price: witness.groups.reduce((price, group) => price + numberAt(cost, group), 0) };
}

/** Returns the cheapest change in which a group goes so far in one direction; null when there is none. */
function cheapestBy(
  whole: WholeTable,
  group: number,
  direction: "rise" | "fall",
  by: number,
): Result<CountChange | null, SolverStopped> {
  const [lower, upper] = roomOf(whole.merged, group, whole.knowledge);
  const furthest = direction === "rise" ? upper : -lower;
  if (by > furthest) return ok(null);
  const forced: Range = [by, furthest];
  setMoves(whole, group, direction === "rise" ? forced : [0, 0], direction === "rise" ? [0, 0] : forced);
  const answer = whole.model.run("minimum");
  setMoves(whole, group, [0, upper], [0, -lower]);
  if (answer.kind === "infeasible") return ok(null);
  if (answer.kind === "optimal") return ok(changeOf(whole, answer.values));
  return refused({ kind: "solverStopped", why: answer.kind === "failed" ? answer.why : answer.kind });
}

/** Returns the cheapest change that makes a needed move; null when there is none. */
export function cheapestChange(
  whole: WholeTable,
  move: NeededMove,
): Result<CountChange | null, SolverStopped> {
  let best: CountChange | null = null;
  for (const direction of ["rise", "fall"] as const) {
    const by = move[direction];
    if (by === null) continue;
    const found = cheapestBy(whole, move.group, direction, by);
    if (!found.ok) return found;
    if (found.value !== null && (best === null || found.value.price < best.price)) best = found.value;
  }
  return ok(best);
}
