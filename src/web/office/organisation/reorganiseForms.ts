import { ok } from "../../../domain/shared/result.ts";
import { mergeUnits } from "../../../usecases/organisation/mergeUnits.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceOrNull, choicesIn, dayIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { organisationCrumb, to, unitOptions } from "./places.ts";
import { dayQuestion, parentQuestion, reasonQuestion, unitQuestions } from "./questions.ts";
import { loadChoices, unitFields, unitWords } from "./unitForms.ts";

export const mergeUnitsPage = actPage({
  load: loadChoices,
  view: (visit, { units }) => ({
    title: visit.texts.organisation.mergeUnits,
    here: "organisation",
    trail: [organisationCrumb(visit)],
    back: to(visit, paths.organisation),
    fields: [
      {
        kind: "many",
        name: "onderdelen",
        label: visit.texts.organisation.mergeWhich,
        options: unitOptions(visit, units),
      },
      ...unitQuestions(visit),
      parentQuestion(visit, unitOptions(visit, units)),
      dayQuestion(visit),
      reasonQuestion(visit),
    ],
    consequence: visit.texts.organisation.mergeConsequence,
  }),
  start: () => startWith({}),
  read: (entered, { texts }, { units }) => {
    const ids = units.map(({ id }) => id);
    const read = allOf({
      units: ok(choicesIn(entered, "onderdelen", ids)),
      parent: choiceOrNull(entered, "onder", ids, texts),
      day: dayIn(entered, "dag", texts),
      reason: ok(wordOrNull(entered, "reden")),
    });
    if (!read.ok) return read;
    const { parent, ...merger } = read.value;
    return ok({ ...merger, into: { ...unitWords(entered), parent } });
  },
  act: (visit, merger) => mergeUnits(visit.house, visit.actor, merger),
  fieldOf: { ...unitFields, O108: "onderdelen" },
});
