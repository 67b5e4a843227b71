import type { Owner, ProgrammeFile } from "../domain/programme/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { type Period, periodFrom } from "../domain/shared/period.ts";
import { parseRhythm } from "../domain/shared/rhythm.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addAction } from "../usecases/programme/addAction.ts";
import { adoptPlan } from "../usecases/programme/adoptPlan.ts";
import { assignOwner } from "../usecases/programme/assignOwner.ts";
import { changeStatus } from "../usecases/programme/changeStatus.ts";
import { planAction } from "../usecases/programme/planAction.ts";
import { recordFigure } from "../usecases/programme/recordFigure.ts";
import { reportProgress } from "../usecases/programme/reportProgress.ts";
import { submitPlan } from "../usecases/programme/submitPlan.ts";
import type { DemoFigure } from "./content/figures.ts";
import type { DemoAct, DemoDeed } from "./demoAct.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";

type FileAction = ProgrammeFile["actions"][number];
type Told<Kind extends DemoDeed["kind"]> = Extract<DemoDeed, { readonly kind: Kind }>;

/** Where the history is played: the house, who is who, and which version everybody last saw of an action. */
type Stage = {
  readonly municipality: Municipality;
  readonly meerwijkers: Meerwijkers;
  readonly actors: Map<string, PersonActor>;
  readonly versions: Map<string, number>;
};

/** One deed about to be done: the house at its moment and the person who does it. */
type Cue = { readonly stage: Stage; readonly house: House; readonly actor: PersonActor };

const programme = programmeKey;
const unitWord = {
  "%": "percentage",
  headcount: "headcount",
  "per year": "headcountPerYear",
  "fte per definition": "fte",
  "growth %": "growth",
  score: "score",
} as const satisfies Readonly<Record<DemoFigure["unit"], string>>;

const periodOrNull = (text: string | null): Period | null => (text === null ? null : periodFrom(text));

/** Returns which action is meant, at the version seen last: as it was brought in, or as somebody left it. */
const seenOf = ({ versions }: Stage, key: string) => ({ programme, key, seen: versions.get(key) ?? 1 });

async function actorOf(house: House, stage: Stage, mail: string): Promise<PersonActor> {
  const met = stage.actors.get(mail);
  if (met) return met;
  const actor = await findActor(house, stage.municipality, known(stage.meerwijkers.personOfMail, mail));
  stage.actors.set(mail, actor);
  return actor;
}

function ownerOf({ owner, ownerMail }: FileAction, { personOfMail }: Meerwijkers): Owner {
  if (ownerMail === null) return { kind: "notStated" };
  return { kind: "person", person: known(personOfMail, ownerMail), asWritten: owner };
}

async function bringIn({ house, actor, stage }: Cue, { action }: Told<"addAction">) {
  const { title, theme, objective, unit, planned, recurring, deliverable, scope, measure } = action;
  const { meerwijkers } = stage;
  const values = {
    title,
    theme,
    objective,
    unit: unit === null ? null : known(meerwijkers.unitOfCode, unit),
    planning: { ...planned, start: periodOrNull(planned.start), end: periodOrNull(planned.end) },
    rhythm: recurring === null ? null : done(parseRhythm(recurring.rule)),
    rhythmNote: recurring?.note ?? null, // what does not come back has no note about it
    deliverable,
    scope,
    measure,
    owner: ownerOf(action, meerwijkers),
    participants: [],
    status: "notStarted",
    priority: action.priority,
  } as const;
  const added = done(await addAction(house, actor, { programme, values }));
  if (added.key !== action.key) throw new Error(`${action.key} became ${added.key}`);
  return added;
}

async function record({ house, actor, stage }: Cue, { figure }: Told<"recordFigure">) {
  const { key: _key, alreadyPublished, evidence, recordedOn, unit, about, period, ...values } = figure;
  const typed = {
    ...values,
    unit: unitWord[unit],
    about: about === null ? null : known(stage.meerwijkers.unitOfCode, about),
    period: periodOrNull(period),
  };
  done(await recordFigure(house, actor, { programme, values: typed }));
}

async function decide({ house, actor }: Cue, deed: Told<"submitPlan" | "adoptPlan">) {
  if (deed.kind === "submitPlan") {
    done(await submitPlan(house, actor, { programme, name: deed.name, reason: deed.because }));
    return;
  }
  const { number, adoptedOn } = deed;
  const adoptedBy = "College van burgemeester en wethouders";
  done(await adoptPlan(house, actor, { programme, number, adoptedOn, adoptedBy }));
}

async function changeAction(
  { house, actor, stage }: Cue,
  deed: Told<"reportProgress" | "changeStatus" | "planAction" | "handOver">,
) {
  const seen = seenOf(stage, deed.action);
  switch (deed.kind) {
    case "reportProgress":
      return done(await reportProgress(house, actor, { ...seen, status: deed.status, told: deed.note }));
    case "changeStatus":
      return done(await changeStatus(house, actor, { ...seen, status: deed.status, reason: deed.because }));
    case "planAction": {
      const planning = { start: periodOrNull(deed.start), end: periodFrom(deed.end), note: null };
      return done(await planAction(house, actor, { ...seen, planning, reason: deed.because }));
    }
    case "handOver": {
      const person = known(stage.meerwijkers.personOfMail, deed.to);
      return done(await assignOwner(house, actor, { ...seen, person, reason: deed.because }));
    }
  }
}

async function play(cue: Cue, deed: DemoDeed): Promise<void> {
  switch (deed.kind) {
    case "submitPlan":
    case "adoptPlan":
      return decide(cue, deed);
    case "recordFigure":
      return record(cue, deed);
    case "addAction": {
      const { key, version } = await bringIn(cue, deed);
      cue.stage.versions.set(key, version);
      return;
    }
    default: {
      const { key, version } = await changeAction(cue, deed);
      cue.stage.versions.set(key, version);
    }
  }
}

/** Does everything of a history, each deed by its person at its moment; a refusal is a fault of the demo. */
export async function playHistory(
  house: House,
  municipality: Municipality,
  meerwijkers: Meerwijkers,
  history: readonly DemoAct[],
): Promise<void> {
  const stage: Stage = { municipality, meerwijkers, actors: new Map(), versions: new Map() };
  for (const { at, by, deed } of history) {
    const then = { ...house, now: () => at };
    await play({ stage, house: then, actor: await actorOf(then, stage, by) }, deed);
  }
}
