import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { moved } from "../../../test/support/galleryCharts.tsx";
import { markup, script } from "../../../test/support/markup.ts";
import { MovedEnds } from "./movedEnds.tsx";
import { axisOf, monthLines } from "./movedEndsLayout.ts";
import { timeScale } from "./timeScale.ts";

const end = (name: string, from = "2026-09-30", to = "2026-12-31") => ({
  name,
  from,
  to,
  later: "92 dagen later",
});
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const rooms = [
  { left: 8, right: 160 },
  { left: 296, right: 620 },
];

/** Holds the lines of an axis against its ends, and against the width of the words behind them. */
function wordsFit(axis: ReturnType<typeof axisOf>, room: { left: number; right: number }) {
  const { days, years } = monthLines(axis, room);
  const places = days.map(timeScale({ ...axis, ...room }));
  const isWhole = (line: string) => line.endsWith(years ? "-01-01" : "-01");
  assert.ok(days.length >= 1 && days.every((line) => line >= axis.from && line <= axis.until));
  assert.ok(days.every(isWhole));
  const gaps = places.slice(1).map((x, at) => x - (places[at] ?? x));
  assert.ok(Math.min(...gaps, room.right) >= (years ? 36 : 56), `${days}: ${gaps}`);
}

describe("how far promised ends moved", () => {
  test("[the slips picture of Reporting] each end goes from a ring to a dot, with its days in words, in both sizes", () => {
    const text = markup(<MovedEnds {...moved} ends={[end("Brieven testen")]} />);
    const number = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => Number(found));
    const rings = number(/class="eb-g-goal" cx="([\d.]+)" cy="[\d.]+" r="5"/g);
    const dots = number(/class="eb-g-dot-late" cx="([\d.]+)"/g);
    const bars = [...text.matchAll(/class="eb-g-slip" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    assert.deepEqual([rings.length, dots.length, bars.length], [4, 4, 2], "a key and a row in two sizes");
    for (const [at, [, x, width]] of bars.entries()) {
      assert.equal(Number(x), rings[2 * at + 1]);
      assert.ok(Math.abs(Number(x) + Number(width) - (dots[2 * at + 1] ?? 0)) < 0.06);
    }
    assert.equal(text.split("92 dagen later</text>").length - 1, 2);
    assert.ok(text.includes('aria-labelledby="verschoven-smal-titel"'));
  });

  test("at most 12 are drawn and the rest is said; none is no picture", () => {
    const many = Array.from({ length: 15 }, (_, at) => end(`Actie nummer ${at + 1}.`));
    const text = markup(<MovedEnds {...moved} ends={many} />);
    assert.ok(text.includes("Actie nummer 12.") && !text.includes("Actie nummer 13."));
    assert.ok(text.includes("En nog 3 acties."));
    assert.equal(markup(<MovedEnds {...moved} ends={many.slice(0, 12)} />).includes("En nog"), false);
    assert.equal(markup(<MovedEnds {...moved} ends={[]} />), "");
  });

  test("a long name takes two lines and is then cut; what people typed is never markup", () => {
    const long =
      "Inwoners met een taalachterstand testen onze brieven en formulieren voor wij ze ooit versturen";
    const text = markup(<MovedEnds {...moved} ends={[end(long), end(script)]} />);
    const lines = [...text.matchAll(/x="0" y="[\d.]+">([^<]+)<\/text>/g)].map(([, line = ""]) => line);
    assert.ok(lines.every((line) => line.length <= 38 || line.includes("&lt;")));
    assert.ok(lines.some((line) => line.endsWith("…")));
    assert.equal(text.includes("<script>"), false);
  });

  test("the axis holds every end, and its words never touch, whatever the days", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 12 }), (pairs) => {
        const ends = pairs.map(([one, other]) => (one < other ? end("a", one, other) : end("a", other, one)));
        const axis = axisOf(ends);
        for (const { from, to } of ends) assert.ok(axis.from <= from && to <= axis.until);
        for (const room of rooms) wordsFit(axis, room);
      }),
    );
  });

  test("years stand on an axis of years, months on a short one", () => {
    const words = (from: string, to: string) => markup(<MovedEnds {...moved} ends={[end("a", from, to)]} />);
    assert.match(words("2024-12-31", "2027-12-31"), />2026<\/text>/);
    assert.match(words("2026-09-30", "2026-12-31"), />maand 10<\/text>/);
  });
});
