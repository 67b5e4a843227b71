import type { Team } from "./units.ts";

const leastOf = ({ work }: Team): number => (work === "lead" ? 1 : 4);

/**
 * Returns how many of a staff work in each team, in proportion to the sizes of the teams: together exactly the staff,
 * and no team without its least. A staff too small for that is spread as well as it goes.
 */
export function teamSizes(teams: readonly Team[], staff: number): ReadonlyMap<string, number> {
  const all = teams.reduce((sum, { size }) => sum + size, 0);
  const wanted = teams.map((team) => Math.max(leastOf(team), (team.size * staff) / all));
  const spread = staff / wanted.reduce((sum, size) => sum + size, 0);
  const shares = wanted.map((size, at) => ({ at, size: size * spread }));
  const sizes = shares.map(({ size }) => Math.floor(size));
  const left = staff - sizes.reduce((sum, size) => sum + size, 0);
  const nearest = shares.toSorted((one, other) => (other.size % 1) - (one.size % 1) || one.at - other.at);
  const oneMore = new Set(nearest.slice(0, left).map(({ at }) => at));
  return new Map(teams.map(({ code }, at) => [code, (sizes[at] ?? 0) + Number(oneMore.has(at))])); // as many sizes as teams
}
