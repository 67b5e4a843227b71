import type { participationChecks as dutch } from "../nl/participationChecks.ts";

export const participationChecks: typeof dutch = {
  title: "Checks of participation",
  none: "Nothing has been checked yet.",
  lead: (count) => (count === 1 ? "There is 1 check. " : `There are ${count} checks. `),
  open: (count) =>
    count === 1 ? "1 of them still gets an answer." : `${count} of them still get an answer.`,
  noneOpen: "All checks have been answered.",
  add: "Add a check",
  change: "Change the check",
  changeOf: (project) => `Change the check: ${project}`,
  project: "What was checked?",
  projectHint: "For example a contribution round, a dialogue table or a project of a unit.",
  expert: "Who checked it?",
  expertHint: "A function, a committee or an agency.",
  on: "On which day?",
  pointName: {
    reach: "Was everybody reached whom it concerns?",
    access: "Could everybody take part, also with an aid or in plain language?",
    safety: "Could everybody speak freely, also without a name?",
    time: "Was there time enough, also outside office hours?",
    account: "Do people hear what was done with their contribution?",
  },
  answerName: { yes: "yes", partly: "in part", no: "no" },
  by: (expert, day) => `Checked by ${expert}, ${day}`,
  points: (yes, partly, no) => `${yes} points are right, ${partly} in part, ${no} not.`,
  advice: "What does the expert advise?",
  answer: "What do you do with it?",
  noAnswer: "Nobody said yet what is done with it.",
};
