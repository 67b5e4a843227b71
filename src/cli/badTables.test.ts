import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { commandLine } from "../../test/support/commandLine.ts";
import { runTableCommand as run } from "../../test/support/runTableCommand.ts";
import { threeTeams as teams } from "../../test/support/threeTeams.ts";
import { checkTableCommand } from "./checkTable.ts";
import type { Call } from "./command.ts";
import { protectCommand } from "./protect.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-bad-tables-"));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};

const withCount = (count: unknown) => ({
  ...teams,
  cells: [...teams.cells.slice(0, 2), ["b", count], ["c", 9]],
});
const status = ["published", "published", "hidden", "hidden"];
const counts = [32, 20, 3, 9];
const before = (release: object) => ({
  ...teams,
  previous: [{ id: "q1", threshold: 5, status, ...release }],
});

/** Asserts that a call is refused with a sentence that begins so, that nothing is said but that, and nothing is written. */
async function assertRefused(
  words: readonly string[],
  options: Call["options"],
  exit: 2 | 3,
  sentence: string,
) {
  const ended = await run(protectCommand, words, { ...options, out: at("none.json") });
  assert.equal(ended.exit, exit, ended.err.join("\n"));
  assert.ok(ended.err[0]?.startsWith(sentence), ended.err[0]);
  assert.deepEqual(ended.out, []);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("none")),
    [],
  );
}

describe("a file of cells that is not as it should be ends with 2, names the place, and nothing is written", () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["an empty file", "", "I102"],
    ["no object", [1], "S201 file:"],
    ["a count that is half", withCount(2.5), "S201 cells[2]:"],
    ["a count under zero", withCount(-1), "S201 cells[2]:"],
    ["a count in words", withCount("1e3"), "S201 cells[2]:"],
    ["a count as text", withCount("5.0"), "S201 cells[2]:"],
    ["no count", withCount(""), "S201 cells[2]:"],
    ["a count that is null", withCount(null), "S201 cells[2][1]:"],
    ["a count that no computer counts exactly", withCount(1e300), "S201 cells[2]:"],
    ["one combination twice", { ...teams, cells: teams.cells.with(2, ["a", 3]) }, "S201 cells[2]:"],
    ["an unknown place", { ...teams, equations: [[0, [1, 2, 9]]] }, "S201 equations[0]:"],
    ["a place under zero", { ...teams, equations: [[0, [1, 2, -1]]] }, "S201 equations[0][1][2]:"],
    ["one cell twice in an equation", { ...teams, equations: [[0, [1, 2, 2, 3]]] }, "S201 equations[0]:"],
    ["a total that is its own part", { ...teams, equations: [[0, [0]]] }, "S201 equations[0]:"],
    [
      "a circle of totals with one part",
      {
        ...teams,
        cells: [
          ["a", 9],
          ["b", 9],
        ],
        equations: [
          [0, [1]],
          [1, [0]],
        ],
      },
      "S201 equations:",
    ],
    ["an equation without parts", { ...teams, equations: [[0, []]] }, "S201 equations[0][1]:"],
    ["another length than it says", { ...teams, n_cells: 5 }, "S201 n_cells:"],
    ["fewer equations than it says", { ...teams, n_equations: 2 }, "S201 n_equations:"],
    ["a threshold of 1", { ...teams, threshold_T: 1 }, "S201 threshold_T:"],
    ["a primary cell that is none", { ...teams, primary: [-1] }, "S201 primary[0]:"],
    ["dimensions in words", { ...teams, dimensions: ["team"] }, "S201 dimensions[0]:"],
    ["a release of other cells", before({ status: ["hidden"] }), "S201 previous[0].status:"],
    ["a release with other counts", before({ counts: [32] }), "S201 previous[0].counts:"],
    [
      "S202: counts of a release that do not add up",
      before({ counts: [30, 20, 3, 9] }),
      "S202 previous[0].counts, equations[0]:",
    ],
    [
      "who moved in a cell that is none",
      before({ counts, movers: [{ cell: 4, joiners: 1, leavers: 0 }] }),
      "S201 previous[0].movers[0]:",
    ],
    [
      "who moved said twice",
      before({ counts, movers: [1, 1].map((cell) => ({ cell, joiners: 1, leavers: 0 })) }),
      "S201 previous[0].movers[1]:",
    ],
    [
      "who moved on one day",
      before({ movers: [{ cell: 1, joiners: 1, leavers: 0 }] }),
      "S201 previous[0].movers:",
    ],
  ];
  for (const [name, content, sentence] of cases)
    test(name, () => assertRefused([file("table.json", content)], {}, 2, sentence));

  test("a mark at the beginning, and codes that start with a dot, are no reason to refuse", async () => {
    const dotted = { ...teams, cells: teams.cells.map(([code, count]) => [`.${code}`, count]) };
    const { exit } = await run(protectCommand, [file("mark.json", `\ufeff${JSON.stringify(dotted)}`)], {});
    assert.equal(exit, 0);
  });
});

describe("a list that is not as it should be ends with 2, names the row, and nothing is written", () => {
  const lists: readonly (readonly [string, string, string])[] = [
    ["an empty file", "", "I102"],
    ["a header alone", "unit;count\n", "S203 table, row 1, count:"],
    ["another delimiter", "unit|count\nA|12\n", "S203 table, row 1, header:"],
    ["a column behind the count", "unit;count;note\nA;12;x\n", "S203 table, row 1, header:"],
    ["a column without a name", "unit;;count\nA;x;12\n", "S203 table, row 1, header:"],
    ["more than the count in a row", "unit;count\nA;12;13\n", "S203 table, row 2, count:"],
    ["no count in a row", "unit;count\nA\n", "S203 table, row 2, count:"],
    ["an empty code", "unit;count\n;12\n", "S203 table, row 2, unit:"],
    ["one combination twice", "unit;count\nA;12\nA;9\n", "S203 table, row 3, codes:"],
    ...["5.0", "-1", "1e3", "", "5,0", "+5", "0x10", "１２"].map(
      (count) => [`a count of "${count}"`, `unit;count\nA;${count}\n`, "S203 table, row 2, count:"] as const,
    ),
  ];
  for (const [name, text, sentence] of lists)
    test(name, () => assertRefused([file("list.csv", text)], { threshold: "5" }, 2, sentence));

  test("S205: more cells than can be computed", () => {
    const rows = Array.from({ length: 60 }, (_, row) => `a${row};b${row};c${row};9`);
    const list = file("list.csv", `a;b;c;count\n${rows.join("\n")}`);
    return assertRefused([list], { threshold: "5" }, 2, "S205 table:");
  });

  const hierarchies: readonly (readonly [string, string, string])[] = [
    ["a circle", "unit;all;\nunit;A;B\nunit;B;A\n", "S203 hierarchy, row 4, parent:"],
    ["a code of the list without a row", "unit;all;\nunit;A;all\n", "S203 table, row 3, unit:"],
    [
      "a characteristic that the list does not have",
      "units;all;\nunits;A;all\n",
      "S203 hierarchy, dimension:",
    ],
    ["a characteristic without a name", ";all;\n;A;all\n", "S203 hierarchy, row 2, dimension:"],
  ];
  for (const [name, rows, sentence] of hierarchies)
    test(`a hierarchy with ${name}`, () => {
      const list = file("list.csv", "unit;count\nA;12\nB;9\n");
      const hierarchy = file("hierarchy.csv", `dimension;code;parent\n${rows}`);
      return assertRefused([list], { threshold: "5", hierarchy }, 2, sentence);
    });

  test("empty lines and empty columns at the end say nothing", async () => {
    const list = file("spread.csv", "\ufeffunit;count;\nA;12;\n\nB;9;\n;;\n");
    assert.equal((await run(protectCommand, [list], { threshold: "5" })).exit, 0);
  });

  test("no name of a code is taken for the total", async () => {
    const list = file("totals.csv", "unit;count\ntotal;12\ntotal unit;9\n");
    const { out } = await run(protectCommand, [list], { threshold: "5" });
    assert.ok(out.includes("total unit unit; 21"), out.join("\n"));
  });
});

describe("a call that is not as it should be ends with 2 and writes nothing", () => {
  const table = file("good.json", teams);
  const calls: readonly (readonly [string, readonly string[], Call["options"], string])[] = [
    ["a threshold of 1", [table], { threshold: "1" }, "S201 --threshold:"],
    ["a threshold with a point", [table], { threshold: "5.0" }, "S201 --threshold:"],
    ["a second table", [table, table], {}, "S201 words:"],
    ["a hierarchy for a table that has its own", [table], { hierarchy: table }, "S201 --hierarchy:"],
  ];
  for (const [name, words, options, sentence] of calls)
    test(name, () => assertRefused(words, options, 2, sentence));

  test("a result in place of the table, and one without a name", async () => {
    for (const out of [table, join(folder, ".", "good.json"), ""]) {
      const { exit, err } = await run(protectCommand, [table], { out });
      assert.deepEqual([exit, err[0]?.slice(0, 11)], [2, "S201 --out:"]);
    }
    assert.equal(readFileSync(table, "utf8"), JSON.stringify(teams));
  });

  test("a result in a folder that is not there, or in place of a folder; a folder for a table", async () => {
    mkdirSync(at("folder"));
    for (const words of [
      [table, "--out", at("nowhere/result.json")],
      [table, "--out", at("folder")],
      [at("folder")],
    ]) {
      const { exit, err } = await commandLine(["protect", ...words]);
      assert.equal(exit, 2, err);
      assert.match(err, /nowhere|folder|directory/);
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith(".part")),
      [],
    );
    assert.ok(!existsSync(at("nowhere")));
  });

  test("S103: as many cells that must be shown as there can be end the search with 3", async () => {
    const municipality = JSON.parse(readFileSync("../shared/data/sdc/municipal-mid-seed7.json", "utf8"));
    const small = new Set(municipality.primary);
    const alwaysPublish = municipality.cells.flatMap((_: unknown, cell: number) =>
      small.has(cell) ? [] : [cell],
    );
    await assertRefused([file("all.json", { ...municipality, alwaysPublish })], {}, 3, "S103:");
  });
});

describe("check-table", () => {
  const result = (name: string, content: object): string => file(name, { status, ...content });

  test("checks under the threshold of the result, when the call asks for none", async () => {
    const fewer = {
      ...teams,
      cells: [
        ["all", 37],
        ["a", 20],
        ["b", 8],
        ["c", 9],
      ],
    };
    const table = file("fewer.json", fewer);
    const brought = result("ten.json", { threshold: 10 });
    const { exit, out, err } = await run(checkTableCommand, [table, brought], { json: true });
    assert.deepEqual(err, ["Gecontroleerd met drempel 10, zoals de uitkomst zegt. De tabel zegt: 5."]);
    const check = JSON.parse(out[0] ?? "");
    assert.deepEqual([exit, check.threshold, check.cells[0].primary], [0, 10, true]); // 8 is small under 10
    const { threshold_T: _, ...bare } = fewer;
    assert.equal((await run(checkTableCommand, [file("no-threshold.json", bare), brought])).exit, 0);
    const asked = await run(checkTableCommand, [table, brought], { json: true, threshold: "30" });
    assert.deepEqual([asked.exit, JSON.parse(asked.out[0] ?? "").threshold], [3, 30]);
  });

  test("checks a list with its hierarchy, and the parent of one", async () => {
    const list = file("units.csv", "unit;gender;count\nA1;w;2\nA1;m;14\nA2;w;9\nA2;m;21\nB1;w;18\nB1;m;12\n");
    const rows = ["all;", "A;all", "B;all", "A1;A", "A2;A", "B1;B"].map((row) => `unit;${row}`);
    const hierarchy = file("units-levels.csv", `dimension;code;parent\n${rows.join("\n")}\n`);
    const left = { "without-finest": ["unit"], hierarchy, threshold: "5", out: at("units.json") };
    assert.equal((await run(protectCommand, [list], left)).exit, 0);
    const { exit, out } = await run(checkTableCommand, [list, at("units.json")], { hierarchy });
    assert.deepEqual([exit, out.length], [0, 1]); // nothing of the clusters is small
  });

  test("refuses a result that is none, and a call with a file too many", async () => {
    const table = file("good.json", teams);
    for (const [name, content, sentence] of [
      ["no status", {}, "S201 status:"],
      ["a status that is none", { status: status.with(3, "secret") }, "S201 status[3]:"],
      ["a threshold of 1", { status, threshold: 1 }, "S201 threshold:"],
      ["nothing left out by name", { status, withoutFinest: "team" }, "S201 withoutFinest:"],
    ] as const) {
      const { exit, err } = await run(checkTableCommand, [table, file("brought.json", content)]);
      assert.equal(exit, 2, name);
      assert.ok(err[0]?.startsWith(sentence), err[0]);
    }
    assert.equal((await run(checkTableCommand, [table, result("r.json", {}), table])).exit, 2);
    assert.equal((await run(checkTableCommand, [table])).exit, 2);
  });
});
