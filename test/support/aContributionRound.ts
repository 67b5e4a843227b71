import type {
  Contribution,
  ContributionRound,
  GivenContribution,
} from "../../src/domain/governance/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** A round of two weeks about a draft, open on the day of the tests, that asks two groups. */
export const aContributionRound = (differing: Partial<ContributionRound> = {}): ContributionRound => ({
  key: "IR1",
  title: "Eerste versie van het plan",
  purpose: "draft",
  question: "Wat mist u?",
  draft: "versie 0.3",
  document: null,
  groups: ["networks", "employees"],
  from: dayFrom("2026-10-05"),
  until: dayFrom("2026-10-18"),
  closedOn: null,
  version: 1,
  ...differing,
});

/** What somebody gives alone, in writing and without a name. */
export const aGivenContribution = (differing: Partial<GivenContribution> = {}): GivenContribution => ({
  by: { kind: "anonymous" },
  group: null,
  together: false,
  spoken: false,
  facility: null,
  text: "Denk ook aan de nachtploeg.",
  noHealth: false,
  ...differing,
});

/** The parts of a round that somebody types. */
export function roundValues(differing: Partial<ContributionRound> = {}) {
  const { key: _, closedOn: __, version: ___, ...values } = aContributionRound(differing);
  return values;
}

/** Returns the texts of contributions in the order of the alphabet. */
export const textsOf = (contributions: readonly Contribution[]): readonly string[] =>
  contributions.map(({ text }) => text).toSorted();
