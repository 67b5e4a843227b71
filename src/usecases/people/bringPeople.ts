import type {
  Actor,
  Enrolment,
  RoleAssignment,
  RoleAssignmentId,
  RoleByClaim,
} from "../../domain/access/index.ts";
import type { Person, PersonId, Unit } from "../../domain/organisation/index.ts";
import {
  type LinePlan,
  type PeopleBook,
  type PeopleFileProblem,
  type PeoplePlan,
  type PeopleWords,
  planPeople,
  readPeopleFile,
} from "../../domain/people/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { addEnrolments, changeEnrolment } from "../../storage/office/enrolmentStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { addPeople, changePerson } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, type Done, type House, perform, rehearse } from "../perform.ts";
import { dutiesOf } from "./dutiesOf.ts";
import { endDuties, endSessionsOfLeft } from "./leave.ts";
import { peopleBookOf, providedRoles } from "./peopleBook.ts";

/** A list of people as somebody brings it, and by which words its roles are known. */
export type PeopleList = { readonly rows: readonly SheetRow[] } & Pick<PeopleWords, "roleOfWord">;

/** How many lines do what. */
export type PeopleCounts = Readonly<
  Record<"added" | "changed" | "unchanged" | "leaving" | "missing", number>
>;

/** What a list of people did or would do, with the names that belong to it. */
export type BroughtPeople = {
  readonly plan: PeoplePlan;
  readonly counts: PeopleCounts;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: readonly Unit[];
  /** How much stands in the name of each person. */
  readonly duties: ReadonlyMap<PersonId, number>;
  readonly today: Day;
};

/** Whether a line gives somebody a last day, or another one than before. */
export const isLeaving = ({ daysBefore, daysAfter }: LinePlan): boolean =>
  daysAfter.untilDay !== null && daysAfter.untilDay !== daysBefore.untilDay;

function countsOf({ lines, missing }: PeoplePlan): PeopleCounts {
  const of = (kind: LinePlan["kind"]) => lines.filter((line) => line.kind === kind).length;
  return {
    added: of("new"),
    changed: of("changed"),
    unchanged: of("unchanged"),
    leaving: lines.filter(isLeaving).length,
    missing: missing.length,
  };
}

/** A line with the number of its person, which somebody new gets here. */
type Numbered = LinePlan & { readonly person: PersonId };

async function keepPeople(office: Office, lines: readonly Numbered[]): Promise<void> {
  const added = lines.filter(({ before }) => before === null);
  await addPeople(
    office,
    added.map(({ person, after }) => ({ id: person, ...after, version: 1 })),
  );
  for (const { before, after } of lines)
    if (before !== null && (before.name !== after.name || before.unit !== after.unit))
      await changePerson(office, { ...before, ...after });
}

async function keepDays(office: Office, lines: readonly Numbered[], book: PeopleBook): Promise<void> {
  const known = new Map(book.enrolments.map((one) => [one.person, one]));
  const changed = lines.filter(
    ({ daysBefore, daysAfter }) =>
      daysBefore.fromDay !== daysAfter.fromDay || daysBefore.untilDay !== daysAfter.untilDay,
  );
  const added = changed.flatMap(({ person, daysAfter }): readonly Enrolment[] =>
    known.has(person) ? [] : [{ person, userName: null, externalId: null, ...daysAfter, version: 1 }],
  );
  await addEnrolments(office, added);
  for (const { person, daysAfter } of changed) {
    const before = known.get(person);
    if (before) await changeEnrolment(office, { ...before, ...daysAfter });
  }
}

async function keepRoles(house: House, office: Office, lines: readonly Numbered[]): Promise<void> {
  const begins = lines.flatMap(({ person, begins: roles }) =>
    roles.map(
      (role): RoleAssignment => ({ ...role, person, id: house.newId() as RoleAssignmentId, version: 1 }),
    ),
  );
  for (const [day, roles] of Map.groupBy(begins, ({ fromDay }) => fromDay))
    await roleAssignmentStore.addAll(office, roles, { validFrom: day });
  for (const one of lines.flatMap(({ ends }) => ends)) await roleAssignmentStore.change(office, one);
}

async function keep(house: House, office: Office, plan: PeoplePlan, book: PeopleBook): Promise<void> {
  const lines = plan.lines
    .filter(({ kind }) => kind !== "unchanged")
    .map((line): Numbered => ({ ...line, person: line.before?.id ?? (house.newId() as PersonId) })); // somebody new
  await keepPeople(office, lines);
  await keepDays(office, lines, book);
  await keepRoles(house, office, lines);
  const leaving = lines.flatMap(({ person, daysAfter: { untilDay } }) =>
    untilDay === null ? [] : [[person, untilDay] as const],
  );
  await endDuties(office, new Map(leaving));
}

type Problems = readonly PeopleFileProblem[];

async function bringIn(
  house: House,
  office: Office,
  { rows, roleOfWord, provided }: PeopleList & { readonly provided: readonly RoleByClaim[] },
  isKept: boolean,
): Promise<Result<Done<BroughtPeople>, Problems>> {
  await lockOrganisation(office);
  const book = await peopleBookOf(office, provided);
  const read = readPeopleFile(rows, { roleOfWord, units: book.units, today: office.today });
  if (!read.ok) return read;
  const plan = planPeople(read.value, book);
  if (!plan.ok) return plan;
  if (isKept) await keep(house, office, plan.value, book);
  const counts = countsOf(plan.value);
  const value = {
    plan: plan.value,
    counts,
    people: new Map(book.people.map((one) => [one.id, one])),
    units: await listUnits(office),
    duties: await dutiesOf(office),
    today: office.today,
  };
  const { missing: _, ...details } = counts;
  return ok({ value, trace: { subject: "mensen", details } });
}

const act = { may: "provisionPeople", event: "people-imported" } as const;

/** Tells what a list of people would do, line by line, and keeps nothing of it. */
export async function lookAtPeople(
  house: House,
  actor: Actor,
  list: PeopleList,
): Promise<Result<BroughtPeople, Problems>> {
  assertMay(actor, act.may);
  const provided = await providedRoles(house, actor);
  return rehearse<BroughtPeople, Problems>(house, actor, act, (office) =>
    bringIn(house, office, { ...list, provided }, false),
  );
}

/**
 * Brings in a list of people, all of it or nothing, in one act; what changes nothing is no act. Who is not in it stays. Roles on which the provider
 * decides are left to it (N120), and somebody stays administrator (O207).
 */
export async function bringPeople(
  house: House,
  actor: Actor,
  list: PeopleList,
): Promise<Result<BroughtPeople, Problems>> {
  assertMay(actor, act.may);
  const looked = await lookAtPeople(house, actor, list);
  if (!looked.ok || looked.value.counts.added + looked.value.counts.changed === 0) return looked;
  const provided = await providedRoles(house, actor);
  const brought = await perform<BroughtPeople, Problems>(house, actor, act, (office) =>
    bringIn(house, office, { ...list, provided }, true),
  );
  if (!brought.ok) return brought;
  const { plan, today } = brought.value;
  const left = plan.lines.flatMap(({ before, daysAfter: { untilDay } }) =>
    before !== null && untilDay !== null && untilDay < today ? [before.id] : [],
  );
  await endSessionsOfLeft(house, actor, left);
  return brought;
}
