import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aTable, tableOf } from "../../../test/support/aCountTable.ts";
import { municipalShapes, municipalTable } from "../../../test/support/municipalTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { findViolations } from "./blockCheck.ts";
import type { TableToProtect } from "./index.ts";
import { barePattern, eliminatedPattern } from "./pattern.ts";
import { taskOf } from "./protectionTask.ts";
import { noWitnesses } from "./witness.ts";

const solver = await openHighs();
let found = 0;

/** Asks for all moves of a table at once, and for each by itself with nothing else known. */
function agree(table: TableToProtect): void {
  const task = taskOf(table);
  for (const hidden of [barePattern(task), eliminatedPattern(task)]) {
    for (const atLeastOne of [false, true]) {
      const moves = atLeastOne ? task.exact : task.moves;
      const violated = (asked: typeof moves) => {
        const inquiry = {
          merged: task.merged,
          hidden,
          solver,
          witnesses: noWitnesses(asked),
          runs: { count: 0 },
        };
        const answer = findViolations(asked, { atLeastOne, own: null }, inquiry);
        assert.ok(answer.ok);
        return new Set(answer.value);
      };
      const together = violated(moves);
      const oneByOne = new Set(moves.filter((move) => violated([move]).size > 0));
      assert.deepEqual(together, oneByOne);
      found += together.size;
    }
  }
}

test("findViolations finds what asking for every move by itself finds", () => {
  fc.assert(fc.property(aTable, agree), { numRuns: 60, seed: 20_261_122 });
  for (const seed of [1, 2, 3]) agree(tableOf(municipalTable(seed, municipalShapes.small), 5));
  assert.ok(found >= 100, `only ${found} violations were there to find`);
});
