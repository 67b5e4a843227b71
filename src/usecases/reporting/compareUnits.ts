import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Unit,
  type UnitId,
  type UnitRecord,
  unitsOfOwn,
  unitsOn,
} from "../../domain/organisation/index.ts";
import { type Action, type Programme, rollUp } from "../../domain/programme/index.ts";
import {
  type CardLine,
  countOfUnit,
  type ReportingRound,
  type StartGroup,
  splitOver,
  startGroups,
  type UnitCount,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { type PlannedUnit, planGround, plannedUnits } from "../programme/readUnitPlans.ts";
import { roundLines } from "./roundLines.ts";

/** So many rounds tell a pace; older ones stand on their own pages. */
const mostRounds = 4;
/** So many units fit beside each other before a reader loses the first. */
const mostUnits = 12;

/** What came in of a unit in a round, with the name of that round. */
export type RoundCount = UnitCount & { readonly roundName: string };

/** A unit beside others: its plan, and what came in of it and everything under it, round by round. */
export type ComparedUnit = Omit<PlannedUnit, "rolled"> & {
  /** How many actions are of the unit alone, with everything under it. */
  readonly actions: number;
  /** One count a round in the order of the rounds; null where the unit is out of reach of the reader. */
  readonly rounds: readonly RoundCount[] | null;
};

/** Units that began in the same place, as far as they stand on this page. */
export type ComparedGroup = StartGroup<ComparedUnit> & {
  /** How many units of the level began there, on every page together. */
  readonly all: number;
};

/** Units of one level beside each other, by where they began. */
export type UnitComparison = {
  readonly programme: Programme;
  readonly today: Day;
  /** The rounds that are compared, the oldest in front; the last one may be open. */
  readonly rounds: readonly ReportingRound[];
  readonly groups: readonly ComparedGroup[];
  /** How many units there are on this level, and which part of them stands here. */
  readonly all: number;
  readonly page: number;
  readonly pages: number;
  /** How many actions are still recorded on a unit that was split over these: they count with none of them. */
  readonly split: number;
  /** The unit of which the units below are compared; null for the highest level. */
  readonly above: Unit | null;
  /** The units that have units below them. */
  readonly levels: readonly Unit[];
};

type RoundLines = { readonly roundName: string; readonly lines: readonly CardLine<Action>[] };
type Asked = { readonly programme: string; readonly above: UnitId; readonly page: number };

async function linesOfRounds(office: Office, programme: string, rounds: readonly ReportingRound[]) {
  const found: RoundLines[] = [];
  for (const { key, name } of rounds)
    found.push({ roundName: name, lines: await roundLines(office, { programme, round: key }) });
  return found;
}

type Recorded = Pick<Action, "unit">;

const within = (units: ReadonlySet<UnitId>, { unit }: Recorded): boolean => unit !== null && units.has(unit);

const countsOf = (unit: UnitId, own: ReadonlySet<UnitId>, rounds: readonly RoundLines[]) =>
  rounds.map(({ roundName, lines }): RoundCount => {
    const mine = lines.filter(({ action }) => within(own, action));
    return { roundName, ...countOfUnit(unit, mine) };
  });

/** Returns how many actions are still recorded on a unit that was split over the units of a level. */
function countSplit(
  level: readonly PlannedUnit[],
  record: UnitRecord,
  day: Day,
  actions: readonly Recorded[],
) {
  const split = splitOver(
    record,
    day,
    level.map(({ unit }) => unit.id),
  );
  return actions.filter((action) => within(split, action)).length;
}

/** Returns the part of a list that a page shows; a page behind the last is the last. */
function pageOf<One>(all: readonly One[], asked: number) {
  const pages = Math.max(1, Math.ceil(all.length / mostUnits));
  const page = Math.min(Math.max(1, asked), pages);
  return { page, pages, shown: all.slice((page - 1) * mostUnits, page * mostUnits) };
}

/**
 * Returns the units of one level beside each other by where they began: plans for everybody who reads rounds, and what came
 * in of the units in the reader's reach.
 */
export const compareUnits = (house: House, actor: Actor, asked: Asked): Promise<UnitComparison> =>
  consult(house, actor, "readRounds", async (office) => {
    const ground = await planGround(office, actor, asked.programme);
    const { record, parts, plans, today } = ground;
    const units = unitsOn(record, today);
    const above = units.find(({ id }) => id === asked.above) ?? null; // no unit of today is the highest level
    const rounds = (await roundStore.list(office, asked.programme)).slice(-mostRounds);
    const lines = await linesOfRounds(office, asked.programme, rounds);
    const planned = plannedUnits(ground, rollUp(record, today, { plans, actions: parts.actions }));
    const level = planned.filter(({ unit }) => unit.parent === (above?.id ?? null));
    const groups = startGroups(level, ({ plan }) => plan?.start ?? null); // no plan says nothing
    const { shown, ...pages } = pageOf(
      groups.flatMap((group) => group.units),
      asked.page,
    );
    const compared = ({ rolled: _, ...one }: PlannedUnit): ComparedUnit => {
      const { id: unit } = one.unit;
      const own = unitsOfOwn(record, unit, today);
      const mine = mayAct(actor, "readRounds", { unit, people: [] });
      const actions = parts.actions.filter((action) => within(own, action)).length;
      return { ...one, actions, rounds: mine ? countsOf(unit, own, lines) : null };
    };
    const parents = new Set(units.map(({ parent }) => parent));
    return {
      programme: parts.programme,
      today,
      rounds,
      groups: groups.flatMap(({ start, units: whole }) => {
        const here = whole.filter((one) => shown.includes(one));
        return here.length === 0 ? [] : [{ start, all: whole.length, units: here.map(compared) }];
      }),
      all: level.length,
      ...pages,
      split: countSplit(level, record, today, parts.actions),
      above,
      levels: planned.map(({ unit }) => unit).filter(({ id }) => parents.has(id)),
    };
  });
