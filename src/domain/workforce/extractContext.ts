import type { Day } from "../shared/day.ts";

/** What the office knows when an extract comes in; null for a list that it does not have yet. */
export type ExtractContext = {
  readonly referenceDate: Day;
  readonly units: ReadonlySet<string> | null;
  readonly grades: ReadonlySet<string> | null;
};
