import { dayFrom } from "../../domain/shared/day.ts";
import type {
  CountedAs,
  OutsidePopulation,
  OutsideRow,
  OutsideTable,
  OutsideUnit,
} from "../../domain/workforce/index.ts";
import type { OutsideTableRow } from "../outsideTables.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

/** A table as it was brought in; of two about one day the last corrects the first. */
export type KeptOutsideTable = OutsideTable & Brought;

const readTable = (row: OutsideTableRow): KeptOutsideTable => ({
  ...broughtOf(row),
  series: row.series,
  title: row.title,
  source: row.source,
  referenceDate: dayFrom(row.reference_date),
  population: row.population as OutsidePopulation,
  classification: { name: row.classification, version: row.classification_version },
  countedAs: row.counted_as as CountedAs | null,
  unit: row.unit as OutsideUnit,
  dividesAll: row.divides_all,
  rowsBy: row.rows_by,
  categories: row.categories as readonly string[],
  decimals: row.decimals,
  rows: row.rows as readonly OutsideRow[],
});

/** Returns every table of a series, or of all, by date and number; those that were corrected are among them. */
export async function listOutsideTables(
  { transaction, municipality }: Office,
  series?: string,
): Promise<readonly KeptOutsideTable[]> {
  const all = transaction
    .selectFrom("office.outside_table")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("series")
    .orderBy("reference_date")
    .orderBy("number");
  const rows = await (series === undefined ? all : all.where("series", "=", series)).execute();
  return rows.map(readTable);
}

/** Keeps a table as it was published, behind those about the same day. */
export async function addOutsideTable(
  { transaction, municipality, person, at }: Office,
  table: OutsideTable,
  number: number,
): Promise<void> {
  await transaction
    .insertInto("office.outside_table")
    .values({
      municipality,
      series: table.series,
      reference_date: table.referenceDate,
      number,
      title: table.title,
      source: table.source,
      population: table.population,
      classification: table.classification.name,
      classification_version: table.classification.version,
      counted_as: table.countedAs,
      unit: table.unit,
      divides_all: table.dividesAll,
      rows_by: table.rowsBy,
      categories: JSON.stringify(table.categories),
      decimals: table.decimals,
      rows: JSON.stringify(table.rows),
      made_by: person,
      at,
    })
    .execute();
}
