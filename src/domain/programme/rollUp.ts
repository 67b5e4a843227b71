import { type UnitId, type UnitRecord, unitsInReach, unitsOn } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Action } from "./action.ts";
import { isOverdue } from "./slip.ts";
import { countByStatus, type StatusCounts } from "./statusCounts.ts";
import type { UnitPlan } from "./unitPlan.ts";

/** Actions counted by status, and how many of them are late. */
type Tally = { readonly counts: StatusCounts; readonly overdue: number };

/** The plans and actions of a unit with everything under it and every unit that went on in it. */
export type UnitRollUp = Tally & {
  readonly unit: UnitId;
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

/** The units directly under a unit, or at the top of the organisation, and what they are together. */
export type RollUpLevel = {
  readonly rows: readonly UnitRollUp[];
  /** Actions of none of these units: of the unit above them itself, at the top those without a unit. */
  readonly apart: Tally;
  readonly whole: Tally;
  /** By how much the rows are more than the whole: an action of a unit that was split counts with each of its parts. */
  readonly twice: number;
};

/** What is rolled up: plans of units and actions. */
export type Rolled = {
  readonly plans: readonly Pick<UnitPlan, "unit">[];
  readonly actions: readonly Pick<Action, "status" | "unit" | "planning">[];
};

const tallyOf = (actions: Rolled["actions"], day: Day): Tally => ({
  counts: countByStatus(actions),
  overdue: actions.filter((action) => isOverdue(action, day)).length,
});

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
    ...tallyOf(
      actions.filter((action) => within(units, action)),
      day,
    ),
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

/**
 * Returns the roll-up of the units directly under a unit, with null of those at the top of the organisation: the rows,
 * what is in none of them, and the whole that they make together. Source: requirement UP-05.
 */
export function rollUpLevel(record: UnitRecord, day: Day, rolled: Rolled, above: UnitId | null): RollUpLevel {
  const under = unitsOn(record, day).filter(({ parent }) => parent === above);
  const { byUnit } = rollUp(record, day, rolled);
  const rows = under.flatMap(({ id }) => byUnit.find(({ unit }) => unit === id) ?? []); // every unit of the day is there
  const reach = above === null ? null : unitsInReach(record, above, day);
  const actions = rolled.actions.filter((action) => reach === null || within(reach, action));
  const reached = new Set(rows.flatMap(({ unit }) => [...unitsInReach(record, unit, day)]));
  const apart = tallyOf(
    actions.filter((action) => !within(reached, action)),
    day,
  );
  const whole = tallyOf(actions, day);
  const added = rows.reduce((sum, { counts }) => sum + counts.total, apart.counts.total);
  return { rows, apart, whole, twice: added - whole.counts.total };
}
