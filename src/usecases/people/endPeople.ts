import { type Actor, checkAdministrator, type Enrolment } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { checkEnding } from "../../domain/people/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addEnrolments, changeEnrolment, listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { listPeopleOf } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";
import { dutiesOf } from "./dutiesOf.ts";
import { endDuties, endRoles } from "./leave.ts";

/** Who ends, on which day, and whether also who has something in the own name still. */
export type EndingPeople = {
  readonly people: readonly PersonId[];
  readonly lastDay: Day;
  readonly evenWithDuties: boolean;
};

/** Gives people their last day; an earlier one that was agreed stays. */
async function keepLastDay(office: Office, people: readonly PersonId[], lastDay: Day): Promise<void> {
  const known = new Map((await listEnrolments(office)).map((one) => [one.person, one]));
  const fresh = people.flatMap((person): readonly Enrolment[] =>
    known.has(person)
      ? []
      : [{ person, userName: null, externalId: null, fromDay: null, untilDay: lastDay, version: 1 }],
  );
  await addEnrolments(office, fresh);
  for (const person of people) {
    const before = known.get(person);
    if (before && (before.untilDay === null || before.untilDay > lastDay))
      await changeEnrolment(office, { ...before, untilDay: lastDay });
  }
}

/**
 * Ends people on a day, in one act: their roles, standing in for others, offices and the care for units. N142: who has actions, objectives, risks,
 * offices or units in the own name ends only when that is said. N145: on which day is said, today or later. O207: somebody stays administrator.
 */
export const endPeople = (
  house: House,
  actor: Actor,
  ending: EndingPeople,
): Promise<Result<number, "N142" | "N145" | "N146" | "O207">> =>
  organise(house, actor, { may: "provisionPeople", event: "people-ended" }, async (office) => {
    const people = (await listPeopleOf(office, ending.people)).map(({ id }) => id);
    const duties = await dutiesOf(office);
    const hasDuties = people.some((person) => duties.has(person));
    const checked = checkEnding({ ...ending, people, hasDuties }, office.today);
    if (!checked.ok) return checked;
    const leaving = new Map(people.map((person) => [person, ending.lastDay]));
    await keepLastDay(office, people, ending.lastDay);
    await endRoles(office, leaving);
    await endDuties(office, leaving);
    const stays = checkAdministrator(await roleAssignmentStore.list(office), office.today);
    if (!stays.ok) return stays;
    const details = { people: people.length, lastDay: ending.lastDay };
    return ok({ value: people.length, trace: { subject: "mensen", details, people } });
  });
