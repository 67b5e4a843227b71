import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { goals } from "../../../test/support/galleryGoals.ts";
import { markup, script } from "../../../test/support/markup.ts";
import { GoalPath } from "./goalPath.tsx";
import type { GoalPathProps } from "./goalPathData.ts";
import { goalPathLayout, goalSize, stretches, valueOnPath } from "./goalPathLayout.ts";

const [broken, , banded, falling, once, never] = goals as readonly [
  GoalPathProps,
  GoalPathProps,
  GoalPathProps,
  GoalPathProps,
  GoalPathProps,
  GoalPathProps,
];

describe("the path to a target", () => {
  test("between two points the path is straight, outside them it keeps their value", () => {
    const path = [
      { day: "2026-01-01", value: 10, dayText: "", text: "" },
      { day: "2028-01-01", value: 20, dayText: "", text: "" },
    ];
    assert.equal(valueOnPath(path, "2027-01-01"), 15);
    assert.equal(valueOnPath(path, "2025-01-01"), 10);
    assert.equal(valueOnPath(path, "2030-01-01"), 20);
  });

  test("a line never crosses a break in the series", () => {
    const parts = stretches(broken.measured, broken.breaks);
    assert.deepEqual(
      parts.map((part) => part.map(({ value }) => value)),
      [[10], [13, 14, 15]],
    );
  });

  test("higher values stand higher, and everything stands inside the picture", () => {
    for (const goal of goals) {
      const { parts, height, today, aim } = goalPathLayout(goal);
      for (const { x, y } of parts.flat()) {
        assert.ok(x >= goalSize.left && x <= goalSize.right && y >= goalSize.top && y <= goalSize.bottom);
      }
      assert.ok(today !== undefined && today >= goalSize.left && today <= goalSize.right);
      assert.ok(aim && height(2) > height(3));
    }
  });

  test("after the last day of the picture there is no line and no word for today", () => {
    const late = { ...broken, today: "2099-01-01" };
    assert.equal(goalPathLayout(late).today, undefined);
    assert.equal(
      goalPathLayout(late).foot.some(({ text }) => text === "nu"),
      false,
    );
    assert.doesNotMatch(markup(<GoalPath {...late} />), /eb-g-today/);
  });

  test("a target to go down runs down: it is not turned over", () => {
    const { path } = goalPathLayout(falling);
    assert.ok((path[0]?.y ?? 0) < (path.at(-1)?.y ?? 0));
  });

  test("the words at the foot stay apart", () => {
    for (const goal of goals) {
      const places = goalPathLayout(goal).foot.map(({ x, anchor, text }) => {
        const width = text.length * 6;
        const from = anchor === "start" ? x : x - width / 2;
        return { from, until: from + width };
      });
      const ordered = [...places].sort((a, b) => a.from - b.from);
      for (const [at, { from }] of ordered.entries())
        if (at > 0) assert.ok(from >= (ordered[at - 1]?.until ?? 0), goal.id);
    }
  });
});

describe("the picture of a goal", () => {
  test("interval as a band, or as a bar when measured once; nothing measured draws no line", () => {
    assert.match(markup(<GoalPath {...banded} />), /class="eb-g-band"/);
    assert.match(markup(<GoalPath {...once} />), /class="eb-g-interval"/);
    assert.doesNotMatch(markup(<GoalPath {...never} />), /eb-g-dot|eb-g-line/);
  });

  test("the table holds every point, its interval and the path", () => {
    const text = markup(<GoalPath {...banded} />);
    assert.match(text, /data-label="Gemeten">7,3<\/td><td[^>]*data-label="Tussen">7\.2 tot 7\.4<\/td>/);
    assert.equal(text.match(/role="rowheader"/g)?.length, 3);
  });

  test("the words of people are never markup", () => {
    const words = { ...banded.words, heading: script, title: script, desc: script, source: script };
    assert.equal(markup(<GoalPath {...banded} words={words} />).includes("<script>"), false);
  });
});
