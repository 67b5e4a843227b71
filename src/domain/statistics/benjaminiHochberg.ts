/** A chance, 0..1, that stands beside others. */
type WithChance = { readonly chance: number };

/**
 * Returns what was tested, in its order, with the adjusted chance of each: the rate of false discoveries at which it is the
 * last to be called a discovery. Chances and rates are 0..1; equal chances get equal rates. Throws a RangeError on what is no
 * chance. Holds for tests that do not hang on each other and for ones that rise together. Source: Y. Benjamini and Y. Hochberg
 * (1995), J. R. Stat. Soc. B 57, 289-300; Y. Benjamini and D. Yekutieli (2001), Annals of Statistics 29, 1165-1188.
 */
export function benjaminiHochberg<Tested extends WithChance>(
  tested: readonly Tested[],
): readonly (Tested & { readonly adjusted: number })[] {
  const wrong = tested.find(({ chance }) => !(chance >= 0 && chance <= 1));
  if (wrong !== undefined) throw new RangeError(`a chance lies between 0 and 1: ${wrong.chance}`);
  let least = 1;
  return [...tested.entries()]
    .sort(([, one], [, other]) => other.chance - one.chance)
    .map(([place, one], larger) => {
      least = Math.min(least, one.chance * (tested.length / (tested.length - larger)));
      return { place, one: { ...one, adjusted: least } };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one);
}
