import { readActionStatus, type StatedTotals } from "../programme/index.ts";
import type { Stated } from "../shared/stated.ts";
import type { StatusCount } from "./statusCount.ts";

/** What is counted here beside what the source itself states, which may be about other actions than it lists. */
export type TotalsComparison = {
  readonly counted: number;
  readonly stated: Stated<number>;
  /** Stated minus counted. */
  readonly difference: Stated<number>;
  readonly initial: Stated<number>;
  readonly added: Stated<number>;
  /** Initial plus added, where the source states both. */
  readonly startSum: Stated<number>;
  readonly byStatus: Stated<readonly StatusCount[]>;
  /** Words of the source that are no status of the glossary, with their count. */
  readonly otherWords: readonly { readonly word: string; readonly count: number }[];
  /** Sum over all words of the source. */
  readonly statusSum: Stated<number>;
  readonly note: Stated<string>;
};

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function wordsOf(byStatus: Readonly<Record<string, number>>) {
  const known: StatusCount[] = [];
  const otherWords: { word: string; count: number }[] = [];
  for (const [word, count] of Object.entries(byStatus)) {
    const status = readActionStatus(word);
    if (status.ok) known.push({ status: status.value, count });
    else otherWords.push({ word, count });
  }
  return { known, otherWords };
}

/**
 * R107: totals of the source stand beside the count and are never mixed with it; the difference is shown with the
 * source's own note. Returns undefined where the source states no totals. Source: requirement AC-06.
 */
export function compareTotals(counted: number, totals: Stated<StatedTotals>): TotalsComparison | undefined {
  if (totals === null) return undefined;
  const { total: stated, initial, added, byStatus, note } = totals;
  const { known, otherWords } = wordsOf(byStatus === null ? {} : byStatus);
  return {
    counted,
    stated,
    difference: stated === null ? null : stated - counted,
    initial,
    added,
    startSum: initial === null || added === null ? null : initial + added,
    byStatus: byStatus === null ? null : known,
    otherWords,
    statusSum: byStatus === null ? null : sum(Object.values(byStatus)),
    note,
  };
}
