import type {
  Action,
  ActionStatus,
  MeasuredUnit,
  Programme,
  Target,
} from "../../../domain/programme/index.ts";
import { isOverdue } from "../../../domain/programme/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { type Period, periodFrom } from "../../../domain/shared/period.ts";
import type { Rhythm } from "../../../domain/shared/rhythm.ts";
import type { Formats, Texts } from "../../../texts/index.ts";
import type { StatusKind } from "../../components/statusMark.tsx";

type Words = { readonly texts: Texts; readonly formats: Formats };

/** Returns a period in words, or that the plan does not say it. */
export const periodOr = (period: Period | null, { texts, formats }: Words): string =>
  period === null ? texts.common.notStated : formats.period(period);

/** Returns the years of a programme in words, or null when the plan gives neither begin nor end. */
export function yearsOf({ start, end }: Pick<Programme, "start" | "end">, words: Words): string | null {
  if (start === null && end === null) return null;
  return words.texts.programme.periodBetween(periodOr(start, words), periodOr(end, words));
}

const marks: Readonly<Record<ActionStatus, StatusKind>> = {
  done: "done",
  ongoing: "good",
  continuous: "good",
  recurring: "good",
  notStarted: "notStarted",
  lapsed: "lapsed",
  postponed: "postponed",
};

/** Returns the shape and the word of an action's status; late goes before the status itself. */
export function markOf(action: Pick<Action, "status" | "planning">, today: Day, { texts }: Words) {
  const { status } = action;
  if (isOverdue(action, today)) return { kind: "late" as const, word: texts.programme.late };
  if (status === null) return { kind: "notStated" as const, word: texts.programme.statusNotStated };
  return { kind: marks[status], word: texts.programme.status[status] };
}

const isPercentage = (target: Pick<Target, "unit">) =>
  target.unit === "percentage" || target.unit === "growth";

/** Returns a value of a target as a short figure, for a picture: the unit stands in the words around it. */
export const figureIn = (target: Pick<Target, "unit">, value: number, { formats }: Words): string =>
  isPercentage(target) ? formats.percentage(value) : formats.number(value);

/** Returns a value of a target with its unit. */
export const valueIn = (target: Pick<Target, "unit">, value: number, words: Words): string =>
  words.texts.programme.unit[target.unit](figureIn(target, value, words));

/** Returns a value of an indicator with its unit; a count of things is the number itself. */
export const indicatorValueIn = (
  { value, unit }: { readonly value: number; readonly unit: MeasuredUnit },
  words: Words,
): string => (unit === "things" ? words.formats.number(value) : valueIn({ unit }, value, words));

/** Returns what a target aims at, in words: "minstens 20 % in 2026". */
export function aimOf(target: Target, words: Words): string {
  const { target: text } = words.texts.programme;
  const due = target.dueDate === null ? text.noDue : text.due(words.formats.period(target.dueDate));
  if (target.comparator === "reflects") return `${text.reflects}, ${due}`;
  const value = target.value === null ? words.texts.common.notStated : valueIn(target, target.value, words);
  return `${text[target.comparator](value)}, ${due}`;
}

/** Returns the title, publisher and date of the documents a programme was taken from. */
export function sourcesOf({ sources }: Pick<Programme, "sources">, words: Words): readonly string[] {
  return sources.map(({ title, publisher, date }) =>
    words.texts.programme.sourceOf(
      title,
      publisher,
      date === null ? words.texts.common.undatedSource : words.formats.period(periodFrom(date)),
    ),
  );
}

/** Returns a rhythm in words. */
export function rhythmIn(rhythm: Rhythm, { texts }: Words): string {
  switch (rhythm.kind) {
    case "once":
    case "continuous":
      return texts.programme.rhythmKind[rhythm.kind];
    case "event":
      return texts.programme.rhythmKind.event(rhythm.trigger);
    case "words":
      return rhythm.words;
    case "rule":
      return texts.rhythm(rhythm.rule);
  }
}
