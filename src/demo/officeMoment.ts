import { addDays, type Day, daysBetween } from "../domain/shared/day.ts";
import type { Random } from "./random.ts";

/** Returns a weekday: a day in the weekend becomes the Friday before it. */
export function weekday(day: Day): Day {
  const sinceMonday = ((daysBetween("2024-01-01" as Day, day) % 7) + 7) % 7; // 1 January 2024 was a Monday
  return sinceMonday > 4 ? addDays(day, 4 - sinceMonday) : day;
}

/** Returns a moment in the working hours of a day; `nth` puts the deeds about one thing on one day in order. */
export function officeMoment(day: Day, random: Random, name: string, nth = 0): Date {
  const minutes = 8 * 60 + random.whole(`minute ${name}`, 0, 400) + nth;
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
}
