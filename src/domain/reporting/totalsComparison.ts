import { besideStated, readActionStatus, type StatedTotals, type StatusCounts } from "../programme/index.ts";
import type { Stated } from "../shared/stated.ts";
import type { StatusRow } from "./statusRow.ts";

/** What is counted here beside what the source itself states, which may be about other actions than it lists. */
export type TotalsComparison = {
  readonly counted: number;
  readonly stated: Stated<number>;
  /** Counted minus stated. */
  readonly difference: Stated<number>;
  readonly initial: Stated<number>;
  readonly added: Stated<number>;
  /** Initial plus added, where the source states both. */
  readonly startSum: Stated<number>;
  readonly byStatus: Stated<readonly StatusRow[]>;
  /** Words of the source that are no status of the glossary, with their count. */
  readonly otherWords: readonly { readonly word: string; readonly count: number }[];
  /** Sum over all words of the source. */
  readonly statusSum: Stated<number>;
  readonly note: Stated<string>;
};

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const otherWordsIn = (byStatus: Readonly<Record<string, number>>) =>
  Object.entries(byStatus)
    .filter(([word]) => !readActionStatus(word).ok)
    .map(([word, count]) => ({ word, count }));

/**
 * R107: totals of the source stand beside the count and are never mixed with it; the difference is shown with the
 * source's own note. Returns undefined where the source states no totals. Source: requirement AC-06.
 */
export function compareTotals(
  counts: StatusCounts,
  totals: Stated<Omit<StatedTotals, "evidence">>,
): TotalsComparison | undefined {
  if (totals === null) return undefined;
  const { total: stated, initial, added, byStatus, note } = totals;
  const known = besideStated(counts, totals).flatMap(({ what, stated: count }) =>
    what === "total" ? [] : [{ status: what, count }],
  );
  return {
    counted: counts.total,
    stated,
    difference: stated === null ? null : counts.total - stated,
    initial,
    added,
    startSum: initial === null || added === null ? null : initial + added,
    byStatus: byStatus === null ? null : known,
    otherWords: byStatus === null ? [] : otherWordsIn(byStatus),
    statusSum: byStatus === null ? null : sum(Object.values(byStatus)),
    note,
  };
}
