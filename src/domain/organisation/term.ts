import { addDays, type Day } from "../shared/day.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";
import type { PersonId } from "./person.ts";

/** The days on which somebody holds something, both included; without a last day until further notice. */
export type Term = { readonly fromDay: Day; readonly untilDay: Day | null };

/** Returns whether the day lies in the term. */
export const covers = (term: Term, day: Day): boolean =>
  term.fromDay <= day && (term.untilDay === null || day <= term.untilDay);

/** Returns whether two terms have a day in common. */
export const overlap = (one: Term, other: Term): boolean =>
  (other.untilDay === null || one.fromDay <= other.untilDay) &&
  (one.untilDay === null || other.fromDay <= one.untilDay);

/** O204: the last day of a term is not before its first. */
export const checkTerm = (term: Term): Result<true, "O204"> =>
  term.untilDay === null || term.fromDay <= term.untilDay ? ok(true) : refused("O204");

/** Returns whether the first term takes in the whole of the second. */
export const takesIn = (whole: Term, part: Term): boolean =>
  whole.fromDay <= part.fromDay &&
  (whole.untilDay === null || (part.untilDay !== null && part.untilDay <= whole.untilDay));

/** Something a person holds for a term: a role, an office, the care for a unit. */
export type Held = Term & { readonly person: PersonId; readonly version: number };

/** O211: a term ends on or before the last day agreed; longer than that is a new term. */
const checkShorter = (term: Term, lastDay: Day): Result<true, "O211"> =>
  term.untilDay === null || lastDay <= term.untilDay ? ok(true) : refused("O211");

/** Returns what lasts a term with its last day; refused before its first day (O204) or after the one agreed (O211). */
export function endedOn<Kind extends Term>(held: Kind, lastDay: Day): Result<Kind, "O204" | "O211"> {
  const ended = { ...held, untilDay: lastDay };
  const checked = firstRefusal<"O204" | "O211">([() => checkTerm(ended), () => checkShorter(held, lastDay)]);
  return checked.ok ? ok(ended) : checked;
}

/**
 * O209: only what runs on the day and the day before is handed over, and to somebody else. Returns what the one held with the day
 * before as its last, and the same from the day on for the other, until the last day that was agreed.
 */
export function handedOver<Kind extends Held>(
  held: Kind,
  to: PersonId,
  day: Day,
): Result<{ readonly ended: Kind; readonly begun: Kind }, "O209"> {
  const dayBefore = addDays(day, -1);
  if (held.person === to || !covers(held, dayBefore) || !covers(held, day)) return refused("O209");
  const ended = { ...held, untilDay: dayBefore };
  return ok({ ended, begun: { ...held, person: to, fromDay: day, version: 1 } });
}
