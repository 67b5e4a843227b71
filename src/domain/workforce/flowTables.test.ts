import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aRecord, day } from "../../../test/support/aUnit.ts";
import { anEmployment } from "../../../test/support/aWorkforce.ts";
import type { LinkedTable } from "../disclosure/index.ts";
import { declaredTable, type Employment, type Grade, staffOn, tablesOfFlows } from "./index.ts";

const [since, until] = [day("2025-06-30"), day("2026-06-30")];
const record = aRecord(["A", null], ["B", null]);
const rest = { unitLevels: 2, everyMonths: 3, readers: "organisation", withFlows: true } as const;
const staff = (on: typeof since, rows: readonly Partial<Employment>[]) =>
  staffOn(
    rows.map((row) => anEmployment(row)),
    on,
  );
const grade = (text: string) => ({ grade: text as Grade });
/** One comes, one rises, one moves, one leaves, two stay; of one of these the sex was mended since. */
const earlier = staff(since, [
  { person: "2", ...grade("9") },
  { person: "3" },
  { person: "4", sex: "male" },
  { person: "5" },
  { person: "6", sex: "male", unit: "B" },
]);
const later = staff(until, [
  { person: "1", sex: "male" },
  { person: "2", ...grade("10") },
  { person: "3", unit: "B" },
  { person: "5" },
  { person: "6", sex: "female", unit: "B" },
]);
const counts = ({ cube }: LinkedTable): readonly string[] =>
  cube.cells.flatMap(({ codes, count }) => (count === 0 ? [] : [`${codes.join(" ")} ${count}`]));

describe("who came, rose, moved and left, as tables", () => {
  const [leaving, coming, ways] = tablesOfFlows([declaredTable(["unit", "sex"], rest)], {
    earlier,
    later,
    record,
  });
  assert.ok(leaving && coming && ways);

  test("[WM-02] who left or stayed counts by what they were, with the sex that is known last", () => {
    const women = counts(leaving).filter((text) => text.includes("organisation women"));
    assert.deepEqual(women, [
      "2025-06-30 organisation women everybody 4",
      "2025-06-30 organisation women remained 4",
      "2025-06-30 organisation women promotion 1",
      "2025-06-30 organisation women transfer 1",
      "2025-06-30 organisation women stay 2",
    ]);
    assert.ok(counts(leaving).includes("2025-06-30 unit-A menAndOthers outflow 1"));
    assert.ok(counts(leaving).includes("2025-06-30 unit-A women transfer 1"));
  });

  test("[WM-02] who came counts by what they are", () => {
    assert.ok(counts(coming).includes("unit-A menAndOthers inflow 1"));
    assert.ok(counts(coming).includes("unit-B women remained 2"));
    assert.ok(counts(coming).includes("organisation everybody everybody 5"));
  });

  test("nobody sees the ways between the groups, and they add up to both", () => {
    assert.deepEqual([ways.isShown, ways.asks], [false, "nothing"]);
    const { cells, equations } = ways.cube;
    for (const { total, parts } of equations)
      assert.equal(
        cells[total]?.count,
        parts.reduce((sum, part) => sum + (cells[part]?.count ?? Number.NaN), 0),
      );
    const transfers = cells.filter(({ codes }) => codes.includes("transfer") && codes.includes("remained"));
    assert.ok(transfers.every(({ codes }) => !(codes.filter((code) => code === "unit-A").length === 2)));
  });
});
