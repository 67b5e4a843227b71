export { type ActionLine, actionLines, type NamedRole, type OwnerRole, ownerRole } from "./actionLine.ts";
export {
  type CommitteeYearReport,
  committeeYearReport,
  committeeYearSections,
  type ReportSection,
  sectionsOf,
} from "./committeeYearReport.ts";
export { changesIn, type ProgrammeChange, type YearAccount, yearAccount } from "./programmeChange.ts";
export { type ReportProblem, reportYear } from "./reportYear.ts";
export { type StatusRow, statusRows } from "./statusRow.ts";
export { type FigureLine, lastFigureOf, otherFigures, type TargetLine, targetLines } from "./targetLine.ts";
export { compareTotals, type TotalsComparison } from "./totalsComparison.ts";
