import { type Actor, checkAdministrator, type RoleAssignmentId } from "../../domain/access/index.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { type Ending, endTerm } from "../organisation/endTerm.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

/** Gives a role its last day; refused (O207) when nobody would be administrator after it. */
export const endRole = (house: House, actor: Actor, ending: Ending<RoleAssignmentId>) =>
  organise(house, actor, { may: "changePeople", event: "role-ended" }, async (office) => {
    const ended = await endTerm(office, roleAssignmentStore, ending, "mensen/rollen");
    if (!ended.ok || ended.value.value.role !== "administrator") return ended;
    const stays = checkAdministrator(await roleAssignmentStore.list(office), office.today);
    return stays.ok ? ended : stays;
  });
