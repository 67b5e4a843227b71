import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Cube,
  cubeOf,
  type Dimension,
  type EarlierRelease,
  type Equation,
  protectAfter,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { checkOverall, countsOf, jointOf, releaseOf } from "../support/aChain.ts";
import { flat, tableOf } from "../support/aCountTable.ts";
import { computed, gains, possible, type View, viewOf } from "../support/anIntruder.ts";
import { recorded, released } from "../support/attackCases.ts";

const solver = await openHighs();

type Numbers = Readonly<Record<string, number>>;
/** What the product hides with an eye to what it showed before. */
function ours(table: TableToProtect, earlier: readonly EarlierRelease[]): readonly boolean[] {
  const found = protectAfter({ ...table, insiders: true }, earlier, solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.hidden.map((kind) => kind !== null);
}

const counted = (counts: Numbers): Cube =>
  cubeOf(
    [flat("teams", Object.keys(counts))],
    Object.entries(counts).map(([code, count]) => ({ codes: [code], count })),
  );

/**
 * Two releases of one table, and who came in between: cell by cell the old count, the new one and the joiners. Nobody left.
 */
function bothDays(
  before: { readonly cube: Cube; readonly hidden: readonly boolean[] },
  now: { readonly cube: Cube; readonly hidden: readonly boolean[] },
  joiners: (cell: number) => number | null,
): View {
  const size = now.cube.cells.length;
  const [old, recent] = [before, now].map(({ cube, hidden }) => viewOf(cube, hidden, () => true));
  assert.ok(old && recent);
  const shifted = now.cube.equations.map(
    ({ total, parts }): Equation => ({ total: total + size, parts: parts.map((part) => part + size) }),
  );
  const came = now.cube.cells.map((_, cell) => joiners(cell));
  return {
    counts: [...old.counts, ...recent.counts, ...came],
    equations: [
      ...before.cube.equations,
      ...shifted,
      ...came.map((_, cell) => ({ total: cell + size, parts: [cell, cell + 2 * size] })),
    ],
    least: new Array<number>(3 * size).fill(0),
  };
}

describe("releases one after another", () => {
  test("attack 7: of ten people one leaves, and the two counts tell what the one was", () => {
    const { month1, month2 } = recorded<{ month1: { n: number }; month2: { n: number } }>(
      "release-over-time-leaver-averages",
    );
    const before = counted({ "team 1": month1.n, "team 2": 14, "team 3": 31 });
    const now = counted({ "team 1": month2.n, "team 2": 14, "team 3": 31 });
    const hidden = released(tableOf(before, 5));
    assert.equal(
      hidden[1] || released(tableOf(now, 5))[1],
      false,
      "without a ledger both are shown: one left",
    );
    const release = releaseOf(hidden, { counts: countsOf(before) });
    for (const movers of [[], [{ cell: 1, joiners: 0, leavers: 1 }]]) {
      const next = ours(tableOf(now, 5), [{ ...release, movers }]);
      const [least, most] = possible(
        viewOf(now, next, () => true),
        1,
      );
      assert.ok(next[1] && (month1.n - least >= 5 || most - month1.n >= 5), `${least} to ${most}`);
    }
  });

  test("attack 8: what is hidden beside a small cell is another one next month: 30 - 13 - 14 = 3", () => {
    const before = counted({ "team 1": 3, "team 2": 13, "team 3": 14 });
    const now = counted({ "team 1": 3, "team 2": 19, "team 3": 14 });
    const first = { cube: before, hidden: released(tableOf(before, 5)) };
    assert.deepEqual(first.hidden, [false, true, true, false]);
    const known = (cell: number) => (cell === 0 || cell === 2 ? 6 : 0); // six came, all of them to team 2
    const afresh = { cube: now, hidden: released(tableOf(now, 5)) };
    assert.equal(computed(bothDays(first, afresh, known), 1), 3);
    const movers = [0, 2].map((cell) => ({ cell, joiners: 6, leavers: 0 }));
    const sticky = ours(tableOf(now, 5), [releaseOf(first.hidden, { counts: countsOf(before), movers })]);
    const [least, most] = possible(bothDays(first, { cube: now, hidden: sticky }, known), 1);
    assert.ok(least === 0 && most >= 5, `${least} to ${most}`);
  });

  test("attack 3: what somebody saw more than five reports ago is still known", () => {
    const before = counted({ "team 1": 3, "team 2": 15, "team 3": 14 });
    const now = counted({ "team 1": 3, "team 2": 21, "team 3": 14 });
    const first = { cube: before, hidden: released(tableOf(before, 5)) };
    const known = (cell: number) => (cell === 0 || cell === 2 ? 6 : 0); // six came to team 2 before the last report
    const movers = [0, 2].map((cell) => ({ cell, joiners: 6, leavers: 0 }));
    const counts = countsOf(before);
    const onlyTotal = before.cells.map((_, cell) => (cell === 0 ? "shown" : "absent"));
    const five = Array.from({ length: 5 }, (_, at) => ({
      ...releaseOf([], { id: `${at + 2}`, counts, status: onlyTotal }),
      movers: at === 4 ? movers : [],
    }));
    const ofLastFive = ours(tableOf(now, 5), five);
    assert.equal(computed(bothDays(first, { cube: now, hidden: ofLastFive }, known), 1), 3);
    const ofAll = ours(tableOf(now, 5), [releaseOf(first.hidden, { counts }), ...five]);
    const [least, most] = possible(bothDays(first, { cube: now, hidden: ofAll }, known), 1);
    assert.ok(least === 0 && most >= 5, `${least} to ${most}`);
  });

  test("attack 8: what is no longer hidden beside a small cell tells what was hidden before: 30 - 14 - 13 = 3", () => {
    const [before, now] = [40, 4].map((count) =>
      counted({ "team 1": 3, "team 2": 13, "team 3": 14, "team 4": count }),
    );
    assert.ok(before && now);
    const first = released(tableOf(before, 5));
    const one = releaseOf(first, { counts: countsOf(before) }); // nobody moved before the second
    const second = { cube: before, hidden: ours(tableOf(before, 5), [one]) };
    const movers = [0, 4].map((cell) => ({ cell, joiners: 0, leavers: 36 }));
    const two = releaseOf(second.hidden, { id: "2", counts: countsOf(before), movers });
    const third = { cube: now, hidden: ours(tableOf(now, 5), [one, two]) };
    const view = bothDays(third, second, (cell) => (cell === 0 || cell === 4 ? 36 : 0)); // who left, came backwards
    const [least, most] = possible(view, 1);
    assert.ok(least === 0 && most >= 5, `${least} to ${most}`);
  });

  test("attack 9: the threshold is lowered and what was hidden is shown", () => {
    const { q1, q2 } = recorded<{
      q1: Record<string, number | string>;
      q2: Numbers & { threshold_changed_to: number };
    }>("suppressed-now-published-later");
    const lower = q2.threshold_changed_to;
    const cube = counted({ U1: q2["U1"] ?? 0, U2: q2["U2"] ?? 0, U3: q2["U3"] ?? 0 });
    const hidden = released(tableOf(cube, 5));
    assert.deepEqual(
      hidden,
      ["total", "U1", "U2", "U3"].map((cell) => typeof q1[cell] === "string"),
    );
    const release = releaseOf(hidden, { id: "q1" });
    assert.equal(released(tableOf(cube, lower))[2], false, "without a ledger the 4 is shown");
    assert.deepEqual(
      protectAfter(tableOf(cube, lower), [release], solver, () => 0),
      {
        ok: false,
        problem: { code: "S106", release: "q1" },
      },
    );
    const again = tableOf(cube, 5, { primary: [3] }); // what is asked for the second time is another cell
    assert.deepEqual(ours(again, [release]), hidden);
    assert.deepEqual(gains(tableOf(cube, 5), ours(again, [release])), []);
  });

  test("attack 9: two releases about one day do not show together what each of them hides", () => {
    const cube = counted({ "team 1": 3, "team 2": 13, "team 3": 14, "team 4": 13 });
    const first = released(tableOf(cube, 5));
    const shown = [...first.keys()].filter((cell) => first[cell] && cell !== 1);
    const afresh = released(tableOf(cube, 5, { alwaysShown: shown }));
    const together = first.map((isHidden, cell) => isHidden && afresh[cell] === true);
    assert.equal(
      computed(
        viewOf(cube, together, () => false),
        1,
      ),
      3,
    );
    const next = ours(tableOf(cube, 5), [releaseOf(first)]);
    const union = first.map((isHidden, cell) => isHidden && next[cell] === true);
    assert.deepEqual(gains(tableOf(cube, 5), union), []);
  });
});

describe("units that move", () => {
  const { q1, q2 } = recorded<{ q1: Numbers; q2: Numbers }>("unit-moves-between-clusters");
  const moved = (q1["C1"] ?? 0) - (q2["C1"] ?? 0);
  const stayed = { T1: 120, T2: (q2["C1"] ?? 0) - 120, T3: 60, T4: (q1["C2"] ?? 0) - 60 };

  /** Both trees over the same teams; of each day a cell of the other tree is no part. */
  const trees: Dimension = {
    name: "unit",
    codes: ["all", "C1 old", "C2 old", "C1 new", "C2 new", "T1", "T2", "T3", "T4", "T9"],
    equations: [
      { total: "all", parts: ["C1 old", "C2 old"] },
      { total: "C1 old", parts: ["T1", "T2", "T9"] },
      { total: "C2 old", parts: ["T3", "T4"] },
      { total: "all", parts: ["C1 new", "C2 new"] },
      { total: "C1 new", parts: ["T1", "T2"] },
      { total: "C2 new", parts: ["T3", "T4", "T9"] },
    ],
  };

  test("attack 12: a team goes from one cluster to another, and the totals before and after give its size", () => {
    const cube = cubeOf(
      [trees],
      Object.entries({ ...stayed, T9: moved }).map(([code, count]) => ({ codes: [code], count })),
    );
    assert.deepEqual(countsOf(cube).slice(1, 5), [q1["C1"], q1["C2"], q2["C1"], q2["C2"]]);
    const table = tableOf(cube, 5);
    const onlyClusters = cube.cells.map((_, cell) => cell > 4);
    assert.equal(
      computed(
        viewOf(cube, onlyClusters, () => true),
        9,
      ),
      moved,
    );
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 12: the old tree on one day and the new one on the next give the team that moved, unless both are looked at", () => {
    const cube = cubeOf(
      [trees],
      Object.entries({ ...stayed, T9: moved }).map(([code, count]) => ({ codes: [code], count })),
    );
    const table = tableOf(cube, 5);
    const ofTree = (tree: string) => cube.cells.map(({ codes: [code = ""] }) => code.endsWith(tree));
    const [isOld, isNew] = [ofTree("old"), ofTree("new")];
    const without = (isAbsent: readonly boolean[]): TableToProtect => ({
      ...table,
      alwaysHidden: [...isAbsent.keys()].filter((cell) => isAbsent[cell]),
    });
    const first = released(without(isNew));
    const q1Release = releaseOf(first, {
      id: "q1",
      counts: countsOf(cube),
      status: first.map((isHidden, cell) => (isNew[cell] ? "absent" : isHidden ? "hidden" : "shown")),
    });
    const union = (second: readonly boolean[]) =>
      first.map((isHidden, cell) => isHidden && second[cell] === true);
    const unaware = { ...cube, equations: cube.equations.slice(3) }; // the new tree alone, as if there was no other
    const second = released(tableOf(unaware, 5, { alwaysHidden: without(isOld).alwaysHidden, primary: [9] }));
    assert.equal(
      computed(
        viewOf(cube, union(second), () => true),
        9,
      ),
      moved,
    );
    const next = ours(without(isOld), [q1Release]);
    assert.deepEqual(gains(table, union(next)), []);
    assert.ok(
      next.some((isHidden, cell) => !isHidden && cell > 0),
      "nothing is left to show",
    );
    const check = checkOverall(jointOf(without(isOld), [q1Release]), [q1Release], next, solver);
    assert.deepEqual([check.exactViolations, check.strongViolations], [0, 0]);
  });

  test("attack 12: clusters that few people came into or left are not shown on both days", () => {
    const [before, now] = [
      { ...q1, C3: 90 },
      { ...q2, C3: 90 },
    ].map((counts) => counted(counts));
    assert.ok(before && now);
    const hidden = released(tableOf(before, 5));
    assert.equal(hidden.includes(true) || released(tableOf(now, 5)).includes(true), false);
    const movers = [
      { cell: 1, joiners: 0, leavers: moved },
      { cell: 2, joiners: moved, leavers: 0 },
    ];
    const next = ours(tableOf(now, 5), [releaseOf(hidden, { id: "q1", counts: countsOf(before), movers })]);
    for (const cell of [1, 2]) {
      const [least, most] = possible(
        viewOf(now, next, () => true),
        cell,
      );
      const old = before.cells[cell]?.count ?? 0;
      assert.ok(next[cell] && (old - least >= 5 || most - old >= 5), `${least} to ${most}, was ${old}`);
    }
  });
});
