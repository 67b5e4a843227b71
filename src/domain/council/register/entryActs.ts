import { found, type RuleProblem } from "../../programme/index.ts";
import type { Day } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";
import { firstDayOf, lastDayOf, type Period } from "../../shared/period.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type CouncilEntry, dueNow, type EntryState } from "./councilEntry.ts";

type Code = "V233" | "V235" | "V236" | "V237" | "V238";
type Moved = Result<CouncilEntry, readonly RuleProblem<Code, "state" | "late">[]>;

const judged = (entry: CouncilEntry, problems: readonly RuleProblem<Code, "state" | "late">[]): Moved =>
  problems.length > 0 ? refused(problems) : ok(entry);

const onTime = (entry: CouncilEntry, on: Day, today: Day): boolean =>
  on <= today && (entry.madeOn === null || firstDayOf(entry.madeOn) <= on);

/** A document that settles something is named again as long as it is the only thing that changes. */
const maySettle = ({ state }: CouncilEntry): boolean => state.kind === "open" || state.kind === "settled";

/**
 * Settles a commitment or motion, or says better how it was settled. V235: what lapsed or was withdrawn is opened again first.
 * V236: it was settled from the day it was made until today. V233: by a document of this programme. Source: requirement CI-02.
 */
export function settleEntry(
  entry: CouncilEntry,
  by: Omit<EntryState & { readonly kind: "settled" }, "kind">,
  { documents, today }: { readonly documents: readonly string[]; readonly today: Day },
): Moved {
  return judged({ ...entry, state: { kind: "settled", ...by } }, [
    ...found(maySettle(entry), "V235", "state"),
    ...found(onTime(entry, by.on, today), "V236", "state"),
    ...found(by.document === null || documents.includes(by.document), "V233", "state"),
  ]);
}

/** Ends what was never done. V235: only what is open. V236: from the day it was made until today. V237: and it says why. */
export function endEntry(
  entry: CouncilEntry,
  end: EntryState & { readonly kind: "lapsed" | "withdrawn" },
  today: Day,
): Moved {
  return judged({ ...entry, state: end }, [
    ...found(entry.state.kind === "open", "V235", "state"),
    ...found(onTime(entry, end.on, today), "V236", "state"),
    ...found(isGiven(end.why), "V237", "state"),
  ]);
}

/** Opens again what had ended; what was said about it being late is of before. V235: only what has ended. V237: it says why. */
export const reopenEntry = (entry: CouncilEntry, why: string | null): Moved =>
  judged({ ...entry, state: { kind: "open" }, late: null }, [
    ...found(entry.state.kind !== "open", "V235", "state"),
    ...found(isGiven(why), "V237", "state"),
  ]);

/**
 * Says why something is late, or will be. V238: it is open, was due once, says why, and what is promised instead is still to
 * come and later than what was promised before. Source: requirement CI-02.
 */
export function accountForLate(
  entry: CouncilEntry,
  { why, newDue }: { readonly why: string; readonly newDue: Period | null },
  today: Day,
): Moved {
  const due = dueNow(entry);
  const isLater =
    newDue === null || (due !== null && lastDayOf(newDue) > lastDayOf(due) && lastDayOf(newDue) >= today);
  return judged({ ...entry, late: { why, newDue, saidOn: today } }, [
    ...found(entry.state.kind === "open" && due !== null && isLater, "V238", "late"),
    ...found(isGiven(why), "V237", "late"),
  ]);
}
