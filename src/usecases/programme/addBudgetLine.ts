import type { Actor } from "../../domain/access/index.ts";
import { type BudgetLine, checkBudgetLine } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { budgetLineKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

export type BudgetLineValues = Omit<BudgetLine, "key" | "evidence" | "version">;

/** Returns the keys of the actions a line may be for, and throws when its cost goes to a unit that is not there. */
export async function aroundBudgetLine(
  office: Office,
  programme: string,
  { allocation }: BudgetLineValues,
): Promise<ReadonlySet<string>> {
  const codes = allocation.length === 0 ? [] : (await listUnits(office)).map((unit) => unit.code);
  if (!allocation.every(({ unit }) => codes.includes(unit))) throw new NotFound();
  return new Set((await actionStore.list(office, programme)).map(({ key }) => key));
}

/** Adds money for a year with its source, kind, coverage and what it is for. */
export const addBudgetLine = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: BudgetLineValues },
) =>
  addPart(house, actor, {
    act: { may: "changeMoney", event: "budget-line-added" },
    kind: budgetLineKind,
    programme: input.programme,
    make: async (key, office) => {
      const line = { key, ...input.values, evidence: [], version: 1 };
      const actions = await aroundBudgetLine(office, input.programme, input.values);
      return unlessRefused(line, checkBudgetLine(line, actions));
    },
  });
