export { type AgeClass, ageClasses, ageClassOf, ageOn } from "./age.ts";
export * from "./characteristic.ts";
export * from "./declaredTable.ts";
export type { BirthMonth, Employment, EmploymentKind, Grade, LeavingReason, Sex } from "./employment.ts";
export * from "./figureRelease.ts";
export { type Flow, type FlowKind, flowKinds, flowsBetween } from "./flow.ts";
export { compareGrades } from "./grade.ts";
export {
  checkReferenceDate,
  type Import,
  type KeptProfile,
  type ProfileVersion,
  replacedByOne,
  snapshotsIn,
} from "./import.ts";
export { type LawfulBasis, lawfulBasisOf, type ProcessingPurpose, processingPurposes } from "./processing.ts";
export {
  checkRetention,
  forgottenOn,
  type Retention,
  type RetentionKind,
  retentionKinds,
  usualRetention,
} from "./retention.ts";
export { type CountedPerson, groupOf, runsOn, type Staff, type StaffGroup, staffOn } from "./staff.ts";
export { wholeOrganisation } from "./unitDimension.ts";
