import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aConfidence,
  aGroup,
  chanceThat,
  othersOf,
  outcomesOf,
  rounding,
} from "../../../test/support/someGroups.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import { exactBinomialTest } from "./exactBinomialTest.ts";

test("clopperPearsonInterval: holds the share of the group, stays within 0 and 1, and mirrors with the others", () => {
  fc.assert(
    fc.property(aGroup, aConfidence, (group, confidence) => {
      const found = clopperPearsonInterval(group, confidence);
      const mirrored = clopperPearsonInterval(othersOf(group), confidence);
      assert.ok(found && mirrored);
      const share = group.count / group.total;
      assert.ok(found.lower >= 0 && found.lower <= share && share <= found.upper && found.upper <= 1);
      assert.ok(Math.abs(found.lower - (1 - mirrored.upper)) < 1e-14);
    }),
  );
  assert.equal(clopperPearsonInterval({ count: 0, total: 0 }, 0.95), null);
  for (const confidence of [0, 1, 95, Number.NaN])
    assert.throws(() => clopperPearsonInterval({ count: 1, total: 2 }, confidence), RangeError);
});

test("clopperPearsonInterval: leaves out exactly the shares that the exact test rejects", () => {
  const aShare = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(aGroup, aConfidence, aShare, (group, confidence, share) => {
      const [found, tested] = [clopperPearsonInterval(group, confidence), exactBinomialTest(group, share)];
      assert.ok(found && tested);
      if (Math.abs(tested.twoSided - (1 - confidence)) < rounding) return; // on the border itself rounding decides
      assert.equal(share < found.lower || share > found.upper, tested.twoSided < 1 - confidence);
    }),
  );
});

test("clopperPearsonInterval: over all counts of 1, 5, 20 and 97 people the true share lies in it at least 95 % of the time", () => {
  for (const total of [1, 5, 20, 97]) {
    const intervals = Array.from({ length: total + 1 }, (_, count) =>
      clopperPearsonInterval({ count, total }, 0.95),
    );
    for (let part = 1; part < 200; part += 1) {
      const share = part / 200;
      const held = chanceThat(
        outcomesOf([total], () => share),
        (groups) =>
          groups.every(({ count }) => {
            const found = intervals[count];
            return found && found.lower <= share && share <= found.upper;
          }),
      );
      assert.ok(held >= 0.95 - rounding, `${share} of ${total}: ${held}`);
    }
  }
});
