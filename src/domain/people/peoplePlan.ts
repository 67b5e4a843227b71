import {
  checkAdministrator,
  type Enrolment,
  endedBy,
  hasLeft,
  type RoleAssignment,
  type RoleByClaim,
} from "../access/index.ts";
import {
  covers,
  type Person,
  type PersonId,
  type UnitId,
  type UnitRecord,
  unitsOn,
} from "../organisation/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { PeopleColumn, PeopleFileProblem, PeopleLine, RoleOfUnit } from "./peopleFile.ts";

/** What a list of people is held against. */
export type PeopleBook = {
  readonly people: readonly Person[];
  readonly enrolments: readonly Enrolment[];
  readonly assignments: readonly RoleAssignment[];
  readonly units: UnitRecord;
  /** The roles on which the provider decides (N120). */
  readonly provided: readonly RoleByClaim[];
  readonly today: Day;
};

/** A role that begins, of somebody who may have no number yet. */
export type BegunRole = RoleOfUnit & { readonly fromDay: Day; readonly untilDay: Day | null };

/** What one line of a list would do. */
export type LinePlan = {
  readonly row: number;
  /** Who it is here already; null for somebody new. */
  readonly before: Person | null;
  readonly after: Pick<Person, "name" | "mail" | "unit">;
  readonly daysBefore: Pick<Enrolment, "fromDay" | "untilDay">;
  readonly daysAfter: Pick<Enrolment, "fromDay" | "untilDay">;
  readonly begins: readonly BegunRole[];
  /** Roles with another last day than they have now. */
  readonly ends: readonly RoleAssignment[];
  /** Roles of the line that are left to the provider. */
  readonly provided: readonly RoleOfUnit[];
  readonly kind: "new" | "changed" | "unchanged";
};

/** What a list would do, and who is in Evenbeeld and not in it. */
export type PeoplePlan = { readonly lines: readonly LinePlan[]; readonly missing: readonly PersonId[] };

const isSame = (one: RoleOfUnit, other: RoleOfUnit): boolean =>
  one.role === other.role && one.unit === other.unit;

type OwnRoles = { readonly known: readonly RoleAssignment[]; readonly before: Enrolment | undefined };
type RolesAfter = { readonly begins: readonly BegunRole[]; readonly ends: readonly RoleAssignment[] };

/** Roles that ended with the last day of before go on until the new one. */
function lengthened(
  { known, before }: OwnRoles,
  untilDay: Day | null,
  today: Day,
): readonly RoleAssignment[] {
  const last = before?.untilDay ?? null; // no last day was agreed
  if (last === null || last < today || (untilDay !== null && untilDay <= last)) return known;
  return known.map((one) => (one.untilDay === last && one.fromDay <= last ? { ...one, untilDay } : one));
}

function begun(
  known: readonly RoleAssignment[],
  wanted: RoleOfUnit,
  { start, untilDay }: { readonly start: Day; readonly untilDay: Day | null },
): BegunRole {
  const next = known
    .filter(
      (one) => isSame(one, wanted) && one.fromDay > start && (one.untilDay ?? one.fromDay) >= one.fromDay,
    )
    .map(({ fromDay }) => addDays(fromDay, -1))
    .toSorted()[0];
  const until = next !== undefined && (untilDay === null || next < untilDay) ? next : untilDay;
  return { role: wanted.role, unit: wanted.unit, fromDay: start, untilDay: until };
}

/**
 * Returns which roles begin and which get another last day: those of the line are the ones from today (or a later first day) on; without any
 * in the line they stay. N120: what the provider decides on stays out of it.
 */
function rolesAfter(
  person: OwnRoles,
  line: PeopleLine,
  days: LinePlan["daysAfter"],
  { provided, today }: PeopleBook,
): RolesAfter {
  const start = days.fromDay !== null && days.fromDay > today ? days.fromDay : today;
  const isProvided = (one: RoleOfUnit) => provided.some((bound) => isSame(bound, one));
  const lasting = lengthened(person, days.untilDay, today);
  const wanted = line.roles?.filter((one) => !isProvided(one));
  const isOver = days.untilDay !== null && days.untilDay < start;
  const held = lasting.filter((one) => covers(one, start));
  const begins =
    wanted === undefined || isOver
      ? []
      : wanted
          .filter((one) => !held.some((other) => isSame(one, other)))
          .map((one) => begun(lasting, one, { start, untilDay: days.untilDay }));
  const isTakenAway = (one: RoleAssignment) =>
    wanted !== undefined &&
    !isOver &&
    held.includes(one) &&
    !isProvided(one) &&
    !wanted.some((other) => isSame(one, other));
  const without = lasting.map((one) => (isTakenAway(one) ? { ...one, untilDay: addDays(start, -1) } : one));
  const cut = days.untilDay === null ? [] : endedBy(without, days.untilDay, today);
  const after = without.map((one) => cut.find(({ id }) => id === one.id) ?? one); // stays as long as it did
  const ends = after.filter((one, at) => one.untilDay !== person.known[at]?.untilDay);
  return { begins, ends };
}

const given = <Value>(stated: Value | undefined, before: Value): Value =>
  stated === undefined ? before : stated;

/** The book by person and mail address, so that a long list is not held against all of it line by line. */
const indexOf = (book: PeopleBook) => ({
  personWith: new Map(book.people.map((one) => [one.mail.toLowerCase(), one])),
  enrolmentOf: new Map(book.enrolments.map((one) => [one.person, one])),
  rolesOf: Map.groupBy(book.assignments, ({ person }) => person),
  unitsNow: new Set(unitsOn(book.units, book.today).map(({ id }) => id)),
});
type Index = ReturnType<typeof indexOf>;

type Planned = Result<LinePlan, readonly PeopleFileProblem[]>;
type Unchecked = Omit<LinePlan, "kind">;

/** Who somebody of a line is here, and what would be so after it. */
function unchecked(line: PeopleLine, book: PeopleBook, index: Index): Unchecked {
  const before = index.personWith.get(line.mail.toLowerCase()) ?? null; // somebody new
  const enrolment = before ? index.enrolmentOf.get(before.id) : undefined;
  const known = (before && index.rolesOf.get(before.id)) ?? []; // no role yet
  const daysBefore = { fromDay: enrolment?.fromDay ?? null, untilDay: enrolment?.untilDay ?? null }; // no day was agreed
  const daysAfter = {
    fromDay: given(line.firstDay, daysBefore.fromDay),
    untilDay: given(line.lastDay, daysBefore.untilDay),
  };
  const after = {
    name: line.name,
    mail: before?.mail ?? line.mail, // an address keeps the capitals it has
    unit: given<UnitId | null>(line.unit, before?.unit ?? null), // of nobody yet
  };
  const provided = (line.roles ?? []).filter((one) => book.provided.some((bound) => isSame(bound, one))); // none stated
  const roles = rolesAfter({ known, before: enrolment }, line, daysAfter, book);
  return { row: line.row, before, after, daysBefore, daysAfter, ...roles, provided };
}

/** N126: a unit that begins to count is there today. O204: the last day is not before the first. */
function problemsOf(line: PeopleLine, plan: Unchecked, { unitsNow }: Index): readonly PeopleFileProblem[] {
  const { before, after, begins, daysAfter } = plan;
  const at = (code: PeopleFileProblem["code"], column: PeopleColumn) => [
    { code, row: line.row, column: line.columnOf(column) },
  ];
  const isThere = (unit: UnitId | null) => unit === null || unitsNow.has(unit);
  const { fromDay, untilDay } = daysAfter;
  return [
    ...(after.unit === before?.unit || isThere(after.unit) ? [] : at("N126", "unit")),
    ...(begins.every(({ unit }) => isThere(unit)) ? [] : at("N126", "roles")),
    ...(fromDay !== null && untilDay !== null && untilDay < fromDay ? at("O204", "lastDay") : []),
  ];
}

const isChanged = ({ before, after, daysBefore, daysAfter, begins, ends }: Unchecked): boolean =>
  before?.name !== after.name ||
  before.unit !== after.unit ||
  daysBefore.fromDay !== daysAfter.fromDay ||
  daysBefore.untilDay !== daysAfter.untilDay ||
  begins.length + ends.length > 0;

function planLine(line: PeopleLine, book: PeopleBook, index: Index): Planned {
  const plan = unchecked(line, book, index);
  const problems = problemsOf(line, plan, index);
  if (problems.length > 0) return refused(problems);
  if (plan.before === null) return ok({ ...plan, kind: "new" });
  return ok({ ...plan, kind: isChanged(plan) ? "changed" : "unchanged" });
}

const endsAdministrator = ({ ends }: LinePlan): boolean => ends.some(({ role }) => role === "administrator");

/** O207: refused at every line that takes somebody's role of administrator, where nobody would have it on some day from today on. */
function administratorProblems(
  plans: readonly LinePlan[],
  lines: readonly PeopleLine[],
  { assignments, today }: PeopleBook,
): readonly PeopleFileProblem[] {
  const changed = new Map(plans.flatMap(({ ends }) => ends.map((one) => [one.id, one] as const)));
  const begins = plans.flatMap((plan) => plan.begins.filter(({ role }) => role === "administrator"));
  const [pattern] = assignments;
  const after = assignments.map((one) => changed.get(one.id) ?? one); // stays as it is
  const more = pattern === undefined ? [] : begins.map((one) => ({ ...pattern, ...one }));
  if (!plans.some(endsAdministrator) || checkAdministrator([...after, ...more], today).ok) return [];
  return plans.filter(endsAdministrator).map(({ row }) => ({
    code: "O207",
    row,
    column: lines.find((one) => one.row === row)?.columnOf("mail") ?? null,
  })); // each has one
}

/**
 * Returns what every line of a list would do, or every problem in it; a person is known by the mail address, whatever its capitals. Who is not in
 * the list is named apart and stays: nobody leaves by not being mentioned. Source: issue 7, part 1.
 */
export function planPeople(
  lines: readonly PeopleLine[],
  book: PeopleBook,
): Result<PeoplePlan, readonly PeopleFileProblem[]> {
  const index = indexOf(book);
  const planned = lines.map((line) => planLine(line, book, index));
  const plans = planned.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = planned.flatMap((one) => (one.ok ? [] : one.problem));
  if (problems.length > 0) return refused(problems);
  const kept = administratorProblems(plans, lines, book);
  if (kept.length > 0) return refused(kept);
  const named = new Set(plans.flatMap(({ before }) => (before ? [before.id] : [])));
  const missing = book.people
    .filter(({ id }) => !named.has(id) && !hasLeft(index.enrolmentOf.get(id), book.today))
    .map(({ id }) => id);
  return ok({ lines: plans, missing });
}
