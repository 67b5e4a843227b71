import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { representationIndex } from "./representationIndex.ts";

test("half as many as in the city is an index of a half, with the Wilson bounds over the census", () => {
  const found = representationIndex({ count: 15, total: 100 }, { kind: "census", share: 0.3 }, 0.95);
  assert.ok(found?.kind === "index");
  assertNear(found.index, 0.5);
  assertNear(found.interval.lower, 0.09305985283656634 / 0.3); // the Wilson bounds of scipy 1.17.1
  assertNear(found.interval.upper, 0.23283559590832367 / 0.3);
});

test("too few people to say anything is an answer and no number: eight people beside 30 %, also when all eight are", () => {
  const city = { kind: "census", share: 0.3 } as const;
  for (const count of [0, 3, 8])
    assert.deepEqual(representationIndex({ count, total: 8 }, city, 0.95), { kind: "tooFewPeople" });
  assert.equal(representationIndex({ count: 0, total: 9 }, city, 0.95)?.kind, "index");
});

test("a small sample of the city says less than the whole city", () => {
  const organisation = { count: 0, total: 10 };
  const found = (total: number) =>
    representationIndex(organisation, { kind: "sample", group: { count: 0.3 * total, total } }, 0.95)?.kind;
  assert.deepEqual([found(10), found(1000)], ["tooFewPeople", "index"]);
});

test("beside a benchmark of nobody, or with nobody in the organisation, there is no index", () => {
  const some = { count: 3, total: 97 };
  const nobody = { count: 0, total: 0 };
  for (const benchmark of [
    { kind: "census", share: 0 },
    { kind: "sample", group: { count: 0, total: 97 } },
    { kind: "sample", group: nobody },
  ] as const)
    assert.equal(representationIndex(some, benchmark, 0.95), null);
  assert.equal(representationIndex(nobody, { kind: "census", share: 0.3 }, 0.95), null);
  for (const share of [-0.1, 30, Number.NaN])
    assert.throws(() => representationIndex(some, { kind: "census", share }, 0.95), RangeError);
});
