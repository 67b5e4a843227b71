import type { Actor } from "../../domain/access/index.ts";
import {
  type BudgetFileProblem,
  type BudgetLine,
  type BudgetRow,
  checkSpendingHead,
  nextKey,
  type RuleProblem,
  readBudgetFile,
  type Spending,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { itemAt } from "../../domain/shared/place.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { spendingStore } from "../../storage/office/spendingStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform, rehearse } from "../perform.ts";
import { budgetLineKind } from "./partKinds.ts";
import { assertOpen } from "./refusal.ts";

/** A list of budget and spending, with the day until which it counts and where it comes from. */
export type BudgetInput = {
  readonly programme: string;
  readonly until: Day;
  readonly source: string;
  readonly rows: readonly SheetRow[];
};

/** Why a list does not come in: what cannot be read, by row, and a rule about the whole. */
export type BudgetRefusal = {
  readonly file: readonly BudgetFileProblem[];
  readonly rules: readonly RuleProblem[];
};

const lineOf = (row: BudgetRow, key: string, amount: number): BudgetLine => ({
  key,
  year: row.year,
  kind: row.kind,
  amount,
  purpose: row.purpose,
  origin: row.origin,
  state: null,
  stateAsWritten: null,
  category: null,
  openEnded: false,
  coverage: null,
  action: null,
  allocation: [],
  extraFor: null,
  evidence: [],
  version: 1,
});

/** Keeps the budgets of the rows and returns the key of the line of each. */
async function keepBudgets(
  office: Office,
  { programme, source }: BudgetInput,
  rows: readonly BudgetRow[],
): Promise<readonly string[]> {
  const taken = (await budgetLineStore.list(office, programme)).map(({ key }) => key);
  const added: BudgetLine[] = [];
  const keys: string[] = [];
  for (const row of rows) {
    const { line, budget } = row;
    if (line !== null) {
      keys.push(line.key);
      if (budget === null || budget === line.amount) continue;
      await budgetLineStore.change(office, programme, { ...line, amount: budget }, { reason: source });
      continue;
    }
    if (budget === null) throw new RangeError("a row without a line and a budget"); // B112
    const key = nextKey(budgetLineKind.letter, [...taken, ...added.map((one) => one.key)]);
    added.push(lineOf(row, key, budget));
    keys.push(key);
  }
  if (added.length > 0) await budgetLineStore.add(office, programme, added);
  return keys;
}

/** Keeps what was spent; of a line and a day that was told before the new amount replaces the old one, which stays in the history. */
async function keepSpent(
  office: Office,
  { programme, source, until }: BudgetInput,
  { rows, keys }: { readonly rows: readonly BudgetRow[]; readonly keys: readonly string[] },
): Promise<void> {
  const known = await spendingStore.list(office, programme);
  const added: Spending[] = [];
  for (const [at, { spent }] of rows.entries()) {
    if (spent === null) continue;
    const line = itemAt(keys, at);
    const before = known.find((one) => one.line === line && one.until === until);
    if (before !== undefined) {
      if (before.amount !== spent)
        await spendingStore.change(
          office,
          programme,
          { ...before, amount: spent, source },
          { reason: source },
        );
      continue;
    }
    const key = nextKey(
      "BS",
      [...known, ...added].map((one) => one.key),
    );
    added.push({ key, line, amount: spent, until, source, version: 1 });
  }
  if (added.length > 0) await spendingStore.add(office, programme, added);
}

async function bringIn(
  office: Office,
  input: BudgetInput,
): Promise<Result<Done<readonly BudgetRow[]>, BudgetRefusal>> {
  // no other list at the same time: both would make the same lines
  const open = assertOpen(await holdProgramme(office, input.programme, "changing"));
  const rules = [...(open.ok ? [] : open.problem.problems), ...checkSpendingHead(input, office.today)];
  const read = readBudgetFile(input.rows, await budgetLineStore.list(office, input.programme));
  if (!read.ok) return refused({ file: read.problem, rules });
  if (rules.length > 0) return refused({ file: [], rules });
  const keys = await keepBudgets(office, input, read.value);
  await keepSpent(office, input, { rows: read.value, keys });
  const subject = `programma/${input.programme}/geld`;
  return ok({ value: read.value, trace: { subject, details: { rows: read.value.length } } });
}

/**
 * Brings a list of budget and spending from the financial administration in, all of it or nothing (requirement DI-05). Refused with
 * every problem by row and column, with B114, and with P202 in a closed programme. With `dryRun` the same checks run and nothing
 * is kept.
 */
export function importBudget(
  house: House,
  actor: Actor,
  { dryRun, ...input }: BudgetInput & { readonly dryRun: boolean },
): Promise<Result<readonly BudgetRow[], BudgetRefusal>> {
  const act = { may: "changeMoney", event: "budget-imported" } as const;
  const run = dryRun
    ? rehearse<readonly BudgetRow[], BudgetRefusal>
    : perform<readonly BudgetRow[], BudgetRefusal>;
  return run(house, actor, act, (office) => bringIn(office, input));
}
