import { type ConfidenceInterval, type GroupCount, shareOf } from "./groupCount.ts";
import { koopmanInterval } from "./koopmanInterval.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** The share of a group in a population: a share, 0..1, where everybody was counted, or a count in a sample. */
export type BenchmarkShare =
  | { readonly kind: "census"; readonly share: number }
  | { readonly kind: "sample"; readonly group: GroupCount };

/** How an organisation mirrors a population; 1 is as many as there, 0.5 half as many. */
export type RepresentationIndex =
  | { readonly kind: "index"; readonly index: number; readonly interval: ConfidenceInterval }
  | { readonly kind: "tooFewPeople" };

type FoundIndex = { readonly index: number; readonly interval: ConfidenceInterval } | null;

function besideCensus(organisation: GroupCount, benchmark: number, confidence: number): FoundIndex {
  if (!(benchmark >= 0 && benchmark <= 1)) throw new RangeError(`a share lies between 0 and 1: ${benchmark}`);
  const [share, interval] = [shareOf(organisation), wilsonInterval(organisation, confidence)];
  if (share === null || interval === null || benchmark === 0) return null;
  const { lower, upper } = interval;
  return { index: share / benchmark, interval: { lower: lower / benchmark, upper: upper / benchmark } };
}

function besideSample(organisation: GroupCount, sample: GroupCount, confidence: number): FoundIndex {
  const interval = koopmanInterval(organisation, sample, confidence);
  const [share, other] = [shareOf(organisation), shareOf(sample)];
  return share === null || !other || interval === null ? null : { index: share / other, interval };
}

/**
 * Returns the share of a group in the organisation over its share in the benchmark, with an interval of a confidence such as
 * 0.95; null when the organisation or the sample is nobody, or the benchmark has none of the group. Throws a RangeError on
 * what is no count, share or confidence. The interval tells what chance alone in who came to work here may have done: all
 * staff were counted, and next year others come. Variant: beside a census the Wilson bounds of the organisation over the
 * benchmark, beside a sample the interval of Koopman. `tooFewPeople` when even nobody of the group among so many people would be no
 * sign: the interval would still hold 1. That hangs on the two sizes, the benchmark and the confidence alone, never on the
 * count found, so that what is told is not chosen by what it says. Source: requirements WM-01 and RB-01; the rule is ours.
 */
export function representationIndex(
  organisation: GroupCount,
  benchmark: BenchmarkShare,
  confidence: number,
): RepresentationIndex | null {
  const indexOf = (group: GroupCount): FoundIndex =>
    benchmark.kind === "census"
      ? besideCensus(group, benchmark.share, confidence)
      : besideSample(group, benchmark.group, confidence);
  const [found, none] = [indexOf(organisation), indexOf({ count: 0, total: organisation.total })];
  if (found === null || none === null) return null;
  return none.interval.upper >= 1 ? { kind: "tooFewPeople" } : { kind: "index", ...found };
}
