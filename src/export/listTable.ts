import type { Day } from "../domain/shared/day.ts";

/** A value of a list for a spreadsheet: words, a number that was counted or measured, a day, or nothing. */
export type ListValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "empty" };

/** A list as it leaves for a spreadsheet: one header row and rows of as many values. */
export type ListTable = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly ListValue[])[];
};
