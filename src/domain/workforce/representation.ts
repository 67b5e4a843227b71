import type { Unit } from "../organisation/index.ts";
import type { Benchmark } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { besidePublished, type MirroredShare } from "./besidePublished.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { type GradeDecline, gradeDecline } from "./gradeDecline.ts";
import { type MirrorWarning, mirrorWarnings } from "./mirrorWarnings.ts";
import { type OriginSeries, originSeries } from "./originOfStaff.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { type PublishedShare, publishedAges, publishedWomen } from "./publishedShare.ts";
import type { GroupShare } from "./releasedShare.ts";
import {
  type LaterShare,
  laterShares,
  type ShareRow,
  type SharesOnDay,
  sharesOnBestDay,
  shareTrend,
  type TrendPoint,
} from "./sharesOnDay.ts";
import { type UnitRow, unitsApart } from "./unitsApart.ts";

/** What is known of the world outside when the organisation is held against it. */
export type MirrorGround = {
  /** In their order. */
  readonly releases: readonly FiguresInRelease[];
  readonly tables: readonly OutsideTable[];
  /** The benchmarks of the programmes that run. */
  readonly benchmarks: readonly Benchmark[];
  /** The name of the municipality, by which its row is found in a table of more. */
  readonly municipality: string;
  readonly unitsOn: (day: Day) => readonly Pick<Unit, "id" | "parent">[];
};

/** A share beside the published one, where there is one. */
export type MirrorRow = ShareRow & {
  readonly published: PublishedShare | null;
  readonly mirrored: MirroredShare | null;
};

/** Shares of one day with what they are held against. */
export type MirrorTable = Omit<SharesOnDay, "rows"> & { readonly rows: readonly MirrorRow[] };

/** How the organisation mirrors its city: figures that were released, beside figures that others published. */
export type Representation = {
  /** The share of women in everybody, of the day of the grades. */
  readonly whole: MirrorRow | null;
  readonly women: PublishedShare | null;
  readonly grades: MirrorTable | null;
  readonly decline: GradeDecline | null;
  readonly units: (Omit<SharesOnDay, "rows"> & { readonly rows: readonly UnitRow[] }) | null;
  readonly ages: MirrorTable | null;
  /** Shares of women of later days than the pictures have, each with its own. */
  readonly later: { readonly grades: readonly LaterShare[]; readonly units: readonly LaterShare[] };
  readonly trend: readonly TrendPoint[];
  readonly origin: readonly OriginSeries[];
  readonly warnings: readonly MirrorWarning[];
};

const rowBeside = (code: string, share: GroupShare, published: PublishedShare | null): MirrorRow => ({
  code,
  share,
  published,
  mirrored: published === null ? null : besidePublished(share, published),
});

const tableBeside = (
  found: SharesOnDay | undefined,
  publishedOf: (code: string) => PublishedShare | null,
): MirrorTable | null =>
  found === undefined
    ? null
    : {
        ...found,
        rows: found.rows.map(({ code, share }) => rowBeside(code, share, publishedOf(code))),
      };

/**
 * Returns how the organisation mirrors its city, out of released tables and published ones alone; what is not there is null or
 * empty. Its cost hangs on the number of releases and cells, never on that of staff. Source: requirements WM-01, WM-04, WM-09, RB-02, RB-03.
 */
export function representationOf(ground: MirrorGround): Representation {
  const { releases, tables, benchmarks, municipality } = ground;
  const women = publishedWomen(tables, municipality) ?? null; // nobody published it
  const ages = publishedAges(tables, municipality);
  const grades = sharesOnBestDay(releases, { by: "grade", of: "women" });
  const units = sharesOnBestDay(releases, { by: "unit", of: "women" });
  const used = [...(women === null ? [] : [women]), ...[...ages.values()].slice(0, 1)];
  return {
    whole: grades === undefined ? null : rowBeside("", grades.whole, women),
    women,
    grades: tableBeside(grades, () => women),
    decline: grades === undefined ? null : gradeDecline(grades.rows),
    units:
      units === undefined
        ? null
        : { ...units, rows: unitsApart(units.rows, units.whole, ground.unitsOn(units.referenceDate)) },
    ages: tableBeside(
      sharesOnBestDay(releases, { by: "age", of: "groups" }),
      (code) => ages.get(code) ?? null, // the source divides ages otherwise
    ),
    later: {
      grades: grades === undefined ? [] : laterShares(releases, { by: "grade", of: "women" }, grades),
      units: units === undefined ? [] : laterShares(releases, { by: "unit", of: "women" }, units),
    },
    trend: shareTrend(releases, "grade"),
    origin: originSeries(tables, municipality),
    warnings: mirrorWarnings(used, tables, benchmarks),
  };
}
