import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { forgottenOn } from "./retention.ts";

/** A profile by which extracts are read, as it was when one was. */
export type ProfileVersion = { readonly name: string; readonly version: number };

/** A profile as a municipality keeps it, each change a next version; who reads extracts knows what its content means. */
export type KeptProfile = ProfileVersion & {
  readonly content: unknown;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** One extract from HR that came in: the snapshot of a reference date, and the trace that it leaves for good (requirement DI-01). */
export type Import = {
  /** Counted within the municipality, from 1. */
  readonly number: number;
  readonly referenceDate: Day;
  /** SHA-256 of the file, in hexadecimal; the file itself is not kept. */
  readonly fileHash: string;
  /** How many employments it had when it came in. */
  readonly rows: number;
  readonly profile: ProfileVersion;
  /** The number of the consent of the works council under which it came in. */
  readonly consent: number;
  readonly by: PersonId | null;
  readonly at: Date;
  /** The number of the later import of the same month; then this one has no rows any more. */
  readonly replacedBy: Stated<number>;
  /** When its rows were deleted because they were kept long enough. */
  readonly forgottenAt: Stated<Date>;
};

const monthOf = (day: Day): string => day.slice(0, 7);

/**
 * W128: of each month one snapshot stands. Returns the import that one of this reference date replaces; its rows go, its trace
 * stays. Source: requirement DI-01; judgement.
 */
export const replacedByOne = (imports: readonly Import[], referenceDate: Day): Import | undefined =>
  imports.find((one) => one.replacedBy === null && monthOf(one.referenceDate) === monthOf(referenceDate));

/** Returns the imports whose rows are there, the earliest reference date first. */
export const snapshotsIn = (imports: readonly Import[]): readonly Import[] =>
  imports
    .filter(({ replacedBy, forgottenAt }) => replacedBy === null && forgottenAt === null)
    .toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));

/**
 * W127: a snapshot is of today or earlier. W133: it is not so old that its rows would be deleted at once. Source: judgement;
 * AVG article 5, paragraph 1, under e, for the second.
 */
export function checkReferenceDate(
  referenceDate: Day,
  { today, months }: { readonly today: Day; readonly months: number },
): Result<true, "W127" | "W133"> {
  if (referenceDate > today) return refused("W127");
  return forgottenOn(referenceDate, months) <= today ? refused("W133") : ok(true);
}
