import {
  type Atom,
  type Cube,
  cubeOf,
  type Dimension,
  defaultGroupLimit,
  groupCells,
  groupDisclosures,
  nothingBeside,
  pickReleased,
  type Release,
  type ReleasedTable,
  releaseCounts,
  withComplements,
} from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import {
  everybody,
  notToldCode,
  type ReleaseTools,
  type UnitTotalProblem,
  wholeOrganisation,
} from "../workforce/index.ts";
import type { ApplicantNumbers } from "./applicantFile.ts";
import { halfYearOf, type Vacancy } from "./vacancy.ts";

/** Units with few vacancies stand together under this code: the applicants of one vacancy are no table. */
export const otherUnits = "otherUnits";
/** A unit stands by itself from so many vacancies of the half-year on, and where enough women and men applied. */
export const fewestVacancies = 5;

/** Applications of a half-year as they may leave: nothing of one vacancy, and no row that was counted. */
export type ApplicantCount = {
  readonly period: Period;
  /** Of applications of which the sex is known. */
  readonly table: ReleasedTable<"counts">;
  /** How many applications do not tell the sex; null where that is hidden. They are in no other number. */
  readonly untold: Stated<number>;
  /** How many vacancies were closed in the half-year, and how many of those stood in the file. */
  readonly closed: number;
  readonly counted: number;
};

/** What a count is made of. */
export type ApplicantCounting = {
  readonly period: Period;
  readonly numbers: readonly ApplicantNumbers[];
  /** The vacancies that were closed in the half-year. */
  readonly vacancies: readonly Pick<Vacancy, "key" | "unit">[];
  /** The units of its last day. */
  readonly units: readonly Pick<Unit, "id" | "parent">[];
  /** The half-years that were counted before. */
  readonly earlier: readonly Period[];
  readonly today: Day;
};

/** Whoever did not tell the sex stands apart: a few of them among those hired would hide the women or the men beside them. */
const sexes: Dimension = {
  name: "sex",
  codes: [everybody, "women", "menAndOthers"],
  equations: [{ total: everybody, parts: ["women", "menAndOthers"] }],
};
/** Each step with those who did not come further: hired and not hired are who was invited. */
const outcomes: Dimension = {
  name: "outcome",
  codes: ["applied", "invited", "notInvited", "hired", "notHired"],
  equations: [
    { total: "applied", parts: ["invited", "notInvited"] },
    { total: "invited", parts: ["hired", "notHired"] },
  ],
};
const sensitive = { dimension: 2, total: "applied" } as const;

/** Returns the highest unit over a unit; a unit that is there no more has none. */
export function topOf(units: ApplicantCounting["units"]): (unit: UnitId) => UnitId | null {
  const parentOf = new Map(units.map(({ id, parent }) => [id, parent]));
  return (unit) => {
    if (!parentOf.has(unit)) return null;
    let top = unit;
    for (let above = parentOf.get(top); above && parentOf.has(above); above = parentOf.get(top)) top = above;
    return top;
  };
}

/** The units that stand by themselves, and in which of them a vacancy counts. */
type UnitPart = { readonly dimension: Dimension; readonly codeOf: (vacancy: string) => string };

/** How many of each sex applied in each highest unit; of a small group it could be seen that nobody came further. */
function isLargeEnough(numbers: readonly ApplicantNumbers[], limit: number): boolean {
  return (["women", "menAndOthers"] as const).every((sex) => {
    const applied = numbers.reduce((sum, one) => (one.sex === sex ? sum + one.applied : sum), 0);
    return applied >= limit;
  });
}

function unitPart({ vacancies, units, numbers }: ApplicantCounting, limit: number): UnitPart {
  const top = topOf(units);
  const unitOf = new Map(vacancies.map(({ key, unit }) => [key, top(unit)]));
  const perUnit = Map.groupBy(unitOf.keys(), (key) => unitOf.get(key));
  const standsApart = (id: UnitId): boolean => {
    const keys = perUnit.get(id) ?? []; // a unit without vacancies has none
    const inUnit = numbers.filter(({ vacancy }) => keys.includes(vacancy));
    return keys.length >= fewestVacancies && isLargeEnough(inUnit, limit);
  };
  const own = new Set<string | null>(units.filter(({ id }) => standsApart(id)).map(({ id }) => id));
  const codeOf = (vacancy: string): string => {
    const unit = unitOf.get(vacancy) ?? null; // every vacancy that is counted is there
    return unit !== null && own.has(unit) ? unit : otherUnits;
  };
  const codes = units.map(({ id }): string => id).filter((id) => own.has(id));
  const all = [
    ...codes,
    ...([...unitOf.keys()].some((key) => codeOf(key) === otherUnits) ? [otherUnits] : []),
  ];
  const equations = all.length > 0 ? [{ total: wholeOrganisation, parts: all }] : [];
  return { dimension: { name: "unit", codes: [wholeOrganisation, ...all], equations }, codeOf };
}

const atomsOf = (
  { vacancy, sex, applied, invited, hired }: ApplicantNumbers,
  codeOf: (vacancy: string) => string,
): readonly Atom[] => {
  const unit = codeOf(vacancy);
  return [
    { codes: [unit, sex, "notInvited"], count: applied - invited },
    { codes: [unit, sex, "notHired"], count: invited - hired },
    { codes: [unit, sex, "hired"], count: hired },
  ];
};

/** They are other applications than those in the table, and one number: it is shown where it is not small. */
function untoldIn({ numbers }: ApplicantCounting, { referenceDate, threshold, solver, clock }: ReleaseTools) {
  const untold = numbers.filter(({ sex }) => sex === notToldCode);
  const count = untold.reduce((sum, { applied }) => sum + applied, 0);
  const cube: Cube = { cells: [{ codes: [notToldCode], count }], equations: [] };
  const table = { ...nothingBeside, cube, primary: [] };
  const released = releaseCounts(
    { referenceDate, threshold, table, earlier: [], noFigures: [] },
    solver,
    clock,
  );
  return count > 0 && released.ok ? count : null; // that there is nobody is hidden as a few are
}

/** Cells of groups of which it is hidden that nobody, or everybody, came as far as that. */
function inSmallGroups(cube: Cube, limit: number): readonly number[] {
  const groups = groupCells(cube, sensitive);
  return [...cube.cells.keys()].filter((cell) => {
    const group = groups[cell];
    if (group === null || group === undefined) return false;
    const { count } = itemAt(cube.cells, group);
    return count > 0 && count < limit;
  });
}

type Released = Result<Release<"counts">, UnitTotalProblem>;

/** Protects the applications by the codes of some units, or by none of them. */
function releasedBy(
  { dimension, codeOf }: UnitPart,
  counting: ApplicantCounting,
  tools: ReleaseTools,
): Released {
  const { referenceDate, threshold, solver, clock } = tools;
  const told = counting.numbers.filter(({ sex }) => sex !== notToldCode);
  const plain = cubeOf(
    [dimension, sexes, outcomes],
    told.flatMap((one) => atomsOf(one, codeOf)),
  );
  const { cube, rests } = withComplements(plain, sensitive, threshold);
  const limit = defaultGroupLimit(threshold);
  const table = {
    ...nothingBeside,
    cube,
    primary: [...rests, ...groupDisclosures(plain, sensitive, limit)],
    alwaysHidden: rests,
    zeroHidden: [...rests, ...inSmallGroups(plain, limit)],
  };
  const released = releaseCounts(
    { referenceDate, threshold, table, earlier: [], noFigures: [] },
    solver,
    clock,
  );
  if (!released.ok) return released;
  const own = plain.cells.map(({ codes }, place) => ({ codes, place }));
  return ok({ ...released.value, table: pickReleased(released.value.table, own) });
}

const withoutUnits: UnitPart = {
  dimension: { name: "unit", codes: [wholeOrganisation], equations: [] },
  codeOf: () => wholeOrganisation,
};

/**
 * Returns the applications of a half-year by highest unit, sex and step, protected as any count about people: nothing small is
 * shown and nothing that tells it, nor that all or none of a small group were invited or hired. Where that cannot be done by
 * unit, the whole organisation stands alone. A vacancy stands for the half-year in which it was closed, so each half-year counts
 * other applications. R197: that half-year is over and was not counted before; a second count beside the first would tell who
 * came in between. Refuses as `releaseCounts` does, S101 where fewer people than the threshold applied. Source: requirement
 * WM-03; docs/disclosure.md.
 */
export function countApplicants(
  counting: ApplicantCounting,
  tools: Omit<ReleaseTools, "referenceDate">,
): Result<ApplicantCount, UnitTotalProblem | { readonly code: "R197" }> {
  const { period, vacancies, numbers, earlier, today } = counting;
  const referenceDate = lastDayOf(period);
  const isHalf = halfYearOf(referenceDate) === period;
  if (!isHalf || referenceDate >= today || earlier.includes(period)) return refused({ code: "R197" });
  const asked = { ...tools, referenceDate };
  const byUnit = releasedBy(unitPart(counting, defaultGroupLimit(tools.threshold)), counting, asked);
  const released = byUnit.ok ? byUnit : releasedBy(withoutUnits, counting, asked);
  if (!released.ok) return released;
  const counted = new Set(numbers.map(({ vacancy }) => vacancy)).size;
  const { table } = released.value;
  return ok({ period, table, untold: untoldIn(counting, asked), closed: vacancies.length, counted });
}
