import type { Unit } from "../../../domain/organisation/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { splitUnit } from "../../../usecases/organisation/splitUnit.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceIn, dayIn, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { dayQuestion, reasonQuestion, unitQuestions } from "./questions.ts";
import { loadUnit, unitPlace, unitWords } from "./unitForms.ts";

const counts = ["2", "3", "4", "5", "6"] as const;

/** Returns into how many units it is split, as chosen so far; a form that just opens has two. */
const countIn = (entered: Entered): number => {
  const chosen = wordIn(entered, "delen");
  return Number(counts.find((count) => count === chosen) ?? "2"); // nothing chosen yet
};

const partsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const directlyUnder = (unit: Unit, units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ parent }) => parent === unit.id);

/** Returns, for each unit that stood under the one that is split, the question which part takes it along. */
const takesQuestions = (
  { texts }: OfficeVisit,
  below: readonly Unit[],
  count: number,
): readonly FormField[] =>
  below.map(({ id, name }) => ({
    kind: "select",
    name: `naar-${id}`,
    label: texts.organisation.splitTakes(name),
    options: partsOf(count).map((part) => ({
      value: String(part),
      text: texts.organisation.splitPartName(part),
    })),
    empty: texts.plan.choose,
  }));

function splitIn(entered: Entered, { texts }: OfficeVisit, unit: Unit, below: readonly Unit[]) {
  const numbers = partsOf(countIn(entered));
  const choices = numbers.map(String);
  const read = allOf({
    day: dayIn(entered, "dag", texts),
    ...Object.fromEntries(below.map(({ id }) => [id, choiceIn(entered, `naar-${id}`, choices, texts)])),
  });
  if (!read.ok) return read;
  const parts = numbers.map((number) => ({
    draft: { ...unitWords(entered, number), parent: unit.parent },
    takes: below.map(({ id }) => id).filter((id) => wordIn(entered, `naar-${id}`) === String(number)),
  }));
  return ok({ unit: unit.id, parts, day: read.value.day, reason: wordOrNull(entered, "reden") });
}

/** One unit becomes two to six on a day; who chose more than the form had is asked for the others first. */
export const splitUnitPage = actPage({
  load: loadUnit,
  view: (visit, { unit, units }) => {
    const { organisation: words } = visit.texts;
    const count = countIn(visit.posted.fields);
    return {
      ...unitPlace(visit, unit),
      title: words.splitUnit,
      hidden: { getoond: String(count) },
      fields: [
        {
          kind: "select",
          name: "delen",
          label: words.splitInto,
          hint: words.splitIntoHint,
          options: counts.map((value) => ({ value, text: value })),
          empty: visit.texts.plan.choose,
        },
        ...partsOf(count).flatMap((part) => unitQuestions(visit, part)),
        ...takesQuestions(visit, directlyUnder(unit, units), count),
        dayQuestion(visit),
        reasonQuestion(visit),
      ],
    };
  },
  start: () => startWith({ delen: "2" }),
  read: (entered, visit, { unit, units }) => {
    const count = countIn(entered);
    if (wordIn(entered, "getoond") !== String(count))
      return refused([{ field: "delen", text: visit.texts.organisation.splitMore(count) }]);
    return splitIn(entered, visit, unit, directlyUnder(unit, units));
  },
  act: (visit, split) => splitUnit(visit.house, visit.actor, split),
  fieldOf: { O101: "dag", O107: "dag", O104: "code1", O109: "naam1" },
});
