import assert from "node:assert/strict";
import { test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { asksOf } from "./actionAsks.ts";

const today = dayFrom("2026-10-12");
const planning = { start: periodFrom("2026-01"), end: periodFrom("2026-12"), note: null };
const ongoing = anAction({ status: "ongoing", planning, reportedOn: "2026-10-01" });

test("an action that goes as planned and was heard of asks for nothing", () => {
  assert.deepEqual(asksOf(ongoing, today), []);
});

test("news is asked after 30 days and not before", () => {
  assert.deepEqual(asksOf({ ...ongoing, reportedOn: "2026-09-12" }, today), []);
  assert.deepEqual(asksOf({ ...ongoing, reportedOn: "2026-09-11" }, today), ["noNews"]);
  assert.deepEqual(asksOf({ ...ongoing, reportedOn: null }, today), ["noNews"]);
});

test("a late action asks once, however long ago it was heard of", () => {
  const late = { ...ongoing, reportedOn: null, planning: { ...planning, end: periodFrom("2026-09") } };
  assert.deepEqual(asksOf(late, today), ["overdue"]);
});

test("an action of which the plan says nothing asks for a status and a planning", () => {
  assert.deepEqual(asksOf(anAction(), today), ["noStatus", "noPlanning"]);
});

test("what is done or dropped asks for nothing", () => {
  for (const status of ["done", "lapsed"] as const) assert.deepEqual(asksOf(anAction({ status }), today), []);
});
