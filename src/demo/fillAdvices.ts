import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { receiveFile } from "../usecases/council/receivedFile.ts";
import { addRecommendation } from "../usecases/participation/addRecommendation.ts";
import { accountForAdvice, addAdvice, answerRecommendation } from "../usecases/participation/changeAdvice.ts";
import { addDialogueTable, setFollowUp } from "../usecases/participation/changeDialogueTable.ts";
import { addParticipationCheck } from "../usecases/participation/changeParticipationCheck.ts";
import { addOpenCall, signUpFor } from "../usecases/participation/openCalls.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addDocument } from "../usecases/programme/addDocument.ts";
import { keeper } from "./actionHistory.ts";
import { callSeed, checkSeed, committeeSeed, studySeed, tableSeed } from "./content/advices.ts";
import { importer } from "./content/workforce/gate.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey as programme } from "./meerwijkProgramme.ts";
import { plainPdf } from "./plainPdf.ts";

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function fillStudy(house: House, ilse: PersonActor, today: Day): Promise<void> {
  const { title, maker, receivedDaysAgo, recommendations } = studySeed;
  const receivedOn = addDays(today, -receivedDaysAgo);
  const values = { kind: "study", title, maker, receivedOn, committee: null, document: null } as const;
  const { key } = done(await addAdvice(house, ilse, { programme, values }));
  let seen = 0;
  for (const [text] of recommendations)
    done(await addRecommendation(house, ilse, { programme, key, seen: ++seen, text }));
  for (const [at, [, answer]] of recommendations.entries()) {
    if (answer === null) continue;
    const said = { number: at + 1, answer: { ...answer, on: addDays(today, -4) }, action: null };
    done(await answerRecommendation(house, ilse, { programme, key, seen: ++seen, ...said }));
  }
}

const { committee, member, given, asked: waits } = committeeSeed;

/** What the committee gave: its member recommends, the programme manager answers and accounts for it. */
async function fillGiven(house: House, ilse: PersonActor, expert: PersonActor, today: Day): Promise<void> {
  const receivedOn = addDays(today, -given.receivedDaysAgo);
  const head = { kind: "committee", title: given.title, maker: null, receivedOn, committee } as const;
  const { key } = done(await addAdvice(house, ilse, { programme, values: { ...head, document: null } }));
  let seen = 0;
  for (const [text] of given.recommendations)
    done(await addRecommendation(house, expert, { programme, key, seen: ++seen, text }));
  for (const [at, [, answer]] of given.recommendations.entries()) {
    const said = { number: at + 1, answer: { ...answer, on: addDays(today, -12) }, action: null };
    done(await answerRecommendation(house, ilse, { programme, key, seen: ++seen, ...said }));
  }
  const account = { on: addDays(today, -5), document: given.account };
  done(await accountForAdvice(house, ilse, { programme, key, seen: ++seen, account }));
}

/** What the committee was asked, with the paper about it. */
async function fillAsked(house: House, ilse: PersonActor, today: Day): Promise<void> {
  const bytes = plainPdf([waits.paper, "Gemeente Meerwijk (verzonnen)", "", ...waits.lines]);
  const file = await receiveFile(house, ilse.municipality, "stuk.pdf", whole(bytes));
  const paper = { programme, title: waits.paper, secrecy: "open", file } as const;
  const { key: document } = done(await addDocument(house, ilse, paper));
  const receivedOn = addDays(today, -waits.receivedDaysAgo);
  const head = { kind: "committee", title: waits.title, maker: null, receivedOn, committee } as const;
  done(await addAdvice(house, ilse, { programme, values: { ...head, document } }));
}

async function fillTable(house: House, ilse: PersonActor, today: Day): Promise<void> {
  const { title, about, facilitator, notes, heldDaysAgo, followUps } = tableSeed;
  const on = addDays(today, -heldDaysAgo);
  const values = { kind: "dialogueTable", title, about, facilitator, notes, on } as const;
  const { key } = done(await addDialogueTable(house, ilse, { programme, values }));
  let seen = 0;
  for (const { what, who, dueInDays, isDone } of followUps) {
    const due = addDays(today, dueInDays);
    const followUp = { what, who, due, action: null, doneOn: isDone ? due : null };
    done(await setFollowUp(house, ilse, { programme, key, seen: ++seen, number: null, followUp }));
  }
}

/** Brings in a study with what is done with it, a talk with what follows from it, and a check by experts. */
export async function fillAdvices(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const then: House = { ...house, now: () => new Date(`${addDays(today, -3)}T10:00:00Z`) };
  const ilse = await findActor(then, municipality, known(personOfMail, keeper));
  await fillStudy(then, ilse, today);
  const expert = await findActor(then, municipality, known(personOfMail, mailOf(member)));
  await fillGiven(then, ilse, expert, today);
  await fillAsked(then, ilse, today);
  await fillTable(then, ilse, today);
  const values = { ...checkSeed, on: addDays(today, -20) };
  done(await addParticipationCheck(then, ilse, { programme, values }));
  const { days, signedUp, ...call } = callSeed;
  const asked = { ...call, from: addDays(today, days[0]), until: addDays(today, days[1]) };
  const { key } = done(await addOpenCall(then, ilse, { programme, values: asked }));
  for (const name of [signedUp, importer]) {
    const person = await findActor(then, municipality, known(personOfMail, mailOf(name)));
    done(await signUpFor(then, person, { programme, call: key, comes: true }));
  }
}
