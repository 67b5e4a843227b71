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
  type ReleasedTable,
  releaseCounts,
  withComplements,
} from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
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
/** A unit stands by itself from so many vacancies of the half-year on. */
export const fewestVacancies = 5;

/** Applications of a half-year as they may leave: nothing of one vacancy, and no row that was counted. */
export type ApplicantCount = {
  readonly period: Period;
  readonly table: ReleasedTable<"counts">;
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

const sexes: Dimension = {
  name: "sex",
  codes: [everybody, "women", "menAndOthers", notToldCode],
  equations: [{ total: everybody, parts: ["women", "menAndOthers", notToldCode] }],
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

function unitPart({ vacancies, units }: ApplicantCounting) {
  const top = topOf(units);
  const unitOf = new Map(vacancies.map(({ key, unit }) => [key, top(unit)]));
  const perUnit = Map.groupBy(unitOf.values(), (unit) => unit);
  const own = units.flatMap(({ id }) => ((perUnit.get(id)?.length ?? 0) >= fewestVacancies ? [id] : [])); // no vacancies are few
  const codes = [...own.map((id): string => id), otherUnits];
  const dimension: Dimension = {
    name: "unit",
    codes: [wholeOrganisation, ...codes],
    equations: [{ total: wholeOrganisation, parts: codes }],
  };
  const codeOf = (vacancy: string): string => {
    const unit = unitOf.get(vacancy);
    return unit && own.includes(unit) ? unit : otherUnits;
  };
  return { dimension, codeOf };
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

/**
 * Returns the applications of a half-year by highest unit, sex and step, protected as any count about people: nothing small is
 * shown and nothing that tells it, nor that all or none of a small group were invited or hired. A vacancy stands for the
 * half-year in which it was closed, so each half-year counts other applications. R197: that half-year is over and was not
 * counted before; a second count beside the first would tell who came in between. Refuses as `releaseCounts` does, S101 where
 * fewer people than the threshold applied. Source: requirement WM-03; docs/disclosure.md.
 */
export function countApplicants(
  counting: ApplicantCounting,
  { threshold, solver, clock }: Omit<ReleaseTools, "referenceDate">,
): Result<ApplicantCount, UnitTotalProblem | { readonly code: "R197" }> {
  const { period, numbers, vacancies, earlier, today } = counting;
  const referenceDate = lastDayOf(period);
  const isHalf = halfYearOf(referenceDate) === period;
  if (!isHalf || referenceDate >= today || earlier.includes(period)) return refused({ code: "R197" });
  const { dimension, codeOf } = unitPart(counting);
  const plain = cubeOf(
    [dimension, sexes, outcomes],
    numbers.flatMap((one) => atomsOf(one, codeOf)),
  );
  const { cube, rests } = withComplements(plain, sensitive, threshold);
  const limit = defaultGroupLimit(threshold);
  const telling = groupDisclosures(plain, sensitive, limit);
  const table = {
    ...nothingBeside,
    cube,
    primary: [...rests, ...telling],
    alwaysHidden: rests,
    zeroHidden: [...rests, ...inSmallGroups(plain, limit)],
  };
  const released = releaseCounts({ referenceDate, threshold, table, earlier: [] }, solver, clock);
  if (!released.ok) return released;
  const own = plain.cells.map(({ codes }, place) => ({ codes, place }));
  const counted = new Set(numbers.map(({ vacancy }) => vacancy)).size;
  return ok({
    period,
    table: pickReleased(released.value.table, own),
    closed: vacancies.length,
    counted,
  });
}
