import { type Actor, mayAct } from "../../domain/access/index.ts";
import { treeOn, type UnitNode, type UnitRecord, unitsInReach } from "../../domain/organisation/index.ts";
import {
  type Action,
  type NotStatedCount,
  notStatedIn,
  type Programme,
  type UnitPlan,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { loadParts } from "./programmeParts.ts";

/** What a programme still needs from who keeps it: gaps to fill, units that gave no part, owners to link. */
export type OpenProgramme = {
  readonly programme: Programme;
  readonly notStated: readonly NotStatedCount[];
  /** The names of the units that have not given their part, the highest that stand beside another. */
  readonly withoutPart: readonly string[];
  /** Actions that go on and belong to nobody. */
  readonly ownerless: readonly Pick<Action, "key" | "title">[];
  /** How many actions that go on name an owner in words and no person. */
  readonly inWords: number;
};

/** Returns the highest units that stand beside another: one unit above everything gives no part of its own. */
function sideBySide(nodes: readonly UnitNode[]): readonly UnitNode[] {
  const [first, ...others] = nodes;
  return first && others.length === 0 && first.below.length > 0 ? sideBySide(first.below) : nodes;
}

/** Returns the units from which nothing came yet: no plan of the unit itself, nor of one under it. */
function withoutPartIn(record: UnitRecord, day: Day, plans: readonly Pick<UnitPlan, "unit">[]) {
  return sideBySide(treeOn(record, day)).filter(({ unit }) => {
    const reach = unitsInReach(record, unit.id, day);
    return !plans.some((plan) => reach.has(plan.unit));
  });
}

const settled = ({ status }: Pick<Action, "status">): boolean => status === "done" || status === "lapsed";

/** Returns what a programme still needs. */
async function openProgramme(office: Office, programme: Programme): Promise<OpenProgramme> {
  const parts = await loadParts(office, programme.key);
  const plans = await unitPlanStore.list(office, programme.key);
  const going = parts.actions.filter((action) => !settled(action));
  return {
    programme,
    notStated: notStatedIn(parts),
    withoutPart: withoutPartIn(await unitRecord(office), office.today, plans).map(({ unit }) => unit.name),
    ownerless: going.filter(({ owner }) => owner.kind === "notStated"),
    inWords: going.filter(({ owner }) => owner.kind === "asWritten").length,
  };
}

/** Returns what these programmes still need, for who may change them; a closed one needs nothing. */
export async function openProgrammes(office: Office, actor: Actor, programmes: readonly Programme[]) {
  if (!mayAct(actor, "changeProgramme")) return [];
  const open: OpenProgramme[] = [];
  for (const programme of programmes)
    if (programme.closedOn === null) open.push(await openProgramme(office, programme));
  return open;
}

/** Returns what one programme still needs; nothing for who may not change it. */
export const readNextSteps = (house: House, actor: Actor, key: string): Promise<OpenProgramme | undefined> =>
  consult(house, actor, "readProgramme", async (office) => {
    const [open] = await openProgrammes(office, actor, [await getProgramme(office, key)]);
    return open;
  });
