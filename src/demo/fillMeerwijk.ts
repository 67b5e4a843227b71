import type { Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { findAccount, useLink } from "../usecases/access/signIn.ts";
import { addMunicipality } from "../usecases/installation/addMunicipality.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";
import { changeLogo } from "../usecases/settings/changeLogo.ts";
import { changePalette } from "../usecases/settings/changePalette.ts";
import { keeper } from "./actionHistory.ts";
import { meerwijkLogo, meerwijkPalette } from "./content/houseStyle.ts";
import type { DemoAct } from "./demoAct.ts";
import { done } from "./done.ts";
import { fillAdvices } from "./fillAdvices.ts";
import { fillCouncilRegister } from "./fillCouncilRegister.ts";
import { fillDecision } from "./fillDecision.ts";
import { fillDossier } from "./fillDossier.ts";
import { fillDuties } from "./fillDuties.ts";
import { fillEditions, type RendererFor } from "./fillEditions.ts";
import { fillLegalDuties } from "./fillLegalDuties.ts";
import { fillLetters } from "./fillLetters.ts";
import { fillMeetings } from "./fillMeetings.ts";
import {
  type DemoUnits,
  fillOrganisation,
  known,
  type Meerwijkers,
  presentUnits,
} from "./fillOrganisation.ts";
import { fillOutside } from "./fillOutside.ts";
import { fillParticipation } from "./fillParticipation.ts";
import { fillRedactions } from "./fillRedactions.ts";
import { fillSpending } from "./fillSpending.ts";
import { fillTalks } from "./fillTalks.ts";
import { meerwijkHistory } from "./meerwijkHistory.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { broughtInOn, meerwijkProgramme } from "./meerwijkProgramme.ts";
import { playHistory } from "./playHistory.ts";

/** Who sets Meerwijk up, and reorganises it. */
export const founder = "Yusuf Demirel";
const administrator = { name: founder, mail: mailOf(founder) };

/** The name of Meerwijk in its address. */
export const meerwijkSlug = "meerwijk";

const wanted = {
  slug: meerwijkSlug,
  name: "Gemeente Meerwijk",
  cbsCode: null,
  locale: "nl-NL",
  administrator,
} as const;

const houseAt = (house: House, moment: string): House => ({ ...house, now: () => new Date(moment) });

/** Adds the municipality and returns its first administrator, who came in through the one-time link. */
async function found(house: House): Promise<{ municipality: Municipality; administrator: PersonActor }> {
  const { municipality, linkSecret } = done(await addMunicipality(house, wanted));
  const session = await findAccount(house, await useLink(house, linkSecret));
  const account = session?.account;
  if (account === undefined || account === "operator") throw new Error("the link led to nobody");
  return { municipality, administrator: await findActor(house, municipality, account.person) };
}

/** The municipality that was filled, with its people and units. */
export type FilledMeerwijk = Meerwijkers & { readonly municipality: Municipality };

/** Told now and then how many deeds of the history of how many are done. */
export type FillProgress = (done: number, of: number) => void;

/** What filling needs from outside: who draws the frozen reports, who is told how far it is, and which units there are; without them the present ones. */
export type FillTools = {
  readonly rendererFor: RendererFor;
  readonly progress?: FillProgress | undefined;
  readonly units?: DemoUnits;
};

function* counted(history: readonly DemoAct[], progress: FillProgress | undefined): Generator<DemoAct> {
  for (const [at, act] of history.entries()) {
    progress?.(at, history.length);
    yield act;
  }
}

/**
 * Fills an empty installation with the invented municipality Meerwijk as it stands on the morning of `today`, through
 * the acts of its people at the moments they did them. The same day and seed give the same content.
 */
export async function fillMeerwijk(
  house: House,
  today: Day,
  seed: number,
  { rendererFor, progress, units = presentUnits }: FillTools,
): Promise<FilledMeerwijk> {
  const first = houseAt(house, `${units.day}T08:00:00Z`);
  const { municipality, administrator: yusuf } = await found(first);
  const meerwijkers = await fillOrganisation(first, yusuf, units);
  done(await changePalette(first, yusuf, { value: meerwijkPalette, seen: 0 }));
  done(await changeLogo(first, yusuf, { picture: meerwijkLogo, alternative: "", seen: 0 }));
  const start = houseAt(house, `${broughtInOn}T09:00:00Z`);
  const ilse = await findActor(start, municipality, known(meerwijkers.personOfMail, keeper));
  done(await importProgramme(start, ilse, { content: meerwijkProgramme(today), dryRun: false }));
  const history = counted(meerwijkHistory(today, seed), progress);
  await playHistory(house, municipality, meerwijkers, history);
  await fillDuties(house, municipality, meerwijkers, today);
  await fillDossier(house, municipality, meerwijkers, today);
  await fillDecision(house, municipality, meerwijkers, today);
  await fillMeetings(house, municipality, meerwijkers, today);
  await fillTalks(house, municipality, meerwijkers, today);
  await fillCouncilRegister(house, municipality, meerwijkers, today);
  await fillParticipation(house, municipality, meerwijkers, today);
  await fillAdvices(house, municipality, meerwijkers, today);
  await fillSpending(house, municipality, meerwijkers, today);
  await fillLegalDuties(house, municipality, meerwijkers, today);
  await fillOutside(house, municipality, meerwijkers);
  await fillEditions(house, municipality, meerwijkers, { today, rendererFor });
  await fillLetters(house, municipality, meerwijkers, today);
  await fillRedactions(house, municipality, meerwijkers, today);
  return { municipality, ...meerwijkers };
}
