import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bitSetOf, hasBit, inAll, isWithin, numbersIn } from "./bitSet.ts";

const someNumbers = fc
  .uniqueArray(fc.nat({ max: 140 }), { maxLength: 20 })
  .map((numbers) => numbers.toSorted((one, other) => one - other));

test("a set of bits has the numbers it was made of and no others", () => {
  fc.assert(
    fc.property(someNumbers, fc.nat({ max: 200 }), (numbers, number) => {
      assert.deepEqual(numbersIn(bitSetOf(numbers)), numbers);
      assert.equal(hasBit(bitSetOf(numbers), number), numbers.includes(number));
    }),
  );
});

test("what is in all sets, and whether one is within another, is as with lists of numbers", () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, (one, other) => {
      const common = one.filter((number) => other.includes(number));
      assert.deepEqual(numbersIn(inAll([bitSetOf(one), bitSetOf(other)])), common);
      assert.equal(isWithin(bitSetOf(one), bitSetOf(other)), common.length === one.length);
      assert.ok(isWithin(bitSetOf(common), bitSetOf(other)));
    }),
  );
  assert.deepEqual(numbersIn(inAll([])), []);
});
