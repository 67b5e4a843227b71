import type { Day } from "../shared/day.ts";
import { type Money, sumOf } from "../shared/money.ts";
import type { BudgetLine } from "./budgetLine.ts";

/** What was spent of a budget line until a day, as the financial system says it (requirement DI-05). */
export type Spending = {
  readonly key: string;
  /** The key of the budget line. */
  readonly line: string;
  /** Whole euros since the first day of the year of the line. */
  readonly amount: Money;
  readonly until: Day;
  /** Where it comes from: the system, or the report on the year. */
  readonly source: string;
  readonly version: number;
};

/** What a year may spend and has spent: only lines of which it is known, on the day of the first of them. */
export type YearSpent = {
  readonly year: number;
  readonly budget: Money;
  readonly spent: Money;
  /** The day until which all of it is known: the earliest of the lines. */
  readonly until: Day;
  /** How many lines of the year are told of, and how many there are. */
  readonly told: number;
  readonly lines: number;
};

/** Returns what was last told of each budget line, by its key. */
export function lastSpent(spendings: readonly Spending[]): ReadonlyMap<string, Spending> {
  const last = new Map<string, Spending>();
  for (const one of spendings) {
    const before = last.get(one.line);
    if (before === undefined || before.until <= one.until) last.set(one.line, one);
  }
  return last;
}

/**
 * Returns per year what was spent beside the budget of the same lines, whole euros; years of which nothing is told are left out.
 * An amount that comes back every year stands in its first year alone. Source: requirement DI-05.
 */
export function spentByYear(
  lines: readonly BudgetLine[],
  spendings: readonly Spending[],
): readonly YearSpent[] {
  const last = lastSpent(spendings);
  return [...Map.groupBy(lines, ({ year }) => year)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([year, own]): readonly YearSpent[] => {
      const told = own.flatMap((line) => {
        const spending = last.get(line.key);
        return spending === undefined ? [] : [{ line, spending }];
      });
      const [until] = told.map(({ spending }) => spending.until).toSorted();
      if (until === undefined) return [];
      const budget = sumOf(told.map(({ line }) => line.amount));
      const spent = sumOf(told.map(({ spending }) => spending.amount));
      return [{ year, budget, spent, until, told: told.length, lines: own.length }];
    });
}
