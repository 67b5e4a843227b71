export { type AgeClass, ageClasses, ageClassOf, ageOn } from "./age.ts";
export { aggregateReader } from "./aggregateReader.ts";
export type { AggregateRow } from "./aggregateRow.ts";
export * from "./banenafspraakCount.ts";
export * from "./banenafspraakFile.ts";
export * from "./banenafspraakRule.ts";
export * from "./barometerRequest.ts";
export * from "./benchmarkWarnings.ts";
export * from "./besidePublished.ts";
export * from "./cbsBarometer.ts";
export type { RowReader } from "./cellReader.ts";
export * from "./characteristic.ts";
export { type CheckedHead, checkHead, type FirstRows } from "./checkHead.ts";
export * from "./checkReads.ts";
export * from "./chosenCells.ts";
export { type ColumnFinder, columnFinder, columnsOf } from "./columnFinder.ts";
export * from "./countBanenafspraak.ts";
export type { CountedEmployments } from "./countedEmployments.ts";
export { countReader } from "./countReader.ts";
export { countedFor, type DataItem, dataItems, keptAs } from "./dataItem.ts";
export * from "./datedFigures.ts";
export { type DateFormat, dateExample, dateFormats, formatsOf, readDate } from "./dateFormat.ts";
export * from "./declaredTable.ts";
export type { ProfileMend } from "./doubts.ts";
export type { BirthMonth, Employment, EmploymentKind, Grade, LeavingReason, Sex } from "./employment.ts";
export { employmentReader } from "./employmentReader.ts";
export type { ExtractContext } from "./extractContext.ts";
export { type ExtractCode, type ExtractProblem, extractCodes, isWarning } from "./extractProblem.ts";
export { type ExtractRows, extractRows, type RowOutcome } from "./extractRows.ts";
export { type ExtractSummary, extractTally, type ProblemTally } from "./extractSummary.ts";
export * from "./figureLedger.ts";
export * from "./figureRelease.ts";
export { type Flow, type FlowKind, flowKinds, flowsBetween } from "./flow.ts";
export * from "./flowFigures.ts";
export * from "./flowPeriod.ts";
export { tablesOfFlows } from "./flowsTogether.ts";
export { type FlowPeriod, remained } from "./flowTables.ts";
export { compareGrades } from "./grade.ts";
export * from "./gradeDecline.ts";
export * from "./gradeList.ts";
export { type ImportItem, importItems, itemOfHeader } from "./headerItems.ts";
export {
  checkReferenceDate,
  type Import,
  type KeptProfile,
  type ProfileVersion,
  replacedByOne,
  snapshotsIn,
} from "./import.ts";
export * from "./importProfile.ts";
export * from "./internshipMonitor.ts";
export * from "./mirrorTargets.ts";
export * from "./mirrorWarnings.ts";
export * from "./nearestDeclared.ts";
export * from "./openHiringPilot.ts";
export * from "./originOfStaff.ts";
export * from "./outsideColumns.ts";
export * from "./outsideSeries.ts";
export * from "./outsideSheet.ts";
export * from "./outsideTable.ts";
export * from "./placementRegister.ts";
export { type LawfulBasis, lawfulBasisOf, type ProcessingPurpose, processingPurposes } from "./processing.ts";
export type { ProfileDraft } from "./profileDraft.ts";
export type { ProfileQuestion } from "./profileQuestion.ts";
export * from "./publicFigures.ts";
export * from "./publishedShare.ts";
export * from "./readFigure.ts";
export { readImportProfile } from "./readImportProfile.ts";
export {
  type ProfileProposal,
  type ProfileRecogniser,
  profileRecogniser,
  recogniseProfile,
  type SaidItems,
} from "./recogniseProfile.ts";
export { type RefusedSubject, refusedByName, refusedSubjects } from "./refusedColumns.ts";
export * from "./releasedShare.ts";
export * from "./releaseOrder.ts";
export * from "./representation.ts";
export {
  checkRetention,
  forgottenOn,
  type Retention,
  type RetentionKind,
  retentionKinds,
  usualRetention,
} from "./retention.ts";
export { type FileRow, isTotalsRow } from "./rowShape.ts";
export * from "./sharesOnDay.ts";
export { headerWords, isEmptyRow, numberIn } from "./sheetWords.ts";
export { type CountedPerson, groupOf, runsOn, type Staff, type StaffGroup, staffOn } from "./staff.ts";
export * from "./targetReading.ts";
export { wholeOrganisation } from "./unitDimension.ts";
export * from "./unitStaff.ts";
export * from "./unitsApart.ts";
export type { ReleaseTools, UnitTotalProblem } from "./unitTotals.ts";
export type { WatchedCount } from "./watchedCount.ts";
