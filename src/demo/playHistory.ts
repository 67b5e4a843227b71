import { unansweredIn } from "../domain/reporting/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { periodFrom } from "../domain/shared/period.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { settleBatch, takeBatch } from "../usecases/mail/outbox.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addAction } from "../usecases/programme/addAction.ts";
import { addIndicator } from "../usecases/programme/addIndicator.ts";
import { adoptPlan } from "../usecases/programme/adoptPlan.ts";
import { answerFeedback } from "../usecases/programme/answerFeedback.ts";
import { assignOwner } from "../usecases/programme/assignOwner.ts";
import { changeStatus } from "../usecases/programme/changeStatus.ts";
import { giveFeedback } from "../usecases/programme/giveFeedback.ts";
import { planAction } from "../usecases/programme/planAction.ts";
import { readAction } from "../usecases/programme/readAction.ts";
import { recordFigure } from "../usecases/programme/recordFigure.ts";
import { saveUnitPlan } from "../usecases/programme/saveUnitPlan.ts";
import { setIndicators } from "../usecases/programme/setIndicators.ts";
import { submitPlan } from "../usecases/programme/submitPlan.ts";
import { answerForUnit } from "../usecases/reporting/answerForUnit.ts";
import { closeRound } from "../usecases/reporting/closeRound.ts";
import { decideAction } from "../usecases/reporting/decideAction.ts";
import { endAgreement } from "../usecases/reporting/endAgreement.ts";
import { makeAgreement } from "../usecases/reporting/makeAgreement.ts";
import { openRound } from "../usecases/reporting/openRound.ts";
import { readRound } from "../usecases/reporting/readRound.ts";
import { sendUpdate } from "../usecases/reporting/sendUpdate.ts";
import type { DemoAct, DemoDeed } from "./demoAct.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { actionValues, figureValues, indicatorValues, periodOrNull, unitPlanValues } from "./typedValues.ts";

/** The duty of the quarterly report: the first of the list of the plan. */
const quarterDuty = "RP1";

type Told<Kind extends DemoDeed["kind"]> = Extract<DemoDeed, { readonly kind: Kind }>;

/** Where the history is played: the house, who is who, and which version everybody last saw of an action. */
type Stage = {
  readonly municipality: Municipality;
  readonly meerwijkers: Meerwijkers;
  readonly actors: Map<string, PersonActor>;
  readonly versions: Map<string, number>;
  readonly unitPlans: Map<string, { readonly key: string; readonly seen: number }>;
  readonly feedback: Map<string, { readonly key: string; readonly seen: number }>;
  /** The round that was opened last. */
  readonly rounds: string[];
};

/** One deed about to be done: the house at its moment and the person who does it. */
type Cue = { readonly stage: Stage; readonly house: House; readonly actor: PersonActor };

const programme = programmeKey;
/** Returns which action is meant, at the version seen last: as it was brought in, or as somebody left it. */
const seenOf = ({ versions }: Stage, key: string) => ({ programme, key, seen: versions.get(key) ?? 1 });

async function actorOf(house: House, stage: Stage, mail: string): Promise<PersonActor> {
  const met = stage.actors.get(mail);
  if (met) return met;
  const actor = await findActor(house, stage.municipality, known(stage.meerwijkers.personOfMail, mail));
  stage.actors.set(mail, actor);
  return actor;
}

async function bringIn({ house, actor, stage }: Cue, { action }: Told<"addAction">) {
  const values = actionValues(action, stage.meerwijkers);
  const added = done(await addAction(house, actor, { programme, values }));
  if (added.key !== action.key) throw new Error(`${action.key} became ${added.key}`);
  return added;
}

async function record({ house, actor, stage }: Cue, { figure }: Told<"recordFigure">) {
  const values = figureValues(figure, stage.meerwijkers);
  done(await recordFigure(house, actor, { programme, values }));
}

async function saveForUnit({ house, actor, stage }: Cue, { plan, because }: Told<"saveUnitPlan">) {
  const values = unitPlanValues(plan, stage.meerwijkers);
  const seen = stage.unitPlans.get(plan.unit) ?? null; // the first time there is no plan yet
  const saved = done(await saveUnitPlan(house, actor, { programme, known: seen, values, reason: because }));
  const place = { programme, key: saved.key, seen: saved.version };
  const written =
    seen === null
      ? done(await addIndicator(house, actor, { ...place, values: indicatorValues(plan), reason: null }))
      : saved;
  stage.unitPlans.set(plan.unit, { key: written.key, seen: written.version });
}

/** Feedback gets its key when it is given; the answer finds it back by what the content calls it. */
async function speak({ house, actor, stage }: Cue, deed: Told<"giveFeedback" | "answerFeedback">) {
  const { id, action, text } = deed.feedback;
  if (deed.kind === "giveFeedback") {
    const { key, version } = done(await giveFeedback(house, actor, { programme, action, text }));
    stage.feedback.set(id, { key, seen: version });
    return;
  }
  const seen = known(stage.feedback, id);
  done(await answerFeedback(house, actor, { programme, ...seen, text: deed.text }));
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

/** Tells how an action goes outside a round: it is done, or it goes as was promised. */
async function tellNews({ house, actor, stage }: Cue, { action: key, status, note }: Told<"reportProgress">) {
  const { action } = await readAction(house, actor, programme, key);
  const course = status === "done" ? "done" : "onSchedule";
  const untold = { next: null, obstacle: null, need: null, reason: null, end: action.planning.end };
  const draft = { ...untold, course, happened: note } as const;
  return done(await sendUpdate(house, actor, { ...seenOf(stage, key), round: null, draft, byLink: false }));
}

/** Decides on the action by its last figure, or says that nothing was measured. */
async function decideOn({ house, actor, stage }: Cue, { action: key, decision }: Told<"decideAction">) {
  const { effects } = await readAction(house, actor, programme, key);
  const effect = decision.isMeasured
    ? effects.find(({ kind }) => kind === "figure")
    : { kind: "notMeasured" as const };
  if (effect === undefined) throw new Error(`nothing was measured of ${key}`);
  const deciding = { kind: decision.what, reason: decision.because, effect };
  return done(await decideAction(house, actor, { ...seenOf(stage, key), deciding }));
}

async function changeAction(
  { house, actor, stage }: Cue,
  deed: Told<
    | "reportProgress"
    | "changeStatus"
    | "planAction"
    | "handOver"
    | "answerCard"
    | "decideAction"
    | "setIndicators"
  >,
) {
  const seen = seenOf(stage, deed.action);
  switch (deed.kind) {
    case "reportProgress":
      return tellNews({ house, actor, stage }, deed);
    case "changeStatus":
      return done(await changeStatus(house, actor, { ...seen, status: deed.status, reason: deed.because }));
    case "planAction": {
      const planning = { start: periodOrNull(deed.start), end: periodFrom(deed.end), note: null };
      return done(await planAction(house, actor, { ...seen, planning, reason: deed.because }));
    }
    case "answerCard": {
      const answer = { round: roundOf(stage), draft: deed.draft, byLink: false };
      return done(await sendUpdate(house, actor, { ...seen, ...answer }));
    }
    case "setIndicators": {
      const indicators = deed.indicators.map(({ name, unit }) => ({ key: null, name, unit }));
      return done(await setIndicators(house, actor, { ...seen, indicators }));
    }
    case "decideAction":
      return decideOn({ house, actor, stage }, deed);
    case "handOver": {
      const person = known(stage.meerwijkers.personOfMail, deed.to);
      return done(await assignOwner(house, actor, { ...seen, person, reason: deed.because }));
    }
  }
}

/** What the mail server of the invented past took: owners were asked, and nothing waits to be sent to anybody now. */
async function sendInvented(house: House, municipality: Municipality): Promise<void> {
  const batch = await takeBatch(house, municipality, { limit: 1000, domain: "meerwijk.example" });
  await settleBatch(
    house,
    batch,
    batch.mails.map((mail) => ({ mail, outcome: { kind: "sent" } })),
  );
}

/** Returns the round that was opened last. */
function roundOf({ rounds }: Pick<Stage, "rounds">): string {
  const round = rounds.at(-1);
  if (round === undefined) throw new Error("no round was opened");
  return round;
}

async function playRound(
  { house, actor, stage }: Cue,
  deed: Told<"openRound" | "answerUnit" | "closeRound">,
): Promise<void> {
  switch (deed.kind) {
    case "openRound": {
      const { name, due, closesOn } = deed;
      const values = {
        name,
        kind: "unitQuarter",
        closesOn,
        serves: [{ duty: quarterDuty, stated: due }],
      } as const;
      stage.rounds.push(done(await openRound(house, actor, { programme, values })).key);
      await sendInvented(house, stage.municipality);
      return;
    }
    case "answerUnit": {
      const unit = known(stage.meerwijkers.unitOfCode, deed.unit);
      const draft = { account: deed.account, answers: [], training: deed.training };
      done(await answerForUnit(house, actor, { programme, round: roundOf(stage), unit, seen: 0, draft }));
      return;
    }
    case "closeRound": {
      const round = roundOf(stage);
      const { lines } = await readRound(house, actor, { programme, round });
      const person = { kind: "person", known: unansweredIn(lines) } as const;
      const clock = { kind: "command", municipality: stage.municipality.id } as const;
      const input = { programme, round, by: deed.by === "clock" ? { kind: deed.by } : person };
      done(await closeRound(house, deed.by === "clock" ? clock : actor, input));
    }
  }
}

async function talk({ house, actor, stage }: Cue, deed: Told<"agreeWithUnit" | "keepAgreement">) {
  if (deed.kind === "agreeWithUnit") {
    const unit = known(stage.meerwijkers.unitOfCode, deed.unit);
    const draft = { unit, text: deed.text, due: periodFrom(deed.due) };
    done(await makeAgreement(house, actor, { programme, round: roundOf(stage), draft }));
    return;
  }
  const draft = { kind: "kept", reason: deed.because } as const;
  done(await endAgreement(house, actor, { programme, agreement: deed.number, seen: 0, draft }));
}

async function play(cue: Cue, deed: DemoDeed): Promise<void> {
  switch (deed.kind) {
    case "submitPlan":
    case "adoptPlan":
      return decide(cue, deed);
    case "recordFigure":
      return record(cue, deed);
    case "saveUnitPlan":
      return saveForUnit(cue, deed);
    case "giveFeedback":
    case "answerFeedback":
      return speak(cue, deed);
    case "openRound":
    case "answerUnit":
    case "closeRound":
      return playRound(cue, deed);
    case "agreeWithUnit":
    case "keepAgreement":
      return talk(cue, deed);
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
  history: Iterable<DemoAct>,
): Promise<void> {
  const empty = {
    actors: new Map(),
    versions: new Map(),
    unitPlans: new Map(),
    feedback: new Map(),
    rounds: [],
  };
  const stage: Stage = { municipality, meerwijkers, ...empty };
  for (const { at, by, deed } of history) {
    const then = { ...house, now: () => at };
    await play({ stage, house: then, actor: await actorOf(then, stage, by) }, deed);
  }
}
