import type { Evidence, Owner } from "../../programme/index.ts";
import { addDays, type Day } from "../../shared/day.ts";
import { lastDayOf, type Period } from "../../shared/period.ts";

/** How a commitment or motion ended: settled, with the document that did so where there is one, or lapsed or withdrawn and why. */
export type EntryState =
  | { readonly kind: "open" }
  | {
      readonly kind: "settled";
      readonly on: Day;
      /** The key of the document that settles it (requirement CI-02). */
      readonly document: string | null;
      readonly how: string | null;
    }
  | { readonly kind: "lapsed" | "withdrawn"; readonly on: Day; readonly why: string };

/** Why it is late, and the day or period that was promised instead; said on a day (requirement CI-02). */
export type LateAccount = { readonly why: string; readonly newDue: Period | null; readonly saidOn: Day };

type Entry = {
  readonly key: string;
  /** The number that the council knows it by: TA2024-000089, 20M149. */
  readonly number: string | null;
  readonly text: string;
  /** Who promised it, or who moved the motion. */
  readonly by: string | null;
  /** To whom it was promised, or whom the motion asks. */
  readonly to: string | null;
  readonly madeOn: Period | null;
  /** The meeting in which it was made. */
  readonly meeting: string | null;
  /** When it has to be done; the last day of a period counts. */
  readonly due: Period | null;
  /** When the council hears how it goes: the follow-up report of a motion (requirements CI-03, CI-04). */
  readonly informOn: Period | null;
  /** The member of the executive who answers for it. */
  readonly portfolio: string | null;
  readonly responsible: Owner;
  /** The keys of the actions that carry it out. */
  readonly actions: readonly string[];
  /** The key of the document in which it was made; while that is secret, so is this. */
  readonly madeIn: string | null;
  /** Its address in the council information system (requirement DI-04). */
  readonly link: string | null;
  readonly state: EntryState;
  readonly late: LateAccount | null;
  /** The state in the words of a source or a file, where these say more than a state does. */
  readonly asWritten: string | null;
  /** The row of the list of the source that it was taken from, counted from 1. */
  readonly sourceRow: number | null;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};

/** What a member of the executive promised the council (requirements CI-01, CI-02). */
export type Commitment = Entry & {
  readonly kind: "commitment";
  /** The key of the motion that it answers. */
  readonly motion: string | null;
};

/** What the council asks of the executive (requirement CI-03). */
export type Motion = Entry & { readonly kind: "motion" };

/** One line of the register: a commitment or a motion. */
export type CouncilEntry = Commitment | Motion;
export const entryKinds = ["commitment", "motion"] as const;
export type EntryKind = CouncilEntry["kind"];

/** How it is with a line of the register on a day. */
export const entryStandings = ["overdue", "dueSoon", "open", "settled", "lapsed", "withdrawn"] as const;
export type EntryStanding = (typeof entryStandings)[number];

/** What is due within so many days is due soon. Judgement. */
const soonDays = 30;

type Due = Pick<CouncilEntry, "due" | "late">;

/** Returns when it is due now: the period that was promised instead, else the first one. */
export const dueNow = ({ due, late }: Due): Period | null => late?.newDue ?? due; // nothing was promised instead

/** Returns how it is with a commitment or motion on a day. Late is derived and never kept. Source: requirements CI-01, CI-02. */
export function standingOf(entry: Due & Pick<CouncilEntry, "state">, today: Day): EntryStanding {
  if (entry.state.kind !== "open") return entry.state.kind;
  const due = dueNow(entry);
  if (due === null) return "open";
  const last = lastDayOf(due);
  if (last < today) return "overdue";
  return last <= addDays(today, soonDays) ? "dueSoon" : "open";
}

/**
 * Returns whether something is late and nobody has said why: nothing was said, or what was promised instead has passed as
 * well. Source: requirement CI-02.
 */
export const lacksReason = (entry: Due & Pick<CouncilEntry, "state">, today: Day): boolean =>
  standingOf(entry, today) === "overdue" && (entry.late === null || entry.late.newDue !== null);

const order = (standing: EntryStanding): number => entryStandings.indexOf(standing);
const never = "9999-12-31";

/** Returns the lines of a register as they are worked on: late first, then by the day they are due, then by number and words. */
export function inOrderOfWork<One extends Pick<CouncilEntry, "state" | "due" | "late" | "number" | "text">>(
  entries: readonly One[],
  today: Day,
): readonly One[] {
  const dayOf = (entry: One): string => {
    const due = dueNow(entry);
    return due === null ? never : lastDayOf(due);
  };
  return entries.toSorted(
    (one, other) =>
      order(standingOf(one, today)) - order(standingOf(other, today)) ||
      dayOf(one).localeCompare(dayOf(other)) ||
      (one.number ?? "").localeCompare(other.number ?? "", "nl", { numeric: true }) || // without a number first
      one.text.localeCompare(other.text, "nl"),
  );
}
