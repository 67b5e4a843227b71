import type { Dimension } from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";
import { type AgeClass, ageClasses, ageClassOf } from "./age.ts";
import type { Employment, Grade, Sex } from "./employment.ts";
import { compareGrades } from "./grade.ts";
import type { CountedPerson } from "./staff.ts";
import { unitDimension, wholeOrganisation } from "./unitDimension.ts";

export const characteristics = ["unit", "sex", "age", "grade", "hours", "kind"] as const;

/** What staff can be counted by. */
export type Characteristic = (typeof characteristics)[number];

/** The code of everybody, of each characteristic but the unit. */
export const everybody = "everybody";

/** The code of people of whom the administration does not say it. */
export const notToldCode = "notStated";

/**
 * The sexes as they are counted. Where few people are neither woman nor man, a column of their own would hide the women or the
 * men beside it; so they are counted with the men, under a name that says so. Source: judgement.
 */
export type SexCode = "women" | "menAndOthers";

const sexCode = (sex: Sex): SexCode => (sex === "female" ? "women" : "menAndOthers");

/** Paid hours a week: under 20, under 35, and 35 or more, which is full time. Source: the classes of CBS for part-time work. */
const hoursCode = (hours: number): string => {
  if (hours < 20) return "under20";
  return hours < 35 ? "from20to34" : "from35";
};

/** The code of a class of ages. */
export const ageCode = ({ from, to }: AgeClass): string => (to === null ? `${from}+` : `${from}-${to}`);

const orNotTold = <Value>(value: Value | null, codeOf: (value: Value) => string): string =>
  value === null ? notToldCode : codeOf(value);

const flat = (name: Characteristic, codes: readonly string[]): Dimension => ({
  name,
  codes: [everybody, ...codes, notToldCode],
  equations: [{ total: everybody, parts: [...codes, notToldCode] }],
});

/** A characteristic on one day: its codes, how they add up, and which finest code a person has. */
export type CharacteristicOnDay = {
  readonly dimension: Dimension;
  readonly total: string;
  readonly codeOf: (person: CountedPerson) => string;
};

/** What the codes of a day go by. */
export type CodeLists = {
  /** The units of the day. */
  readonly units: readonly Unit[];
  /** So many levels of units are counted apart, the highest first; who works lower counts with the unit above. */
  readonly unitLevels: number;
  /** Every grade there is. */
  readonly grades: readonly Grade[];
};

/** The units of the first levels, and of each unit which of them it counts with. */
function unitsWithin({ units, unitLevels }: CodeLists) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const pathOf = (unit: Unit): readonly UnitId[] => {
    const above = unit.parent === null ? undefined : byId.get(unit.parent);
    return above === undefined ? [unit.id] : [...pathOf(above), unit.id];
  };
  const countedWith = new Map<string, UnitId>();
  for (const unit of units) {
    const within = pathOf(unit).slice(0, unitLevels).at(-1);
    if (within !== undefined) countedWith.set(unit.code.toLowerCase(), within);
  }
  const codePath = (unit: Unit): string =>
    pathOf(unit)
      .map((id) => byId.get(id)?.code)
      .join("\n");
  const counted = units
    .filter((unit) => pathOf(unit).length <= unitLevels)
    .toSorted((one, other) => (codePath(one) < codePath(other) ? -1 : 1)); // each unit stands before those in it
  return { counted, countedWith };
}

function unitsOnDay(lists: CodeLists): CharacteristicOnDay {
  const { counted, countedWith } = unitsWithin(lists);
  const { dimension, codeFor } = unitDimension(counted);
  return {
    dimension,
    total: wholeOrganisation,
    codeOf: ({ main }) => {
      const unit = countedWith.get(main.unit.toLowerCase());
      if (unit === undefined) throw new RangeError("an employment in a unit that is not there"); // W106 lets none in
      return codeFor(unit);
    },
  };
}

const kinds: readonly Exclude<Employment["kind"], null | "intern" | "hiredIn">[] = [
  "permanent",
  "temporary",
  "trainee",
];

/** Returns a characteristic as it is on a day, for staff. Source: requirement WM-01; the codes of each stand with it. */
export function characteristicOn(characteristic: Characteristic, lists: CodeLists): CharacteristicOnDay {
  const of = (codes: readonly string[], codeOf: (person: CountedPerson) => string): CharacteristicOnDay => ({
    dimension: flat(characteristic, codes),
    total: everybody,
    codeOf,
  });
  switch (characteristic) {
    case "unit":
      return unitsOnDay(lists);
    case "sex":
      return of(["women", "menAndOthers"], ({ main }) => orNotTold(main.sex, sexCode));
    case "age":
      return of(ageClasses.map(ageCode), ({ age }) => {
        const found = age === null ? undefined : ageClassOf(age, ageClasses);
        return found === undefined ? notToldCode : ageCode(found);
      });
    case "grade":
      return of([...lists.grades].sort(compareGrades), ({ main }) => orNotTold(main.grade, (grade) => grade));
    case "hours":
      return of(["under20", "from20to34", "from35"], ({ main }) => orNotTold(main.hours, hoursCode));
    case "kind":
      return of(kinds, ({ main }) => orNotTold(main.kind, (kind) => kind));
  }
}
