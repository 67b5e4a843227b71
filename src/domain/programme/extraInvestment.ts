import type { UnitId } from "../organisation/index.ts";
import type { Action } from "./action.ts";
import type { BudgetLine } from "./budgetLine.ts";

/** Money above the usual for a group that is left behind, with why and which units it is for, by their codes. */
export type ExtraInvestment = Pick<BudgetLine, "key" | "purpose" | "year" | "amount" | "openEnded"> & {
  readonly group: string;
  readonly reason: string;
  /** Those the line is divided over, else the one that has its action; none where neither is said. */
  readonly units: readonly string[];
};

/**
 * Returns what is invested extra, by group and within a group by year. A group is one of policy, never a person.
 * Source: requirement BU-09 (Utrecht 2023, lines 431 to 446: "ongelijk investeren voor gelijke kansen").
 */
export function extraInvestments(
  lines: readonly BudgetLine[],
  actions: readonly Pick<Action, "key" | "unit">[],
  codes: ReadonlyMap<UnitId, string>,
): readonly ExtraInvestment[] {
  const ofAction = (key: string | null): readonly string[] => {
    const unit = actions.find((action) => action.key === key)?.unit ?? null; // for no action, or one of no unit
    const code = unit === null ? undefined : codes.get(unit);
    return code === undefined ? [] : [code];
  };
  return lines
    .flatMap(({ extraFor, allocation, action, key, purpose, year, amount, openEnded }) => {
      if (extraFor === null) return [];
      const shared = allocation.map(({ unit }) => unit);
      const units = shared.length > 0 ? shared : ofAction(action);
      return [{ key, purpose, year, amount, openEnded, ...extraFor, units }];
    })
    .toSorted((one, other) =>
      one.group === other.group ? one.year - other.year : one.group < other.group ? -1 : 1,
    );
}
