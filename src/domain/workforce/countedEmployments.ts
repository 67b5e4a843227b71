import type { Employment } from "./employment.ts";

/** So many employments that a file does not tell apart: one row of a file of counts. 0 or more. */
export type CountedEmployments = Pick<Employment, "unit" | "sex" | "grade" | "kind"> & {
  readonly count: number;
};
