import type { Stated } from "../shared/stated.ts";

/** One row of a published table: what it is about, and its figures in the order of the profile. */
export type AggregateRow = {
  readonly labels: readonly string[];
  /** Counts, or percentages from 0 to 100; a gap may be below 0. */
  readonly figures: readonly Stated<number>[];
};
