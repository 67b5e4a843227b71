import fc from "fast-check";
import type { GroupCount, Stratum } from "../../src/domain/statistics/index.ts";

/** Sizes of groups that statistics go wrong on: one person, a few, and many beside a few. */
const sizes = [1, 2, 3, 5, 20, 97, 405];

/** A group of any of these sizes, with nobody, everybody or some of them counted. */
export const aGroup: fc.Arbitrary<GroupCount> = fc
  .constantFrom(...sizes)
  .chain((total) => fc.record({ count: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

/** Two such groups within one unit or grade. */
export const aStratum: fc.Arbitrary<Stratum> = fc.record({ one: aGroup, other: aGroup });

export const aConfidence = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

/** The people of a group who were not counted. */
export const othersOf = ({ count, total }: GroupCount): GroupCount => ({ count: total - count, total });

/** Shares that everybody may truly have, from hardly any to nearly all. */
export const trueShares = [0.01, 0.05, 0.154, 0.3, 0.5, 0.7, 0.95];

/** How likely a count is, written out as the textbook does: ways to choose, times the chances. */
function chanceOf(count: number, total: number, share: number): number {
  let ways = 1;
  for (let one = 1; one <= count; one += 1) ways = (ways * (total - count + one)) / one;
  return ways * share ** count * (1 - share) ** (total - count);
}

export type Outcome = { readonly groups: readonly GroupCount[]; readonly chance: number };

/** All outcomes of groups of these sizes, each with its chance when everybody of a group has its true share. */
export const outcomesOf = (
  totals: readonly number[],
  shareOf: (group: number) => number,
): readonly Outcome[] =>
  totals.reduce<readonly Outcome[]>(
    (outcomes, total, place) =>
      outcomes.flatMap(({ groups, chance }) =>
        Array.from({ length: total + 1 }, (_, count) => ({
          groups: [...groups, { count, total }],
          chance: chance * chanceOf(count, total, shareOf(place)),
        })),
      ),
    [{ groups: [], chance: 1 }],
  );

/** How likely it is, over all outcomes, that something is said. */
export const chanceThat = (
  outcomes: readonly Outcome[],
  isSaid: (groups: readonly GroupCount[]) => boolean,
): number =>
  outcomes.reduce((sum, { groups, chance }) => (chance > 0 && isSaid(groups) ? sum + chance : sum), 0);

/** What rounding in a sum of chances may differ. */
export const rounding = 1e-9;
