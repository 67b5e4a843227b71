import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { everyPeriod, numbersBeside, seriesLabels, stackColumns } from "./statusColumns.ts";

const size = { left: 0, right: 580, top: 12, foot: 256 };
const counts = fc.array(fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
});

describe("columns of statuses", () => {
  test("a segment is as tall as its count: twice the count, twice the height, from zero", () => {
    fc.assert(
      fc.property(counts, (periods) => {
        const columns = stackColumns(periods, size);
        const most = Math.max(1, ...periods.map((period) => period.reduce((sum, count) => sum + count, 0)));
        for (const { segments } of columns) {
          for (const { count, height } of segments) assert.ok(Math.abs(height - (count / most) * 244) < 0.06);
        }
      }),
    );
  });

  test("segments of a column touch and never overlap; the lowest stands on the foot", () => {
    fc.assert(
      fc.property(counts, (periods) => {
        for (const { segments } of stackColumns(periods, size)) {
          let foot = size.foot;
          for (const { y, height } of segments) {
            assert.ok(Math.abs(y + height - foot) < 0.25);
            foot = y;
          }
        }
      }),
    );
  });

  test("every count but zero is printed: inside, or beside without overlap", () => {
    fc.assert(
      fc.property(counts, (periods) => {
        for (const [at, column] of stackColumns(periods, size).entries()) {
          const beside = [...numbersBeside(column, size).values()];
          const inside = column.segments.filter((segment) => segment.inside).length;
          assert.equal(inside + beside.length, periods[at]?.filter((count) => count > 0).length);
          for (const [place, y] of beside.entries()) {
            if (place > 0) assert.ok(y - (beside[place - 1] ?? 0) >= 12.85);
          }
        }
      }),
    );
  });

  test("the words beside the last column never overlap", () => {
    const [column] = stackColumns([[1, 1, 100, 1, 1]], size);
    const places = [...seriesLabels(column, size).values()];
    assert.equal(places.length, 5);
    for (const [at, y] of places.entries()) if (at > 0) assert.ok(y - (places[at - 1] ?? 0) >= 17.85);
  });

  test("where words are wider than columns, not every column has one", () => {
    assert.equal(everyPeriod(100, 50), 1);
    assert.equal(everyPeriod(30, 54), 2);
  });
});
