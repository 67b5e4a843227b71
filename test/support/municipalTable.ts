import { type Atom, type Cube, cubeOf, type Dimension } from "../../src/domain/disclosure/index.ts";

/** How many units in how many clusters, pay scales in how many groups, and people there are. */
export type MunicipalShape = {
  readonly clusters: number;
  readonly unitsEach: number;
  readonly groups: number;
  readonly scales: number;
  readonly people: number;
};

export const municipalShapes = {
  small: { clusters: 2, unitsEach: 3, groups: 2, scales: 4, people: 460 },
  mid: { clusters: 3, unitsEach: 3, groups: 2, scales: 6, people: 957 },
  large: { clusters: 6, unitsEach: 5, groups: 4, scales: 18, people: 20_327 },
} as const satisfies Readonly<Record<string, MunicipalShape>>;

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number around 0 as most things are (Box and Muller). */
const around = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${String(place + 1).padStart(2, "0")}`);

function inGroups(name: string, groups: readonly string[], codes: readonly string[]): Dimension {
  const size = Math.ceil(codes.length / groups.length);
  const parts = groups.map((total, place) => ({
    total,
    parts: codes.slice(place * size, (place + 1) * size),
  }));
  return {
    name,
    codes: ["Total", ...parts.flatMap(({ total, parts: own }) => [total, ...own])],
    equations: [{ total: "Total", parts: groups }, ...parts],
  };
}

/** Draws a place by its weight. */
export function drawn(weights: readonly number[], chance: () => number): number {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? weights.length - 1 : place; // rounding can leave a crumb after the last
}

/** People of a made-up municipality: a few large units, most people in the middle scales, one in five in the small category. */
export function municipalAtoms(
  seed: number,
  { clusters, unitsEach, scales, people }: MunicipalShape,
): Atom[] {
  const chance = chances(seed);
  const units = named("U", clusters * unitsEach);
  const sizes = units.map(() => Math.exp(0.55 * around(chance)));
  const codes = named("S", scales);
  const pay = codes.map((_, scale) => Math.exp(-(((scale - 0.45 * scales) / (0.3 * scales)) ** 2)));
  const shares = units.map(() => 0.1 + 0.22 * chance());
  const counts = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    const unit = drawn(sizes, chance);
    const scale = drawn(pay, chance);
    const lower = (shares[unit] ?? 0) * (1.4 - (0.8 * scale) / scales); // the small category sits in the lower scales
    const key = JSON.stringify([units[unit], codes[scale], chance() < lower ? "A" : "B"]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ codes: JSON.parse(key) as string[], count }));
}

export const municipalDimensions = ({
  clusters,
  unitsEach,
  groups,
  scales,
}: MunicipalShape): readonly Dimension[] => [
  inGroups("unit", named("C", clusters), named("U", clusters * unitsEach)),
  inGroups("scale", named("G", groups), named("S", scales)),
  { name: "category", codes: ["Total", "A", "B"], equations: [{ total: "Total", parts: ["A", "B"] }] },
];

/** Returns a table of units by pay scale by category, all totals included; the seed decides it. */
export const municipalTable = (seed: number, shape: MunicipalShape): Cube =>
  cubeOf(municipalDimensions(shape), municipalAtoms(seed, shape));
