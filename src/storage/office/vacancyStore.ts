import type { UnitId } from "../../domain/organisation/index.ts";
import { type RecruitmentMethod, usualMethods, type Vacancy } from "../../domain/recruitment/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { VacancyRow } from "../outsideTables.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

export type KeptVacancy = Vacancy & Brought;

const readVacancy = (row: VacancyRow): KeptVacancy => ({
  ...broughtOf(row),
  key: row.key,
  title: row.title,
  unit: row.unit as UnitId,
  grade: row.grade,
  isHiredIn: row.hired_in,
  opened: dayFrom(row.opened),
  closed: row.closed === null ? null : dayFrom(row.closed),
  methods: row.methods as readonly string[],
});

/** Returns every vacancy as often as it was recorded, in that order; of two with one key the last one stands. */
export async function listVacancies({ transaction, municipality }: Office): Promise<readonly KeptVacancy[]> {
  const rows = await transaction
    .selectFrom("office.vacancy")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readVacancy);
}

/** Returns how one vacancy was recorded, the first time first. */
export async function vacancyHistory(
  { transaction, municipality }: Office,
  key: string,
): Promise<readonly KeptVacancy[]> {
  const rows = await transaction
    .selectFrom("office.vacancy")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("key", "=", key)
    .orderBy("number")
    .execute();
  return rows.map(readVacancy);
}

/** Returns the last number of a vacancy, 0 before the first. */
export async function lastVacancy({ transaction, municipality }: Office): Promise<number> {
  const found = await transaction
    .selectFrom("office.vacancy")
    .select("number")
    .where("municipality", "=", municipality)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.number ?? 0; // the first vacancy
}

const together = 500;

/** Keeps vacancies behind those of before, in their order. */
export async function addVacancies(
  { transaction, municipality, person, at }: Office,
  vacancies: readonly Vacancy[],
  last: number,
): Promise<void> {
  const rows = vacancies.map((vacancy, nth) => ({
    municipality,
    number: last + nth + 1,
    key: vacancy.key,
    title: vacancy.title,
    unit: vacancy.unit,
    grade: vacancy.grade,
    hired_in: vacancy.isHiredIn,
    opened: vacancy.opened,
    closed: vacancy.closed,
    methods: JSON.stringify(vacancy.methods),
    made_by: person,
    at,
  }));
  for (let from = 0; from < rows.length; from += together)
    await transaction
      .insertInto("office.vacancy")
      .values(rows.slice(from, from + together))
      .execute();
}

/** Returns the methods that count, and those that did: the list that was chosen last, or the usual one. */
export async function recruitmentMethods({
  transaction,
  municipality,
}: Office): Promise<{ readonly number: number; readonly methods: readonly RecruitmentMethod[] }> {
  const found = await transaction
    .selectFrom("office.recruitment_methods")
    .select(["number", "methods"])
    .where("municipality", "=", municipality)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return { number: 0, methods: usualMethods };
  return { number: found.number, methods: found.methods as readonly RecruitmentMethod[] };
}

/** Keeps a list of methods, behind those of before. */
export async function addRecruitmentMethods(
  { transaction, municipality, person, at }: Office,
  methods: readonly RecruitmentMethod[],
  number: number,
): Promise<void> {
  await transaction
    .insertInto("office.recruitment_methods")
    .values({ municipality, number, methods: JSON.stringify(methods), made_by: person, at })
    .execute();
}
