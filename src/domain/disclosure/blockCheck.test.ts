import assert from "node:assert/strict";
import { test } from "node:test";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { findViolations } from "./blockCheck.ts";
import { nothingMore } from "./hiddenBlocks.ts";
import { cubeOf } from "./index.ts";
import { taskOf } from "./protectionTask.ts";
import { noWitnesses } from "./witness.ts";

const solver = await openHighs();

/** The total 32 and the teams 20, 9 and 3, from large to small. */
const task = taskOf(
  tableOf(
    cubeOf(
      [flat("teams", ["a", "b", "c"])],
      [20, 3, 9].map((count, place) => ({ codes: ["abc"[place] ?? ""], count })),
    ),
    5,
  ),
);

/** The groups that a pattern leaves open: which of the needed moves of the small team is not possible. */
function violated(...hidden: readonly number[]) {
  const pattern = Uint8Array.from(task.merged.counts, (_, group) => (hidden.includes(group) ? 1 : 0));
  const inquiry = {
    merged: task.merged,
    hidden: pattern,
    solver,
    witnesses: noWitnesses(task.moves),
    runs: { count: 0 },
  };
  const found = findViolations(task.moves, nothingMore, inquiry);
  assert.ok(found.ok);
  return found.value.map(({ group, rise }) => `${group} ${rise === null ? "down" : "up"}`);
}

test("a small team that alone is hidden cannot move; beside another one it can", () => {
  assert.deepEqual(violated(3), ["3 up", "3 down"]);
  assert.deepEqual(violated(3, 2), []);
});

test("a small team that is shown cannot move either: what is not hidden is never taken for safe", () => {
  assert.deepEqual(violated(1, 2), ["3 up", "3 down"]);
  assert.deepEqual(violated(), ["3 up", "3 down"]);
});
