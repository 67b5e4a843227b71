export {
  type ActionDecision,
  type ActionDecisionDraft,
  type ActionDecisionKind,
  actionDecisionKinds,
  type CompleteDecision,
  decideOn,
  roundOfDecision,
  statusDecided,
  waitsForDecision,
} from "./actionDecision.ts";
export {
  type ActionLine,
  type ListedAction,
  listedActions,
  type NamedRole,
  type OwnerRole,
  ownerRoles,
  type RoleOfOwner,
} from "./actionLine.ts";
export { type CardLink, cardLinkEnd, cardLinkPurpose, isLinkOfOwner } from "./cardLink.ts";
export { answeredVia, isAskedOf } from "./cardReader.ts";
export { checkEdition, type EditionFinding } from "./checkEdition.ts";
export type { CommitteeYearInput, ReportMaterial, WithheldTargets } from "./committeeYearInput.ts";
export { committeeYearInput, readSource } from "./committeeYearInput.ts";
export {
  type CommitteeYearReport,
  committeeYearReport,
  committeeYearSections,
  type ReportSection,
  sectionsOf,
} from "./committeeYearReport.ts";
export { type Diary, type DiaryEntry, diaryEntries } from "./diary.ts";
export { type DutyDays, dutyDays } from "./dutyDays.ts";
export {
  type DutyReminder,
  isReminderDay,
  isSameReminder,
  type ReminderStep,
  reminderStep,
} from "./dutyReminder.ts";
export {
  type DueState,
  type DutyWatch,
  deliver,
  mendDelivery,
  remindWorkingDays,
  type WatchedDue,
  watchDuty,
} from "./dutyWatch.ts";
export {
  contentOf,
  countFigures,
  type Edition,
  type EditionContent,
  type EditionHead,
  type EditionKind,
  type EditionProblem,
  editionKinds,
  freeze,
  isSameReport,
  layoutIn,
  mayCorrect,
  mayFreeze,
  type ReportedMatter,
  type ReportWithInput,
  scopeOf,
} from "./edition.ts";
export { compareEditions, type EditionComparison, previousOf } from "./editionComparison.ts";
export type {
  FirstRoundReport,
  SlippedAction,
  StandstillAction,
  TargetOnPath,
  ToldAction,
  UnitLine,
} from "./firstRoundReport.ts";
export {
  type CostAhead,
  type HandedOverAction,
  type HandoverFile,
  handoverFile,
} from "./handoverFile.ts";
export { type Country, type Holiday, type HolidayName, holidaysOf } from "./holidays.ts";
export {
  type CheckedValue,
  type IndicatorDraft,
  type IndicatorValue,
  lastValueOf,
  storedValue,
  tellValue,
} from "./indicatorValue.ts";
export {
  type EffectChoice,
  type EffectValue,
  effectChosen,
  effectsOf,
  type KnownValues,
  type MeasuredEffect,
  type OfferedEffect,
} from "./measuredEffect.ts";
export {
  type Closure,
  type ClosureKind,
  checkClosure,
  closureKinds,
  countryOf,
  type DueDay,
  type MovedBy,
  type OfficeCalendar,
} from "./officeCalendar.ts";
export { changesIn, changesTold, type ProgrammeChange, yearAccount } from "./programmeChange.ts";
export {
  checkPublication,
  type EditionPublication,
  type PublicationProblem,
  standingPublication,
} from "./publication.ts";
export { type FeedLine, feedLines, type WithdrawnEdition } from "./publicFeed.ts";
export {
  asksNothing,
  type CardLine,
  type CardState,
  cardLines,
  countOfUnit,
  countsPerUnit,
  type QuestionCard,
  type RoundSlip,
  type UnitCount,
  unansweredIn,
} from "./questionCard.ts";
export {
  checkQuestions,
  type QuestionSet,
  type QuestionSetKind,
  type TalkSet,
  talkSets,
} from "./questionSet.ts";
export type { ReportedDecision } from "./reportedDecision.ts";
export {
  type ObjectiveState,
  type ReportedState,
  reportedState,
  type StandingCount,
  type StateAction,
  type StateCounts,
  type StateTarget,
  type UnitNames,
} from "./reportedState.ts";
export {
  checkDuty,
  type Delivery,
  dutyFromSource,
  type ReportingDuty,
  type ReportKind,
  reportKinds,
  type SeenDuty,
  seenDuty,
} from "./reportingDuty.ts";
export {
  type Closing,
  checkRound,
  checkServes,
  closeRound,
  closingOf,
  mayCloseProgramme,
  mayOpen,
  type ReportingRound,
  type RoundState,
  type RoundValues,
  type ServedDuty,
  takesUpdates,
} from "./reportingRound.ts";
export {
  checkParts,
  mayLeaveOut,
  type Narrative,
  type NarrativePlace,
  narrativePlaces,
  partsToday,
  type ReportLayout,
  type ReportPart,
  usualLayout,
  usualParts,
} from "./reportLayout.ts";
export { daysCounted, lastYearOf, type ReportMoment, reportMoment, yearsInReach } from "./reportMoment.ts";
export { partsWithin, type ReportScope } from "./reportScope.ts";
export { type ReportGround, type ReportProblem, reportYear } from "./reportYear.ts";
export {
  type AskedReport,
  type ReportedMonths,
  reportedMonths,
  roundAbout,
  type ServingRound,
} from "./roundAbout.ts";
export { type RoundAhead, roundsAhead, writingWorkingDays } from "./roundAhead.ts";
export { answeredBy, type PaceStep, roundPace } from "./roundPace.ts";
export {
  opensByItself,
  type RoundProposal,
  reportedPeriod,
  roundProposal,
  roundServing,
} from "./roundProposal.ts";
export { deriveRoundReport, type RoundReport, type UnitEffort } from "./roundReport.ts";
export {
  type FirstRoundReportInput,
  type ReportedEffort,
  type ReportedUnitAnswer,
  type ReportedUpdate,
  type RoundReportInput,
  type RoundReportKind,
  roundReportKinds,
} from "./roundReportInput.ts";
export { type RoundReportSection, roundSections, roundSectionsOf } from "./roundReportSections.ts";
export { type SeenAgreement, seenAgreement } from "./seenAgreement.ts";
export { type SeenDecision, seenDecision } from "./seenDecision.ts";
export { readableUpdate, type SeenUpdate, seenUpdate } from "./seenUpdate.ts";
export {
  type ReportedStaff,
  reportedStaff,
  type StaffCount,
  type StaffLine,
  type StaffShare,
  staffLines,
} from "./staffLine.ts";
export { type StartGroup, startGroups } from "./startGroups.ts";
export type { StatusAccount } from "./statusAccount.ts";
export type { StatusMoment } from "./statusMoment.ts";
export { type StatusRow, statusRows } from "./statusRow.ts";
export { type FigureLine, lastFigureOf, type TargetLine, targetLines } from "./targetLine.ts";
export { compareTotals, type TotalsComparison } from "./totalsComparison.ts";
export {
  type AgreementOutcome,
  type AgreementOutcomeDraft,
  type AgreementOutcomeKind,
  agreementOutcomeKinds,
  agreementsOf,
  checkAgreement,
  checkOutcome,
  isLateAgreement,
  takesAgreements,
  type UnitAgreement,
  type UnitAgreementDraft,
} from "./unitAgreement.ts";
export {
  type AnsweredQuestion,
  checkUnitAnswer,
  type Question,
  type UnitAnswer,
  type UnitAnswerDraft,
} from "./unitAnswer.ts";
export { countedUnder, splitOver, type UnitBeside, unitsBeside } from "./unitsBeside.ts";
export {
  type AnsweredVia,
  applyUpdate,
  type Course,
  courses,
  coursesFor,
  statusAfter,
  type UnfinishedUpdate,
  type Update,
  type UpdateDraft,
  updateProblems,
} from "./update.ts";
export { withoutNames } from "./withoutNames.ts";
