import type { Deputy, DeputyId, Role, RoleAssignment, RoleAssignmentId } from "../../domain/access/index.ts";
import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { heldStore, termOf } from "./heldStore.ts";

/** All role assignments, past and future ones too: they are the history of who was what. */
export const roleAssignmentStore = heldStore<RoleAssignment, "office.role_assignment">({
  table: "office.role_assignment",
  read: (row) => ({
    id: row.id as RoleAssignmentId,
    person: row.person as PersonId,
    role: row.role as Role,
    unit: row.unit as UnitId | null,
    ...termOf(row),
    version: row.version,
  }),
  values: ({ person, role, unit }) => ({
    person,
    role,
    unit,
  }),
});

/** All deputies, past and future ones too. */
export const deputyStore = heldStore<Deputy, "office.deputy">({
  table: "office.deputy",
  read: (row) => ({
    id: row.id as DeputyId,
    person: row.person as PersonId,
    deputy: row.deputy as PersonId,
    fromDay: dayFrom(row.from_day),
    untilDay: dayFrom(row.until_day),
    version: row.version,
  }),
  values: ({ person, deputy }) => ({
    person,
    deputy,
  }),
});
