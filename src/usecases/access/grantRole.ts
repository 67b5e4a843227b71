import {
  type Actor,
  checkNotLeft,
  checkRole,
  checkRoleOnce,
  type RoleAssignment,
  type RoleAssignmentId,
} from "../../domain/access/index.ts";
import { checkTerm, checkUnit } from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { findEnrolment } from "../../storage/office/enrolmentStore.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

type RoleProblem = "N143" | "O203" | "O204" | "O208" | "O210";

/** Gives a person a role for a term, the role of unit owner for one unit and what is under it. */
export function grantRole(
  house: House,
  actor: Actor,
  input: Omit<RoleAssignment, "id" | "version">,
): Promise<Result<RoleAssignmentId, RoleProblem>> {
  return organise(house, actor, { may: "changePeople", event: "role-granted" }, async (office) => {
    await getPerson(office, input.person);
    const assignment = { ...input, id: house.newId() as RoleAssignmentId, version: 1 };
    const enrolment = await findEnrolment(office, input.person);
    const record = await unitRecord(office);
    const known = await roleAssignmentStore.list(office);
    const checked = firstRefusal<RoleProblem>([
      () => checkRole(assignment.role, assignment.unit),
      () => checkTerm(assignment),
      () => checkUnit(record, assignment.unit, assignment.fromDay),
      () => checkRoleOnce(known, assignment),
      () => checkNotLeft(enrolment, assignment.fromDay),
    ]);
    if (!checked.ok) return checked;
    await roleAssignmentStore.add(office, assignment, { validFrom: assignment.fromDay });
    const details = { role: assignment.role, unit: assignment.unit };
    return ok({ value: assignment.id, trace: { subject: `mensen/${assignment.person}`, details } });
  });
}
