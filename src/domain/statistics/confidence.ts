/**
 * Returns the chance, 0..1, that an interval or a test of a confidence such as 0.95 may be wrong: 0.05. Throws a RangeError on
 * a confidence that does not lie between 0 and 1, such as 95.
 */
export function chanceOutside(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence lies between 0 and 1: ${confidence}`);
  return 1 - confidence;
}
