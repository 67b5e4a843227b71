export { checkHouseStyle, contrastRatio, type HouseStyle, isColour } from "./houseStyle.ts";
export type { Person, PersonId } from "./person.ts";
export { type Unit, type UnitId, unitAndBelow } from "./unit.ts";
