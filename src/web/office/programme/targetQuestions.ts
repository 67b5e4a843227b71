import { comparators, type Target, targetBases, targetUnits } from "../../../domain/programme/index.ts";
import type { TargetChoices } from "../../../usecases/programme/readTarget.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { rhythmOptions } from "./rhythmChoice.ts";

const rules = [
  "FREQ=MONTHLY",
  "FREQ=MONTHLY;INTERVAL=3",
  "FREQ=MONTHLY;INTERVAL=6",
  "FREQ=YEARLY",
  "FREQ=YEARLY;INTERVAL=2",
  "ONCE",
];

const what = (visit: OfficeVisit, { objectives }: TargetChoices): readonly FormField[] => {
  const { goals: words, programme: base, plan } = visit.texts;
  return [
    {
      kind: "select",
      name: "doel",
      label: base.objective,
      options: objectives.map(({ key, title }) => ({ value: key, text: title })),
      empty: plan.choose,
    },
    { kind: "line", name: "maat", label: words.measure },
    { kind: "line", name: "bij-wie", label: words.population },
    { kind: "lines", name: "definitie", label: words.definition },
    {
      kind: "select",
      name: "eenheid",
      label: words.unit,
      options: targetUnits.map((unit) => ({ value: unit, text: words.unitName[unit] })),
      empty: plan.choose,
    },
    {
      kind: "one",
      name: "vergelijking",
      label: words.comparator,
      options: comparators.map((one) => ({ value: one, text: words.comparatorName[one] })),
    },
  ];
};

const howMuch = (visit: OfficeVisit, { benchmarks }: TargetChoices): readonly FormField[] => {
  const { goals: words, plan } = visit.texts;
  const number = { kind: "line", short: true, optional: true } as const;
  return [
    { ...number, name: "waarde", label: words.value, hint: words.valueHint, inputmode: "decimal" },
    {
      kind: "select",
      name: "vergelijkingscijfer",
      label: words.benchmark,
      options: benchmarks.map(({ key, label }) => ({ value: key, text: label })),
      empty: plan.none,
      optional: true,
    },
    { ...number, name: "gehaald", label: words.dueDate, hint: plan.periodHint },
    { ...number, name: "basisjaar", label: words.baseYear, hint: words.baseYearHint, inputmode: "numeric" },
    { kind: "lines", name: "nulmeting", label: words.baseline, hint: words.baselineHint, optional: true },
    { kind: "lines", name: "mijlpalen", label: words.milestones, hint: words.milestonesHint, optional: true },
    { kind: "lines", name: "breuken", label: words.breaks, hint: words.breaksHint, optional: true },
  ];
};

const ofWhom = (visit: OfficeVisit, { units }: TargetChoices): readonly FormField[] => {
  const { goals: words, plan, common } = visit.texts;
  const short = { kind: "line", short: true, optional: true } as const;
  return [
    {
      kind: "select",
      name: "deel",
      label: words.base,
      options: targetBases.map((base) => ({ value: base, text: words.baseName[base] })),
      empty: common.notStated,
      optional: true,
    },
    {
      kind: "select",
      name: "onderdeel",
      label: words.about,
      options: units.map(({ id, name }) => ({ value: id, text: name })),
      empty: plan.wholeOrganisation,
      optional: true,
    },
    { ...short, name: "schaal-van", label: words.gradeFrom },
    { ...short, name: "schaal-tot", label: words.gradeTo },
    {
      kind: "many",
      name: "leiding",
      label: words.grades,
      options: [{ value: "ja", text: words.managersOnly }],
      optional: true,
    },
  ];
};

/** Returns everything a target is asked. */
export const targetQuestions = (
  visit: OfficeVisit,
  choices: TargetChoices,
  now: Target | null,
): readonly FormField[] => {
  const { goals: words, common } = visit.texts;
  return [
    ...what(visit, choices),
    ...howMuch(visit, choices),
    ...ofWhom(visit, choices),
    {
      kind: "select",
      name: "hoe-vaak",
      label: words.rhythm,
      options: rhythmOptions(rules, now?.rhythm ?? null, visit), // a new target has none yet
      empty: common.notStated,
      optional: true,
    },
    { kind: "line", name: "bron", label: words.source, optional: true },
    { kind: "lines", name: "opmerking", label: words.note, optional: true },
  ];
};
