import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { threeTeams } from "../../../test/support/threeTeams.ts";
import { fitsTable, readResultFile, readTableFile, statusProblems, type TableRequest } from "./index.ts";

const asFileSays: TableRequest = { threshold: null, level: null };

const file = { ...threeTeams, kind: "frequency" };

const refusal = (content: unknown, asked = asFileSays): string => {
  const found = readTableFile(content, asked);
  if (found.ok) return "read";
  return found.problem
    .map(({ code, at, found: was, expected }) => `${code} ${at}: ${was}, ${expected}`)
    .join("\n");
};

describe("a table in a file", () => {
  test("is read with its cells, its equations and what is small under its threshold", () => {
    const found = readTableFile(file, asFileSays);
    assert.ok(found.ok);
    const { id, table } = found.value;
    assert.deepEqual([id, table.threshold, table.level, table.primary], ["teams", 5, "strong", [2]]);
    assert.deepEqual(table.cube.cells[3], { codes: ["c"], count: 9 });
    assert.deepEqual(table.cube.equations, [{ total: 0, parts: [1, 2, 3] }]);
  });

  test("another threshold finds the small cells anew; a list of the file then does not count", () => {
    const listed = { ...file, primary: [1] };
    const primary = (asked: TableRequest, content: unknown = listed) => {
      const found = readTableFile(content, asked);
      return found.ok ? found.value.table.primary : [];
    };
    assert.deepEqual(primary(asFileSays), [1]);
    assert.deepEqual(primary({ threshold: 10, level: null }), [2, 3]);
    const { threshold_T: _, ...without } = listed;
    assert.deepEqual(primary({ threshold: 10, level: null }, without), [1]);
  });

  test("without a threshold and with a list of primary cells only exact protection is defined", () => {
    const { threshold_T: _, ...without } = file;
    const found = readTableFile({ ...without, primary: [2] }, asFileSays);
    assert.ok(found.ok);
    assert.deepEqual([found.value.table.level, found.value.table.threshold], ["exact", null]);
    assert.equal(
      refusal({ ...without, primary: [2] }, { threshold: null, level: "strong" }),
      "S201 threshold_T: null, integer >= 2 (strong)",
    );
    assert.equal(refusal(without), "S201 threshold_T: null, integer >= 2, or primary");
  });
});

test("what readers can find elsewhere is a sum of cells, or a percentage with the decimals it was published in", () => {
  const sum = { source: "jaarverslag 2025", cells: [1, 2], least: 22, most: 24 };
  const share = { source: "CBS", part: 2, whole: 0, percentage: 9.4, decimals: 1 };
  const found = readTableFile({ ...file, known: [sum, share] }, asFileSays);
  assert.ok(found.ok);
  const { known } = found.value.table;
  assert.deepEqual(
    known.map(({ source, least, most }) => [source, least, most]),
    [
      ["jaarverslag 2025", 22, 24],
      ["CBS", 0, Number.POSITIVE_INFINITY],
      ["CBS", Number.NEGATIVE_INFINITY, 0],
    ],
  );
  assert.ok(known.every((figure) => fitsTable(figure, found.value.table.cube)));
  assert.match(refusal({ ...file, known: [{ ...share, percentage: 101 }] }), /^S201 known\[0\]/);
});

describe("the dimensions of a file", () => {
  const team = {
    name: "team",
    codes: ["all", "a", "b", "c"],
    equations: [{ total: "all", parts: ["a", "b", "c"] }],
  };
  const read = (...dimensions: readonly unknown[]) => {
    const found = readTableFile({ ...file, dimensions }, asFileSays);
    assert.ok(found.ok);
    return found.value.dimensions;
  };

  test("are known when they tell all there is to tell about its cells and equations", () => {
    assert.deepEqual(read(team), [team]);
    assert.equal(read(), null);
  });

  const wrong: readonly (readonly [string, readonly unknown[]])[] = [
    ["a code of a cell is not among them", [{ ...team, codes: ["all", "a", "b"], equations: [] }]],
    ["an equation of the cells is not among theirs", [{ ...team, equations: [] }]],
    ["a code of theirs stands twice", [{ ...team, codes: [...team.codes, "a"] }]],
    [
      "an equation of theirs has an unknown code",
      [{ ...team, equations: [...team.equations, { total: "a", parts: ["d"] }] }],
    ],
    [
      "a code is a part of itself",
      [{ ...team, equations: [...team.equations, { total: "a", parts: ["all"] }] }],
    ],
    ["there are more of them than codes of a cell", [team, { name: "age", codes: ["all"], equations: [] }]],
  ];
  for (const [name, dimensions] of wrong)
    test(`are not known when ${name}; the table is read all the same`, () =>
      assert.equal(read(...dimensions), null));
});

describe("S201: a field that is not right is named with its place", () => {
  const cells = (at: number, row: readonly unknown[]) => ({
    ...file,
    cells: file.cells.with(at, row as [string, number]),
  });
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["a negative count", cells(2, ["b", -3]), "S201 cells[2]: -3, count: integer >= 0"],
    ["half a person", cells(2, ["b", 2.5]), "S201 cells[2]: 2.5, count: integer >= 0"],
    ["a count in words", cells(2, ["b", "three"]), 'S201 cells[2]: "three", count: integer >= 0'],
    ["a code too many", cells(2, ["b", "x", 3]), 'S201 cells[2]: ["b","x",3], 1 codes'],
    [
      "a field that nobody reads",
      { ...file, alwayspublish: [1] },
      'S201 alwayspublish: "alwayspublish", a field of the format',
    ],
    ["an unknown place", { ...file, equations: [[0, [1, 2, 9]]] }, "S201 equations[0]: 9, 0..3"],
    ["a primary cell that is none", { ...file, primary: [7] }, "S201 primary[0]: 7, 0..3"],
    [
      "a percentage of a cell that is none",
      { ...file, known: [{ source: "CBS", part: 1, whole: 8, percentage: 6.4, decimals: 1 }] },
      "S201 known[0]: 8, 0..3",
    ],
    ["two thresholds", { ...file, threshold: 4 }, "S201 threshold: 4, threshold_T: 5"],
    [
      "a release of other cells",
      { ...file, previous: [{ id: "q1", threshold: 5, status: ["hidden"] }] },
      "S201 previous[0].status: 1, 4 entries",
    ],
    [
      "a circle",
      {
        ...file,
        equations: [
          [0, [1, 2]],
          [1, [0, 2]],
        ],
      },
      "S201 equations: , no circle",
    ],
  ];
  for (const [name, content, expected] of cases) test(name, () => assert.equal(refusal(content), expected));

  test("no cells at all, or no file at all", () => {
    assert.match(refusal({ ...file, cells: [] }), /^S201 cells: /);
    assert.match(refusal(null), /^S201 /);
    assert.match(refusal({ ...file, threshold_T: 1 }), /^S201 threshold_T: 1/);
  });
});

test("S202: an equation that does not add up is named with both sums", () => {
  assert.equal(refusal({ ...file, equations: [[0, [1, 2]]] }), "S202 equations[0]: 23, 32");
});

describe("a result that somebody brings", () => {
  test("is read for its status, its threshold and what was left out alone", () => {
    const brought = { status: ["published", "hidden"], threshold: 5, summary: "of another tool" };
    assert.deepEqual(readResultFile(brought), {
      ok: true,
      value: { hidden: [false, true], threshold: 5, withoutFinest: [] },
    });
    assert.deepEqual(readResultFile({ status: ["hidden"], withoutFinest: ["team"] }), {
      ok: true,
      value: { hidden: [true], threshold: null, withoutFinest: ["team"] },
    });
  });

  test("S201: each cell has a status, and a status is published or hidden", () => {
    const problems = (content: unknown) => {
      const found = readResultFile(content);
      const cube = { cells: file.cells.map(() => ({ codes: [], count: 0 })), equations: [] };
      return (found.ok ? statusProblems(found.value, cube) : found.problem).map(({ at }) => at);
    };
    assert.deepEqual(problems({ status: ["hidden"] }), ["status"]);
    assert.deepEqual(problems({ status: ["hidden", "secret", "published"] }), ["status[1]"]);
    assert.deepEqual(problems({}), ["status"]);
  });
});
