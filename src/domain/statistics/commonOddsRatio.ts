import { type ConfidenceInterval, type GroupCount, shareOf } from "./groupCount.ts";
import { confidenceDeviations } from "./normalQuantile.ts";

/** Two groups within one unit, grade or profession. */
export type Stratum = { readonly one: GroupCount; readonly other: GroupCount };

/** The odds of the first group over those of the second within strata. */
export type CommonOddsRatio = {
  readonly ratio: number;
  /** Null at a ratio of 0, where the method gives none. */
  readonly interval: ConfidenceInterval | null;
};

/** The parts of one stratum, with the names of the paper: R and S make the ratio, P and Q its spread. */
function partsOf({ one, other }: Stratum) {
  const total = one.total + other.total;
  const [misses, otherMisses] = [one.total - one.count, other.total - other.count];
  const [P, Q] = [(one.count + otherMisses) / total, (misses + other.count) / total];
  const [R, S] = [(one.count * otherMisses) / total, (misses * other.count) / total];
  return { R, S, PR: P * R, PSQR: P * S + Q * R, QS: Q * S };
}

/**
 * Returns the common odds ratio of strata, with an interval of a confidence such as 0.95; null where it would be divided by
 * 0. Strata in which a group is nobody say nothing. Throws a RangeError on what is no count or no confidence. Source: N.
 * Mantel and W. Haenszel (1959), J. Natl. Cancer Inst. 22, 719-748; the interval of J. Robins, N. Breslow and S. Greenland
 * (1986), Biometrics 42, 311-323, which also holds for many tiny strata.
 */
export function commonOddsRatio(strata: readonly Stratum[], confidence: number): CommonOddsRatio | null {
  const deviations = confidenceDeviations(confidence);
  const parts = strata
    .filter(({ one, other }) => shareOf(one) !== null && shareOf(other) !== null)
    .map(partsOf);
  const sum = (name: "R" | "S" | "PR" | "PSQR" | "QS"): number =>
    parts.reduce((total, part) => total + part[name], 0);
  const [R, S] = [sum("R"), sum("S")];
  if (S === 0) return null;
  if (R === 0) return { ratio: 0, interval: null };
  const variance = (sum("PR") / R ** 2 + sum("PSQR") / (R * S) + sum("QS") / S ** 2) / 2;
  const factor = Math.exp(deviations * Math.sqrt(variance));
  const ratio = R / S;
  return { ratio, interval: { lower: ratio / factor, upper: ratio * factor } };
}
