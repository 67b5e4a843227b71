import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Cube, cubeOf, groupDisclosures, withComplements } from "../../src/domain/disclosure/index.ts";
import { flat, instance, tableOf } from "../support/aCountTable.ts";
import { computed, gains, possible, viewOf } from "../support/anIntruder.ts";
import { byGender, cellOf, gender, hiding, naive, recorded, released, seen } from "../support/attackCases.ts";

describe("tables about the same people", () => {
  test("attack 5: two groupings of the same teams", () => {
    const { table } = instance("sdctable-linked-136");
    const leaks = table.primary.filter((cell) => computed(seen(table.cube, naive(table)), cell) !== null);
    assert.equal(leaks.length, 1);
    assert.deepEqual(gains(table, released(table)), []);
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
    const hidden = [...released(tableOf(cube, 6)).slice(0, cells.length), true, true, true];
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
    const both = cellOf(cube, "U1", "women", "outside");
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
      gains({ ...table, primary }, released({ ...table, primary }), (cell) => perUnit.includes(cell)),
      [],
    );
  });

  test("attack 19: a count of the annual report gives a hidden one of an internal table", () => {
    const table = tableOf(byGender([3, 16], [14, 22], [31, 12], [18, 19]), 5);
    const unaware = released(table);
    const leaks = [...unaware.keys()].filter(
      (cell) =>
        unaware[cell] && !table.primary.includes(cell) && gains(table, unaware.with(cell, false)).length > 0,
    );
    assert.ok(leaks.length > 0, "no hidden count gives another one away");
    for (const reported of leaks)
      assert.deepEqual(gains(table, released({ ...table, alwaysShown: [reported] })), []);
  });
});
