import type { Day } from "../shared/day.ts";
import type { EditionContent } from "./edition.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import type { StatusRow } from "./statusRow.ts";

/** How an edition differs from the one before it, in figures that add up. */
export type EditionComparison = {
  /** The number and the day of the edition before. */
  readonly number: number;
  readonly asOf: Day;
  readonly reconciliation: Reconciliation;
  /** Statuses that occur in either edition, in the order of the glossary. */
  readonly statuses: readonly {
    readonly status: StatusRow["status"];
    readonly before: number;
    readonly after: number;
  }[];
  readonly overdue: { readonly before: number; readonly after: number };
};

type Placed = Pick<EditionContent, "number" | "corrects" | "kind">;
type Compared = Pick<EditionContent, "number" | "asOf" | "input" | "report">;

/** Returns how an edition became the next one, from what both were frozen with. */
export function compareEditions(before: Compared, after: Compared): EditionComparison {
  const was = new Map(before.report.statuses.map(({ status, count }) => [status, count]));
  return {
    number: before.number,
    asOf: before.asOf,
    reconciliation: reconcile(before.input.actions, after.input.actions),
    statuses: after.report.statuses
      .map(({ status, count }) => ({ status, before: was.get(status) ?? 0, after: count })) // every report has every status
      .filter((row) => row.before + row.after > 0),
    overdue: { before: before.report.overdue, after: after.report.overdue },
  };
}

/** Returns which edition one is compared with: the one it corrects, else the latest before it of the same kind. */
export function previousOf<Head extends Placed>(
  editions: readonly Head[],
  edition: Placed,
): Head | undefined {
  const earlier = editions.filter((one) => one.kind === edition.kind && one.number < edition.number);
  const corrected = earlier.find(({ number }) => number === edition.corrects);
  return corrected ?? earlier.toSorted((one, other) => other.number - one.number)[0]; // it corrects none
}
