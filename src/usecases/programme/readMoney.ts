import type { Actor } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  type BudgetLine,
  type BudgetYear,
  budgetTotals,
  type CostAllocation,
  checkTotals,
  costAllocation,
  type ExtraInvestment,
  extraInvestments,
  lastSpent,
  type Programme,
  spentByYear,
  statedYearTotals,
  type TotalCheck,
  type YearSpent,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { lastDayOf } from "../../domain/shared/period.ts";
import { ok } from "../../domain/shared/result.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listSourceItems } from "../../storage/office/sourceItemStore.ts";
import { spendingStore } from "../../storage/office/spendingStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";

/** The money of a programme: its lines, the totals per year what goes to which unit and what extra to which group. */
export type MoneyView = {
  readonly programme: Programme;
  readonly lines: readonly BudgetLine[];
  readonly years: readonly BudgetYear[];
  /** The totals that the source states beside the sum of the lines (requirement BU-03). */
  readonly checks: readonly TotalCheck[];
  readonly allocation: CostAllocation;
  readonly extra: readonly ExtraInvestment[];
  /** What was spent per year beside the budget of the same lines, and where that comes from (requirement DI-05). */
  readonly spent: readonly YearSpent[];
  readonly spentSources: readonly string[];
  /** What a line can be for, and the units that can share in it. */
  readonly actions: readonly Pick<Action, "key" | "title">[];
  readonly units: readonly Unit[];
};

/**
 * Returns the totals per year. Open-ended amounts count up to the last year of the programme, or of its lines where no end is
 * stated, and never less than this year.
 */
export const budgetYears = (
  programme: Pick<Programme, "end">,
  lines: readonly BudgetLine[],
  today: Day,
): readonly BudgetYear[] => budgetTotals(lines, lastBudgetYear(programme, lines, today));

/** Returns the last year in which an open-ended amount counts. */
export function lastBudgetYear(
  { end }: Pick<Programme, "end">,
  lines: readonly BudgetLine[],
  today: Day,
): number {
  const stated = end === null ? [] : [Number(lastDayOf(end).slice(0, 4))];
  return Math.max(Number(today.slice(0, 4)), ...lines.map(({ year }) => year), ...stated);
}

async function moneyOf(office: Office, key: string): Promise<MoneyView> {
  const programme = await getProgramme(office, key);
  const lines = await budgetLineStore.list(office, key);
  const years = budgetYears(programme, lines, office.today);
  const actions = await actionStore.list(office, key);
  const units = await listUnits(office);
  const spendings = await spendingStore.list(office, key);
  return {
    programme,
    lines,
    years,
    checks: checkTotals(years, statedYearTotals(await listSourceItems(office, key))),
    allocation: costAllocation(lines, lastBudgetYear(programme, lines, office.today)),
    extra: extraInvestments(lines, actions, new Map(units.map(({ id, code }) => [id, code]))),
    spent: spentByYear(lines, spendings),
    spentSources: [...new Set([...lastSpent(spendings).values()].map(({ source }) => source))],
    actions: actions.map(({ key: one, title }) => ({ key: one, title })),
    units,
  };
}

/** Returns the money of a programme. */
export const readMoney = (house: House, actor: Actor, key: string): Promise<MoneyView> =>
  consult(house, actor, "readMoney", (office) => moneyOf(office, key));

/** Returns the money of a programme to take along; taking it is recorded, because it is not public. */
export async function exportMoney(house: House, actor: Actor, key: string): Promise<MoneyView> {
  const act = { may: "readMoney", event: "money-exported" } as const;
  const taken = await perform<MoneyView, never>(house, actor, act, async (office) =>
    ok({ value: await moneyOf(office, key), trace: { subject: `programma/${key}/geld` } }),
  );
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
