import type { DutyDays, SeenDuty } from "../../../domain/reporting/index.ts";
import { rhythmText } from "../../../domain/shared/rhythm.ts";
import type { DutyRegister } from "../../../usecases/reporting/readDuties.ts";
import type { OfficeVisit } from "../../visit.ts";
import { ownerName } from "../programme/personWords.ts";

/** Returns how often a duty comes back, in words. */
export function rhythmWords({ rhythm }: Pick<SeenDuty, "rhythm">, { texts }: OfficeVisit): string {
  const { duties: words, common } = texts;
  if (rhythm === null) return common.notStated;
  switch (rhythm.kind) {
    case "once":
      return words.once;
    case "continuous":
      return words.always;
    case "event":
      return words.atEvent(rhythm.trigger);
    case "words":
      return rhythm.words;
    case "rule":
      return texts.rhythm(rhythmText(rhythm));
  }
}

/** Returns what is missing to say when a duty is due; undefined where nothing is. */
export const missingWords = (days: DutyDays, { texts }: OfficeVisit): string | undefined =>
  days.kind === "notStated" ? texts.duties.missing[days.missing] : undefined;

/** Returns who owes whom the report: the body that receives it, else the words of the plan. */
export function partiesWords(
  { from, to, body }: Pick<SeenDuty, "from" | "to" | "body">,
  { bodies }: Pick<DutyRegister, "bodies">,
  visit: OfficeVisit,
): string {
  const { duties: words, common } = visit.texts;
  const receiver = bodies.find(({ key }) => key === body);
  return words.fromTo(ownerName({ owner: from }, visit), receiver?.name ?? to ?? common.notStated);
}
