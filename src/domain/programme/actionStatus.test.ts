import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actionStatuses, moveAction, nextStatuses, readActionStatus } from "./actionStatus.ts";

const refusal = (result: { ok: boolean; problem?: string }) => (result.ok ? "allowed" : result.problem);

describe("A103: the status words of municipal lists are the ones of the glossary", () => {
  test("every word of the list has its status, whatever the capitals and spaces", () => {
    assert.deepEqual(readActionStatus("  Niet  Gestart "), { ok: true, value: "notStarted" });
    assert.deepEqual(readActionStatus("opgeschort"), { ok: true, value: "postponed" });
  });
  test("another word is refused, not guessed", () => {
    for (const word of ["bijna klaar", "", "constructor", "gereed?"])
      assert.equal(refusal(readActionStatus(word)), "A103", word);
  });
});

describe("A104: an action moves only along the diagram", () => {
  test("what is done only goes on again, and what lapsed comes back before it is done", () => {
    assert.equal(refusal(moveAction("done", "notStarted", "vergissing")), "A104");
    assert.equal(refusal(moveAction("done", "lapsed", "niet meer nodig")), "A104");
    assert.equal(refusal(moveAction("lapsed", "done", "toch gedaan")), "A104");
  });
  test("what began never becomes not started", () => {
    for (const from of ["ongoing", "continuous", "recurring"] as const)
      assert.equal(refusal(moveAction(from, "notStarted", null)), "A104", from);
  });
  test("a status that was not stated may become any, and staying is always allowed", () => {
    assert.deepEqual(nextStatuses(null), actionStatuses);
    for (const status of actionStatuses) assert.equal(refusal(moveAction(status, status, null)), "allowed");
  });
});

describe("A105: postponed, lapsed, reopened and revived carry a reason", () => {
  test("putting off and dropping ask for one", () => {
    assert.equal(refusal(moveAction("ongoing", "postponed", null)), "A105");
    assert.equal(refusal(moveAction(null, "lapsed", "  ")), "A105");
    assert.equal(refusal(moveAction("ongoing", "postponed", "wacht op budget")), "allowed");
  });
  test("so do reopening and reviving", () => {
    assert.equal(refusal(moveAction("done", "ongoing", null)), "A105");
    assert.equal(refusal(moveAction("lapsed", "notStarted", null)), "A105");
    assert.equal(refusal(moveAction("lapsed", "notStarted", "opnieuw nodig")), "allowed");
  });
  test("going on needs none", () =>
    assert.equal(refusal(moveAction("notStarted", "ongoing", null)), "allowed"));
});
