import { type Indicator, targetUnits } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import type { IndicatorValues } from "../../../usecases/programme/addIndicator.ts";
import type { FoundUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { allOf, choiceIn, type Entered, startWith, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { periodField } from "../programme/periodField.ts";
import { mustSay, numberOrNull, numberWord, periodOrNull } from "../programme/typed.ts";

/** Returns what an indicator is asked; the objectives are those of the programme. */
export function indicatorQuestions(
  { texts }: OfficeVisit,
  { objectives }: Pick<FoundUnitPlan, "objectives">,
): readonly FormField[] {
  const { unitPlans: words, goals, plan, programme } = texts;
  const short = { kind: "line", short: true, optional: true } as const;
  return [
    { kind: "line", name: "naam", label: words.indicatorName, hint: words.indicatorNameHint },
    {
      kind: "select",
      name: "doel",
      label: programme.objective,
      options: objectives.map(({ key, title }) => ({ value: key, text: title })),
      empty: plan.choose,
    },
    {
      kind: "select",
      name: "eenheid",
      label: words.indicatorUnit,
      options: targetUnits.map((unit) => ({ value: unit, text: goals.unitName[unit] })),
      empty: plan.choose,
    },
    {
      ...short,
      name: "waarde",
      label: words.indicatorValue,
      hint: words.indicatorValueHint,
      inputmode: "decimal",
    },
    { ...short, name: "wanneer", label: words.by, hint: plan.periodHint },
  ];
}

const indicatorIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    name: mustSay(ok(wordOrNull(entered, "naam")), "naam", texts),
    objective: mustSay(ok(wordOrNull(entered, "doel")), "doel", texts),
    unit: choiceIn(entered, "eenheid", targetUnits, texts),
    value: numberOrNull(entered, "waarde", texts),
    dueDate: periodOrNull(entered, "wanneer", texts),
  });

/** Returns an indicator as it stands in the form. */
export const indicatorAnswers = (
  { name, objective, unit, value, dueDate }: Indicator,
  visit: OfficeVisit,
): Entered =>
  startWith({
    naam: name,
    doel: objective,
    eenheid: unit,
    waarde: numberWord(value, visit),
    wanneer: periodField(dueDate, visit.formats),
  });

/** An indicator as it was typed, and why. */
export type Typed<Values> = { readonly values: Values; readonly reason: string | null };

/** Returns the indicator as it was typed, or every field that must be mended. */
export function typedIn(entered: Entered, visit: OfficeVisit) {
  const read = indicatorIn(entered, visit);
  const reason = wordOrNull(entered, "reden");
  return read.ok ? ok<Typed<IndicatorValues>>({ values: read.value, reason }) : read;
}
