import { type RawBuilder, sql } from "kysely";
import type { ActionStatus, NotStatedKind } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Office } from "./versioned.ts";

/** Whether the promised end of an action has passed on a day while it is not done, dropped or put off; null where no status or end is stated. */
export const lateOn = (today: Day): RawBuilder<unknown> =>
  sql`(ends_on < ${today}::date and status not in ('done', 'lapsed', 'postponed'))`;

/** How many actions of a theme have a status, and how many of those are late or promised later than first. */
export type ActionCount = {
  readonly theme: string | null;
  readonly status: ActionStatus | null;
  readonly count: number;
  readonly overdue: number;
  readonly slipped: number;
};

/** Returns the counts of a programme's actions by theme and status on a day. */
export async function countActions(
  office: Office,
  programme: string,
  today: Day,
): Promise<readonly ActionCount[]> {
  const found = await sql<ActionCount>`
    select theme, status, count(*) as count,
      count(*) filter (where ${lateOn(today)}) as overdue,
      count(*) filter (where ends_on > first_ends_on and coalesce(status, '') not in ('done', 'lapsed')) as slipped
    from office.action where municipality = ${office.municipality} and programme = ${programme}
    group by theme, status`.execute(office.transaction);
  return found.rows;
}

/** How many actions of an objective have a status. */
export type ObjectiveCount = {
  readonly objective: string;
  readonly status: ActionStatus | null;
  readonly count: number;
};

/** Returns the counts of a programme's actions by objective and status; actions without an objective are left out. */
export async function countByObjective(
  office: Office,
  programme: string,
): Promise<readonly ObjectiveCount[]> {
  const found = await sql<ObjectiveCount>`
    select objective, status, count(*) as count from office.action
    where municipality = ${office.municipality} and programme = ${programme} and objective is not null
    group by objective, status`.execute(office.transaction);
  return found.rows;
}

export const actionGaps = ["actionObjectiveOrMeasure", "actionTheme", "actionPlanning"] as const;
/** What the list of actions can be narrowed to lack; without objective and measure an action is flagged (requirement TC-02). */
export type ActionGap = Extract<NotStatedKind, (typeof actionGaps)[number]>;

const lacks: Readonly<Record<ActionGap, RawBuilder<unknown>>> = {
  actionObjectiveOrMeasure: sql`objective is null and measure is null`,
  actionTheme: sql`theme is null`,
  actionPlanning: sql`planned_start is null and planned_end is null`,
};

export type ActionFilter = {
  readonly search: string | null;
  readonly theme: string | null;
  /** A status, or `notStated` for actions without one. */
  readonly status: ActionStatus | "notStated" | null;
  readonly missing: ActionGap | null;
  readonly late: boolean;
  readonly sort: "plan" | "title" | "end" | "status";
  readonly descending: boolean;
  readonly from: number;
  readonly most: number;
};

/** Whether the words of the owner are searched: not for who may not read the names that can stand in them. */
type Searched = { readonly byOwner: boolean };

const orders = {
  plan: sql`position`,
  title: sql`lower(title)`,
  end: sql`ends_on`,
  status: sql`status`,
} as const;

function conditions(office: Office, programme: string, filter: ActionFilter & Searched) {
  const { byOwner, search, theme, status, missing, late } = filter;
  const all = [sql`municipality = ${office.municipality}`, sql`programme = ${programme}`];
  if (search !== null) {
    const sought = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    const inOwner = byOwner ? sql`or owner_as_written ilike ${sought}` : sql``;
    all.push(sql`(title ilike ${sought} or key ilike ${sought} or deliverable ilike ${sought} ${inOwner})`);
  }
  if (theme !== null) all.push(sql`theme = ${theme}`);
  if (status === "notStated") all.push(sql`status is null`);
  else if (status !== null) all.push(sql`status = ${status}`);
  if (missing !== null) all.push(lacks[missing]);
  if (late) all.push(lateOn(office.today));
  return sql.join(all, sql` and `);
}

/** Returns the keys of the actions that a filter finds, one page of them, with how many there are in all. */
export async function findActionKeys(
  office: Office,
  programme: string,
  filter: ActionFilter & Searched,
): Promise<{ readonly keys: readonly string[]; readonly total: number }> {
  const found = await sql<{ key: string; total: number }>`
    select key, count(*) over () as total from office.action where ${conditions(office, programme, filter)}
    order by ${orders[filter.sort]} ${filter.descending ? sql`desc` : sql`asc`} nulls last, position limit ${filter.most} offset ${filter.from}`.execute(
    office.transaction,
  );
  return { keys: found.rows.map((row) => row.key), total: found.rows[0]?.total ?? 0 }; // nothing found: none
}
