import { sql } from "kysely";
import { type ActionStatus, actionStatuses, type StatusCounts } from "../../domain/programme/index.ts";
import type { Office } from "./versioned.ts";

type Row = { readonly at: number; readonly status: ActionStatus | null; readonly count: number };

function countsIn(rows: readonly Row[]): StatusCounts {
  const of = (status: ActionStatus | null) => rows.find((row) => row.status === status)?.count ?? 0; // no row: nobody has it
  const byStatus = Object.fromEntries(actionStatuses.map((status) => [status, of(status)]));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return { byStatus: { ...byStatus, notStated: of(null) } as StatusCounts["byStatus"], total };
}

/** Returns how many actions had which status at each of these instants, in their order, from the versions: one statement. */
export async function countStatusesAt(
  office: Office,
  programme: string,
  instants: readonly Date[],
): Promise<readonly StatusCounts[]> {
  const moments = JSON.stringify(instants.map((instant) => instant.toISOString()));
  const found = await sql<Row>`
    with moments as (
      select (at - 1)::int as at, moment::timestamptz as moment
      from jsonb_array_elements_text(${moments}::jsonb) with ordinality as listed (moment, at)
    ), held as (
      select status, recorded_at as since, lead(recorded_at) over (partition by key order by version) as until
      from office.action_version where municipality = ${office.municipality} and programme = ${programme}
    )
    select at, status, count(*) as count from moments
    join held on held.since <= moments.moment and (held.until is null or held.until > moments.moment)
    group by at, status`.execute(office.transaction);
  return instants.map((_, at) => countsIn(found.rows.filter((row) => row.at === at)));
}
