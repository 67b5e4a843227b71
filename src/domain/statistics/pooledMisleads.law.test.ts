import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aStratum } from "../../../test/support/someGroups.ts";
import { pooledMisleads } from "./pooledMisleads.ts";

test("pooledMisleads: one stratum never misleads, nor does none", () => {
  fc.assert(
    fc.property(aStratum, aConfidence, (stratum, confidence) =>
      assert.equal(pooledMisleads([stratum], confidence), false),
    ),
  );
  assert.equal(pooledMisleads([], 0.95), false);
  assert.throws(() => pooledMisleads([], 95), RangeError);
});

test("pooledMisleads: says the same for swapped groups and for strata in another order", () => {
  fc.assert(
    fc.property(fc.array(aStratum, { maxLength: 4 }), aConfidence, (strata, confidence) => {
      const found = pooledMisleads(strata, confidence);
      assert.equal(pooledMisleads(strata.toReversed(), confidence), found);
      const swapped = strata.map(({ one, other }) => ({ one: other, other: one }));
      assert.equal(pooledMisleads(swapped, confidence), found);
    }),
  );
});
