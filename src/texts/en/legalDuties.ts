import type { legalDuties as dutch } from "../nl/legalDuties.ts";

export const legalDuties: typeof dutch = {
  title: "Laws and duties",
  lead: (count) => (count === 1 ? "1 law touches this programme." : `${count} laws touch this programme.`),
  none: "Here stands which laws touch this programme and what they ask. There is none yet.",
  late: (count) => (count === 1 ? " 1 is past its review." : ` ${count} are past their review.`),
  unchecked: (count) =>
    count === 1
      ? " 1 has not been checked by a lawyer yet."
      : ` ${count} have not been checked by a lawyer yet.`,
  flags: "Take note",
  flag: {
    notChecked: "not yet checked by a lawyer",
    noReview: "no day for review yet",
    reviewPassed: "the day for review has passed",
  },
  law: "Law",
  lawHint: "The name of the law, for example Gemeentewet.",
  article: "Article",
  articleHint: "As you cite the article, for example article 169, paragraph 2.",
  duty: "What the law asks",
  subject: "About",
  subjectName: {
    informingCouncil: "informing the municipal council",
    secrecy: "secrecy",
    openness: "openness",
    equalTreatment: "equal treatment",
    banenafspraak: "jobs agreement (banenafspraak)",
    privacy: "personal data",
    worksCouncil: "works council",
    accessibility: "accessibility",
    other: "other",
  },
  source: "Text of the law",
  sourceHint: "The web address begins with https://",
  actions: "Actions that do this",
  actionsHint: "The codes of the actions, each on a line of its own.",
  checkedBy: "Checked by a lawyer:",
  checkedOn: "Checked on",
  checked: (who, day) => `${who}, on ${day}`,
  reviewOn: "Review on",
  add: "Add a law",
  change: "Change the law",
  changeOf: (law) => `${law}: change`,
};
