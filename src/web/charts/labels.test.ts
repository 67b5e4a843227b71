import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { placeLabels, spread, wrapLabel } from "./labels.ts";

const mark = fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 5, max: 300 }) });
const band = { left: 0, right: 900, gap: 12 };

describe("labels on a line of marks", () => {
  test("two labels on one tier never overlap", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const ordered = [...marks].sort((a, b) => a.x - b.x);
        const boxes = placeLabels(ordered, band).map(({ tier, side }, at) => {
          const { x = 0, width = 0 } = ordered[at] ?? {};
          return side === "right"
            ? { tier, from: x, until: x + 12 + width }
            : { tier, from: x - 12 - width, until: x };
        });
        for (const [at, box] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            assert.ok(box.tier !== other.tier || box.until <= other.from || other.until <= box.from);
          }
        }
      }),
    );
  });

  test("a label that would leave the picture on the right stands left of its mark", () => {
    assert.deepEqual(placeLabels([{ x: 890, width: 100 }], band), [{ tier: 0, side: "left" }]);
    assert.deepEqual(placeLabels([{ x: 20, width: 100 }], band), [{ tier: 0, side: "right" }]);
  });
});

describe("words beside a column", () => {
  const room = { top: 0, bottom: 300, apart: 18 };

  test("they keep their order and their distance, and stay in the room there is", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 });
    fc.assert(
      fc.property(heights, (wished) => {
        const places = spread(
          [...wished].sort((a, b) => a - b),
          room,
        );
        for (const [at, place] of places.entries()) {
          assert.ok(place >= 0 && place <= 300);
          if (at > 0) assert.ok(place - (places[at - 1] ?? 0) >= 18 - 1e-9);
        }
      }),
    );
  });

  test("words with room enough stay where they were asked", () => {
    assert.deepEqual(spread([10, 100, 250], room), [10, 100, 250]);
  });
});

describe("long names", () => {
  test("they break between words and end with an ellipsis when they do not fit", () => {
    assert.deepEqual(wrapLabel("Kort", 20), ["Kort"]);
    assert.deepEqual(wrapLabel("Training gelijke behandeling", 20), ["Training gelijke", "behandeling"]);
    const long = wrapLabel("een twee drie vier vijf zes zeven acht negen tien", 10);
    assert.equal(long.length, 2);
    assert.ok(long[1]?.endsWith("…"));
  });

  test("no line is longer than asked", () => {
    fc.assert(
      fc.property(fc.string(), (name) =>
        wrapLabel(name, 12)
          .slice(-1)
          .every((line) => line.length <= 12),
      ),
    );
  });
});
