import type { PersonId } from "../../domain/organisation/index.ts";
import type { FigurePublication } from "../../domain/workforce/index.ts";
import type { Office } from "../office/versioned.ts";

/** Returns what was made public, the first first. */
export async function listFigurePublications({
  transaction,
  municipality,
}: Office): Promise<readonly FigurePublication[]> {
  const rows = await transaction
    .selectFrom("figures.publication")
    .select(["release", "key", "decision", "made_by", "at"])
    .where("municipality", "=", municipality)
    .orderBy("at")
    .orderBy("release")
    .orderBy("key")
    .execute();
  return rows.map(({ made_by, ...row }) => ({ ...row, by: made_by as PersonId | null }));
}

/** A table that becomes public with what its units were called. */
type NewPublication = Pick<FigurePublication, "release" | "key" | "decision"> & {
  readonly unitNames: ReadonlyMap<string, string>;
};

/** Keeps that tables are public from now on; who holds the releases does so. */
export async function addFigurePublications(
  { transaction, municipality, person, at }: Office,
  tables: readonly NewPublication[],
): Promise<void> {
  const rows = tables.map(({ unitNames, ...table }) => ({
    municipality,
    ...table,
    unit_names: JSON.stringify(Object.fromEntries(unitNames)),
    made_by: person,
    at,
  }));
  await transaction.insertInto("figures.publication").values(rows).execute();
}
