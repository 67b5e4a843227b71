import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { benjaminiHochberg } from "./benjaminiHochberg.ts";

/** The fifteen chances of Benjamini and Hochberg (1995), section 3. */
const neuhaus = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
];

test("of fifteen chances of the paper four are discoveries at 5 %, and all agree with scipy 1.17.1", () => {
  const found = benjaminiHochberg(neuhaus.map((chance) => ({ chance })));
  assert.equal(found.filter(({ adjusted }) => adjusted <= 0.05).length, 4);
  const expected = [
    ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645],
    ...[0.0765, 0.486, 0.5811818181818181, 0.7148749999999999, 0.7532307692307693, 0.8132142857142857, 1],
  ];
  for (const [at, value] of expected.entries()) assertNear(found[at]?.adjusted, value);
});

test("what was tested keeps its order and what it says, and nothing tested is nothing found", () => {
  const found = benjaminiHochberg([
    { unit: "A", chance: 0.04 },
    { unit: "B", chance: 0.01 },
  ]);
  assert.deepEqual(found, [
    { unit: "A", chance: 0.04, adjusted: 0.04 },
    { unit: "B", chance: 0.01, adjusted: 0.02 },
  ]);
  assert.deepEqual(benjaminiHochberg([]), []);
});
