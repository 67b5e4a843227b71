import type { PersonId } from "../organisation/index.ts";
import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";
import { tellsOfBody } from "./bodilyWords.ts";
import { type ContributionGroup, type ContributionRound, roundStage } from "./contributionRound.ts";

/** What somebody needs at work, by its kind; it is a need of a place and never a characteristic of a person. */
export const facilityKinds = ["building", "tool", "digital", "time", "quiet", "other"] as const;

/** Whose it is: of somebody under the own name, told to the office by somebody, or of nobody that anything says. */
export type Contributor =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "onBehalf"; readonly who: string }
  | { readonly kind: "anonymous" };

export const contributionOutcomes = ["takenOver", "partly", "not"] as const;

/** What was done with a contribution (requirement PW-06). */
export type ContributionOutcome = {
  readonly kind: (typeof contributionOutcomes)[number];
  readonly reason: Stated<string>;
  readonly on: Day;
};

/** What somebody gave in a round: alone or in a group, in writing or told (requirement PW-04). */
export type Contribution = {
  readonly key: string;
  /** The key of the round. */
  readonly round: string;
  readonly by: Contributor;
  /** As whom; of what has no name nothing is kept that makes the group smaller. */
  readonly group: Stated<ContributionGroup>;
  readonly together: boolean;
  readonly spoken: boolean;
  readonly facility: Stated<(typeof facilityKinds)[number]>;
  readonly text: string;
  /** The day; not kept of what has no name. */
  readonly on: Stated<Day>;
  readonly outcome: Stated<ContributionOutcome>;
  readonly version: number;
};

/** Of how many characters a contribution is at most: it is kept short, so that it holds no life story. */
export const longestContribution = 1500;

/** What somebody gives; `noHealth` says that it tells nothing of the health of a person. */
export type GivenContribution = Pick<
  Contribution,
  "by" | "group" | "together" | "spoken" | "facility" | "text"
> & { readonly noHealth: boolean };

type GivenProblem = RuleProblem<"G153" | "G154" | "G155" | "G156" | "G157", keyof GivenContribution>;

function placeProblems(
  { by, group, facility }: GivenContribution,
  { purpose, groups }: ContributionRound,
): readonly GivenProblem[] {
  const bare = by.kind === "anonymous" || purpose === "facilities";
  return [
    ...found(purpose !== "facilities" || by.kind === "anonymous", "G156", "by"),
    ...found(by.kind !== "onBehalf" || isGiven(by.who), "G157", "by"),
    ...found(bare ? group === null : group !== null && groups.includes(group), "G157", "group"),
    ...found((purpose === "facilities") === (facility !== null), "G157", "facility"),
  ];
}

/**
 * G153: a round takes what is given from its first day to its last. G154: a contribution says something, in at most 1500 characters.
 * G155: words that tell of the health of a person are pointed out, and go only when the giver says that they are about nobody.
 * G156: what somebody needs at work is given without a name. G157: who gives under a name says as which group; of what has no name
 * no group is kept. Source: requirements PW-04 and PW-07; docs/decisions/0047.
 */
export const checkContribution = (
  given: GivenContribution,
  round: ContributionRound,
  today: Day,
): readonly GivenProblem[] => [
  ...found(roundStage(round, today) === "open", "G153", "text"),
  ...found(isGiven(given.text) && given.text.length <= longestContribution, "G154", "text"),
  ...found(given.noHealth || !tellsOfBody(given.text), "G155", "noHealth"),
  ...placeProblems(given, round),
];

/** G158: who takes over a part of a contribution, or nothing of it, says why, in a round that is closed. Source: requirement PW-06. */
export const checkContributionOutcome = (
  { kind, reason }: Omit<ContributionOutcome, "on">,
  round: ContributionRound,
): readonly RuleProblem<"G158", "reason" | "kind">[] => [
  ...found(round.closedOn !== null, "G158", "kind"),
  ...found(kind === "takenOver" || isGiven(reason), "G158", "reason"),
];
