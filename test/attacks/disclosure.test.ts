import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Cube,
  cubeOf,
  type Dimension,
  groupDisclosures,
  withComplements,
} from "../../src/domain/disclosure/index.ts";
import { instance, tableOf } from "../support/aCountTable.ts";
import { computed, gains, knowing, possible, type View, viewOf } from "../support/anIntruder.ts";
import {
  byGender,
  cellOf,
  gender,
  hiding,
  naive,
  recorded,
  released,
  seen,
  teamsOf,
} from "../support/attackCases.ts";

describe("one table", () => {
  test("attack 1: the total minus the 9 that are shown gives the 4 that are hidden", () => {
    const table = tableOf(byGender([9, 4], [14, 22], [31, 12]), 5);
    const men = cellOf(table.cube, "team 1", "men");
    assert.equal(computed(seen(table.cube, naive(table)), men), 4);
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 2: of 9 people 8 are women, so one is a man", () => {
    const { published } = recorded<{ published: Record<string, number> }>("nested-filters");
    const [whole = 0, women = 0] = Object.values(published);
    const cells = [
      { codes: ["all", "all people"], count: whole + 61 },
      { codes: ["social", "all people"], count: whole },
      { codes: ["other", "all people"], count: 61 },
      { codes: ["all", "women"], count: women + 36 },
      { codes: ["social", "women"], count: women },
      { codes: ["other", "women"], count: 36 },
    ];
    const equations = [
      { total: 0, parts: [1, 2] },
      { total: 3, parts: [4, 5] },
    ];
    const men = [whole + 61 - women - 36, whole - women, 61 - 36];
    const known: Cube = {
      cells: [...cells, ...men.map((count, at) => ({ codes: [`men ${at}`], count }))],
      equations: [
        ...equations,
        { total: 6, parts: [7, 8] },
        ...[0, 1, 2].map((at) => ({ total: at, parts: [at + 3, at + 6] })),
      ],
    };
    const queries = tableOf({ cells, equations }, 5);
    assert.deepEqual(naive(queries).includes(true), false);
    assert.equal(computed(seen(known, hiding(known, [6, 7, 8])), 7), 1);
    const { cube } = withComplements(queries.cube, gender, 5);
    const hidden = [...released(tableOf(cube, 5)).slice(0, cells.length), true, true, true];
    assert.deepEqual(gains({ ...tableOf(known, 5), primary: [7] }, hidden), []);
  });

  test("attack 4: two or more are hidden in each line, and yet lines together give one away", () => {
    const { table } = instance("sdctable-4x4-two-per-line-trap");
    const hidden = hiding(table.cube, table.primary);
    for (const { total, parts } of table.cube.equations)
      assert.notEqual([total, ...parts].filter((cell) => hidden[cell]).length, 1);
    const trapped = cellOf(table.cube, "w", "b");
    assert.equal(computed(seen(table.cube, hidden), trapped), 47);
    assert.deepEqual(gains(table, released(table)), []);
    assert.deepEqual(
      possible(
        viewOf(table.cube, released(table), () => true),
        trapped,
      ),
      [0, 78],
    );
  });

  test("attack 4: going through all counts finds the bounds that are on record", () => {
    const { equations, expected_bounds: bounds } = recorded<{
      equations: readonly { sum: readonly string[]; equals: number }[];
      expected_bounds: Record<string, readonly [number, number]>;
    }>("feasibility-interval-2x2");
    const names = Object.keys(bounds);
    const sums = equations.map(({ equals }) => equals);
    const view: View = {
      counts: [...names.map(() => null), ...sums],
      least: [...names, ...sums].map(() => 0),
      equations: equations.map(({ sum }, at) => ({
        total: names.length + at,
        parts: sum.map((name) => names.indexOf(name)),
      })),
    };
    assert.deepEqual(Object.fromEntries(names.map((name, cell) => [name, possible(view, cell)])), bounds);
  });

  test("attack 6: 20 to 39 beside 25 to 39 gives 20 to 24", () => {
    const ages: Dimension = {
      name: "age",
      codes: ["all ages", "20-39", "20-24", "25-39", "40+"],
      equations: [
        { total: "all ages", parts: ["20-39", "40+"] },
        { total: "20-39", parts: ["20-24", "25-39"] },
      ],
    };
    const counts = { "20-24": 3, "25-39": 40, "40+": 50 };
    const table = tableOf(
      cubeOf(
        [ages],
        Object.entries(counts).map(([code, count]) => ({ codes: [code], count })),
      ),
      5,
    );
    const young = cellOf(table.cube, "20-24");
    assert.equal(computed(seen(table.cube, naive(table)), young), 3);
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 10: none or all of a small group tells about each of its members", () => {
    const cube = byGender([0, 9], [12, 14], [16, 13], [15, 18]);
    const [women, men] = ["women", "men"].map((code) => cellOf(cube, "team 1", code));
    assert.ok(women !== undefined && men !== undefined);
    const plain = tableOf(cube, 5);
    assert.equal(seen(cube, naive(plain)).counts[women], 0);
    const primary = groupDisclosures(cube, gender, 10);
    assert.deepEqual(primary, [women, men]);
    assert.deepEqual(
      gains({ ...plain, primary }, released({ ...plain, primary }), () => true),
      [],
    );
  });

  test("attack 10: all but one of a group gives the one away", () => {
    const table = tableOf(byGender([8, 1], [14, 22], [31, 12]), 5);
    assert.equal(computed(seen(table.cube, naive(table)), cellOf(table.cube, "team 1", "men")), 1);
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 13: of two hidden people who are each alone, each knows the other", () => {
    const { table } = instance("sdctable-singletons-1d");
    const [own, other] = table.primary;
    assert.ok(own !== undefined && other !== undefined);
    assert.equal(
      computed(
        knowing(
          viewOf(table.cube, naive(table), () => true),
          own,
          1,
        ),
        other,
      ),
      1,
    );
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 13: beside a hidden 4 the one person who is alone reads the 4", () => {
    const table = tableOf(teamsOf(20, 1, 4, 9), 5);
    const hidden = naive(table);
    assert.equal(computed(knowing(seen(table.cube, hidden), 2, 1), 3), 4);
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 13: three who are each alone", () => {
    const table = tableOf(teamsOf(20, 1, 1, 1), 3);
    assert.deepEqual(
      [2, 3, 4].map((cell) => computed(seen(table.cube, naive(table)), cell)),
      [1, 1, 1],
    );
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 14: two that are hidden and together 2 are both 1, because a zero would have been shown", () => {
    const { row } = recorded<{ row: { cells: readonly number[] } }>("sum-of-suppressed-equals-forced");
    const table = tableOf(teamsOf(...row.cells), 2);
    assert.deepEqual(
      possible(
        viewOf(table.cube, naive(table), () => true),
        3,
      ),
      [0, 2],
    );
    assert.deepEqual(
      [3, 4].map((cell) => computed(seen(table.cube, naive(table)), cell)),
      [1, 1],
    );
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 16: hidden groups that are together too small", () => {
    const { teams: found } = recorded<{ teams: Record<string, number> }>("suppression-sum-too-small");
    const counts = Object.values(found);
    const table = tableOf(teamsOf(...counts), 5);
    assert.equal(computed(seen(table.cube, naive(table)), 4), 2);
    const hidden = released(table);
    assert.deepEqual(gains(table, hidden), []);
    const together = counts.filter((_, at) => hidden[at + 1]);
    assert.ok(together.length >= 2 && together.reduce((sum, count) => sum + count, 0) >= 5);
  });

  test("attack 17: counts that stay visible where the answers are hidden", () => {
    const { shown } = recorded<{ shown: { male: number; female: number } }>("qualtrics-counts-visible");
    const table = tableOf(byGender([shown.female, shown.male], [17, 20]), 5);
    const vendor = hiding(table.cube, []); // the score is hidden, the counts are not
    const [women, men] = ["women", "men"].map((code) => cellOf(table.cube, "team 1", code));
    assert.deepEqual(
      [women, men].map((cell) => seen(table.cube, vendor).counts[cell ?? -1]),
      [2, 3],
    );
    assert.deepEqual(gains(table, released(table)), []);
  });

  test("attack 20: a mark for what is small tells which of two hidden counts is the small one", () => {
    const [one, other] = [teamsOf(20, 3, 9), teamsOf(20, 9, 3)].map((cube) => tableOf(cube, 5));
    assert.ok(one && other);
    assert.notDeepEqual(naive(one), naive(other));
    assert.deepEqual(released(one), released(other));
    const [shown, alsoShown] = [one, other].map((table) => seen(table.cube, released(table)).counts);
    assert.deepEqual(shown, alsoShown);
  });
});
