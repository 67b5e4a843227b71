import type { Day } from "../shared/day.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";
import type { Person } from "./person.ts";
import type { UnitId, UnitRecord } from "./unit.ts";
import { unitsOn } from "./unitTree.ts";

/** O201: a mail address belongs to one person of the municipality; capitals make no difference. */
export function checkMail(people: readonly Person[], person: Person): Result<true, "O201"> {
  const same = (other: Person) => other.mail.toLowerCase() === person.mail.toLowerCase();
  return people.some((other) => other.id !== person.id && same(other)) ? refused("O201") : ok(true);
}

/** O216: a name has a letter, as no date and no number of staff has. */
export const checkName = (name: string): Result<true, "O216"> =>
  /\p{L}/u.test(name) ? ok(true) : refused("O216");

/** O202: a mail address has the form name@domain. */
export const checkMailForm = (mail: string): Result<true, "O202"> =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) ? ok(true) : refused("O202");

/** O216, O202: returns what is wrong with the name or the mail address of a person. */
export const checkPerson = ({ name, mail }: Pick<Person, "name" | "mail">): Result<true, "O202" | "O216"> =>
  firstRefusal<"O202" | "O216">([() => checkName(name), () => checkMailForm(mail)]);

/** O210: the unit of a person, role or coordinator exists on the first day. */
export const checkUnit = (record: UnitRecord, unit: UnitId | null, day: Day): Result<true, "O210"> =>
  unit === null || unitsOn(record, day).some((other) => other.id === unit) ? ok(true) : refused("O210");
