import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { yalpsSolver } from "../../test/support/yalpsSolver.ts";
import type { Extreme, LinearModel, LinearProgram } from "../domain/disclosure/index.ts";
import { openHighs } from "./highsSolver.ts";

const solver = await openHighs();
const endless = Number.POSITIVE_INFINITY;

/** A row says that what it names sums to zero; column 0 is 1, and its factor is what the others add up to. */
const sumIs = (amount: number, ...columns: readonly number[]) => ({
  columns: [0, ...columns],
  values: [-amount, ...columns.map(() => 1)],
  lower: 0,
  upper: 0,
});
const program = (columns: number, rows: LinearProgram["rows"], most = endless): LinearProgram => ({
  lower: Float64Array.from({ length: columns }, (_, column) => (column === 0 ? 1 : 0)),
  upper: Float64Array.from({ length: columns }, (_, column) => (column === 0 ? 1 : most)),
  rows,
});

/** Two rows of 7 and 3 over two columns of 6 and 4: Geurts (1992), as in the handbook of the sdcTools. */
const twoByTwo = program(5, [sumIs(7, 1, 2), sumIs(3, 3, 4), sumIs(6, 1, 3), sumIs(4, 2, 4)]);

function bound(model: LinearModel, column: number, extreme: Extreme): number | string {
  model.setCost(column, 1);
  const answer = model.run(extreme);
  model.setCost(column, 0);
  return answer.kind === "optimal"
    ? Math.round((answer.values[column] ?? Number.NaN) * 1e6) / 1e6 + 0 // -0 is 0
    : answer.kind;
}

describe("a linear program", () => {
  test("of two rows and two columns has the bounds that are on record", () => {
    const model = solver.open(twoByTwo, "costs");
    const bounds = [1, 2, 3, 4].map((column) => [
      bound(model, column, "minimum"),
      bound(model, column, "maximum"),
    ]);
    model.close();
    assert.deepEqual(bounds, [
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ]);
  });

  test("that cannot be is infeasible, and can be again within other bounds", () => {
    const model = solver.open(program(3, [sumIs(7, 1, 2)], 3), "bounds");
    assert.deepEqual(model.run("minimum"), { kind: "infeasible" });
    model.setBounds(1, 0, 5);
    assert.equal(bound(model, 2, "minimum"), 2);
    model.close();
  });

  test("of a row between two values stays between them, and on one side where it has one", () => {
    const between = { columns: [1, 2], values: [1, 1], lower: 3, upper: 5 };
    const under = { columns: [1], values: [1], lower: Number.NEGATIVE_INFINITY, upper: 4 };
    for (const by of [solver, yalpsSolver]) {
      const model = by.open(program(3, [between, under]), "costs");
      assert.deepEqual([bound(model, 1, "maximum"), bound(model, 2, "maximum")], [4, 5]);
      model.close();
      const less = by.open(program(3, [between, under], 2), "costs");
      assert.deepEqual([bound(less, 1, "minimum"), bound(less, 2, "maximum")], [1, 2]);
      less.close();
    }
  });

  test("without an end is unbounded", () => {
    const model = solver.open(
      program(3, [{ columns: [1, 2], values: [1, -1], lower: 0, upper: 0 }]),
      "costs",
    );
    assert.equal(bound(model, 1, "maximum"), "unbounded");
    assert.equal(bound(model, 1, "minimum"), 0);
    model.close();
  });
});

describe("a run that gives no answer to trust", () => {
  test("has failed when it needs more steps than there are", async () => {
    const hasty = await openHighs(0);
    const model = hasty.open(twoByTwo, "costs");
    assert.equal(bound(model, 1, "maximum"), "failed");
    model.close();
  });

  test("has failed when bounds or factors are no numbers, and does not throw", () => {
    const { lower, upper, rows } = twoByTwo;
    const broken: readonly LinearProgram[] = [
      { lower: lower.with(1, Number.NaN), upper, rows },
      { lower, upper: upper.with(1, Number.NaN), rows },
      { lower, upper, rows: [{ columns: [0, 1], values: [Number.NaN, 1], lower: 0, upper: 0 }] },
      { lower, upper, rows: [{ columns: [0, 1], values: [1, 1], lower: Number.NaN, upper: 0 }] },
      { lower, upper, rows: [{ columns: [0, 9], values: [1, 1], lower: 0, upper: 0 }] },
    ];
    for (const one of broken) {
      const model = solver.open(one, "costs");
      assert.equal(bound(model, 1, "maximum"), "failed");
      model.close();
    }
  });

  test("has failed when a model breaks while it is open, and goes on failing", () => {
    const model = solver.open(twoByTwo, "bounds");
    model.setBounds(1, Number.NaN, 3);
    assert.equal(bound(model, 1, "maximum"), "failed");
    model.setBounds(1, 0, 3);
    assert.equal(bound(model, 1, "maximum"), "failed");
    model.close();
  });
});

test("2,000 models that are opened, used and closed leave the memory as it was", () => {
  const open = (times: number): void => {
    for (let time = 0; time < times; time += 1) {
      const model = solver.open(twoByTwo, "costs");
      bound(model, 1, "maximum");
      model.close();
    }
  };
  open(100);
  const before = process.memoryUsage();
  open(2_000);
  const after = process.memoryUsage();
  const grown = after.external + after.arrayBuffers - before.external - before.arrayBuffers;
  assert.ok(grown < 8 * 2 ** 20, `${grown} bytes`);
});
