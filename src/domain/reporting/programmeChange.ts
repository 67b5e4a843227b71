import type { ActionStatus, TargetUnit } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReportMoment } from "./reportMoment.ts";

/** One thing that became different in a programme on a day, read from the versions of its parts. */
export type ProgrammeChange = {
  readonly on: Day;
  /** Key and title of the action or target that changed. */
  readonly key: string;
  readonly title: string;
  readonly reason: Stated<string>;
} & (
  | { readonly kind: "actionAdded" | "targetAdded" }
  | { readonly kind: "statusMoved"; readonly from: Stated<ActionStatus>; readonly to: ActionStatus }
  | { readonly kind: "endMoved"; readonly from: Stated<Period>; readonly to: Stated<Period> }
  | {
      readonly kind: "valueMoved";
      readonly from: Stated<number>;
      readonly to: Stated<number>;
      readonly unit: TargetUnit;
    }
);

/** How the number of actions came about in a year: before, added, and how many of all were dropped. */
export type YearAccount = {
  readonly before: number;
  readonly added: number;
  readonly lapsed: number;
  readonly after: number;
};

/** Returns the changes of one calendar year in the order of their days. */
export const changesIn = (year: number, changes: readonly ProgrammeChange[]): readonly ProgrammeChange[] =>
  changes
    .filter((change) => change.on.startsWith(`${year}-`))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

/** Returns the changes that a report about a year tells: none where it shows the first record, because nothing moved here then. */
export const changesTold = (
  year: number,
  { shows }: ReportMoment,
  changes: readonly ProgrammeChange[],
): readonly ProgrammeChange[] => (shows === "firstRecord" ? [] : changesIn(year, changes));

/**
 * R106: the actions of a year add up: those before it and those added in it are those listed; an action that lapsed stays
 * listed and is counted apart. Source: requirement AC-06.
 */
export function yearAccount(listed: number, changes: readonly ProgrammeChange[]): YearAccount {
  const added = new Set(changes.flatMap((change) => (change.kind === "actionAdded" ? change.key : []))).size;
  const lapsed = new Set(
    changes.flatMap((change) => (change.kind === "statusMoved" && change.to === "lapsed" ? change.key : [])),
  ).size;
  return { before: listed - added, added, lapsed, after: listed };
}
