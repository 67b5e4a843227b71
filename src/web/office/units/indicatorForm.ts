import type { Indicator, UnitPlan } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addIndicator, type IndicatorValues } from "../../../usecases/programme/addIndicator.ts";
import { changeIndicator } from "../../../usecases/programme/changeIndicator.ts";
import type { FoundUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { startWith, wordOrNull } from "../../form.ts";
import type { FormView } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { within } from "../programme/programmePlace.ts";
import { reasonQuestion } from "../programme/typed.ts";
import { indicatorAnswers, indicatorQuestions, type Typed, typedIn } from "./indicatorQuestions.ts";
import { loadPlan, placeOfPlan } from "./planForm.ts";

/** A plan that is there. */
type Place = FoundUnitPlan & { readonly plan: UnitPlan };
/** With the indicator of the address; null when it is no longer in the plan. */
type At = Place & { readonly indicator: Indicator | null };

async function loadPlace(visit: OfficeVisit): Promise<Place> {
  const found = await loadPlan(visit);
  const { plan } = found;
  if (plan === null) throw new NotFound();
  return { ...found, plan };
}

async function loadAt(visit: OfficeVisit): Promise<At> {
  const place = await loadPlace(visit);
  const withKey = ({ indicators }: UnitPlan) =>
    indicators.find(({ key }) => key === visit.params["indicator"]);
  const indicator = withKey(place.plan) ?? null; // taken out, when a version had it
  if (indicator === null && !place.versions.some(({ plan }) => withKey(plan))) throw new NotFound();
  return { ...place, indicator };
}

/** A reason is asked of who changes something; one that was typed already stays also with a new indicator. */
const newView = (visit: OfficeVisit, place: Place): FormView => ({
  ...placeOfPlan(visit, place),
  title: visit.texts.unitPlans.addIndicator,
  fields: [
    ...indicatorQuestions(visit, place),
    ...(wordOrNull(visit.posted.fields, "reden") === null ? [] : [reasonQuestion(visit)]),
  ],
});

/** The indicator was taken out meanwhile: what was typed stands ready to be added again. */
function goneIn(visit: OfficeVisit, at: At) {
  if (at.indicator !== null) return null;
  const { unitPlans: words, action } = visit.texts;
  const view = {
    ...newView(visit, at),
    action: within(visit, at.programme, paths.newIndicator, { unit: at.unit.id }),
    hidden: { versie: "nieuw" },
    // apart from a new indicator that waits unsent in the same tab
    keep: { version: String(visit.params["indicator"]), restored: action.restored },
  };
  return { view, problems: [{ text: words.indicatorGone }] };
}

const fieldOf = { indicators: "naam" };

export const newIndicatorPage = partPage({
  load: loadPlace,
  view: newView,
  start: () => startWith({}),
  // what is added writes over nothing that somebody else made meanwhile
  version: () => null,
  read: typedIn,
  act: ({ house, actor }, typed, { programme, plan }) =>
    addIndicator(house, actor, { programme: programme.key, key: plan.key, seen: plan.version, ...typed }),
  fieldOf,
});

export const changeIndicatorPage = partPage({
  load: loadAt,
  gone: goneIn,
  view: (visit, at) => {
    const { unitPlans: words } = visit.texts;
    const options = [{ value: "ja", text: words.removeIndicator }];
    return {
      ...placeOfPlan(visit, at),
      title: words.changeIndicator,
      fields: [
        ...indicatorQuestions(visit, at),
        { kind: "many", name: "weg", label: words.remove, options, optional: true },
        reasonQuestion(visit),
      ],
    };
  },
  start: ({ indicator }, visit) => (indicator === null ? startWith({}) : indicatorAnswers(indicator, visit)),
  version: ({ plan }) => plan.version,
  read: (entered, visit) =>
    entered.has("weg")
      ? ok<Typed<IndicatorValues | null>>({ values: null, reason: wordOrNull(entered, "reden") })
      : typedIn(entered, visit),
  act: ({ house, actor, params }, change, { programme, plan }, seen) =>
    changeIndicator(house, actor, {
      ...{ programme: programme.key, key: plan.key, seen },
      indicator: String(params["indicator"]),
      ...change,
    }),
  fieldOf,
});
