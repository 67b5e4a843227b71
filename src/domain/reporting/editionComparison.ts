import type { Day } from "../shared/day.ts";
import type { CommitteeYearInput } from "./committeeYearInput.ts";
import { type EditionContent, type EditionHead, isSameReport, type ReportWithInput } from "./edition.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import type { ReportedState } from "./reportedState.ts";
import { statusAccount } from "./statusAccount.ts";
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

type Placed = Pick<EditionHead, "number" | "corrects" | "kind" | "scope">;
type Compared = Pick<EditionContent, "number" | "asOf"> & ReportWithInput;

/** What two editions are compared by, whichever report they hold. */
type Comparable = {
  readonly actions: ReportedState["actions"] | CommitteeYearInput["actions"];
  readonly overdue: number;
};

const comparableOf = (edition: Compared): Comparable =>
  edition.kind === "committeeYear"
    ? { actions: edition.input.actions, overdue: edition.report.overdue }
    : { actions: edition.input.now.actions, overdue: edition.report.counts.overdue };

/** Returns how an edition became the next one, from what both were frozen with. */
export function compareEditions(before: Compared, after: Compared): EditionComparison {
  const [was, is] = [comparableOf(before), comparableOf(after)];
  return {
    number: before.number,
    asOf: before.asOf,
    reconciliation: reconcile(was.actions, is.actions),
    statuses: statusAccount(was.actions, is.actions).map(({ status, kept, added, gone }) => ({
      status,
      before: kept + gone,
      after: kept + added,
    })),
    overdue: { before: was.overdue, after: is.overdue },
  };
}

/** Returns which edition one is compared with: the one it corrects, else the latest before it of the same kind and unit. */
export function previousOf<Head extends Placed>(
  editions: readonly Head[],
  edition: Placed,
): Head | undefined {
  const earlier = editions.filter((one) => isSameReport(one, edition) && one.number < edition.number);
  const corrected = earlier.find(({ number }) => number === edition.corrects);
  return corrected ?? earlier.toSorted((one, other) => other.number - one.number)[0]; // it corrects none
}
