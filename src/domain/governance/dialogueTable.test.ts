import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import { checkDialogueTable, type DialogueTable, type FollowUp, isLate } from "./index.ts";

const today = day("2026-10-12");
const aFollowUp = (differing: Partial<FollowUp> = {}): FollowUp => ({
  what: "de lift krijgt een spreekstem",
  who: "Facilitair",
  due: day("2026-11-01"),
  action: null,
  doneOn: null,
  ...differing,
});
const check = (differing: Partial<DialogueTable>) => {
  const table: DialogueTable = {
    key: "GT1",
    kind: "dialogueTable",
    title: "Een werkomgeving voor iedereen",
    on: day("2026-09-10"),
    facilitator: null,
    about: "Wat is een werkomgeving voor iedereen?",
    notes: null,
    followUps: [],
    version: 1,
    ...differing,
  };
  return checkDialogueTable(table, { actions: ["A1"], today }).map(({ code, at }) => `${code} ${at}`);
};
const follow = (differing: Partial<FollowUp>) => check({ followUps: [aFollowUp(differing)] });

describe("G159, G160 and G161: a talk and what follows from it", () => {
  test("[PW-09] each thing that is missing stands at its own question", () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ title: " ", about: "" }), ["G159 title", "G159 about"]);
    assert.deepEqual(check({ on: day("2026-11-01") }), []);
    assert.deepEqual(check({ on: day("2026-11-01"), notes: "gezegd" }), ["G160 notes"]);
    assert.deepEqual(follow({}), []);
    assert.deepEqual(follow({ what: " " }), ["G161 followUps"]);
    assert.deepEqual(follow({ action: "A9" }), ["G161 followUps"]);
    assert.deepEqual(follow({ action: "A1", doneOn: today }), []);
    assert.deepEqual(follow({ doneOn: day("2026-09-09") }), ["G161 followUps"]);
    assert.deepEqual(follow({ doneOn: day("2026-10-13") }), ["G161 followUps"]);
  });

  test("[PW-09] what should have been done and was not is late", () => {
    assert.ok(isLate(aFollowUp({ due: day("2026-10-11") }), today));
    assert.ok(!isLate(aFollowUp({ due: today }), today));
    assert.ok(!isLate(aFollowUp({ due: null }), today));
    assert.ok(!isLate(aFollowUp({ due: day("2026-10-01"), doneOn: day("2026-10-02") }), today));
  });
});
