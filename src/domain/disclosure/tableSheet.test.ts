import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Sheet } from "../shared/sheet.ts";
import { readHierarchies, readTableSheet } from "./index.ts";

const sheetOf = (text: string): Sheet => ({
  name: "",
  otherSheets: [],
  rows: text
    .trim()
    .split("\n")
    .map((line, place) => ({
      number: place + 1,
      cells: line.split(";").map((word) => ({ kind: "text", text: word.trim() })),
    })),
});

const list = sheetOf(`
  unit;gender;count
  A1;woman;12
  A1;man;3
  A2;man;21
  B1;woman;2`);

const levels = `dimension;code;parent
  unit;all;
  unit;A;all
  unit;B;all
  unit;A1;A
  unit;A2;A
  unit;B1;B`;

function tableOf(sheet: Sheet, hierarchy: string) {
  const hierarchies = readHierarchies(sheetOf(hierarchy));
  assert.ok(hierarchies.ok, JSON.stringify(hierarchies));
  return readTableSheet(
    { name: "list", sheet, hierarchies: hierarchies.value },
    { threshold: 5, level: null },
  );
}

const places = (found: { ok: boolean; problem?: readonly { at: string }[] }) =>
  (found.problem ?? []).map(({ at }) => at);

describe("a list with its hierarchies", () => {
  test("becomes the cube of every combination; what is absent counts nobody", () => {
    const found = tableOf(list, levels);
    assert.ok(found.ok);
    const { cells } = found.value.table.cube;
    const count = (...codes: readonly string[]) =>
      cells.find((cell) => cell.codes.join() === codes.join())?.count;
    assert.equal(cells.length, 6 * 3);
    assert.deepEqual(
      [count("all", "total"), count("A", "total"), count("A", "man"), count("B1", "man")],
      [38, 36, 24, 0],
    );
    assert.equal(found.value.id, "list");
  });

  test("cells stand in the order of the hierarchy file", () => {
    const found = tableOf(list, levels);
    assert.ok(found.ok);
    const units = [...new Set(found.value.table.cube.cells.map(({ codes }) => codes[0]))];
    assert.deepEqual(units, ["all", "A", "B", "A1", "A2", "B1"]);
  });

  test("a code with two parents stands in two ways of adding up", () => {
    const twice = `${levels}\n  unit;North;all\n  unit;South;all\n  unit;A1;North\n  unit;B1;North\n  unit;A2;South`;
    const hierarchies = readHierarchies(sheetOf(twice));
    assert.ok(hierarchies.ok);
    const totals = hierarchies.value.get("unit")?.equations.filter(({ total }) => total === "all");
    assert.deepEqual(
      totals?.map(({ parts }) => parts),
      [
        ["A", "B"],
        ["North", "South"],
      ],
    );
  });
});

describe("S203: a row that is not right is named with its number", () => {
  const hierarchyCases: readonly (readonly [string, string, string])[] = [
    ["another header", "unit;code\n unit;all", "hierarchy, row 1, header"],
    ["a parent without a row", `${levels}\n unit;C1;C`, "hierarchy, row 8, parent"],
    ["one row twice", `${levels}\n unit;A1;A`, "hierarchy, row 8, code"],
    ["two tops", `${levels}\n unit;C;`, "hierarchy, row 8, parent"],
    ["a circle", `${levels}\n unit;A;A1`, "hierarchy, row 8, parent"],
    [
      "a way that leaves somebody out",
      `${levels}\n unit;North;all\n unit;A1;North`,
      "hierarchy, row 9, parent",
    ],
  ];
  for (const [name, text, at] of hierarchyCases)
    test(name, () => {
      const found = readHierarchies(sheetOf(text));
      assert.deepEqual(found.ok ? [] : places(found), [at]);
    });

  const listCases: readonly (readonly [string, string, string])[] = [
    ["no count", "unit;gender\nA1;man", "table, row 1, header"],
    ["one combination twice", "unit;gender;count\nA1;man;3\nA1;man;4", "table, row 3, codes"],
    ["a code that is not in the hierarchy", "unit;gender;count\nC1;man;3", "table, row 2, unit"],
    ["a code that is a total", "unit;gender;count\nA;man;3", "table, row 2, unit"],
    ["half a person", "unit;gender;count\nA1;man;2.5", "table, row 2, count"],
  ];
  for (const [name, text, at] of listCases)
    test(name, () => {
      const found = tableOf(sheetOf(text), levels);
      assert.deepEqual(found.ok ? [] : places(found), [at]);
    });

  test("a list without a threshold asks for one", () => {
    const hierarchies = readHierarchies(sheetOf(levels));
    assert.ok(hierarchies.ok);
    const asked = readTableSheet(
      { name: "list", sheet: list, hierarchies: hierarchies.value },
      { threshold: null, level: null },
    );
    assert.deepEqual(asked.ok ? [] : places(asked), ["--threshold"]);
  });
});
