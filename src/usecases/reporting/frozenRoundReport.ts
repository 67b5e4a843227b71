import { type UnitId, unitsBegunBy, unitsOfOwn } from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  asksNothing,
  partsWithin,
  type ReportedEffort,
  type ReportedState,
  type ReportedUnitAnswer,
  type ReportedUpdate,
  type ReportingRound,
  type ReportLayout,
  type RoundReportInput,
  type RoundReportKind,
  readSource,
  reportedStaff,
  reportedState,
  type UnitAnswer,
  type UnitNames,
  type Update,
  withoutNames,
} from "../../domain/reporting/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { unitStaff } from "../../domain/workforce/index.ts";
import { listReleasesInFull } from "../../storage/figures/releaseStore.ts";
import { recordBegan } from "../../storage/office/programmeStore.ts";
import { listCards, roundStore } from "../../storage/office/roundStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
import { listRoundUpdates, listUnitAnswers } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { partsAt } from "../programme/programmeParts.ts";
import { decisionsIn } from "./decisionsIn.ts";
import { layoutOf } from "./layoutOf.ts";
import { type RolesOn, type RoleWords, rolesOn } from "./makeCommitteeYear.ts";

/** Which report on which round, and how roles are named in it. */
export type RoundReportAsked = {
  readonly programme: string;
  readonly round: string;
  readonly kind: RoundReportKind;
  /** The unit that the report is about, with everything under it; null for the whole organisation. */
  readonly unit: UnitId | null;
  readonly words: RoleWords;
};

/** R114: the report on a round is made when the round is closed. */
export type RoundReportProblem = "R114";

const reportedUpdate = (update: Update): ReportedUpdate => {
  const { action, course, happened, next, obstacle, endBefore, endAfter, reason } = update;
  return { action, course, happened, next, obstacle, endBefore, endAfter, reason };
};

/** Returns what the units answered, by their names. */
function reportedAnswers(
  answers: readonly UnitAnswer[],
  { questions }: ReportingRound,
  units: UnitNames,
): readonly ReportedUnitAnswer[] {
  const words = new Map(questions.map(({ key, text }) => [key, text]));
  return answers.flatMap(({ unit, account, answers }) => {
    const name = units.get(unit);
    if (name === undefined) return [];
    const told = answers.flatMap(({ question, text }) => {
      const asked = words.get(question);
      return asked === undefined ? [] : [{ question: asked, text }];
    });
    return [{ unit: name, account, answers: told }];
  });
}

/** Returns the instant of the state to compare with: when the round before was closed, or when the record began. */
async function instantBefore(office: Office, programme: string, round: ReportingRound): Promise<Date> {
  const rounds = await roundStore.list(office, programme);
  const before = rounds[rounds.findIndex(({ key }) => key === round.key) - 1];
  return before?.state.kind === "closed" ? before.state.at : recordBegan(office, programme);
}

/** A closed round with what is asked of it: the units in reach, by name, and the moment it was closed. */
type Closed = {
  readonly round: ReportingRound;
  readonly closedAt: Date;
  readonly units: UnitNames;
  /** The units that the report is about; null for all. */
  readonly reach: ReadonlySet<UnitId> | null;
  readonly roles: RolesOn;
};

type Moments = { readonly programme: Programme; readonly now: ReportedState; readonly before: ReportedState };

async function statesOf(
  office: Office,
  programme: string,
  { round, closedAt, units, reach, roles }: Closed,
): Promise<Moments> {
  const earlier = await instantBefore(office, programme, round);
  const stateAt = async (instant: Date) => {
    const on = dayOf(instant, timeZone);
    const whole = await partsAt(office, programme, instant);
    const parts = reach === null ? whole : partsWithin(whole, reach);
    return { parts, state: reportedState(parts, { on, units, people: roles(on) }) };
  };
  const now = await stateAt(closedAt);
  return { programme: now.parts.programme, now: now.state, before: (await stateAt(earlier)).state };
}

/** Returns the training that units planned by then and told of in the round, in the order in which they are known. */
async function effortsOf(
  office: Office,
  programme: string,
  { closedAt, units, reach }: Closed,
  answers: readonly UnitAnswer[],
): Promise<readonly ReportedEffort[]> {
  const plans = await unitPlanStore.listAt(office, programme, closedAt);
  return [...units].flatMap(([id, unit]) => {
    if (reach !== null && !reach.has(id)) return [];
    const planned = plans.find((plan) => plan.unit === id)?.trainingHours ?? null; // no plan says nothing
    const told = answers.find((answer) => answer.unit === id)?.training ?? null; // nothing was told
    return planned === null && told === null ? [] : [{ unit, planned, told }];
  });
}

/**
 * Returns what was released by then of the unit that a report is about, and of the units in it. A paper goes further than a page:
 * tables for the management alone are not in it.
 */
async function staffOf(
  office: Office,
  { closedAt, units, reach }: Closed,
  scope: RoundReportInput["scope"],
): Promise<RoundReportInput["staff"]> {
  if (scope === null || reach === null) return [];
  const releases = (await listReleasesInFull(office)).filter(({ at }) => at <= closedAt);
  const forAll = releases.map((release) => ({
    ...release,
    tables: release.tables.filter(({ declared }) => declared.readers !== "management"),
  }));
  const below = [...units].filter(([unit]) => reach.has(unit) && unit !== scope.unit);
  const names = new Map<string, string>([[scope.unit, scope.name], ...below]);
  return unitStaff(forAll, [...names.keys()]).map(
    (one) => reportedStaff(one, names.get(one.unit) ?? one.unit), // each of them was asked
  );
}

async function lastAnswers(
  office: Office,
  place: { readonly programme: string; readonly round: string },
  { reach }: Closed,
): Promise<readonly UnitAnswer[]> {
  const last = new Map((await listUnitAnswers(office, place)).map((answer) => [answer.unit, answer]));
  return [...last.values()].filter(({ unit }) => reach === null || reach.has(unit));
}

/** Returns the unit that a report is about, as it was called on the day, with everything under it that is of this unit alone. */
async function scopeOn(office: Office, unit: UnitId | null, day: Day) {
  if (unit === null) return { scope: null, reach: null };
  const record = await unitRecord(office);
  const found = unitsBegunBy(record, day).find(({ id }) => id === unit);
  if (found === undefined) throw new NotFound();
  return { scope: { unit, name: found.name }, reach: unitsOfOwn(record, unit, day) };
}

/** What a report on a round is frozen with, and why it corrects another. */
type FrozenRoundReport = {
  readonly input: RoundReportInput;
  readonly layout: ReportLayout;
  readonly reason: string | null;
};

/** Returns the order of the parts and what is written in the report of the whole; in that of one unit nobody writes. */
async function layoutIn(
  office: Office,
  { programme, round, kind, unit }: RoundReportAsked,
): Promise<ReportLayout> {
  const layout = await layoutOf(office, { programme, report: kind, about: round });
  return unit === null ? layout : { ...layout, narratives: [] };
}

/** Returns what the report on a closed round follows from, what is written in it, and why it corrects another, without a name of anybody (R135). */
export async function frozenRoundReport(
  office: Office,
  asked: RoundReportAsked & { readonly reason: string | null },
): Promise<Result<FrozenRoundReport, RoundReportProblem>> {
  const place = { programme: asked.programme, round: asked.round };
  const round = await roundStore.get(office, place.programme, place.round);
  if (round.state.kind === "open") return refused("R114");
  const { at: closedAt } = round.state;
  const units = new Map((await listUnits(office)).map(({ id, name }) => [id, name]));
  const { scope, reach } = await scopeOn(office, asked.unit, dayOf(closedAt, timeZone));
  const roles = await rolesOn(office, asked.words);
  const closed = { round, closedAt, units, reach, roles };
  const { programme, ...states } = await statesOf(office, asked.programme, closed);
  const own = new Set(states.now.actions.map(({ key }) => key));
  const isOwn = ({ action }: { readonly action: string }) => reach === null || own.has(action);
  const last = new Map((await listRoundUpdates(office, place)).map((update) => [update.action, update]));
  const unasked = new Set(
    states.now.actions.filter((action) => asksNothing(action, last.has(action.key))).map(({ key }) => key),
  );
  const answers = await lastAnswers(office, place, closed);
  const { key, lang, title, municipalityName, start, end, sources } = programme;
  const input: RoundReportInput = {
    kind: asked.kind,
    round: { key: round.key, name: round.name, opensOn: round.opensOn, closesOn: round.closesOn },
    programme: { key, lang, title, municipalityName, start, end, sources: sources.map(readSource) },
    ...states,
    cards: (await listCards(office, place)).filter(({ action }) => isOwn({ action }) && !unasked.has(action)),
    updates: [...last.values()].filter(isOwn).map(reportedUpdate),
    answers: reportedAnswers(answers, round, units),
    scope,
    efforts: await effortsOf(office, asked.programme, closed, answers),
    staff: await staffOf(office, closed, scope),
    decisions: (await decisionsIn(office, place, { units, roles })).filter(({ key: action }) =>
      isOwn({ action }),
    ),
  };
  const layout = await layoutIn(office, asked);
  return ok(withoutNames({ input, layout, reason: asked.reason }, roles(states.now.on)));
}
