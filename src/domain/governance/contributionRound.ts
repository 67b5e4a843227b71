import { found, type RuleProblem } from "../programme/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

/** Who can be asked what they make of a draft (requirement PW-05). */
export const contributionGroups = ["networks", "coordinators", "worksCouncil", "employees"] as const;
export type ContributionGroup = (typeof contributionGroups)[number];

/** Why people are asked: about a draft, whether the approach still does the right things, or what they need at work. */
export const roundPurposes = ["draft", "yearly", "facilities"] as const;

/** A round in which groups say what they make of a draft or of the approach (requirements PW-03, PW-05 and PW-07). */
export type ContributionRound = {
  readonly key: string;
  readonly title: string;
  readonly purpose: (typeof roundPurposes)[number];
  readonly question: string;
  /** Which version of the draft, in words. */
  readonly draft: Stated<string>;
  /** The key of the draft among the documents; a secret one shows to nobody who may not read it. */
  readonly document: Stated<string>;
  readonly groups: readonly ContributionGroup[];
  readonly from: Day;
  readonly until: Day;
  /** The day on which what came in without a name was opened; null before. */
  readonly closedOn: Stated<Day>;
  readonly version: number;
};

/** Of how many days a round is at least: who gives something without a name is not found by the day on which it came. */
export const shortestRound = 7;

/** Returns where a round stands on a day; what is over waits until somebody closes it. */
export function roundStage(
  { from, until, closedOn }: Pick<ContributionRound, "from" | "until" | "closedOn">,
  today: Day,
): "ahead" | "open" | "over" | "closed" {
  if (closedOn !== null) return "closed";
  if (today < from) return "ahead";
  return today <= until ? "open" : "over";
}

type RoundProblem = RuleProblem<"G148" | "G149" | "G150", keyof ContributionRound>;

/**
 * G148: a round says what it is about, asks a question and names at least one group. G149: a round takes at least seven days.
 * G150: its draft is one of the documents of the programme. Source: requirement PW-05; docs/decisions/0047.
 */
export const checkContributionRound = (
  { title, question, groups, from, until, document }: ContributionRound,
  documents: readonly string[],
): readonly RoundProblem[] => [
  ...found(isGiven(title), "G148", "title"),
  ...found(isGiven(question), "G148", "question"),
  ...found(groups.length > 0, "G148", "groups"),
  ...found(addDays(from, shortestRound - 1) <= until, "G149", "until"),
  ...found(document === null || documents.includes(document), "G150", "document"),
];

/**
 * G151: a round that has begun keeps its days, its groups and its purpose: nobody shortens it to the day on which one person gave
 * something. Source: docs/decisions/0047.
 */
export const checkRoundChange = (
  before: ContributionRound,
  after: ContributionRound,
  today: Day,
): readonly RuleProblem<"G151", "from">[] =>
  found(
    today < before.from ||
      (before.from === after.from &&
        before.until === after.until &&
        before.purpose === after.purpose &&
        before.groups.join() === after.groups.join()),
    "G151",
    "from",
  );

/** G152: a round is closed once, after its last day. Source: docs/decisions/0047. */
export const checkRoundClosing = (
  round: ContributionRound,
  today: Day,
): readonly RuleProblem<"G152", "closedOn">[] =>
  found(roundStage(round, today) === "over", "G152", "closedOn");
