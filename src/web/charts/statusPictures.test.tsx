import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { overTime } from "../../../test/support/galleryCharts.tsx";
import { markup, script } from "../../../test/support/markup.ts";
import { StatusOverTime } from "./statusOverTime.tsx";
import { TimeBar } from "./timeBar.tsx";

describe("statuses over time", () => {
  const text = markup(<StatusOverTime {...overTime} />);

  test("the table holds every count and the totals", () => {
    assert.match(text, /K3 2026<\/th>(<td[^>]*>\d+<\/td>){5}<td[^>]*>36<\/td>/);
  });

  test("five series differ in more than colour", () => {
    const fills = ["eb-g-done", "eb-g-todo", "url(#tijd-laat)", "url(#tijd-stip)", "eb-g-rest"];
    for (const fill of fills) assert.ok(text.includes(fill), fill);
  });

  test("a sixth series and a count that is missing are refused", () => {
    const series = [...overTime.series, { key: "x", kind: "rest", word: "X" } as const];
    assert.throws(() => markup(<StatusOverTime {...overTime} series={series} />), /at most 5/);
    const periods = [{ word: "K4", counts: { done: 1 } }];
    assert.throws(() => markup(<StatusOverTime {...overTime} periods={periods} />), /no count of good/);
  });

  test("the words of people are never markup", () => {
    const evil = {
      ...overTime,
      words: { ...overTime.words, heading: script, title: script, caption: script },
    };
    assert.equal(markup(<StatusOverTime {...evil} />).includes("<script>"), false);
  });
});

describe("the time bar", () => {
  test("it has a name and a description", () => {
    const planning = { kind: "good", start: "2026-01-01", due: "2026-12-31" } as const;
    const bar = { id: "t", from: "2025-01-01", until: "2028-12-31", today: "2026-10-12", planning };
    const text = markup(<TimeBar {...bar} title="Planning" desc={script} />);
    assert.match(text, /role="img" aria-labelledby="t-titel" aria-describedby="t-uitleg"/);
    assert.equal(text.includes("<script>"), false);
  });
});
