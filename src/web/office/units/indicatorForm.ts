import { type Indicator, targetUnits, type UnitPlan } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { FoundUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { saveUnitPlan } from "../../../usecases/programme/saveUnitPlan.ts";
import { allOf, choiceIn, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import type { FormField } from "../../formPage.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { periodField } from "../programme/periodField.ts";
import { numberOrNull, numberWord, periodOrNull, reasonQuestion } from "../programme/typed.ts";
import { loadPlan, placeOfPlan } from "./planForm.ts";

/** A plan that is there, with the place of one of its indicators; the place after the last is that of a new one. */
type Place = FoundUnitPlan & { readonly plan: UnitPlan; readonly place: number };

function questions({ texts }: OfficeVisit, { objectives }: Place): readonly FormField[] {
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
    { ...short, name: "waarde", label: words.indicatorValue, hint: goals.valueHint, inputmode: "decimal" },
    { ...short, name: "wanneer", label: words.by, hint: plan.periodHint },
  ];
}

const indicatorIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    name: ok(wordIn(entered, "naam")),
    objective: ok(wordOrNull(entered, "doel")),
    unit: choiceIn(entered, "eenheid", targetUnits, texts),
    value: numberOrNull(entered, "waarde", texts),
    dueDate: periodOrNull(entered, "wanneer", texts),
  });

const answers = ({ name, objective, unit, value, dueDate }: Indicator, visit: OfficeVisit): Entered =>
  startWith({
    naam: name,
    doel: objective,
    eenheid: unit,
    waarde: numberWord(value, visit),
    wanneer: periodField(dueDate, visit.formats),
  });

async function loadAt(visit: OfficeVisit, placeIn: (plan: UnitPlan) => number): Promise<Place> {
  const found = await loadPlan(visit);
  const { plan } = found;
  if (plan === null) throw new NotFound();
  return { ...found, plan, place: placeIn(plan) };
}

/** Returns the plan with one of its indicators replaced, added at the end, or taken out. */
function withIndicator({ plan, place }: Place, indicator: Indicator | null) {
  const { key: _, evidence: __, version: ___, ...values } = plan;
  const indicators = plan.indicators.toSpliced(place, 1, ...(indicator === null ? [] : [indicator]));
  return { ...values, indicators };
}

type Input = { readonly indicator: Indicator | null; readonly reason: string | null };

const save = ({ house, actor }: OfficeVisit, { indicator, reason }: Input, place: Place, seen: number) =>
  saveUnitPlan(house, actor, {
    programme: place.programme.key,
    known: { key: place.plan.key, seen },
    values: withIndicator(place, indicator),
    reason,
  });

const fieldOf = { indicators: "naam" };

export const newIndicatorPage = partPage({
  load: (visit) => loadAt(visit, ({ indicators }) => indicators.length),
  view: (visit, data) => ({
    ...placeOfPlan(visit, data),
    title: visit.texts.unitPlans.addIndicator,
    fields: questions(visit, data),
  }),
  start: () => startWith({}),
  // what is added writes over nothing that somebody else made meanwhile
  version: () => null,
  read: indicatorIn,
  act: (visit, indicator, place) => save(visit, { indicator, reason: null }, place, place.plan.version),
  fieldOf,
});

export const changeIndicatorPage = partPage({
  load: (visit) =>
    loadAt(visit, ({ indicators }) => {
      const place = indicators.findIndex((_, at) => String(at + 1) === visit.params["indicator"]);
      if (place < 0) throw new NotFound();
      return place;
    }),
  view: (visit, data) => {
    const { unitPlans: words } = visit.texts;
    const options = [{ value: "ja", text: words.removeIndicator }];
    return {
      ...placeOfPlan(visit, data),
      title: words.changeIndicator,
      fields: [
        ...questions(visit, data),
        { kind: "many", name: "weg", label: words.remove, options, optional: true },
        reasonQuestion(visit),
      ],
    };
  },
  start: ({ plan, place }, visit) => {
    const indicator = plan.indicators[place];
    return indicator === undefined ? startWith({}) : answers(indicator, visit); // was found by its place
  },
  version: ({ plan }) => plan.version,
  read: (entered, visit) => {
    const reason = wordOrNull(entered, "reden");
    if (entered.has("weg")) return ok<Input>({ indicator: null, reason });
    const read = indicatorIn(entered, visit);
    return read.ok ? ok<Input>({ indicator: read.value, reason }) : read;
  },
  act: save,
  fieldOf,
});
