import { isGiven } from "../shared/given.ts";
import type { BudgetLine } from "./budgetLine.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";

type BudgetProblem = RuleProblem<
  "B101" | "B102" | "B103" | "B104" | "B105" | "B106" | "B107",
  keyof BudgetLine
>;

const isShare = (share: number) => share >= 0 && share <= 1;

function isAllocation(allocation: BudgetLine["allocation"]): boolean {
  const units = new Set(allocation.map(({ unit }) => unit));
  const sum = allocation.reduce((total, { share }) => total + share, 0);
  const fits = allocation.every(({ share }) => isShare(share)) && sum < 1 + 1e-9;
  return fits && units.size === allocation.length;
}

/**
 * B101: an amount is in whole euros and not negative. B102: coverage is a share from 0 to 1. B103: an allocation names
 * each unit once and its shares together are 1 at most: the rest is of no unit. B104: a line belongs to an action of the programme or to none.
 * B105: extra investment names the group and the reason. B106: only structural money comes back every year.
 * B107: a line says what the money is for. Source: requirements BU-01, BU-05 to BU-07, BU-09.
 */
export function checkBudgetLine(line: BudgetLine, actions: ReadonlySet<string>): readonly BudgetProblem[] {
  const { amount, coverage, allocation, action, extraFor, openEnded, kind, purpose } = line;
  return [
    ...found(Number.isSafeInteger(amount) && amount >= 0, "B101", "amount"),
    ...found(coverage === null || isShare(coverage), "B102", "coverage"),
    ...found(isAllocation(allocation), "B103", "allocation"),
    ...found(action === null || actions.has(action), "B104", "action"),
    ...found(extraFor === null || (isGiven(extraFor.group) && isGiven(extraFor.reason)), "B105", "extraFor"),
    ...found(!openEnded || kind !== "incidental", "B106", "openEnded"),
    ...found(isGiven(purpose), "B107", "purpose"),
  ];
}
