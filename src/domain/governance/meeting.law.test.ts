import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aSeries } from "../../../test/support/aMeeting.ts";
import { addDays, dayFrom, dayOf } from "../shared/day.ts";
import { daysOfRule } from "../shared/rhythm.ts";
import { givenMeeting, instantOfClock, type Meeting, meetingOn, meetingsOf } from "./index.ts";

const zone = "Europe/Amsterdam";
const first = dayFrom("2026-01-12");
const rules = [
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2",
  "FREQ=MONTHLY;BYDAY=2MO",
  "FREQ=MONTHLY;INTERVAL=4;BYDAY=-1FR",
  "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
];
const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(first, count));
const whole = { from: first, to: addDays(first, 900) };

/** What happened to the n-th meeting that the rule gives, or an extra one on a day of its own. */
const turns = fc.array(
  fc.record({
    nth: fc.nat(60),
    to: days,
    kind: fc.constantFrom("move", "cancel", "hold", "extra" as const),
  }),
  { maxLength: 12 },
);

const cases = fc.record({ rule: fc.constantFrom(...rules), turns });
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

/** A series with what was kept of it: each meeting at most once. */
function played({ rule, turns: done }: Case) {
  const series = aSeries({ rhythm: { kind: "rule", rule }, firstDay: first });
  const given = daysOfRule(rule, first, whole);
  const kept = new Map<string, Meeting>();
  for (const { nth, to, kind } of done) {
    const day = kind === "extra" ? to : given[nth % given.length];
    if (day === undefined || (kind === "extra" && given.includes(day))) continue;
    const meeting = givenMeeting(series, day);
    const version = 1;
    if (kind === "move") kept.set(day, { ...meeting, on: to, moved: "ander", version });
    if (kind === "cancel")
      kept.set(day, { ...meeting, state: { kind: "cancelled", reason: "ziek" }, version });
    if (kind === "hold") kept.set(day, { ...meeting, state: { kind: "held" }, version });
    if (kind === "extra") kept.set(day, { ...meeting, extra: "spoed", version });
  }
  return { series, given, kept: [...kept.values()] };
}

test("every meeting stands in the list once: those of the rule and the extra ones, whatever was moved or called off", () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { series, given, kept } = played(one);
      const known = meetingsOf(series, kept, whole).map(({ day }) => day);
      const extra = kept.filter((meeting) => meeting.extra !== null).map(({ day }) => day);
      assert.deepEqual(known.toSorted(), [...given, ...extra].toSorted());
    }),
  );
});

test("a window cut in two gives what the whole window gives, in the order of the days", () => {
  fc.assert(
    fc.property(cases, days, (one, cut) => {
      const { series, kept } = played(one);
      const parts = [
        ...meetingsOf(series, kept, { from: whole.from, to: cut }),
        ...meetingsOf(series, kept, { from: addDays(cut, 1), to: whole.to }),
      ];
      const all = meetingsOf(series, kept, whole);
      assert.deepEqual(parts, all);
      assert.deepEqual(
        all.map(({ on }) => on),
        all.map(({ on }) => on).toSorted(),
      );
    }),
  );
});

test("what happens to one meeting changes no other, and each is found by the day it is known by", () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { series, kept } = played(one);
      const touched = new Set(kept.map(({ day }) => day));
      const others = (meetings: readonly Meeting[]) => meetings.filter(({ day }) => !touched.has(day));
      assert.deepEqual(others(meetingsOf(series, kept, whole)), others(meetingsOf(series, [], whole)));
      for (const meeting of meetingsOf(series, kept, whole))
        assert.deepEqual(meetingOn(series, kept, meeting.day), meeting);
    }),
  );
});

test("the clock of a meeting shows its time on its day, in summer and in winter, and it lasts as long as the clock says", () => {
  const clock = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  fc.assert(
    fc.property(days, fc.integer({ min: 4 * 60, max: 23 * 60 + 59 }), (on, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      const instant = instantOfClock(on, time, zone);
      assert.equal(dayOf(instant, zone), on);
      assert.equal(clock.format(instant), time);
    }),
  );
});
