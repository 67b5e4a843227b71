import { dayFrom } from "../../domain/shared/day.ts";
import type { BarometerCut, BarometerRequest, BarometerVariant } from "../../domain/workforce/index.ts";
import type { BarometerRequestRow } from "../outsideTables.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

export type KeptBarometerRequest = BarometerRequest & Brought;

const readRequest = (row: BarometerRequestRow): KeptBarometerRequest => ({
  ...broughtOf(row),
  referenceDate: dayFrom(row.reference_date),
  variant: row.variant as BarometerVariant,
  employees: row.employees,
  cuts: row.cuts as readonly BarometerCut[],
  informed: { body: row.informed_body, by: row.informed_by, on: dayFrom(row.informed_on) },
});

/** Returns every request, the first one first. */
export async function listBarometerRequests({
  transaction,
  municipality,
}: Office): Promise<readonly KeptBarometerRequest[]> {
  const rows = await transaction
    .selectFrom("office.barometer_request")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readRequest);
}

/** Keeps a request behind those of before. */
export async function addBarometerRequest(
  { transaction, municipality, person, at }: Office,
  { referenceDate, variant, employees, cuts, informed }: BarometerRequest,
  number: number,
): Promise<void> {
  await transaction
    .insertInto("office.barometer_request")
    .values({
      municipality,
      number,
      reference_date: referenceDate,
      variant,
      employees,
      cuts: JSON.stringify(cuts),
      informed_body: informed.body,
      informed_by: informed.by,
      informed_on: informed.on,
      made_by: person,
      at,
    })
    .execute();
}
