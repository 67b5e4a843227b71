import { type Money, sumOf } from "../shared/money.ts";
import type { Stated } from "../shared/stated.ts";
import type { BudgetLine } from "./budgetLine.ts";
import { yearsOf } from "./budgetTotals.ts";

/** What each unit pays, by its code, year by year; what no unit pays is the rest. All together are the totals of the years. */
export type CostAllocation = {
  readonly years: readonly number[];
  readonly units: readonly { readonly unit: string; readonly amounts: readonly Money[] }[];
  readonly rest: readonly Money[];
};

type Part = { readonly unit: string | null; readonly amount: Money };

/**
 * Returns a line divided over its units in whole euros, with what is left of it. A euro that rounding leaves over goes to the
 * unit that lost most by rounding down, the first of equals.
 */
function divided({ amount, allocation }: Pick<BudgetLine, "amount" | "allocation">): readonly Part[] {
  const exact = allocation.map(({ unit, share }) => ({ unit, exact: amount * share }));
  const whole = Math.round(exact.reduce((sum, part) => sum + part.exact, 0));
  const spare = whole - exact.reduce((sum, part) => sum + Math.floor(part.exact + 1e-6), 0);
  const lost = (part: { readonly exact: number }) => part.exact + 1e-6 - Math.floor(part.exact + 1e-6);
  const favoured = new Set(exact.toSorted((one, other) => lost(other) - lost(one)).slice(0, spare));
  const parts = exact.map((part) => ({
    unit: part.unit,
    amount: Math.floor(part.exact + 1e-6) + (favoured.has(part) ? 1 : 0),
  }));
  return [...parts, { unit: null, amount: amount - whole }];
}

const sumWhere = (parts: readonly (Part & { readonly year: number })[], unit: string | null, year: number) =>
  parts.reduce((sum, part) => (part.unit === unit && part.year === year ? sum + part.amount : sum), 0);

/**
 * Returns the money of each year divided over units, in the order of their codes, with what is divided over none; an
 * open-ended amount counts in every year up to and including `until`, as in the totals. Source: requirement BU-05.
 */
export function costAllocation(lines: readonly BudgetLine[], until: number): CostAllocation {
  const parts = lines
    .flatMap((line) => yearsOf(line, until))
    .flatMap((line) => divided(line).map((part) => ({ ...part, year: line.inYear })));
  const years = [...new Set(parts.map(({ year }) => year))].toSorted((one, other) => one - other);
  const codes = [...new Set(parts.flatMap(({ unit }) => unit ?? []))].toSorted(); // the rest has no unit
  return {
    years,
    units: codes.map((unit) => ({ unit, amounts: years.map((year) => sumWhere(parts, unit, year)) })),
    rest: years.map((year) => sumWhere(parts, null, year)),
  };
}

/** What units pay together in a year, and which share 0..1 of the money of the programme that is; null where it has none. */
export type UnitCost = { readonly year: number; readonly amount: Money; readonly share: Stated<number> };

/**
 * Returns what the units with these codes pay together, earliest year first, for each year in which they pay something.
 * Source: requirement BU-05.
 */
export const costOfUnits = (
  { years, units, rest }: CostAllocation,
  codes: ReadonlySet<string>,
): readonly UnitCost[] =>
  years.flatMap((year, at) => {
    const inYear = (some: CostAllocation["units"]) => sumOf(some.map(({ amounts }) => amounts[at] ?? 0)); // one amount a year
    const amount = inYear(units.filter(({ unit }) => codes.has(unit)));
    const whole = inYear(units) + (rest[at] ?? 0);
    return amount === 0 ? [] : [{ year, amount, share: whole === 0 ? null : amount / whole }];
  });
