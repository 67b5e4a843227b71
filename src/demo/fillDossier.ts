import { addDays, type Day, dayFrom } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addDossier } from "../usecases/council/addDossier.ts";
import { addDecisionPoint, addEarlierDecision } from "../usecases/council/changeDossier.ts";
import { receiveFile } from "../usecases/council/receivedFile.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addDocument } from "../usecases/programme/addDocument.ts";
import { keeper } from "./actionHistory.ts";
import { documentSeeds, earlierSeeds, headSeed, pointSeeds } from "./content/dossier.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";
import { plainPdf } from "./plainPdf.ts";

const programme = programmeKey;

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function addDocuments(house: House, ilse: PersonActor, year: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const { title, annex, number, lines } of documentSeeds) {
    const bytes = plainPdf([title, "Gemeente Meerwijk (verzonnen)", "", ...lines]);
    const file = await receiveFile(house, ilse.municipality, "stuk.pdf", whole(bytes));
    const registration = number === null ? null : `MW-${year}-${number}`;
    const values = { programme, title, secrecy: "open" as const, annex, registration, file };
    keys.push(done(await addDocument(house, ilse, values)).key);
  }
  return keys;
}

/** Prepares a proposal for a meeting of the executive next week: two things in it do not fit yet. */
export async function fillDossier(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const prepared = weekday(addDays(today, -3));
  const then: House = { ...house, now: () => new Date(`${prepared}T13:00:00Z`) };
  const ilse = await findActor(then, municipality, known(personOfMail, keeper));
  const documents = await addDocuments(then, ilse, prepared.slice(0, 4));
  const meetingOn = weekday(addDays(today, 8));
  const [paper = null] = documents; // there is a proposal
  const values = { ...headSeed, meetingOn, documents, paper };
  const { key } = done(await addDossier(then, ilse, { programme, values }));
  let seen = 0;
  for (const point of pointSeeds)
    done(await addDecisionPoint(then, ilse, { programme, key, seen: ++seen, values: point }));
  for (const { on, ...earlier } of earlierSeeds)
    done(
      await addEarlierDecision(then, ilse, {
        programme,
        key,
        seen: ++seen,
        earlier: { ...earlier, on: dayFrom(on) },
      }),
    );
}
