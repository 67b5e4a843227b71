import type { Unit } from "../organisation/index.ts";
import { compareUnits, type GroupCount, together } from "../statistics/index.ts";
import { falseDiscoveries } from "./gradeDecline.ts";
import { countsOf, type GroupShare, pairOf } from "./releasedShare.ts";
import type { ShareRow } from "./sharesOnDay.ts";

/** How a unit stands beside everybody who works elsewhere in the organisation; `notCompared` where its counts are not shown. */
export type UnitStand = "more" | "fewer" | "noClearDifference" | "notCompared";

/** A unit with its level, from 1, and how it stands. */
export type UnitRow = ShareRow & { readonly level: number; readonly stand: UnitStand };

type Tree = readonly Pick<Unit, "id" | "parent">[];

/** People who stand with a unit itself are on the level of the units in it. */
function levelsIn(tree: Tree): (code: string) => number {
  const parents = new Map<string, string | null>(tree.map(({ id, parent }) => [id, parent]));
  const levelOf = (code: string): number => {
    const [unit, own] = code.split("/");
    if (own !== undefined && unit !== undefined) return levelOf(unit) + 1;
    const above = parents.get(code) ?? null; // a unit that is gone counts as one of the highest
    return above === null ? 1 : levelOf(above) + 1;
  };
  return levelOf;
}

function restOf(whole: GroupShare, units: readonly GroupCount[]): readonly GroupCount[] {
  const all = pairOf(whole);
  if (all === undefined) return [];
  const [everyone, known] = [countsOf(all), together(units)];
  const rest = { count: everyone.count - known.count, total: everyone.total - known.total };
  return rest.total > 0 ? [rest] : [];
}

type Compared = { readonly code: string; readonly stand: UnitStand };

function comparedAmong(rows: readonly ShareRow[], whole: GroupShare): readonly Compared[] {
  const shown = rows.flatMap(({ code, share }) => {
    const pair = pairOf(share);
    return pair === undefined ? [] : [{ code, counts: countsOf(pair) }];
  });
  const units = shown.map(({ counts }) => counts);
  const told = compareUnits([...units, ...restOf(whole, units)]);
  return shown.map(({ code }, at) => {
    const { adjusted = 1, share = null, shareElsewhere = null } = told[at] ?? {}; // each unit is told of
    if (share === null || shareElsewhere === null || adjusted > falseDiscoveries)
      return { code, stand: "noClearDifference" };
    return { code, stand: share > shareElsewhere ? "more" : "fewer" };
  });
}

/**
 * Returns the units in their order, each with how it stands beside everybody elsewhere. W179: a unit differs only where that holds
 * when all units of its level are asked at once: of those that are marked at most one in twenty is by chance. People of hidden
 * units count together as elsewhere. Source: requirement WM-09; compareUnits.
 */
export function unitsApart(rows: readonly ShareRow[], whole: GroupShare, tree: Tree): readonly UnitRow[] {
  const levelOf = levelsIn(tree);
  const placed = rows.map((row) => ({ ...row, level: levelOf(row.code) }));
  const stands = new Map(
    [...Map.groupBy(placed, ({ level }) => level).values()]
      .flatMap((level) => comparedAmong(level, whole))
      .map(({ code, stand }) => [code, stand]),
  );
  return placed.map((row) => ({ ...row, stand: stands.get(row.code) ?? "notCompared" })); // who is hidden is not compared
}
