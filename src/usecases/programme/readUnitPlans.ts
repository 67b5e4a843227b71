import type { Actor } from "../../domain/access/index.ts";
import { type Unit, type UnitRecord, unitsInReach, unitsOn } from "../../domain/organisation/index.ts";
import {
  emptyTemplateFields,
  type Programme,
  type RollUp,
  type RollUpLevel,
  rollUp,
  rollUpLevel,
  type SeenObjective,
  type SeenParts,
  seenParts,
  type TemplateField,
  type UnitPlan,
  type UnitRollUp,
  type UnitStanding,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { countActions } from "../../storage/office/overviewStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { withFiguresRead } from "./figuresRead.ts";
import { loadParts } from "./programmeParts.ts";
import { standingOfUnits } from "./readStandings.ts";

/** A unit of today in a programme: its plan, what of the template that leaves empty, and how it stands with all under it. */
export type PlannedUnit = {
  readonly unit: Unit;
  readonly plan: UnitPlan | null;
  readonly empty: readonly TemplateField[];
  readonly rolled: UnitRollUp;
  readonly standing: UnitStanding;
};

/** Plans of units side by side, and plans and progress rolled up to the whole organisation. */
export type UnitPlans = {
  readonly programme: Programme;
  readonly objectives: readonly SeenObjective[];
  /** The units of today in the order of their codes. */
  readonly units: readonly PlannedUnit[];
  /** Plans of units that are no longer there. */
  readonly former: readonly { readonly unit: Unit; readonly plan: UnitPlan }[];
  readonly rollUp: RollUp;
  /** The units at the top of the organisation. */
  readonly top: RollUpLevel;
  /** How many actions the overview of the programme counts, to hold the sum against. */
  readonly inOverview: number;
  readonly today: Day;
};

/** What everything about the plans of units is made from, read in one transaction. */
export type PlanGround = {
  readonly record: UnitRecord;
  readonly parts: SeenParts;
  readonly plans: readonly UnitPlan[];
  readonly today: Day;
};

export const planGround = async (office: Office, actor: Actor, programme: string): Promise<PlanGround> => ({
  record: await unitRecord(office),
  parts: seenParts(
    await sightOf(office, actor),
    await withFiguresRead(office, actor, await loadParts(office, programme)),
  ),
  plans: await unitPlanStore.list(office, programme),
  today: office.today,
});

/** Returns the units of today with their plans, in the order of their codes. */
export function plannedUnits(ground: PlanGround, { byUnit }: RollUp): readonly PlannedUnit[] {
  const { record, parts, plans, today } = ground;
  const rolledOf = new Map(byUnit.map((rolled) => [rolled.unit, rolled]));
  return unitsOn(record, today)
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .flatMap((unit) => {
      const rolled = rolledOf.get(unit.id);
      if (!rolled) return []; // every unit of the day is rolled up
      const plan = plans.find((one) => one.unit === unit.id) ?? null; // has none yet
      const empty = plan === null ? [] : emptyTemplateFields(plan, rolled.counts.total);
      const standing = standingOfUnits(unitsInReach(record, unit.id, today), parts, today);
      return [{ unit, plan, empty, rolled, standing }];
    });
}

/** Returns the plans of units in a programme with plans and progress rolled up along the tree of today. */
export const readUnitPlans = (house: House, actor: Actor, programme: string): Promise<UnitPlans> =>
  consult(house, actor, "readProgramme", async (office) => {
    const ground = await planGround(office, actor, programme);
    const { record, parts, plans, today } = ground;
    const rolled = { plans, actions: parts.actions };
    const found = rollUp(record, today, rolled);
    const units = plannedUnits(ground, found);
    const ofToday = new Set(units.map(({ unit }) => unit.id));
    const known = await listUnits(office);
    const counts = await countActions(office, programme, today);
    return {
      programme: parts.programme,
      objectives: parts.objectives,
      units,
      former: plans
        .filter(({ unit }) => !ofToday.has(unit))
        .flatMap((plan) => known.filter(({ id }) => id === plan.unit).map((unit) => ({ unit, plan }))),
      rollUp: found,
      top: rollUpLevel(record, today, rolled, null),
      inOverview: counts.reduce((sum, { count }) => sum + count, 0),
      today,
    };
  });
