import { itemAt } from "../shared/place.ts";
import type { Cube, Equation } from "./cube.ts";

/** The characteristic that is sensitive, by its place among the codes, and the code that counts everybody. */
export type SensitiveDimension = { readonly dimension: number; readonly total: string };

/** Returns the cells of 1 up to the threshold, that one not included. */
export const smallCells = ({ cells }: Cube, threshold: number): readonly number[] =>
  [...cells.keys()].filter((cell) => {
    const { count } = itemAt(cells, cell);
    return count >= 1 && count < threshold;
  });

const keyOf = (codes: readonly string[]): string => JSON.stringify(codes);

/** Returns for each cell the cell of its whole group: the same codes, with the total of the sensitive characteristic. */
export function groupCells(
  { cells }: Cube,
  { dimension, total }: SensitiveDimension,
): readonly (number | null)[] {
  const places = new Map(cells.map(({ codes }, cell) => [keyOf(codes), cell]));
  return cells.map(({ codes }) =>
    codes[dimension] === total ? null : (places.get(keyOf(codes.with(dimension, total))) ?? null),
  );
}

/** A whole group is a group of which the sensitive characteristic tells nothing new from this size on. */
export const defaultGroupLimit = (threshold: number): number => 2 * threshold;

/** The given cells and every cell that is a part of one of them, over however many steps. */
function withParts(equations: readonly Equation[], cells: readonly number[]): ReadonlySet<number> {
  const partsOf = new Map<number, readonly number[]>();
  for (const { total, parts } of equations) partsOf.set(total, [...(partsOf.get(total) ?? []), ...parts]); // not there yet: no parts
  const within = new Set(cells);
  for (const cell of within) for (const part of partsOf.get(cell) ?? []) within.add(part); // a set that grows is walked to its end
  return within;
}

/**
 * Returns the cells that tell something about each member of a group: none of a group of 1 up to the limit has the
 * sensitive characteristic, or all have it. Groups from the limit on are shown with a notice for who approves, and what
 * the zeros of such a group tell is not new for a group within it. Source: docs/disclosure.md, group disclosure.
 */
export function groupDisclosures(
  cube: Cube,
  sensitive: SensitiveDimension,
  groupLimit: number,
): readonly number[] {
  const groups = groupCells(cube, sensitive);
  const telling = groups.flatMap((group, cell) => {
    if (group === null) return [];
    const [size, { count }] = [itemAt(cube.cells, group).count, itemAt(cube.cells, cell)];
    return size > 0 && (count === 0 || count === size) ? [{ cell, count, isLarge: size >= groupLimit }] : [];
  });
  const largeZeros = telling.filter(({ count, isLarge }) => isLarge && count === 0);
  const told = withParts(
    cube.equations,
    largeZeros.map(({ cell }) => cell),
  );
  // zeros are shown; that all of a group have one code is told by them alone, because a count can be hidden for another one
  const toldAll = new Set(
    cube.equations.flatMap(({ total, parts }) => {
      const left = parts.filter((part) => !told.has(part));
      return left.length === 1 ? left.filter((part) => groups[part] === total) : [];
    }),
  );
  return telling
    .filter(({ cell, count, isLarge }) => !isLarge && !(count === 0 ? told : toldAll).has(cell))
    .map(({ cell }) => cell);
}

/**
 * Returns the cube with the rest of each group that is small and is no cell of the table, as a cell of its own that nobody
 * sees: 9 people of whom 8 are women give one man away. `rests` are the places of those cells; they are primary.
 */
export function withComplements(
  cube: Cube,
  sensitive: SensitiveDimension,
  threshold: number,
): { readonly cube: Cube; readonly rests: readonly number[] } {
  const whole = new Set(
    cube.equations.flatMap(({ total, parts }) => parts.map((part) => `${total}>${part}`)),
  );
  const rests = groupCells(cube, sensitive).flatMap((group, cell) => {
    if (group === null || whole.has(`${group}>${cell}`)) return [];
    const { codes, count } = itemAt(cube.cells, cell);
    const rest = itemAt(cube.cells, group).count - count;
    return rest >= 1 && rest < threshold ? [{ group, cell, codes: [...codes, "rest"], count: rest }] : [];
  });
  const first = cube.cells.length;
  return {
    cube: {
      cells: [...cube.cells, ...rests.map(({ codes, count }) => ({ codes, count }))],
      equations: [
        ...cube.equations,
        ...rests.map(({ group, cell }, at) => ({ total: group, parts: [cell, first + at] })),
      ],
    },
    rests: rests.map((_, at) => first + at),
  };
}
