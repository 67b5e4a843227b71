import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aGroup } from "../../../test/support/someGroups.ts";
import {
  clopperPearsonInterval,
  commonOddsRatio,
  compareUnits,
  declineAlongGrades,
  exactBinomialTest,
  fisherExactTest,
  impactRatios,
  mantelHaenszelTest,
  pearsonChiSquare,
  representationIndex,
  wilsonInterval,
} from "./index.ts";

/** All numbers in what a function returned, at any depth. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const orNobody = fc.oneof({ weight: 4, arbitrary: aGroup }, fc.constant({ count: 0, total: 0 }));
const aShare = fc.constantFrom(0, 0.001, 0.3, 1);

test("whatever was counted, of nobody too, each number that leaves is one: no division by 0 comes through", () => {
  let seen = 0;
  fc.assert(
    fc.property(orNobody, orNobody, aShare, aConfidence, (one, other, share, confidence) => {
      const strata = [
        { one, other },
        { one: other, other: one },
      ];
      const numbers = numbersIn([
        wilsonInterval(one, confidence),
        clopperPearsonInterval(one, confidence),
        exactBinomialTest(one, share),
        fisherExactTest(one, other),
        representationIndex(one, { kind: "census", share }, confidence),
        representationIndex(one, { kind: "sample", group: other }, confidence),
        impactRatios([one, other]),
        commonOddsRatio(strata, confidence),
        mantelHaenszelTest(strata),
        pearsonChiSquare(one, other),
        compareUnits([one, other, one]),
        declineAlongGrades([one, other, one], confidence),
      ]);
      seen += numbers.length;
      assert.deepEqual(
        numbers.filter((number) => !Number.isFinite(number)),
        [],
      );
    }),
  );
  assert.ok(seen >= 1000, `only ${seen} numbers`);
});
