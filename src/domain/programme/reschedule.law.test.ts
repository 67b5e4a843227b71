import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anAction } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { inOrder, precisionOf } from "../shared/period.ts";
import { periodAround, shiftPlanning } from "./planning.ts";
import { reschedule } from "./reschedule.ts";

const precision = fc.constantFrom("year", "half", "quarter", "month", "day");
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => dayFrom(date.toISOString().slice(0, 10)));
const period = fc.tuple(day, precision).map(([on, fineness]) => periodAround(on, fineness));
const planning = fc
  .tuple(period, period)
  .filter(([start, end]) => inOrder(start, end).ok)
  .map(([start, end]) => ({ start, end, note: null }));

test("shiftPlanning: moving keeps the precision and never lets an end come before its start", () => {
  fc.assert(
    fc.property(planning, fc.integer({ min: -30, max: 30 }), (before, months) => {
      const { start, end } = shiftPlanning(before, months);
      assert.ok(start && end && inOrder(start, end).ok);
      assert.deepEqual([start, end].map(precisionOf), [before.start, before.end].map(precisionOf));
    }),
  );
});

test("reschedule: every chosen action is moved or named as staying, and no first planning changes", () => {
  const action = fc.record({ planning, status: fc.constantFrom("done", "lapsed", "ongoing", null) });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 8 }), fc.integer({ min: 1, max: 24 }), (list, months) => {
      const actions = list.map((one, at) => anAction({ ...one, key: `A${at}`, firstPlanning: one.planning }));
      const result = reschedule(actions, { kind: "months", months }, { event: "storing", reason: "stroom" });
      assert.ok(result.ok);
      const { moved, unmoved } = result.value;
      assert.deepEqual(
        [...moved.map(({ key }) => key), ...unmoved].toSorted(),
        actions.map(({ key }) => key).toSorted(),
      );
      for (const one of moved)
        assert.deepEqual(one.firstPlanning, actions.find(({ key }) => key === one.key)?.firstPlanning);
    }),
  );
});
