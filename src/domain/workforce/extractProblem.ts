export const extractCodes = [
  "W101",
  "W102",
  "W103",
  "W104",
  "W105",
  "W106",
  "W107",
  "W108",
  "W109",
  "W110",
  "W111",
  "W112",
  "W113",
  "W114",
  "W115",
  "W116",
  "W117",
  "W118",
] as const;
export type ExtractCode = (typeof extractCodes)[number];

/**
 * What is wrong in an extract: the rule, the row as Excel numbers it, the name of the column, and the value where it
 * says nothing about a person; null for what is told of the whole file, and for every value that could.
 */
export type ExtractProblem = {
  readonly code: ExtractCode;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
  /** What the profile, the tree or the grades expect there; `""` where there is nothing to add. */
  readonly expected: string;
};

/** A sum of percentages beside 100 is told and not mended; everything else keeps its row out. */
export const isWarning = ({ code }: ExtractProblem): boolean => code === "W118";
