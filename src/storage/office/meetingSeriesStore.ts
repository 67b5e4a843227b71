import type { MeetingSeries, SeriesKind } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { rhythmText } from "../../domain/shared/rhythm.ts";
import { rhythmOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

/** A series always says how often. */
function statedRhythm(text: string): MeetingSeries["rhythm"] {
  const rhythm = rhythmOf(text);
  if (rhythm === null) throw new Error("a series without a rhythm");
  return rhythm;
}

export const meetingSeriesStore = partStore<MeetingSeries, "office.meeting_series">({
  table: "office.meeting_series",
  read: (row) => ({
    key: row.key,
    name: row.name,
    kind: row.kind as SeriesKind,
    body: row.body,
    rhythm: statedRhythm(row.rhythm),
    firstDay: dayFrom(row.first_day),
    endsOn: row.ends_on === null ? null : dayFrom(row.ends_on),
    from: row.begins,
    until: row.ends,
    place: row.place,
    version: row.version,
  }),
  values: (series) => ({
    name: series.name,
    kind: series.kind,
    body: series.body,
    rhythm: rhythmText(series.rhythm),
    first_day: series.firstDay,
    ends_on: series.endsOn,
    begins: series.from,
    ends: series.until,
    place: series.place,
  }),
});
