import { sql } from "kysely";
import type { Deputy, DeputyId, Role, RoleAssignment, RoleAssignmentId } from "../../domain/access/index.ts";
import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

const readAssignment = (row: RowOf<"office.role_assignment">): RoleAssignment => ({
  id: row.id as RoleAssignmentId,
  person: row.person as PersonId,
  role: row.role as Role,
  unit: row.unit as UnitId | null,
  fromDay: dayFrom(row.from_day),
  untilDay: row.until_day === null ? null : dayFrom(row.until_day),
  version: row.version,
});
const columnsOf = ({ person, role, unit, fromDay, untilDay }: RoleAssignment) => ({
  person,
  role,
  unit,
  from_day: fromDay,
  until_day: untilDay,
});

/** Returns all role assignments, past and future ones too: they are the history of who was what. */
export async function listRoleAssignments(office: Office): Promise<readonly RoleAssignment[]> {
  const found = await sql<
    RowOf<"office.role_assignment">
  >`select * from office.role_assignment where municipality = ${office.municipality}
    order by from_day, id`.execute(office.transaction);
  return found.rows.map(readAssignment);
}

export const addRoleAssignments = (
  office: Office,
  assignments: readonly RoleAssignment[],
  note?: VersionNote,
): Promise<void> =>
  addVersioned(
    office,
    "office.role_assignment",
    {
      place: {},
      own: "id",
      rows: assignments.map((assignment) => ({ id: assignment.id, ...columnsOf(assignment) })),
    },
    note,
  );

/** Writes the assignment over the version read; false when somebody else changed it since. */
export const changeRoleAssignment = (
  office: Office,
  assignment: RoleAssignment,
  note?: VersionNote,
): Promise<boolean> =>
  changeVersioned(
    office,
    "office.role_assignment",
    { key: { id: assignment.id }, values: columnsOf(assignment), seen: assignment.version },
    note,
  );

const readDeputy = (row: RowOf<"office.deputy">): Deputy => ({
  id: row.id as DeputyId,
  person: row.person as PersonId,
  deputy: row.deputy as PersonId,
  fromDay: dayFrom(row.from_day),
  untilDay: dayFrom(row.until_day),
  version: row.version,
});

/** Returns all deputies, past and future ones too. */
export async function listDeputies(office: Office): Promise<readonly Deputy[]> {
  const found = await sql<
    RowOf<"office.deputy">
  >`select * from office.deputy where municipality = ${office.municipality}
    order by from_day, id`.execute(office.transaction);
  return found.rows.map(readDeputy);
}

export const addDeputy = (office: Office, deputy: Deputy): Promise<void> =>
  addVersioned(office, "office.deputy", {
    place: {},
    own: "id",
    rows: [
      {
        id: deputy.id,
        person: deputy.person,
        deputy: deputy.deputy,
        from_day: deputy.fromDay,
        until_day: deputy.untilDay,
      },
    ],
  });
