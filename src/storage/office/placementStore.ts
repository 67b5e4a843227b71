import { periodFrom } from "../../domain/shared/period.ts";
import type { PlacementKind, PlacementRegister } from "../../domain/workforce/index.ts";
import type { PlacementRegisterRow } from "../outsideTables.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

export type KeptPlacementRegister = PlacementRegister & Brought;

const readRegister = (row: PlacementRegisterRow): KeptPlacementRegister => ({
  ...broughtOf(row),
  kind: row.kind as PlacementKind,
  period: periodFrom(row.period),
  cohort: row.cohort,
  total: row.total,
  units: row.units as PlacementRegister["units"],
  target: row.target,
  source: row.source,
});

/** Returns every register, in the order in which they came; those that were corrected are among them. */
export async function listPlacements({
  transaction,
  municipality,
}: Office): Promise<readonly KeptPlacementRegister[]> {
  const rows = await transaction
    .selectFrom("office.placement_register")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readRegister);
}

/** Keeps a register, behind those of before. */
export async function addPlacement(
  { transaction, municipality, person, at }: Office,
  { kind, period, cohort, total, units, target, source }: PlacementRegister,
  number: number,
): Promise<void> {
  await transaction
    .insertInto("office.placement_register")
    .values({
      municipality,
      number,
      kind,
      period,
      cohort,
      total,
      units: JSON.stringify(units),
      target,
      source,
      made_by: person,
      at,
    })
    .execute();
}
