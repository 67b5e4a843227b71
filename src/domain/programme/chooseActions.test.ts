import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { periodFrom } from "../shared/period.ts";
import { type ActionChoice, chooseActions } from "./index.ts";

const ending = (key: string, end: string | null, theme: string | null = null) =>
  anAction({
    key,
    theme,
    status: key === "A3" ? null : "ongoing",
    planning: { start: null, end: end === null ? null : periodFrom(end), note: null },
  });
const all = [
  ending("A1", "2026-Q1", "T1"),
  ending("A2", "2026", "T1"),
  ending("A3", null),
  ending("A4", "2027-01-01", "T2"),
];
const everything: ActionChoice = { theme: null, unit: null, status: null, endsIn: null };
const keys = (choice: Partial<ActionChoice>) =>
  chooseActions(all, { ...everything, ...choice }).map(({ key }) => key);

describe("actions chosen by what they have in common", () => {
  test("what is not asked leaves nothing out, and everything asked must hold", () => {
    assert.deepEqual(keys({}), ["A1", "A2", "A3", "A4"]);
    assert.deepEqual(keys({ theme: "T1" }), ["A1", "A2"]);
    assert.deepEqual(keys({ theme: "T1", endsIn: periodFrom("2026-H1") }), ["A1"]);
    assert.deepEqual(keys({ status: "notStated" }), ["A3"]);
  });
  test("an end lies where its last day lies; an action without an end ends in no period", () => {
    assert.deepEqual(keys({ endsIn: periodFrom("2026") }), ["A1", "A2"]);
    assert.deepEqual(keys({ endsIn: periodFrom("2026-12") }), ["A2"]);
    assert.deepEqual(keys({ endsIn: periodFrom("2027") }), ["A4"]);
  });
});
