import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import type { ActionStatus } from "./actionStatus.ts";
import { besideStated, countByStatus } from "./statusCounts.ts";

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
  test("Amsterdam lists 16 actions and states 74 about the plan before", () => {
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
  });

  test("Haarlem lists 13 actions and states 39, which are 35 of 2019 and 4 of 2020", () => {
    const { actions, totals } = totalsOf("haarlem-2020");
    assert.deepEqual(besideStated(countByStatus(actions), totals), [
      { what: "total", counted: 13, stated: 39, difference: -26 },
    ]);
  });
});

test("[AC-06 begins] a made-up list of 74 and one of 39 are counted as the totals that the sources state", () => {
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
  const both = madeUpList({ ongoing: 35, notStarted: 4 });
  assert.equal(besideStated(countByStatus(both), totalsOf("haarlem-2020").totals).at(-1)?.difference, 0);
});
