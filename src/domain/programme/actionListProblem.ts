export const actionListCodes = [
  "A103",
  "A111",
  "A112",
  "A113",
  "A114",
  "A115",
  "A116",
  "A117",
  "A118",
  "A119",
  "A120",
  "A121",
  "A122",
  "A201",
  "A202",
  "D103",
  "D105",
  "P107",
] as const;
export type ActionListCode = (typeof actionListCodes)[number];

/** What a person has to mend in an action list: the rule, the place as Excel names it, what stands there and what may. */
export type ActionListProblem = {
  readonly code: ActionListCode;
  readonly row: number | null;
  /** The letters of the column. */
  readonly column: string | null;
  readonly header: string | null;
  readonly found: string;
  /** Words or examples that are allowed, the same in every language; empty where the sentence says it all. */
  readonly expected: string;
};
