import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedOf, whenPresent } from "../../../test/support/knownStatistics.ts";
import { expectedStock } from "./expectedStock.ts";

type Example = {
  readonly P: readonly (readonly number[])[];
  readonly start: readonly number[];
  readonly expected_next_exact: Readonly<Record<string, number>>;
};

test("a textbook sales force: nobody is lost or made on the way", whenPresent, () => {
  const { P, start, expected_next_exact } = expectedOf<Example>("markov_sales_workforce");
  const found = expectedStock(P.map((shares, at) => ({ people: start[at] ?? Number.NaN, shares })));
  const expected = Object.values(expected_next_exact);
  assert.equal(found.length, expected.length);
  for (const [at, people] of expected.entries())
    assert.ok(Math.abs((found[at] ?? Number.NaN) - people) < 1e-12, `${found} is not ${expected}`);
});

test("shares that do not make 1, rows of unequal length and less than nobody are refused", () => {
  for (const transitions of [
    [{ people: 3, shares: [0.5, 0.4] }],
    [{ people: 3, shares: [1.5, -0.5] }],
    [{ people: 3, shares: [Number.NaN, 1] }],
    [{ people: -3, shares: [1] }],
    [
      { people: 3, shares: [1] },
      { people: 97, shares: [0.5, 0.5] },
    ],
  ])
    assert.throws(() => expectedStock(transitions), RangeError);
  assert.deepEqual(expectedStock([]), []);
});
