import type { NewMail } from "../../domain/mail/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { countryOf, type DutyReminder, isReminderDay, isSameReminder } from "../../domain/reporting/index.ts";
import { hourOf } from "../../domain/shared/day.ts";
import { idFrom } from "../../domain/shared/id.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { addMail, listMailOfKind } from "../../storage/office/mailStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { allMunicipalities } from "../access/findActor.ts";
import { type House, perform, timeZone } from "../perform.ts";
import { type ReminderNow, remindersNow } from "./remindersNow.ts";

/** Reminders are made once the office day begins: a mail in the night helps nobody. */
const firstHour = 7;

/** Returns what each person was reminded of before, or will be by a mail that waits. */
async function remindedBefore(office: Office) {
  const told = new Map<PersonId, DutyReminder[]>();
  for (const { person, about } of await listMailOfKind(office, "dutyReminder"))
    if (about.kind === "dutyReminder") told.set(person, [...(told.get(person) ?? []), ...about.reminders]); // the first mail to this person
  return told;
}

/** Returns one mail for each person with something new to be reminded of. */
function mailsFor(house: House, office: Office, fresh: readonly ReminderNow[]): readonly NewMail[] {
  return [...Map.groupBy(fresh, ({ person }) => person)].map(([person, reminders]) => ({
    id: idFrom<"outgoingMail">(house.newId()),
    person,
    about: { kind: "dutyReminder", reminders: reminders.map(({ reminder }) => reminder) },
    occasion: office.today,
  }));
}

/** Adds the reminders that a municipality needs today and returns how many mails that were; none is no act at all. */
async function remindIn(house: House, { id, locale }: Municipality): Promise<number> {
  const country = countryOf(locale);
  // the house does this by itself, as a command would
  const actor = { kind: "command", municipality: id } as const;
  const act = { may: "deliverReport", event: "duties-reminded" } as const;
  const added = await perform(house, actor, act, async (office) => {
    if (!isReminderDay(office.today, { country, closures: await listClosures(office) }))
      return refused("nothing");
    const told = await remindedBefore(office);
    const fresh = (await remindersNow(office, country)).filter(
      ({ person, reminder }) => !told.get(person)?.some((before) => isSameReminder(before, reminder)),
    );
    const mails = await addMail(office, mailsFor(house, office, fresh));
    if (mails === 0) return refused("nothing");
    return ok({ value: mails, trace: { subject: "instellingen/post", details: { mails } } });
  });
  return added.ok ? added.value : 0;
}

/**
 * Adds the mails that remind of reporting duties today, in every municipality: one for each person, with every report that
 * reached a new step. It may be done as often as one likes: what somebody was told is not told again.
 */
export async function remindOfDuties(house: House): Promise<number> {
  if (hourOf(house.now(), timeZone) < firstHour) return 0;
  let mails = 0;
  for (const municipality of await allMunicipalities(house)) mails += await remindIn(house, municipality);
  return mails;
}
