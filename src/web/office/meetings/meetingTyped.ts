import { type MeetingTimes, parseClock } from "../../../domain/governance/index.ts";
import { refused } from "../../../domain/shared/result.ts";
import type { Texts } from "../../../texts/index.ts";
import { type Entered, type Read, wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** Returns the time on the clock in a field. */
export function clockIn(entered: Entered, name: string, { problems }: Texts): Read<string> {
  const time = parseClock(wordIn(entered, name));
  return time.ok ? time : refused({ field: name, text: problems[time.problem] });
}

/** Returns the questions for when and where on a day. */
export function timeQuestions({ texts }: OfficeVisit): readonly FormField[] {
  const { series: words } = texts.meetings;
  return [
    { kind: "line", short: true, name: "van", label: words.from, hint: words.timeHint },
    { kind: "line", short: true, name: "tot", label: words.until },
    { kind: "line", name: "plaats", label: words.place, optional: true },
  ];
}

/** Returns when and where as it stands in the fields. */
export const timesFilled = ({ from, until, place }: MeetingTimes & { readonly place: string | null }) => ({
  van: from,
  tot: until,
  plaats: place,
});
