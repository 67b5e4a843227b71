import type { Owner, ProgrammeFile } from "../domain/programme/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { type Period, periodFrom } from "../domain/shared/period.ts";
import { parseRhythm } from "../domain/shared/rhythm.ts";
import type { NewAction } from "../usecases/programme/addAction.ts";
import type { IndicatorValues } from "../usecases/programme/addIndicator.ts";
import type { FigureValues } from "../usecases/programme/recordFigure.ts";
import type { UnitPlanValues } from "../usecases/programme/saveUnitPlan.ts";
import type { DemoFigure } from "./content/figures.ts";
import type { UnitPlanSeed } from "./content/unitPlans.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";

type FileAction = ProgrammeFile["actions"][number];

const unitWord = {
  "%": "percentage",
  headcount: "headcount",
  "per year": "headcountPerYear",
  "fte per definition": "fte",
  "growth %": "growth",
  score: "score",
} as const satisfies Readonly<Record<DemoFigure["unit"], string>>;

export const periodOrNull = (text: string | null): Period | null => (text === null ? null : periodFrom(text));

function ownerOf({ owner, ownerMail }: FileAction, { personOfMail }: Meerwijkers): Owner {
  if (ownerMail === null) return { kind: "notStated" };
  return { kind: "person", person: known(personOfMail, ownerMail), asWritten: owner };
}

/** Returns an action of the content as somebody types it into the form. */
export function actionValues(action: FileAction, meerwijkers: Meerwijkers): NewAction {
  const { title, theme, objective, unit, planned, recurring, deliverable, scope, measure } = action;
  return {
    title,
    theme,
    objective,
    unit: unit === null ? null : known(meerwijkers.unitOfCode, unit),
    planning: { ...planned, start: periodOrNull(planned.start), end: periodOrNull(planned.end) },
    rhythm: recurring === null ? null : done(parseRhythm(recurring.rule)),
    rhythmNote: recurring?.note ?? null, // what does not come back has no note about it
    deliverable,
    scope,
    measure,
    owner: ownerOf(action, meerwijkers),
    participants: [],
    status: "notStarted",
    priority: action.priority,
  };
}

/** Returns a figure of the content as somebody types it into the form. */
export function figureValues(figure: DemoFigure, { unitOfCode }: Meerwijkers): FigureValues {
  const { key: _key, alreadyPublished, evidence, recordedOn, unit, about, period, ...values } = figure;
  return {
    ...values,
    unit: unitWord[unit],
    about: about === null ? null : known(unitOfCode, about),
    period: periodOrNull(period),
  };
}

/** Returns the plan of a unit as its owner fills it in. */
export function unitPlanValues(seed: UnitPlanSeed, { unitOfCode }: Meerwijkers): UnitPlanValues {
  const { on: _on, indicator: _indicator, phases, worksCouncil, unit, ...words } = seed;
  return {
    ...words,
    unit: known(unitOfCode, unit),
    phases: phases.map(([period, ambition]) => ({ period: periodFrom(period), ambition })),
    worksCouncil: worksCouncil.map(([day, kind, outcome]) => ({ on: dayFrom(day), kind, outcome })),
  };
}

/** Returns the indicator of a unit as its owner adds it to the plan. */
export function indicatorValues({
  indicator: [name, objective, unit, value],
}: UnitPlanSeed): IndicatorValues {
  return { name, objective, unit, value, dueDate: periodFrom("2028") };
}
