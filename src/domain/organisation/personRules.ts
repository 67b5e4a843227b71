import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Person } from "./person.ts";
import type { UnitId, UnitRecord } from "./unit.ts";
import { unitsOn } from "./unitTree.ts";

/** O201: a mail address belongs to one person of the municipality; capitals make no difference. */
export function checkMail(people: readonly Person[], person: Person): Result<true, "O201"> {
  const same = (other: Person) => other.mail.toLowerCase() === person.mail.toLowerCase();
  return people.some((other) => other.id !== person.id && same(other)) ? refused("O201") : ok(true);
}

/** O202: a person has a name, which has a letter as no date or number of staff has, and a mail address of the form name@domain. */
export const checkPerson = ({ name, mail }: Pick<Person, "name" | "mail">): Result<true, "O202"> =>
  /\p{L}/u.test(name) && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) ? ok(true) : refused("O202");

/** O210: the unit of a person, role or coordinator exists on the first day. */
export const checkUnit = (record: UnitRecord, unit: UnitId | null, day: Day): Result<true, "O210"> =>
  unit === null || unitsOn(record, day).some((other) => other.id === unit) ? ok(true) : refused("O210");
