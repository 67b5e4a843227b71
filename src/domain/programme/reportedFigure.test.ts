import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aTarget } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { pointsOf } from "./measured.ts";
import { checkFigure, type FigureDraft, reportFigure } from "./reportedFigure.ts";

const draft = (differing: Partial<FigureDraft> = {}): FigureDraft => ({
  key: "M1",
  target: "T1",
  measure: "aandeel vrouwen",
  value: 40,
  unit: "percentage",
  period: periodFrom("2025"),
  interval: null,
  group: "part",
  about: null,
  population: 100,
  instrument: null,
  source: "personeelsbestand",
  alreadyPublished: false,
  note: null,
  evidence: [],
  recordedOn: dayFrom("2026-10-12"),
  ...differing,
});
const refusal = (differing: Partial<FigureDraft>, threshold = 10) => {
  const figure = reportFigure(draft(differing), threshold);
  return figure.ok ? "accepted" : figure.problem;
};

describe("T201: a figure about a part of the staff names the number of people it is over", () => {
  test("only the whole staff and what was published before need no number", () => {
    assert.equal(refusal({ population: null }), "T201");
    assert.equal(refusal({ population: null, group: "notStated" }), "T201");
    assert.equal(refusal({ population: null, group: "wholeStaff" }), "accepted");
    assert.equal(refusal({ population: null, alreadyPublished: true }), "accepted");
  });
});

test("T203: what nobody can mean is refused: beyond a billion, or no number, also as a bound or as a number of people", () => {
  const endless = Number.POSITIVE_INFINITY;
  assert.equal(refusal({ unit: "score", value: endless }), "T203");
  assert.equal(refusal({ unit: "growth", value: -endless }), "T203");
  assert.equal(refusal({ interval: { lower: 30, upper: endless } }), "T203");
  assert.equal(refusal({ population: 3_000_000_000 }), "T201");
  assert.equal(refusal({ population: 3_000_000_000, alreadyPublished: true }), "T201");
  assert.equal(refusal({ population: 1_000_000_000 }), "accepted");
});

describe("T202: a figure is refused when the group, the people counted or the rest is under the threshold", () => {
  test("each of the three sides is looked at, at its border", () => {
    assert.equal(refusal({ population: 9, value: 50 }), "T202");
    assert.equal(refusal({ population: 100, value: 9 }), "T202");
    assert.equal(refusal({ population: 100, value: 91 }), "T202");
    assert.equal(refusal({ population: 100, value: 10 }), "accepted");
    assert.equal(refusal({ population: 100, value: 90 }), "accepted");
    assert.equal(refusal({ unit: "headcount", population: 30, value: 25 }), "T202");
    assert.equal(refusal({ unit: "headcount", population: 30, value: 20 }), "accepted");
    assert.equal(refusal({ unit: "score", population: 9, value: 7 }), "T202");
  });

  test("a municipality may ask for more and never gets less than 5", () => {
    assert.equal(refusal({ population: 100, value: 15 }, 20), "T202");
    assert.equal(refusal({ population: 100, value: 4 }, 1), "T202");
    assert.equal(refusal({ population: 100, value: 5 }, 1), "accepted");
  });
});

describe("T204: a figure belongs to no target or to one of the programme, in the unit of that target", () => {
  const told = (differing: Partial<FigureDraft>) =>
    checkFigure(draft(differing), [aTarget()]).map(({ code, at }) => `${code} ${at}`);
  test("another target and another unit are refused", () => {
    assert.deepEqual(told({ target: "T9" }), ["T204 target"]);
    assert.deepEqual(told({ unit: "headcount" }), ["T204 unit"]);
    assert.deepEqual(told({ target: null, unit: "headcount" }), []);
    assert.deepEqual(told({}), []);
  });

  test("T205: a value lies in its interval, and bounds the wrong way round are refused", () => {
    assert.deepEqual(told({ interval: { lower: 38, upper: 42 } }), []);
    assert.deepEqual(told({ interval: { lower: 40, upper: 40 } }), []);
    assert.deepEqual(told({ interval: { lower: 42, upper: 38 } }), ["T205 interval"]);
    assert.deepEqual(told({ interval: { lower: 41, upper: 45 } }), ["T205 interval"]);
  });

  test("only figures with a period, in the unit of the target, are values of its series", () => {
    const figures = [
      draft(),
      draft({ key: "M2", period: null }),
      draft({ key: "M3", unit: "headcount" }),
      draft({ key: "M4", target: "T2" }),
    ];
    assert.deepEqual(pointsOf(aTarget(), figures), [{ value: 40, period: "2025", interval: null }]);
  });
});
