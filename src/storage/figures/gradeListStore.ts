import type { Grade } from "../../domain/workforce/index.ts";
import type { Office } from "../office/versioned.ts";

/** The grades of a municipality and how often they were chosen; without a choice there are none. */
export type ChosenGrades = { readonly number: number; readonly grades: readonly Grade[] };

/** Returns the grades that were chosen last. */
export async function lastGrades({ transaction, municipality }: Office): Promise<ChosenGrades> {
  const row = await transaction
    .selectFrom("figures.grade_list")
    .select(["number", "grades"])
    .where("municipality", "=", municipality)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { number: 0, grades: [] }
    : { number: row.number, grades: row.grades as readonly Grade[] };
}

/** Keeps a choice behind those of before; who holds the imports numbers it. */
export async function addGrades(
  { transaction, municipality, person, at }: Office,
  { number, grades }: ChosenGrades,
): Promise<void> {
  await transaction
    .insertInto("figures.grade_list")
    .values({ municipality, number, grades: JSON.stringify(grades), made_by: person, at })
    .execute();
}
