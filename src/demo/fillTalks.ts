import { fixedItems, type Talk } from "../domain/governance/index.ts";
import { type TalkSet, talkSets } from "../domain/reporting/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { answerTalk, holdTalk } from "../usecases/governance/changeTalk.ts";
import { planTalks } from "../usecases/governance/planTalks.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { changeQuestionSet } from "../usecases/reporting/changeQuestionSet.ts";
import { keeper } from "./actionHistory.ts";
import { talkQuestions, type UnitTalkSeed, unitTalkSeeds } from "./content/unitTalks.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

const programme = programmeKey;

async function writeQuestions(house: House, ilse: PersonActor, set: TalkSet): Promise<void> {
  const texts = talkQuestions[set];
  if (texts === undefined) return;
  const questions = texts.map((text, at) => ({ key: `Q${at + 1}`, text, required: true }));
  done(await changeQuestionSet(house, ilse, { kind: set, questions, version: 0 }));
}

async function hold(house: House, ilse: PersonActor, talk: Talk, told: NonNullable<UnitTalkSeed["told"]>) {
  const { text, account, resistance } = told;
  const keys = [...fixedItems[talk.kind], ...talk.questions.map(({ key }) => key)];
  const answers = keys.map((question) => ({ question, text }));
  const values = { answers, account, resistance };
  done(await answerTalk(house, ilse, { programme, key: talk.key, seen: 1, values }));
  done(await holdTalk(house, ilse, { programme, key: talk.key, seen: 2 }));
}

/** Writes the questions of talks, and plays the talks of the last year and the next ones. */
export async function fillTalks(
  house: House,
  municipality: Municipality,
  { personOfMail, unitOfCode }: Meerwijkers,
  today: Day,
): Promise<void> {
  const on = (day: Day): House => ({ ...house, now: () => new Date(`${day}T07:00:00Z`) });
  const first = on(weekday(addDays(today, -240)));
  const ilse = await findActor(first, municipality, known(personOfMail, keeper));
  for (const set of talkSets) await writeQuestions(first, ilse, set);
  for (const { kind, unit, days, told } of unitTalkSeeds) {
    const day = weekday(addDays(today, days));
    const then = on(day < today ? day : today);
    const units = [known(unitOfCode, unit)];
    const [talk] = done(await planTalks(then, ilse, { programme, kind, on: day, units }));
    if (talk !== undefined && told !== null) await hold(then, ilse, talk, told);
  }
}
