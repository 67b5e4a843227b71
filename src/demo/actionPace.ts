import { addDays, addMonths, type Day, dayFrom, daysBetween } from "../domain/shared/day.ts";
import { firstDayOf, lastDayOf, periodFrom } from "../domain/shared/period.ts";
import type { ActionSeed } from "./actionSeed.ts";
import { broughtInOn } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";
import type { Random } from "./random.ts";

/** A promise that moved: the day it moved on, the new end and the reason. */
export type Moved = { readonly on: Day; readonly end: string; readonly because: string };

/** The days on which an action begins, moves and ends. */
export type Pace = {
  readonly begin: Day;
  readonly moves: readonly Moved[];
  /** The day it is done; undefined for what goes on, lapses or has no promised end. */
  readonly done: Day | undefined;
  readonly resumes: Day | undefined;
};

const later = (one: Day, other: Day): Day => (daysBetween(one, other) > 0 ? other : one);
const endOf = (end: string): Day => lastDayOf(periodFrom(end));
const monthAfter = (end: string, months: number): string => addMonths(endOf(end), months).slice(0, 7);

function movesOf(seed: ActionSeed, begin: Day, random: Random): readonly Moved[] {
  let end = seed.end;
  const moves: Moved[] = [];
  for (const [at, { months, because }] of (seed.course?.delays ?? []).entries()) {
    // an action without delays moves nowhere
    if (end === null) throw new RangeError(`${seed.key} is later than nothing`);
    const early = weekday(addDays(endOf(end), -random.whole(`${seed.key} move ${at}`, 20, 46)));
    const after = addDays(moves.at(-1)?.on ?? begin, 14); // the first move comes after the beginning
    end = monthAfter(end, months);
    moves.push({ on: later(early, after), end, because });
  }
  const postponed = seed.course?.postponed;
  if (postponed)
    moves.push({ on: weekday(dayFrom(postponed.on)), end: postponed.until, because: postponed.because });
  return moves;
}

/** One in eight actions runs on for a month or two without anybody giving a new date. */
function overrunMonths(seed: ActionSeed, random: Random): number {
  if (seed.course?.lateMonths !== undefined) return seed.course.lateMonths;
  if (seed.course !== undefined || random.share(`${seed.key} overrun`) > 0.125) return 0;
  return random.whole(`${seed.key} overrun months`, 1, 2);
}

function doneDay(seed: ActionSeed, lastEnd: string | null, random: Random): Day | undefined {
  if (seed.rhythm !== "ONCE" || seed.course?.lapsed || lastEnd === null) return undefined;
  const months = overrunMonths(seed, random);
  const early = months > 0 ? 0 : random.whole(`${seed.key} early`, 2, 17);
  return weekday(addDays(addMonths(endOf(lastEnd), months), -early));
}

/** Returns the days of an action that has a planned start. */
export function paceOf(seed: ActionSeed, start: string, random: Random): Pace {
  const planned = firstDayOf(periodFrom(start));
  const earliest = seed.course?.addedOn ? addDays(dayFrom(seed.course.addedOn), 6) : planned;
  const first = later(later(earliest, planned), dayFrom(broughtInOn)); // nothing is told of a plan that is not there yet
  const begin = weekday(addDays(first, random.whole(`${seed.key} begin`, 4, 24)));
  const moves = movesOf(seed, begin, random);
  const lastEnd = moves.at(-1)?.end ?? seed.end; // what never moved ends as planned
  const done = doneDay(seed, lastEnd, random);
  const postponed = seed.course?.postponed;
  const resumes = postponed ? weekday(addMonths(endOf(postponed.until), -4)) : undefined;
  return { begin, moves, done: done !== undefined && done <= begin ? addDays(begin, 20) : done, resumes };
}

/** Returns the weekday at a share (0 to 1) of the way from one day to another. */
export const dayBetween = (from: Day, to: Day, share: number): Day =>
  weekday(addDays(from, Math.round(daysBetween(from, to) * share)));
