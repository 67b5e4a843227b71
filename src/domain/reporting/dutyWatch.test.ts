import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { parseRhythm, type Rhythm } from "../shared/rhythm.ts";
import { dutyDays } from "./dutyDays.ts";
import { deliver, watchDuty } from "./dutyWatch.ts";
import type { OfficeCalendar } from "./officeCalendar.ts";
import { checkDuty, type ReportingDuty } from "./reportingDuty.ts";

const calendar: OfficeCalendar = { country: "NL", closures: [] };
const rule = (text: string): Rhythm => {
  const read = parseRhythm(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

/** The quarterly report of the clusters of Arnhem, with a first day that the plan does not state. */
const quarterly: ReportingDuty = {
  key: "D1",
  kind: "unitQuarter",
  content: "stand van doelen en acties uit het clusteractieplan",
  from: { kind: "asWritten", text: "clustermanagers" },
  to: "ambtelijk opdrachtgever",
  body: null,
  rhythm: rule("FREQ=MONTHLY;INTERVAL=3"),
  firstDue: periodFrom("2026-03-31"),
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: null,
  watchedFrom: dayFrom("2026-01-01"),
  sourceRow: 1,
  deliveries: [],
  evidence: [],
  version: 1,
};
const year = { from: dayFrom("2026-01-01"), to: dayFrom("2026-12-31") };
const daysOf = (duty: ReportingDuty, window = year) => {
  const found = dutyDays(duty, calendar, window);
  return found.kind === "days" ? found.days.map(({ day }) => String(day)) : found;
};
const watch = (duty: ReportingDuty, today: string) =>
  watchDuty(duty, calendar, { today: dayFrom(today), until: dayFrom("2026-12-31") });
const statesOf = (duty: ReportingDuty, today: string) => watch(duty, today).dues.map(({ state }) => state);

describe("The quarterly report of each cluster is due at the end of every quarter", () => {
  test("June and September have 30 days, and no quarter is skipped", () =>
    assert.deepEqual(daysOf(quarterly), ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]));

  test("law: a plain rule of n months has exactly one due day each n months, whatever day it began", () => {
    const starts = fc.integer({ min: 0, max: 800 }).map((count) => addDays(dayFrom("2024-01-01"), count));
    fc.assert(
      fc.property(starts, fc.constantFrom(1, 2, 3, 4, 6, 12), (first, step) => {
        const duty = {
          ...quarterly,
          firstDue: periodFrom(first),
          rhythm: rule(`FREQ=MONTHLY;INTERVAL=${step}`),
        };
        const found = dutyDays(duty, calendar, { from: first, to: addDays(first, 366 * 3) });
        assert.ok(found.kind === "days");
        const months = found.days.map(
          ({ stated }) => Number(stated.slice(0, 4)) * 12 + Number(stated.slice(5, 7)),
        );
        assert.ok(months.length > 1);
        for (const [at, month] of months.slice(1).entries()) assert.equal(month - Number(months[at]), step);
      }),
    );
  });
});

describe("Days on which a duty is due", () => {
  test("once in a quarter is due on its last day", () => {
    const once = { ...quarterly, rhythm: rule("ONCE"), firstDue: periodFrom("2026-Q1") };
    assert.deepEqual(daysOf(once), ["2026-03-31"]);
  });
  test("a rule with a month of its own is followed", () => {
    const november = { ...quarterly, rhythm: rule("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1") };
    assert.deepEqual(daysOf(november), ["2026-11-30"]);
  });
  test("after its last day nothing is due", () =>
    assert.deepEqual(daysOf({ ...quarterly, endsOn: dayFrom("2026-07-01") }), ["2026-03-31", "2026-06-30"]));
  test("a report that is due before the window but moved into it counts in the window", () => {
    const window = { from: dayFrom("2027-02-01"), to: dayFrom("2027-02-28") };
    assert.deepEqual(daysOf({ ...quarterly, firstDue: periodFrom("2027-01-31") }, window), ["2027-02-01"]);
  });
  test("however long the days off before the window last, what they move into it counts", () => {
    const shut = (key: string, first: string, last: string) => ({
      ...{ key, name: key, kind: "closed" as const, withdrawn: false, version: 1 },
      ...{ first: dayFrom(first), last: dayFrom(last) },
    });
    const closures = [shut("K1", "2026-01-01", "2026-04-10"), shut("K2", "2026-04-11", "2026-07-19")];
    const january = { ...quarterly, rhythm: rule("ONCE"), firstDue: periodFrom("2026-01-02") };
    const window = { from: dayFrom("2026-07-20"), to: dayFrom("2026-12-31") };
    const found = dutyDays(january, { country: "NL", closures }, window);
    assert.deepEqual(found, {
      kind: "days",
      days: [{ stated: "2026-01-02", day: "2026-07-20", movedBy: "dayOff" }],
    });
  });
  test("what the plan does not state is named", () => {
    assert.deepEqual(daysOf({ ...quarterly, rhythm: null }), { kind: "notStated", missing: "rhythm" });
    assert.deepEqual(daysOf({ ...quarterly, firstDue: null }), { kind: "notStated", missing: "firstDue" });
  });
  test("a duty at an event has no day", () =>
    assert.deepEqual(daysOf({ ...quarterly, rhythm: rule("EVENT:melding") }), {
      kind: "atEvent",
      trigger: "melding",
    }));
});

describe("R123: a duty says what is reported. R124: a duty does not end before it is due for the first time", () => {
  test("the duty of Arnhem passes", () => assert.deepEqual(checkDuty(quarterly), []));
  test("without content or ending too early it is refused in its field", () => {
    assert.deepEqual(checkDuty({ ...quarterly, content: " " }), [{ code: "R123", at: "content" }]);
    assert.deepEqual(checkDuty({ ...quarterly, endsOn: dayFrom("2026-03-30") }), [
      { code: "R124", at: "endsOn" },
    ]);
    assert.deepEqual(checkDuty({ ...quarterly, endsOn: dayFrom("2026-03-31") }), []);
  });
});

const delivered = (stated: string, on: string): ReportingDuty => ({
  ...quarterly,
  deliveries: [{ stated: dayFrom(stated), on: dayFrom(on), where: null }],
});

describe("R125: a report is overdue from the day after it was due until it is delivered", () => {
  test("on the day itself it is to be made, a day later it is overdue", () => {
    assert.deepEqual(statesOf(quarterly, "2026-03-31"), ["now", "ahead", "ahead", "ahead"]);
    assert.deepEqual(statesOf(quarterly, "2026-04-01"), ["overdue", "ahead", "ahead", "ahead"]);
  });
  test("20 working days before, Good Friday and Easter not counted, it is to be made", () => {
    const april = { ...quarterly, firstDue: periodFrom("2026-04-15") };
    assert.equal(statesOf(april, "2026-03-15")[0], "ahead");
    assert.equal(statesOf(april, "2026-03-16")[0], "now");
  });
  test("delivered on the day it is in time, a day later it is late and no longer overdue", () => {
    assert.equal(statesOf(delivered("2026-03-31", "2026-03-31"), "2026-05-01")[0], "delivered");
    assert.equal(statesOf(delivered("2026-03-31", "2026-04-01"), "2026-05-01")[0], "deliveredLate");
  });
  test("what was delivered stays when the duty is due on other days, or on none that is stated", () => {
    const made = delivered("2026-03-31", "2026-04-02");
    const statedOf = (duty: ReportingDuty) =>
      watch(duty, "2026-05-01").dues.map(({ stated, state }) => `${stated} ${state}`);
    assert.deepEqual(statedOf({ ...made, firstDue: periodFrom("2026-04-15") }).slice(0, 2), [
      "2026-03-31 deliveredLate",
      "2026-04-15 overdue",
    ]);
    assert.deepEqual(statedOf({ ...made, rhythm: null }), ["2026-03-31 deliveredLate"]);
  });
  test("what was due before the watch began is not judged", () => {
    const since = { ...quarterly, watchedFrom: dayFrom("2026-07-01") };
    assert.deepEqual(
      watch(since, "2026-11-22").dues.map(({ stated }) => String(stated)),
      ["2026-09-30", "2026-12-31"],
    );
  });
});

describe("R126: what is delivered is due by this duty and was not delivered yet. R127: it was delivered today or before", () => {
  const on = (stated: string, day: string) => ({
    stated: dayFrom(stated),
    on: dayFrom(day),
    where: "edition 1",
  });
  const today: Day = dayFrom("2026-04-10");

  test("a delivery is kept with the duty", () => {
    const done = deliver(watch(quarterly, today), on("2026-03-31", "2026-04-02"), today);
    assert.ok(done.ok);
    assert.equal(watch(done.value, today).dues[0]?.state, "deliveredLate");
  });
  test("a day on which nothing is due, a second delivery and a day to come are refused", () => {
    const refusedFor = (duty: ReportingDuty, stated: string, day: string) => {
      const done = deliver(watch(duty, today), on(stated, day), today);
      return done.ok ? "kept" : done.problem;
    };
    assert.equal(refusedFor(quarterly, "2026-04-01", "2026-04-01"), "R126");
    assert.equal(refusedFor(delivered("2026-03-31", "2026-04-02"), "2026-03-31", "2026-04-03"), "R126");
    assert.equal(refusedFor(quarterly, "2026-03-31", "2026-04-11"), "R127");
  });
});
