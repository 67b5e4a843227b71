import type { Actor } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  amountsByUnit,
  type BudgetLine,
  type BudgetYear,
  budgetTotals,
  checkTotals,
  type Programme,
  statedYearTotals,
  type TotalCheck,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Money } from "../../domain/shared/money.ts";
import { lastDayOf } from "../../domain/shared/period.ts";
import { ok } from "../../domain/shared/result.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listSourceItems } from "../../storage/office/sourceItemStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";

/** The money of a programme: its lines, the totals per year and what goes to which unit, by the unit's code. */
export type MoneyView = {
  readonly programme: Programme;
  readonly lines: readonly BudgetLine[];
  readonly years: readonly BudgetYear[];
  /** The totals that the source states beside the sum of the lines (requirement BU-03). */
  readonly checks: readonly TotalCheck[];
  readonly byUnit: ReadonlyMap<string, Money>;
  /** What a line can be for, and the units that can share in it. */
  readonly actions: readonly Pick<Action, "key" | "title">[];
  readonly units: readonly Unit[];
};

/**
 * Returns the totals per year. Open-ended amounts count up to the last year of the programme, or of its lines where no end is
 * stated, and never less than this year.
 */
export function budgetYears(
  { end }: Pick<Programme, "end">,
  lines: readonly BudgetLine[],
  today: Day,
): readonly BudgetYear[] {
  const stated = end === null ? [] : [Number(lastDayOf(end).slice(0, 4))];
  return budgetTotals(
    lines,
    Math.max(Number(today.slice(0, 4)), ...lines.map(({ year }) => year), ...stated),
  );
}

async function moneyOf(office: Office, key: string): Promise<MoneyView> {
  const programme = await getProgramme(office, key);
  const lines = await budgetLineStore.list(office, key);
  const years = budgetYears(programme, lines, office.today);
  return {
    programme,
    lines,
    years,
    checks: checkTotals(years, statedYearTotals(await listSourceItems(office, key))),
    byUnit: amountsByUnit(lines),
    actions: (await actionStore.list(office, key)).map(({ key: one, title }) => ({ key: one, title })),
    units: await listUnits(office),
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
