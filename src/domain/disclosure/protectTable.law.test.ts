import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { releaseOf } from "../../../test/support/aChain.ts";
import { aTable } from "../../../test/support/aCountTable.ts";
import { commandLine } from "../../../test/support/commandLine.ts";
import { yalpsSolver } from "../../../test/support/yalpsSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  checkDisclosure,
  feasibleIntervals,
  type LinearSolver,
  protectAfter,
  protectTable,
  smallCells,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();
const times = { numRuns: 25, seed: 20_261_122 };

/** What a pattern hides; null when the table is refused. */
function hiddenOf(table: TableToProtect, by: LinearSolver = solver): readonly boolean[] | null {
  const found = protectTable(table, by, () => 0);
  return found.ok ? found.value.hidden.map((kind) => kind !== null) : null;
}

/** The same table with its rows and its equations in another order; `from` says which row of the old table a row was. */
function reordered(
  table: TableToProtect,
  keys: readonly number[],
): { readonly table: TableToProtect; readonly from: readonly number[] } {
  const from = [...table.cube.cells.keys()].sort(
    (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || other - one,
  );
  const to = new Map(from.map((old, place) => [old, place]));
  const moved = (cells: readonly number[]) => cells.map((cell) => to.get(cell) ?? -1);
  const cells = from.flatMap((old) => table.cube.cells[old] ?? []);
  const equations = [...table.cube.equations]
    .reverse()
    .map(({ total, parts }) => ({ total: to.get(total) ?? -1, parts: moved(parts).reverse() }));
  return { table: { ...table, cube: { cells, equations }, primary: moved(table.primary) }, from };
}

test("law 1: the order of rows and equations changes nothing", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 150, maxLength: 150 });
  fc.assert(
    fc.property(aTable, keys, (table, order) => {
      const other = reordered(table, order);
      const expected = hiddenOf(table);
      const found = hiddenOf(other.table);
      assert.deepEqual(found, expected && other.from.map((old) => expected[old]));
    }),
    times,
  );
});

test("law 2: names that keep their order change nothing", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const cells = table.cube.cells.map(({ codes, count }) => ({
        codes: codes.map((code) => `x ${code}`),
        count,
      }));
      assert.deepEqual(hiddenOf({ ...table, cube: { ...table.cube, cells } }), hiddenOf(table));
    }),
    times,
  );
});

test("law 4: the pattern that is released passes the independent check", () => {
  let released = 0;
  fc.assert(
    fc.property(aTable, (table) => {
      const hidden = hiddenOf(table);
      if (hidden === null) return;
      released += 1;
      const check = checkDisclosure(table, hidden, solver);
      assert.ok(check.ok);
      assert.deepEqual([check.value.exactViolations, check.value.strongViolations], [0, 0]);
    }),
    times,
  );
  assert.ok(released >= 20, `only ${released} were released`);
});

test("law 5: what is small is hidden", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const hidden = hiddenOf(table);
      assert.ok(hidden === null || table.primary.every((cell) => hidden[cell]));
    }),
    times,
  );
});

test("law 6: hiding one cell more never makes an interval narrower", () => {
  fc.assert(
    fc.property(aTable, fc.nat(), (table, at) => {
      const hidden = hiddenOf(table);
      if (hidden === null) return;
      const shown = [...hidden.keys()].filter((cell) => !hidden[cell]);
      const more = hidden.with(shown[at % shown.length] ?? 0, true);
      const [before, after] = [hidden, more].map((pattern) => feasibleIntervals(table, pattern, solver));
      assert.ok(before?.ok && after?.ok);
      const wider = new Map(after.value.map((interval) => [interval.cell, interval]));
      for (const { cell, min, max } of before.value) {
        const now = wider.get(cell);
        assert.ok(now !== undefined && now.min <= min && now.max >= max);
      }
    }),
    times,
  );
});

test("law 7: released is released: a later release about the same day shows and hides what the first one did", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const hidden = hiddenOf(table);
      if (hidden === null || table.threshold === null) return;
      const first = releaseOf(hidden, { threshold: table.threshold });
      const higher = table.threshold + 1;
      const raised = { ...table, threshold: higher, primary: smallCells(table.cube, higher) };
      for (const asked of [table, raised]) {
        const again = protectAfter(asked, [first], solver, () => 0);
        assert.ok(again.ok || (asked === raised && again.problem.code === "S101"), JSON.stringify(again));
        if (again.ok)
          assert.deepEqual(
            again.value.hidden.map((kind) => kind !== null),
            hidden,
          );
      }
    }),
    times,
  );
});

test("law 8: with a solver that stops, answers something else or throws at any call, nothing is released", () => {
  const failing = (at: number, how: "failed" | "infeasible" | "throws"): LinearSolver => {
    let runs = 0;
    return {
      open(program, changes) {
        const model = solver.open(program, changes);
        return {
          ...model,
          run(extreme) {
            runs += 1;
            if (runs < at) return model.run(extreme);
            if (how === "throws") throw new RangeError("out of memory");
            return how === "failed" ? { kind: "failed", why: "iteration limit" } : { kind: "infeasible" };
          },
        };
      },
    };
  };
  const released = (table: TableToProtect, by: LinearSolver): boolean => {
    try {
      return protectTable(table, by, () => 0).ok;
    } catch (error) {
      assert.ok(error instanceof RangeError);
      return false;
    }
  };
  let asked = 0;
  fc.assert(
    fc.property(
      aTable,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("failed", "infeasible", "throws"),
      (table, at, how) => {
        let runs = 0;
        const counting: LinearSolver = {
          open(program, changes) {
            const model = solver.open(program, changes);
            const run: typeof model.run = (extreme) => {
              runs += 1;
              return model.run(extreme);
            };
            return { ...model, run };
          },
        };
        hiddenOf(table, counting);
        if (runs < at) return;
        asked += 1;
        assert.equal(released(table, failing(at, how)), false);
      },
    ),
    times,
  );
  assert.ok(asked >= 10, `the solver failed only ${asked} times`);
});

test("law 10: the same table gives the same result, byte for byte, in two processes", async () => {
  const file = "../shared/data/sdc/municipal-mid-seed7.json";
  const [one, other] = await Promise.all(
    [file, file].map((table) => commandLine(["protect", table, "--json"])),
  );
  const result = (out = "") => out.replaceAll(/"seconds":[\d.]+/g, '"seconds":0');
  assert.match(result(one?.out), /"status":\["published"/);
  assert.equal(result(one?.out), result(other?.out));
});

test("law 9: two solvers agree on every interval", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const hidden = hiddenOf(table);
      if (hidden === null) return;
      const [one, other] = [solver, yalpsSolver].map((by) => feasibleIntervals(table, hidden, by));
      assert.ok(one?.ok && other?.ok);
      assert.deepEqual(one.value, other.value);
    }),
    times,
  );
});
