import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  type Atom,
  type CodeEquation,
  checkDisclosure,
  cubeOf,
  type LinkedTable,
  linkTables,
  protectTable,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();
const units = ["unit 1", "unit 2", "unit 3", "unit 4"];

/** The organisation before units 1 and 2 became one, and after it. */
const before: readonly CodeEquation[] = [{ total: "all units", parts: units }];
const after: readonly CodeEquation[] = [{ total: "all units", parts: ["unit 1 and 2", "unit 3", "unit 4"] }];
const merging: readonly CodeEquation[] = [{ total: "unit 1 and 2", parts: ["unit 1", "unit 2"] }];

const genders = flat("people", ["women", "men"]);
const dimensions = ["unit", "people"].map((name, at) => ({
  name,
  total: at === 0 ? "all units" : "all people",
}));

/** The counts by unit and gender under some trees; units that a tree does not have are left out of it. */
function tableUnder(name: string, trees: readonly CodeEquation[], counts: readonly number[]): LinkedTable {
  const codes = ["all units", ...new Set(trees.flatMap(({ total, parts }) => [total, ...parts]))];
  const unit = { name: "unit", codes: [...new Set(codes)], equations: trees };
  const atoms = units.flatMap((code, at): Atom[] => {
    const kept = unit.codes.includes(code) ? code : "unit 1 and 2";
    return ["women", "men"].map((gender, by) => ({ codes: [kept, gender], count: counts[2 * at + by] ?? 0 }));
  });
  return { name, cube: cubeOf([unit, genders], atoms), dimensions, isShown: name !== "both trees" };
}

const hiddenIn = (table: TableToProtect): readonly boolean[] | null => {
  const found = protectTable({ ...table, insiders: true }, solver, () => 0);
  return found.ok ? found.value.hidden.map((kind) => kind !== null) : null;
};

const someCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 4, max: 40 })), {
  minLength: 8,
  maxLength: 8,
});

test("law 12: merging two units never makes either one's own count derivable", () => {
  let [open, released] = [0, 0];
  fc.assert(
    fc.property(someCounts, (counts) => {
      const [old, recent] = [tableUnder("before", before, counts), tableUnder("after", after, counts)];
      const linked = linkTables(
        [old, recent, tableUnder("both trees", [...before, ...after, ...merging], counts)],
        5,
      );
      assert.ok(linked.ok, JSON.stringify(linked));
      const { table, places } = linked.value;
      const leaks = (hidden: readonly boolean[]): number => {
        const check = checkDisclosure(table, hidden, solver);
        assert.ok(check.ok);
        return check.value.strongViolations ?? Number.NaN;
      };
      const alone = [old, recent].map(({ cube }) => hiddenIn(tableOf(cube, 5)));
      if (alone.every((hidden) => hidden !== null)) {
        const shown = new Set(
          alone.flatMap((hidden, at) => (places[at] ?? []).filter((_, cell) => hidden?.[cell] === false)),
        );
        if (leaks(table.cube.cells.map((_, cell) => !shown.has(cell))) > 0) open += 1;
      }
      const together = hiddenIn(table);
      if (together === null) return;
      released += 1;
      assert.equal(leaks(together), 0);
    }),
    { numRuns: 60 },
  );
  assert.ok(open > 0, "no merger gave anything away");
  assert.ok(released >= 30, `only ${released} were released`);
});
