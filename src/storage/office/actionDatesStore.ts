import { sql } from "kysely";
import type { ReportGround } from "../../domain/reporting/index.ts";
import { periodOf } from "./columns.ts";
import type { Office } from "./versioned.ts";

type Row = { planned_start: string | null; planned_end: string | null; reported_on: string | null };

/**
 * Returns when the actions of a programme were planned and reported on as that stood at an instant, and nothing else of
 * them: of all of them, or only of the first few.
 */
export async function listActionDatesAt(
  office: Office,
  programme: string,
  instant: Date,
  which: { readonly most: number } | "all",
): Promise<ReportGround["actions"]> {
  const found = await sql<Row>`select distinct on (key) planned_start, planned_end, reported_on
    from office.action_version where municipality = ${office.municipality} and programme = ${programme}
      and recorded_at <= ${instant}
    order by key, version desc${which === "all" ? sql`` : sql` limit ${which.most}`}`.execute(
    office.transaction,
  );
  return found.rows.map((row) => ({
    planning: { start: periodOf(row.planned_start), end: periodOf(row.planned_end) },
    reportedOn: row.reported_on,
  }));
}
