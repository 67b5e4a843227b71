import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readResultFile, readTableFile, type TableRequest } from "./index.ts";

const asFileSays: TableRequest = { threshold: null, level: null };

/** Three teams and their total. */
const file = {
  id: "teams",
  kind: "frequency",
  threshold_T: 5,
  cells: [
    ["all", 32],
    ["a", 20],
    ["b", 3],
    ["c", 9],
  ],
  equations: [[0, [1, 2, 3]]],
};

const refusal = (content: unknown, asked = asFileSays): string => {
  const found = readTableFile(content, asked);
  if (found.ok) return "read";
  if (found.problem.kind === "refused") return `${found.problem.code} ${found.problem.release}`;
  return found.problem.problems
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
    ["an unknown place", { ...file, equations: [[0, [1, 2, 9]]] }, "S201 equations[0]: 9, 0..3"],
    ["a primary cell that is none", { ...file, primary: [7] }, "S201 primary[0]: 7, 0..3"],
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

describe("earlier releases of the same cells", () => {
  const q1 = { id: "q1", threshold: 5, status: ["published", "published", "hidden", "hidden"] };

  test("S106: a threshold lower than in an earlier release is refused; a higher one is not", () => {
    assert.equal(refusal({ ...file, threshold_T: 4, previous: [q1] }), "S106 q1");
    assert.equal(refusal({ ...file, threshold_T: 6, previous: [q1] }), "read");
  });

  test("about the same day, what was shown is public and what was hidden stays hidden", () => {
    const found = readTableFile({ ...file, previous: [q1] }, asFileSays);
    assert.ok(found.ok);
    assert.deepEqual(found.value.table.alwaysShown, [0, 1]);
    assert.deepEqual(found.value.table.alwaysHidden, [2, 3]);
  });

  test("a cell that is small now but was shown about the same day is public: it is not hidden any more", () => {
    const shown = { ...q1, status: ["published", "hidden", "published", "hidden"], threshold: 3 };
    const found = readTableFile({ ...file, previous: [shown] }, asFileSays);
    assert.ok(found.ok);
    assert.deepEqual(found.value.table.primary, []);
  });

  test("of another day: hidden until it was 2 above the threshold twice; a change of 1 to 4 is not shown on both days", () => {
    const months = (one: readonly number[], two: readonly number[], movers = {}) => {
      const status = ["published", "published", "hidden", "hidden"];
      const previous = [
        { id: "m1", threshold: 5, status, counts: one },
        { id: "m2", threshold: 5, status, counts: two, ...movers },
      ];
      const found = readTableFile({ ...file, previous }, asFileSays);
      assert.ok(found.ok);
      return found.value.table;
    };
    assert.deepEqual(months([30, 20, 3, 7], [31, 20, 3, 8]).alwaysHidden, [2]);
    assert.deepEqual(months([30, 20, 3, 7], [29, 20, 3, 6]).alwaysHidden, [2, 3]);
    assert.deepEqual(months([30, 20, 3, 7], [29, 17, 3, 9]).guarded, [1]);
    assert.deepEqual(months([30, 20, 3, 7], [27, 15, 3, 9]).guarded, []);
    const movers = { movers: [{ cell: 1, joiners: 7, leavers: 2 }] };
    assert.deepEqual(months([30, 20, 3, 7], [27, 15, 3, 9], movers).guarded, [1]);
    assert.deepEqual(months([30, 20, 3, 7], [29, 17, 3, 9], { movers: [] }).guarded, []);
  });
});

describe("a result that somebody brings", () => {
  test("is read for its status and its threshold alone", () => {
    const brought = { status: ["published", "hidden"], threshold: 5, summary: "of another tool" };
    assert.deepEqual(readResultFile(brought, 2), {
      ok: true,
      value: { hidden: [false, true], threshold: 5 },
    });
    assert.deepEqual(readResultFile({ status: ["hidden"] }, 1), {
      ok: true,
      value: { hidden: [true], threshold: null },
    });
  });

  test("S201: each cell has a status, and a status is published or hidden", () => {
    const problems = (content: unknown) => {
      const found = readResultFile(content, 3);
      return found.ok ? [] : found.problem.map(({ at }) => at);
    };
    assert.deepEqual(problems({ status: ["hidden"] }), ["status"]);
    assert.deepEqual(problems({ status: ["hidden", "secret", "published"] }), ["status[1]"]);
    assert.deepEqual(problems({}), ["status"]);
  });
});
