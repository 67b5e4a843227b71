import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  type Cube,
  cubeOf,
  type Dimension,
  nothingBeside,
  smallCells,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";

/** The tables with known answers; tests that need one say so when it is not there. */
export const instanceNames = [
  "municipal-20k-seed2024-T10",
  "municipal-20k-seed2024-T5",
  "municipal-mid-seed7",
  "municipal-small-seed21",
  "sdctable-4x4-two-per-line-trap",
  "sdctable-linked-136",
  "sdctable-microdata1-T3",
  "sdctable-microdata2-T5",
  "sdctable-singletons-1d",
  "ssb-d4-region-income-T4",
  "ssb-example1-2014-T3",
  "ssb-example1-2015-T5",
  "ssb-example1-2016-T5",
  "ssb-z1-T4",
  "ssb-z2-county-T6",
  "ssb-z2-two-overlapping-hierarchies-T4",
] as const;

type InstanceFile = {
  readonly threshold_T: number | null;
  readonly cells: readonly (readonly [...codes: string[], count: number])[];
  readonly equations: readonly (readonly [total: number, parts: readonly number[]])[];
  readonly primary?: readonly number[];
  readonly naive_primary_only: { readonly exactly_recoverable: number };
  readonly expected: {
    readonly optimum: Readonly<
      Record<"exact_sum" | "strong_sum", { readonly sum_secondary?: number } | undefined>
    >;
  };
};

export type Instance = { readonly table: TableToProtect; readonly file: InstanceFile };

/** A table that asks what its threshold asks, and no more. */
export function tableOf(cube: Cube, threshold: number, asked: Partial<TableToProtect> = {}): TableToProtect {
  return {
    ...nothingBeside,
    cube,
    threshold,
    level: "strong",
    primary: smallCells(cube, threshold),
    insiders: false,
    ...asked,
  };
}

export function instance(name: (typeof instanceNames)[number]): Instance {
  const file: InstanceFile = JSON.parse(readFileSync(`../shared/data/sdc/${name}.json`, "utf8"));
  const cells = file.cells.map((row) => ({
    codes: row.slice(0, -1) as string[],
    count: row.at(-1) as number,
  }));
  const cube = { cells, equations: file.equations.map(([total, parts]) => ({ total, parts })) };
  const threshold = file.threshold_T;
  const primary = file.primary ?? smallCells(cube, threshold ?? 0);
  const level = threshold === null ? "exact" : "strong";
  return { table: { ...tableOf(cube, 0), threshold, primary, level }, file };
}

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${place + 1}`);

/** A characteristic without levels: a total and its codes. */
export const flat = (name: string, codes: readonly string[]): Dimension => ({
  name,
  codes: [`all ${name}`, ...codes],
  equations: [{ total: `all ${name}`, parts: codes }],
});

/** Units in clusters of two. */
function units(count: number): Dimension {
  const codes = names("unit", count);
  const clusters = names("cluster", Math.ceil(count / 2));
  const parts = clusters.map((total, place) => ({ total, parts: codes.slice(2 * place, 2 * place + 2) }));
  return {
    name: "unit",
    codes: ["all units", ...clusters, ...codes],
    equations: [{ total: "all units", parts: clusters }, ...parts],
  };
}

/** Many small counts and a few large ones, as in an organisation. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
);

/** A small cube of two or three characteristics, one of them in two levels. */
export const aCube: fc.Arbitrary<Cube> = fc
  .record({
    units: fc.integer({ min: 2, max: 5 }),
    groups: fc.integer({ min: 2, max: 3 }),
    three: fc.boolean(),
  })
  .chain((sizes) => {
    const groups = names("group", sizes.groups);
    const dimensions = [
      units(sizes.units),
      flat("group", groups),
      ...(sizes.three ? [flat("age", ["young", "old"])] : []),
    ];
    const finest = [names("unit", sizes.units), groups, ...(sizes.three ? [["young", "old"]] : [])];
    const combinations = finest.reduce<string[][]>(
      (found, codes) => found.flatMap((left) => codes.map((code) => [...left, code])),
      [[]],
    );
    return fc.array(count, { minLength: combinations.length, maxLength: combinations.length }).map((counts) =>
      cubeOf(
        dimensions,
        combinations.map((codes, place) => ({ codes, count: counts[place] ?? 0 })),
      ),
    );
  });

/** A small table that may be asked about: its grand total is not small. */
export const aTable: fc.Arbitrary<TableToProtect> = fc
  .tuple(aCube, fc.integer({ min: 3, max: 10 }), fc.boolean())
  .filter(([{ cells }, threshold]) => (cells[0]?.count ?? 0) >= threshold)
  .map(([cube, threshold, insiders]) => tableOf(cube, threshold, { insiders }));
