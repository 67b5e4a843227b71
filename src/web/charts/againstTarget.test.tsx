import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AgainstTarget } from "./againstTarget.tsx";
import { targetLayout } from "./againstTargetLayout.ts";

const size = { width: 288, right: 280 };
const row = (value: number | null, target: number | null) => ({ label: "2025", value, target, text: "x" });

describe("what was counted against what was agreed", () => {
  test("bars run from zero in proportion, and the mark stands at what was agreed", () => {
    const { rows } = targetLayout([row(75, 150), row(150, null)], size);
    const [half, whole] = rows;
    assert.ok(half && whole);
    assert.equal(half.box.width * 2, whole.box.width);
    assert.equal(half.target, size.right);
    assert.equal(whole.target, null);
  });

  test("[PL-02] a hidden bar is as long whatever it hides, and sets no axis", () => {
    const [alone] = targetLayout([row(null, 150)], size).rows;
    const [beside] = targetLayout([row(null, 150), row(12, 20)], size).rows;
    assert.deepEqual(alone?.box, beside?.box);
  });

  test("the picture has a name, a description and the same data as a table", () => {
    const html = (
      <AgainstTarget
        id="banen"
        rows={[{ label: "1 juli 2025", value: 66, target: 98, text: "66 van 98" }]}
        words={{ title: "Banen", desc: "Van 66 naar 98.", showTable: "Toon als tabel" }}
        table={{
          caption: "Banen",
          columns: [{ key: "day", head: "Dag", kind: "text" }],
          rows: [{ cells: ["1 juli 2025"] }],
        }}
      />
    ).toString();
    assert.match(html, /role="img"/);
    assert.match(html, /<title id="banen-titel">Banen<\/title>/);
    assert.match(html, /66 van 98/);
    assert.match(html, /<details>/);
  });
});
