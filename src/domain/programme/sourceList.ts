/**
 * Lists of a published plan that are kept as the source gives them, read-only and exported unchanged:
 * *Council and governance* makes objects of them. A secrecy mark in one is a fact about that paper.
 */
export const sourceListNames = [
  "governance",
  "reportingDuties",
  "monitoringInstruments",
  "documents",
  "commitments",
  "motions",
  "decisions",
  "participation",
  "budgetTotals",
  "sourceIssues",
] as const;
export type SourceListName = (typeof sourceListNames)[number];

/** One row of such a list, as the source gives it. */
export type SourceItem = {
  readonly list: SourceListName;
  readonly position: number;
  readonly body: Readonly<Record<string, unknown>>;
};
