import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aGroup, rounding } from "../../../test/support/someGroups.ts";
import { hypergeometricChances } from "./hypergeometricChances.ts";

/** In how many ways some of a number of people can be chosen. */
function ways(people: number, chosen: number): bigint {
  let found = 1n;
  for (let one = 1; one <= chosen; one += 1) found = (found * BigInt(people - chosen + one)) / BigInt(one);
  return found;
}

test("hypergeometricChances: are the ways to choose them, counted one by one", () => {
  fc.assert(
    fc.property(aGroup, aGroup, (one, other) => {
      const { lowest, chances } = hypergeometricChances(one, other);
      const counted = one.count + other.count;
      const all = ways(one.total + other.total, counted);
      for (let count = 0; count <= Math.min(one.total, counted); count += 1) {
        if (counted - count > other.total) continue;
        const some = ways(one.total, count) * ways(other.total, counted - count);
        const chance = Number((some * 10n ** 18n) / all) / 1e18;
        assert.ok(Math.abs((chances[count - lowest] ?? 0) - chance) < rounding);
      }
    }),
  );
});

test("hypergeometricChances: the same seen from the other group", () => {
  fc.assert(
    fc.property(aGroup, aGroup, (one, other) => {
      const [here, there] = [hypergeometricChances(one, other), hypergeometricChances(other, one)];
      const mirrored = there.chances.toReversed();
      assert.equal(here.chances.length, mirrored.length);
      assert.ok(here.chances.every((chance, at) => Math.abs(chance - (mirrored[at] ?? 0)) < rounding));
    }),
  );
});
