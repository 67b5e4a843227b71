import type { Cube } from "../../src/domain/disclosure/index.ts";
import { chances, drawn } from "./municipalTable.ts";

/** The cells that each cell is counted in, itself included. */
function countedIn({ cells, equations }: Cube): (cell: number) => ReadonlySet<number> {
  const totals = cells.map((): number[] => []);
  for (const { total, parts } of equations) for (const part of parts) totals[part]?.push(total);
  return (cell) => {
    const found = new Set([cell]);
    for (const one of found) for (const total of totals[one] ?? []) found.add(total); // a set that grows is walked to its end
    return found;
  };
}

/** Returns the cube after so many people, whom the seed decides, went from their finest cell to another one. */
export function afterMoves(cube: Cube, people: number, seed: number): Cube {
  const chance = chances(seed);
  const totals = new Set(cube.equations.map(({ total }) => total));
  const finest = [...cube.cells.keys()].filter((cell) => !totals.has(cell));
  const counts = cube.cells.map(({ count }) => count);
  const within = countedIn(cube);
  const change = (cell: number, by: number): void => {
    for (const one of within(cell)) counts[one] = (counts[one] ?? 0) + by;
  };
  const chosen = (weights: readonly number[]): number => finest[drawn(weights, chance)] ?? -1; // a place among the weights
  for (let mover = 0; mover < people; mover += 1) {
    change(chosen(finest.map((cell) => counts[cell] ?? 0)), -1);
    change(chosen(finest.map(() => 1)), 1);
  }
  return {
    cells: cube.cells.map(({ codes }, cell) => ({ codes, count: counts[cell] ?? 0 })),
    equations: cube.equations,
  };
}
