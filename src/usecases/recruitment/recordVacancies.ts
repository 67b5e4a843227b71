import type { Actor } from "../../domain/access/index.ts";
import { unitsBegunBy } from "../../domain/organisation/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import {
  checkVacancy,
  halfYearOf,
  plainWords,
  type RecruitmentFileProblem,
  readVacancyFile,
  type Vacancy,
  type VacancyFileOffice,
} from "../../domain/recruitment/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { listApplicantCounts } from "../../storage/office/applicantStore.ts";
import { holdOutside } from "../../storage/office/brought.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import {
  addVacancies,
  lastVacancy,
  recruitmentMethods,
  vacancyHistory,
} from "../../storage/office/vacancyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { standingVacancies } from "./readVacancies.ts";

const act = { may: "recordRecruitment", event: "vacancies-recorded" } as const;

async function officeOf(
  office: Office,
  methodOfName: ReadonlyMap<string, string>,
  kept: readonly string[],
): Promise<VacancyFileOffice> {
  const units = unitsBegunBy(await unitRecord(office), office.today);
  const { methods } = await recruitmentMethods(office);
  const own = methods.flatMap(({ key, name }) => (name === null ? [] : [[plainWords(name), key] as const]));
  const counted = new Set((await listApplicantCounts(office)).map(({ period }) => period));
  const countedIn = (await standingVacancies(office)).flatMap(({ key, closed }) => {
    const half = closed === null ? null : halfYearOf(closed);
    return half !== null && counted.has(half) ? [[key, half] as const] : [];
  });
  return {
    countedIn: new Map(countedIn),
    units: new Set(units.map(({ id }) => id)),
    unitOfCode: new Map(units.map(({ code, id }) => [code, id])),
    methods: new Set([...methods.filter(({ isUsed }) => isUsed).map(({ key }) => key), ...kept]),
    methodOfName: new Map([
      ...methodOfName,
      ...own,
      ...methods.map(({ key }) => [plainWords(key), key] as const),
    ]),
    today: office.today,
  };
}

/**
 * Records a vacancy with the methods that were used at it (requirement WM-08). One with a key that is there already takes its
 * place; what it was before can still be read, and the methods it had may stay though they do not count any more.
 */
export const recordVacancy = (
  house: House,
  actor: Actor,
  vacancy: Vacancy,
): Promise<Result<string, readonly RuleProblem[]>> =>
  perform<string, readonly RuleProblem[]>(house, actor, act, async (office) => {
    await holdOutside(office);
    const before = (await vacancyHistory(office, vacancy.key)).at(-1);
    const problems = checkVacancy(vacancy, await officeOf(office, new Map(), before?.methods ?? [])); // a new vacancy had none
    if (problems.length > 0) return refused(problems);
    await addVacancies(office, [vacancy], await lastVacancy(office));
    return ok({ value: vacancy.key, trace: { subject: `cijfers/werving/vacatures/${vacancy.key}` } });
  });

/** A list of vacancies as somebody brings it, and by which words its methods are known. */
export type VacancyList = {
  readonly rows: readonly SheetRow[];
  readonly methodOfName: ReadonlyMap<string, string>;
};

/** Records every vacancy of a list or none of them, and returns how many; each problem is told by row and column. */
export const recordVacancies = (
  house: House,
  actor: Actor,
  { rows, methodOfName }: VacancyList,
): Promise<Result<number, readonly RecruitmentFileProblem[]>> =>
  perform<number, readonly RecruitmentFileProblem[]>(house, actor, act, async (office) => {
    await holdOutside(office);
    const read = readVacancyFile(rows, await officeOf(office, methodOfName, []));
    if (!read.ok) return read;
    const count = read.value.length;
    if (count === 0) return refused([{ code: "W187", row: null, column: null }]);
    await addVacancies(office, read.value, await lastVacancy(office));
    return ok({ value: count, trace: { subject: "cijfers/werving/vacatures", details: { count } } });
  });
