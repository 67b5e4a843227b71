import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkUnitAnswer, type UnitAnswerDraft } from "./unitAnswer.ts";

const questions = [
  { key: "V1", text: "Wat ging goed?", required: true },
  { key: "V2", text: "Wat wilt u nog kwijt?", required: false },
];
const comply = { kind: "comply", result: "27 stagiairs" } as const;
const good = [{ question: "V1", text: "De werving." }];
const codes = (draft: Omit<UnitAnswerDraft, "training"> & Partial<UnitAnswerDraft>) =>
  checkUnitAnswer({ training: null, ...draft }, questions).map(({ code }) => code);

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

describe("R158: training that is told is 0 hours or days or more", () => {
  test("half a day may be told, none at all too, and less than nothing may not", () => {
    const told = (amount: number, measure: "hours" | "days" = "hours") =>
      codes({ account: comply, answers: good, training: { amount, measure } });
    assert.deepEqual([told(0), told(0.5, "days"), told(-1)], [[], [], ["R158"]]);
    assert.deepEqual([told(Number.POSITIVE_INFINITY), told(2e9, "days")], [["R158"], ["R158"]]);
  });
});
