import type { risks as dutch } from "../nl/risks.ts";

/** The page of the risks of a programme. */
export const risks: typeof dutch = {
  title: "Risks",
  lead: (count) =>
    count === 1 ? "There is 1 risk in the register." : `There are ${count} risks in the register.`,
  none: "There is no risk in the register yet.",
  late: (count) =>
    count === 1 ? " 1 should have been looked at again." : ` ${count} should have been looked at again.`,
  name: "Risk",
  kind: "Kind",
  kindName: {
    dependency: "dependent on others",
    capacity: "workload and capacity",
    disruption: "disruption",
    representationWithoutInclusion: "more representation without more inclusion",
    resistance: "resistance",
    unrest: "unrest",
    other: "other",
  },
  cause: "Because of",
  mitigation: "What we do about it",
  secondMitigation: "Second measure",
  secondMitigationHint: "Needed where representation grows without inclusion: 1 measure for each of the two.",
  forRepresentation: "For representation",
  forInclusion: "For inclusion",
  impact: "Effect on the plan",
  impactHint: "Needed with a disruption.",
  reviewOn: "Look at it again on",
  flags: "Attention",
  flag: {
    dependency: "depends on others",
    capacity: "asks much of people",
    noMitigation: "no measure yet",
    oneOfTwoMitigations: "1 of the 2 measures so far",
    noOwner: "no owner yet",
    noReview: "no day to look at it again yet",
    reviewPassed: "the day to look at it has passed",
  },
  inferred: "The source itself does not call this a risk.",
  add: "Add risk",
  change: "Change risk",
};
