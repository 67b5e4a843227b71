import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  cubeOf,
  type Dimension,
  feasibleIntervals,
  protectTable,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { aTable, flat, tableOf } from "../support/aCountTable.ts";
import { computed, gains, possible, viewOf } from "../support/anIntruder.ts";
import { naive, seen } from "../support/attackCases.ts";

const solver = await openHighs();
const seed = 20_261_122;

/** What is hidden of a table; null when the table is refused. */
function hiddenOf(table: TableToProtect, insiders: boolean): readonly boolean[] | null {
  const found = protectTable({ ...table, insiders }, solver, () => 0);
  return found.ok ? found.value.hidden.map((kind) => kind !== null) : null;
}

type Released = { readonly table: TableToProtect; readonly hidden: readonly boolean[] };

/** The tables of a sample that are released and hide something; at least so many must be. */
function releasedOf(
  tables: fc.Arbitrary<TableToProtect>,
  numRuns: number,
  atLeast: number,
): readonly Released[] {
  const found = fc.sample(tables, { numRuns, seed }).flatMap((table) => {
    const hidden = hiddenOf(table, true);
    return hidden?.includes(true) === true ? [{ table, hidden }] : [];
  });
  assert.ok(found.length >= atLeast, `only ${found.length} tables were released`);
  return found;
}

/** Three characteristics without levels: here fractions of people can do what whole people cannot. */
const crossedThrice: fc.Arbitrary<TableToProtect> = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: 18, maxLength: 18 })
  .map((counts) => {
    const codes = ["a", "b", "c"];
    const atoms = counts.map((count, place) => ({
      codes: [place / 9, (place / 3) % 3, place % 3].map((at) => codes[Math.floor(at)] ?? ""),
      count,
    }));
    return tableOf(cubeOf([flat("one", ["a", "b"]), flat("two", codes), flat("three", codes)], atoms), 4);
  });

/** Units of which the first two were merged: before and after are two hierarchies over the same people. */
const merged: fc.Arbitrary<TableToProtect> = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 5)
  .map((counts) => {
    const units: Dimension = {
      name: "unit",
      codes: ["all", "merged", "unit 1", "unit 2", "unit 3", "unit 4"],
      equations: [
        { total: "all", parts: ["unit 1", "unit 2", "unit 3", "unit 4"] },
        { total: "all", parts: ["merged", "unit 3", "unit 4"] },
        { total: "merged", parts: ["unit 1", "unit 2"] },
      ],
    };
    const atoms = counts.map((count, place) => ({
      codes: [`unit ${1 + (place % 4)}`, place < 4 ? "women" : "men"],
      count,
    }));
    return tableOf(cubeOf([units, flat("people", ["women", "men"])], atoms), 5);
  });

/** Going through all counts is for small tables. */
const tables = releasedOf(
  aTable.filter(({ cube }) => cube.cells.length <= 40),
  40,
  20,
);

function assertNoGains(some: readonly Released[]): void {
  for (const { table, hidden } of some)
    assert.deepEqual(gains(table, hidden), [], JSON.stringify(table.cube.cells));
}

describe("whoever goes through all counts that are possible", () => {
  test("finds none outside the interval of linear programming, and finds the true count", () => {
    for (const { table, hidden } of tables) {
      const found = feasibleIntervals(table, hidden, solver);
      assert.ok(found.ok);
      const view = viewOf(table.cube, hidden, () => true);
      for (const { cell, min, max } of found.value) {
        const [least, most] = possible(view, cell);
        const count = table.cube.cells[cell]?.count ?? -1;
        assert.ok(min <= least && most <= max && least <= count && count <= most);
      }
    }
  });

  test("computes no small count, knowing that zeros are shown, and neither does anybody alone in a cell", () => {
    assertNoGains(tables);
  });

  test("computes none either where three characteristics cross", () => {
    assertNoGains(releasedOf(crossedThrice, 6, 6));
  });

  test("computes small counts of nearly every table of which only these are hidden", () => {
    const leaking = tables.filter(({ table }) =>
      table.primary.some((cell) => computed(seen(table.cube, naive(table)), cell) !== null),
    );
    assert.ok(leaking.length >= 0.9 * tables.length, `only ${leaking.length}`);
  });

  test("computes neither of two units that were merged", () => {
    assertNoGains(releasedOf(merged, 40, 30));
  });

  test("computes a count as the one person in a cell, unless insiders are reckoned with", () => {
    const known = releasedOf(merged, 40, 30).filter(({ table }) => {
      const hidden = hiddenOf(table, false);
      return hidden !== null && gains(table, hidden).some((gain) => gain.includes("alone"));
    });
    assert.ok(known.length > 0, "nobody knew enough");
    assertNoGains(known);
  });
});

test("every total that is shown is what is shown of it and what is hidden of it together", () => {
  for (const { table, hidden } of tables) {
    const { cells, equations } = table.cube;
    const sum = (some: readonly number[]): number =>
      some.reduce((together, cell) => together + (cells[cell]?.count ?? Number.NaN), 0);
    for (const { total, parts } of equations) {
      if (hidden[total]) continue;
      const away = parts.filter((part) => hidden[part]);
      const kept = parts.filter((part) => !hidden[part]);
      assert.equal(sum([total]), sum(kept) + sum(away));
      assert.ok(
        away.length !== 1 || !table.primary.includes(away[0] ?? -1),
        "a small cell is all that is hidden",
      );
    }
  }
});
