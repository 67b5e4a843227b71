import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { flat } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import {
  type Atom,
  checkDisclosure,
  cubeOf,
  type LedgerRelease,
  type LinkedTable,
  linkTables,
  releaseLinked,
} from "./index.ts";

const solver = await openHighs();
const today = dayFrom("2026-09-30");
const units = flat("units", ["unit 1", "unit 2", "unit 3"]);
const genders = flat("people", ["women", "men"]);
const totals = [
  { name: "units", total: "all units" },
  { name: "people", total: "all people" },
];

/** Women and men of three units. */
const atomsOf = (...counts: readonly (readonly [women: number, men: number])[]): readonly Atom[] =>
  counts.flatMap(([women, men], at) => [
    { codes: [`unit ${at + 1}`, "women"], count: women },
    { codes: [`unit ${at + 1}`, "men"], count: men },
  ]);

/** The units by gender, and the units alone: two tables about the same people. */
const bothTables = (atoms: readonly Atom[]): readonly [LinkedTable, LinkedTable] => [
  { name: "unit-gender", cube: cubeOf([units, genders], atoms), dimensions: totals, isShown: true },
  {
    name: "unit",
    cube: cubeOf(
      [units],
      atoms.map(({ codes, count }) => ({ codes: codes.slice(0, 1), count })),
    ),
    dimensions: totals.slice(0, 1),
    isShown: true,
  },
];

const release = (tables: readonly LinkedTable[], ledger: readonly LedgerRelease[] = []) =>
  releaseLinked({ referenceDate: today, threshold: 5, tables, ledger }, solver, () => 0);

const few = atomsOf([3, 17], [22, 31], [40, 28]);

describe("tables about the same people that go out together", () => {
  test("[PL-02 begins] each has its own codes, and a cell that stands in both is the same in both", () => {
    const found = release(bothTables(few));
    assert.ok(found.ok, JSON.stringify(found));
    const [byGender, alone] = found.value.tables;
    const figure = (table: typeof alone, ...codes: readonly string[]) =>
      table?.cells.find((cell) => cell.codes.join() === codes.join())?.figure;
    assert.deepEqual(figure(byGender, "unit 1", "women"), { kind: "hidden" });
    assert.deepEqual(figure(byGender, "unit 3", "all people"), figure(alone, "unit 3"));
    assert.deepEqual(figure(alone, "all units"), { kind: "shown", value: 141 });
    assert.equal(found.value.tables.length, 2);
  });

  test("what the ledger keeps is the pattern that went out, and the check finds nothing in it", () => {
    const tables = bothTables(few);
    const [found, linked] = [release(tables), linkTables(tables, 5)];
    assert.ok(found.ok && linked.ok);
    const { cells } = found.value;
    assert.deepEqual(
      cells.map(({ count }) => count),
      linked.value.table.cube.cells.map(({ count }) => count),
    );
    const hidden = cells.map(({ status }) => status === "hidden");
    const check = checkDisclosure(linked.value.table, hidden, solver);
    assert.ok(check.ok);
    assert.deepEqual([check.value.exactViolations, check.value.strongViolations], [0, 0]);
  });

  test("a table that nobody sees goes out nowhere", () => {
    const [byGender, alone] = bothTables(few);
    const found = release([{ ...byGender, isShown: false }, alone]);
    assert.ok(found.ok);
    assert.equal(found.value.tables.length, 1);
    const unseen = found.value.cells.filter(({ people }) => people.includes("women"));
    assert.ok(unseen.length === 4 && unseen.every(({ status }) => status === "hidden"));
  });
});

describe("and what went out before", () => {
  const tables = bothTables(few);
  const first = release(tables);
  assert.ok(first.ok);
  const { cells, equations } = first.value;
  const before: LedgerRelease = {
    id: "1",
    threshold: 5,
    referenceDate: dayFrom("2026-06-30"),
    cells,
    equations,
    successions: [],
  };

  test("a cell that one person came into since is not shown anew", () => {
    const later = bothTables(atomsOf([3, 17], [22, 31], [41, 28]));
    const plain = release(later);
    const after = release(later, [before]);
    assert.ok(plain.ok && after.ok);
    const isShown = (found: typeof plain, ...people: readonly string[]) =>
      found.ok &&
      found.value.cells.some(
        (cell) => people.every((name) => cell.people.includes(name)) && cell.status === "shown",
      );
    assert.ok(isShown(plain, "unit 3", "women"));
    assert.ok(!isShown(after, "unit 3", "women"));
  });

  test("about the same day nothing changes: what was hidden stays hidden", () => {
    const again = release(tables, [{ ...before, referenceDate: today }]);
    assert.ok(again.ok);
    assert.deepEqual(again.value.cells, cells);
  });

  test("about the same day with rows that were brought in anew, what one person changed is not shown", () => {
    const corrected = bothTables(atomsOf([3, 17], [22, 31], [41, 28]));
    const again = release(corrected, [{ ...before, referenceDate: today }]);
    assert.ok(again.ok);
    const changed = again.value.cells.filter(
      ({ people }) => people.includes("unit 3") && people.includes("women"),
    );
    assert.deepEqual(
      changed.map(({ status }) => status),
      ["hidden"],
    );
  });

  test("a group that was not there before, such as a new unit or a new scale, goes out beside the others", () => {
    const more = release(bothTables(few.slice(0, 4)));
    assert.ok(more.ok);
    const fewer = more.value.cells.filter(({ people }) => !people.includes("unit 3"));
    const without = more.value.cells.map(({ people }) => fewer.findIndex((cell) => cell.people === people));
    const ended = more.value.equations.map(({ total, parts }) => ({
      total: without[total] ?? -1,
      parts: parts.map((part) => without[part] ?? -1).filter((part) => part >= 0),
    }));
    const earlier = {
      ...before,
      cells: fewer,
      equations: ended.filter(({ total, parts }) => total >= 0 && parts.length > 0),
    };
    const found = release(tables, [earlier]);
    assert.ok(found.ok, JSON.stringify(found));
    const isNew = found.value.cells.filter(({ people }) => people.includes("unit 3"));
    assert.ok(isNew.some(({ status }) => status === "shown"));
    assert.equal(found.value.cells.length, cells.length);
  });

  test("S108: an earlier release counts by what these tables do not, or has other cells of the same day", () => {
    const [byGender, alone] = tables;
    const fewer = release([alone], [before]);
    assert.ok(!fewer.ok && fewer.problem.code === "S108");
    const told = release([alone, { ...byGender, isShown: false }], [before]);
    assert.ok(told.ok, "a table that is not shown any more is still reckoned with");
    const sameDay = { ...before, referenceDate: today };
    const other = release([alone], [sameDay]);
    assert.ok(!other.ok && other.problem.code === "S108");
    const onlyUnits = { ...sameDay, cells: cells.filter(({ people }) => !people.includes("women")) };
    const more = release([byGender], [onlyUnits]);
    assert.ok(!more.ok && more.problem.code === "S108");
    assert.deepEqual("people" in more.problem && more.problem.people.includes("women"), true);
  });
});
