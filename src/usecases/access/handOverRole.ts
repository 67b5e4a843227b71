import {
  type Actor,
  checkAdministrator,
  checkHandover,
  checkItemsDay,
  checkRoleOnce,
  type Handover,
} from "../../domain/access/index.ts";
import { checkCoordinatorOnce, checkOneHolder } from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";
import { passOn } from "./passOn.ts";
import { passOnItems } from "./passOnItems.ts";

/** How much went over, by kind. */
export type HandedOver = Readonly<Record<"roles" | "offices" | "coordinatorships" | "items", number>>;
export type HandoverProblem = "O207" | "O208" | "O209" | "O212" | "O213" | "O301" | "O302" | "V101";

async function passEverything(
  house: House,
  office: Office,
  handover: Handover,
): Promise<Result<HandedOver, HandoverProblem>> {
  const roles = await passOn(house, office, handover, {
    store: roleAssignmentStore,
    ids: handover.roles,
    same: (one, other) => one.role === other.role && one.unit === other.unit,
    check: checkRoleOnce,
  });
  if (!roles.ok) return roles;
  const offices = await passOn(house, office, handover, {
    store: officeHoldingStore,
    ids: handover.offices,
    same: (one, other) => one.office === other.office,
    check: checkOneHolder,
  });
  if (!offices.ok) return offices;
  const coordinatorships = await passOn(house, office, handover, {
    store: coordinatorStore,
    ids: handover.coordinatorships,
    same: (one, other) => one.unit === other.unit,
    check: checkCoordinatorOnce,
  });
  if (!coordinatorships.ok) return coordinatorships;
  const items = handover.items ? await passOnItems(office, handover) : ok(0);
  if (!items.ok) return items;
  return ok({
    roles: roles.value,
    offices: offices.value,
    coordinatorships: coordinatorships.value,
    items: items.value,
  });
}

/**
 * Passes roles, offices, the care for units and the ownership of actions, objectives and risks from one person to
 * another in one act: everything goes over, or nothing does. What was stays in the record with the reason.
 */
export function handOverRole(
  house: House,
  actor: Actor,
  handover: Handover,
): Promise<Result<HandedOver, HandoverProblem>> {
  return organise(house, actor, { may: "changePeople", event: "roles-handed-over" }, async (office) => {
    await getPerson(office, handover.from);
    await getPerson(office, handover.to);
    const checked = firstRefusal<HandoverProblem>([
      () => checkHandover(handover),
      () => checkItemsDay(handover, office.today),
    ]);
    if (!checked.ok) return checked;
    const passed = await passEverything(house, office, handover);
    if (!passed.ok) return passed;
    const stays = checkAdministrator(await roleAssignmentStore.list(office), office.today);
    if (!stays.ok) return stays;
    const details = { to: handover.to, day: handover.day, ...passed.value };
    return ok({
      value: passed.value,
      trace: { subject: `mensen/${handover.from}`, details, people: [handover.to] },
    });
  });
}
