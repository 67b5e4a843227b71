import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aGroup } from "../../../test/support/someGroups.ts";
import { type BenchmarkShare, representationIndex } from "./representationIndex.ts";

const aBenchmark: fc.Arbitrary<BenchmarkShare> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((part) => ({ kind: "census", share: part / 100 }) as const),
  aGroup.filter(({ count }) => count > 0).map((group) => ({ kind: "sample", group }) as const),
);

test("representationIndex: whether there are too few people hangs on how many there are, never on who they are", () => {
  fc.assert(
    fc.property(aGroup, aBenchmark, aConfidence, (group, benchmark, confidence) => {
      const kinds = [0, group.count, group.total].map(
        (count) => representationIndex({ count, total: group.total }, benchmark, confidence)?.kind,
      );
      assert.equal(new Set(kinds).size, 1);
    }),
  );
});

test("representationIndex: the interval holds the index, which is the one share over the other", () => {
  fc.assert(
    fc.property(aGroup, aBenchmark, aConfidence, (group, benchmark, confidence) => {
      const found = representationIndex(group, benchmark, confidence);
      if (found?.kind !== "index") return;
      const { index, interval } = found;
      assert.ok(interval.lower >= 0 && interval.lower <= index && index <= interval.upper);
      const share =
        benchmark.kind === "census" ? benchmark.share : benchmark.group.count / benchmark.group.total;
      assert.ok(Math.abs(index * share - group.count / group.total) < 1e-12);
    }),
  );
});

test("representationIndex: where it is told, nobody of the group among so many people is clearly less than the benchmark", () => {
  fc.assert(
    fc.property(aGroup, aBenchmark, aConfidence, ({ total }, benchmark, confidence) => {
      const found = representationIndex({ count: 0, total }, benchmark, confidence);
      assert.ok(found?.kind !== "index" || found.interval.upper < 1);
    }),
  );
});

test("representationIndex: beside a sample of nearly everybody it says what it says beside the census", () => {
  fc.assert(
    fc.property(aGroup, fc.integer({ min: 1, max: 99 }), (group, part) => {
      const sample = { count: part * 10_000_000, total: 1_000_000_000 };
      const [one, other] = [
        representationIndex(group, { kind: "census", share: part / 100 }, 0.95),
        representationIndex(group, { kind: "sample", group: sample }, 0.95),
      ];
      assert.equal(one?.kind, other?.kind);
      if (one?.kind !== "index" || other?.kind !== "index") return;
      assert.ok(Math.abs(one.interval.lower - other.interval.lower) <= 1e-4 * one.index);
      assert.ok(Math.abs(one.interval.upper - other.interval.upper) < 1e-3 * one.interval.upper);
    }),
  );
});
