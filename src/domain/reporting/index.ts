export {
  type ActionLine,
  type ListedAction,
  listedActions,
  type NamedRole,
  type OwnerRole,
  ownerRole,
} from "./actionLine.ts";
export {
  type CommitteeYearReport,
  committeeYearReport,
  type ReportMaterial,
  type ReportSection,
  sectionsOf,
} from "./committeeYearReport.ts";
export { changesIn, changesTold, type ProgrammeChange, yearAccount } from "./programmeChange.ts";
export { daysCounted, lastYearOf, type ReportMoment, reportMoment, yearsInReach } from "./reportMoment.ts";
export { type ReportGround, type ReportProblem, reportYear } from "./reportYear.ts";
export type { StatusAccount } from "./statusAccount.ts";
export type { StatusMoment } from "./statusMoment.ts";
export { type StatusRow, statusRows } from "./statusRow.ts";
export { type FigureLine, lastFigureOf, type TargetLine, targetLines } from "./targetLine.ts";
export { compareTotals, type TotalsComparison } from "./totalsComparison.ts";
