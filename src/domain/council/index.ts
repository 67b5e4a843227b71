export type { Asking, Stretch } from "./asked.ts";
export { instantOn } from "./clockTime.ts";
export {
  type AccessibilityStatus,
  accessibilityStatuses,
  checkDocument,
  type Document,
  type DocumentMark,
  notCorrected,
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
  checkPublicDecision,
  type PublicDecision,
  publicDecision,
} from "./dossier/publicDecision.ts";
export type { RegisteredEntry } from "./dossier/registerMentions.ts";
export {
  checkLegalDuty,
  type LegalDuty,
  type LegalFlag,
  type LegalSubject,
  legalFlags,
  legalSubjects,
} from "./legalDuty.ts";
export {
  checkLetter,
  informsCouncil,
  type LetterGround,
  mayChangeLetter,
  placeholderFaults,
  registerLetter,
} from "./letter/checkLetter.ts";
export { type FilledPiece, filledPassage } from "./letter/filledPassage.ts";
export {
  type DayMail,
  type Embargo,
  type InformationDuty,
  informationDuties,
  isOut,
  type Letter,
  type LetterKind,
  type LetterMoment,
  type LetterPart,
  type LetterPassage,
  type LetterState,
  letterKinds,
  letterParts,
  type UnrestNote,
} from "./letter/letter.ts";
export { type Placeholder, placeholderWord } from "./letter/placeholder.ts";
export { type Quote, type QuotedValue, quotesIn } from "./letter/quote.ts";
export { leftovers, type RedactedPiece, redactedText, standsIn } from "./redaction/redactedText.ts";
export {
  type RedactedSource,
  type RedactedWords,
  type Redaction,
  redactedKinds,
} from "./redaction/redaction.ts";
export { checkRedaction, decideRedaction, mayChangeRedaction } from "./redaction/redactionActs.ts";
export {
  checkLeftOut,
  isForSecrecyAlone,
  leavesOutSecrets,
  secretWords,
} from "./redaction/secretPassages.ts";
export { type AroundEntry, checkEntry, type EntryProblem } from "./register/checkEntry.ts";
export {
  type Commitment,
  type CouncilEntry,
  dueNow,
  type EntryKind,
  type EntryStanding,
  type EntryState,
  entryKinds,
  entryStandings,
  inOrderOfWork,
  type LateAccount,
  lacksReason,
  type Motion,
  standingOf,
} from "./register/councilEntry.ts";
export { type CouncilMoment, councilMoments, momentsInDiary } from "./register/councilMoment.ts";
export { entriesFromSource } from "./register/entriesFromSource.ts";
export { accountForLate, endEntry, reopenEntry, settleEntry } from "./register/entryActs.ts";
export type { EntryFileProblem } from "./register/entryColumns.ts";
export { type EntryFile, type EntryFileOffice, readEntryFile } from "./register/entryFile.ts";
export type { ListedEntry } from "./register/listedEntry.ts";
export { type PublicEntry, type PublicRegister, publicRegister } from "./register/publicRegister.ts";
export { isSafeLink } from "./register/safeLink.ts";
export { isFound, type SeenEntry, seenEntry, withoutHidden } from "./register/seenEntry.ts";
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
