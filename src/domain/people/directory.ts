import { type Enrolment, hasLeft } from "../access/index.ts";
import { checkMail, checkPerson, type Person, type PersonId } from "../organisation/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";

/** Somebody as the directory of the municipality knows the person. */
export type DirectoryPerson = {
  readonly userName: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly mail: string;
  /** Whether the person takes part: false from the day after the last one. */
  readonly active: boolean;
};

/** What a directory says anew of somebody; what it leaves out stays as it is. */
export type DirectoryChange = Partial<DirectoryPerson>;

/** Returns somebody as the directory sees the person: whom it never named signs in by the mail address. */
export const directoryPersonOf = (
  { name, mail }: Person,
  enrolment: Enrolment | undefined,
  today: Day,
): DirectoryPerson => ({
  userName: enrolment?.userName ?? mail, // it gave no name to sign in with
  externalId: enrolment?.externalId ?? null, // it gave no number
  name,
  mail,
  active: !hasLeft(enrolment, today),
});

/** Returns whether a directory sees somebody: who left and has no name there any more was removed, and can come back as somebody new. */
export const isSeenByDirectory = (enrolment: Enrolment | undefined, today: Day): boolean =>
  !hasLeft(enrolment, today) || enrolment?.userName != null || enrolment?.externalId != null;

/** Returns the days of somebody after what the directory says: who is no longer active had yesterday as last day, and who is again has none. */
export function daysBy(
  { fromDay, untilDay }: Pick<Enrolment, "fromDay" | "untilDay">,
  active: boolean,
  today: Day,
): Pick<Enrolment, "fromDay" | "untilDay"> {
  const isLeft = hasLeft({ untilDay }, today);
  if (active === !isLeft) return { fromDay, untilDay };
  return { fromDay, untilDay: active ? null : addDays(today, -1) };
}

type Known = { readonly people: readonly Person[]; readonly enrolments: readonly Enrolment[] };

/** N147: a name or a number of the directory belongs to one person; capitals of the name make no difference. */
function checkOwn(
  { people, enrolments }: Known,
  id: PersonId,
  { userName, externalId }: DirectoryPerson,
): Result<true, "N147"> {
  const named = new Map(enrolments.map((one) => [one.person, one]));
  const isTaken = people.some((other) => {
    if (other.id === id) return false;
    const enrolment = named.get(other.id);
    const name = enrolment?.userName ?? other.mail; // it gave no name to sign in with
    const isSameNumber = externalId !== null && enrolment?.externalId === externalId;
    return name.toLowerCase() === userName.toLowerCase() || isSameNumber;
  });
  return isTaken ? refused("N147") : ok(true);
}

const longest = 200;
const isLine = (text: string): boolean =>
  text.trim() !== "" && text.length <= longest && !/\p{Cc}/u.test(text);

/** N148: the names and the number of somebody are lines of 1 to 200 characters. Source: judgement. */
const checkLines = ({ userName, externalId, name, mail }: DirectoryPerson): Result<true, "N148"> =>
  [userName, externalId ?? "none", name, mail].every(isLine) ? ok(true) : refused("N148"); // no number

/** O201, O202, O216, N147, N148: returns what is wrong with somebody as the directory wants the person. */
export const checkDirectoryPerson = (
  known: Known,
  person: Person,
  wanted: DirectoryPerson,
): Result<true, "N147" | "N148" | "O201" | "O202" | "O216"> =>
  firstRefusal<"N147" | "N148" | "O201" | "O202" | "O216">([
    () => checkLines(wanted),
    () => checkPerson(wanted),
    () => checkMail(known.people, { ...person, mail: wanted.mail }),
    () => checkOwn(known, person.id, wanted),
  ]);
