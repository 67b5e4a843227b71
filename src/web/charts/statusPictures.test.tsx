import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { overTime } from "../../../test/support/galleryCharts.tsx";
import { markup, script } from "../../../test/support/markup.ts";
import { StatusBar } from "./statusBar.tsx";
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

describe("the status bar", () => {
  const series = [
    { key: "done", kind: "done", word: "gereed" },
    { key: "rest", kind: "postponed", word: "in rust" },
  ] as const;

  test("its parts are as long as their counts against the longest row, and a count of zero has none", () => {
    const bar = { id: "b", series, most: 20, title: "Balie", desc: "5 gereed" };
    const text = markup(<StatusBar {...bar} counts={{ done: 5, rest: 0 }} />);
    const widths = [...text.matchAll(/<rect class="eb-g-done"[^>]*width="([^"]+)"/g)].map(
      ([, width]) => width,
    );
    assert.deepEqual(widths, ["59.5"]);
    assert.equal(text.includes("url(#b-stip)"), false);
    const both = markup(<StatusBar {...bar} counts={{ done: 5, rest: 5 }} />);
    assert.match(both, /url\(#b-stip\)[^>]*x="60.5"[^>]*width="59.5"/);
  });

  test("a unit without actions has an empty bar, and what people typed is never markup", () => {
    const bar = { id: "b", series, most: 0, title: script, desc: script };
    const text = markup(<StatusBar {...bar} counts={{ done: 0, rest: 0 }} />);
    assert.equal(text.includes("<script>"), false);
    assert.equal(/eb-g-done|url/.test(text), false);
  });

  test("a count that is not there is a mistake, not a zero", () => {
    assert.throws(
      () => markup(<StatusBar id="b" series={series} most={5} title="" desc="" counts={{ done: 5 }} />),
      RangeError,
    );
  });
});

describe("the time bar", () => {
  test("plannings that follow each other stay apart", () => {
    const phase = (year: number) => ({ kind: "done", start: `${year}-01-01`, due: `${year}-12-31` }) as const;
    const bar = { id: "t", from: "2024-01-01", until: "2027-12-31", today: "2026-10-12" };
    const gaps = (plannings: readonly ReturnType<typeof phase>[]) =>
      markup(<TimeBar {...bar} plannings={plannings} title="" desc="" />).split("eb-g-stripe").length - 1;
    assert.deepEqual([gaps([phase(2024)]), gaps([phase(2024), phase(2025), phase(2026)])], [0, 2]);
  });

  test("it has a name and a description", () => {
    const planning = { kind: "good", start: "2026-01-01", due: "2026-12-31" } as const;
    const bar = {
      id: "t",
      from: "2025-01-01",
      until: "2028-12-31",
      today: "2026-10-12",
      plannings: [planning],
    };
    const text = markup(<TimeBar {...bar} title="Planning" desc={script} />);
    assert.match(text, /role="img" aria-labelledby="t-titel" aria-describedby="t-uitleg"/);
    assert.equal(text.includes("<script>"), false);
  });
});
