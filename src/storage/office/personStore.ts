import { sql } from "kysely";
import type { Person, PersonId, UnitId } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

const readPerson = (row: RowOf<"office.person">): Person => ({
  id: row.id as PersonId,
  name: row.name,
  mail: row.mail,
  unit: row.unit as UnitId | null,
  version: row.version,
});
const columnsOf = ({ name, mail, unit }: Person) => ({ name, mail, unit });

/** Returns everybody of the municipality; the page sorts names by the rules of the language. */
export async function listPeople(office: Office): Promise<readonly Person[]> {
  const found = await sql<
    RowOf<"office.person">
  >`select * from office.person where municipality = ${office.municipality}`.execute(office.transaction);
  return found.rows.map(readPerson);
}

/** Returns the people with these numbers; a number of nobody here is not there. */
export async function listPeopleOf(office: Office, ids: readonly PersonId[]): Promise<readonly Person[]> {
  const found = await sql<RowOf<"office.person">>`select * from office.person
    where municipality = ${office.municipality} and id = any(${[...ids]}::uuid[])`.execute(
    office.transaction,
  );
  return found.rows.map(readPerson);
}

/** Returns the person; somebody of another municipality is not found. */
export async function getPerson(office: Office, id: PersonId): Promise<Person> {
  const found = await sql<
    RowOf<"office.person">
  >`select * from office.person where municipality = ${office.municipality} and id = ${id}`.execute(
    office.transaction,
  );
  const row = found.rows[0];
  if (!row) throw new NotFound();
  return readPerson(row);
}

export const addPeople = (office: Office, people: readonly Person[], note?: VersionNote): Promise<void> =>
  addVersioned(
    office,
    "office.person",
    { place: {}, own: "id", rows: people.map((person) => ({ id: person.id, ...columnsOf(person) })) },
    note,
  );

/** Writes the person over the version read; false when somebody else changed it since. */
export const changePerson = (office: Office, person: Person, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.person",
    { key: { id: person.id }, values: columnsOf(person), seen: person.version },
    note,
  );
