import type { Actor } from "../../domain/access/index.ts";
import type { LinearSolver } from "../../domain/disclosure/index.ts";
import { type UnitId, unitsBegunBy, unitsOn } from "../../domain/organisation/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import {
  type ApplicantCount,
  countApplicants,
  halfYearOf,
  type RecruitmentFileProblem,
  readApplicantFile,
} from "../../domain/recruitment/index.ts";
import { lastDayOf, type Period } from "../../domain/shared/period.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import {
  addApplicantCount,
  type KeptApplicantCount,
  listApplicantCounts,
} from "../../storage/office/applicantStore.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type Done, type House, perform, rehearse } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { standingVacancies } from "./readVacancies.ts";

/** A file of the recruitment system: counts by vacancy, step and sex, the half-year they are of, and where they come from. */
export type Applications = {
  readonly rows: readonly SheetRow[];
  readonly period: Period;
  readonly source: string;
};

/** Why applications are not counted: what is wrong in the file, by place alone, and the rules that refuse. */
export type ApplicationsRefusal = {
  readonly file: readonly RecruitmentFileProblem[];
  readonly rules: readonly RuleProblem[];
};

const refusedBy = (code: string, at: string): Result<never, ApplicationsRefusal> =>
  refused({ file: [], rules: [{ code, at }] });

const act = { may: "recordRecruitment", event: "applications-counted" } as const;

const counting =
  (house: House, { rows, period, source }: Applications, solver: LinearSolver) =>
  async (office: Office): Promise<Result<Done<ApplicantCount>, ApplicationsRefusal>> => {
    await holdOutside(office);
    if (source.trim() === "") return refusedBy("W148", "source");
    const all = await standingVacancies(office);
    const vacancies = all.filter(({ closed }) => closed !== null && halfYearOf(closed) === period);
    const file = readApplicantFile(rows, new Set(vacancies.map(({ key }) => key)));
    if (!file.ok) return refused({ file: file.problem, rules: [] });
    const earlier = await listApplicantCounts(office);
    const counted = countApplicants(
      {
        period,
        numbers: file.value,
        vacancies,
        units: unitsOn(await unitRecord(office), lastDayOf(period)),
        earlier: earlier.map((count) => count.period),
        today: office.today,
      },
      { threshold: await smallestGroupOf(office), solver, clock: () => house.now().getTime() },
    );
    if (!counted.ok)
      return refusedBy(counted.problem.code, counted.problem.code === "R197" ? "period" : "file");
    const number = nextNumber(earlier);
    await addApplicantCount(office, counted.value, { number, source });
    return ok({ value: counted.value, trace: { subject: `cijfers/werving/${number}`, details: { period } } });
  };

/**
 * Counts the applications of a half-year (requirement WM-03). The file is read, counted and gone: what is kept and returned is one
 * protected table over all vacancies, and nothing of a vacancy or a row reaches the database, the log or a message.
 */
export const countApplications = (
  house: House,
  actor: Actor,
  applications: Applications,
  solver: LinearSolver,
): Promise<Result<ApplicantCount, ApplicationsRefusal>> =>
  perform<ApplicantCount, ApplicationsRefusal>(house, actor, act, counting(house, applications, solver));

/** Returns what a count would show, and keeps nothing. */
export const lookAtApplications = (
  house: House,
  actor: Actor,
  applications: Applications,
  solver: LinearSolver,
): Promise<Result<ApplicantCount, ApplicationsRefusal>> =>
  rehearse<ApplicantCount, ApplicationsRefusal>(house, actor, act, counting(house, applications, solver));

/** The counts of half-years, the last first, with the names of the units in them. */
export type ApplicantCountsRead = {
  readonly counts: readonly KeptApplicantCount[];
  readonly unitNames: ReadonlyMap<UnitId, string>;
};

/** Returns the counts of applications, inside an act or a read. */
export const applicantCountsIn = async (office: Office): Promise<ApplicantCountsRead> => ({
  counts: (await listApplicantCounts(office)).toReversed(),
  unitNames: new Map(unitsBegunBy(await unitRecord(office), office.today).map(({ id, name }) => [id, name])),
});

/** Returns the counts of applications by half-year, the last first (requirement WM-03). */
export const readApplicantCounts = (house: House, actor: Actor): Promise<ApplicantCountsRead> =>
  consult(house, actor, "readRecruitment", applicantCountsIn);
