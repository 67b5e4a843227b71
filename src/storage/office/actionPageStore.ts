import { sql } from "kysely";
import type { UnitId } from "../../domain/organisation/index.ts";
import type { Action, ActionStatus } from "../../domain/programme/index.ts";
import { readAction } from "./actionStore.ts";
import { lateOn } from "./overviewStore.ts";
import type { RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

/** Which actions of a programme are asked, and which of those found; null asks nothing. */
export type ActionsAsked = {
  readonly key: string | null;
  readonly theme: string | null;
  readonly objective: string | null;
  readonly unit: UnitId | null;
  readonly status: ActionStatus | "notStated" | null;
  readonly late: boolean | null;
  readonly from: number;
  readonly most: number;
};

function conditions(office: Office, programme: string, asked: ActionsAsked) {
  const { key, theme, objective, unit, status, late } = asked;
  const all = [sql`municipality = ${office.municipality}`, sql`programme = ${programme}`];
  if (key !== null) all.push(sql`key = ${key}`);
  if (theme !== null) all.push(sql`theme = ${theme}`);
  if (objective !== null) all.push(sql`objective = ${objective}`);
  if (unit !== null) all.push(sql`unit = ${unit}`);
  if (status === "notStated") all.push(sql`status is null`);
  else if (status !== null) all.push(sql`status = ${status}`);
  // without an end or a status nobody knows whether it is late, so it is not
  if (late !== null) all.push(sql`coalesce(${lateOn(office.today)}, false) = ${late}`);
  return sql.join(all, sql` and `);
}

/** Returns one page of the actions asked, in the order of the plan, with how many there are in all. */
export async function findActionPage(
  office: Office,
  programme: string,
  asked: ActionsAsked,
): Promise<{ readonly actions: readonly Action[]; readonly total: number }> {
  const where = conditions(office, programme, asked);
  const counted = await sql<{
    total: number;
  }>`select count(*) as total from office.action where ${where}`.execute(office.transaction);
  const total = counted.rows[0]?.total ?? 0; // an aggregate always has a row
  const found = await sql<RowOf<"office.action">>`select * from office.action where ${where}
    order by position, key limit ${asked.most} offset ${asked.from}`.execute(office.transaction);
  return { actions: found.rows.map(readAction), total };
}
