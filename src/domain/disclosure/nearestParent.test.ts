import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { releaseOf } from "../../../test/support/aChain.ts";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  checkDisclosure,
  cubeOf,
  type Dimension,
  type NamedTable,
  nearestParent,
  parentWithout,
  protectTable,
  type TableToProtect,
  whatIsKnownOf,
} from "./index.ts";

const solver = await openHighs();

const units: Dimension = {
  name: "unit",
  codes: ["all", "A", "A1", "A2", "B", "B1", "B2"],
  equations: [
    { total: "all", parts: ["A", "B"] },
    { total: "A", parts: ["A1", "A2"] },
    { total: "B", parts: ["B1", "B2"] },
  ],
};
const people = flat("people", ["women", "men"]);

/** Units by gender; the counts are of women and men in A1, A2, B1 and B2. */
function named(counts: readonly number[], asked: Partial<TableToProtect> = {}): NamedTable {
  const atoms = counts.map((count, place) => ({
    codes: [["A1", "A2", "B1", "B2"][place >> 1] ?? "", place % 2 === 0 ? "women" : "men"],
    count,
  }));
  const cube = cubeOf([units, people], atoms);
  const table = tableOf(cube, 5, { insiders: true, ...asked });
  return { id: "units", dimensions: [units, people], withoutFinest: [], earlier: [], table };
}
const cellOf = ({ table }: NamedTable, ...codes: readonly string[]): number =>
  table.cube.cells.findIndex((cell) => cell.codes.join() === codes.join());

/** What was left out for the nearest parent, and how many cells it has; otherwise why there is none. */
function found(table: NamedTable): string {
  const nearest = nearestParent(table, solver, () => 0);
  if (nearest.kind === "none") return nearest.why;
  const { withoutFinest, table: parent } = nearest.parent;
  const hidden = nearest.protection.hidden.map((kind) => kind !== null);
  const check = checkDisclosure(parent, hidden, solver);
  assert.ok(check.ok && check.value.strongViolations === 0);
  return `${withoutFinest.join(" ")}: ${parent.cube.cells.length}`;
}

/** A1 has 3 women: its own number and its men are shown, so the 3 follow. */
const impossible = (counts: readonly number[], ...shown: readonly (readonly string[])[]): NamedTable => {
  const table = named(counts);
  return named(counts, { alwaysShown: shown.map((codes) => cellOf(table, ...codes)) });
};
const counts = [3, 20, 14, 22, 31, 12, 18, 19];

describe("the nearest parent of a table that cannot be protected", () => {
  test("keeps as many cells as possible", () => {
    const table = impossible(counts, ["A1", "all people"], ["A1", "men"]);
    assert.equal(table.table.cube.cells.length, 21);
    assert.equal(found(table), "unit: 9"); // without gender it would have 7
  });

  test("of two ways that keep as many the first dimension loses its codes", () => {
    const dimensions = [flat("teams", ["a", "b"]), people];
    const atoms = ["a", "b"].map((code, place) => ({ codes: [code, "women"], count: 3 + 20 * place }));
    const cube = cubeOf(dimensions, [...atoms, { codes: ["a", "men"], count: 30 }]);
    const table = tableOf(cube, 5, { alwaysShown: [4] });
    assert.deepEqual(cube.cells[4], { codes: ["a", "women"], count: 3 });
    assert.equal(found({ ...named(counts), dimensions, table }), "teams: 3");
  });

  test("goes further up until one is protected, and ends with the grand total alone", () => {
    const clusters = impossible([1, 20, 2, 22, 31, 12, 18, 19], ["A", "all people"], ["A", "men"]);
    assert.equal(found(clusters), "people: 7");
    const given = impossible(counts, ["all", "men"], ["A", "all people"]);
    const primary = [...given.table.cube.cells.keys()].slice(1);
    assert.equal(found({ ...given, table: { ...given.table, primary } }), "unit unit people: 1");
  });

  test("S102: leaves a small cell out that had to be shown", () => {
    assert.equal(found(impossible(counts, ["A1", "women"])), "unit: 9");
  });

  test("is not there without dimensions", () => {
    const table = impossible(counts, ["A1", "women"]);
    assert.equal(found({ ...table, dimensions: null }), "noDimensions");
  });

  test("with a solver that stops it is one in which nothing is small, so that nothing has to be computed", () => {
    const small = impossible([1, 20, 2, 22, 31, 12, 18, 19], ["A1", "women"]);
    assert.equal(found(small), "unit: 9");
    const nearest = nearestParent(small, stoppedSolver, () => 0);
    assert.ok(nearest.kind === "found");
    assert.deepEqual(nearest.parent.withoutFinest, ["people"]);
    assert.equal(nearest.protection.hidden.includes("primary"), false);
  });

  test("is the same each time", () => {
    const table = impossible(counts, ["A1", "women"]);
    assert.deepEqual(
      nearestParent(table, solver, () => 0),
      nearestParent(table, solver, () => 0),
    );
  });
});

/** What is left of a table without the finest codes of units. */
function withoutUnits(table: NamedTable): NamedTable {
  const parent = parentWithout(table, ["unit"]);
  assert.ok(parent.ok, JSON.stringify(parent));
  return parent.value;
}

describe("what is asked of a table is asked of what stays", () => {
  const all = named(counts);
  const codesOf = ({ table }: NamedTable, cells: readonly number[]) =>
    cells.map((cell) => table.cube.cells[cell]?.codes.join());

  test("lists keep the cells that stay; equations stay whole or go", () => {
    const some = [cellOf(all, "B1", "men"), cellOf(all, "B", "men")];
    const asked = { alwaysShown: some, alwaysHidden: some, hiddenBefore: some, zeroHidden: some };
    const parent = withoutUnits(named(counts, asked));
    const { table } = parent;
    for (const list of [table.alwaysShown, table.alwaysHidden, table.hiddenBefore, table.zeroHidden])
      assert.deepEqual(codesOf(parent, list), ["B,men"]);
    assert.equal(table.cube.equations.length, 3 + 3); // by unit and by gender
    for (const { total, parts } of table.cube.equations) {
      const sum = parts.reduce((before, part) => before + (table.cube.cells[part]?.count ?? 0), 0);
      assert.equal(table.cube.cells[total]?.count, sum);
    }
  });

  test("a primary cell that goes makes its total primary when nobody else is in it, with the same threshold and moves", () => {
    const alone = [0, 0, 0, 40, 31, 12, 18, 19];
    const cell = cellOf(all, "A2", "men");
    const asked = {
      primary: [cell],
      otherThresholds: new Map([[cell, 50]]),
      moves: [{ cell, rise: 5, fall: 5 }],
    };
    const parent = withoutUnits(named(alone, asked));
    const same = ["A,all people", "A,men"];
    assert.deepEqual(codesOf(parent, parent.table.primary), same);
    assert.deepEqual(codesOf(parent, [...parent.table.otherThresholds.keys()]), same);
    assert.deepEqual(
      codesOf(
        parent,
        parent.table.moves.map((move) => move.cell),
      ),
      same,
    );
    const shared = withoutUnits(named(alone.with(1, 30), { ...asked, otherThresholds: new Map() }));
    assert.deepEqual([shared.table.primary, shared.table.moves], [[], []]);
  });

  test("an earlier release keeps what it says of the cells that stay", () => {
    const { cells } = all.table.cube;
    const release = releaseOf(
      cells.map((_, cell) => cell === cellOf(all, "B", "men")),
      {
        counts: cells.map(({ count }) => count + 1),
        movers: ["B1", "B"].map((code) => ({ cell: cellOf(all, code, "men"), joiners: 1, leavers: 0 })),
      },
    );
    const parent = withoutUnits({ ...all, earlier: [release] });
    const place = cellOf(parent, "B", "men");
    const [carried] = parent.earlier;
    assert.equal(carried?.status.indexOf("hidden"), place);
    assert.deepEqual(carried?.movers, [{ cell: place, joiners: 1, leavers: 0 }]);
    assert.deepEqual(
      carried?.counts,
      parent.table.cube.cells.map(({ count }) => count + 1),
    );
  });

  test("S107: nothing goes of which readers know the count", () => {
    const hidden = all.table.cube.cells.map(() => true).with(cellOf(all, "A1", "men"), false);
    const today = releaseOf(hidden, { id: "q1" });
    const before = { ...today, id: "m1", counts: all.table.cube.cells.map(({ count }) => count) };
    const source = "annual report";
    const terms = [{ cell: cellOf(all, "A1", "men"), weight: 1 }];
    const known = [{ source, terms, least: 20, most: 20 }];
    const tables = [{ ...all, earlier: [today] }, { ...all, earlier: [before] }, named(counts, { known })];
    assert.deepEqual(
      tables.map((table) => whatIsKnownOf(table, withoutUnits(table).dimensions)),
      ["q1", "m1", source],
    );
    assert.equal(whatIsKnownOf(all, withoutUnits(all).dimensions), undefined);
    assert.deepEqual(tables.map(found), ["known", "known", "known"]);
  });

  test("S204: a dimension that is named is there and has finer codes", () => {
    const problem = (table: NamedTable, ...names: readonly string[]) => {
      const parent = parentWithout(table, names);
      return parent.ok ? "made" : parent.problem.map(({ at, expected }) => `${at} ${expected}`).join();
    };
    assert.equal(problem(all, "unit", "unit", "people"), "made");
    assert.equal(problem(all, "people", "scale"), "withoutFinest[1] unit");
    assert.equal(problem(all, "unit", "unit", "unit"), "withoutFinest[2] people");
    assert.equal(problem({ ...all, dimensions: null }, "unit"), "withoutFinest[0] a table with dimensions");
  });
});

describe("whoever knows which codes were left out", () => {
  const dimension = (sums: readonly (readonly [string, readonly string[]])[]): Dimension => ({
    name: "unit",
    codes: [...new Set(sums.flatMap(([total, parts]) => [total, ...parts]))],
    equations: sums.map(([total, parts]) => ({ total, parts })),
  });
  const finest = ["1", "2", "3", "4"];
  const hierarchies = {
    "one level": dimension([["all", finest]]),
    "two levels": dimension([
      ["all", ["A", "B"]],
      ["A", ["1", "2"]],
      ["B", ["3", "4"]],
    ]),
    "a finest code beside coarser ones": dimension([
      ["all", ["A", "4"]],
      ["A", ["B", "3"]],
      ["B", ["1", "2"]],
    ]),
    "two hierarchies": dimension([
      ["all", ["A", "B"]],
      ["A", ["1", "2"]],
      ["B", ["3", "4"]],
      ["all", ["North", "South"]],
      ["North", ["1"]],
      ["South", ["2", "3", "4"]],
    ]),
    "units before and after they were merged": dimension([
      ["all", finest],
      ["all", ["merged", "3", "4"]],
      ["merged", ["1", "2"]],
    ]),
  };
  for (const [name, units] of Object.entries(hierarchies))
    test(`computes no small count among them: ${name}`, () => {
      const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 30 }));
      let released = 0;
      fc.assert(
        fc.property(fc.array(count, { minLength: 8, maxLength: 8 }), fc.nat(2), (counts, way) => {
          const atoms = counts.map((count, at) => ({
            codes: [finest[at >> 1] ?? "", at % 2 === 0 ? "women" : "men"],
            count,
          }));
          const table = tableOf(cubeOf([units, people], atoms), 5);
          const whole = { id: "units", dimensions: [units, people], withoutFinest: [], earlier: [], table };
          const left = [["unit"], ["people"], ["unit", "people"]][way] ?? [];
          const parent = parentWithout(whole, left);
          assert.ok(parent.ok);
          const found = protectTable(parent.value.table, solver, () => 0);
          if (!found.ok) return;
          released += 1;
          const shown = new Set(
            parent.value.table.cube.cells.flatMap(({ codes }, cell) =>
              found.value.hidden[cell] === null ? [codes.join()] : [],
            ),
          );
          const hidden = table.cube.cells.map(({ codes }) => !shown.has(codes.join()));
          const check = checkDisclosure(table, hidden, solver);
          assert.ok(check.ok);
          assert.deepEqual([check.value.exactViolations, check.value.strongViolations], [0, 0]);
        }),
        { numRuns: 40, seed: 20_261_122 },
      );
      assert.ok(released >= 30, `only ${released} were released`);
    });
});
