import type { Actor } from "../../domain/access/index.ts";
import { checkBudgetLine, newProblems } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { aroundBudgetLine, type BudgetLineValues } from "./addBudgetLine.ts";
import { changePart, type Seen } from "./changePart.ts";
import { budgetLineKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes a budget line: a claim that is granted, a cost that goes to other units. */
export const changeBudgetLine = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: BudgetLineValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeMoney", event: "budget-line-changed" },
    kind: budgetLineKind,
    reason,
    next: async (line, office) => {
      const after = { ...line, ...values };
      const actions = await aroundBudgetLine(office, seen.programme, values);
      return unlessRefused(
        after,
        newProblems(checkBudgetLine(line, actions), checkBudgetLine(after, actions)),
      );
    },
  });
