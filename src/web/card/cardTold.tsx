import type { IndicatorValue, SeenUpdate } from "../../domain/reporting/index.ts";
import type { Period } from "../../domain/shared/period.ts";
import { type Fact, Facts } from "../components/facts.tsx";
import { StatusMark } from "../components/statusMark.tsx";
import { indicatorValueIn, periodOr } from "../office/programme/words.ts";
import { authorName } from "../personWords.ts";
import { courseMark, type Words } from "./cardWords.ts";

/** Returns when it will be ready as an update says it: the date, and the one before where it moved. */
export function endTold(before: Period | null, after: Period | null, words: Words): string {
  const said = periodOr(after, words);
  return before === after ? said : words.texts.questionCard.told.moved(said, periodOr(before, words));
}

/** Returns who gave an update, and how it came where it did not come from the owner. */
export function givenBy({ by, via }: SeenUpdate, words: Words): string {
  const { questionCard: text } = words.texts;
  const author = by === null ? text.told.nobody : authorName(by, words);
  return via === "self" ? author : `${author}, ${text.via[via]}`;
}

/** Returns a value as it was told of an indicator: with its unit, of when, and over how many people. */
export function valueTold(told: IndicatorValue, words: Words): string {
  const { told: text } = words.texts.indicators;
  const [value, period] = [indicatorValueIn(told, words), words.formats.period(told.period)];
  return told.population === null
    ? text.value(value, period)
    : text.overPeople(value, period, words.formats.number(told.population));
}

const said = (term: string, value: string | null): readonly Fact[] =>
  value === null ? [] : [{ term, value }];

type Props = {
  readonly update: SeenUpdate;
  /** What was told of the indicators with it. */
  readonly values: readonly IndicatorValue[];
  readonly words: Words;
};

/** What an update says, one line a question that was answered. */
export function CardTold({ update, values, words }: Props) {
  const { told } = words.texts.questionCard;
  return (
    <Facts
      facts={[
        { term: told.course, value: <StatusMark {...courseMark(update.course, words)} /> },
        { term: told.happened, value: update.happened },
        ...said(told.obstacle, update.obstacle),
        ...said(told.next, update.next),
        { term: told.end, value: endTold(update.endBefore, update.endAfter, words) },
        ...said(told.reason, update.reason),
        ...values.map((value) => ({ term: value.name, value: valueTold(value, words) })),
        ...said(told.need, update.need),
        { term: told.by, value: `${givenBy(update, words)}, ${words.formats.moment(update.at)}` },
      ]}
    />
  );
}
