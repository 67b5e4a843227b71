import { itemAt } from "../shared/place.ts";
import { isHierarchy } from "./coarserDimension.ts";
import type { Cube } from "./cube.ts";
import type { Dimension } from "./cubeOf.ts";

const keyOf = (total: string, parts: readonly string[]): string =>
  JSON.stringify([total, ...parts.toSorted()]);

/** Whether every cell is a choice of one code a dimension. */
function nameTheCells(dimensions: readonly Dimension[], { cells }: Cube): boolean {
  const codes = dimensions.map((dimension) => new Set(dimension.codes));
  return cells.every(
    (cell) => cell.codes.length === codes.length && cell.codes.every((code, at) => codes[at]?.has(code)),
  );
}

/** Whether every equation of the cells is one of the codes of a single dimension. */
function explainTheEquations(dimensions: readonly Dimension[], { cells, equations }: Cube): boolean {
  const declared = dimensions.map(
    (dimension) => new Set(dimension.equations.map(({ total, parts }) => keyOf(total, parts))),
  );
  return equations.every(({ total, parts }) => {
    const { codes } = itemAt(cells, total);
    const differing = [...codes.keys()].filter((at) =>
      parts.some((part) => itemAt(cells, part).codes[at] !== codes[at]),
    );
    const [at] = differing;
    if (at === undefined || differing.length > 1) return false;
    const of = parts.map((part) => itemAt(itemAt(cells, part).codes, at));
    return itemAt(declared, at).has(keyOf(itemAt(codes, at), of));
  });
}

/**
 * Returns the dimensions that a file declares when they tell all there is to tell about its cells and equations; null when
 * there are none, or when they do not. A coarser table can be made of the first kind alone.
 */
export function declaredDimensions(
  dimensions: readonly Dimension[] | undefined,
  cube: Cube,
): readonly Dimension[] | null {
  if (dimensions === undefined) return null;
  const names = new Set(dimensions.map(({ name }) => name));
  const fits =
    names.size === dimensions.length &&
    dimensions.every(isHierarchy) &&
    nameTheCells(dimensions, cube) &&
    explainTheEquations(dimensions, cube);
  return fits ? dimensions : null;
}
