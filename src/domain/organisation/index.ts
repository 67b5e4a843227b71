export { type Coordinator, type CoordinatorId, checkCoordinatorOnce } from "./coordinator.ts";
export {
  type Contrast,
  checkPalette,
  contrastRatio,
  contrastsOf,
  type Ground,
  grounds,
  type HouseStyle,
  isClear,
  isColour,
  isSamePalette,
  type Palette,
  type PaletteProblem,
  type Tone,
  tones,
  usualPalette,
} from "./houseStyle.ts";
export {
  checkAlternative,
  checkLogo,
  type Logo,
  largestLogo,
  longestSide,
  type Picture,
  type PictureType,
} from "./logo.ts";
export { checkOneHolder, type Office, type OfficeHolding, type OfficeHoldingId, offices } from "./office.ts";
export type { Person, PersonId } from "./person.ts";
export { checkMail, checkMailForm, checkName, checkPerson, checkUnit } from "./personRules.ts";
export { checkBureau, type ProgrammeBureau, type ProgrammeBureauId } from "./programmeBureau.ts";
export {
  type Reorganisation,
  recordWith,
  type SplitPart,
  type UnitProblem,
  unitAdded,
  unitChanged,
  unitEnded,
  unitSplit,
  unitsMerged,
} from "./reorganisation.ts";
export { type SettingName, type Settings, settingNames } from "./settings.ts";
export { checkTerm, covers, endedOn, type Held, handedOver, overlap, type Term, takesIn } from "./term.ts";
export {
  latestUnit,
  type Unit,
  type UnitId,
  type UnitRecord,
  type UnitSuccession,
  type UnitVersion,
} from "./unit.ts";
export type { UnitDraft } from "./unitRules.ts";
export { treeOn, type UnitNode, unitsBegunBy, unitsInReach, unitsOfOwn, unitsOn } from "./unitTree.ts";
