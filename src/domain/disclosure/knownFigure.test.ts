import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aTable, flat, tableOf } from "../../../test/support/aCountTable.ts";
import { yalpsSolver } from "../../../test/support/yalpsSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  checkDisclosure,
  cubeOf,
  feasibleIntervals,
  type KnownFigure,
  percentageFigures,
  protectTable,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();

const teams = (...counts: readonly number[]): TableToProtect => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  const atoms = counts.map((count, place) => ({ codes: [`team ${place + 1}`], count }));
  return tableOf(cubeOf([flat("teams", codes)], atoms), 5);
};

const hiddenIn = (table: TableToProtect): readonly boolean[] => {
  const found = protectTable(table, solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.hidden.map((kind) => kind !== null);
};

const verdictsOf = (table: TableToProtect, hidden: readonly boolean[]): readonly number[] => {
  const check = checkDisclosure(table, hidden, solver);
  assert.ok(check.ok);
  return [check.value.exactViolations, check.value.strongViolations ?? 0];
};

/** The sum of some cells, known within so much. */
const sumOf = (table: TableToProtect, cells: readonly number[], within: number): KnownFigure => {
  const sum = cells.reduce((total, cell) => total + (table.cube.cells[cell]?.count ?? 0), 0);
  return {
    source: "jaarverslag",
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    least: sum - within,
    most: sum + within,
  };
};

describe("what readers can find elsewhere", () => {
  test("a sum of hidden cells that is known narrows them, and another one is hidden because of it", () => {
    const table = teams(3, 6, 12, 20);
    const without = hiddenIn(table);
    assert.deepEqual(without, [false, true, true, false, false]);
    for (const within of [0, 1]) {
      const aware = { ...table, known: [sumOf(table, [1, 3], within)] }; // 3 and 12 together
      assert.deepEqual(verdictsOf(aware, without), within === 0 ? [1, 1] : [0, 1]);
      const hidden = hiddenIn(aware);
      assert.deepEqual(verdictsOf(aware, hidden), [0, 0]);
      assert.notDeepEqual(hidden, without);
    }
    assert.deepEqual(hiddenIn({ ...table, known: [sumOf(table, [1, 3], 30)] }), without); // what says nothing hides nothing
  });

  test("a percentage says what its last decimal leaves: 8 % of 37 is 3, 10 % could be 4 too", () => {
    const table = { ...teams(3, 34, 12), moves: [] };
    const bounds = (percentage: number, decimals: number) => {
      const known = percentageFigures({ source: "Barometer", part: 1, whole: 0, percentage, decimals });
      const cells = [49, 3, 34, 12].map((count, cell) => ({ codes: [String(cell)], count }));
      const intervals = feasibleIntervals(
        { cube: { cells, equations: [{ total: 0, parts: [1, 2, 3] }] }, known },
        [false, true, true, true],
        solver,
      );
      assert.ok(intervals.ok);
      const [first] = intervals.value;
      return [first?.min, first?.max];
    };
    assert.deepEqual(table.primary, [1]);
    assert.deepEqual(bounds(6, 0), [3, 3]);
    assert.deepEqual(bounds(6.1, 1), [3, 3]);
    assert.deepEqual(bounds(10, -1), [3, 7]); // "about 10 %": 5 % to 15 % of 49 is 2.45 to 7.35
  });

  test("S110: a figure that does not fit the table is refused, because it is about other people", () => {
    const table = teams(3, 6, 12, 20);
    const strange: KnownFigure = { ...sumOf(table, [1, 2], 0), least: 10, most: 12 };
    assert.deepEqual(
      protectTable({ ...table, known: [strange] }, solver, () => 0),
      {
        ok: false,
        problem: { code: "S110", source: "jaarverslag" },
      },
    );
  });

  test("law 13: a release and a total that is known elsewhere differ by nobody who can be named, and two solvers agree on it", () => {
    let released = 0;
    const facts = fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.nat({ max: 6 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(aTable, facts, (bare, chosen) => {
        const size = bare.cube.cells.length;
        const known = chosen.map(([cells, within]) =>
          sumOf(bare, [...new Set(cells.map((cell) => cell % size))], within),
        );
        const table = { ...bare, known };
        const found = protectTable(table, solver, () => 0);
        if (!found.ok) return; // what is known can give a cell away whatever is hidden
        released += 1;
        const hidden = found.value.hidden.map((kind) => kind !== null);
        assert.deepEqual(verdictsOf(table, hidden), [0, 0]);
        const [one, other] = [solver, yalpsSolver].map((by) => feasibleIntervals(table, hidden, by));
        assert.ok(one?.ok && other?.ok);
        assert.deepEqual(one.value, other.value);
      }),
      { numRuns: 40 },
    );
    assert.ok(released >= 10, `only ${released} were released`);
  });
});
