export const fileProblemCodes = [
  "I101",
  "I102",
  "I103",
  "I104",
  "I105",
  "I106",
  "I107",
  "I108",
  "I109",
  "I110",
  "I111",
  "I112",
  "I122",
  "I123",
  "I124",
  "I125",
  "I126",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** Why a file is not read: the rule, what was found, the limit where there is one, and the row where it stands. */
export type FileProblem = {
  readonly code: FileProblemCode;
  readonly found: string;
  readonly limit: string;
  readonly row: number | null;
};
