import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { runTableCommand as run } from "../../test/support/runTableCommand.ts";
import { stoppedSolver } from "../../test/support/stoppedSolver.ts";
import { threeTeams as teams } from "../../test/support/threeTeams.ts";
import { checkTableCommand } from "./checkTable.ts";
import { protectCommand } from "./protect.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-protect-"));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};
const table = file("teams.json", teams);

describe("protect", () => {
  test("[PL-02 begins] shows the table with one mark, and to who approves why and what a reader must think possible", async () => {
    const { exit, out, err } = await run(protectCommand, [table]);
    assert.deepEqual([exit, err], [0, []]);
    assert.equal(out[0], "Voor wie de vrijgave goedkeurt, niet voor lezers.");
    assert.ok(out.includes("a; 20") && out.includes("b; ■") && out.includes("c; ■"));
    assert.ok(out.includes("2; b; 3; zelf te klein; 0 tot 12"));
    assert.ok(out.includes("3; c; 9; om een andere cel te beschermen; 0 tot 12"));
  });

  test("writes the result to a file and as JSON; nothing in it tells the one reason from the other", async () => {
    const { exit, out } = await run(protectCommand, [table], { json: true, out: at("result.json") });
    assert.equal(exit, 0);
    const [line = ""] = out;
    assert.equal(readFileSync(at("result.json"), "utf8"), `${line}\n`);
    const { status, summary, audit, level, threshold } = JSON.parse(line);
    assert.deepEqual(status, ["published", "published", "hidden", "hidden"]);
    assert.deepEqual(summary, { cells: 4, primary: 1, secondary: 1, secondarySum: 9, seconds: 0 });
    assert.deepEqual([audit.exactViolations, audit.strongViolations, level, threshold], [0, 0, "strong", 5]);
    assert.ok(!existsSync(`${at("result.json")}.part`));
  });

  test("reads a list with its hierarchies", async () => {
    const list = file("list.csv", "unit;gender;count\nA1;woman;12\nA1;man;3\nA2;woman;8\nA2;man;21\n");
    const hierarchy = file("levels.csv", "dimension;code;parent\nunit;all;\nunit;A1;all\nunit;A2;all\n");
    const { exit, out } = await run(protectCommand, [list], { hierarchy, threshold: "5", json: true });
    assert.equal(exit, 0);
    assert.equal(JSON.parse(out[0] ?? "").id, "list");
    assert.equal(JSON.parse(out[0] ?? "").summary.cells, 9);
  });

  const refused: readonly (readonly [string, string, Readonly<Record<string, string>>, 2 | 3, string])[] = [
    ["no file", "", {}, 2, "C106"],
    ["a threshold in words", table, { threshold: "five" }, 2, "S201"],
    ["a level that is none", table, { level: "weak" }, 2, "S201"],
    ["a file that is no JSON", file("no.json", "cells"), {}, 2, "I123"],
    ["a total that is not its sum", file("sum.json", { ...teams, equations: [[0, [1, 2]]] }), {}, 2, "S202"],
    ["a list without a threshold", file("bare.csv", "unit;count\nA;3\nB;9\n"), {}, 2, "S201"],
    ["a small grand total", table, { threshold: "40" }, 3, "S101"],
    ["a small cell that must be shown", file("must.json", { ...teams, alwaysPublish: [2] }), {}, 3, "S102"],
    ["a small cell that follows", file("follows.json", { ...teams, alwaysPublish: [1, 3] }), {}, 3, "S103"],
    [
      "a threshold that was higher before",
      file("before.json", {
        ...teams,
        previous: [{ id: "q1", threshold: 6, status: teams.cells.map(() => "published") }],
      }),
      {},
      3,
      "S106",
    ],
  ];
  for (const [name, words, options, code, rule] of refused)
    test(`refuses ${name} with ${code} and ${rule}, and writes nothing`, async () => {
      const { exit, out, err } = await run(protectCommand, words === "" ? [] : [words], {
        ...options,
        out: at("none.json"),
      });
      assert.equal(exit, code);
      assert.match(err[0] ?? "", new RegExp(`^${rule}\\b`));
      assert.deepEqual(out, []);
      assert.ok(!existsSync(at("none.json")));
    });

  test("S104: with a solver that reaches its limit nothing is written", async () => {
    const { exit, out } = await run(
      protectCommand,
      [table],
      { json: true, out: at("none.json") },
      stoppedSolver,
    );
    assert.equal(exit, 3);
    assert.equal(JSON.parse(out[0] ?? "").code, "S104");
    assert.ok(!existsSync(at("none.json")));
  });

  test("S110: a figure from elsewhere that does not fit the table is refused with its source", async () => {
    const strange = { source: "jaarverslag 2025", cells: [2, 3], least: 40, most: 40 };
    const { exit, err } = await run(protectCommand, [file("strange.json", { ...teams, known: [strange] })]);
    assert.equal(exit, 3);
    assert.match(err.join(), /S110.*Bron: jaarverslag 2025\./);
  });
});

/** The promise that the men in one unit and scale are shown, and all people there: the women then follow. */
function promised() {
  const municipality = JSON.parse(readFileSync("../shared/data/sdc/municipal-small-seed21.json", "utf8"));
  const alwaysPublish = municipality.cells.flatMap(([unit, scale, category]: string[], place: number) =>
    unit === "U01" && scale === "S02" && category !== "A" ? [place] : [],
  );
  return { ...municipality, alwaysPublish };
}
const municipality = file("promised.json", promised());
const left = { "without-finest": ["scale"] };

describe("a table that cannot be protected", () => {
  test("says what can be protected in its place, and how to ask for it; nothing is written", async () => {
    const { exit, out, err } = await run(protectCommand, [municipality], { out: at("none.json") });
    assert.deepEqual([exit, out], [3, []]);
    assert.match(err[0] ?? "", /^S103: .* Cel \d+: U01, S02, A\.$/);
    assert.equal(
      err[1],
      "Zonder de fijnste codes van scale kan het wel: 81 cellen, 8 afgeschermd. " +
        "Van wat getoond moest worden, valt weg: 2 cellen. Vraag die tabel met --without-finest scale.",
    );
    assert.ok(!existsSync(at("none.json")));
  });

  test("says the same as JSON", async () => {
    const { out } = await run(protectCommand, [municipality], { json: true });
    const { code, parent } = JSON.parse(out[0] ?? "");
    assert.equal(code, "S103");
    assert.deepEqual(parent, { withoutFinest: ["scale"], cells: 81, hidden: 8, alwaysPublishLeftOut: 2 });
  });

  test("without dimensions it says that no coarser table was looked for", async () => {
    const { dimensions: _, ...without } = promised();
    const { exit, err, out } = await run(protectCommand, [file("none-named.json", without)], { json: true });
    assert.deepEqual([exit, JSON.parse(out[0] ?? "").parent], [3, null]);
    assert.match(err[1] ?? "", /dimensions/);
  });

  test("a small grand total has no parent: it would have the same total", async () => {
    const { err } = await run(protectCommand, [table], { threshold: "40" });
    assert.equal(err.length, 1);
  });

  test("without the finest codes it is protected, says what was left out and which cells it has, and passes the check", async () => {
    const made = at("parent.json");
    const { exit, out } = await run(protectCommand, [municipality], { ...left, out: made });
    assert.equal(exit, 0);
    assert.ok(out.includes("Zonder de fijnste codes van scale."));
    const { withoutFinest, codes, status } = JSON.parse(readFileSync(made, "utf8"));
    assert.deepEqual([withoutFinest, codes.length, status.length], [["scale"], 81, 81]);
    assert.deepEqual(codes[1], ["Total", "Total", "A"]);
    assert.equal((await run(checkTableCommand, [municipality, made])).exit, 0);
    const shown = { withoutFinest, status: status.map(() => "published") };
    assert.equal((await run(checkTableCommand, [municipality, file("shown.json", shown)])).exit, 3);
  });

  test("S204: names a dimension that the table does not have, and those it has", async () => {
    const { exit, err } = await run(protectCommand, [municipality], { "without-finest": ["scale", "age"] });
    assert.equal(exit, 2);
    assert.match(
      err[0] ?? "",
      /^S204 withoutFinest\[1\]: .* Gevonden: age\. Verwacht: unit, scale, category\.$/,
    );
    const result = file("no-age.json", { withoutFinest: ["age"], status: [] });
    assert.equal((await run(checkTableCommand, [municipality, result])).exit, 2);
  });

  test("S107: leaves nothing out that was already shown about the same day", async () => {
    const { alwaysPublish: _, ...whole } = promised();
    const status = whole.cells.map(() => "published");
    const previous = [{ id: "q1", threshold: 5, status }];
    const { exit, err } = await run(protectCommand, [file("again.json", { ...whole, previous })], left);
    assert.equal(exit, 3);
    assert.match(err[0] ?? "", /^S107: .* Bron: q1\.$/);
  });
});

describe("check-table", () => {
  const result = (name: string, ...hidden: readonly number[]): string =>
    file(name, { status: teams.cells.map((_, cell) => (hidden.includes(cell) ? "hidden" : "published")) });

  test("finds a pattern of the product clean", async () => {
    await run(protectCommand, [table], { out: at("ours.json") });
    const { exit, out } = await run(checkTableCommand, [table, at("ours.json")]);
    assert.deepEqual(
      [exit, out],
      [
        0,
        [
          "2; b; 3; 0; 12; ok",
          "3; c; 9; 0; 12; -",
          "0 te berekenen, 0 niet sterk beschermd; 4 berekeningen.",
        ],
      ],
    );
  });

  test("computes back a cell that only itself is hidden, and one that is not hidden at all", async () => {
    const alone = await run(checkTableCommand, [table, result("alone.json", 2)]);
    assert.deepEqual([alone.exit, alone.out[0]], [3, "2; b; 3; 3; 3; exact"]);
    const open = await run(checkTableCommand, [table, result("open.json")]);
    assert.deepEqual([open.exit, open.out[0]], [3, "2; b; 3; 3; 3; exact"]);
  });

  test("a cell that cannot reach the threshold is not strongly protected; at the level exact that is told and blocks nothing", async () => {
    const small = file("small.json", {
      ...teams,
      cells: [
        ["all", 25],
        ["a", 20],
        ["b", 3],
        ["c", 2],
      ],
      equations: [[0, [1, 2, 3]]],
    });
    const asked = [small, result("two.json", 2, 3)];
    const strong = await run(checkTableCommand, asked, { threshold: "6" });
    assert.equal(strong.exit, 3);
    assert.equal(strong.out.at(-1), "0 te berekenen, 2 niet sterk beschermd; 4 berekeningen.");
    assert.equal((await run(checkTableCommand, asked, { threshold: "6", level: "exact" })).exit, 0);
  });

  test("as JSON it gives the same", async () => {
    const { out } = await run(checkTableCommand, [table, result("json.json", 2, 3)], { json: true });
    const { exactViolations, strongViolations, linearPrograms, cells } = JSON.parse(out[0] ?? "");
    assert.deepEqual([exactViolations, strongViolations, linearPrograms, cells.length], [0, 0, 4, 2]);
  });

  test("refuses a result of another table", async () => {
    const { exit, err } = await run(checkTableCommand, [table, file("other.json", { status: ["hidden"] })]);
    assert.equal(exit, 2);
    assert.match(err[0] ?? "", /^S201 status/);
  });
});
