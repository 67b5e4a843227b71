import type {
  ActionDecisionKind,
  EffectValue,
  MeasuredEffect,
  SeenDecision,
} from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { LogEntry } from "../../components/log.tsx";
import type { StatusKind } from "../../components/statusMark.tsx";
import { authorName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { indicatorValueIn } from "./words.ts";

type Words = Pick<OfficeVisit, "texts" | "formats">;

const marks: Readonly<Record<ActionDecisionKind, StatusKind>> = {
  scaleUp: "good",
  keep: "good",
  change: "rest",
  stop: "lapsed",
};

/** Returns the shape and the word of what was decided. */
export const decisionMark = (kind: ActionDecisionKind, { texts }: Pick<Words, "texts">) => ({
  kind: marks[kind],
  word: texts.decisions.decided[kind],
});

/** Returns a value with what it measures and its date, and its source. */
export const effectParts = (effect: EffectValue, { texts, formats }: Words) => ({
  value: texts.decisions.value(
    indicatorValueIn(effect, { texts, formats }),
    effect.measure,
    formats.period(effect.period),
  ),
  source: effect.source === null ? texts.decisions.told : texts.decisions.source(effect.source),
});

/** Returns a value with what it measures, its date and its source in one line. */
export function effectValueWords(effect: EffectValue, words: Words): string {
  const { value, source } = effectParts(effect, words);
  return `${value}. ${source}`;
}

/** Returns what a decision rests on, also where that is nothing. */
export const effectWords = (effect: MeasuredEffect, words: Words): string =>
  effect.kind === "notMeasured" ? words.texts.decisions.notMeasured : effectValueWords(effect, words);

/** Returns a decision as it stands in a log: what, why, on what effect and by whom. */
export function decisionEntry(decision: SeenDecision, visit: OfficeVisit): LogEntry {
  const day = dayOf(decision.at, timeZone);
  const { by } = decision;
  return {
    when: visit.formats.day(day),
    day,
    status: decisionMark(decision.kind, visit),
    text: (
      <>
        {decision.reason}
        <br />
        {effectWords(decision.effect, visit)}
      </>
    ),
    by: by === null ? visit.texts.action.history.command : authorName(by, visit),
  };
}
