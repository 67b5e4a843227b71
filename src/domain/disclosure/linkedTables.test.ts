import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  type Atom,
  checkDisclosure,
  cubeOf,
  type Dimension,
  type LinkedTable,
  linkTables,
  protectTable,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();

const units = flat("units", ["unit 1", "unit 2", "unit 3"]);
const genders = flat("people", ["women", "men"]);
const ages = flat("ages", ["young", "old"]);
const total = ({ name }: Dimension) => ({ name, total: `all ${name}` });

/** A table of some characteristics, made of the finest counts of all of them. */
function tableBy(
  name: string,
  dimensions: readonly Dimension[],
  atoms: readonly Atom[],
  isShown = true,
): LinkedTable {
  const all = [units, genders, ages];
  const kept = atoms.map(({ codes, count }) => ({
    codes: dimensions.map((dimension) => codes[all.indexOf(dimension)] ?? ""),
    count,
  }));
  return { name, cube: cubeOf(dimensions, kept), dimensions: dimensions.map(total), isShown };
}

const everybody = (counts: readonly number[]): readonly Atom[] =>
  ["unit 1", "unit 2", "unit 3"].flatMap((unit, at) =>
    ["women", "men"].flatMap((gender, by) =>
      ["young", "old"].map((age, old) => ({
        codes: [unit, gender, age],
        count: counts[4 * at + 2 * by + old] ?? 0,
      })),
    ),
  );

function linked(tables: readonly LinkedTable[], threshold = 5) {
  const found = linkTables(tables, threshold);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

const hiddenIn = (table: TableToProtect): readonly boolean[] | null => {
  const found = protectTable(table, solver, () => 0);
  return found.ok ? found.value.hidden.map((kind) => kind !== null) : null;
};

const leaks = (table: TableToProtect, hidden: readonly boolean[]): number => {
  const check = checkDisclosure(table, hidden, solver);
  assert.ok(check.ok);
  return check.value.strongViolations ?? 0;
};

const someCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 4, max: 30 })), {
  minLength: 12,
  maxLength: 12,
});

describe("several tables about the same people", () => {
  test("have each cell once: the totals of one table are those of the other", () => {
    const atoms = everybody([3, 9, 12, 14, 8, 7, 20, 16, 11, 9, 13, 6]);
    const { table, places } = linked([
      tableBy("gender", [units, genders], atoms),
      tableBy("age", [ages, units], atoms),
    ]);
    assert.equal(table.cube.cells.length, 12 + 12 - 4); // four totals of units stand in both
    assert.equal(places[0]?.[0], places[1]?.[0]);
    for (const { total: sum, parts } of table.cube.equations)
      assert.equal(
        table.cube.cells[sum]?.count,
        parts.reduce((found, part) => found + (table.cube.cells[part]?.count ?? 0), 0),
      );
  });

  test("S114: two tables that do not count the same people are not joined", () => {
    const [one, other] = [
      [3, 9, 12, 14, 8, 7, 20, 16, 11, 9, 13, 6],
      [3, 9, 12, 14, 8, 7, 20, 16, 11, 9, 13, 5],
    ].map(everybody);
    assert.ok(one && other);
    const tables = [tableBy("gender", [units, genders], one), tableBy("age", [units, ages], other)];
    const found = linkTables(tables, 5);
    assert.deepEqual(found, { ok: false, problem: { code: "S114", table: "age", cell: 0 } });
  });

  test("that are each protected alone give cells away together; protected as one they do not", () => {
    let [open, released] = [0, 0];
    fc.assert(
      fc.property(someCounts, (counts) => {
        const atoms = everybody(counts);
        const tables = [tableBy("gender", [units, genders], atoms), tableBy("age", [units, ages], atoms)];
        const { table, places } = linked(tables);
        const alone = tables.map(({ cube }) => hiddenIn({ ...tableOf(cube, 5), insiders: true }));
        if (alone.every((hidden) => hidden !== null)) {
          const shown = new Set(
            alone.flatMap((hidden, at) => (places[at] ?? []).filter((_, cell) => hidden?.[cell] === false)),
          );
          const both = table.cube.cells.map((_, cell) => !shown.has(cell));
          if (leaks(table, both) > 0) open += 1;
        }
        const together = hiddenIn(table);
        if (together === null) return;
        released += 1;
        assert.equal(leaks(table, together), 0);
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
    assert.ok(open > 0, "no pair of tables gave anything away");
    assert.ok(released >= 30, `only ${released} were released`);
  });

  test("a table that nobody sees says how the others hang together, and its small groups are protected too", () => {
    let narrower = 0;
    fc.assert(
      fc.property(someCounts, (counts) => {
        const atoms = everybody(counts);
        const shown = [
          tableBy("unit and gender", [units, genders], atoms),
          tableBy("unit and age", [units, ages], atoms),
          tableBy("gender and age", [genders, ages], atoms),
        ];
        const crossing = tableBy("all three", [units, genders, ages], atoms, false);
        const [without, whole] = [linked(shown), linked([...shown, crossing])];
        assert.deepEqual(
          whole.places.slice(0, 3),
          without.places,
          "the shown tables stand first, in the same places",
        );
        const apart = hiddenIn(without.table);
        const together = hiddenIn(whole.table);
        const unseen = whole.table.cube.cells.map((_, cell) => whole.table.alwaysHidden.includes(cell));
        if (
          apart !== null &&
          leaks(
            whole.table,
            unseen.map((is, cell) => is || apart[cell] === true),
          ) > 0
        )
          narrower += 1;
        if (together === null) return;
        assert.equal(leaks(whole.table, together), 0);
        for (const [cell, is] of unseen.entries()) assert.ok(!is || together[cell]);
      }),
      { numRuns: 60 },
    );
    assert.ok(narrower > 0, "the crossing never said anything more");
  });
});
