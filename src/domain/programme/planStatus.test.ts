import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { movePlan, type PlanEvent } from "./planStatus.ts";

describe("P201: a plan moves only along the route the executive adopted", () => {
  test("from draft to submitted, back or adopted, and closed in the end", () => {
    assert.deepEqual(movePlan("draft", "submit"), { ok: true, value: "submitted" });
    assert.deepEqual(movePlan("submitted", "return"), { ok: true, value: "draft" });
    assert.deepEqual(movePlan("submitted", "adopt"), { ok: true, value: "adopted" });
    assert.deepEqual(movePlan("adopted", "close"), { ok: true, value: "closed" });
  });
  test("a draft is not adopted unseen, and an adopted plan never becomes a draft again", () => {
    assert.deepEqual(movePlan("draft", "adopt"), { ok: false, problem: "P201" });
    assert.deepEqual(movePlan("adopted", "return"), { ok: false, problem: "P201" });
    assert.deepEqual(movePlan("adopted", "submit"), { ok: false, problem: "P201" });
  });
  test("a closed plan stays closed", () => {
    for (const event of ["submit", "return", "adopt", "close"] satisfies readonly PlanEvent[])
      assert.deepEqual(movePlan("closed", event), { ok: false, problem: "P201" });
  });
});
