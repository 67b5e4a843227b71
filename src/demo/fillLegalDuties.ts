import { addDays, addMonths, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addLegalDuty } from "../usecases/council/addLegalDuty.ts";
import type { House } from "../usecases/perform.ts";
import { legalDutySeeds } from "./content/legalDuties.ts";
import { publisher } from "./content/workforce/gate.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

/** The clerk wrote down which laws touch the programme; the first is past the day on which somebody looks again. */
export async function fillLegalDuties(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const then: House = { ...house, now: () => new Date(`${weekday(addMonths(today, -7))}T10:00:00Z`) };
  const clerk = await findActor(then, municipality, known(personOfMail, mailOf(publisher)));
  for (const [nth, seed] of legalDutySeeds.entries()) {
    const reviewOn = nth === 0 ? addDays(today, -20) : addMonths(today, 5);
    const values = { ...seed, reviewOn };
    done(await addLegalDuty(then, clerk, { programme: programmeKey, values }));
  }
}
