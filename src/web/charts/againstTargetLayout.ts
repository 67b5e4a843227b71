import { scaleLinear } from "d3-scale";
import { tenth } from "./timeScale.ts";

/** A day or year with what was counted and what was agreed; null is hidden, and not agreed. */
export type TargetRow = {
  readonly label: string;
  readonly value: number | null;
  readonly target: number | null;
  /** Both in words: "66 van 98", or that it is hidden. */
  readonly text: string;
};

export type TargetSize = { readonly width: number; readonly right: number };

const left = 4;
const rowHeight = 52;
const barHeight = 16;

/**
 * Returns where bars and marks stand. Bars run from zero to what was counted; a hidden one is as long as half the axis,
 * whatever it hides.
 */
export function targetLayout(rows: readonly TargetRow[], { right }: TargetSize) {
  const most = Math.max(1, ...rows.flatMap(({ value, target }) => [value ?? 0, target ?? 0])); // what is hidden or not agreed sets no axis
  const x = scaleLinear().domain([0, most]).range([left, right]);
  return {
    height: rows.length * rowHeight,
    rows: rows.map((row, at) => {
      const end = row.value === null ? (left + right) / 2 : x(row.value);
      const y = at * rowHeight + 24;
      return {
        row,
        labelY: y - 8,
        box: { x: left, y, width: tenth(end - left), height: barHeight },
        target: row.target === null ? null : tenth(x(row.target)),
      };
    }),
  };
}
