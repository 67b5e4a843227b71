import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addDossier } from "../usecases/council/addDossier.ts";
import { addDecisionPoint, recordOutcome } from "../usecases/council/changeDossier.ts";
import { publishDecision } from "../usecases/council/publishDecision.ts";
import { receiveFile } from "../usecases/council/receivedFile.ts";
import type { House } from "../usecases/perform.ts";
import { addDocument } from "../usecases/programme/addDocument.ts";
import { decidedPoint, decidedSeed } from "./content/decision.ts";
import { publisher } from "./content/workforce/gate.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey as programme } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";
import { plainPdf } from "./plainPdf.ts";

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A proposal on which the executive decided some weeks ago; the clerk put the decision on the public list. */
export async function fillDecision(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const meetingOn = weekday(addDays(today, -40));
  const on = (day: Day): House => ({ ...house, now: () => new Date(`${day}T09:00:00Z`) });
  const before = on(weekday(addDays(meetingOn, -10)));
  const clerk = await findActor(before, municipality, known(personOfMail, mailOf(publisher)));
  const bytes = plainPdf([decidedSeed.subject, "Gemeente Meerwijk (verzonnen)"]);
  const file = await receiveFile(before, clerk.municipality, "voorstel.pdf", whole(bytes));
  const paper = { programme, title: decidedSeed.subject, secrecy: "open", file } as const;
  const { key: document } = done(await addDocument(before, clerk, paper));
  const values = { ...decidedSeed, meetingOn, documents: [document], paper: document };
  const { key } = done(await addDossier(before, clerk, { programme, values }));
  done(await addDecisionPoint(before, clerk, { programme, key, seen: 1, values: decidedPoint }));
  const after = on(weekday(addDays(meetingOn, 2)));
  const outcome = { kind: "asProposed", decidedOn: meetingOn } as const;
  done(await recordOutcome(after, clerk, { programme, key, seen: 2, number: 1, outcome }));
  const words = (role: string): string =>
    new Map(Object.entries(textsFor("nl").entry.role)).get(role) ?? role; // a role is its own word
  done(await publishDecision(after, clerk, { programme, dossier: key, reason: null, words }));
}
