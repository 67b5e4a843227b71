import { sql } from "kysely";
import type { MeasuredUnit } from "../../domain/programme/index.ts";
import { type CheckedValue, type IndicatorValue, storedValue } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { IndicatorValueRow } from "../roundTables.ts";
import type { Office } from "./versioned.ts";

type Row = IndicatorValueRow & { readonly at: Date };

const readValue = (row: Row): IndicatorValue =>
  storedValue({
    indicator: row.indicator,
    name: row.name,
    unit: row.unit as MeasuredUnit,
    value: row.value,
    period: periodFrom(row.period),
    population: row.population,
    update: row.update_number,
    at: row.at,
  });

/** Returns the values of a programme, or of one action of it, action by action in the order in which they came. */
async function rowsOf(
  { transaction, municipality }: Office,
  { programme, action }: { readonly programme: string; readonly action?: string },
): Promise<readonly Row[]> {
  const only = action === undefined ? sql`` : sql`and v.action = ${action}`;
  const found = await sql<Row>`select v.*, u.at from office.indicator_value v
    join office.progress_update u on (u.municipality, u.programme, u.action, u.number) = (v.municipality, v.programme, v.action, v.update_number)
    where v.municipality = ${municipality} and v.programme = ${programme} ${only}
    order by v.action, v.update_number, v.indicator`.execute(transaction);
  return found.rows;
}

/** Returns what was told of the indicators of each action of a programme, in the order in which it came. */
export async function listIndicatorValues(
  office: Office,
  programme: string,
): Promise<ReadonlyMap<string, readonly IndicatorValue[]>> {
  const groups = Map.groupBy(await rowsOf(office, { programme }), ({ action }) => action);
  return new Map([...groups].map(([action, rows]) => [action, rows.map(readValue)]));
}

/** Returns what was told of the indicators of one action, in the order in which it came. */
export const listValuesOf = async (
  office: Office,
  place: { readonly programme: string; readonly action: string },
): Promise<readonly IndicatorValue[]> => (await rowsOf(office, place)).map(readValue);

/** Keeps what was told of indicators with an update. */
export async function addIndicatorValues(
  { transaction, municipality }: Office,
  place: { readonly programme: string; readonly action: string; readonly update: number },
  values: readonly CheckedValue[],
): Promise<void> {
  if (values.length === 0) return;
  const { programme, action, update } = place;
  await transaction
    .insertInto("office.indicator_value")
    .values(
      values.map(({ indicator, name, unit, value, period, population }) => ({
        municipality,
        programme,
        action,
        update_number: update,
        indicator,
        name,
        unit,
        value,
        period,
        population,
      })),
    )
    .execute();
}
