export { type ActionLine, type NamedRole, type OwnerRole, ownerRole } from "./actionLine.ts";
export {
  type CommitteeYearReport,
  committeeYearReport,
  type ReportSection,
  sectionsOf,
} from "./committeeYearReport.ts";
export { changesIn, type ProgrammeChange, yearAccount } from "./programmeChange.ts";
export type { ReportProblem } from "./reportYear.ts";
export { type StatusRow, statusRows } from "./statusRow.ts";
export { type FigureLine, lastFigureOf, type TargetLine, targetLines } from "./targetLine.ts";
export { compareTotals, type TotalsComparison } from "./totalsComparison.ts";
