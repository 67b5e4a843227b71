import type { UnitId } from "../../../domain/organisation/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { mergeUnits } from "../../../usecases/organisation/mergeUnits.ts";
import { splitUnit } from "../../../usecases/organisation/splitUnit.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceOrNull, choicesIn, dayIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { organisationCrumb, to, unitOptions } from "./places.ts";
import { dayQuestion, parentQuestion, reasonQuestion, unitQuestions } from "./questions.ts";
import { loadChoices, loadUnit, unitFields, unitPlace, unitWords } from "./unitForms.ts";

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

export const splitUnitPage = actPage({
  load: loadUnit,
  view: (visit, { unit, units }) => {
    const { organisation: words } = visit.texts;
    const below = units.filter(({ parent }) => parent === unit.id);
    return {
      ...unitPlace(visit, unit),
      title: words.splitUnit,
      fields: [
        ...unitQuestions(visit, 1),
        ...unitQuestions(visit, 2),
        ...(below.length === 0
          ? []
          : [
              {
                kind: "many" as const,
                name: "mee",
                label: words.splitTakes,
                hint: words.splitTakesHint,
                options: unitOptions(visit, below),
                optional: true,
              },
            ]),
        dayQuestion(visit),
        reasonQuestion(visit),
      ],
    };
  },
  start: () => startWith({}),
  read: (entered, { texts }, { unit, units }) => {
    const day = dayIn(entered, "dag", texts);
    if (!day.ok) return refused([day.problem]);
    const below = units.filter(({ parent }) => parent === unit.id).map(({ id }) => id);
    const first = choicesIn(entered, "mee", below);
    const part = (number: number, takes: readonly UnitId[]) => ({
      draft: { ...unitWords(entered, number), parent: unit.parent },
      takes,
    });
    const parts = [
      part(1, first),
      part(
        2,
        below.filter((id) => !first.includes(id)),
      ),
    ];
    return ok({ unit: unit.id, parts, day: day.value, reason: wordOrNull(entered, "reden") });
  },
  act: (visit, split) => splitUnit(visit.house, visit.actor, split),
  fieldOf: { O101: "dag", O107: "dag", O104: "code1", O109: "naam1" },
});
