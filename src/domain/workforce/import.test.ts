import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day, refusal } from "../../../test/support/aUnit.ts";
import { checkReferenceDate, type Import, replacedByOne, snapshotsIn } from "./index.ts";

const today = day("2026-10-12");
const anImport = (number: number, on: string, change: Partial<Import> = {}): Import => ({
  number,
  referenceDate: day(on),
  fileHash: "a".repeat(64),
  rows: 1,
  profile: { name: "proef", version: 1 },
  consent: 1,
  by: null,
  at: new Date("2026-10-12T07:00:00Z"),
  replacedBy: null,
  forgottenAt: null,
  ...change,
});

describe("W127: a snapshot is of today or earlier", () => {
  test("tomorrow is too late", () => {
    assert.equal(refusal(checkReferenceDate(today, { today, months: 48 })), "allowed");
    assert.equal(refusal(checkReferenceDate(day("2026-10-13"), { today, months: 48 })), "W127");
  });
});

describe("W133: a snapshot whose rows would go at once does not come in", () => {
  test("one day younger than the time of keeping still does", () => {
    assert.equal(refusal(checkReferenceDate(day("2022-10-13"), { today, months: 48 })), "allowed");
    assert.equal(refusal(checkReferenceDate(day("2022-10-12"), { today, months: 48 })), "W133");
  });
});

describe("W128: of each month one snapshot stands", () => {
  test("the one of the same month is replaced, not the one of a year before or one that was replaced already", () => {
    const imports = [
      anImport(1, "2025-09-30"),
      anImport(2, "2026-09-01", { replacedBy: 3 }),
      anImport(3, "2026-09-15"),
    ];
    assert.equal(replacedByOne(imports, day("2026-09-30"))?.number, 3);
    assert.equal(replacedByOne(imports, day("2026-10-01")), undefined);
  });

  test("a snapshot that was forgotten is replaced too, and has no rows", () => {
    const imports = [
      anImport(1, "2026-09-30", { forgottenAt: new Date("2026-10-11T07:00:00Z") }),
      anImport(2, "2026-08-31"),
    ];
    assert.equal(replacedByOne(imports, day("2026-09-30"))?.number, 1);
    assert.deepEqual(
      snapshotsIn([...imports, anImport(3, "2026-07-31")]).map(({ number }) => number),
      [3, 2],
    );
  });
});
