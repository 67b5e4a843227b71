import type { ActionPoint, AgendaItem, Meeting, MeetingState } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore, type RowOf } from "./partStore.ts";

const stateOf = ({ state, cancelled_because: reason }: RowOf<"office.meeting">): MeetingState =>
  reason === null ? { kind: state === "held" ? "held" : "planned" } : { kind: "cancelled", reason };

export const meetingStore = partStore<Meeting, "office.meeting">({
  table: "office.meeting",
  read: (row) => ({
    key: row.key,
    series: row.series,
    day: dayFrom(row.day),
    extra: row.extra,
    on: dayFrom(row.on_day),
    from: row.begins,
    until: row.ends,
    place: row.place,
    moved: row.moved,
    restored: row.restored,
    state: stateOf(row),
    theme: row.theme,
    facilitator: row.facilitator,
    agenda: row.agenda as readonly AgendaItem[],
    actionPoints: row.action_points as readonly ActionPoint[],
    reflection: row.reflection,
    turns: row.turns,
    version: row.version,
  }),
  values: (meeting) => ({
    series: meeting.series,
    day: meeting.day,
    extra: meeting.extra,
    on_day: meeting.on,
    begins: meeting.from,
    ends: meeting.until,
    place: meeting.place,
    moved: meeting.moved,
    state: meeting.state.kind,
    cancelled_because: meeting.state.kind === "cancelled" ? meeting.state.reason : null,
    restored: meeting.restored,
    theme: meeting.theme,
    facilitator: meeting.facilitator,
    agenda: meeting.agenda,
    action_points: meeting.actionPoints,
    reflection: meeting.reflection,
    turns: meeting.turns,
  }),
});
