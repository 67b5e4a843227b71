import { addMonths, type Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";

export const retentionKinds = ["employments", "imports"] as const;
/** What is kept for a time of its own: the rows of people, and the traces of the imports they came in with. */
export type RetentionKind = (typeof retentionKinds)[number];

/** For how many months each kind is kept, rows from their reference date and traces from the day they were made. */
export type Retention = Readonly<Record<RetentionKind, number>>;

/**
 * What holds while a municipality has chosen nothing: rows for the four years of a council, traces for seven. Source: judgement;
 * the selection list of municipalities has to be asked, and no lawyer has checked it yet.
 */
export const usualRetention: Retention = { employments: 48, imports: 84 };

const longest = 120;

/**
 * W129: a time of keeping is 1 to 120 whole months. W130: the trace of an import is kept at least as long as its rows, or nobody
 * could say where these came from. Source: AVG article 5, paragraph 1, under e; judgement for the numbers.
 */
export function checkRetention({ employments, imports }: Retention): Result<true, "W129" | "W130"> {
  const fits = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= longest;
  if (!fits(employments) || !fits(imports)) return refused("W129");
  return imports >= employments ? ok(true) : refused("W130");
}

/** Returns the first day on which what is of this day is no longer kept. */
export const forgottenOn = (day: Day, months: number): Day => addMonths(day, months);
