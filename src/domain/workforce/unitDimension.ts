import type { Dimension } from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";

/** The code of the whole organisation among the codes of units. */
export const wholeOrganisation = "organisation";

/** People who stand with a unit that has units under it belong to none of those. */
export const ownCode = (unit: UnitId): string => `${unit}/own`;

/**
 * Returns the units of one day as codes that add up: the organisation, its units, the units under them, and beside those the
 * people who stand with the unit above itself. `codeFor` is the finest code of somebody in a unit.
 */
export function unitDimension(units: readonly Pick<Unit, "id" | "parent">[]): {
  readonly dimension: Dimension;
  readonly codeFor: (unit: UnitId) => string;
} {
  const there = new Set(units.map(({ id }) => id));
  const under = Map.groupBy(units, ({ parent }) => (parent !== null && there.has(parent) ? parent : null));
  const tops = (under.get(null) ?? []).map(({ id }) => id as string); // without units the organisation is a total alone
  const parents = units.filter(({ id }) => under.has(id));
  return {
    dimension: {
      name: "unit",
      codes: [wholeOrganisation, ...units.map(({ id }) => id), ...parents.map(({ id }) => ownCode(id))],
      equations: [
        ...(tops.length > 0 ? [{ total: wholeOrganisation, parts: tops }] : []),
        ...parents.map(({ id }) => ({
          total: id,
          parts: [...(under.get(id) ?? []).map((below) => below.id as string), ownCode(id)], // parents have units under them
        })),
      ],
    },
    codeFor: (unit) => (under.has(unit) ? ownCode(unit) : unit),
  };
}
