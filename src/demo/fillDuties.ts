import { addDays, type Day, dayFrom } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { periodFrom } from "../domain/shared/period.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addClosure } from "../usecases/reporting/changeCalendar.ts";
import { changeDuty } from "../usecases/reporting/changeDuty.ts";
import { deliverReport } from "../usecases/reporting/deliverReport.ts";
import { readDuties } from "../usecases/reporting/readDuties.ts";
import { keeper } from "./actionHistory.ts";
import { closureSeeds, type DutySeed, dutySeeds } from "./content/duties.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { broughtInOn, programmeKey } from "./meerwijkProgramme.ts";

const country = "NL";
const on = (house: House, day: Day): House => ({ ...house, now: () => new Date(`${day}T13:00:00Z`) });

async function dutyOf(house: House, ilse: PersonActor, row: number) {
  const { duties } = await readDuties(house, ilse, { programme: programmeKey, country });
  const found = duties.find(({ duty }) => duty.sourceRow === row);
  if (!found) throw new RangeError(`the plan of Meerwijk has no duty ${row}`);
  return found;
}

/** Says of a duty what the plan left open. */
async function settle(house: House, ilse: PersonActor, seed: DutySeed): Promise<void> {
  const { duty } = await dutyOf(house, ilse, seed.row);
  const { content, to, rhythm, endsOn, legalBasis, from } = duty;
  if (from.kind !== "asWritten") throw new Error("the plan of Meerwijk names who reports in words");
  const { kind, awaitsCouncil, body } = seed;
  const values = { content, from, to, rhythm, endsOn, legalBasis, kind, awaitsCouncil, body };
  const firstDue = periodFrom(seed.firstDue);
  const seen = { programme: programmeKey, key: duty.key, seen: duty.version, reason: null };
  done(await changeDuty(house, ilse, { ...seen, values: { ...values, firstDue } }));
}

/** Delivers the reports of a duty that were due before today, each on its day or some days later. */
async function deliverPast(house: House, ilse: PersonActor, seed: DutySeed, today: Day): Promise<void> {
  const { dues } = await dutyOf(on(house, today), ilse, seed.row);
  const past = dues.filter(({ day }) => day < today);
  const told = seed.open ? past.slice(0, -1) : past;
  for (const [at, { stated, day }] of told.entries()) {
    const late = addDays(day, seed.days[at % seed.days.length] ?? 0); // every seed has at least one
    if (late >= today) return;
    const { duty } = await dutyOf(on(house, late), ilse, seed.row);
    const delivery = { stated, on: late, where: seed.where };
    const seen = { programme: programmeKey, key: duty.key, seen: duty.version };
    done(await deliverReport(on(house, late), ilse, { ...seen, delivery, country }));
  }
}

/** Fills the calendar and the reporting duties of Meerwijk, with what was delivered up to today. */
export async function fillDuties(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const start = on(house, dayFrom(broughtInOn));
  const ilse = await findActor(start, municipality, known(personOfMail, keeper));
  for (const [name, kind, first, last] of closureSeeds)
    done(await addClosure(start, ilse, { name, kind, first: dayFrom(first), last: dayFrom(last) }));
  for (const seed of dutySeeds) {
    await settle(start, ilse, seed);
    await deliverPast(house, ilse, seed, today);
  }
}
