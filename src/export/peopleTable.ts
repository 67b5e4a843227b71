import { type Enrolment, type Role, roles } from "../domain/access/index.ts";
import type { Person, Unit, UnitId } from "../domain/organisation/index.ts";
import { peopleColumns, type RoleOfUnit } from "../domain/people/index.ts";
import type { Day } from "../domain/shared/day.ts";
import { type Texts, textsFor } from "../texts/index.ts";
import { type ListTable, type ListValue, wordsValue } from "./listTable.ts";

/** One person as the list has it. */
export type ListedPerson = {
  readonly person: Person;
  readonly days: Pick<Enrolment, "fromDay" | "untilDay">;
  readonly roles: readonly RoleOfUnit[];
};

/** Roles that are given in a municipality. */
const given = roles.filter((role) => role !== "operator");

/** Returns the roles by their Dutch and English words in small letters. */
export const roleOfWord = (): ReadonlyMap<string, Role> =>
  new Map(
    [textsFor("nl"), textsFor("en")].flatMap(({ organisation }) =>
      given.map((role) => [organisation.role[role].toLowerCase(), role] as const),
    ),
  );

const dayValue = (day: Day | null): ListValue => (day === null ? wordsValue(null) : { kind: "day", day });

const columnsOf = (titles: readonly string[]) => titles.map((title) => ({ title, width: 28 }));

/** Returns people as the list that can be brought in again; a unit stands there by its code. */
export function peopleTable(
  { people: words, organisation }: Texts,
  people: readonly ListedPerson[],
  units: readonly Unit[],
): ListTable {
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  const codeOf = (unit: UnitId | null) => (unit === null ? null : (codes.get(unit) ?? null)); // a unit has a code
  const roleWords = ({ role, unit }: RoleOfUnit) =>
    unit === null ? organisation.role[role] : `${organisation.role[role]} (${codeOf(unit)})`;
  return {
    name: words.sheet,
    columns: columnsOf(peopleColumns.map((column) => words.columns[column])),
    rows: people.map(({ person, days, roles: held }) => [
      wordsValue(person.name),
      wordsValue(person.mail),
      wordsValue(codeOf(person.unit)),
      wordsValue(held.length === 0 ? null : held.map(roleWords).join("; ")),
      dayValue(days.fromDay),
      dayValue(days.untilDay),
    ]),
  };
}

/** Returns the example: the columns without anybody, with the roles and the units that can stand in them. */
export const peopleTemplate = (texts: Texts, units: readonly Unit[]): readonly ListTable[] => [
  peopleTable(texts, [], []),
  {
    name: texts.people.rolesSheet,
    columns: columnsOf([texts.people.columns.roles]),
    rows: given.map((role) => [wordsValue(texts.organisation.role[role])]),
  },
  {
    name: texts.people.unitsSheet,
    columns: columnsOf([texts.people.code, texts.people.columns.unit]),
    rows: units.map(({ code, name }) => [wordsValue(code), wordsValue(name)]),
  },
];
