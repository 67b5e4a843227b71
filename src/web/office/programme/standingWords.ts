import type { ObjectiveStanding } from "../../../domain/programme/index.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns what a standing was read from, in a sentence. */
export function readFromIn(standing: ObjectiveStanding, { texts, formats }: OfficeVisit): string {
  const { goals: words } = texts;
  const { readFrom, shareDone, shareOfTime } = standing;
  if (readFrom !== "actions" || shareDone === null)
    return words.readFrom[readFrom === "targets" ? "targets" : "nothing"];
  const percentage = (share: number) => formats.percentage(Math.round(share * 100));
  return shareOfTime === null
    ? words.readFromActionsOnly(percentage(shareDone))
    : words.readFromActions(percentage(shareDone), percentage(shareOfTime));
}
