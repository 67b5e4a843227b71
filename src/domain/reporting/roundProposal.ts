import { addMonths, type Day, dayFrom, daysBetween } from "../shared/day.ts";
import { lastDayOf, type Period, periodFrom } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReportingDuty, ReportKind } from "./reportingDuty.ts";
import type { ReportingRound, ServedDuty } from "./reportingRound.ts";
import type { RoundAhead } from "./roundAhead.ts";

/** A round that can be opened as it is: which reports it serves, the first of them in front, and its last day. */
export type RoundProposal = {
  readonly kind: Stated<ReportKind>;
  /** What the first report is about, or null where its rhythm does not say. */
  readonly period: Period | null;
  readonly first: RoundAhead;
  readonly serves: readonly ServedDuty[];
  /** The last day on which answers come in time for all of them; null where that has passed. */
  readonly closesOn: Day | null;
};

const plainTurn = /^FREQ=(MONTHLY|YEARLY)(?:;INTERVAL=(\d+))?$/;
const monthsIn: Readonly<Record<number, (year: string, month: number) => string>> = {
  1: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
  3: (year, month) => `${year}-Q${Math.ceil(month / 3)}`,
  6: (year, month) => `${year}-H${Math.ceil(month / 6)}`,
  12: (year) => year,
};

/**
 * Returns what a report that is due on a day is about: of the periods of its rhythm the one whose last day lies nearest. A
 * report of 18 October is about the third quarter, one of 31 December about the fourth. Null for a rhythm that is no month,
 * quarter, half or whole year. Source: judgement.
 */
export function reportedPeriod({ rhythm }: Pick<ReportingDuty, "rhythm">, due: Day): Period | null {
  const turn = rhythm?.kind === "rule" ? plainTurn.exec(rhythm.rule) : null;
  if (turn === null) return null;
  const months = Number(turn[2] ?? "1") * (turn[1] === "YEARLY" ? 12 : 1); // RFC 5545: INTERVAL is 1 when absent
  const named = monthsIn[months];
  if (named === undefined) return null;
  const around = (day: Day) => periodFrom(named(day.slice(0, 4), Number(day.slice(5, 7))));
  const now = around(due);
  const before = around(addMonths(dayFrom(`${due.slice(0, 7)}-01`), -months));
  const away = (period: Period) => Math.abs(daysBetween(lastDayOf(period), due));
  return away(before) <= away(now) ? before : now;
}

/** Returns the round that serves every report for which answers can still come in time; else the ones that are too late. */
export function roundProposal(aheads: readonly RoundAhead[]): RoundProposal | null {
  const inTime = aheads.filter(({ closesOn }) => closesOn !== null);
  const served = inTime.length > 0 ? inTime : aheads;
  const [first] = served;
  if (first === undefined) return null;
  const { duty, due, closesOn } = first;
  return {
    kind: duty.kind,
    period: reportedPeriod(duty, due.stated),
    first,
    serves: served.map((ahead) => ({ duty: ahead.duty.key, stated: ahead.due.stated })),
    closesOn,
  };
}

/** Returns the reports for which a round opens by itself: who owes what is known, and answers can still come in time. */
export const opensByItself = ({ duty, closesOn }: RoundAhead): boolean =>
  closesOn !== null && duty.kind !== null && duty.from.kind !== "notStated";

type Serving = Pick<ReportingRound, "serves">;

/** Returns the round that serves a report, or undefined. */
export const roundServing = <Round extends Serving>(
  rounds: readonly Round[],
  { duty, stated }: ServedDuty,
): Round | undefined =>
  rounds.find(({ serves }) => serves.some((one) => one.duty === duty && one.stated === stated));
