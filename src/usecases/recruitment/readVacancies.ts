import type { Actor } from "../../domain/access/index.ts";
import { type UnitId, unitsBegunBy, unitsOn } from "../../domain/organisation/index.ts";
import type { RecruitmentMethod } from "../../domain/recruitment/index.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import {
  type KeptVacancy,
  listVacancies,
  recruitmentMethods,
  vacancyHistory,
} from "../../storage/office/vacancyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** The vacancies that stand, the last one opened first, with the methods and the names of units they speak of. */
export type VacanciesRead = {
  readonly vacancies: readonly KeptVacancy[];
  readonly methods: readonly RecruitmentMethod[];
  readonly unitNames: ReadonlyMap<UnitId, string>;
  /** The highest unit over each unit of today. */
  readonly tops: ReadonlyMap<UnitId, UnitId>;
};

/** Returns the vacancies that stand: of two with one key the last one. */
export const standingVacancies = async (office: Office): Promise<readonly KeptVacancy[]> => {
  const all = await listVacancies(office);
  return [...new Map(all.map((vacancy) => [vacancy.key, vacancy])).values()].toSorted((one, other) =>
    one.opened === other.opened ? (one.key < other.key ? -1 : 1) : one.opened > other.opened ? -1 : 1,
  );
};

/** Returns what the pages about vacancies show, inside an act or a read. */
export async function vacanciesIn(office: Office): Promise<VacanciesRead> {
  const record = await unitRecord(office);
  const today = unitsOn(record, office.today);
  const parentOf = new Map(today.map(({ id, parent }) => [id, parent]));
  const topOf = (unit: UnitId): UnitId => {
    const parent = parentOf.get(unit);
    return parent && parentOf.has(parent) ? topOf(parent) : unit;
  };
  return {
    vacancies: await standingVacancies(office),
    methods: (await recruitmentMethods(office)).methods,
    unitNames: new Map(unitsBegunBy(record, office.today).map(({ id, name }) => [id, name])),
    tops: new Map(today.map(({ id }) => [id, topOf(id)])),
  };
}

/** Returns the vacancies that stand, with what is needed to read them (requirement WM-08). */
export const readVacancies = (house: House, actor: Actor): Promise<VacanciesRead> =>
  consult(house, actor, "readRecruitment", vacanciesIn);

/** Returns how one vacancy was recorded, the last time first; nothing where there is none. */
export const readVacancyHistory = (
  house: House,
  actor: Actor,
  key: string,
): Promise<readonly KeptVacancy[]> =>
  consult(house, actor, "readRecruitment", async (office) =>
    (await vacancyHistory(office, key)).toReversed(),
  );
