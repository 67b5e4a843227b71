import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { anAction } from "../../../test/support/aProgramme.ts";
import { actionStatuses, slipOf } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { applyUpdate, courses, coursesFor, statusAfter, type UpdateDraft, updateProblems } from "./update.ts";

const today = dayFrom("2026-10-12");
const end = periodFrom("2026-Q4");
const planning = { start: null, end, note: null };
const action = anAction({ status: "ongoing", planning, firstPlanning: planning });
const draft = (differing: Partial<UpdateDraft> = {}): UpdateDraft => ({
  course: "onSchedule",
  happened: "De lijst is af.",
  next: null,
  obstacle: null,
  need: null,
  reason: null,
  end,
  ...differing,
});
const codes = (differing: Partial<UpdateDraft>, of = action) => {
  const applied = applyUpdate(of, draft(differing), today);
  return applied.ok ? [] : applied.problem.map(({ code, at }) => `${code} ${at}`);
};

describe("R142: an update says what happened", () => {
  test("in words, on whatever course", () => {
    for (const course of courses.filter((one) => one !== "notBegun"))
      assert.deepEqual(codes({ course, happened: " ", obstacle: "geen geld" }), ["R142 happened"]);
    assert.deepEqual(codes({}), []);
  });
});

describe("R145: who is behind or stands still says what is in the way", () => {
  test("and nobody else is asked", () => {
    assert.deepEqual(codes({ course: "behind" }), ["R145 obstacle"]);
    assert.deepEqual(codes({ course: "atStandstill", obstacle: "  " }), ["R145 obstacle"]);
    assert.deepEqual(codes({ course: "behind", obstacle: "de trainer is ziek" }), []);
    assert.deepEqual(codes({ course: "done" }), []);
  });
});

describe("R146: the status follows from the course", () => {
  test("what is done is done; what moves is under way; a standstill changes nothing", () => {
    const after = courses.map((course) =>
      [null, "notStarted", "continuous"].map((status) => statusAfter(course, status as null)),
    );
    assert.deepEqual(after, [
      ["ongoing", "ongoing", "continuous"],
      ["ongoing", "ongoing", "continuous"],
      [null, "notStarted", "continuous"],
      ["done", "done", "done"],
      ["notStarted", "notStarted", "continuous"],
    ]);
  });

  test("only what has not begun can be said not to have begun", () => {
    assert.deepEqual(codes({ course: "notBegun" }), ["R146 course"]);
    assert.deepEqual(codes({ course: "notBegun" }, { ...action, status: null }), []);
  });

  test("whatever the status: a course that is offered never asks for a move that is refused, but for its reason", () => {
    fc.assert(
      fc.property(fc.constantFrom(null, ...actionStatuses), (status) => {
        for (const course of coursesFor({ status })) {
          const told = { course, obstacle: "geen tijd", reason: "het is weer opgepakt" };
          const applied = applyUpdate({ ...action, status }, draft(told), today);
          assert.ok(applied.ok, `${status} ${course}`);
        }
      }),
    );
  });
});

test("a later end carries a reason, and the first promise stays", () => {
  const later = periodFrom("2027-Q1");
  assert.deepEqual(codes({ end: later }), ["A106 reason"]);
  const applied = applyUpdate(action, draft({ end: later, reason: "de leverancier is later" }), today);
  assert.ok(applied.ok);
  assert.equal(slipOf(applied.value)?.days, 90);
  assert.equal(applied.value.reportedOn, today);
  assert.equal(applied.value.status, "ongoing");
});

test("everything that is refused is said at once", () => {
  assert.deepEqual(codes({ course: "behind", happened: "", end: periodFrom("2027") }), [
    "R142 happened",
    "R145 obstacle",
    "A106 reason",
  ]);
});

test("while nobody said how it goes, everything else that is refused is said with it", () => {
  const problems = updateProblems(
    { ...draft({ happened: "", end: periodFrom("2027") }), course: null },
    action,
  );
  assert.deepEqual(
    problems.map(({ code, at }) => `${code} ${at}`),
    ["R146 course", "R142 happened", "A106 reason"],
  );
});

test("what was done begins again with a reason", () => {
  const done = { ...action, status: "done" } as const;
  assert.deepEqual(codes({}, done), ["A105 reason"]);
  assert.deepEqual(codes({ reason: "er kwam een nieuwe vraag" }, done), []);
});

test("what was dropped is not taken up again by news, whatever the reason", () => {
  const dropped = { ...action, status: "lapsed" } as const;
  const again = { reason: "het gaat toch door", obstacle: "geen geld" };
  assert.deepEqual(coursesFor(dropped), ["atStandstill"]);
  for (const course of courses.filter((one) => one !== "atStandstill")) {
    assert.deepEqual(codes({ course, ...again }, dropped), ["R146 course"]);
    assert.notEqual(statusAfter(course, "lapsed"), "ongoing");
  }
});
