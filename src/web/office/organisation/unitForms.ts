import type { Unit, UnitId, UnitProblem } from "../../../domain/organisation/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { Texts } from "../../../texts/index.ts";
import { addUnit } from "../../../usecases/organisation/addUnit.ts";
import { changeUnit } from "../../../usecases/organisation/changeUnit.ts";
import { endUnit } from "../../../usecases/organisation/endUnit.ts";
import { type Choices, readChoices } from "../../../usecases/organisation/readChoices.ts";
import { actPage } from "../../actForm.tsx";
import {
  allOf,
  choiceOrNull,
  dayIn,
  type Entered,
  type Read,
  seenIn,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { idIn, organisationCrumb, to, unitOptions } from "./places.ts";
import { dayQuestion, parentQuestion, reasonQuestion, unitQuestions } from "./questions.ts";

/** Which field mends which refusal of a rule on units. */
export const unitFields: Readonly<Partial<Record<UnitProblem | "V101", string>>> = {
  O101: "dag",
  O102: "onder",
  O103: "onder",
  O104: "code",
  O107: "dag",
  O109: "naam",
};

/** Returns code, name and kind from a form; `part` tells the units of a split apart. */
export const unitWords = (entered: Entered, part: number | "" = "") => ({
  code: wordIn(entered, `code${part}`),
  name: wordIn(entered, `naam${part}`),
  kind: wordIn(entered, `soort${part}`),
});

type UnitWords = ReturnType<typeof unitWords>;

/** Returns the words of a unit, or the refusal at the first question that has no answer. */
function saidWords(entered: Entered, texts: Texts): Read<UnitWords> {
  const empty = ["code", "naam", "soort"].find((name) => wordIn(entered, name) === "");
  return empty === undefined ? ok(unitWords(entered)) : refused({ field: empty, text: texts.problems.O109 });
}

const unitIds = (units: readonly Unit[]): readonly UnitId[] => units.map((unit) => unit.id);

export const loadChoices = (visit: OfficeVisit): Promise<Choices> => readChoices(visit.house, visit.actor);

/** Returns the choices with the unit of the address; a unit whose end is recorded is not found, it changes no more. */
export async function loadUnit(visit: OfficeVisit): Promise<Choices & { readonly unit: Unit }> {
  const choices = await loadChoices(visit);
  const unit = choices.units.find(({ id }) => id === idIn<"unit">(visit, "unit"));
  if (!unit) throw new NotFound();
  return { ...choices, unit };
}

/** Returns the way to a unit: where it stands in the trail, and where its forms lead back to. */
export const unitPlace = (visit: OfficeVisit, unit: Unit) => {
  const back = to(visit, paths.unit, { unit: unit.id });
  return {
    here: "organisation" as const,
    trail: [organisationCrumb(visit), { word: unit.name, href: back }],
    back,
  };
};

const readDraft = (entered: Entered, { texts }: OfficeVisit, { units }: Choices) =>
  allOf({
    words: saidWords(entered, texts),
    parent: choiceOrNull(entered, "onder", unitIds(units), texts),
    day: dayIn(entered, "dag", texts),
    reason: ok(wordOrNull(entered, "reden")),
  });

export const addUnitPage = actPage({
  load: loadChoices,
  view: (visit, { units }) => ({
    title: visit.texts.organisation.addUnit,
    here: "organisation",
    trail: [organisationCrumb(visit)],
    back: to(visit, paths.organisation),
    fields: [
      ...unitQuestions(visit),
      parentQuestion(visit, unitOptions(visit, units)),
      dayQuestion(visit, visit.texts.organisation.firstDay),
      reasonQuestion(visit),
    ],
  }),
  start: (_, visit) => startWith({ onder: visit.query.get("onder") }),
  read: (entered, visit, data) => readDraft(entered, visit, data),
  act: (visit, { words, parent, day, reason }) =>
    addUnit(visit.house, visit.actor, { draft: { ...words, parent }, day, reason }),
  fieldOf: unitFields,
});

export const changeUnitPage = actPage({
  load: loadUnit,
  view: (visit, { unit, units }) => ({
    ...unitPlace(visit, unit),
    title: visit.texts.organisation.changeUnit,
    hidden: { versie: String(unit.version) },
    fields: [
      ...unitQuestions(visit),
      parentQuestion(
        visit,
        unitOptions(
          visit,
          units.filter(({ id }) => id !== unit.id),
        ),
      ),
      dayQuestion(visit),
      reasonQuestion(visit),
    ],
  }),
  start: ({ unit }) => startWith({ naam: unit.name, code: unit.code, soort: unit.kind, onder: unit.parent }),
  read: (entered, visit, data) => {
    const read = readDraft(entered, visit, data);
    const seen = seenIn(entered);
    return read.ok ? ok({ ...read.value, unit: data.unit.id, seen }) : read;
  },
  act: (visit, { words, parent, ...change }) =>
    changeUnit(visit.house, visit.actor, { ...change, draft: { ...words, parent } }),
  fieldOf: unitFields,
});

export const endUnitPage = actPage({
  load: loadUnit,
  view: (visit, { unit }) => ({
    ...unitPlace(visit, unit),
    title: visit.texts.organisation.endUnit,
    fields: [dayQuestion(visit, visit.texts.organisation.endDay), reasonQuestion(visit)],
    consequence: visit.texts.organisation.endUnitConsequence,
  }),
  start: () => startWith({}),
  read: (entered, { texts }, { unit }) =>
    allOf({
      unit: ok(unit.id),
      day: dayIn(entered, "dag", texts),
      reason: ok(wordOrNull(entered, "reden")),
    }),
  act: (visit, ending) => endUnit(visit.house, visit.actor, ending),
  fieldOf: unitFields,
});
