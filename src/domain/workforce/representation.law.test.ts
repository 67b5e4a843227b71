import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultGroupLimit, releasedBefore } from "../disclosure/index.ts";
import { dayFrom } from "../shared/day.ts";
import { besidePublished } from "./besidePublished.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { sharesIn } from "./releasedShare.ts";

const threshold = 5;
const aCount = fc.oneof(fc.nat({ max: 400 }), fc.constant("hidden" as const));
const aPair = fc
  .tuple(aCount, aCount)
  .map(([one, other]): readonly [number | "hidden", number | "hidden"] =>
    one !== "hidden" && other !== "hidden" ? [Math.min(one, other), Math.max(one, other)] : [one, other],
  );

const shareOf = ([part, whole]: readonly [number | "hidden", number | "hidden"]) => {
  const cells = [
    { codes: ["8", "women"], value: part },
    { codes: ["8", "everybody"], value: whole },
  ];
  const referenceDate = dayFrom("2026-06-30");
  const table = releasedBefore({ of: "counts" as const, referenceDate, threshold, cells });
  return sharesIn(table)({ part: ["8", "women"], whole: ["8", "everybody"] });
};

test("W177: whatever is hidden, a share says nothing that its two counts do not, and lies within its interval", () => {
  fc.assert(
    fc.property(aPair, ([part, whole]) => {
      const share = shareOf([part, whole]);
      if (part === "hidden" || whole === "hidden") {
        assert.deepEqual(share, { kind: "hidden" }); // nothing is left of the one that may be seen either
        return;
      }
      assert.equal(share.kind === "nobody", whole === 0);
      assert.equal(share.kind === "tooFew", whole > 0 && whole < defaultGroupLimit(threshold));
      if (share.kind !== "shown") return;
      assert.equal(share.share, part / whole);
      const { lower, upper } = share.interval;
      assert.ok(lower <= share.share && share.share <= upper && lower >= 0 && upper <= 1);
    }),
  );
});

const table: OutsideTable = {
  series: "geslacht",
  title: "Beroepsbevolking",
  source: "Jaarboek",
  referenceDate: dayFrom("2025-12-31"),
  population: "labourForce",
  classification: { name: "geslacht", version: "vanaf 2013" },
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
  rowsBy: null,
  categories: ["Vrouwen", "Mannen"],
  decimals: 0,
  rows: [],
};

test("W178: whether people are too few hangs on how many there are, and never on how many of the group", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 200 }),
      fc.integer({ min: 1, max: 99 }),
      fc.nat(),
      fc.nat(),
      (whole, percentage, one, other) => {
        const share = percentage / 100;
        const published = {
          table,
          about: "",
          category: "",
          share,
          lower: share,
          upper: share,
        };
        const verdictOf = (part: number) => besidePublished(shareOf([part, whole]), published)?.verdict;
        const [first, second] = [verdictOf(one % (whole + 1)), verdictOf(other % (whole + 1))];
        assert.equal(first === "tooFewPeople", second === "tooFewPeople");
        if (first === "tooFewPeople") return;
        assert.equal(verdictOf(0), "lower"); // with people enough nobody of the group is a sign
        assert.notEqual(verdictOf(Math.ceil(whole * share)), "lower");
      },
    ),
  );
});
