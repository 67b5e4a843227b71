import {
  type ActionPoint,
  givenMeeting,
  type Meeting,
  type MeetingSeries,
} from "../../src/domain/governance/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** A series of each second Monday of the month from 12 January 2026, as far as a test does not say otherwise. */
export const aSeries = (differing: Partial<MeetingSeries> = {}): MeetingSeries => ({
  key: "OV1",
  kind: "body",
  name: "Stuurgroep",
  body: "stuurgroep",
  rhythm: { kind: "rule", rule: "FREQ=MONTHLY;BYDAY=2MO" },
  firstDay: dayFrom("2026-01-12"),
  endsOn: null,
  from: "09:30",
  until: "11:00",
  place: null,
  version: 1,
  ...differing,
});

/** A meeting of that series, known by a day. */
export const aMeeting = (on: string, differing: Partial<Meeting> = {}): Meeting => ({
  ...givenMeeting(aSeries(), dayFrom(on)),
  ...differing,
});

/** Something that was asked and is open. */
export const someoneAsked = (differing: Partial<ActionPoint> = {}): ActionPoint => ({
  key: "VA1",
  item: null,
  text: "De cijfers per cluster nalopen",
  owner: { kind: "asWritten", text: "directeur M&O" },
  due: dayFrom("2026-12-31"),
  done: null,
  ...differing,
});
