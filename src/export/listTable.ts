import type { Day } from "../domain/shared/day.ts";

/** A value of a list for a spreadsheet: words, a number that was counted or measured, a day, or nothing. */
export type ListValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "empty" };

const empty: ListValue = { kind: "empty" };
/** Returns words as a value; what is not stated is nothing. */
export const wordsValue = (text: string | null): ListValue =>
  text === null ? empty : { kind: "text", text };
/** Returns a number as a value; what is not stated is nothing. */
export const numberValue = (value: number | null): ListValue =>
  value === null ? empty : { kind: "number", value };

/** A list as it leaves for a spreadsheet: one header row and rows of as many values. */
export type ListTable = {
  readonly name: string;
  /** What stands above the headers where not everybody may read the list. */
  readonly mark?: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly ListValue[])[];
};
