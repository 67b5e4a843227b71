import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aTable } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import { type ReleasedTable, releaseCounts, type TableToProtect } from "./index.ts";

const solver = await openHighs();
const referenceDate = dayFrom("2026-12-31");

/** The table as it goes out; null where it is refused. */
function wentOut(table: TableToProtect): ReleasedTable | null {
  const threshold = table.threshold ?? Number.NaN;
  const found = releaseCounts(
    { referenceDate, threshold, table, earlier: [], noFigures: [] },
    solver,
    () => 0,
  );
  return found.ok ? found.value.table : null;
}

/** Asks a law of the tables that are released, and that they are not few. */
function ofReleased(law: (table: TableToProtect, released: ReleasedTable) => void): void {
  let count = 0;
  const property = fc.property(aTable, (table) => {
    const released = wentOut(table);
    if (released === null) return;
    count += 1;
    law(table, released);
  });
  fc.assert(property, { numRuns: 30 });
  assert.ok(count >= 15, `only ${count} were released`);
}

test("law 11: a hidden cell carries the same mark, whatever the reason", () => {
  let hidden = 0;
  ofReleased((table, { cells }) => {
    const reasons = new Set<boolean>();
    for (const [cell, { codes, figure }] of cells.entries()) {
      assert.deepEqual(codes, table.cube.cells[cell]?.codes);
      if (figure.kind === "shown") continue;
      reasons.add(table.primary.includes(cell));
      assert.equal(JSON.stringify(figure), '{"kind":"hidden"}');
    }
    if (reasons.size === 2) hidden += 1;
  });
  assert.ok(hidden > 0, "no table had cells hidden for both reasons");
});

test("law 14: a released total is what is shown plus what is hidden, and no small cell is hidden in less than the threshold", () => {
  let rests = 0;
  ofReleased((table, { cells, threshold }) => {
    const shown = (cell: number): number | null => {
      const figure = cells[cell]?.figure;
      return figure?.kind === "shown" ? figure.value : null;
    };
    for (const { total, parts } of table.cube.equations) {
      const all = shown(total);
      if (all === null) continue;
      const hidden = parts.filter((part) => shown(part) === null);
      const rest = all - parts.reduce((sum, part) => sum + (shown(part) ?? 0), 0);
      assert.equal(
        rest,
        hidden.reduce((sum, part) => sum + (table.cube.cells[part]?.count ?? Number.NaN), 0),
      );
      if (!hidden.some((part) => table.primary.includes(part))) continue;
      rests += 1;
      assert.ok(rest >= threshold && hidden.length >= 2, `${rest} in ${hidden.length} cells`);
    }
  });
  assert.ok(rests > 0, "nothing was hidden under a shown total");
});
