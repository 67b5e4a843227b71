import type { IndicatorDraft, IndicatorValue } from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Texts } from "../../texts/index.ts";
import type { NewsCard, SeenCard } from "../../usecases/reporting/readCard.ts";
import { type Entered, type FormProblem, wordIn } from "../form.ts";
import { typedPeriod } from "../office/programme/periodField.ts";
import { mustSay, numberOrNull, wholeOrNull } from "../office/programme/typed.ts";
import { type AskedIndicator, fieldsOfIndicator, toldHere } from "./indicatorQuestions.tsx";

type Typed = Result<IndicatorDraft | null, readonly FormProblem[]>;

/** What is asked of an indicator, and what was told of it in the round of the card. */
type Asked = AskedIndicator & { readonly told: IndicatorValue | undefined };

const isSame = (draft: IndicatorDraft, known: IndicatorValue | null | undefined): boolean =>
  draft.value === known?.value && draft.period === known.period && draft.population === known.population;

/** Returns what is told of an indicator by a field that is empty: nothing, unless the others say something, or the field did. */
function withoutValue(entered: Entered, { indicator, told }: Asked, { indicators }: Texts): Typed {
  const { value, period, population } = fieldsOfIndicator(indicator);
  const wrong = (text: string) => refused([{ field: value, text }]);
  if (told !== undefined) return entered.has(value) ? wrong(indicators.card.stays) : ok(null);
  const says = [period, population].some((name) => wordIn(entered, name) !== "");
  return says ? wrong(indicators.card.valueMissing) : ok(null);
}

/** Returns what is told of one indicator; null where nothing is, or nothing else than before. */
function typedOne(entered: Entered, asked: Asked, texts: Texts): Typed {
  const { indicator, told, last } = asked;
  const names = fieldsOfIndicator(indicator);
  if (wordIn(entered, names.value) === "") return withoutValue(entered, asked, texts);
  const value = mustSay(numberOrNull(entered, names.value, texts), names.value, texts);
  const population = indicator.unit === "things" ? ok(null) : wholeOrNull(entered, names.population, texts);
  const period = typedPeriod(wordIn(entered, names.period));
  const problems: FormProblem[] = [value, population].flatMap((read) => (read.ok ? [] : [read.problem]));
  if (!period.ok || period.period === null || period.note !== null)
    return refused([...problems, { field: names.period, text: texts.indicators.card.periodMissing }]);
  if (!value.ok || !population.ok) return refused(problems);
  const draft = {
    indicator: indicator.key,
    value: value.value,
    population: population.value,
    period: period.period,
  };
  return ok(isSame(draft, told) || isSame(draft, last) ? null : draft);
}

/** Returns what is told of the indicators of a card, or everything that cannot be read at once. */
export function typedIndicators(
  entered: Entered,
  card: Pick<SeenCard | NewsCard, "indicators" | "values">,
  texts: Texts,
): Result<readonly IndicatorDraft[], readonly FormProblem[]> {
  const read = card.indicators.map((asked) =>
    typedOne(entered, { ...asked, told: toldHere(card, asked.indicator) }, texts),
  );
  const problems = read.flatMap((one) => (one.ok ? [] : one.problem));
  if (problems.length > 0) return refused(problems);
  return ok(read.flatMap((one) => (one.ok && one.value !== null ? [one.value] : [])));
}
