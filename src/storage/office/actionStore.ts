import type { UnitId } from "../../domain/organisation/index.ts";
import type {
  Action,
  ActionIndicator,
  ActionStatus,
  Evidence,
  Participant,
  Planning,
} from "../../domain/programme/index.ts";
import { firstDayOf, lastDayOf } from "../../domain/shared/period.ts";
import { ownerColumns, ownerOf, periodOf, rhythmColumn, rhythmOf } from "./columns.ts";
import { partStore, type RowOf } from "./partStore.ts";

type Row = RowOf<"office.action">;

const planned = (row: Row): Planning => ({
  start: periodOf(row.planned_start),
  end: periodOf(row.planned_end),
  note: row.planned_note,
});
const first = (row: Row): Planning => ({
  start: periodOf(row.first_start),
  end: periodOf(row.first_end),
  note: row.first_note,
});

/** Returns an action as it stands in its row, of the current table or of a version. */
export const readAction = (row: Row): Action => ({
  key: row.key,
  title: row.title,
  theme: row.theme,
  objective: row.objective,
  unit: row.unit as UnitId | null,
  owner: ownerOf(row),
  participants: row.participants as readonly Participant[],
  planning: planned(row),
  firstPlanning: first(row),
  status: row.status as ActionStatus | null,
  statusReason: row.status_reason,
  rhythm: rhythmOf(row.rhythm),
  rhythmNote: row.rhythm_note,
  deliverable: row.deliverable,
  scope: row.scope,
  priority: row.priority,
  measure: row.measure,
  indicators: row.indicators as readonly ActionIndicator[],
  carriedOver: row.carried_over as Action["carriedOver"],
  evidence: row.evidence as readonly Evidence[],
  reportedOn: row.reported_on,
  version: row.version,
});

const planningColumns = ({ planning, firstPlanning }: Action) => ({
  planned_start: planning.start,
  planned_end: planning.end,
  planned_note: planning.note,
  first_start: firstPlanning.start,
  first_end: firstPlanning.end,
  first_note: firstPlanning.note,
  starts_on: planning.start === null ? null : firstDayOf(planning.start),
  ends_on: planning.end === null ? null : lastDayOf(planning.end),
  first_ends_on: firstPlanning.end === null ? null : lastDayOf(firstPlanning.end),
});

export const actionStore = partStore<Action, "office.action">({
  table: "office.action",
  read: readAction,
  values: (action) => ({
    title: action.title,
    theme: action.theme,
    objective: action.objective,
    unit: action.unit,
    ...ownerColumns(action.owner),
    participants: action.participants,
    ...planningColumns(action),
    status: action.status,
    status_reason: action.statusReason,
    rhythm: rhythmColumn(action.rhythm),
    rhythm_note: action.rhythmNote,
    deliverable: action.deliverable,
    scope: action.scope,
    priority: action.priority,
    measure: action.measure,
    indicators: action.indicators,
    carried_over: action.carriedOver,
    evidence: action.evidence,
    reported_on: action.reportedOn,
  }),
});
