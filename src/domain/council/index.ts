export type { Asking, Stretch } from "./asked.ts";
export { instantOn } from "./clockTime.ts";
export {
  type AccessibilityStatus,
  accessibilityStatuses,
  checkDocument,
  type Document,
  type DocumentMark,
} from "./document.ts";
export { askDocumentType, type DocumentType, type FileProblem, largestFile } from "./documentType.ts";
export {
  checkDossier,
  type DecisionPoint,
  type Dossier,
  type EarlierDecision,
  type OutcomeKind,
  outcomeKinds,
  type PointKind,
  type PointOutcome,
  pointKinds,
} from "./dossier/dossier.ts";
export { dossierChanges, type TextChange } from "./dossier/dossierChanges.ts";
export { dossierFindings } from "./dossier/dossierFindings.ts";
export type { DossierFinding, DossierPlace, ListedDocument, PlannedMoment } from "./dossier/finding.ts";
export {
  checkLegalDuty,
  type LegalDuty,
  type LegalFlag,
  type LegalSubject,
  legalFlags,
  legalSubjects,
} from "./legalDuty.ts";
export {
  inForceOn,
  isInForce,
  isSecretAt,
  type LiftDecision,
  type Secrecy,
  type SecrecyBody,
  type SecrecyState,
  type SecretGiving,
  type SecretPart,
  secrecyBodies,
} from "./secrecy.ts";
export {
  checkSecrecy,
  decideLift,
  giveSecret,
  type LiftAsked,
  recordLift,
  type SecretReceiver,
  secretReceivers,
} from "./secrecyActs.ts";
export { type WooGround, wooGroundFrom, wooGrounds } from "./wooGround.ts";
