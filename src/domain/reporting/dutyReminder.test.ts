import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { isReminderDay, type OfficeCalendar, type ReportingDuty, reminderStep, watchDuty } from "./index.ts";

const calendar: OfficeCalendar = { country: "NL", closures: [] };
const once = (due: string): ReportingDuty => ({
  ...{ key: "RP1", kind: null, content: "jaarverslag", from: { kind: "notStated" }, to: null, body: null },
  ...{ rhythm: { kind: "once" }, firstDue: periodFrom(due), endsOn: null, awaitsCouncil: false },
  ...{ legalBasis: null, watchedFrom: dayFrom("2026-01-01"), sourceRow: null },
  ...{ deliveries: [], evidence: [], version: 1 },
});
const stepOn = (due: string, today: Day, deliveredOn?: string) => {
  const delivered = { stated: dayFrom(due), on: dayFrom(deliveredOn ?? due), where: null };
  const duty = { ...once(due), deliveries: deliveredOn === undefined ? [] : [delivered] };
  const [found] = watchDuty(duty, calendar, { today, until: addDays(today, 400) }).dues;
  assert.ok(found);
  return reminderStep(found, calendar, today);
};

describe("R162: who owes a report is reminded when it is to be made, five working days before it is due, and on the first working day after that", () => {
  /** Due on Thursday 31 December 2026; both days of Christmas and New Year's Day are days off. */
  const steps = (...days: readonly string[]) => days.map((day) => stepOn("2026-12-31", dayFrom(day)));

  test("twenty working days before it is to be made, five before it is nearly due", () => {
    assert.deepEqual(steps("2026-12-01", "2026-12-02", "2026-12-22", "2026-12-23", "2026-12-31"), [
      null,
      "now",
      "now",
      "soon",
      "soon",
    ]);
  });
  test("overdue begins on the first working day after: not on New Year's Day, not in the weekend", () =>
    assert.deepEqual(steps("2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-06-01"), [
      null,
      null,
      null,
      "overdue",
      "overdue",
    ]));
  test("what was delivered reminds nobody", () =>
    assert.equal(stepOn("2026-12-31", dayFrom("2027-02-01"), "2027-01-20"), null));

  test("law: on working days the steps come in their order, each of them, and none twice", () => {
    const starts = fc.integer({ min: 0, max: 700 }).map((count) => addDays(dayFrom("2026-03-01"), count));
    fc.assert(
      fc.property(starts, (due) => {
        const days = Array.from({ length: 90 }, (_, at) => addDays(due, at - 60));
        const seen = days.filter((day) => isReminderDay(day, calendar)).map((day) => stepOn(due, day));
        const changes = seen.filter((step, at) => step !== seen[at - 1] && (at > 0 || step !== null));
        assert.deepEqual(changes, ["now", "soon", "overdue"]);
      }),
      { numRuns: 25 },
    );
  });
});
