import { type DeclaredTable, declaredTable } from "./declaredTable.ts";

/** A set of declared tables. */
type Tables = readonly DeclaredTable[];

const hasLevels = ({ crosses, unitLevels }: DeclaredTable): boolean =>
  crosses.includes("unit") && unitLevels > 1;

const oneLevelLess = (table: DeclaredTable): DeclaredTable =>
  hasLevels(table) ? { ...table, unitLevels: table.unitLevels - 1 } : table;

/** The first table by its first characteristic alone. */
const barest = ({ crosses, ...rest }: DeclaredTable): DeclaredTable =>
  declaredTable(crosses.slice(0, 1), rest);

const withoutFlows = (table: DeclaredTable): DeclaredTable => ({ ...table, withFlows: false });

/**
 * Returns coarser sets of tables to release where these cannot be protected, the nearest first: the same without who came and
 * left, and then without those one table with a level of units
 * less, all of them so, one table left out, fewer and fewer tables, and last the first table by one characteristic.
 * Each is to be protected as any set is. Source: docs/disclosure.md, the nearest parent.
 */
export function coarserTables(declared: Tables): readonly Tables[] {
  const tables = declared.map(withoutFlows);
  const places = [...tables.keys()].toReversed(); // what was declared last goes first
  const ways: readonly Tables[] = [
    tables,
    ...places.map((place) => tables.map((table, at) => (at === place ? oneLevelLess(table) : table))),
    tables.map(oneLevelLess),
    ...places.map((place) => tables.toSpliced(place, 1)),
    ...places.map((count) => tables.slice(0, count)),
    tables.slice(0, 1).map(barest),
  ];
  const seen = new Set([JSON.stringify(declared)]);
  return ways.filter((way) => {
    const name = JSON.stringify(way);
    if (way.length === 0 || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
