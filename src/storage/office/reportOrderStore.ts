import { sql } from "kysely";
import type { EditionKind, ReportPart } from "../../domain/reporting/index.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

/** The order that a municipality chose for the parts of a kind of report. */
export type ReportOrder = {
  readonly kind: EditionKind;
  readonly parts: readonly ReportPart[];
  readonly version: number;
};

/** Returns the order of every kind of report for which somebody chose one. */
export async function listReportOrders({
  transaction,
  municipality,
}: Office): Promise<readonly ReportOrder[]> {
  const rows = await transaction
    .selectFrom("office.report_order")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("key")
    .execute();
  return rows.map(({ key, parts, version }) => ({
    kind: key as EditionKind,
    parts: parts as readonly ReportPart[],
    version,
  }));
}

/**
 * Keeps an order over the version that was seen, 0 where nobody chose one; false when somebody else was first. Until the
 * transaction ends others who choose here wait: two first orders of one kind never meet.
 */
export async function keepReportOrder(
  office: Office,
  { kind, parts, version }: ReportOrder,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${office.municipality}::text, 22))`.execute(
    office.transaction,
  );
  const table = "office.report_order";
  if (version > 0)
    return changeVersioned(office, table, { key: { key: kind }, values: { parts }, seen: version });
  if ((await listReportOrders(office)).some((order) => order.kind === kind)) return false;
  await addVersioned(office, table, { place: {}, own: "key", rows: [{ key: kind, parts }] });
  return true;
}
