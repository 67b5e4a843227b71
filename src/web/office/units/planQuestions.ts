import { startSteps } from "../../../domain/programme/index.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

export const outcomeKinds = ["comply", "explain"] as const;

/** Returns everything the plan of a unit is asked: first what a plan begins with, then the rest, folded away by its headings. */
export function planQuestions({ texts }: OfficeVisit): readonly FormField[] {
  const { unitPlans: words, unitComparison } = texts;
  const { field } = words;
  const lines = { kind: "lines", optional: true } as const;
  const begin = { under: words.beginTitle } as const;
  const growth = { under: words.growthTitle } as const;
  const taking = { under: words.participationTitle } as const;
  const agreed = { under: words.agreementsTitle } as const;
  return [
    { kind: "lines", name: "opgave", label: field.assignment, hint: words.assignmentHint },
    { ...lines, name: "doelen", label: field.objectives, hint: words.objectivesHint },
    { ...lines, name: "wie", label: field.organisation, hint: words.organisationHint },
    { ...lines, ...begin, name: "profiel", label: field.profile, hint: words.profileHint },
    {
      ...begin,
      kind: "one",
      optional: true,
      name: "begin",
      label: field.start,
      hint: words.startHint,
      options: [
        ...startSteps.map((step) => ({ value: step, text: unitComparison.start[step] })),
        { value: "", text: words.neither },
      ],
    },
    {
      ...begin,
      kind: "line",
      short: true,
      inputmode: "decimal",
      optional: true,
      name: "fte",
      label: field.formation,
      hint: words.formationHint,
    },
    { ...lines, ...growth, name: "fasen", label: field.phases, hint: words.phasesHint },
    { ...lines, ...growth, name: "gevolgen", label: field.consequences, hint: words.consequencesHint },
    {
      ...growth,
      kind: "line",
      short: true,
      optional: true,
      name: "uren",
      label: field.trainingHours,
      hint: words.trainingHoursHint,
    },
    { ...lines, ...taking, name: "or", label: field.worksCouncil, hint: words.worksCouncilHint },
    { ...lines, ...taking, name: "medewerkers", label: field.participation, hint: words.participationHint },
    { ...lines, ...agreed, name: "afspraak", label: field.agreement, hint: words.agreementHint },
    {
      ...agreed,
      kind: "one",
      optional: true,
      name: "pas-toe",
      label: field.complyOrExplain,
      options: [
        { value: "comply", text: words.comply, hint: words.complyHint },
        { value: "explain", text: words.explain, hint: words.explainHint },
        { value: "", text: words.neither },
      ],
    },
    { ...lines, ...agreed, name: "uitleg", label: words.resultOrReason, hint: words.resultOrReasonHint },
  ];
}
