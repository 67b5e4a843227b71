import type { Day } from "../../shared/day.ts";
import { lastDayOf } from "../../shared/period.ts";
import { plainNumber } from "../register/checkEntry.ts";
import { type CouncilEntry, dueNow } from "../register/councilEntry.ts";
import type { DateMention } from "./dateMention.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierFinding, DossierPlace, Passage } from "./finding.ts";

/** What the check of a dossier looks at in the register of commitments and motions. */
export type RegisteredEntry = Pick<CouncilEntry, "key" | "number" | "text" | "due" | "late" | "state">;

type Paper = {
  readonly dossier: Pick<Dossier, "meetingOn" | "documents">;
  readonly passages: readonly Passage[];
  readonly days: readonly DateMention[];
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);

/** Returns whether a text names a number; one of digits alone only counts beside the word for what it is the number of. */
function names(text: string, number: string): boolean {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(number.trim())}(?![\\p{L}\\p{N}])`, "iu");
  return whole.test(text) && (!/^\d+$/.test(number.trim()) || /\bmoties?\b|\btoezegging/i.test(text));
}

/** Returns where a paper speaks of an entry: at its number, at the day by which it was promised, or in its list of documents. */
function placeOf(
  { number, due, state }: RegisteredEntry,
  { passages, days, dossier }: Paper,
): DossierPlace | undefined {
  const named = number === null ? undefined : passages.find(({ text }) => names(text, number));
  if (named) return named.place;
  const promised =
    due === null ? undefined : days.find((one) => one.isPromiseDue && one.day === lastDayOf(due));
  if (promised) return promised.place;
  const isSettledHere =
    state.kind === "settled" && state.document !== null && dossier.documents.includes(state.document);
  return isSettledHere ? { kind: "list" } : undefined;
}

/** The day by which it had to be there; undefined where it was there by the meeting, or is not late on it. */
function missedDay(entry: RegisteredEntry, meetingOn: Day): Day | undefined {
  const due = dueNow(entry);
  const { state } = entry;
  if (due === null || lastDayOf(due) >= meetingOn) return undefined;
  const isDone = state.kind === "settled" ? state.on < meetingOn : state.kind !== "open";
  return isDone ? undefined : lastDayOf(due);
}

/**
 * V242: what the register says was due before the meeting, and of which the paper speaks, was there by then. It is told with
 * whether the register says why it is late. Source: requirements CI-02, CI-12.
 */
export const missedEntries = (entries: readonly RegisteredEntry[], paper: Paper): readonly DossierFinding[] =>
  entries.flatMap((entry) => {
    const due = missedDay(entry, paper.dossier.meetingOn);
    const place = placeOf(entry, paper);
    if (due === undefined || place === undefined) return [];
    const hasReason = entry.late !== null && entry.late.newDue === null;
    return [
      { code: "V242", place, entry: entry.key, what: entry.number ?? entry.text, due, hasReason } as const,
    ];
  });

/** Returns how a number is written, with any digits in it: TA2024-000089 as TA, four digits, a dash, six digits. */
function formOf(number: string): string | undefined {
  if (!/^\p{L}{2,}\d{4}/u.test(number)) return undefined; // 732 could be anything
  return escaped(number).replace(/\d+/g, (digits) => `\\d{${digits.length}}`);
}

/** V243: a number in a paper that is written as those of the register is in the register. Each is told once. Source: CI-12; judgement. */
export function unregisteredNumbers(
  entries: readonly RegisteredEntry[],
  passages: readonly Passage[],
): readonly DossierFinding[] {
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const forms = [...new Set(numbers.flatMap((number) => formOf(number) ?? []))];
  if (forms.length === 0) return [];
  const known = new Set(numbers.map(plainNumber));
  const written = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?!\\d)`, "gu");
  return passages.flatMap(({ place, text }) =>
    (text.match(written) ?? []).flatMap((number) => {
      // a text without numbers
      if (known.has(plainNumber(number))) return [];
      known.add(plainNumber(number));
      return [{ code: "V243", place, number } as const];
    }),
  );
}
