import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Unit, UnitId } from "../../domain/organisation/index.ts";
import {
  type Action,
  type Programme,
  type SeenAction,
  type SeenAuthor,
  type Sight,
  seenAction,
  seenAuthor,
  subjectOf,
} from "../../domain/programme/index.ts";
import {
  type CardLine,
  type ReportingRound,
  readableUpdate,
  type UnitAnswer,
  type UnitCount,
  type Update,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listClosers, roundStore } from "../../storage/office/roundStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listRoundUpdates, listUnitAnswers } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { type CardMailing, cardMailings } from "./cardMailings.ts";
import { type RoundAgreement, roundAgreements } from "./roundAgreements.ts";
import { type ActionToDecide, type DecidedAction, roundDecisions } from "./roundDecisions.ts";
import { roundLines, roundStand } from "./roundLines.ts";
import { type Mine, roundUnits } from "./roundUnits.ts";

/** A round as one reader may read it: the units in reach, with everything for who keeps the rounds. */
export type SeenRound = {
  readonly programme: Programme;
  readonly round: ReportingRound;
  readonly today: Day;
  /** Today, or the day on which the round was closed. */
  readonly asOf: Day;
  readonly lines: readonly CardLine<SeenAction>[];
  /** The answer of each unit that stands. */
  readonly answers: readonly UnitAnswer[];
  /** Every unit there ever was, by the names of that day. */
  readonly units: readonly Unit[];
  /** What came in of each unit that stands beside another in reach. */
  readonly counts: readonly UnitCount[];
  /** The units in reach that are asked to comply or explain. */
  readonly expected: readonly Unit[];
  /** The units in reach that have a report of their own when the round is closed. */
  readonly reported: readonly Unit[];
  /** The units that were split over these: what is still recorded on them is in the report of none. */
  readonly split: ReadonlySet<UnitId>;
  /** Hours of training a year by the plan of each unit that says it. */
  readonly plannedTraining: ReadonlyMap<UnitId, number>;
  /** When each action was first answered in this round, the earliest in front. */
  readonly cameIn: readonly Date[];
  /** The round before this one, to hold its pace against; null for the first. */
  readonly before: {
    readonly round: ReportingRound;
    readonly asked: number;
    readonly cameIn: readonly Date[];
  } | null;
  /** What was decided in it about actions in reach. */
  readonly decisions: readonly DecidedAction[];
  /** The actions that wait for a decision: only for who may decide, in the round that was opened last. */
  readonly toDecide: readonly ActionToDecide[];
  /** What was agreed in it with units in reach, and what came along from earlier rounds. */
  readonly agreements: readonly RoundAgreement[];
  /** Whether agreements are recorded in it: it was opened last. */
  readonly takesAgreements: boolean;
  /** Who closed it; null while it is open, and where the clock did. */
  readonly closedBy: SeenAuthor | null;
  /** How the owner of each action was mailed, by its key; an action without an owner is not there. */
  readonly mailings: ReadonlyMap<string, CardMailing>;
};

/** Returns when each action was first answered. */
const firstAnswers = (updates: readonly Update[]): readonly Date[] =>
  [
    ...updates
      .toReversed()
      .reduce((first, { action, at }) => first.set(action, at), new Map<string, Date>())
      .values(),
  ].toSorted((one, other) => one.getTime() - other.getTime());

/** Only the cards of units in reach count, or the pace of a unit would be held against that of the whole organisation. */
async function roundBefore(office: Office, programme: string, round: ReportingRound, mine: Mine) {
  const rounds = await roundStore.list(office, programme);
  const before = rounds[rounds.findIndex(({ key }) => key === round.key) - 1];
  if (before === undefined) return null;
  const place = { programme, round: before.key };
  const asked = (await roundLines(office, place)).filter(({ action }) => mine(subjectOf(action)));
  return { round: before, asked: asked.length, cameIn: await answersTo(office, place, asked) };
}

async function answersTo(
  office: Office,
  place: { readonly programme: string; readonly round: string },
  lines: readonly CardLine<Action>[],
) {
  const keys = new Set(lines.map(({ action }) => action.key));
  return firstAnswers((await listRoundUpdates(office, place)).filter(({ action }) => keys.has(action)));
}

async function closerOf(office: Office, sight: Sight, programme: string, key: string) {
  const closer = (await listClosers(office, programme)).get(key) ?? null; // it is open
  return closer === null ? null : seenAuthor(sight, closer);
}

/** Returns a round with what came in and what did not; a closed one as it was left. */
export const readRound = (
  house: House,
  actor: Actor,
  { programme: key, round: roundKey }: { readonly programme: string; readonly round: string },
): Promise<SeenRound> =>
  consult(house, actor, "readRounds", (office) =>
    seenRound(office, actor, { programme: key, round: roundKey }),
  );

async function plannedTraining(
  office: Office,
  programme: string,
  { state }: ReportingRound,
): Promise<ReadonlyMap<UnitId, number>> {
  const plans =
    state.kind === "open"
      ? await unitPlanStore.list(office, programme)
      : await unitPlanStore.listAt(office, programme, state.at);
  return new Map(
    plans.flatMap(({ unit, trainingHours }) =>
      trainingHours === null ? [] : [[unit, trainingHours] as const],
    ),
  );
}

/** Returns a round as one reader may read it. */
export async function seenRound(
  office: Office,
  actor: Actor,
  place: { readonly programme: string; readonly round: string },
): Promise<SeenRound> {
  const programme = await getProgramme(office, place.programme);
  const round = await roundStore.get(office, programme.key, place.round);
  const sight = await sightWithRoles(office, actor);
  const mine: Mine = ({ unit }) => mayAct(actor, "readRounds", { unit, people: [] });
  const stand = await roundStand(office, place);
  const lines = stand.lines.filter(({ action }) => mine(subjectOf(action)));
  const answers = new Map((await listUnitAnswers(office, place)).map((answer) => [answer.unit, answer]));
  return {
    programme,
    round,
    today: office.today,
    asOf: stand.asOf,
    lines: lines.map((line) => ({
      ...line,
      action: seenAction(sight, line.action),
      update: line.update === null ? null : readableUpdate(actor, line.update),
    })),
    answers: [...answers.values()].filter(mine),
    ...(await roundUnits(office, stand, mine)),
    plannedTraining: await plannedTraining(office, programme.key, round),
    cameIn: await answersTo(office, place, lines),
    before: await roundBefore(office, programme.key, round, mine),
    ...(await roundDecisions(office, { actor, sight, place, lines, mine })),
    ...(await roundAgreements(office, { sight, place, mine })),
    closedBy: await closerOf(office, sight, programme.key, round.key),
    mailings: await cardMailings(
      office,
      place,
      lines.map(({ action }) => action),
    ),
  };
}
