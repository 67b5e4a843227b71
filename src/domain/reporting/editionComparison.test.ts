import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addsUp, anEdition, anyMaterial } from "../../../test/support/anEdition.ts";
import { aWholeYear } from "../../../test/support/aReport.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { compareEditions, contentOf, type EditionContent, previousOf } from "./index.ts";

const frozen = (...made: Parameters<typeof anEdition>): EditionContent => contentOf(anEdition(...made));

describe("an edition beside the one before it", () => {
  test("whatever was in them: initial, added and carried over are done, dropped, open, not stated and gone", () => {
    fc.assert(
      fc.property(anyMaterial, anyMaterial, (one, other) => {
        const before = frozen(one.parts, one.material);
        const after = frozen(other.parts, other.material, { number: 2 });
        const { reconciliation, statuses } = compareEditions(before, after);
        assert.ok(addsUp(reconciliation));
        const sum = (side: "before" | "after") => statuses.reduce((total, row) => total + row[side], 0);
        assert.deepEqual(
          [sum("before"), sum("after")],
          [before.report.actions.length, after.report.actions.length],
        );
      }),
    );
  });

  test("Haarlem: one action finished, one came", () => {
    const parts = publishedParts("haarlem-2020");
    const open = parts.actions.find(({ status }) => status === null);
    const [first] = parts.actions;
    assert.ok(open && first);
    const actions = parts.actions.map((one) => (one === open ? { ...one, status: "done" as const } : one));
    const before = frozen(parts, aWholeYear(2020));
    const later = { ...parts, actions: [...actions, { ...first, key: "NIEUW", status: "ongoing" as const }] };
    const { reconciliation, statuses } = compareEditions(before, frozen(later, aWholeYear(2021)));
    assert.deepEqual(
      [reconciliation.initial, reconciliation.added, reconciliation.done, reconciliation.gone],
      [13, 1, 5, []],
    );
    assert.deepEqual(statuses[0], { status: "done", before: 4, after: 5 });
  });

  test("a correction stands beside what it corrects, another beside the latest before it", () => {
    const kind = "committeeYear" as const;
    const [one, two] = [1, 2].map((number) => ({ number, corrects: null, kind, scope: null }));
    assert.ok(one && two);
    const three = { number: 3, corrects: 1, kind, scope: null };
    assert.equal(previousOf([one, two, three], three), one);
    assert.equal(previousOf([one, two, three], two), one);
    assert.equal(previousOf([one, two, three], one), undefined);
  });
});
