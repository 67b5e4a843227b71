import type { ReleasedTable } from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import { type Characteristic, everybody, notToldCode, type SexCode } from "./characteristic.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { type GroupShare, pairOf, type ShareCells, sharesIn } from "./releasedShare.ts";
import { wholeOrganisation } from "./unitDimension.ts";

/** The group whose share is followed along units, grades and ages. */
export const followed = "women" satisfies SexCode;

/** By what the mirror divides staff. */
export type DividedBy = Extract<Characteristic, "unit" | "grade" | "age">;

/** What of a table is asked: the share of women in each of its groups, or the share of each group in everybody. */
export type SharesAsked = { readonly by: DividedBy; readonly of: "women" | "groups" };

/** The share of one group of a table. */
export type ShareRow = { readonly code: string; readonly share: GroupShare };

/** Shares out of one released table, all of one day. */
export type SharesOnDay = {
  readonly declared: DeclaredTable;
  readonly release: number;
  readonly referenceDate: Day;
  readonly threshold: number;
  /** Of the whole organisation; of groups it is no share. */
  readonly whole: GroupShare;
  readonly rows: readonly ShareRow[];
};

const totalOf = (by: DividedBy): string => (by === "unit" ? wholeOrganisation : everybody);

function cellsOf({ by, of }: SharesAsked, code: string): ShareCells {
  if (of === "women") return { part: [code, followed], whole: [code, everybody] };
  return { part: [code, everybody], whole: [totalOf(by), everybody] };
}

function sharesOf(
  asked: SharesAsked,
  { number, referenceDate, threshold }: FiguresInRelease,
  { declared, table }: { readonly declared: DeclaredTable; readonly table: ReleasedTable<"counts"> },
): SharesOnDay {
  const shareOf = sharesIn(table);
  const total = totalOf(asked.by);
  const codes = [...new Set(table.cells.flatMap((cell) => cell.codes[0] ?? []))]; // a cell has a code a characteristic
  const rows = codes
    .filter((code) => code !== total && code !== notToldCode)
    .map((code) => ({ code, share: shareOf(cellsOf(asked, code)) }))
    .filter(({ share }) => share.kind !== "nobody");
  const whole = shareOf(cellsOf({ ...asked, of: "women" }, total));
  return { declared, release: number, referenceDate, threshold, whole, rows };
}

const isCrossed = ({ crosses }: DeclaredTable, by: DividedBy): boolean =>
  crosses.length === 2 && crosses[0] === by && crosses[1] === "sex";

/** Returns what is asked of each release that has it, in their order. */
export const sharesOfReleases = (
  releases: readonly FiguresInRelease[],
  asked: SharesAsked,
): readonly SharesOnDay[] =>
  releases.flatMap((release) =>
    release.tables
      .filter(({ declared }) => isCrossed(declared, asked.by))
      .slice(0, 1)
      .map((table) => sharesOf(asked, release, table)),
  );

/** A later day is preferred for as long as it shows so much of what the fullest day does. Source: judgement. */
const enough = 0.75;

/**
 * Returns the shares of one day: of the last release that shows nearly as many groups as the fullest one does, because each
 * later release shows only what few people's coming and going allows. Undefined where no release has the table. One
 * picture has one day, so that nobody stands in two of its groups. Source: requirement WM-01; docs/disclosure.md.
 */
export function sharesOnBestDay(
  releases: readonly FiguresInRelease[],
  asked: SharesAsked,
): SharesOnDay | undefined {
  const found = sharesOfReleases(releases, asked);
  const shownIn = ({ rows }: SharesOnDay): number =>
    rows.filter(({ share }) => share.kind !== "hidden").length;
  const most = Math.max(0, ...found.map(shownIn));
  return found.findLast((one) => shownIn(one) >= enough * most);
}

/** A share of a later day than that of the picture, of one release of its own. */
export type LaterShare = ShareRow & Pick<SharesOnDay, "release" | "referenceDate" | "threshold">;

/**
 * Returns the groups of which a release after the one that is given shows both counts, each as the last of those shows it; under the
 * code of everybody the whole. They are of different days, so that they stand in a table, each with its day, and in no picture.
 * Source: docs/decisions/0040.
 */
export function laterShares(
  releases: readonly FiguresInRelease[],
  asked: SharesAsked,
  { release: from }: Pick<SharesOnDay, "release">,
): readonly LaterShare[] {
  const last = new Map<string, LaterShare>();
  for (const { release, referenceDate, threshold, rows, whole } of sharesOfReleases(releases, asked)) {
    if (release <= from) continue;
    for (const row of [...rows, { code: everybody, share: whole }])
      if (pairOf(row.share) !== undefined) last.set(row.code, { ...row, release, referenceDate, threshold });
  }
  return [...last.values()];
}

/** A share of the whole organisation on the day of a release. */
export type TrendPoint = {
  readonly referenceDate: Day;
  readonly share: GroupShare & { readonly kind: "shown" };
};

/** Returns the share of women in the whole organisation in each release that shows it, in their order. Source: requirement WM-01. */
export const shareTrend = (releases: readonly FiguresInRelease[], by: DividedBy): readonly TrendPoint[] =>
  sharesOfReleases(releases, { by, of: "women" }).flatMap(({ referenceDate, whole }) =>
    whole.kind === "shown" ? [{ referenceDate, share: whole }] : [],
  );
