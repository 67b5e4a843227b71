export type { Action, Planning } from "./action.ts";
export { type ActionAsk, asksOf, daysWithoutNews } from "./actionAsks.ts";
export type { ActionDraft } from "./actionDraft.ts";
export { type ActionFlag, actionFlags } from "./actionFlags.ts";
export {
  type ActionIndicator,
  checkIndicators,
  type MeasuredUnit,
  measuredUnits,
} from "./actionIndicator.ts";
export { type ActionList, type ListContext, type NotStatedCounts, readActionList } from "./actionList.ts";
export { type ActionListCode, type ActionListProblem, actionListCodes } from "./actionListProblem.ts";
export { type ActionColumn, type ActionMap, actionColumns, parseActionMap } from "./actionMap.ts";
export {
  type ActionStatus,
  actionStatuses,
  actionStatusWords,
  asksReason,
  moveAction,
  nextStatuses,
  readActionStatus,
} from "./actionStatus.ts";
export { isFreeInAddresses } from "./addressWords.ts";
export {
  type BudgetFileProblem,
  type BudgetRow,
  checkSpendingHead,
  readBudgetFile,
} from "./budgetFile.ts";
export type { BudgetKind, BudgetLine, BudgetState } from "./budgetLine.ts";
export {
  type BudgetYear,
  budgetTotals,
  checkTotals,
  statedYearTotals,
  type TotalCheck,
  wholeOf,
  type YearTotal,
} from "./budgetTotals.ts";
export {
  type CarryOverChoice,
  carryOver,
  carryOverChoices,
  type LostPlace,
  type PlaceLoss,
  type Predecessor,
  placeLosses,
} from "./carryOver.ts";
export { checkAction, checkNewAction } from "./checkAction.ts";
export { checkBudgetLine } from "./checkBudgetLine.ts";
export { checkNewProgramme, checkObjective, checkProgramme, checkTheme } from "./checkProgramme.ts";
export { checkBenchmark, checkTarget } from "./checkTarget.ts";
export { type ActionChoice, chooseActions } from "./chooseActions.ts";
export { type CostAllocation, costAllocation, costOfUnits, type UnitCost } from "./costAllocation.ts";
export { type Effort, effortMeasures, hoursInDay, hoursOf } from "./effort.ts";
export type { Evidence, PlanSource } from "./evidence.ts";
export { type ExtraInvestment, extraInvestments } from "./extraInvestment.ts";
export { checkFeedbackText, type Feedback } from "./feedback.ts";
export { fileFromParts } from "./file/fileFromParts.ts";
export type { ProgrammeFile } from "./file/format2.ts";
export { partsFromFile } from "./file/partsFromFile.ts";
export { readProgrammeFile } from "./file/readProgrammeFile.ts";
export { sourceCommitments, sourceMotions } from "./file/sourceCouncil.ts";
export { type SourceDuty, sourceDuties } from "./file/sourceDuties.ts";
export type { Directory } from "./file/words.ts";
export { plainHeader } from "./headerWords.ts";
export { actionOfDraft, type ListNames, type StrayName } from "./listNames.ts";
export { latestFigure, type MeasuredPoint, pointsOf } from "./measured.ts";
export { nextKey } from "./nextKey.ts";
export { nextOccurrences, type Occurrences } from "./nextOccurrences.ts";
export { type NotStatedCount, type NotStatedKind, notStatedIn, notStatedKinds } from "./notStatedList.ts";
export type { Objective } from "./objective.ts";
export {
  type ObjectiveStanding,
  objectiveStanding,
} from "./objectiveStanding.ts";
export { type Owner, peopleOf, personOf } from "./owner.ts";
export { type PeriodWords, readPeriodWords } from "./periodWords.ts";
export {
  type ChangedPart,
  changedFields,
  comparePlans,
  countDifferences,
  type FieldChange,
  type ListComparison,
  type PlanComparison,
} from "./planComparison.ts";
export { planAgain } from "./planning.ts";
export { movePlan, type PlanEvent, type PlanStatus } from "./planStatus.ts";
export { checkAdoption, checkPlanVersion, checkReturn, type PlanVersion } from "./planVersion.ts";
export type { Mandate, Principle, Programme, StatedTotals } from "./programme.ts";
export type { ProgrammeParts } from "./programmeParts.ts";
export { type MapProposal, proposeMapping } from "./proposeMapping.ts";
export { quartersBack } from "./quartersBack.ts";
export { checkRasci, type Participant, type Rasci, type RasciProblem, rasciFindings } from "./rasci.ts";
export {
  checkFigure,
  type FigureDraft,
  type FigureProblem,
  figureRead,
  type ReadValue,
  type ReportedFigure,
  reportFigure,
  storedFigure,
} from "./reportedFigure.ts";
export {
  type OutsideEvent,
  type Rescheduling,
  reschedule,
  type Shift,
} from "./reschedule.ts";
export { type Risk, type RiskKind, riskKinds } from "./risk.ts";
export { checkRisk, type RiskFlag, riskFlags } from "./riskFlags.ts";
export { type RollUp, type RollUpLevel, rollUp, rollUpLevel, type UnitRollUp } from "./rollUp.ts";
export { found, newProblems, type RuleProblem } from "./ruleProblem.ts";
export {
  type SeenAction,
  type SeenObjective,
  type SeenOwner,
  type SeenParts,
  type SeenParty,
  type SeenRisk,
  seenAction,
  seenObjective,
  seenOwner,
  seenParts,
  seenRisk,
  subjectOf,
} from "./seenParts.ts";
export {
  type KnownAs,
  type SeenAuthor,
  type SeenPerson,
  type Sight,
  seenAuthor,
  seenPerson,
} from "./sight.ts";
export { isOverdue, type Slip, slipOf } from "./slip.ts";
export { checkSmallestGroup, leastGroup, usualGroup } from "./smallestGroup.ts";
export { type SmartFact, type SmartFinding, type SmartLetter, smartCheck } from "./smartCheck.ts";
export { type SourceItem, type SourceListName, sourceListNames } from "./sourceList.ts";
export { lastSpent, type Spending, spentByYear, type YearSpent } from "./spending.ts";
export {
  type Standing,
  type StandingFacts,
  type StandingReason,
  standingOf,
  type TargetStanding,
} from "./standing.ts";
export { type StartStep, startSteps } from "./startStep.ts";
export {
  besideStated,
  countByStatus,
  type StatedBeside,
  type StatusCounts,
} from "./statusCounts.ts";
export { type Succession, successionOf } from "./succession.ts";
export {
  type BaselinePoint,
  type Benchmark,
  type Comparator,
  comparators,
  type GradeBand,
  type Milestone,
  type SeriesBreak,
  type Target,
  type TargetBase,
  type TargetUnit,
  targetBases,
  targetUnits,
} from "./target.ts";
export type { Theme } from "./theme.ts";
export {
  type ComplyOrExplain,
  checkUnitPlan,
  emptyTemplateFields,
  type Indicator,
  type Involvement,
  involvementKinds,
  isAccountGiven,
  type Phase,
  phasesOn,
  type TemplateField,
  templateFields,
  type UnitPlan,
  type UnitPlanField,
  unitPlanFields,
  unsaidInUnitPlan,
} from "./unitPlan.ts";
export { type UnitStanding, unitStanding } from "./unitStanding.ts";
export {
  type GroupChosen,
  type OutsideSource,
  type ReleasedSource,
  typedValues,
  type ValueSource,
} from "./valueSource.ts";
