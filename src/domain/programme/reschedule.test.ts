import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { periodFrom } from "../shared/period.ts";
import type { Action } from "./action.ts";
import { reschedule } from "./reschedule.ts";
import { slipOf } from "./slip.ts";

const planning = { start: periodFrom("2026-Q1"), end: periodFrom("2026-Q2"), note: null };
const planned = (differing: Partial<Action>) => anAction({ planning, firstPlanning: planning, ...differing });
const pandemic = { event: "coronacrisis", reason: "bijeenkomsten kunnen niet doorgaan" };

test("chosen actions move by months, keep their precision and their first planning, and slip by what they moved", () => {
  const chosen = [
    planned({ key: "A1" }),
    planned({ key: "A2", status: "done" }),
    planned({ key: "A3", status: "lapsed" }),
    anAction({ key: "A4" }),
  ];
  const result = reschedule(chosen, { kind: "months", months: 6 }, pandemic);
  assert.ok(result.ok);
  assert.deepEqual(result.value.unmoved, ["A2", "A3", "A4"]);
  const [moved] = result.value.moved;
  assert.ok(moved);
  assert.deepEqual(moved.planning, { start: "2026-Q3", end: "2026-Q4", note: null });
  assert.deepEqual(moved.firstPlanning, planning);
  assert.equal(slipOf(moved)?.days, 184);
});

test("chosen actions move to one end; one that would end before it starts refuses the whole", () => {
  const chosen = [planned({ key: "A1" }), planned({ key: "A2", planning: { ...planning, start: null } })];
  const later = reschedule(chosen, { kind: "to", end: periodFrom("2027") }, pandemic);
  assert.ok(later.ok);
  assert.deepEqual(
    later.value.moved.map((action) => action.planning.end),
    ["2027", "2027"],
  );
  const earlier = reschedule(chosen, { kind: "to", end: periodFrom("2025") }, pandemic);
  assert.deepEqual(earlier, { ok: false, problem: [{ key: "A1", code: "D103" }] });
});

describe("A107: the event and the reason of a rescheduling are written down", () => {
  test("without event or reason nothing moves", () => {
    const result = reschedule([planned({})], { kind: "months", months: 1 }, { event: "brand", reason: " " });
    assert.deepEqual(result, { ok: false, problem: [{ key: "A1", code: "A107" }] });
  });
});
