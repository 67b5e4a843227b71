import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { account } from "../../../test/support/galleryCharts.tsx";
import { markup, script } from "../../../test/support/markup.ts";
import { AccountFlow } from "./accountFlow.tsx";
import { columnOf, type FlowDress, type FlowPart } from "./accountFlowLayout.ts";

const part = (key: string, dress: FlowDress, count: number, word = key): FlowPart => ({
  key,
  dress,
  count,
  word,
});
const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 5 });
const column = { top: 46, foot: 228 };

describe("where actions came from and what became of them", () => {
  const text = markup(<AccountFlow {...account} />);

  test("[the reconciliation picture of Reporting] every part has its number and its word in both sizes", () => {
    for (const { count, word } of [...account.from, ...account.to]) {
      const label = `<tspan class="eb-t-bold">${count}</tspan> ${word}</text>`;
      assert.equal(text.split(label).length - 1, 2, word);
    }
  });

  test("sides that do not add up to the same number are a mistake, not a picture", () => {
    const to = account.to.slice(1);
    assert.throws(() => markup(<AccountFlow {...account} to={to} />), /do not add up: 84 and 61/);
  });

  test("the parts of a column are as tall as their counts, touch, and fill it whatever they count", () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const all = numbers.reduce((sum, count) => sum + count, 0);
        const placed = columnOf(
          numbers.map((count, at) => part(`${at}`, "done", count)),
          column,
        );
        let foot = column.foot;
        for (const { count, y, height } of placed) {
          assert.ok(Math.abs(height - (count / all) * 182) < 0.06);
          assert.ok(Math.abs(y + height - foot) < 0.25);
          foot = y;
        }
        assert.ok(all === 0 ? placed.length === 0 : Math.abs(foot - column.top) < 0.25);
      }),
    );
  });

  test("the words of thin parts stand apart from each other", () => {
    const thin = columnOf(
      [400, 1, 1, 1, 1].map((count, at) => part(`${at}`, "done", count)),
      column,
    );
    const labels = thin.map(({ label }) => label).toSorted((one, other) => one - other);
    assert.equal(labels.length, 5);
    for (const [at, y] of labels.entries()) if (at > 0) assert.ok(y - (labels[at - 1] ?? 0) >= 17.85);
  });

  test("a count of zero has no part; one action is a whole column; none is no picture", () => {
    const one = [part("initial", "before", 1, "stond er al"), part("added", "added", 0, "kwamen erbij")];
    const single = markup(<AccountFlow {...account} from={one} to={[part("done", "done", 1)]} />);
    assert.ok(single.includes("stond er al") && !single.includes("kwamen erbij"));
    assert.match(single, /class="eb-g-done"[^>]*height="182"/);
    assert.equal(markup(<AccountFlow {...account} from={[]} to={[]} />), "");
  });

  test("no two parts of a side have the same dress, and the pictures have a name and a description", () => {
    for (const side of [account.from, account.to])
      assert.equal(new Set(side.map(({ dress }) => dress)).size, side.length);
    for (const dress of ["eb-g-none", "eb-g-new", "eb-g-done", "eb-g-todo", "eb-g-rest", "-rust)", "-stip)"])
      assert.ok(text.includes(dress), dress);
    for (const id of ["rekening", "rekening-smal"])
      assert.ok(text.includes(`aria-labelledby="${id}-titel" aria-describedby="${id}-uitleg"`), id);
  });

  test("words are never markup", () => {
    const words = { ...account.words, heading: script, title: script, desc: script, from: script };
    const evil = markup(<AccountFlow {...account} words={words} />);
    assert.equal(evil.includes("<script>"), false);
  });
});
