import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import { releasedBefore } from "../disclosure/index.ts";
import {
  checkPublishing,
  type DeclaredTable,
  figureBreaks,
  type PublicRelease,
  tablesToPublish,
} from "./index.ts";

const declared = (key: string, rest: Partial<DeclaredTable> = {}): DeclaredTable => ({
  key,
  crosses: ["unit", "sex"],
  unitLevels: 2,
  everyMonths: 3,
  readers: "organisation",
  withFlows: false,
  ...rest,
});
const table = (codes: readonly string[] = ["organisation"]) =>
  releasedBefore<"counts">({
    of: "counts",
    referenceDate: day("2026-06-30"),
    threshold: 10,
    cells: codes.map((code) => ({ codes: [code], value: 12 })),
  });
const inRelease = (one: DeclaredTable) => ({ declared: one, table: table() });
const keys = (tables: readonly { declared: DeclaredTable }[]) => tables.map((one) => one.declared.key);
const forAll = declared("unit-sex", { readers: "public" });

describe("which tables of a release can be made public", () => {
  const release = { number: 1, tables: [inRelease(declared("unit-sex"))] };

  test("[PL-02] those that are chosen for everybody and are not public yet", () => {
    assert.deepEqual(keys(tablesToPublish(release, [forAll], [])), ["unit-sex"]);
    assert.deepEqual(keys(tablesToPublish(release, [declared("unit-sex")], [])), []);
    assert.deepEqual(keys(tablesToPublish(release, [], [])), []);
    assert.deepEqual(keys(tablesToPublish(release, [forAll], [{ release: 1, key: "unit-sex" }])), []);
    assert.deepEqual(keys(tablesToPublish(release, [forAll], [{ release: 2, key: "unit-sex" }])), [
      "unit-sex",
    ]);
  });

  test("one that went out for the management alone does not, and none that is finer by units than was chosen", () => {
    const managed = { number: 1, tables: [inRelease(declared("unit-sex", { readers: "management" }))] };
    assert.deepEqual(keys(tablesToPublish(managed, [forAll], [])), []);
    const fine = { number: 1, tables: [inRelease(declared("unit-sex", { unitLevels: 3 }))] };
    assert.deepEqual(keys(tablesToPublish(fine, [forAll], [])), []);
    const flat = declared("sex", { crosses: ["sex"], unitLevels: 3 });
    const chosen = { ...flat, unitLevels: 1, readers: "public" } as const;
    assert.deepEqual(keys(tablesToPublish({ number: 1, tables: [inRelease(flat)] }, [chosen], [])), ["sex"]);
  });
});

describe("W193, W195: making figures public is about something, and says in which decision", () => {
  test("nothing to make public, or no decision, is refused; the decision is kept without spaces around it", () => {
    const some = [inRelease(declared("unit-sex"))];
    assert.deepEqual(checkPublishing([], "besluit"), { ok: false, problem: "W193" });
    for (const nothing of [null, "", "  "])
      assert.deepEqual(checkPublishing(some, nothing), { ok: false, problem: "W195" });
    assert.deepEqual(checkPublishing(some, " besluit 4 "), { ok: true, value: "besluit 4" });
  });
});

describe("where public figures cannot be held beside those of before", () => {
  const release = (number: number, on: string, codes: readonly string[], threshold = 10): PublicRelease => ({
    number,
    referenceDate: day(on),
    threshold,
    tables: [
      { declared: forAll, table: table(codes), publishedAt: new Date("2026-07-10"), unitNames: new Map() },
    ],
  });

  test("[RB-03] other units or classes, or another smallest group, are a break; the order of cells is none", () => {
    const first = release(1, "2026-03-31", ["A", "B"]);
    const same = release(2, "2026-06-30", ["B", "A"]);
    assert.deepEqual(figureBreaks([first, same]), []);
    const merged = release(3, "2026-09-30", ["AB"]);
    const stricter = release(4, "2026-12-31", ["AB"], 15);
    assert.deepEqual(figureBreaks([first, same, merged, stricter]), [
      { key: "unit-sex", from: "2026-06-30", to: "2026-09-30", why: "classes" },
      { key: "unit-sex", from: "2026-09-30", to: "2026-12-31", why: "threshold" },
    ]);
  });
});
