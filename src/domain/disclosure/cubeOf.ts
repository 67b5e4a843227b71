import { itemAt, numberAt } from "../shared/place.ts";
import type { Cell, Cube, Equation } from "./cube.ts";

/** A code that is the sum of other codes of its dimension. Two equations with one total are two hierarchies. */
export type CodeEquation = { readonly total: string; readonly parts: readonly string[] };

/** The codes of one characteristic, totals included, and how they add up. A code that is no total is a finest one. */
export type Dimension = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly equations: readonly CodeEquation[];
};

/** A combination of finest codes, and how many people it counts. */
export type Atom = { readonly codes: readonly string[]; readonly count: number };

/** The same by position: which codes each code is counted in, itself included. */
type Places = {
  readonly size: number;
  readonly within: readonly (readonly number[])[];
  readonly equations: readonly Equation[];
};

function placesOf({ codes, equations }: Dimension): Places {
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const place = (code: string): number => placeOf.get(code) ?? -1; // the codes of an equation are codes of the dimension
  const sums = equations.map(({ total, parts }) => ({ total: place(total), parts: parts.map(place) }));
  const parents = codes.map((_, code) =>
    sums.filter(({ parts }) => parts.includes(code)).map(({ total }) => total),
  );
  const above = (code: number): number[] => [code, ...itemAt(parents, code).flatMap(above)];
  return { size: codes.length, within: codes.map((_, code) => [...new Set(above(code))]), equations: sums };
}

/** Every choice of one place a dimension, the last one running fastest, as one number. */
const combined = (choices: readonly (readonly number[])[], sizes: readonly number[]): number[] =>
  choices.reduce<number[]>(
    (found, choice, at) => found.flatMap((left) => choice.map((place) => left * numberAt(sizes, at) + place)),
    [0],
  );

function equationsOf(dimensions: readonly Places[]): Equation[] {
  const sizes = dimensions.map(({ size }) => size);
  return dimensions.flatMap(({ equations }, at) =>
    equations.flatMap(({ total, parts }) => {
      const rows = (place: number): number[] =>
        combined(
          dimensions.map(({ size }, other) => (other === at ? [place] : [...new Array<number>(size).keys()])),
          sizes,
        );
      const totals = rows(total);
      const partRows = parts.map(rows);
      return totals.map((cell, row) => ({
        total: cell,
        parts: partRows.map((cells) => numberAt(cells, row)),
      }));
    }),
  );
}

/**
 * Returns the cube of every combination of codes, totals included; what no atom names is zero. Codes of atoms are finest
 * codes of the dimensions, in their order, and no code is a part of itself. Cells stand in the order of the codes, the last
 * dimension running fastest.
 */
export function cubeOf(dimensions: readonly Dimension[], atoms: readonly Atom[]): Cube {
  const places = dimensions.map(placesOf);
  const sizes = dimensions.map(({ codes }) => codes.length);
  const placeOf = dimensions.map(({ codes }) => new Map(codes.map((code, place) => [code, place])));
  const counts = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  for (const { codes, count } of atoms) {
    const choices = codes.map((code, at) =>
      itemAt(itemAt(places, at).within, itemAt(placeOf, at).get(code) ?? -1),
    );
    for (const cell of combined(choices, sizes)) counts[cell] = numberAt(counts, cell) + count;
  }
  const cells = Array.from(counts, (count, cell): Cell => {
    const codes: string[] = [];
    for (let at = sizes.length - 1, left = cell; at >= 0; at -= 1) {
      const size = numberAt(sizes, at);
      codes.unshift(itemAt(itemAt(dimensions, at).codes, left % size));
      left = Math.floor(left / size);
    }
    return { codes, count };
  });
  return { cells, equations: equationsOf(places) };
}
