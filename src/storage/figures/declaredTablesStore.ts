import type { PersonId } from "../../domain/organisation/index.ts";
import { type DeclaredTable, declaredBefore, usualTables } from "../../domain/workforce/index.ts";
import type { Office } from "../office/versioned.ts";

/** Which tables a municipality chose to release, by whom and when; 0 is what everybody begins with. */
export type ChosenTables = {
  readonly number: number;
  readonly tables: readonly DeclaredTable[];
  readonly by: PersonId | null;
  readonly at: Date | null;
};

const begin: ChosenTables = { number: 0, tables: usualTables, by: null, at: null };

/** Returns every choice of tables, the first first; the one that everybody begins with stands before them. */
export async function listChosen({ transaction, municipality }: Office): Promise<readonly ChosenTables[]> {
  const rows = await transaction
    .selectFrom("figures.declared_tables")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  const chosen = rows.map(({ number, tables, made_by, at }) => ({
    number,
    tables: (tables as readonly DeclaredTable[]).map(declaredBefore),
    by: made_by as PersonId | null,
    at,
  }));
  return [begin, ...chosen];
}

/** Returns the tables that are released from now on. */
export const lastChosen = async (office: Office): Promise<ChosenTables> =>
  (await listChosen(office)).at(-1) ?? begin; // there is always the first

/** Keeps a choice behind those of before; who holds the releases numbers it. */
export async function addChosen(
  { transaction, municipality, person, at }: Office,
  { number, tables }: Pick<ChosenTables, "number" | "tables">,
): Promise<void> {
  await transaction
    .insertInto("figures.declared_tables")
    .values({ municipality, number, tables: JSON.stringify(tables), made_by: person, at })
    .execute();
}
