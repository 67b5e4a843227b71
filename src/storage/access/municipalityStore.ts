import { type HouseStyle, type Logo, type Palette, usualPalette } from "../../domain/organisation/index.ts";
import type { Locale, Municipality, MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

type Row = { id: string; slug: string; name: string; cbs_code: string | null; locale: string };

/** Returns a municipality as it stands in its row. */
export const readMunicipality = (row: Row): Municipality => ({
  id: row.id as MunicipalityId,
  slug: row.slug,
  name: row.name,
  cbsCode: row.cbs_code,
  locale: row.locale as Locale,
});

/** Returns how a municipality looks; without a choice it wears the colours of the product and has no logo. */
export const readStyle = (row: { palette: unknown; logo: unknown }): HouseStyle => ({
  palette: (row.palette as Palette | null) ?? usualPalette, // documented default
  logo: row.logo as Logo | null,
});

/** Returns how a municipality looks, for who has no session. */
export async function getStyle(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<HouseStyle> {
  const row = await transaction
    .selectFrom("access.municipality")
    .select(["palette", "logo"])
    .where("id", "=", municipality)
    .executeTakeFirstOrThrow();
  return readStyle(row);
}

/** Returns the colours that municipalities of this installation chose. */
export async function listPalettes(transaction: DatabaseTransaction): Promise<readonly Palette[]> {
  const rows = await transaction
    .selectFrom("access.municipality")
    .select("palette")
    .where("palette", "is not", null)
    .execute();
  return rows.map(({ palette }) => palette as Palette);
}

/** Returns every municipality of this installation in the order of its name in the address. */
export async function listMunicipalities(transaction: DatabaseTransaction): Promise<readonly Municipality[]> {
  const rows = await transaction.selectFrom("access.municipality").selectAll().orderBy("slug").execute();
  return rows.map(readMunicipality);
}

/** A municipality of the installation with how it looks and its revision: 0 before its first act. */
export type MunicipalityPlace = {
  readonly municipality: Municipality;
  readonly style: HouseStyle;
  readonly revision: number;
};

/** Returns every municipality with what its public pages hang on, in one question. */
export async function listPlaces(transaction: DatabaseTransaction): Promise<readonly MunicipalityPlace[]> {
  const rows = await transaction
    .selectFrom("access.municipality")
    .leftJoin("access.revision", "access.revision.municipality", "access.municipality.id")
    .selectAll("access.municipality")
    .select("access.revision.number as revision")
    .execute();
  return rows.map((row) => ({
    municipality: readMunicipality(row),
    style: readStyle(row),
    revision: row.revision ?? 0, // no act yet
  }));
}

/** Returns the municipality of an address, or undefined. */
export async function findMunicipality(
  transaction: DatabaseTransaction,
  slug: string,
): Promise<Municipality | undefined> {
  const row = await transaction
    .selectFrom("access.municipality")
    .selectAll()
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row && readMunicipality(row);
}

export async function addMunicipality(
  transaction: DatabaseTransaction,
  municipality: Municipality,
  addedAt: Date,
): Promise<void> {
  const { id, slug, name, cbsCode, locale } = municipality;
  await transaction
    .insertInto("access.municipality")
    .values({ id, slug, name, cbs_code: cbsCode, locale, added_at: addedAt })
    .execute();
}

/** Returns whether this database was filled as a demo; undefined while it is empty. A demo stays a demo. */
export async function findDemoMark(transaction: DatabaseTransaction): Promise<boolean | undefined> {
  const row = await transaction.selectFrom("access.installation").select("demo").executeTakeFirst();
  return row?.demo;
}

export async function setDemoMark(transaction: DatabaseTransaction, demo: boolean): Promise<void> {
  await transaction
    .insertInto("access.installation")
    .values({ demo })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
