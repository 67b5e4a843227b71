export * from "./averageTable.ts";
export * from "./checkDisclosure.ts";
export * from "./cube.ts";
export * from "./cubeOf.ts";
export * from "./dominance.ts";
export type { CellStatus, EarlierProblem, EarlierRelease, Movers } from "./earlierReleases.ts";
export * from "./hierarchySheet.ts";
export { type JointTable, jointTable } from "./jointTable.ts";
export * from "./knownFigure.ts";
export type { LedgerCell, LedgerProblem, LedgerRelease } from "./ledger.ts";
export type { CodeSuccession } from "./ledgerLinks.ts";
export * from "./linearProgram.ts";
export * from "./linkedRelease.ts";
export * from "./linkedTables.ts";
export * from "./nearestParent.ts";
export type { CellMove, ProtectionLevel } from "./neededMove.ts";
export * from "./outsiderView.ts";
export { parentWithout, whatIsKnownOf } from "./parentTable.ts";
export { changeSince, characteristicThen, peopleThen, thereThen } from "./periodNames.ts";
export * from "./primary.ts";
export { protectAfter } from "./protectAfter.ts";
export * from "./protectedTables.ts";
export { nothingBeside, type TableToProtect } from "./protectionTask.ts";
export {
  type Certificate,
  type HiddenKind,
  type Protection,
  type ProtectionProblem,
  protectTable,
  recheckTable,
} from "./protectTable.ts";
export * from "./releasedTable.ts";
export * from "./resultFile.ts";
export * from "./tableFile.ts";
export type { TableRequest } from "./tableShape.ts";
export * from "./tableSheet.ts";
