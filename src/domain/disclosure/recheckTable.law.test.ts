import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aTable } from "../../../test/support/aCountTable.ts";
import { afterMoves } from "../../../test/support/afterMoves.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { checkDisclosure, protectTable, recheckTable, smallCells, type TableToProtect } from "./index.ts";

const solver = await openHighs();
const clock = () => 0;

/** The table after some people went to another cell, with all that was hidden before hidden again; null when it was refused. */
function afterSomeMoved(table: TableToProtect, people: number, seed: number): TableToProtect | null {
  const before = protectTable(table, solver, clock);
  if (!before.ok) return null;
  const cube = afterMoves(table.cube, people, seed);
  const alwaysHidden = before.value.hidden.flatMap((kind, cell) => (kind === null ? [] : [cell]));
  return { ...table, cube, primary: smallCells(cube, table.threshold ?? 0), alwaysHidden };
}

test("recheckTable keeps what was hidden, hides what became small, and passes the independent check", () => {
  let rechecked = 0;
  let stayed = 0;
  fc.assert(
    fc.property(aTable, fc.nat({ max: 4 }), fc.nat(), (table, people, seed) => {
      const after = afterSomeMoved(table, people, seed);
      const found = after === null ? null : recheckTable(after, solver, clock);
      if (after === null || !found?.ok) return;
      rechecked += 1;
      const hidden = found.value.hidden.map((kind) => kind !== null);
      assert.ok([...after.primary, ...after.alwaysHidden].every((cell) => hidden[cell]));
      const check = checkDisclosure(after, hidden, solver);
      assert.ok(check.ok);
      assert.deepEqual([check.value.exactViolations, check.value.strongViolations], [0, 0]);
      if (people > 0) return;
      stayed += 1;
      assert.equal(hidden.filter(Boolean).length, after.alwaysHidden.length); // nobody moved: nothing joins
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
  assert.ok(rechecked >= 40 && stayed >= 8, `${rechecked} rechecked, ${stayed} of which nobody moved`);
});

test("recheckTable releases nothing when the solver stops", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const after = afterSomeMoved(table, 2, 1);
      if (after === null || after.primary.length === 0) return;
      assert.equal(recheckTable(after, stoppedSolver, clock).ok, false);
    }),
    { numRuns: 20, seed: 20_261_122 },
  );
});
