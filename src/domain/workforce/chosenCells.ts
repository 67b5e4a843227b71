import type { ReleasedTable } from "../disclosure/index.ts";
import type { GroupChosen } from "../programme/index.ts";
import { ageClasses } from "./age.ts";
import { ageCode, type Characteristic, everybody, notToldCode } from "./characteristic.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import { compareGrades } from "./grade.ts";
import { wholeOrganisation } from "./unitDimension.ts";

/** A released table of counts with what it was declared to count. */
export type CountedTable = { readonly declared: DeclaredTable; readonly table: ReleasedTable<"counts"> };

/** Returns the code of everybody of a characteristic. */
export const totalCode = (by: Characteristic): string => (by === "unit" ? wholeOrganisation : everybody);

const ages = ageClasses.map(ageCode);

/** Below, at or above 0 as a code comes before another, of the characteristics of which codes have an order. */
const compared: Partial<Readonly<Record<Characteristic, (one: string, other: string) => number>>> = {
  grade: compareGrades,
  age: (one, other) => ages.indexOf(one) - ages.indexOf(other),
};

/** Whether "this one and up" can be said of the codes of a characteristic. */
export const hasOrder = (by: Characteristic): boolean => compared[by] !== undefined;

/** Returns the codes that a table has of a characteristic, without the total and those of whom it is not told; in their order. */
export function codesIn({ declared, table }: CountedTable, by: Characteristic): readonly string[] {
  const place = declared.crosses.indexOf(by);
  if (place < 0) return [];
  const codes = new Set(table.cells.flatMap(({ codes: all }) => all[place] ?? [])); // a cell has a code a characteristic
  const parts = [...codes].filter((code) => code !== totalCode(by) && code !== notToldCode);
  const order = compared[by];
  return order === undefined ? parts : parts.toSorted(order);
}

/** Some codes that are added, and some that are taken off. */
type Terms = readonly { readonly code: string; readonly sign: 1 | -1 }[];

/** The ways to count a group: its codes together, or everybody but the others, where some of its own are hidden. */
function waysFor(
  counted: CountedTable,
  by: Characteristic,
  group: GroupChosen | undefined,
): readonly Terms[] {
  const total = { code: totalCode(by), sign: 1 } as const;
  if (group === undefined) return [[total]];
  const codes = codesIn(counted, by);
  const order = compared[by];
  if (!group.andUp || order === undefined) return [[{ code: group.code, sign: 1 }]];
  const own = codes.filter((code) => order(code, group.code) >= 0);
  if (own.length === 0) return [];
  const others = [...codes.filter((code) => !own.includes(code)), notToldCode];
  return [
    own.map((code) => ({ code, sign: 1 }) as const),
    [total, ...others.map((code) => ({ code, sign: -1 }) as const)],
  ];
}

type SignedCell = { readonly codes: readonly string[]; readonly sign: number };

/** Every crossing of one way a characteristic. */
const crossed = (ways: readonly Terms[]): readonly SignedCell[] =>
  ways.reduce<readonly SignedCell[]>(
    (cells, terms) =>
      cells.flatMap(({ codes, sign }) =>
        terms.map((term) => ({ codes: [...codes, term.code], sign: sign * term.sign })),
      ),
    [{ codes: [], sign: 1 }],
  );

/** Every choice of one way a characteristic. */
const choicesOf = (all: readonly (readonly Terms[])[]): readonly (readonly Terms[])[] =>
  all.reduce<readonly (readonly Terms[])[]>(
    (chosen, ways) => chosen.flatMap((before) => ways.map((way) => [...before, way])),
    [[]],
  );

const nameOf = (codes: readonly string[]): string => codes.join("\n");

/**
 * Returns what counts a group in a released table: the sum of shown counts or, for "and up", everybody less the shown others, so that it
 * is what every reader can work out and no more. Null where no such sum is shown, or it is of fewer than the threshold. A
 * group that the table does not have is counted by nothing.
 */
export function groupCounter(counted: CountedTable): (groups: readonly GroupChosen[]) => number | null {
  const { declared, table } = counted;
  const shown = new Map(
    table.cells.flatMap(({ codes, figure }) =>
      figure.kind === "shown" ? [[nameOf(codes), figure.value] as const] : [],
    ),
  );
  return (groups) => {
    const ways = declared.crosses.map((by) =>
      waysFor(
        counted,
        by,
        groups.find((one) => one.by === by),
      ),
    );
    for (const cells of choicesOf(ways).map(crossed)) {
      const values = cells.map(({ codes, sign }) => ({ sign, value: shown.get(nameOf(codes)) }));
      if (values.some(({ value }) => value === undefined)) continue;
      const sum = values.reduce((so, { sign, value = 0 }) => so + sign * value, 0); // none is missing
      return sum > 0 && sum < table.threshold ? null : sum;
    }
    return null;
  };
}
