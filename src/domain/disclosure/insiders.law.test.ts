import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aTable, tableOf } from "../../../test/support/aCountTable.ts";
import { municipalShapes, municipalTable } from "../../../test/support/municipalTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { findViolations, type Inquiry } from "./blockCheck.ts";
import { hiddenBlocks } from "./hiddenBlocks.ts";
import type { TableToProtect } from "./index.ts";
import { findInsiderViolations } from "./insiders.ts";
import { isPossible, withBlock } from "./loadedBlock.ts";
import { eliminatedPattern } from "./pattern.ts";
import { taskOf } from "./protectionTask.ts";
import type { Violation } from "./repair.ts";
import { noWitnesses } from "./witness.ts";

const solver = await openHighs();
const named = (found: readonly Violation[]): readonly string[] =>
  found.map(({ move, own }) => `${own} rules ${move.group} out`).sort();

/** The pattern after elimination, which often still gives something away to insiders, and what is asked of it. */
function asked(table: TableToProtect) {
  const task = taskOf(table);
  const hidden = eliminatedPattern(task);
  const inquiry = (): Inquiry => ({
    merged: task.merged,
    hidden,
    solver,
    witnesses: noWitnesses(task.exact),
    runs: { count: 0 },
  });
  const everybody = findViolations(task.exact, { atLeastOne: true, own: null }, inquiry());
  assert.ok(everybody.ok);
  const moves = task.exact.filter((move) => !everybody.value.includes(move));
  return { moves, inquiry, merged: task.merged, hidden };
}

/** Asks for every insider and every move by itself, in the whole block, with nothing else known. */
function plainly({ moves, inquiry, merged, hidden }: ReturnType<typeof asked>): Violation[] {
  const violations: Violation[] = [];
  for (const block of hiddenBlocks(merged, hidden)) {
    const inBlock = moves.filter(({ group }) => block.groups.includes(group));
    for (const own of block.groups.filter((group) => merged.counts[group] === 1)) {
      withBlock(block, { atLeastOne: true, own }, inquiry(), (loaded) => {
        for (const move of inBlock.filter(({ group }) => group !== own)) {
          const possible = isPossible(loaded, move, inquiry());
          assert.ok(possible.ok);
          if (!possible.value) violations.push({ move, own });
        }
      });
    }
  }
  return violations;
}

let found = 0;

/** In parts of a few groups, as in a large block, and in one. */
function agree(table: TableToProtect): void {
  const question = asked(table);
  const expected = named(plainly(question));
  found += expected.length;
  for (const sizes of [
    { large: 400, part: 100 },
    { large: 3, part: 3 },
    { large: 8, part: 8 },
  ]) {
    const thorough = findInsiderViolations(question.moves, { ...question.inquiry(), thorough: true, sizes });
    assert.ok(thorough.ok);
    assert.deepEqual(named(thorough.value), expected);
    const quick = findInsiderViolations(question.moves, { ...question.inquiry(), thorough: false, sizes });
    assert.ok(quick.ok);
    const suspects = new Set(named(quick.value));
    assert.ok(expected.every((name) => suspects.has(name)));
  }
}

test("findInsiderViolations finds what asking for every insider and every move by itself finds", () => {
  fc.assert(fc.property(aTable, agree), { numRuns: 60, seed: 20_261_122 });
  for (const seed of [1, 2, 3]) agree(tableOf(municipalTable(seed, municipalShapes.small), 5));
  assert.ok(found >= 50, `only ${found} violations were there to find`);
});
