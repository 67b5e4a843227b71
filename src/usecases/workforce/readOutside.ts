import type { Actor } from "../../domain/access/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { type OutsideSeries, outsideSeries, outsideWarnings } from "../../domain/workforce/index.ts";
import { type KeptOutsideTable, listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns of every day of every series the table that stands: the last one that came in. */
export function standingTables(tables: readonly KeptOutsideTable[]): readonly KeptOutsideTable[] {
  return [
    ...new Map(tables.map((table) => [`${table.series} ${table.referenceDate}`, table])).values(), // a later one takes the place
  ];
}

/** Returns the tables from outside that stand, series by series and day by day. */
export const readOutsideTables = (house: House, actor: Actor): Promise<readonly KeptOutsideTable[]> =>
  consult(house, actor, "readOutside", async (office) => standingTables(await listOutsideTables(office)));

/** A series with its tables that stand and those that were corrected, and the values of one row over the years. */
export type OutsideSeriesPage = {
  readonly tables: readonly KeptOutsideTable[];
  readonly corrected: readonly KeptOutsideTable[];
  readonly warnings: ReturnType<typeof outsideWarnings>;
  readonly about: readonly string[];
  readonly chosen: string;
  readonly drawn: OutsideSeries;
};

/** Returns a series; of the rows the one asked for, else the first of the last table. A series nobody brought in is not found. */
export const readOutsideSeries = (
  house: House,
  actor: Actor,
  { series, about }: { readonly series: string; readonly about: string | undefined },
): Promise<OutsideSeriesPage> =>
  consult(house, actor, "readOutside", async (office) => {
    const all = await listOutsideTables(office, series);
    const tables = standingTables(all);
    const last = tables.at(-1);
    const names = [...new Set(tables.toReversed().flatMap(({ rows }) => rows.map((row) => row.about)))];
    const [first] = names;
    if (last === undefined || first === undefined) throw new NotFound();
    const chosen = about !== undefined && names.includes(about) ? about : first;
    return {
      tables,
      corrected: all.filter((table) => !tables.includes(table)),
      warnings: outsideWarnings(last),
      about: names,
      chosen,
      drawn: outsideSeries(tables, chosen),
    };
  });
