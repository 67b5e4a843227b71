import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ActionIndicator, checkIndicators, measuredUnits } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { type IndicatorDraft, tellValue } from "./index.ts";

const things: ActionIndicator = { key: "I1", name: "bijeenkomsten", unit: "things" };
const share: ActionIndicator = { key: "I2", name: "gevolgd", unit: "percentage" };
const draft: IndicatorDraft = {
  indicator: "I2",
  value: 40,
  population: 100,
  period: periodFrom("2026-Q3"),
};
const codes = (differing: Partial<IndicatorDraft>, indicator = share, threshold = 10) => {
  const told = tellValue({ ...draft, ...differing }, indicator, { threshold, today: dayFrom("2026-10-12") });
  return told.ok ? [] : told.problem.map(({ code, at }) => `${code} ${at}`);
};

const problemsOf = (...names: readonly string[]) =>
  checkIndicators(names.map((name, at) => ({ key: `I${at}`, name, unit: "things" }))).map(
    ({ code, at }) => `${code} ${at}`,
  );

test("R195: an action has at most five indicators", () => {
  assert.deepEqual(problemsOf("a", "b", "c", "d", "e"), []);
  assert.deepEqual(problemsOf("a", "b", "c", "d", "e", "f"), ["R195 indicators"]);
});

test("R159: each indicator has a name of its own of at most a hundred signs, and the one that has not is said", () => {
  assert.deepEqual(problemsOf("a", "b", " A "), ["R159 name-3"]);
  assert.deepEqual(problemsOf(" ", "a"), ["R159 name-1"]);
  assert.deepEqual(problemsOf("a".repeat(100), "b".repeat(101), "b".repeat(101)), [
    "R159 name-2",
    "R159 name-3",
  ]);
});

describe("R196: a value of an indicator is about a day or period that has begun", () => {
  test("the day itself is, the day after is not", () => {
    assert.deepEqual(codes({ period: periodFrom("2026-10-12") }), []);
    assert.deepEqual(codes({ period: periodFrom("2026-10-13") }), ["R196 period-I2"]);
    assert.deepEqual(codes({ period: periodFrom("2026") }), []);
  });

  test("a value about people is refused where a figure would be: without its number, in a small group, or impossible", () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ population: null }), ["T201 population-I2"]);
    assert.deepEqual(codes({ population: 9 }), ["T202 population-I2"]);
    assert.deepEqual(codes({ value: 97 }), ["T202 population-I2"], "the rest is a small group too");
    assert.deepEqual(codes({ value: 101 }), ["T203 value-I2"]);
    for (const unit of measuredUnits.filter((one) => one !== "things"))
      assert.deepEqual(codes({ population: 4 }, { ...share, unit }, 1), ["T202 population-I2"], unit);
  });

  test("things are no people: a small count is kept, without a number of people", () => {
    const told = tellValue({ ...draft, value: 2 }, things, { threshold: 10, today: dayFrom("2026-10-12") });
    assert.ok(told.ok);
    assert.deepEqual(
      [told.value.value, told.value.population, told.value.name, told.value.unit],
      [2, null, "bijeenkomsten", "things"],
    );
    assert.deepEqual(codes({ value: -1 }, things), ["T203 value-I2"]);
  });

  test("a number that nobody can mean is refused before it is kept, of things and of people", () => {
    for (const value of [Number.POSITIVE_INFINITY, Number.NaN, 1e9 + 1])
      assert.deepEqual(codes({ value }, things), ["T203 value-I2"], String(value));
    assert.deepEqual(codes({ value: 1e9 }, things), []);
    assert.deepEqual(codes({ population: 3_000_000_000 }), ["T201 population-I2"]);
    const score = { ...share, unit: "score" } as const;
    assert.deepEqual(codes({ value: Number.POSITIVE_INFINITY }, score), ["T203 value-I2"]);
  });
});
