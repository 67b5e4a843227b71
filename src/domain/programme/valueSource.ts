import type { Characteristic } from "../workforce/index.ts";

/** Who of staff is meant by one characteristic: everybody of a code or, where codes have an order, of that code and every later one. */
export type GroupChosen = {
  readonly by: Characteristic;
  readonly code: string;
  readonly andUp: boolean;
};

/** A figure about staff that is read from releases: of a declared table, who is counted, and within which group a share is taken. */
export type ReleasedSource = {
  readonly kind: "released";
  /** The key of the declared table. */
  readonly table: string;
  readonly who: GroupChosen;
  /** The group that the count and the share are of; null is everybody. */
  readonly within: GroupChosen | null;
};

/** A value of a table that others published: of a series, the row and the category, in the words of the source. */
export type OutsideSource = {
  readonly kind: "outside";
  readonly series: string;
  readonly about: string;
  readonly category: string;
};

/** Where the values of a target come from: somebody types them, or they are read from releases or from a table of others. */
export type ValueSource = { readonly kind: "typed" } | ReleasedSource | OutsideSource;

/** What every target begins with: somebody types what was measured. */
export const typedValues: ValueSource = { kind: "typed" };
