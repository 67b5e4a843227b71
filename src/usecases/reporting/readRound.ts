import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  type Programme,
  type SeenAction,
  seenAction,
  subjectOf,
} from "../../domain/programme/index.ts";
import {
  type CardLine,
  type ReportingRound,
  readableUpdate,
  type UnitAnswer,
  type Update,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { listRoundUpdates, listUnitAnswers } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { roundLines } from "./roundLines.ts";

/** A round as one reader may read it: the units in reach, with everything for who keeps the rounds. */
export type SeenRound = {
  readonly programme: Programme;
  readonly round: ReportingRound;
  readonly today: Day;
  readonly lines: readonly CardLine<SeenAction>[];
  /** The answer of each unit that stands. */
  readonly answers: readonly UnitAnswer[];
  readonly units: readonly Unit[];
  /** When each action was first answered in this round, the earliest in front. */
  readonly cameIn: readonly Date[];
  /** The round before this one, to hold its pace against; null for the first. */
  readonly before: {
    readonly round: ReportingRound;
    readonly asked: number;
    readonly cameIn: readonly Date[];
  } | null;
};

/** Returns when each action was first answered. */
const firstAnswers = (updates: readonly Update[]): readonly Date[] =>
  [
    ...updates
      .toReversed()
      .reduce((first, { action, at }) => first.set(action, at), new Map<string, Date>())
      .values(),
  ].toSorted((one, other) => one.getTime() - other.getTime());

async function roundBefore(office: Office, programme: string, round: ReportingRound) {
  const rounds = await roundStore.list(office, programme);
  const before = rounds[rounds.findIndex(({ key }) => key === round.key) - 1];
  if (before === undefined) return null;
  const place = { programme, round: before.key };
  const lines = await roundLines(office, place);
  return { round: before, asked: lines.length, cameIn: firstAnswers(await listRoundUpdates(office, place)) };
}

/** Returns a round with what came in and what did not. */
export const readRound = (
  house: House,
  actor: Actor,
  { programme: key, round: roundKey }: { readonly programme: string; readonly round: string },
): Promise<SeenRound> =>
  consult(house, actor, "readRounds", async (office) => {
    const programme = await getProgramme(office, key);
    const round = await roundStore.get(office, key, roundKey);
    const place = { programme: key, round: roundKey };
    const sight = await sightOf(office, actor);
    const mine = ({ unit }: { readonly unit: Action["unit"] }) =>
      mayAct(actor, "readRounds", { unit, people: [] });
    const lines = (await roundLines(office, place)).filter(({ action }) => mine(subjectOf(action)));
    const updates = await listRoundUpdates(office, place);
    const answers = new Map((await listUnitAnswers(office, place)).map((answer) => [answer.unit, answer]));
    return {
      programme,
      round,
      today: office.today,
      lines: lines.map((line) => ({
        ...line,
        action: seenAction(sight, line.action),
        update: line.update === null ? null : readableUpdate(actor, line.update),
      })),
      answers: [...answers.values()].filter(mine),
      units: await listUnits(office),
      cameIn: firstAnswers(updates.filter(({ action }) => lines.some((line) => line.action.key === action))),
      before: await roundBefore(office, key, round),
    };
  });
