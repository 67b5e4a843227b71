import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";

/**
 * From which day until which day somebody takes part, both included, and how the directory of the municipality knows the
 * person. Who was typed by hand has none: no day is agreed then.
 */
export type Enrolment = {
  readonly person: PersonId;
  readonly userName: string | null;
  readonly externalId: string | null;
  readonly fromDay: Day | null;
  readonly untilDay: Day | null;
  readonly version: number;
};

type Days = Pick<Enrolment, "fromDay" | "untilDay">;

/** Returns whether somebody with this last day left before the day. */
export const hasLeft = (enrolment: Pick<Enrolment, "untilDay"> | undefined, day: Day): boolean =>
  enrolment !== undefined && enrolment.untilDay !== null && enrolment.untilDay < day;

/**
 * N140: before the first day and after the last one somebody has no role here, own or as a deputy. Returns whether the day is one
 * between them. Source: issue 7, part 1.
 */
export const isEnrolled = (enrolment: Days | undefined, day: Day): boolean =>
  !hasLeft(enrolment, day) && (enrolment?.fromDay == null || enrolment.fromDay <= day);

/** N143: a role that begins after the last day of its person would open nothing. */
export const checkNotLeft = (enrolment: Days | undefined, fromDay: Day): Result<true, "N143"> =>
  hasLeft(enrolment, fromDay) ? refused("N143") : ok(true);
