import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { ActionStatus } from "../../domain/programme/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import type { Period } from "../../domain/shared/period.ts";
import { periodOf } from "./columns.ts";
import type { Office } from "./versioned.ts";

type Turn<Value> = { readonly before: Value; readonly after: Value };

/** Something that changed in a programme: what was done to which action, when, by whom. */
export type RecentChange = {
  readonly key: string;
  readonly title: string;
  readonly act: string;
  readonly at: Date;
  /** The person; null where a command on the server did it. */
  readonly by: PersonId | null;
  /** What somebody told; null where nobody did. */
  readonly told: string | null;
  readonly reason: string | null;
  readonly status: Turn<ActionStatus | null>;
  /** When it is to be ready. */
  readonly end: Turn<Period | null>;
};

type Row = {
  key: string;
  title: string;
  act: string;
  recorded_at: Date;
  recorded_by: string | null;
  reason: string | null;
  happened: string | null;
  status: ActionStatus | null;
  status_before: ActionStatus | null;
  planned_end: string | null;
  end_before: string | null;
};

/** What was told before there were cards stands as the reason of its version. */
const wasNews = ({ act }: Row): boolean => act === "progress-reported";

const readChange = (row: Row): RecentChange => ({
  key: row.key,
  title: row.title,
  act: row.act,
  at: row.recorded_at,
  by: row.recorded_by === null ? null : idFrom<"person">(row.recorded_by),
  told: wasNews(row) ? row.reason : row.happened,
  reason: wasNews(row) ? null : row.reason,
  status: { before: row.status_before, after: row.status },
  end: { before: periodOf(row.end_before), after: periodOf(row.planned_end) },
});

/** Returns the last changes to the actions of a programme, newest first; what came in with the programme is no change. */
export async function listRecentChanges(
  office: Office,
  programme: string,
  most: number,
): Promise<readonly RecentChange[]> {
  const { municipality, transaction } = office;
  const begun = sql`(select min(recorded_at) from office.programme_version where municipality = ${municipality} and key = ${programme})`;
  const last = sql`select * from office.action_version
    where municipality = ${municipality} and programme = ${programme} and (version > 1 or recorded_at > ${begun})
    order by recorded_at desc, key limit ${most}`;
  const found = await sql<Row>`
    select v.key, v.title, v.act, v.recorded_at, v.recorded_by, v.reason, u.happened, v.status, v.planned_end,
      b.status as status_before, b.planned_end as end_before
    from (${last}) v left join office.action_version b on b.municipality = v.municipality
      and b.programme = v.programme and b.key = v.key and b.version = v.version - 1
    left join office.progress_update u on u.municipality = v.municipality and u.programme = v.programme and u.action = v.key
      and u.at = v.recorded_at and v.act = 'update-sent'
    order by v.recorded_at desc, v.key`.execute(transaction);
  return found.rows.map(readChange);
}
