import type { Certificate, ReleasedTable } from "../disclosure/index.ts";
import type { PersonId } from "../organisation/index.ts";
import { addMonths, type Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import { type Import, snapshotsIn } from "./import.ts";

/** A release of the declared tables of one day. It stands: what went out is never taken back. */
export type FigureRelease = {
  /** Counted within the municipality, from 1. */
  readonly number: number;
  readonly referenceDate: Day;
  /** The number of the import whose rows were counted. */
  readonly snapshot: number;
  readonly threshold: number;
  /** The proof that what is shown, together with all that went out before, gives nothing away. */
  readonly certificate: Certificate;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** A declared table of who came, rose, moved and left, as it went out; `countFlows` says what each part counts. */
export type ReleasedFlows = {
  readonly declared: DeclaredTable;
  readonly leaving: ReleasedTable<"counts">;
  readonly coming: ReleasedTable<"counts">;
};

/** Who came, rose, moved and left since a day, until that of the release. */
export type FlowsInRelease = { readonly since: Day; readonly tables: readonly ReleasedFlows[] };

/** A release with its tables. */
export type FiguresInRelease = FigureRelease & {
  readonly tables: readonly { readonly declared: DeclaredTable; readonly table: ReleasedTable<"counts"> }[];
  /** Null where it tells of the people of its day alone. */
  readonly flows: FlowsInRelease | null;
};

/** What is known when a release is asked for. */
export type ReleaseAsked = {
  readonly imports: readonly Import[];
  /** The reference dates of earlier releases. */
  readonly released: readonly Day[];
  readonly tables: readonly DeclaredTable[];
};

/**
 * Returns the snapshot that a release of a day is made from. W173: there is one of that very day, with its rows. W174: no release
 * is of a later day, because what goes out is reckoned with in the order of its days. W176: the last release of another day is
 * so many months ago as the tables are declared for; the more often small groups are counted, the less can be shown of them.
 * Source: docs/disclosure.md, releases one after another.
 */
export function snapshotToRelease(
  referenceDate: Day,
  { imports, released, tables }: ReleaseAsked,
): Result<Import, "W173" | "W174" | "W176"> {
  const snapshot = snapshotsIn(imports).find((one) => one.referenceDate === referenceDate);
  if (snapshot === undefined) return refused("W173");
  if (released.some((day) => day > referenceDate)) return refused("W174");
  const months = Math.max(...tables.map(({ everyMonths }) => everyMonths));
  const isTooSoon = (day: Day): boolean => day < referenceDate && addMonths(day, months) > referenceDate;
  return released.some(isTooSoon) ? refused("W176") : ok(snapshot);
}
