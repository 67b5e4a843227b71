import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { periodFrom } from "../shared/period.ts";
import type { ActionStatus } from "./actionStatus.ts";
import { addsUp, reconcile } from "./reconcile.ts";
import { besideStated, countByStatus, countByYear, sumsOfStated } from "./statusCounts.ts";

function totalsOf(name: string) {
  const { actions, programme } = publishedParts(name);
  assert.ok(programme.statedTotals);
  return { actions, totals: programme.statedTotals };
}

/** Returns a made-up list: so many actions per status, for counting only; no source lists these actions. */
const madeUpList = (numbers: Partial<Record<ActionStatus, number>>) =>
  Object.entries(numbers).flatMap(([status, number]) =>
    Array.from({ length: number }, (_, at) =>
      anAction({ key: `${status}-${at + 1}`, status: status as ActionStatus }),
    ),
  );

describe("counts of published plans stand beside what the plan states", () => {
  test("Amsterdam lists 16 actions and states 74 about the plan before, which add up among themselves", () => {
    const { actions, totals } = totalsOf("amsterdam-2024");
    const counts = countByStatus(actions);
    assert.equal(counts.total, 16);
    assert.equal(counts.byStatus.notStated, 12);
    assert.deepEqual(besideStated(counts, totals), [
      { what: "done", counted: 3, stated: 45, difference: -42 },
      { what: "ongoing", counted: 1, stated: 24, difference: -23 },
      { what: "notStarted", counted: 0, stated: 2, difference: -2 },
      { what: "lapsed", counted: 0, stated: 3, difference: -3 },
      { what: "total", counted: 16, stated: 74, difference: -58 },
    ]);
    assert.deepEqual(sumsOfStated(totals), { byStatus: 0, initialAndAdded: null });
  });

  test("Haarlem lists 13 actions and states 39, which are 35 of 2019 and 4 of 2020", () => {
    const { actions, totals } = totalsOf("haarlem-2020");
    assert.deepEqual(besideStated(countByStatus(actions), totals), [
      { what: "total", counted: 13, stated: 39, difference: -26 },
    ]);
    assert.deepEqual(sumsOfStated(totals), { byStatus: null, initialAndAdded: 0 });
  });
});

test("[AC-06] counts by status and year add up, and a made-up list of 74 and one of 39 reconcile to the stated totals", () => {
  const amsterdam = madeUpList({ done: 45, ongoing: 24, notStarted: 2, lapsed: 3 });
  const beside = besideStated(countByStatus(amsterdam), totalsOf("amsterdam-2024").totals);
  assert.deepEqual(
    beside.map(({ what, counted, difference }) => [what, counted, difference]),
    [
      ["done", 45, 0],
      ["ongoing", 24, 0],
      ["notStarted", 2, 0],
      ["lapsed", 3, 0],
      ["total", 74, 0],
    ],
  );
  const [of2019, both] = [madeUpList({ ongoing: 35 }), madeUpList({ ongoing: 35, notStarted: 4 })];
  const became = reconcile(of2019, both);
  assert.deepEqual([became.initial, became.added, became.open], [35, 4, 39]);
  assert.ok(addsUp(became));
  assert.equal(besideStated(countByStatus(both), totalsOf("haarlem-2020").totals).at(-1)?.difference, 0);
});

test("actions are counted in the year of their promised end, those without one last", () => {
  const plan = (end: string | null) => ({
    start: null,
    end: end === null ? null : periodFrom(end),
    note: null,
  });
  const list = [plan(null), plan("2026-Q3"), plan("2025"), plan("2026-12-31")].map((planning) => ({
    planning,
    status: null,
  }));
  assert.deepEqual(
    countByYear(list).map(({ year, counts }) => [year, counts.total]),
    [
      [2025, 1],
      [2026, 2],
      [null, 1],
    ],
  );
});
