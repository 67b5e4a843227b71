import { defaultGroupLimit, type ReleasedTable } from "../disclosure/index.ts";
import {
  type ConfidenceInterval,
  fisherExactTest,
  impactRatios,
  koopmanInterval,
} from "../statistics/index.ts";
import {
  countsOf,
  everybody,
  type GroupShare,
  pairOf,
  shareConfidence,
  sharesIn,
} from "../workforce/index.ts";
import type { ApplicantSex } from "./applicantFile.ts";

/** The ways through: of who applied, who was invited; of who was invited, who was hired; and of who applied, who was hired. */
export const passSteps = ["invited", "hiredOfInvited", "hired"] as const;
export type PassStep = (typeof passSteps)[number];

const cellsOf: Readonly<Record<PassStep, readonly [part: string, whole: string]>> = {
  invited: ["invited", "applied"],
  hiredOfInvited: ["hired", "invited"],
  hired: ["hired", "applied"],
};

/**
 * Women held against men and others. `ratio` is their share over the other one; `lowest` is the lower share over the higher
 * one, and `isAdverse` says that it is under four fifths. `chance` is how likely such a difference is by chance alone, 0..1.
 */
export type PassComparison =
  | { readonly kind: "tooFew" }
  | {
      readonly kind: "compared";
      readonly ratio: number | null;
      readonly interval: ConfidenceInterval | null;
      readonly lowest: number | null;
      readonly isAdverse: boolean;
      readonly chance: number;
      readonly says: "same" | "fewerWomen" | "moreWomen";
    };

/** How many came through one step: everybody, women, men and others, and what the difference says. */
export type PassRate = {
  readonly step: PassStep;
  readonly all: GroupShare;
  readonly women: GroupShare;
  readonly menAndOthers: GroupShare;
  readonly comparison: PassComparison;
};

function compared(women: GroupShare, others: GroupShare): PassComparison {
  const [one, other] = [pairOf(women), pairOf(others)];
  if (women.kind !== "shown" || others.kind !== "shown" || !one || !other) return { kind: "tooFew" };
  const [own, against] = [countsOf(one), countsOf(other)];
  const test = fisherExactTest(own, against);
  if (test === null) return { kind: "tooFew" };
  const impact = impactRatios([own, against]).flatMap((ratio) => ratio ?? []);
  const isDifferent = test.twoSided < 1 - shareConfidence;
  return {
    kind: "compared",
    ratio: others.share === 0 ? null : women.share / others.share,
    interval: koopmanInterval(own, against, shareConfidence),
    lowest: impact.length === 0 ? null : Math.min(...impact.map(({ ratio }) => ratio)),
    isAdverse: impact.some(({ isAdverse }) => isAdverse),
    chance: test.twoSided,
    says: isDifferent ? (women.share < others.share ? "fewerWomen" : "moreWomen") : "same",
  };
}

/**
 * Returns how many came through each step in one unit of a released count, with what the difference between women and men and
 * others says: the four-fifths ratio, Fisher's exact chance and Koopman's interval around the ratio. Made of shown counts alone;
 * "too few" where one of them is hidden or of fewer people than the group limit. Source: requirement WM-03.
 */
export function passRates(table: ReleasedTable<"counts">, unit: string): readonly PassRate[] {
  const share = sharesIn(table);
  const shareOf = (step: PassStep, sex: ApplicantSex | typeof everybody): GroupShare => {
    const [part, whole] = cellsOf[step];
    return share({ part: [unit, sex, part], whole: [unit, sex, whole] });
  };
  return passSteps.map((step) => {
    const [women, menAndOthers] = [shareOf(step, "women"), shareOf(step, "menAndOthers")];
    const comparison = compared(women, menAndOthers);
    return { step, all: shareOf(step, everybody), women, menAndOthers, comparison };
  });
}

/** Returns from how many applications on a percentage is shown. */
export const fewestForShare = ({ threshold }: Pick<ReleasedTable, "threshold">): number =>
  defaultGroupLimit(threshold);
