import { releasedBefore, type StoredTable, storedTable } from "../../domain/disclosure/index.ts";
import type { ApplicantCount } from "../../domain/recruitment/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

/** A count of applications as it is kept, and from which system it came. */
export type KeptApplicantCount = ApplicantCount & Brought & { readonly source: string };

/** Returns the counts of applications by half-year, the first half-year first. */
export async function listApplicantCounts({
  transaction,
  municipality,
}: Office): Promise<readonly KeptApplicantCount[]> {
  const rows = await transaction
    .selectFrom("office.applicant_count")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("period")
    .execute();
  return rows.map((row) => ({
    ...broughtOf(row),
    period: periodFrom(row.period),
    closed: row.closed,
    counted: row.counted,
    untold: row.untold,
    table: releasedBefore(row.content as StoredTable<"counts">),
    source: row.source,
  }));
}

/** Keeps the protected table of a half-year, behind those of before. */
export async function addApplicantCount(
  { transaction, municipality, person, at }: Office,
  { period, table, closed, counted, untold }: ApplicantCount,
  { number, source }: { readonly number: number; readonly source: string },
): Promise<void> {
  await transaction
    .insertInto("office.applicant_count")
    .values({
      municipality,
      number,
      period,
      closed,
      counted,
      untold,
      content: JSON.stringify(storedTable(table)),
      source,
      made_by: person,
      at,
    })
    .execute();
}
