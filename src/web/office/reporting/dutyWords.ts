import type { DutyDays, SeenDuty } from "../../../domain/reporting/index.ts";
import type { DutyRegister } from "../../../usecases/reporting/readDuties.ts";
import { ownerName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";

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
