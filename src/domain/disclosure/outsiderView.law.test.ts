import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { flat } from "../../../test/support/aCountTable.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import {
  type Atom,
  cubeOf,
  type FeasibleInterval,
  feasibleIntervals,
  type LinkedTable,
  linkTables,
  outsiderView,
  protectedTables,
  type ReleasedCell,
  releaseLinked,
} from "./index.ts";

const solver = await openHighs();
const units = ["unit 1", "unit 2", "unit 3"];
const ages = ["young", "old"];
const genders = ["women", "men"];
const dimension = (name: string) => ({ name, total: `all ${name}` });
const threshold = 5;

/** Two tables about the same people: by unit and gender, and by age and gender. */
function tablesOf(counts: readonly number[]): readonly LinkedTable[] {
  const people = units.flatMap((unit) =>
    ages.flatMap((age) => genders.map((gender) => ({ unit, age, gender }))),
  );
  const atoms = (codesOf: (one: (typeof people)[number]) => readonly string[]): readonly Atom[] => {
    const sums = new Map<string, Atom>();
    for (const [at, one] of people.entries()) {
      const codes = codesOf(one);
      const before = sums.get(codes.join())?.count ?? 0; // the first of its codes
      sums.set(codes.join(), { codes, count: before + (counts[at] ?? 0) });
    }
    return [...sums.values()];
  };
  const by = (name: string, codes: readonly string[], codeOf: (one: (typeof people)[number]) => string) => ({
    name: `${name}-gender`,
    cube: cubeOf(
      [flat(name, codes), flat("gender", genders)].map((one, at) => ({
        ...one,
        codes: [`all ${at === 0 ? name : "gender"}`, ...(at === 0 ? codes : genders)],
        equations: [{ total: `all ${at === 0 ? name : "gender"}`, parts: at === 0 ? codes : genders }],
      })),
      atoms((one) => [codeOf(one), one.gender]),
    ),
    dimensions: [dimension(name), dimension("gender")],
    isShown: true,
  });
  return [by("unit", units, ({ unit }) => unit), by("age", ages, ({ age }) => age)];
}

const someCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 2, max: 12 })), {
  minLength: 12,
  maxLength: 12,
});

const request = (tables: readonly LinkedTable[]) => ({
  referenceDate: dayFrom("2026-09-30"),
  threshold,
  tables,
  ledger: [],
});

test("[PL-02 begins] law: what an outsider can compute of released tables is what the check of the true table finds, and holds the true count", () => {
  let [released, hiddenCells] = [0, 0];
  fc.assert(
    fc.property(someCounts, (counts) => {
      const tables = tablesOf(counts);
      const found = releaseLinked(request(tables), solver, () => 0);
      if (!found.ok) return;
      released += 1;
      const view = outsiderView(
        found.value.tables.map((table, nth) => ({ shape: tables[nth] ?? assert.fail(), released: table })),
        solver,
      );
      assert.ok(view.ok);
      const linked = linkTables(tables, threshold);
      assert.ok(linked.ok);
      const { table, places } = linked.value;
      const hidden = found.value.cells.map(({ status }) => status === "hidden");
      const truly = feasibleIntervals(table, hidden, solver);
      assert.ok(truly.ok);
      for (const [nth, cells] of view.value.entries()) {
        const own: readonly ReleasedCell[] = found.value.tables[nth]?.cells ?? [];
        const hiddenOnes = own.flatMap(({ figure }, cell) => (figure.kind === "hidden" ? [cell] : []));
        assert.equal(cells.length, hiddenOnes.length);
        for (const [at, { codes, least, most }] of cells.entries()) {
          hiddenCells += 1;
          const place = places[nth]?.[hiddenOnes[at] ?? -1] ?? -1;
          assert.deepEqual(codes, own[hiddenOnes[at] ?? -1]?.codes);
          const interval: FeasibleInterval | undefined = truly.value.find(({ cell }) => cell === place);
          assert.deepEqual([least, most], [interval?.min, interval?.max]);
          const count = table.cube.cells[place]?.count ?? -1;
          assert.ok(least <= count && count <= (most ?? count));
        }
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(released > 20 && hiddenCells > 60, `${released} released, ${hiddenCells} hidden`);
});

test("[PL-02 begins] each step is told, and with a solver that stops there is no view and no release", () => {
  const tables = tablesOf([1, 17, 2, 31, 22, 28, 9, 30, 14, 21, 30, 18]);
  const told: string[] = [];
  const found = protectedTables(
    request(tables),
    solver,
    () => 0,
    ({ stage, steps, stepsInAll }) => void told.push(`${stage} ${steps} ${stepsInAll}`),
  );
  assert.ok(found.ok && found.value.outsider !== null);
  const hidden = found.value.release.cells.filter(({ status }) => status === "hidden").length;
  assert.equal(told[0], "protecting 1 null");
  assert.equal(told.at(-1), `lookingFromOutside ${2 * hidden} ${2 * hidden}`);
  const seen = found.value.release.tables.map((table, nth) => ({
    shape: tables[nth] ?? assert.fail(),
    released: table,
  }));
  assert.deepEqual(outsiderView(seen, stoppedSolver), { ok: false, problem: { why: "status 14" } });
  const stopped = protectedTables(
    request(tables),
    stoppedSolver,
    () => 0,
    () => {},
  );
  assert.ok(!stopped.ok && stopped.problem.code === "S104");
});
