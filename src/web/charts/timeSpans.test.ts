import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { quarterOf, timeScale, yearsIn } from "./timeScale.ts";
import { timeSpans } from "./timeSpans.ts";

const until = "2028-12-31";
const today = "2026-10-12";
const x = timeScale({ from: "2025-01-01", until, left: 0, right: 1460 });
const of = (planning: Parameters<typeof timeSpans>[0]) => timeSpans(planning, x, today, until);

describe("days on an axis", () => {
  test("four years of 1460 units: a day is a unit, whatever the clock does in March and October", () => {
    assert.equal(x("2025-01-01"), 0);
    assert.equal(x("2025-04-01") - x("2025-03-01"), 31);
    assert.equal(x("2024-06-01"), 0);
  });

  test("years and quarters", () => {
    assert.deepEqual(yearsIn("2025-01-01", "2028-12-31"), [2025, 2026, 2027, 2028]);
    assert.deepEqual(yearsIn("2025-02-01", "2025-12-31"), []);
    assert.deepEqual(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map(quarterOf), [0, 0, 1, 3]);
  });

  test("a text that is no day is refused", () => {
    assert.throws(() => x("gisteren"), RangeError);
  });
});

describe("what is drawn of a planning", () => {
  test("on course: dark until today, pale until the end, nothing later", () => {
    const spans = of({ kind: "good", start: "2026-01-01", due: "2027-03-31" });
    assert.equal((spans.done?.x ?? 0) + (spans.done?.width ?? 0), x(today));
    assert.equal((spans.todo?.x ?? 0) + (spans.todo?.width ?? 0), x("2027-03-31"));
    assert.equal(spans.slip, undefined);
    assert.equal(spans.ghost, undefined);
  });

  test("moved: what is later than first promised is a part of its own, as long as the slip", () => {
    const spans = of({ kind: "late", start: "2025-11-01", due: "2026-12-31", firstDue: "2026-05-31" });
    assert.equal(spans.slip?.x, x("2026-05-31"));
    assert.equal(spans.slip?.width, x("2026-12-31") - x("2026-05-31"));
    assert.equal(spans.ghost?.width, spans.todo?.width);
  });

  test("postponed: the first planning, a gap and the new planning, nothing done", () => {
    const planning = {
      start: "2027-01-01",
      due: "2027-05-31",
      firstStart: "2026-04-01",
      firstDue: "2026-09-30",
    };
    const spans = of({ kind: "postponed", ...planning });
    assert.equal(spans.ghost?.x, x("2026-04-01"));
    assert.equal(spans.rest?.x, x("2027-01-01"));
    assert.equal(spans.done, undefined);
  });

  test("an end that the source does not state is open, a single day is a point, no day is nothing", () => {
    assert.equal(of({ kind: "good", start: "2026-01-01", due: null }).link?.x, x(today));
    assert.equal(of({ kind: "notStarted", start: null, due: "2027-01-01" }).point, x("2027-01-01"));
    assert.deepEqual(of({ kind: "notStarted", start: null, due: null }), {});
  });

  test("of what did not begin nothing lies behind us, also when its end is open", () => {
    for (const kind of ["notStarted", "postponed", "notStated"] as const) {
      const spans = of({ kind, start: "2026-01-01", due: null });
      assert.equal(spans.done, undefined);
      assert.equal(spans.point, x("2026-01-01"));
    }
  });

  test("lengths are proportional to days", () => {
    const day = fc.integer({ min: 0, max: 1400 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (begin, days) => {
        const at = (count: number) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10);
        const spans = of({ kind: "notStarted", start: at(begin), due: at(begin + days) });
        assert.ok(Math.abs((spans.rest?.width ?? 0) - days) < 0.2);
      }),
    );
  });
});
