import type { Day } from "../shared/day.ts";
import { peopleName, traitsOf } from "./peopleName.ts";

const thereOn = "there on";
const since = "since ";

/** Returns the name that a characteristic has where people are told apart by what they were on a day before. */
export const characteristicThen = (characteristic: string, day: Day): string => `${characteristic} on ${day}`;

/** Returns the name of what became of people since a day. */
export const changeSince = (change: string, day: Day): string => `${change} ${since}${day}`;

/** The characteristic that all have in common who were there on a day; the day is its code. */
export const thereThen = thereOn;

/** Returns the name that the people of a release of a day have in a table about that day and a later one. */
export const peopleThen = (people: string, day: Day): string =>
  peopleName([
    [thereOn, day],
    ...traitsOf(people).map(
      ([characteristic, code]) => [characteristicThen(characteristic, day), code] as const,
    ),
  ]);

/**
 * Whether people are told apart by what became of them between two days. That is settled on the second one: nobody comes into
 * such a group later, and none of them goes on.
 */
export const isOfPeriod = (people: string): boolean =>
  traitsOf(people).some(([name]) => name === thereOn || name.includes(` ${since}`));
