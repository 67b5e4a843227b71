import { type FixedItem, fixedItems, type Talk } from "../../../domain/governance/index.ts";
import { type QuestionSetKind, reportKinds, talkSets } from "../../../domain/reporting/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns what a set of questions is for, in words: a report of a round, or a talk. */
export function setName(kind: QuestionSetKind, { texts }: OfficeVisit): string {
  const set = talkSets.find((one) => one === kind);
  if (set !== undefined) return texts.talks.setName[set];
  const report = reportKinds.find((one) => one === kind);
  return report === undefined ? kind : texts.duties.kindName[report];
}

/** Returns the questions of a talk with their words: the fixed items first, then those of the municipality. */
export function askedIn({ kind, questions }: Pick<Talk, "kind" | "questions">, { texts }: OfficeVisit) {
  const fixed = fixedItems[kind].map((key: FixedItem) => ({
    key,
    text: texts.talks.fixed[key],
    required: true,
  }));
  return [...fixed, ...questions];
}

/** Returns how a talk stands, in words. */
export function talkState(
  { state, on }: Pick<Talk, "state" | "on">,
  today: Day,
  { texts }: OfficeVisit,
): string {
  const { stateName } = texts.talks;
  return state.kind === "planned" && on < today ? stateName.waiting : stateName[state.kind];
}
