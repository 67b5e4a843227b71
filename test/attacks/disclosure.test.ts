import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  type Cube,
  cubeOf,
  type Dimension,
  groupDisclosures,
  protectTable,
  smallCells,
  type TableToProtect,
  withComplements,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { flat, instance, tableOf } from "../support/aCountTable.ts";
import { computed, gains, knowing, possible, type View, viewOf } from "../support/anIntruder.ts";

const solver = await openHighs();

/** The attacks that are on record elsewhere, with their numbers. */
const cases: readonly { readonly id: string; readonly [field: string]: unknown }[] = JSON.parse(
  readFileSync("../shared/data/sdc/attack-cases.json", "utf8"),
);
function recorded<Fields>(id: string): Fields {
  const found = cases.find((one) => one.id === id);
  assert.ok(found, `${id} is not there`);
  return found as Fields;
}

/** What the product hides, as it releases: strong, and with what insiders see. */
function ours(table: TableToProtect): readonly boolean[] {
  const found = protectTable({ ...table, insiders: true }, solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.hidden.map((kind) => kind !== null);
}

const hiding = ({ cells }: Cube, some: readonly number[]): readonly boolean[] =>
  cells.map((_, cell) => some.includes(cell));

/** The naive way: what is under the threshold is hidden, and nothing else. */
const naive = ({ cube, threshold }: TableToProtect): readonly boolean[] =>
  hiding(cube, smallCells(cube, threshold ?? 0));

const seen = (cube: Cube, hidden: readonly boolean[]): View => viewOf(cube, hidden, () => false);

const teams = (...counts: readonly number[]): Cube => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  return cubeOf(
    [flat("teams", codes)],
    codes.map((code, place) => ({ codes: [code], count: counts[place] ?? 0 })),
  );
};

/** Teams by gender. */
const byGender = (...counts: readonly (readonly [women: number, men: number])[]): Cube => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  return cubeOf(
    [flat("teams", codes), flat("people", ["women", "men"])],
    counts.flatMap(([women, men], place) => [
      { codes: [codes[place] ?? "", "women"], count: women },
      { codes: [codes[place] ?? "", "men"], count: men },
    ]),
  );
};
const gender = { dimension: 1, total: "all people" };

function placeOf({ cells }: Cube, ...codes: readonly string[]): number {
  const place = cells.findIndex((cell) => cell.codes.join() === codes.join());
  assert.notEqual(place, -1, `no cell ${codes.join()}`);
  return place;
}

describe("one table", () => {
  test("attack 1: the total minus the 9 that are shown gives the 4 that are hidden", () => {
    const table = tableOf(byGender([9, 4], [14, 22], [31, 12]), 5);
    const men = placeOf(table.cube, "team 1", "men");
    assert.equal(computed(seen(table.cube, naive(table)), men), 4);
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 2: of 9 people 8 are women, so one is a man", () => {
    const { published } = recorded<{ published: Record<string, number> }>("nested-filters");
    const [whole = 0, women = 0] = Object.values(published);
    const cells = [
      { codes: ["all", "all people"], count: whole + 61 },
      { codes: ["social", "all people"], count: whole },
      { codes: ["other", "all people"], count: 61 },
      { codes: ["all", "women"], count: women + 36 },
      { codes: ["social", "women"], count: women },
      { codes: ["other", "women"], count: 36 },
    ];
    const equations = [
      { total: 0, parts: [1, 2] },
      { total: 3, parts: [4, 5] },
    ];
    const men = [whole + 61 - women - 36, whole - women, 61 - 36];
    const known: Cube = {
      cells: [...cells, ...men.map((count, at) => ({ codes: [`men ${at}`], count }))],
      equations: [
        ...equations,
        { total: 6, parts: [7, 8] },
        ...[0, 1, 2].map((at) => ({ total: at, parts: [at + 3, at + 6] })),
      ],
    };
    const queries = tableOf({ cells, equations }, 5);
    assert.deepEqual(naive(queries).includes(true), false);
    assert.equal(computed(seen(known, hiding(known, [6, 7, 8])), 7), 1);
    const { cube } = withComplements(queries.cube, gender, 5);
    const hidden = [...ours(tableOf(cube, 5)).slice(0, cells.length), true, true, true];
    assert.deepEqual(gains({ ...tableOf(known, 5), primary: [7] }, hidden), []);
  });

  test("attack 4: two or more are hidden in each line, and yet lines together give one away", () => {
    const { table } = instance("sdctable-4x4-two-per-line-trap");
    const hidden = hiding(table.cube, table.primary);
    for (const { total, parts } of table.cube.equations)
      assert.notEqual([total, ...parts].filter((cell) => hidden[cell]).length, 1);
    const trapped = placeOf(table.cube, "w", "b");
    assert.equal(computed(seen(table.cube, hidden), trapped), 47);
    assert.deepEqual(gains(table, ours(table)), []);
    assert.deepEqual(
      possible(
        viewOf(table.cube, ours(table), () => true),
        trapped,
      ),
      [0, 78],
    );
  });

  test("attack 4: going through all counts finds the bounds that are on record", () => {
    const { equations, expected_bounds: bounds } = recorded<{
      equations: readonly { sum: readonly string[]; equals: number }[];
      expected_bounds: Record<string, readonly [number, number]>;
    }>("feasibility-interval-2x2");
    const names = Object.keys(bounds);
    const sums = equations.map(({ equals }) => equals);
    const view: View = {
      counts: [...names.map(() => null), ...sums],
      least: [...names, ...sums].map(() => 0),
      equations: equations.map(({ sum }, at) => ({
        total: names.length + at,
        parts: sum.map((name) => names.indexOf(name)),
      })),
    };
    assert.deepEqual(Object.fromEntries(names.map((name, cell) => [name, possible(view, cell)])), bounds);
  });

  test("attack 6: 20 to 39 beside 25 to 39 gives 20 to 24", () => {
    const ages: Dimension = {
      name: "age",
      codes: ["all ages", "20-39", "20-24", "25-39", "40+"],
      equations: [
        { total: "all ages", parts: ["20-39", "40+"] },
        { total: "20-39", parts: ["20-24", "25-39"] },
      ],
    };
    const counts = { "20-24": 3, "25-39": 40, "40+": 50 };
    const table = tableOf(
      cubeOf(
        [ages],
        Object.entries(counts).map(([code, count]) => ({ codes: [code], count })),
      ),
      5,
    );
    const young = placeOf(table.cube, "20-24");
    assert.equal(computed(seen(table.cube, naive(table)), young), 3);
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 10: none or all of a small group tells about each of its members", () => {
    const cube = byGender([0, 9], [12, 14], [16, 13], [15, 18]);
    const [women, men] = ["women", "men"].map((code) => placeOf(cube, "team 1", code));
    assert.ok(women !== undefined && men !== undefined);
    const plain = tableOf(cube, 5);
    assert.equal(seen(cube, naive(plain)).counts[women], 0);
    const primary = groupDisclosures(cube, gender, 10);
    assert.deepEqual(primary, [women, men]);
    assert.deepEqual(
      gains({ ...plain, primary }, ours({ ...plain, primary }), () => true),
      [],
    );
  });

  test("attack 10: all but one of a group gives the one away", () => {
    const table = tableOf(byGender([8, 1], [14, 22], [31, 12]), 5);
    assert.equal(computed(seen(table.cube, naive(table)), placeOf(table.cube, "team 1", "men")), 1);
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 13: of two hidden people who are each alone, each knows the other", () => {
    const { table } = instance("sdctable-singletons-1d");
    const [own, other] = table.primary;
    assert.ok(own !== undefined && other !== undefined);
    assert.equal(
      computed(
        knowing(
          viewOf(table.cube, naive(table), () => true),
          own,
          1,
        ),
        other,
      ),
      1,
    );
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 13: beside a hidden 4 the one person who is alone reads the 4", () => {
    const table = tableOf(teams(20, 1, 4, 9), 5);
    const hidden = naive(table);
    assert.equal(computed(knowing(seen(table.cube, hidden), 2, 1), 3), 4);
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 13: three who are each alone", () => {
    const table = tableOf(teams(20, 1, 1, 1), 3);
    assert.deepEqual(
      [2, 3, 4].map((cell) => computed(seen(table.cube, naive(table)), cell)),
      [1, 1, 1],
    );
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 14: two that are hidden and together 2 are both 1, because a zero would have been shown", () => {
    const { row } = recorded<{ row: { cells: readonly number[] } }>("sum-of-suppressed-equals-forced");
    const table = tableOf(teams(...row.cells), 2);
    assert.deepEqual(
      possible(
        viewOf(table.cube, naive(table), () => true),
        3,
      ),
      [0, 2],
    );
    assert.deepEqual(
      [3, 4].map((cell) => computed(seen(table.cube, naive(table)), cell)),
      [1, 1],
    );
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 16: hidden groups that are together too small", () => {
    const { teams: found } = recorded<{ teams: Record<string, number> }>("suppression-sum-too-small");
    const counts = Object.values(found);
    const table = tableOf(teams(...counts), 5);
    assert.equal(computed(seen(table.cube, naive(table)), 4), 2);
    const hidden = ours(table);
    assert.deepEqual(gains(table, hidden), []);
    const together = counts.filter((_, at) => hidden[at + 1]);
    assert.ok(together.length >= 2 && together.reduce((sum, count) => sum + count, 0) >= 5);
  });

  test("attack 17: counts that stay visible where the answers are hidden", () => {
    const { shown } = recorded<{ shown: { male: number; female: number } }>("qualtrics-counts-visible");
    const table = tableOf(byGender([shown.female, shown.male], [17, 20]), 5);
    const vendor = hiding(table.cube, []); // the score is hidden, the counts are not
    const [women, men] = ["women", "men"].map((code) => placeOf(table.cube, "team 1", code));
    assert.deepEqual(
      [women, men].map((cell) => seen(table.cube, vendor).counts[cell ?? -1]),
      [2, 3],
    );
    assert.deepEqual(gains(table, ours(table)), []);
  });
});

describe("tables about the same people", () => {
  test("attack 5: two groupings of the same teams", () => {
    const { table } = instance("sdctable-linked-136");
    const leaks = table.primary.filter((cell) => computed(seen(table.cube, naive(table)), cell) !== null);
    assert.equal(leaks.length, 1);
    assert.deepEqual(gains(table, ours(table)), []);
  });

  test("attack 5: living, working, and men who do both give the one woman who does", () => {
    const { published: is, attacker_gets: gets } = recorded<{
      published: Record<
        | "employed_living"
        | "not_employed_living"
        | "living"
        | "working"
        | "living_and_working"
        | "males_living_and_working"
        | "males_living_working_elsewhere"
        | "males_working_living_elsewhere",
        number
      >;
      attacker_gets: Record<string, number>;
    }>("linking-three-tables");
    const elsewhere = is.employed_living - is.living_and_working;
    const fromElsewhere = is.working - is.living_and_working;
    const all = (code: string, count: number) => ({ codes: [code, "all people"], count });
    const men = (code: string, count: number) => ({ codes: [code, "men"], count });
    const cells = [
      all("living", is.living),
      all("not employed", is.not_employed_living),
      all("employed", is.employed_living),
      all("both", is.living_and_working),
      all("works elsewhere", elsewhere),
      all("working", is.working),
      all("lives elsewhere", fromElsewhere),
      men("both", is.males_living_and_working),
      men("works elsewhere", is.males_living_working_elsewhere),
      men("lives elsewhere", is.males_working_living_elsewhere),
    ];
    const equations = [
      { total: 0, parts: [1, 2] },
      { total: 2, parts: [3, 4] },
      { total: 5, parts: [3, 6] },
    ];
    const women = [
      is.living_and_working - is.males_living_and_working,
      elsewhere - is.males_living_working_elsewhere,
      fromElsewhere - is.males_working_living_elsewhere,
    ];
    const known: Cube = {
      cells: [...cells, ...women.map((count, at) => ({ codes: [`women ${at}`], count }))],
      equations: [
        ...equations,
        { total: 3, parts: [7, 10] },
        { total: 4, parts: [8, 11] },
        { total: 6, parts: [9, 12] },
      ],
    };
    const each = tableOf({ cells, equations }, 6);
    assert.equal(naive(each).includes(true), false);
    const open = seen(known, hiding(known, [10, 11, 12]));
    assert.deepEqual(
      [10, 11, 12].map((cell) => computed(open, cell)),
      Object.values(gets),
    );
    const { cube } = withComplements(each.cube, gender, 6);
    const hidden = [...ours(tableOf(cube, 6)).slice(0, cells.length), true, true, true];
    assert.deepEqual(gains({ ...tableOf(known, 6), primary: [10, 11, 12] }, hidden), []);
  });

  test("attack 5: gender by unit and origin by unit tell together who is both", () => {
    const { tables } = recorded<{
      tables: {
        "gender x unit": { U1: { f: number; m: number } };
        "origin x unit": { U1: { outside: number; other: number } };
      };
    }>("two-axes-same-person");
    const { f, m } = tables["gender x unit"].U1;
    assert.deepEqual([f, m], Object.values(tables["origin x unit"].U1));
    const cube = cubeOf(
      [flat("units", ["U1", "U2"]), flat("people", ["women", "men"]), flat("origins", ["outside", "other"])],
      [
        { codes: ["U1", "women", "outside"], count: f },
        { codes: ["U1", "men", "other"], count: m },
        { codes: ["U2", "women", "outside"], count: 12 },
        { codes: ["U2", "women", "other"], count: 14 },
        { codes: ["U2", "men", "other"], count: 34 },
      ],
    );
    const isTotal = (code: string): boolean => code.startsWith("all");
    const crossings = [...cube.cells.keys()].filter(
      (cell) => !cube.cells[cell]?.codes.slice(1).some(isTotal),
    );
    const perUnit = crossings.filter((cell) => !isTotal(cube.cells[cell]?.codes[0] ?? ""));
    const both = placeOf(cube, "U1", "women", "outside");
    assert.deepEqual(
      possible(
        viewOf(cube, hiding(cube, crossings), () => true),
        both,
      ),
      [0, f],
    );
    assert.equal(
      computed(
        viewOf(cube, hiding(cube, perUnit), () => true),
        both,
      ),
      f,
    );
    const table = tableOf(cube, 5);
    const primary = [
      ...new Set([...table.primary, ...groupDisclosures(cube, { dimension: 2, total: "all origins" }, 6)]),
    ];
    assert.ok(primary.includes(both));
    assert.deepEqual(
      gains({ ...table, primary }, ours({ ...table, primary }), (cell) => perUnit.includes(cell)),
      [],
    );
  });

  test("attack 19: a count of the annual report gives a hidden one of an internal table", () => {
    const table = tableOf(byGender([3, 16], [14, 22], [31, 12], [18, 19]), 5);
    const unaware = ours(table);
    const leaks = [...unaware.keys()].filter(
      (cell) =>
        unaware[cell] && !table.primary.includes(cell) && gains(table, unaware.with(cell, false)).length > 0,
    );
    assert.ok(leaks.length > 0, "no hidden count gives another one away");
    for (const reported of leaks)
      assert.deepEqual(gains(table, ours({ ...table, alwaysShown: [reported] })), []);
  });
});
