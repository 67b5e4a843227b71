import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { copiesAmong, copyNameAt } from "../../storage/copyFolder.ts";
import { copiesToTakeAway } from "./oldCopies.ts";

const now = new Date("2026-11-23T03:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const copy = fc.integer({ min: 0, max: 400 }).map((days) => copyNameAt(daysAgo(days)));
const other = fc.constantFrom(
  "evenbeeld-2020-01-01.copy",
  "evenbeeld-2020-13-40T999999Z.copy",
  "evenbeeld-2020-01-01T030000Z.copy.part",
  "copy.pub",
  "jaarverslag.pdf",
);
const folder = fc.uniqueArray(fc.oneof(copy, other), { maxLength: 40 });
const asked = fc.record({
  names: folder,
  days: fc.integer({ min: 7, max: 120 }),
  proven: fc.uniqueArray(copy, { maxLength: 4 }).map((names) => new Set(names)),
});

describe("which old copies are taken away", () => {
  test("the name of a copy is its moment in UTC", () => {
    assert.equal(copyNameAt(now), "evenbeeld-2026-11-23T030000Z.copy");
  });

  test("never the newest, never the newest that came back, never a young one and never another file", () => {
    fc.assert(
      fc.property(asked, ({ names, days, proven }) => {
        const taken = copiesToTakeAway(copiesAmong(names), { days, now, proven });
        const gone = new Set(taken.map(({ name }) => name));
        const left = names.filter((name) => !gone.has(name)).toSorted();
        const copies = names
          .filter((name) => /T\d{6}Z\.copy$/.test(name) && !name.includes("-13-40"))
          .toSorted();
        assert.ok(copies.length === 0 || left.includes(copies.at(-1) ?? ""));
        const brought = copies.findLast((name) => proven.has(name));
        assert.ok(brought === undefined || left.includes(brought));
        for (const name of gone) assert.ok(copies.includes(name) && name < copyNameAt(daysAgo(days)), name);
        const old = left.filter((name) => copies.includes(name) && name < copyNameAt(daysAgo(days)));
        assert.ok(old.length <= 2, "and every other old one is gone");
      }),
    );
  });
});
