import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkUnitAnswer, type UnitAnswerDraft } from "./unitAnswer.ts";

const questions = [
  { key: "V1", text: "Wat ging goed?", required: true },
  { key: "V2", text: "Wat wilt u nog kwijt?", required: false },
];
const comply = { kind: "comply", result: "27 stagiairs" } as const;
const good = [{ question: "V1", text: "De werving." }];
const codes = (draft: UnitAnswerDraft) => checkUnitAnswer(draft, questions).map(({ code }) => code);

describe("R147: a unit complies with a result or explains with a reason", () => {
  test("nothing, or a word without its result, is neither", () => {
    assert.deepEqual(codes({ account: null, answers: good }), ["R147"]);
    assert.deepEqual(codes({ account: { kind: "comply", result: " " }, answers: good }), ["R147"]);
    assert.deepEqual(codes({ account: { kind: "explain", reason: "" }, answers: good }), ["R147"]);
    assert.deepEqual(codes({ account: { kind: "explain", reason: "geen vacatures" }, answers: good }), []);
  });
});

describe("R148: what must be answered is answered", () => {
  test("the others may stay open, and nothing is answered that was not asked", () => {
    assert.deepEqual(codes({ account: comply, answers: [] }), ["R148"]);
    assert.deepEqual(codes({ account: comply, answers: [{ question: "V1", text: " " }] }), ["R148"]);
    assert.deepEqual(codes({ account: comply, answers: good }), []);
    assert.deepEqual(codes({ account: comply, answers: [...good, { question: "V9", text: "?" }] }), ["R148"]);
  });
});
