import { sql } from "kysely";
import type { ActionStatus, TargetUnit } from "../../domain/programme/index.ts";
import type { ProgrammeChange } from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { periodOf } from "./columns.ts";
import type { Office } from "./versioned.ts";

type ActionRow = {
  key: string;
  title: string;
  reason: string | null;
  recorded_at: Date;
  version: number;
  status: ActionStatus | null;
  status_before: ActionStatus | null;
  planned_end: string | null;
  end_before: string | null;
};

const zone = "Europe/Amsterdam";

function actionChanges(row: ActionRow): readonly ProgrammeChange[] {
  const common = { on: dayOf(row.recorded_at, zone), key: row.key, title: row.title, reason: row.reason };
  if (row.version === 1) return [{ ...common, kind: "actionAdded" }];
  const moved: ProgrammeChange[] = [];
  if (row.status !== null && row.status !== row.status_before)
    moved.push({ ...common, kind: "statusMoved", from: row.status_before, to: row.status });
  if (row.planned_end !== row.end_before)
    moved.push({
      ...common,
      kind: "endMoved",
      from: periodOf(row.end_before),
      to: periodOf(row.planned_end),
    });
  return moved;
}

type TargetRow = {
  key: string;
  measure: string;
  reason: string | null;
  recorded_at: Date;
  version: number;
  value: number | null;
  value_before: number | null;
  unit: TargetUnit;
};

function targetChanges(row: TargetRow): readonly ProgrammeChange[] {
  const common = { on: dayOf(row.recorded_at, zone), key: row.key, title: row.measure, reason: row.reason };
  if (row.version === 1) return [{ ...common, kind: "targetAdded" }];
  const { value, value_before: before, unit } = row;
  return value === before ? [] : [{ ...common, kind: "valueMoved", from: before, to: value, unit }];
}

/**
 * Returns what changed in a programme after it came in, read from the versions of its actions and targets: what came in
 * with the programme itself is not a change.
 */
export async function listChanges(office: Office, programme: string): Promise<readonly ProgrammeChange[]> {
  const { municipality, transaction } = office;
  const begun = sql`(select min(recorded_at) from office.programme_version where municipality = ${municipality} and key = ${programme})`;
  const actions = await sql<ActionRow>`
    select * from (
      select key, title, reason, recorded_at, version, status, planned_end,
        lag(status) over history as status_before, lag(planned_end) over history as end_before
      from office.action_version where municipality = ${municipality} and programme = ${programme}
      window history as (partition by key order by version)
    ) v where version > 1 or recorded_at > ${begun} order by recorded_at, key`.execute(transaction);
  const targets = await sql<TargetRow>`
    select * from (
      select key, measure, reason, recorded_at, version, value, unit, lag(value) over history as value_before
      from office.target_version where municipality = ${municipality} and programme = ${programme}
      window history as (partition by key order by version)
    ) v where version > 1 or recorded_at > ${begun} order by recorded_at, key`.execute(transaction);
  return [...actions.rows.flatMap(actionChanges), ...targets.rows.flatMap(targetChanges)];
}
