import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import type { FiguresInRelease } from "./figureRelease.ts";

type TableInRelease = FiguresInRelease["tables"][number];

/** That a table of a release was made public: since when, by whom, and in which decision. It is never taken back. */
export type FigurePublication = {
  readonly release: number;
  /** The key of the table. */
  readonly key: string;
  readonly decision: string;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** A table that everybody may read. */
export type PublicTable = TableInRelease & {
  readonly publishedAt: Date;
  /** What units were called on the reference date, by their identifier. */
  readonly unitNames: ReadonlyMap<string, string>;
};

/** A release of which tables are public, with those and no others. */
export type PublicRelease = Pick<FiguresInRelease, "number" | "referenceDate" | "threshold"> & {
  readonly tables: readonly PublicTable[];
};

const isCounted = ({ crosses }: DeclaredTable): boolean => crosses.includes("unit");

/**
 * Returns the tables of a release that can be made public: those that are chosen for everybody now, no finer by units than they
 * are chosen, that went out for everybody who works here or for all, and are not public yet. Source: requirements PL-02, WM-01.
 */
export function tablesToPublish(
  { number, tables }: Pick<FiguresInRelease, "number" | "tables">,
  chosen: readonly DeclaredTable[],
  before: readonly Pick<FigurePublication, "release" | "key">[],
): readonly TableInRelease[] {
  const levels = new Map(
    chosen.filter(({ readers }) => readers === "public").map((table) => [table.key, table.unitLevels]),
  );
  const isPublic = (key: string): boolean => before.some((one) => one.release === number && one.key === key);
  return tables.filter(({ declared }) => {
    const most = levels.get(declared.key);
    if (most === undefined || declared.readers === "management" || isPublic(declared.key)) return false;
    return !isCounted(declared) || declared.unitLevels <= most;
  });
}

/** W193: of a release something can be made public. W195: it is said in which decision that was done. Source: judgement. */
export function checkPublishing(
  tables: readonly TableInRelease[],
  decision: string | null,
): Result<string, "W193" | "W195"> {
  if (tables.length === 0) return refused("W193");
  return isGiven(decision) ? ok(decision.trim()) : refused("W195");
}

/** That figures of one table cannot be held beside those of the release before. */
export type FigureBreak = {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** Other units or classes, or another smallest group. */
  readonly why: "classes" | "threshold";
};

const codesIn = ({ table }: TableInRelease): string =>
  table.cells
    .map(({ codes }) => codes.join("\n"))
    .toSorted()
    .join("\n\n");

/**
 * Returns where the figures of one table cannot be held beside those of another release: they count by other units or classes, or
 * hide by another smallest group. Releases stand in their order. Source: requirement RB-03.
 */
export function figureBreaks(releases: readonly PublicRelease[]): readonly FigureBreak[] {
  const last = new Map<string, { readonly day: Day; readonly codes: string; readonly threshold: number }>();
  const breaks: FigureBreak[] = [];
  for (const { referenceDate, threshold, tables } of releases)
    for (const one of tables) {
      const { key } = one.declared;
      const now = { day: referenceDate, codes: codesIn(one), threshold };
      const before = last.get(key);
      last.set(key, now);
      if (before === undefined) continue;
      const place = { key, from: before.day, to: referenceDate };
      if (before.codes !== now.codes) breaks.push({ ...place, why: "classes" });
      else if (before.threshold !== threshold) breaks.push({ ...place, why: "threshold" });
    }
  return breaks;
}
