import { cubeOf, type LinearSolver } from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { unitDimension, wholeOrganisation } from "./unitDimension.ts";
import { numberOf, releaseUnitCounts, type UnitTotalProblem } from "./unitTotals.ts";

export const placementKinds = [
  "mboInternship",
  "internWithDisability",
  "traineeship",
  "internshipPlaces",
  "schoolContacts",
  "supervisionCapacity",
] as const;
/**
 * What is counted of internships and traineeships: interns of the mbo, interns with a disability and trainees are people;
 * places, contacts with schools and interns that can be supervised are offered (requirements BI-03 to BI-06).
 */
export type PlacementKind = (typeof placementKinds)[number];

/** A number of one unit in a register. */
export type UnitNumber = { readonly unit: UnitId; readonly number: number };

/** A register as it was typed or read: one kind, one year or cohort, the numbers of units or one number for all. */
export type PlacementRegisterDraft = {
  readonly kind: PlacementKind;
  /** The year; for trainees the year in which the cohort began. */
  readonly period: Period;
  /** The name of the cohort, such as 2025-2027; for trainees alone. */
  readonly cohort: Stated<string>;
  /** The number of the whole organisation, where no numbers of units are given. */
  readonly total: Stated<number>;
  readonly units: readonly UnitNumber[];
  /** What was agreed for the period: 150 interns of the mbo a year, 16 with a disability (Utrecht 2023). */
  readonly target: Stated<number>;
  readonly source: string;
};

/** A register as it is kept: numbers of units only where they may be shown; null is hidden. */
export type PlacementRegister = Omit<PlacementRegisterDraft, "total" | "units"> & {
  readonly total: number;
  readonly units: readonly { readonly unit: UnitId; readonly number: Stated<number> }[];
};

export type PlacementProblem = {
  readonly code: "W145" | "W146";
  readonly at: "kind" | "cohort" | "total" | "units" | "target" | "source";
};

/** Returns whether a kind counts people; of places and contacts nothing needs to be hidden. */
export const countsPeople = (kind: PlacementKind): boolean =>
  kind === "mboInternship" || kind === "internWithDisability" || kind === "traineeship";

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && isPlausible(value);
const hasTwice = (units: readonly UnitNumber[]): boolean =>
  new Set(units.map(({ unit }) => unit)).size < units.length;

/**
 * Returns what is wrong with a register. W145: its numbers are whole and not negative, each unit stands there once, there is
 * either one number for all or a number by unit, it names its source, and trainees have a cohort. W146: interns with a
 * disability are counted for the whole organisation alone.
 */
export function checkPlacement(draft: PlacementRegisterDraft): readonly PlacementProblem[] {
  const { kind, cohort, total, units, target, source } = draft;
  const one = (isWrong: boolean, code: PlacementProblem["code"], at: PlacementProblem["at"]) =>
    isWrong ? [{ code, at }] : [];
  return [
    ...one(kind === "internWithDisability" && units.length > 0, "W146", "units"),
    ...one((kind === "traineeship") !== (cohort !== null && cohort.trim() !== ""), "W145", "cohort"),
    ...one((total === null) === (units.length === 0), "W145", "total"),
    ...one(total !== null && !isCount(total), "W145", "total"),
    ...one(units.some(({ number }) => !isCount(number)) || hasTwice(units), "W145", "units"),
    ...one(target !== null && !isCount(target), "W145", "target"),
    ...one(source.trim() === "", "W145", "source"),
  ];
}

/** What keeping a register needs: the units of its last day, the threshold, the solver and the clock. */
export type PlacementTools = {
  readonly units: readonly Pick<Unit, "id" | "parent">[];
  /** Units of which a register of the same period hid the number: a correction shows no more of them. */
  readonly hiddenBefore: readonly UnitId[];
  readonly threshold: number;
  readonly solver: LinearSolver;
  readonly clock: () => number;
};

const sumOf = (units: readonly UnitNumber[]): number => units.reduce((sum, { number }) => sum + number, 0);

/**
 * Returns the register as it may be kept: of people the numbers of units are protected, and those of units with few people are
 * not kept at all. Refuses as `checkPlacement`, and as `releaseCounts` where there are fewer people than the threshold in the
 * whole organisation.
 */
export function keptRegister(
  draft: PlacementRegisterDraft,
  { units, hiddenBefore, threshold, solver, clock }: PlacementTools,
): Result<PlacementRegister, readonly PlacementProblem[] | UnitTotalProblem> {
  const problems = checkPlacement(draft);
  if (problems.length > 0) return refused(problems);
  const known = new Set(units.map(({ id }) => id));
  if (draft.units.some(({ unit }) => !known.has(unit)))
    return refused([{ code: "W145", at: "units" }] as const);
  const total = draft.total ?? sumOf(draft.units); // one of both is there
  if (!countsPeople(draft.kind)) return ok({ ...draft, total });
  const { dimension, codeFor } = unitDimension(draft.units.length > 0 ? units : []);
  const atoms =
    draft.units.length > 0
      ? draft.units.map(({ unit, number }) => ({ codes: [codeFor(unit)], count: number }))
      : [{ codes: [wholeOrganisation], count: total }];
  const cube = cubeOf([dimension], atoms);
  const isHidden = new Set<string | undefined>(hiddenBefore);
  const alwaysHidden = [...cube.cells.keys()].filter((cell) => isHidden.has(cube.cells[cell]?.codes[0]));
  const released = releaseUnitCounts(
    { cube, earlier: [], alwaysHidden, hideZeros: false },
    { referenceDate: lastDayOf(draft.period), threshold, solver, clock },
  );
  if (!released.ok) return released;
  const shown = draft.units.length > 0 ? units : [];
  return ok({
    ...draft,
    total,
    units: shown.map(({ id }) => ({ unit: id, number: numberOf(released.value.table, id) })),
  });
}

/** Returns how many are still missing from what was agreed, 0 or more; null where nothing was agreed. */
export const missingFrom = ({
  total,
  target,
}: Pick<PlacementRegister, "total" | "target">): Stated<number> =>
  target === null ? null : Math.max(0, target - total);
