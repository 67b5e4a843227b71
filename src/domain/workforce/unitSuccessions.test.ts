import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDraft, allowed, aRecord, day, unitId } from "../../../test/support/aUnit.ts";
import { recordWith, unitSplit, unitsMerged } from "../organisation/index.ts";
import { unitSuccessions } from "./unitSuccessions.ts";

const city = aRecord(["A", null], ["B", null], ["C", null], ["D", null]);
const merger = { units: [unitId("A"), unitId("B")], into: aDraft("M", null), id: unitId("M") };
const merged = recordWith(city, allowed(unitsMerged(city, { ...merger, day: day("2026-08-01") })));
const parts = ["P", "Q"].map((code) => ({ id: unitId(code), draft: aDraft(code, null), takes: [] }));
const both = recordWith(
  merged,
  allowed(unitSplit(merged, { unit: unitId("M"), parts, day: day("2026-09-01") })),
);

const between = (after: string, by: string) =>
  unitSuccessions(both, day(after), day(by)).map(({ before, after: now }) => [
    [...before].sort(),
    [...now].sort(),
  ]);

describe("which units of one day went on as which of another", () => {
  test("[PL-02 begins] units that were merged and split in one period stand together", () => {
    assert.deepEqual(between("2026-07-31", "2026-09-30")[0], [
      ["A", "B"].map(unitId),
      ["P", "Q"].map(unitId),
    ]);
    assert.deepEqual(between("2026-07-31", "2026-08-31")[0], [["A", "B"].map(unitId), [unitId("M")]]);
    assert.deepEqual(between("2026-08-31", "2026-09-30")[0], [[unitId("M")], ["P", "Q"].map(unitId)]);
  });

  test("so do the people of each unit itself; before and after the acts nothing went on as anything", () => {
    const [, own] = between("2026-07-31", "2026-08-31");
    assert.deepEqual(own, [["A", "B"].map((code) => `${unitId(code)}/own`), [`${unitId("M")}/own`]]);
    assert.deepEqual(between("2026-06-30", "2026-07-31"), []);
    assert.deepEqual(between("2026-09-01", "2026-12-31"), []);
  });
});
