import type { Day } from "../shared/day.ts";
import { isPlausible } from "../shared/plausible.ts";
import { isStated, type Stated } from "../shared/stated.ts";

export const outsidePopulations = ["residents", "labourForce", "staff"] as const;
/** Of whom a published table tells: who lives somewhere, who can work there, or who works for an organisation. */
export type OutsidePopulation = (typeof outsidePopulations)[number];

export const countedAsKinds = ["people", "jobs"] as const;
/** What is counted once: a person, or each job of a person. */
export type CountedAs = (typeof countedAsKinds)[number];

export const outsideUnits = ["percentage", "count"] as const;
/** In what a published value is given: percentages 0 to 100, or whole counts. */
export type OutsideUnit = (typeof outsideUnits)[number];

/** How people were divided in classes, and since when: values of two versions are never compared. */
export type Classification = { readonly name: string; readonly version: string };

/** What somebody says of a table when it is brought in. */
export type OutsideTableHead = {
  /** The series it belongs to, as it stands in addresses: the same table of every year. */
  readonly series: string;
  readonly title: string;
  readonly source: string;
  /** The day the figures are about. */
  readonly referenceDate: Day;
  readonly population: OutsidePopulation;
  readonly classification: Classification;
  /** Null where the source does not say whether people or jobs were counted. */
  readonly countedAs: Stated<CountedAs>;
  readonly unit: OutsideUnit;
  /** Whether the categories divide everybody, so that percentages come to 100. */
  readonly dividesAll: boolean;
};

/** One row as it was published: of whom it tells, of how many where that is said, and its values; null is withheld. */
export type OutsideRow = {
  readonly about: string;
  readonly size: Stated<number>;
  readonly values: readonly Stated<number>[];
};

/** A table that somebody else published, as it was published: nothing is rounded, rescaled or filled in. */
export type OutsideTable = OutsideTableHead & {
  /** What the rows tell apart, in the words of the source; null where it does not say. */
  readonly rowsBy: Stated<string>;
  readonly categories: readonly string[];
  /** The most decimals of its values: how it was rounded. */
  readonly decimals: number;
  readonly rows: readonly OutsideRow[];
};

/** What is wrong with a table, or worth a look: the rule, and the row and the category it is about. */
export type OutsideTableProblem = {
  readonly code: "W148" | "W149" | "W150" | "W152";
  readonly at: string;
  readonly row: string | null;
};
export type OutsideTableWarning = { readonly code: "W151"; readonly row: string; readonly sum: number };

const seriesKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isSaid = (text: string): boolean => text.trim() !== "";

/** W148: a table says its series, title, source, the classes and their version, and is not about a day to come. */
export function checkOutsideHead(head: OutsideTableHead, today: Day): readonly OutsideTableProblem[] {
  const { series, title, source, classification, referenceDate } = head;
  const refusals: readonly (readonly [boolean, string])[] = [
    [!seriesKey.test(series), "series"],
    [!isSaid(title), "title"],
    [!isSaid(source), "source"],
    [!isSaid(classification.name) || !isSaid(classification.version), "classification"],
    [referenceDate > today, "referenceDate"],
  ];
  return refusals.flatMap(([isWrong, at]) => (isWrong ? [{ code: "W148", at, row: null } as const] : []));
}

function isPossible(value: number, unit: OutsideUnit): boolean {
  if (!isPlausible(value) || value < 0) return false;
  return unit === "percentage" ? value <= 100 : Number.isInteger(value);
}

/** W150: a percentage lies between 0 and 100, a count is whole and not negative. */
function valueProblems({ rows, categories, unit }: OutsideTable): readonly OutsideTableProblem[] {
  return rows.flatMap(({ about, size, values }) => [
    ...values.flatMap(
      (value, at) =>
        !isStated(value) || isPossible(value, unit)
          ? []
          : [{ code: "W150", at: categories[at] ?? "", row: about } as const], // a value stands under a category
    ),
    ...(isStated(size) && !isPossible(size, "count")
      ? [{ code: "W150", at: "size", row: about } as const]
      : []),
  ]);
}

/** W149: a table has categories and rows, and each of both stands there once. */
function shapeProblems({ categories, rows }: OutsideTable): readonly OutsideTableProblem[] {
  const twice = (names: readonly string[]): readonly string[] =>
    names.filter((name, at) => names.indexOf(name) !== at);
  const rowNames = rows.map(({ about }) => about);
  return [
    ...(categories.length === 0 || rows.length === 0
      ? [{ code: "W149", at: "categories", row: null } as const]
      : []),
    ...twice(categories).map((at) => ({ code: "W149", at, row: null }) as const),
    ...twice(rowNames).map((row) => ({ code: "W149", at: "rows", row }) as const),
  ];
}

type RowSum = { readonly row: string; readonly sum: number; readonly isWhole: boolean };

function rowSums({ rows, unit, dividesAll }: OutsideTable): readonly RowSum[] {
  if (unit !== "percentage" || !dividesAll) return [];
  return rows.map(({ about, values }) => {
    const stated = values.filter(isStated);
    const sum = stated.reduce((total, value) => total + value, 0);
    return { row: about, sum: Number(sum.toFixed(6)), isWhole: stated.length === values.length };
  });
}

/** How far a sum may lie from 100: by what rounding each value can do, and never less than one. */
const slackOf = ({ categories, decimals }: OutsideTable): number =>
  Math.max(1, categories.length * 0.5 * 10 ** -decimals);

/**
 * W152: percentages that divide everybody come to 100, but for what rounding does; those of which some are withheld come to no
 * more.
 */
function sumProblems(table: OutsideTable): readonly OutsideTableProblem[] {
  const slack = slackOf(table) + 1e-6; // sums of decimals are computed with rounding
  return rowSums(table).flatMap(({ row, sum, isWhole }) =>
    sum > 100 + slack || (isWhole && sum < 100 - slack) ? [{ code: "W152", at: "sum", row } as const] : [],
  );
}

/** Returns everything that refuses a table: W148 of its head, W149 of its shape, W150 of its values and W152 of their sums. */
export const checkOutsideTable = (table: OutsideTable, today: Day): readonly OutsideTableProblem[] => [
  ...checkOutsideHead(table, today),
  ...shapeProblems(table),
  ...valueProblems(table),
  ...sumProblems(table),
];

/**
 * Returns what a reader is warned of. W151: percentages that come to 99 or 101 by rounding, or to 100.4, stay as they were
 * published and are never rescaled; the sum is told.
 */
export const outsideWarnings = (table: OutsideTable): readonly OutsideTableWarning[] =>
  rowSums(table).flatMap(({ row, sum, isWhole }) =>
    isWhole && sum !== 100 ? [{ code: "W151", row, sum } as const] : [],
  );
