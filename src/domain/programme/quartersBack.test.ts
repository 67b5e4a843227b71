import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { quartersBack } from "./index.ts";

describe("the quarters that a record knows the end of", () => {
  const back = (began: string, today: string, most = 7) =>
    quartersBack({ began: dayFrom(began), today: dayFrom(today), most });
  test("a quarter counts from the day it ended on, when the record had begun by then", () => {
    assert.deepEqual(back("2026-03-31", "2026-10-12"), ["2026-Q1", "2026-Q2", "2026-Q3"]);
    assert.deepEqual(back("2026-04-01", "2026-10-12"), ["2026-Q2", "2026-Q3"]);
    assert.deepEqual(back("2026-10-01", "2026-10-12"), []);
  });
  test("a quarter that ends today still runs, and only the last are kept, over the turn of a year", () => {
    assert.deepEqual(back("2024-01-01", "2026-03-31", 3), ["2025-Q2", "2025-Q3", "2025-Q4"]);
    assert.deepEqual(back("2024-01-01", "2026-04-01", 2), ["2025-Q4", "2026-Q1"]);
  });
});
