import { type Actor, mayAct } from "../access/index.ts";
import { personOf } from "../programme/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import type { DutyWatch, WatchedDue } from "./dutyWatch.ts";
import type { Closure } from "./officeCalendar.ts";
import type { ReportingDuty } from "./reportingDuty.ts";

/** Whose due days: those of the person who reads, or those of what a governance body receives. */
export type Diary = { readonly kind: "own" } | { readonly kind: "body"; readonly body: string };

/** One due day of a diary. */
export type DiaryEntry = {
  readonly duty: ReportingDuty;
  readonly due: WatchedDue;
  /** Rises with every change of the duty or of the days off, so that a program knows the later one (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
};

/** What was delivered or passed longer ago than this is history and no longer in a diary, in days. */
const daysBack = 366;

const isIn = (diary: Diary, { from, body }: ReportingDuty, reader: Actor): boolean => {
  if (diary.kind === "body") return body === diary.body;
  return mayAct(reader, "changeDuty") || (reader.kind === "person" && personOf(from) === reader.person);
};

/**
 * Returns the due days of a diary, in their order. R172: a diary holds what its reader owes today, everything for who keeps the
 * duties, or what a body receives; it is judged at each reading and not when its address was made. Source: requirement RC-08.
 */
export function diaryEntries(
  watched: readonly DutyWatch[],
  diary: Diary,
  {
    reader,
    today,
    closures,
  }: { readonly reader: Actor; readonly today: Day; readonly closures: readonly Closure[] },
): readonly DiaryEntry[] {
  const turns = closures.reduce((sum, { version }) => sum + version, 0);
  const first = addDays(today, -daysBack);
  return watched
    .filter(({ duty }) => isIn(diary, duty, reader))
    .flatMap(({ duty, dues }) => dues.map((due) => ({ duty, due, sequence: duty.version - 1 + turns })))
    .filter(({ due }) => due.state === "overdue" || due.day >= first)
    .toSorted((one, other) => one.due.day.localeCompare(other.due.day));
}
