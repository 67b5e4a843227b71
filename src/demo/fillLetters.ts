import { instantOn } from "../domain/council/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addLetter, planLetter, registerLetter } from "../usecases/council/changeLetter.ts";
import { readDossiers } from "../usecases/council/readDossier.ts";
import { type House, type PersonActor, timeZone } from "../usecases/perform.ts";
import { readEditions } from "../usecases/reporting/readEdition.ts";
import { keeper } from "./actionHistory.ts";
import { draftPassages, heldPassages, sentPassages, unrestSeed } from "./content/letters.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

const programme = programmeKey;
const open = { embargo: { kind: "none" }, unrest: { kind: "notExpected" } } as const;

type Start = Parameters<typeof addLetter>[2]["values"];
type Plan = Parameters<typeof planLetter>[2]["values"];

/** Begins a letter, plans how it becomes known and registers it for a day mail. */
async function send(
  house: House,
  actor: PersonActor,
  values: Start,
  { plan, on, number }: { readonly plan: Plan; readonly on: Day; readonly number: string },
): Promise<void> {
  const { key } = done(await addLetter(house, actor, { programme, values }));
  done(await planLetter(house, actor, { programme, key, seen: 1, values: plan }));
  // its files are drawn when somebody asks for them: the demo has no typesetter of its own
  const dayMail = { on, registration: `RB-${on.slice(0, 4)}-${number}` };
  done(await registerLetter(house, actor, { programme, key, seen: 2, dayMail, files: [] }));
}

/** Writes a draft, a letter that is held until after the meeting of next week, and one that went out this week. */
export async function fillLetters(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const written = weekday(addDays(today, -2));
  const then: House = { ...house, now: () => new Date(`${written}T14:00:00Z`) };
  const ilse = await findActor(then, municipality, known(personOfMail, keeper));
  const { editions } = await readEditions(then, ilse, programme);
  const [dossier] = (await readDossiers(then, ilse, programme)).dossiers;
  const [last, first] = [editions[0], editions.at(-1)];
  if (!last || !first || !dossier) return; // early in January nothing was reported yet
  const loose = { dossier: null, duties: [] };
  const draft = { ...loose, kind: "factsheet", edition: last.number, passages: draftPassages } as const;
  const subject = "Vragen en antwoorden over de voortgang";
  done(await addLetter(then, ilse, { programme, values: { ...draft, subject } }));
  const letter = { kind: "councilLetter", edition: first.number } as const;
  const out = addDays(dossier.dossier.meetingOn, 2);
  const at = done(instantOn(out, "17:00", timeZone));
  const about = { dossier: dossier.dossier.key, duties: [2, 4], passages: heldPassages } as const;
  await send(
    then,
    ilse,
    { ...letter, ...about, subject: "Wat er verandert voor leidinggevenden" },
    { plan: { embargo: { kind: "untilInstant", at }, unrest: unrestSeed }, on: out, number: "034" },
  );
  const year = { dossier: null, duties: [2], passages: sentPassages } as const;
  await send(
    then,
    ilse,
    { ...letter, ...year, subject: "Jaarbericht Meerwijk herkent zich" },
    { plan: open, on: written, number: "021" },
  );
}
