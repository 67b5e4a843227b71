import { sql } from "kysely";
import type { Action, ActionStatus } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { periodOf } from "./columns.ts";
import type { RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

const isPlanned = (office: Office, programme: string) =>
  sql`municipality = ${office.municipality} and programme = ${programme} and (starts_on is not null or ends_on is not null)
    and coalesce(status, '') not in ('done', 'lapsed')`;

/** How many actions of a theme must be done in one quarter, how many of those are late, and the days they cover. */
export type PlannedCount = {
  readonly theme: string | null;
  /** The first day of the quarter; null where no end is planned. */
  readonly quarter: Day | null;
  readonly due: number;
  readonly late: number;
  readonly first: Day;
  readonly last: Day;
};

/** Returns how many actions that are not settled and have a planned beginning or end fall in which quarter. */
export async function countPlanned(
  office: Office,
  programme: string,
  today: Day,
): Promise<readonly PlannedCount[]> {
  const found = await sql<PlannedCount>`
    select theme, to_char(date_trunc('quarter', ends_on), 'YYYY-MM-DD') as quarter, count(*) as due,
      count(*) filter (where ends_on < ${today}::date and status <> 'postponed') as late,
      to_char(min(least(starts_on, ends_on)), 'YYYY-MM-DD') as first,
      to_char(max(greatest(starts_on, ends_on)), 'YYYY-MM-DD') as last
    from office.action where ${isPlanned(office, programme)}
    group by 1, 2`.execute(office.transaction);
  return found.rows;
}

/** One action as a bar in the picture of the years. */
export type PlannedAction = Pick<Action, "key" | "title" | "theme" | "status" | "planning" | "firstPlanning">;

/** Returns the actions that are not settled and have a planned beginning or end, in the order of the plan, at most `most`. */
export async function listPlannedActions(
  office: Office,
  programme: string,
  most: number,
): Promise<readonly PlannedAction[]> {
  type Row = Pick<
    RowOf<"office.action">,
    "key" | "title" | "theme" | "status" | "planned_start" | "planned_end" | "first_start" | "first_end"
  >;
  const found = await sql<Row>`
    select key, title, theme, status, planned_start, planned_end, first_start, first_end from office.action
    where ${isPlanned(office, programme)}
    order by position limit ${most}`.execute(office.transaction);
  return found.rows.map((row) => ({
    key: row.key,
    title: row.title,
    theme: row.theme,
    status: row.status as ActionStatus | null,
    planning: { start: periodOf(row.planned_start), end: periodOf(row.planned_end), note: null },
    firstPlanning: { start: periodOf(row.first_start), end: periodOf(row.first_end), note: null },
  }));
}
