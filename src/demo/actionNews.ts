import { addDays, addMonths, type Day } from "../domain/shared/day.ts";
import { lastDayOf, periodFrom } from "../domain/shared/period.ts";
import { dayBetween, type Pace } from "./actionPace.ts";
import type { ActionSeed } from "./actionSeed.ts";
import { plainNews } from "./content/plainNews.ts";
import { weekday } from "./officeMoment.ts";
import type { Random } from "./random.ts";

/** A piece of news on its day. */
export type News = { readonly on: Day; readonly note: string };

/** The day on which the demo is looked at, and its chance. */
export type Setting = { readonly today: Day; readonly random: Random };

/** Returns the days of the news on the way: spread up to the end, or every seven months where it goes on. */
export function newsDays(seed: ActionSeed, pace: Pace, stop: Day | undefined): readonly News[] {
  const onTheWay = pace.done === undefined ? seed.news : seed.news.slice(0, -1);
  return onTheWay.map((note, at) => {
    if (stop !== undefined)
      return { on: dayBetween(pace.begin, stop, (at + 1) / (onTheWay.length + 1)), note };
    return { on: weekday(addMonths(pace.begin, 3 + 7 * at)), note };
  });
}

/** Returns the kind of plain sentence that fits an action on a day. */
function plainKind(seed: ActionSeed, pace: Pace, day: Day): keyof typeof plainNews {
  const promised = pace.moves.findLast(({ on }) => on <= day)?.end ?? seed.end; // no move yet: as planned
  if (seed.rhythm !== "ONCE" || promised === null) return "goingOn";
  return lastDayOf(periodFrom(promised)) < day ? "late" : "dated";
}

/** Returns the news so far, the latest of it recent: brought forward, or one plain sentence when all of it is told. */
export function freshNews(
  seed: ActionSeed,
  pace: Pace,
  news: readonly News[],
  { today, random }: Setting,
): readonly News[] {
  const age = seed.course?.quiet
    ? random.whole(`${seed.key} quiet`, 36, 66)
    : random.whole(`${seed.key} fresh`, 2, 26);
  const latest = weekday(addDays(today, -age));
  const told = news.filter(({ on }) => on < latest);
  const last = told.at(-1)?.on ?? pace.begin; // nothing told yet: it has only begun
  if (addDays(last, 40) >= latest) return told;
  const choice = plainNews[plainKind(seed, pace, latest)];
  const plain = choice[random.whole(`${seed.key} plain`, 0, choice.length - 1)];
  const note = news[told.length]?.note ?? plain; // the next piece of news, or a plain sentence
  return note === undefined ? told : [...told, { on: latest, note }];
}
