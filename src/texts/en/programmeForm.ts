import type { programmeForm as dutch } from "../nl/programmeForm.ts";

/** The forms of a programme and its themes. */
export const programmeForm: typeof dutch = {
  change: "Change programme",
  add: "Add programme",
  key: "Name in the address",
  keyHint: "Small letters, digits and dashes, for example diverse-2028. This does not change later.",
  predecessor: "The programme before it",
  title: "Name of the programme",
  start: "Begins in",
  end: "Runs up to and including",
  visionHint: "What you want in the long run. What can be measured belongs with the objectives.",
  principlesHint: "Each principle on a line of its own.",
  mandateTitle: "Mandate of the executive",
  mandateHint: "The mandate stands apart from the plan that carries it out.",
  mandateReference: "Reference of the mandate",
  mandateBody: "Who gave the mandate",
  mandateGiven: "When the mandate was given",
  note: "Note",
  addTheme: "Add theme",
  themeName: "Name of the theme",
  themeKind: "Is this a pillar or a theme?",
  themeKindName: { pillar: "pillar", theme: "theme" },
  under: "Under which pillar",
  acrossPillars: "none: a pillar, or a theme that holds for all pillars",
};
