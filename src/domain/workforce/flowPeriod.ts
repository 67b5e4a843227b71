import { addMonths, type Day } from "../shared/day.ts";
import { crossed, type DeclaredTable } from "./declaredTable.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { type Import, snapshotsIn } from "./import.ts";

/** So many months at least lie between the two days of a period. */
const leastMonths = 12;

/** What a release can tell of who came, rose, moved and left: since which day, and by which of its tables. */
export type FlowsToCount = {
  readonly snapshot: Import;
  readonly tables: readonly DeclaredTable[];
};

/** The day of each release from which a period may begin: not within one that was told of. */
function daysToBegin(day: Day, releases: readonly FiguresInRelease[]): readonly Day[] {
  const ended = releases.flatMap(({ referenceDate, flows }) => (flows === null ? [] : [referenceDate]));
  const isFree = (from: Day): boolean =>
    addMonths(from, leastMonths) <= day && ended.every((end) => end <= from);
  return releases.map(({ referenceDate }) => referenceDate).filter(isFree);
}

/**
 * Returns since which day a release of a day tells who came, rose, moved and left, and by which tables; null where it does not.
 * W168: a period is a year at least, begins on a day of which figures went out by the same characteristics and of which there are
 * rows, and no two periods overlap: people of two of them could be told apart by what the two say together. A second
 * release of the same rows tells what the first one told. Source: requirement WM-02; docs/disclosure.md, who came and left.
 */
export function flowsToCount(
  { referenceDate, number }: Pick<Import, "referenceDate" | "number">,
  tables: readonly DeclaredTable[],
  {
    releases,
    imports,
  }: { readonly releases: readonly FiguresInRelease[]; readonly imports: readonly Import[] },
): FlowsToCount | null {
  const snapshots = snapshotsIn(imports);
  const again = releases.findLast((one) => one.referenceDate === referenceDate && one.snapshot === number);
  const days = again === undefined ? daysToBegin(referenceDate, releases) : [];
  const since = again === undefined ? days.at(-1) : again.flows?.since;
  const snapshot = snapshots.find((one) => one.referenceDate === since);
  if (snapshot === undefined) return null;
  const told = releases.filter((one) => one.referenceDate === snapshot.referenceDate);
  const before = new Set(told.flatMap((one) => one.tables.map(({ declared }) => crossed(declared))));
  const wanted =
    again?.flows?.tables.map(({ declared }) => declared) ?? tables.filter(({ withFlows }) => withFlows); // no release of the same rows
  const counted = wanted.filter((table) => before.has(crossed(table)));
  return counted.length === 0 ? null : { snapshot, tables: counted };
}
