import type { FormField } from "../../formPage.tsx";
import type { OfficeVisit } from "../../visit.ts";

export const outcomeKinds = ["comply", "explain"] as const;

/** Returns everything the plan of a unit is asked, in the order of its page; all of it may stay empty. */
export function planQuestions({ texts }: OfficeVisit): readonly FormField[] {
  const { unitPlans: words } = texts;
  const { field } = words;
  const lines = { kind: "lines", optional: true } as const;
  return [
    { ...lines, name: "opgave", label: field.assignment, hint: words.assignmentHint },
    { ...lines, name: "doelen", label: field.objectives, hint: words.objectivesHint },
    { ...lines, name: "fasen", label: field.phases, hint: words.phasesHint },
    { ...lines, name: "wie", label: field.organisation, hint: words.organisationHint },
    { ...lines, name: "gevolgen", label: field.consequences, hint: words.consequencesHint },
    {
      kind: "line",
      short: true,
      inputmode: "numeric",
      optional: true,
      name: "uren",
      label: field.trainingHours,
      hint: words.trainingHoursHint,
    },
    { ...lines, name: "or", label: field.worksCouncil, hint: words.worksCouncilHint },
    { ...lines, name: "medewerkers", label: field.participation, hint: words.participationHint },
    { ...lines, name: "afspraak", label: field.agreement, hint: words.agreementHint },
    {
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
    { ...lines, name: "uitleg", label: words.resultOrReason, hint: words.resultOrReasonHint },
  ];
}
