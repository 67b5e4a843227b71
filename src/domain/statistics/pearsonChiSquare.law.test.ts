import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aGroup, othersOf } from "../../../test/support/someGroups.ts";
import { mantelHaenszelTest } from "./mantelHaenszelTest.ts";
import { pearsonChiSquare } from "./pearsonChiSquare.ts";

test("pearsonChiSquare: is the same for swapped groups and for the others, and 0 exactly for equal shares", () => {
  fc.assert(
    fc.property(aGroup, aGroup, (one, other) => {
      const found = pearsonChiSquare(one, other);
      const counted = one.count + other.count;
      assert.equal(found === null, counted === 0 || counted === one.total + other.total);
      if (found === null) return;
      for (const same of [pearsonChiSquare(other, one), pearsonChiSquare(othersOf(one), othersOf(other))])
        assert.ok(same !== null && Math.abs(same - found) <= 1e-9 * Math.max(1, found));
      assert.equal(found < 1e-20, one.count * other.total === other.count * one.total);
    }),
  );
});

test("pearsonChiSquare: is that of Mantel and Haenszel in one stratum, times N / (N - 1)", () => {
  fc.assert(
    fc.property(aGroup, aGroup, (one, other) => {
      const [found, stratified] = [pearsonChiSquare(one, other), mantelHaenszelTest([{ one, other }])];
      assert.equal(found === null, stratified === null);
      if (found === null || stratified === null) return;
      const people = one.total + other.total;
      assert.ok(
        Math.abs(found - (stratified.chiSquare * people) / (people - 1)) <= 1e-9 * Math.max(1, found),
      );
    }),
  );
});
