import { type UnitId, type UnitRecord, unitsInReach, unitsOn } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Action } from "./action.ts";
import { countByStatus, type StatusCounts } from "./statusCounts.ts";
import type { UnitPlan } from "./unitPlan.ts";

/** The plans and actions of a unit with everything under it and every unit that went on in it. */
export type UnitRollUp = {
  readonly unit: UnitId;
  readonly counts: StatusCounts;
  /** Units of today with a plan among the unit and those under it, and how many units of today that are. */
  readonly withPlan: number;
  readonly units: number;
};

/** Plans and progress of the whole organisation, in all and by unit; actions of no unit are counted apart. */
export type RollUp = {
  readonly whole: StatusCounts;
  readonly withoutUnit: StatusCounts;
  readonly withPlan: number;
  readonly byUnit: readonly UnitRollUp[];
};

/** What is rolled up: plans of units and actions. */
export type Rolled = {
  readonly plans: readonly Pick<UnitPlan, "unit">[];
  readonly actions: readonly Pick<Action, "status" | "unit">[];
};

const within = (units: ReadonlySet<UnitId>, { unit }: { readonly unit: UnitId | null }): boolean =>
  unit !== null && units.has(unit);

const countShared = (some: ReadonlySet<UnitId>, others: ReadonlySet<UnitId>): number =>
  [...some].filter((unit) => others.has(unit)).length;

/**
 * Returns plans and progress rolled up along the tree of units of a day; what belongs to a unit that merged, split or
 * moved is found under the unit it went on in. An action that no unit of the day reaches counts as one without unit.
 * Source: requirement UP-05.
 */
export function rollUp(record: UnitRecord, day: Day, { plans, actions }: Rolled): RollUp {
  const today = new Set(unitsOn(record, day).map(({ id }) => id));
  const planned = new Set(plans.map(({ unit }) => unit).filter((unit) => today.has(unit)));
  const reaches = new Map([...today].map((unit) => [unit, unitsInReach(record, unit, day)]));
  const reached = new Set([...reaches.values()].flatMap((units) => [...units]));
  const byUnit = [...reaches].map(([unit, units]) => ({
    unit,
    counts: countByStatus(actions.filter((action) => within(units, action))),
    withPlan: countShared(planned, units),
    units: countShared(today, units),
  }));
  return {
    whole: countByStatus(actions),
    withoutUnit: countByStatus(actions.filter((action) => !within(reached, action))),
    withPlan: planned.size,
    byUnit,
  };
}
