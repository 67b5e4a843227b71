import { seriesLabels, stackColumns } from "./statusColumns.ts";

/** How a part of an account is dressed; no two parts of one side are alike, in grey neither. */
export type FlowDress = "before" | "added" | "carried" | "done" | "open" | "dropped" | "notStated" | "gone";
export type FlowPart = {
  readonly key: string;
  readonly dress: FlowDress;
  readonly count: number;
  /** What the number says: "zijn gereed". */
  readonly word: string;
};
export type PlacedPart = FlowPart & {
  readonly y: number;
  readonly height: number;
  /** Where its words stand, apart from those of the others. */
  readonly label: number;
};

export type FlowColumn = { readonly top: number; readonly foot: number };

export const totalOf = (parts: readonly FlowPart[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);

/** Returns the parts of one side as a column, from the foot up; a count of zero has no part. */
export function columnOf(parts: readonly FlowPart[], { top, foot }: FlowColumn): readonly PlacedPart[] {
  const size = { left: 0, right: 1, top, foot };
  const [column] = stackColumns([parts.map(({ count }) => count)], size);
  const labels = seriesLabels(column, size);
  return (column?.segments ?? []).flatMap(({ series, y, height }) => {
    const part = parts[series];
    return part === undefined ? [] : [{ ...part, y, height, label: labels.get(series) ?? y }];
  });
}
