import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { type FigureDraft, reportFigure } from "./reportedFigure.ts";

const draft: FigureDraft = {
  key: "C1",
  target: null,
  measure: "vrouwen in schaal 14 en hoger",
  value: 40,
  unit: "percentage",
  period: null,
  interval: null,
  group: "part",
  about: null,
  population: 50,
  instrument: null,
  source: "P&O, telling van 1 oktober",
  alreadyPublished: false,
  note: null,
  evidence: [],
  recordedOn: dayFrom("2026-10-12"),
};
const said = (changed: Partial<FigureDraft>, threshold = 10) => {
  const result = reportFigure({ ...draft, ...changed }, threshold);
  return result.ok ? "kept" : result.problem;
};

describe("T201: a figure about a group smaller than the whole staff names the number of people it is over", () => {
  test("without the number it is refused", () => assert.equal(said({ population: null }), "T201"));
  test("a group that is not stated counts as a part", () =>
    assert.equal(said({ group: "notStated", population: null }), "T201"));
  test("the whole staff needs no number, because nobody is left to tell apart", () =>
    assert.equal(said({ group: "wholeStaff", population: null }), "kept"));
});

describe("T202: a figure is refused when the group, the people counted or the rest is under the threshold", () => {
  test("a group of nine is too small, one of ten with all of it is not told either", () => {
    assert.equal(said({ population: 9, unit: "score" }), "T202");
    assert.equal(said({ population: 10, unit: "score" }), "kept");
    assert.equal(said({ population: 10, value: 100 }), "T202");
  });
  test("nine people counted out of fifty are too few, and so is a rest of nine", () => {
    assert.equal(said({ value: 18 }), "T202");
    assert.equal(said({ value: 82 }), "T202");
    assert.equal(said({ value: 20 }), "kept");
    assert.equal(said({ value: 80 }), "kept");
  });
  test("a count is looked at as a count", () => {
    assert.equal(said({ unit: "headcount", value: 9 }), "T202");
    assert.equal(said({ unit: "headcount", value: 10 }), "kept");
  });
  test("no setting brings the threshold under five", () => {
    assert.equal(said({ unit: "headcount", value: 4 }, 1), "T202");
    assert.equal(said({ unit: "headcount", value: 5 }, 1), "kept");
  });
  test("what was published before with its source is kept as it was", () =>
    assert.equal(said({ population: 3, alreadyPublished: true }), "kept"));
});
