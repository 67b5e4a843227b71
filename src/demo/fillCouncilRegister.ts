import type { Role } from "../domain/access/index.ts";
import { addDays, addMonths, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { type Period, periodFrom } from "../domain/shared/period.ts";
import { textsFor } from "../texts/index.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addCouncilEntry } from "../usecases/council/addCouncilEntry.ts";
import { accountForDelay, settleCouncilEntry } from "../usecases/council/moveCouncilEntry.ts";
import { publishCouncilRegister } from "../usecases/council/publishCouncilRegister.ts";
import type { House } from "../usecases/perform.ts";
import { type EntrySeed, lateSeed, motionSeed, settledSeed, silentSeed } from "./content/commitments.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

/** Who keeps the register of the council of Meerwijk. */
const clerkName = "Wouter Kranenburg";
const programme = programmeKey;

/** Returns the quarter in which a day lies. */
const quarterOf = (day: Day): Period =>
  periodFrom(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);

function valuesOf(seed: EntrySeed, today: Day) {
  const { kind: _, madeDaysAgo, dueInDays, informInQuarters, responsible, ...values } = seed;
  const on = (days: number): Period => periodFrom(weekday(addDays(today, days)));
  return {
    ...values,
    madeOn: on(-madeDaysAgo),
    due: dueInDays === null ? null : on(dueInDays),
    informOn: informInQuarters === null ? null : quarterOf(addMonths(today, informInQuarters * 3)),
    responsible:
      responsible === null
        ? ({ kind: "notStated" } as const)
        : ({ kind: "asWritten", text: responsible } as const),
    actions: [],
    madeIn: null,
    motion: null,
  };
}

/** Enters what the council of Meerwijk waits for: something late with its reason, something late without, a motion, and what is done; all of it is public. */
export async function fillCouncilRegister(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const entered = weekday(addDays(today, -2));
  const then: House = { ...house, now: () => new Date(`${entered}T10:00:00Z`) };
  const wouter = await findActor(then, municipality, known(personOfMail, mailOf(clerkName)));
  const add = async (seed: EntrySeed) => {
    const input = { programme, kind: seed.kind, values: valuesOf(seed, today) };
    return { programme, key: done(await addCouncilEntry(then, wouter, input)).key, seen: 1 };
  };
  await add(silentSeed);
  await add(motionSeed);
  const late = await add(lateSeed);
  const account = {
    why: "De scholen leverden hun cijfers later aan.",
    newDue: periodFrom(weekday(addDays(today, 21))),
  };
  done(await accountForDelay(then, wouter, { ...late, account }));
  const settled = await add(settledSeed);
  const how = "Verteld in de commissie Bestuur, met het advies erbij.";
  const on = weekday(addDays(today, -100));
  done(await settleCouncilEntry(then, wouter, { ...settled, settled: { on, document: null, how } }));
  const words = (role: string) => textsFor("nl").entry.role[role as Role];
  done(await publishCouncilRegister(then, wouter, { programme, words }));
}
