import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crowdedLanes, lanes, roadmap } from "../../../test/support/galleryRoadmap.ts";
import { markup, script } from "../../../test/support/markup.ts";
import { quarterCounts, quartersIn } from "./quarterCounts.ts";
import { Roadmap } from "./roadmap.tsx";
import type { RoadmapBar } from "./roadmapData.ts";
import { roadmapLayout, roadmapSize } from "./roadmapLayout.ts";
import { placeNote } from "./roadmapNotes.ts";
import { RoadmapSummary } from "./roadmapSummary.tsx";

describe("the layout of the roadmap", () => {
  const layout = roadmapLayout(roadmap);

  test("every bar has its row, rows never overlap, lanes follow each other", () => {
    const rows = layout.lanes.flatMap((lane) => lane.rows);
    assert.equal(rows.length, 10);
    const steps = rows
      .slice(1)
      .map((row, at) => row.y - (rows[at]?.y ?? 0) - ((rows[at]?.name.length ?? 1) - 1) * 16);
    assert.ok(steps.every((step) => step >= 28));
    assert.ok((rows.at(-1)?.y ?? 0) < layout.height);
  });

  test("words behind a bar stay inside the picture", () => {
    const { left, right } = roadmapSize;
    assert.deepEqual(placeNote("later", { x: 500, width: 100 }, roadmapSize), {
      x: 609,
      anchor: "start",
      text: "later",
    });
    assert.equal(placeNote("later", { x: 900, width: right - 900 }, roadmapSize).anchor, "end");
    assert.ok(placeNote("later", { x: left, width: right - left }, roadmapSize).x <= right);
  });
});

describe("a bar whose words have no room", () => {
  const open = { ...(lanes[1]?.bars[3] as RoadmapBar), start: roadmap.from, note: "geen einddatum" };
  const later = { ...open, due: "2031-12-31", start: "2031-01-01", note: "2031" };
  const earlier = { ...open, due: "2019-12-31", start: "2019-01-01", note: "2019" };
  const placed = (bars: readonly RoadmapBar[], today: string = roadmap.today) =>
    roadmapLayout({ ...roadmap, today, lanes: [{ name: "Thema", bars }] }).lanes.flatMap(({ rows }) => rows);

  test("a bar without an end leaves room behind it: its words never stand across it", () => {
    for (const today of [roadmap.today, "2030-06-01"]) {
      const [row] = placed([open], today);
      const { x = 0, width = 0 } = row?.spans.reach ?? {};
      assert.equal(row?.note?.anchor, "start");
      assert.ok((row?.note?.x ?? 0) > x + width);
    }
  });

  test("a bar outside the axis is not drawn at its edge: an arrow points to it", () => {
    const [after, before] = placed([later, earlier]);
    assert.deepEqual([after?.spans, before?.spans], [{}, {}]);
    assert.deepEqual([after?.note?.text, before?.note?.text], ["2031 →", "← 2019"]);
  });

  test("the line of today does not run through words that can stand past it", () => {
    const due = { ...open, due: "2026-10-01", note: "oktober 2026" };
    assert.ok((placed([due])[0]?.note?.x ?? 0) > roadmapLayout(roadmap).x(roadmap.today));
  });
});

describe("the roadmap", () => {
  const text = markup(<Roadmap {...roadmap} />);

  test("a picture with a name, a list for the phone and the same data as a table", () => {
    assert.match(
      text,
      /<svg[^>]*role="img" aria-labelledby="rm-titel" aria-describedby="rm-uitleg"><title id="rm-titel">/,
    );
    assert.equal(text.match(/<div class="eb-lane">/g)?.length, 2);
    assert.match(text, /<details><summary>Toon als tabel<\/summary>/);
    for (const { bars } of lanes)
      for (const { name } of bars) assert.equal(text.split(`>${name}</a>`).length, 3, name);
  });

  test("there is one line for today, in the picture's own words", () => {
    assert.equal(text.match(/<line class="eb-g-today"/g)?.length, 1);
    assert.ok(text.includes(">vandaag, 12 oktober 2026</text>"));
  });

  test("what is later than planned has a stripe: it is another mark than what is past, in grey too", () => {
    const drawn = text.match(/<rect class="eb-g-slip"[^>]*><\/rect><rect class="eb-g-stripe"/g) ?? [];
    assert.equal(drawn.length, text.match(/<rect class="eb-g-slip"/g)?.length);
    assert.ok(drawn.length > 1);
  });

  test("today is not drawn where it lies after or before the axis", () => {
    for (const today of ["2029-01-01", "2024-12-31"])
      for (const out of [
        markup(<Roadmap {...roadmap} today={today} />),
        markup(<RoadmapSummary {...roadmap} lanes={crowdedLanes} today={today} />),
      ])
        assert.equal(out.includes("eb-g-today"), false);
  });

  test("names that people typed are never markup", () => {
    const bar = { ...(lanes[0]?.bars[0] as RoadmapBar), name: script, note: script };
    const evil = markup(<Roadmap {...roadmap} lanes={[{ name: script, note: script, bars: [bar] }]} />);
    assert.equal(evil.includes("<script>"), false);
  });
});

const sumOf = ({ counts, noDay }: ReturnType<typeof quarterCounts>) =>
  counts.reduce((sum, { due }) => sum + due, noDay);

describe("too many actions for bars", () => {
  test("lanes become counts, and the page stays small however many there are", () => {
    const text = markup(<RoadmapSummary {...roadmap} lanes={crowdedLanes} />);
    assert.equal(text.match(/<rect class="eb-g-(?:done|todo)"/g)?.length, 15);
    assert.equal(text.match(/<rect class="eb-g-slip"/g)?.length, 5);
    assert.ok(text.length < 40_000, String(text.length));
  });

  test("every action is counted once: in a quarter or as one without a day", () => {
    for (const { dues } of crowdedLanes) {
      const counted = quarterCounts(dues, roadmap.from, roadmap.until);
      assert.equal(sumOf(counted), 14);
      assert.equal(counted.noDay, 1);
      assert.equal(
        counted.counts.reduce((sum, { late }) => sum + late, 0),
        2,
      );
    }
  });

  test("a day outside the period is not lost", () => {
    const counted = quarterCounts(
      crowdedLanes.flatMap(({ dues }) => dues),
      "2026-02-01",
      "2026-12-31",
    );
    assert.equal(sumOf(counted), 70);
    assert.equal(quartersIn("2026-02-01", "2026-12-31").length, 4);
    assert.equal(counted.counts[0]?.due, 9);
  });
});
