export type { BirthMonth, Employment, EmploymentKind, Grade, LeavingReason, Sex } from "./employment.ts";
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
