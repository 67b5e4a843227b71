import { cubeOf, type LinkedTable } from "../disclosure/index.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type Characteristic, type CodeLists, characteristicOn } from "./characteristic.ts";
import type { CountedPerson } from "./staff.ts";

/** After how many months a table is released again. */
export const releaseRhythms = [1, 3, 6, 12] as const;
export type ReleaseRhythm = (typeof releaseRhythms)[number];

/**
 * Who reads a table on the pages: who governs and the works council, everybody in the organisation, or everybody. What is for
 * everybody stands on public pages once somebody made it public.
 */
export const readerships = ["management", "organisation", "public"] as const;
export type Readership = (typeof readerships)[number];

/** A table that a municipality releases: of its staff, by what, how often at most, and who reads it. */
export type DeclaredTable = {
  readonly key: string;
  readonly crosses: readonly Characteristic[];
  /** So many levels of units, the highest first; of a table without units it says nothing. */
  readonly unitLevels: number;
  readonly everyMonths: ReleaseRhythm;
  /** On which pages it stands. For the protection it makes no difference: readers put their tables together. */
  readonly readers: Readership;
  /** Whether it tells each year, too, who came, rose, moved and left, by the same characteristics; of units the highest level alone. */
  readonly withFlows: boolean;
};

const quarterly = { unitLevels: 2, everyMonths: 3, readers: "organisation", withFlows: false } as const;

/** What a municipality begins with: the figures that the programmes of all seven sources ask for. Source: requirements WM-01, WM-02, WM-04, WM-09. */
export const usualTables: readonly DeclaredTable[] = [
  { ...quarterly, key: "unit-sex", crosses: ["unit", "sex"], withFlows: true },
  { ...quarterly, key: "unit-age", crosses: ["unit", "age"] },
  { ...quarterly, key: "grade-sex", crosses: ["grade", "sex"] },
  { ...quarterly, key: "age-sex", crosses: ["age", "sex"], withFlows: true },
  { ...quarterly, key: "hours-sex", crosses: ["hours", "sex"] },
  { ...quarterly, key: "kind-sex", crosses: ["kind", "sex"] },
];

const mostCrossed = 3;
const mostLevels = 4;
const mostTables = 12;
const keyForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * W170: tables that are declared have each a key of their own, in small letters and figures. W171: a table crosses one to three
 * characteristics, each once. W172: it counts one to four levels of units.
 */
export function checkDeclared(tables: readonly DeclaredTable[]): Result<true, "W170" | "W171" | "W172"> {
  const keys = new Set(tables.map(({ key }) => key));
  if (keys.size < tables.length || tables.some(({ key }) => !keyForm.test(key))) return refused("W170");
  const isCrossed = ({ crosses }: DeclaredTable): boolean =>
    crosses.length >= 1 && crosses.length <= mostCrossed && new Set(crosses).size === crosses.length;
  if (!tables.every(isCrossed)) return refused("W171");
  const isDeep = ({ unitLevels }: DeclaredTable): boolean =>
    Number.isInteger(unitLevels) && unitLevels >= 1 && unitLevels <= mostLevels;
  return tables.every(isDeep) ? ok(true) : refused("W172");
}

/** Characteristics in the order in which a table crosses them: the last one stands across. */
const crossingOrder: readonly Characteristic[] = ["unit", "grade", "hours", "kind", "age", "sex"];

/** Returns a table that crosses these characteristics, under the key that says so. */
export function declaredTable(
  characteristics: readonly Characteristic[],
  rest: Omit<DeclaredTable, "key" | "crosses">,
): DeclaredTable {
  const crosses = crossingOrder.filter((one) => characteristics.includes(one));
  return { ...rest, key: crosses.join("-"), crosses };
}

/** Returns by what a table crosses people as one word, in whichever order it names them. */
export const crossed = ({ crosses }: DeclaredTable): string => crosses.toSorted().join();

/**
 * Refuses what a municipality cannot choose to release. W181: no two tables cross the same characteristics. W182: there are one
 * to twelve of them, because each release of more shows less of each. W169: who came and left is told by sex and one other
 * characteristic: every way from one group to another is reckoned with, and of more they are too many. The others are those of
 * `checkDeclared`.
 */
export function checkChosen(
  tables: readonly DeclaredTable[],
): Result<true, "W169" | "W170" | "W171" | "W172" | "W181" | "W182"> {
  if (tables.length < 1 || tables.length > mostTables) return refused("W182");
  if (tables.some(({ crosses }) => crosses.length === 0)) return refused("W171");
  if (new Set(tables.map(crossed)).size < tables.length) return refused("W181");
  const canHaveFlows = ({ crosses }: DeclaredTable): boolean =>
    crosses.length === 2 && crosses.includes("sex");
  const isTold = tables.every((table) => !table.withFlows || canHaveFlows(table));
  return isTold ? checkDeclared(tables) : refused("W169");
}

/**
 * Returns the tables that went out before and are not among these, or were finer than they are: they go along with a release
 * without being shown, because what they once showed is known. Source: docs/disclosure.md, tables together.
 */
export function goingAlong(
  tables: readonly DeclaredTable[],
  before: readonly DeclaredTable[],
): readonly DeclaredTable[] {
  const levels = new Map(tables.map((table) => [crossed(table), table.unitLevels]));
  const along = new Map<string, DeclaredTable>();
  for (const table of before) {
    const known = along.get(crossed(table))?.unitLevels ?? levels.get(crossed(table)) ?? 0; // 0: it is not there any more
    const isFiner = known === 0 || (table.crosses.includes("unit") && table.unitLevels > known);
    if (isFiner) along.set(crossed(table), table);
  }
  return [...along.values()];
}

/**
 * Returns a table as it was declared before; until tables had readers of their own, all stood on the page of everybody who works
 * here, and until flows were told none had them.
 */
export const declaredBefore = (
  stored: Omit<DeclaredTable, "readers" | "withFlows"> & Partial<DeclaredTable>,
): DeclaredTable => ({
  readers: "organisation",
  withFlows: false,
  ...stored,
});

/**
 * Returns a declared table with the counts of these people, to be protected with the other tables about them. What it holds is
 * not for anybody's eyes: it leaves as a release only. Codes stand in the order in which the characteristics are crossed. Source: requirement WM-01.
 */
export function countTable(
  declared: DeclaredTable,
  people: readonly CountedPerson[],
  lists: Omit<CodeLists, "unitLevels">,
): LinkedTable {
  const { unitLevels } = declared;
  const crossed = declared.crosses.map((one) => characteristicOn(one, { ...lists, unitLevels }));
  const atoms = people.map((person) => ({ codes: crossed.map(({ codeOf }) => codeOf(person)), count: 1 }));
  return {
    name: declared.key,
    cube: cubeOf(
      crossed.map(({ dimension }) => dimension),
      atoms,
    ),
    dimensions: crossed.map(({ dimension: { name }, total }) => ({ name, total })),
    isShown: true,
  };
}
