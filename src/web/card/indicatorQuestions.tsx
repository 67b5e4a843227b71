import type { ActionIndicator } from "../../domain/programme/index.ts";
import type { IndicatorValue } from "../../domain/reporting/index.ts";
import { Text } from "../components/text.tsx";
import { TextField } from "../components/textField.tsx";
import { wordIn } from "../form.ts";
import { periodField } from "../office/programme/periodField.ts";
import { numberWord } from "../office/programme/typed.ts";
import { indicatorValueIn } from "../office/programme/words.ts";
import type { CardForm } from "./cardQuestions.tsx";

/** An indicator on a card, with the last value that was told of it. */
export type AskedIndicator = { readonly indicator: ActionIndicator; readonly last: IndicatorValue | null };

/** The fields in which an indicator is told. */
export const fieldsOfIndicator = ({ key }: Pick<ActionIndicator, "key">) => ({
  value: `waarde-${key}`,
  population: `aantal-${key}`,
  period: `periode-${key}`,
});

/** Returns what the fields of the indicators are called, for the summary of what is wrong. */
export function indicatorLabels({ words, card }: Pick<CardForm, "words" | "card">) {
  const { card: text } = words.texts.indicators;
  const labels = card.indicators.flatMap(({ indicator }) => {
    const { value, population, period } = fieldsOfIndicator(indicator);
    return [
      [value, `${indicator.name}: ${text.value}`],
      [population, `${indicator.name}: ${text.people}`],
      [period, `${indicator.name}: ${text.period}`],
    ] as const;
  });
  return Object.fromEntries(labels);
}

/** Returns what was told of an indicator in the round of the card; undefined where nothing was. */
export const toldHere = (
  { values }: Pick<CardForm["card"], "values">,
  { key }: ActionIndicator,
): IndicatorValue | undefined => values.find(({ indicator }) => indicator === key);

/** Returns what stands in the fields before anybody typed: what was told in this round, never that of another time. */
function before(indicator: ActionIndicator, { card, words }: CardForm): Readonly<Record<string, string>> {
  const told = toldHere(card, indicator);
  if (told === undefined) return {};
  const { value, population, period } = fieldsOfIndicator(indicator);
  return {
    [value]: numberWord(told.value, words),
    [population]: told.population === null ? "" : String(told.population),
    [period]: periodField(told.period, words.formats),
  };
}

function OneIndicator({ form, asked }: { readonly form: CardForm; readonly asked: AskedIndicator }) {
  const { words, entered, problems } = form;
  const { card: text, unitName } = words.texts.indicators;
  const { indicator, last } = asked;
  const fields = fieldsOfIndicator(indicator);
  const start = before(indicator, form);
  const of = (name: string, label: string) => ({
    id: name,
    name,
    label,
    short: true,
    value: entered.has(name) ? wordIn(entered, name) : (start[name] ?? ""), // nothing was told in this round
    error: problems.find(({ field }) => field === name)?.text,
  });
  return (
    <fieldset class="utrecht-form-fieldset eb-field">
      <legend class="utrecht-form-fieldset__legend">{`${indicator.name} (${unitName[indicator.unit]})`}</legend>
      {last !== null && toldHere(form.card, indicator) === undefined && (
        <Text small soft>
          {text.last(indicatorValueIn(last, words), words.formats.period(last.period))}
        </Text>
      )}
      <TextField {...of(fields.value, text.value)} inputmode="decimal" />
      <TextField {...of(fields.period, text.period)} hint={text.periodHint} />
      {indicator.unit !== "things" && (
        <TextField {...of(fields.population, text.people)} inputmode="numeric" hint={text.peopleHint} />
      )}
    </fieldset>
  );
}

/** The indicators of the action, with what was told last; who has nothing new fills in nothing. */
export function IndicatorQuestions(form: CardForm) {
  const { indicators } = form.card;
  const { title, card: text } = form.words.texts.indicators;
  if (indicators.length === 0) return null;
  return (
    <>
      <Text small soft>{`${title}. ${text.lead}`}</Text>
      {indicators.map((asked) => (
        <OneIndicator form={form} asked={asked} />
      ))}
    </>
  );
}
