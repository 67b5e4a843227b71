import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rounding } from "../../../test/support/someGroups.ts";
import { benjaminiHochberg } from "./benjaminiHochberg.ts";

const someChances = fc.array(
  fc
    .oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.01, 0.05, 1))
    .map((chance) => ({ chance })),
  { maxLength: 40 },
);

test("benjaminiHochberg: at each rate it finds as many as the paper's step-up rule does", () => {
  fc.assert(
    fc.property(someChances, fc.constantFrom(0.01, 0.05, 0.2), (tested, rate) => {
      const sorted = tested.map(({ chance }) => chance).sort((one, other) => one - other);
      const all = sorted.length;
      const last = sorted.findLastIndex((chance, at) => chance <= ((at + 1) / all) * rate - 1e-15);
      const found = benjaminiHochberg(tested).filter(({ adjusted }) => adjusted <= rate + 1e-15);
      assert.ok(found.length >= last + 1);
      assert.ok(found.every(({ chance }) => chance <= (found.length / all) * rate + 1e-14));
    }),
  );
});

test("benjaminiHochberg: an adjusted chance is never smaller, never above 1, in the same order, and equal for equals", () => {
  fc.assert(
    fc.property(someChances, (tested) => {
      const found = benjaminiHochberg(tested);
      assert.deepEqual(
        found.map(({ chance }) => chance),
        tested.map(({ chance }) => chance),
      );
      assert.ok(found.every(({ chance, adjusted }) => adjusted >= chance && adjusted <= 1));
      for (const one of found)
        for (const other of found) {
          if (one.chance === other.chance) assert.equal(one.adjusted, other.adjusted);
          if (one.chance < other.chance) assert.ok(one.adjusted <= other.adjusted);
        }
      assert.deepEqual(benjaminiHochberg(tested.toReversed()).toReversed(), found);
    }),
  );
  for (const chance of [-0.1, 1.1, Number.NaN])
    assert.throws(() => benjaminiHochberg([{ chance }]), RangeError);
});

test("benjaminiHochberg: without any true difference it finds something at most as often as the rate says", () => {
  const steps = Array.from({ length: 20 }, (_, at) => ({ chance: (at + 1) / 20 })); // all as likely as each other
  for (const rate of [0.05, 0.1, 0.25]) {
    let found = 0;
    for (const one of steps)
      for (const other of steps)
        for (const third of steps)
          if (benjaminiHochberg([one, other, third]).some(({ adjusted }) => adjusted <= rate)) found += 1;
    assert.ok(found / 20 ** 3 <= rate + rounding, `${found / 20 ** 3} above ${rate}`);
  }
});
