export type { Action, Planning } from "./action.ts";
export type { ActionDraft } from "./actionDraft.ts";
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
export type { BudgetKind, BudgetLine, BudgetState } from "./budgetLine.ts";
export type { Evidence, PlanSource } from "./evidence.ts";
export { fileFromParts } from "./file/fileFromParts.ts";
export type { ProgrammeFile } from "./file/format2.ts";
export { partsFromFile } from "./file/partsFromFile.ts";
export { readProgrammeFile } from "./file/readProgrammeFile.ts";
export type { Directory } from "./file/words.ts";
export { type NotStatedCount, type NotStatedKind, notStatedIn, notStatedKinds } from "./notStatedList.ts";
export type { Objective } from "./objective.ts";
export { type Owner, personOf } from "./owner.ts";
export { movePlan, type PlanEvent, type PlanStatus } from "./planStatus.ts";
export type { PlanVersion } from "./planVersion.ts";
export type { Mandate, Principle, Programme, StatedTotals } from "./programme.ts";
export type { ProgrammeParts } from "./programmeParts.ts";
export { type MapProposal, proposeMapping } from "./proposeMapping.ts";
export { checkRasci, type Participant, type Rasci, type RasciProblem, rasciFindings } from "./rasci.ts";
export {
  type FigureDraft,
  type FigureProblem,
  type ReportedFigure,
  reportFigure,
  storedFigure,
} from "./reportedFigure.ts";
export { type Risk, type RiskKind, riskKinds } from "./risk.ts";
export { isOverdue, type Slip, slipOf } from "./slip.ts";
export { type SourceItem, type SourceListName, sourceListNames } from "./sourceList.ts";
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
