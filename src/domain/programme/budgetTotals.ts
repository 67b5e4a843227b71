import { type Money, sumOf } from "../shared/money.ts";
import { isStated } from "../shared/stated.ts";
import type { BudgetLine } from "./budgetLine.ts";
import type { SourceItem } from "./sourceList.ts";

/** The money of one year, in whole euros, split by kind and by category; both splits make the total. */
export type BudgetYear = {
  readonly year: number;
  readonly total: Money;
  readonly byKind: { readonly structural: Money; readonly incidental: Money; readonly notStated: Money };
  readonly byCategory: { readonly staff: Money; readonly material: Money; readonly notStated: Money };
  readonly byState: { readonly claim: Money; readonly granted: Money; readonly notStated: Money };
  /** Share 0..1 that is covered, weighted by amount, over the lines that state it; null where none does. */
  readonly coverage: number | null;
  /** The amount of the lines that state no coverage. */
  readonly coverageNotStated: Money;
};

/** A year of a line: an open-ended amount comes back every later year. */
type Share = BudgetLine & { readonly inYear: number };

/** Returns a line once for each year in which it counts. */
export const yearsOf = (line: BudgetLine, until: number): readonly Share[] => {
  const count = line.openEnded ? Math.max(1, until - line.year + 1) : 1;
  return Array.from({ length: count }, (_, at) => ({ ...line, inYear: line.year + at }));
};

const amountWhere = (lines: readonly BudgetLine[], fits: (line: BudgetLine) => boolean): Money =>
  sumOf(lines.filter(fits).map((line) => line.amount));

function coverageOf(lines: readonly BudgetLine[]): number | null {
  const stated = lines.flatMap(({ amount, coverage }) => (isStated(coverage) ? [{ amount, coverage }] : []));
  const whole = sumOf(stated.map(({ amount }) => amount));
  if (whole === 0) return null;
  return stated.reduce((sum, { amount, coverage }) => sum + amount * coverage, 0) / whole;
}

const totalsOf = (year: number, lines: readonly BudgetLine[]): BudgetYear => ({
  year,
  total: sumOf(lines.map((line) => line.amount)),
  byKind: {
    structural: amountWhere(lines, (line) => line.kind === "structural"),
    incidental: amountWhere(lines, (line) => line.kind === "incidental"),
    notStated: amountWhere(lines, (line) => line.kind === null),
  },
  byCategory: {
    staff: amountWhere(lines, (line) => line.category === "staff"),
    material: amountWhere(lines, (line) => line.category === "material"),
    notStated: amountWhere(lines, (line) => line.category === null),
  },
  byState: {
    claim: amountWhere(lines, (line) => line.state === "claim"),
    granted: amountWhere(lines, (line) => line.state === "granted"),
    notStated: amountWhere(lines, (line) => line.state === null),
  },
  coverage: coverageOf(lines),
  coverageNotStated: amountWhere(lines, (line) => line.coverage === null),
});

/**
 * Returns the totals per year, earliest first; an open-ended amount counts in its year and in every later one up to and
 * including `until`. Source: requirements BU-01, BU-04, BU-06, BU-07.
 */
export function budgetTotals(lines: readonly BudgetLine[], until: number): readonly BudgetYear[] {
  const years = Map.groupBy(
    lines.flatMap((line) => yearsOf(line, until)),
    (share) => share.inYear,
  );
  return [...years]
    .map(([year, shares]) => totalsOf(year, shares))
    .toSorted((one, other) => one.year - other.year);
}

/** Returns several years as one: the totals in whole euros, split the same ways, and the coverage over what states it. */
export function wholeOf(years: readonly BudgetYear[]): Omit<BudgetYear, "year"> {
  const sum = (pick: (year: BudgetYear) => Money) => sumOf(years.map(pick));
  const told = years.flatMap(({ total, coverageNotStated, coverage }) =>
    coverage === null ? [] : [{ amount: total - coverageNotStated, coverage }],
  );
  const whole = sumOf(told.map(({ amount }) => amount));
  return {
    total: sum(({ total }) => total),
    byKind: {
      structural: sum(({ byKind }) => byKind.structural),
      incidental: sum(({ byKind }) => byKind.incidental),
      notStated: sum(({ byKind }) => byKind.notStated),
    },
    byCategory: {
      staff: sum(({ byCategory }) => byCategory.staff),
      material: sum(({ byCategory }) => byCategory.material),
      notStated: sum(({ byCategory }) => byCategory.notStated),
    },
    byState: {
      claim: sum(({ byState }) => byState.claim),
      granted: sum(({ byState }) => byState.granted),
      notStated: sum(({ byState }) => byState.notStated),
    },
    coverage:
      whole === 0 ? null : told.reduce((part, { amount, coverage }) => part + amount * coverage, 0) / whole,
    coverageNotStated: sum(({ coverageNotStated }) => coverageNotStated),
  };
}

/** The total of one year as the source states it, in whole euros. */
export type YearTotal = { readonly year: number; readonly amount: Money };

/** The total that a source states for a year beside the lines added up here, in whole euros. */
export type TotalCheck = {
  readonly year: number;
  readonly counted: Money;
  readonly stated: Money;
  readonly difference: Money;
};

/** Returns the totals that a published plan states, as its list of them has them. */
export const statedYearTotals = (items: readonly SourceItem[]): readonly YearTotal[] =>
  items.flatMap(({ list, body: { year, amountEUR } }) =>
    list === "budgetTotals" && typeof year === "number" && typeof amountEUR === "number"
      ? [{ year, amount: amountEUR }]
      : [],
  );

/** Returns, for each year whose total the source states, that total beside the sum of the lines. Source: requirement BU-03. */
export const checkTotals = (
  years: readonly BudgetYear[],
  stated: readonly YearTotal[],
): readonly TotalCheck[] =>
  stated.map(({ year, amount }) => {
    const counted = sumOf(years.filter((found) => found.year === year).map((found) => found.total));
    return { year, counted, stated: amount, difference: counted - amount };
  });
