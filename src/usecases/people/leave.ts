import { type Deputy, endedBy } from "../../domain/access/index.ts";
import type { Held, PersonId } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { endOtherSessions } from "../../storage/access/sessionStore.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import type { HeldStore } from "../../storage/office/heldStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { deputyStore, roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { doneInAccess } from "../access/inAccess.ts";
import type { House, OfficeActor } from "../perform.ts";

/** Who leaves, and the last day of each. */
export type Leaving = ReadonlyMap<PersonId, Day>;

async function endHeld<Kind extends Held & { readonly id: string }>(
  office: Office,
  store: HeldStore<Kind>,
  leaving: Leaving,
): Promise<void> {
  const held = Map.groupBy(await store.list(office), ({ person }) => person);
  for (const [person, day] of leaving) {
    const theirs = held.get(person) ?? []; // holds nothing of the kind
    const running = theirs.filter(({ fromDay }) => fromDay <= day); // what begins later is told as a duty
    for (const one of endedBy(running, day, office.today)) await store.change(office, one);
  }
}

async function endDeputies(office: Office, leaving: Leaving): Promise<void> {
  const ended = (await deputyStore.list(office)).flatMap((one): readonly Deputy[] => {
    const days = [leaving.get(one.person), leaving.get(one.deputy)].filter((day) => day !== undefined);
    const [first] = days.toSorted();
    return first === undefined ? [] : endedBy([one], first, office.today);
  });
  for (const one of ended) await deputyStore.change(office, one);
}

/** Ends what people hold beside their roles on their last day: standing in for others and being stood in for, offices, the care for units. */
export async function endDuties(office: Office, leaving: Leaving): Promise<void> {
  if (leaving.size === 0) return;
  await endDeputies(office, leaving);
  await endHeld(office, officeHoldingStore, leaving);
  await endHeld(office, coordinatorStore, leaving);
}

/** Ends the roles of people on their last day. */
export async function endRoles(office: Office, leaving: Leaving): Promise<void> {
  const held = Map.groupBy(await roleAssignmentStore.list(office), ({ person }) => person);
  for (const [person, day] of leaving) {
    const theirs = held.get(person) ?? []; // no role
    for (const one of endedBy(theirs, day, office.today)) await roleAssignmentStore.change(office, one);
  }
}

/**
 * Ends the sessions of people who left. They read nothing with one anyway (N140); this comes after the act, which
 * works where no secrets are kept.
 */
export async function endSessionsOfLeft(
  house: House,
  { municipality }: Pick<OfficeActor, "municipality">,
  people: readonly PersonId[],
): Promise<void> {
  if (people.length === 0) return;
  await doneInAccess(house, municipality, async ({ transaction }) => {
    for (const person of people)
      await endOtherSessions(
        transaction,
        { municipality, person },
        {
          keep: undefined,
          at: house.now(),
        },
      );
  });
}
