import { found, type RuleProblem } from "../../programme/index.ts";
import type { Day } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";
import { firstDayOf } from "../../shared/period.ts";
import type { CouncilEntry } from "./councilEntry.ts";
import { isSafeLink } from "./safeLink.ts";

export type EntryProblem = RuleProblem<"V230" | "V231" | "V232" | "V233" | "V234", keyof CouncilEntry>;

/** What an entry is judged against: the others of the register, and what it may point at. */
export type AroundEntry = {
  readonly others: readonly Pick<CouncilEntry, "key" | "kind" | "number">[];
  readonly actions: readonly string[];
  readonly documents: readonly string[];
  readonly today: Day;
};

/** Returns a number as it is compared: without capitals and spaces. */
export const plainNumber = (number: string): string => number.replace(/\s+/g, "").toLowerCase();

const isTaken = ({ key, kind, number }: CouncilEntry, { others }: AroundEntry): boolean =>
  number !== null &&
  others.some(
    (other) =>
      other.key !== key &&
      other.kind === kind &&
      other.number !== null &&
      plainNumber(other.number) === plainNumber(number),
  );

function knowsMotion(entry: CouncilEntry, { others }: AroundEntry): boolean {
  if (entry.kind === "motion" || entry.motion === null) return true;
  return others.some(({ key, kind }) => kind === "motion" && key === entry.motion);
}

/**
 * V230: a commitment or motion says what it is about. V231: no two commitments, and no two motions, of a programme have the
 * same number. V232: it was made today or before. V233: what it points at is of this programme: actions, documents, the motion.
 * V234: its address begins with https and names a site. Source: requirements CI-01 to CI-03, DI-04.
 */
export const checkEntry = (entry: CouncilEntry, around: AroundEntry): readonly EntryProblem[] => [
  ...found(isGiven(entry.text), "V230", "text"),
  ...found(!isTaken(entry, around), "V231", "number"),
  ...found(entry.madeOn === null || firstDayOf(entry.madeOn) <= around.today, "V232", "madeOn"),
  ...found(
    entry.actions.every((key) => around.actions.includes(key)),
    "V233",
    "actions",
  ),
  ...found(entry.madeIn === null || around.documents.includes(entry.madeIn), "V233", "madeIn"),
  ...found(knowsMotion(entry, around), "V233", "kind"),
  ...found(entry.link === null || isSafeLink(entry.link), "V234", "link"),
];
