import type { Squares } from "./paper.ts";

type SquareCounts = Pick<Squares, "kept" | "added" | "gone">;
type Square = {
  readonly shape: "done" | "new" | "none";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const stripSize = { width: 288, pitch: 16, side: 12, perLine: 18, mostSquares: 54 } as const;
/** The width in units of a strip of squares. */
export const stripWidth = stripSize.width;

const tenth = (number: number): number => Math.round(number * 10) / 10;

const shapes = (counts: SquareCounts) =>
  [
    ["done", counts.kept],
    ["new", counts.added],
    ["none", counts.gone],
  ] as const;

/** One square an action, in lines of 18. */
function oneEach(counts: SquareCounts): { readonly places: readonly Square[]; readonly height: number } {
  const { pitch, side, perLine } = stripSize;
  const all = shapes(counts).flatMap(([shape, count]) => Array.from({ length: count }, () => shape));
  const places = all.map((shape, at) => ({
    shape,
    x: 1 + (at % perLine) * pitch,
    y: 1.5 + Math.floor(at / perLine) * pitch,
    width: side,
    height: side,
  }));
  return { places, height: Math.max(1, Math.ceil(all.length / perLine)) * pitch };
}

/** Too many to count by eye: one bar from zero, as long as the count against the longest row. */
function asBar(
  counts: SquareCounts,
  most: number,
): { readonly places: readonly Square[]; readonly height: number } {
  const { width, pitch, side } = stripSize;
  let x = 1;
  const places = shapes(counts).flatMap(([shape, count]) => {
    if (count === 0) return [];
    const long = (count / most) * (width - 2);
    x += long;
    return [{ shape, x: tenth(x - long), y: 1.5, width: tenth(long), height: side }];
  });
  return { places, height: pitch };
}

/** Returns the squares of one row, in a strip of this width and their height; all rows share the measure of the longest. */
export function squarePlaces({ most, ...counts }: Omit<Squares, "alt">) {
  return most <= stripSize.mostSquares ? oneEach(counts) : asBar(counts, most);
}
