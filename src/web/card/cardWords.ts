import { type Course, statusAfter } from "../../domain/reporting/index.ts";
import { type Period, precisionOf } from "../../domain/shared/period.ts";
import type { NewsCard, SeenCard } from "../../usecases/reporting/readCard.ts";
import type { StatusKind } from "../components/statusMark.tsx";
import type { Visit } from "../visit.ts";

/** The words and the way of writing of one reader. */
export type Words = Pick<Visit, "texts" | "formats">;

const marks: Readonly<Record<Course, StatusKind>> = {
  onSchedule: "good",
  behind: "late",
  atStandstill: "postponed",
  done: "done",
  notBegun: "notStarted",
};

/** Returns the shape and the word of how an action goes. */
export const courseMark = (course: Course, { texts }: Words) => ({
  kind: marks[course],
  word: texts.questionCard.course[course].word,
});

/** Returns what a course means, and what the status of the action becomes with it. */
export function courseHint(course: Course, { action }: SeenCard | NewsCard, { texts }: Words): string {
  const { questionCard: words, programme } = texts;
  const status = statusAfter(course, action.status);
  const word = status === null ? programme.statusNotStated : programme.status[status];
  const said = status === action.status ? words.stays(word) : words.becomes(word);
  return `${words.course[course].hint} ${said}`;
}

/** Returns that a promised end stays, as an answer that can be chosen. */
export function staysWord(end: Period | null, { texts, formats }: Words): string {
  const { questionCard: words } = texts;
  if (end === null) return words.noEndYet;
  const said = formats.period(end);
  return precisionOf(end) === "day" ? words.dayStays(said) : words.endStays(said);
}
