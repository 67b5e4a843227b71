import { type ConfidenceInterval, representationIndex } from "../statistics/index.ts";
import type { PublishedShare } from "./publishedShare.ts";
import { countsOf, type GroupShare, shareConfidence } from "./releasedShare.ts";

/** How a group in the organisation stands beside the same group in a population. */
export type MirrorVerdict = "higher" | "lower" | "noClearDifference" | "tooFewPeople";

/** A verdict, with the representation index (1 is as many as there) and its interval where there are people enough. */
export type MirroredShare =
  | { readonly verdict: "tooFewPeople" }
  | {
      readonly verdict: Exclude<MirrorVerdict, "tooFewPeople">;
      readonly index: number;
      readonly interval: ConfidenceInterval;
    };

/**
 * Returns how a share of staff stands beside a published one; null where one of both is not there. It is higher or lower only
 * where the whole interval lies beyond what the rounding of the published share leaves open. W178: of too few people
 * nothing is said: among so many even none of the group would be no sign, which hangs on their number and never on the
 * count found. Source: requirements WM-01 and RB-01; representationIndex.
 */
export function besidePublished(share: GroupShare, published: PublishedShare): MirroredShare | null {
  if (share.kind === "tooFew") return { verdict: "tooFewPeople" };
  if (share.kind !== "shown") return null;
  const found = representationIndex(
    countsOf(share),
    { kind: "census", share: published.share },
    shareConfidence,
  );
  if (found === null) return null;
  if (found.kind === "tooFewPeople") return { verdict: "tooFewPeople" };
  const { index, interval } = found;
  if (share.interval.lower > published.upper) return { verdict: "higher", index, interval };
  if (share.interval.upper < published.lower) return { verdict: "lower", index, interval };
  return { verdict: "noClearDifference", index, interval };
}
