import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { protectTable } from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { tableOf } from "../support/aCountTable.ts";
import { worldsOf } from "../support/anIntruder.ts";
import { seen, teamsOf } from "../support/attackCases.ts";

const solver = await openHighs();

/** What is hidden of three teams, as one mark a team; null when the table is refused. */
function marksOf(counts: readonly number[]): string | null {
  const table = tableOf(teamsOf(...counts), 5, { insiders: true });
  const found = protectTable(table, solver, () => 0);
  return found.ok ? found.value.hidden.map((kind) => (kind === null ? "." : "x")).join("") : null;
}

/** The counts of the teams that are possible for whoever runs the method on each of them and compares what is hidden. */
function stillPossible(counts: readonly number[]): readonly (readonly number[])[] {
  const marks = marksOf(counts);
  assert.ok(marks !== null);
  const view = seen(
    teamsOf(...counts),
    [...marks].map((mark) => mark === "x"),
  );
  return [...worldsOf(view)].map((world) => [...world].slice(1)).filter((teams) => marksOf(teams) === marks);
}

test("whoever runs the method on every table that is possible rules some out", () => {
  assert.deepEqual(marksOf([20, 3, 9]), "..xx");
  const left = stillPossible([20, 3, 9]);
  assert.ok(
    left.length > 1 && left.some(([, team]) => team === 1) && left.some(([, team]) => (team ?? 0) >= 5),
  );
});

test("limit: now and then one table is left for whoever runs the method on all of them, and the page on disclosure says which", () => {
  assert.deepEqual(stillPossible([5, 4, 4]), [[5, 4, 4]]);
  assert.match(
    readFileSync("docs/disclosure.md", "utf8"),
    /of teams of 5, 4 and 4 under a threshold of 5 both fours are then known/,
  );
});
