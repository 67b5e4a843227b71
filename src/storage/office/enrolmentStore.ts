import { sql } from "kysely";
import type { Enrolment } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type Day, dayFrom } from "../../domain/shared/day.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayFrom(text));

const readEnrolment = (row: RowOf<"office.enrolment">): Enrolment => ({
  person: row.person as PersonId,
  userName: row.user_name,
  externalId: row.external_id,
  fromDay: dayOrNull(row.from_day),
  untilDay: dayOrNull(row.until_day),
  version: row.version,
});
const columnsOf = ({ userName, externalId, fromDay, untilDay }: Enrolment) => ({
  user_name: userName,
  external_id: externalId,
  from_day: fromDay,
  until_day: untilDay,
});

/** Returns the days and names of everybody for whom something of it is known. */
export async function listEnrolments(office: Office): Promise<readonly Enrolment[]> {
  const found = await sql<
    RowOf<"office.enrolment">
  >`select * from office.enrolment where municipality = ${office.municipality}`.execute(office.transaction);
  return found.rows.map(readEnrolment);
}

/** Returns the days and names of somebody; undefined where nothing of it is known. */
export async function findEnrolment(office: Office, person: PersonId): Promise<Enrolment | undefined> {
  const found = await sql<
    RowOf<"office.enrolment">
  >`select * from office.enrolment where municipality = ${office.municipality} and person = ${person}`.execute(
    office.transaction,
  );
  const row = found.rows[0];
  return row && readEnrolment(row);
}

export const addEnrolments = (office: Office, enrolments: readonly Enrolment[]): Promise<void> =>
  addVersioned(office, "office.enrolment", {
    place: {},
    own: "person",
    rows: enrolments.map((one) => ({ person: one.person, ...columnsOf(one) })),
  });

/** Writes what is known of somebody over the version read; false when somebody else changed it since. */
export const changeEnrolment = (office: Office, enrolment: Enrolment): Promise<boolean> =>
  changeVersioned(office, "office.enrolment", {
    key: { person: enrolment.person },
    values: columnsOf(enrolment),
    seen: enrolment.version,
  });
