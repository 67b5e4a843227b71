import type { EntryStanding } from "../domain/council/index.ts";
import type { OfficeVisit } from "./visit.ts";

const marks = {
  overdue: "late",
  dueSoon: "notStarted",
  open: "notStarted",
  settled: "done",
  lapsed: "lapsed",
  withdrawn: "lapsed",
} as const satisfies Readonly<Record<EntryStanding, string>>;

/** Returns how it stands with a commitment or motion, as a mark with its word. */
export const standingMark = (standing: EntryStanding, { texts }: Pick<OfficeVisit, "texts">) => ({
  kind: marks[standing],
  word: texts.councilRegister.standing[standing],
});
