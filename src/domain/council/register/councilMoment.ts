import { type Actor, mayAct } from "../../access/index.ts";
import { personOf } from "../../programme/index.ts";
import { addDays, type Day } from "../../shared/day.ts";
import { lastDayOf, type Period } from "../../shared/period.ts";
import { type CouncilEntry, dueNow } from "./councilEntry.ts";

/** What passed longer ago than this is history and no longer in a diary, in days. */
const daysBack = 366;

/** A moment at which the council hears something, or has to have it (requirement CI-04). */
export type CouncilMoment<One> = {
  readonly entry: One;
  readonly kind: "inform" | "due";
  readonly period: Period;
  /** The last day of the period: by then it has to be there. */
  readonly day: Day;
};

/** Returns the moments that are planned for what is open, in the order of their days; what has passed and is open still stands there. */
export const councilMoments = <One extends Pick<CouncilEntry, "state" | "due" | "late" | "informOn">>(
  entries: readonly One[],
): readonly CouncilMoment<One>[] =>
  entries
    .filter(({ state }) => state.kind === "open")
    .flatMap((entry) => {
      const moment = (kind: "inform" | "due", period: Period | null) =>
        period === null ? [] : [{ entry, kind, period, day: lastDayOf(period) }];
      return [...moment("inform", entry.informOn), ...moment("due", dueNow(entry))];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));

/**
 * Returns the moments that belong in somebody's diary: all for who keeps the register, else those of what this person works on.
 * What passed longer than a year ago is history. Source: requirements CI-04, RC-08.
 */
export function momentsInDiary(
  entries: readonly CouncilEntry[],
  { reader, today }: { readonly reader: Actor; readonly today: Day },
): readonly CouncilMoment<CouncilEntry>[] {
  const first = addDays(today, -daysBack);
  const isOwn = ({ responsible }: CouncilEntry): boolean =>
    reader.kind === "person" && personOf(responsible) === reader.person;
  return councilMoments(
    entries.filter((entry) => mayAct(reader, "changeCouncilRegister") || isOwn(entry)),
  ).filter(({ day }) => day >= first);
}
