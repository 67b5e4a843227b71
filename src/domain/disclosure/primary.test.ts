import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  type Cube,
  cubeOf,
  type Dimension,
  dominanceRule,
  groupDisclosures,
  isDominated,
  protectTable,
  smallCells,
  withComplements,
} from "./index.ts";

const solver = await openHighs();

/** Teams by gender: who is a woman and who is not. */
function teams(counts: readonly (readonly [women: number, men: number])[]): Cube {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  const atoms = counts.flatMap(([women, men], place) => [
    { codes: [codes[place] ?? "", "women"], count: women },
    { codes: [codes[place] ?? "", "men"], count: men },
  ]);
  return cubeOf([flat("teams", codes), flat("people", ["women", "men"])], atoms);
}
const gender = { dimension: 1, total: "all people" };
const placeOf = ({ cells }: Cube, ...codes: readonly string[]) =>
  cells.findIndex((cell) => cell.codes.join() === codes.join());

describe("cells that are hidden for their own sake", () => {
  test("a count of 1 to 4 is small under a threshold of 5; 0 and 5 are not", () => {
    const cube = teams([
      [0, 5],
      [1, 4],
    ]);
    assert.deepEqual(
      smallCells(cube, 5).map((cell) => cube.cells[cell]?.codes.join()),
      ["all teams,women", "team 2,women", "team 2,men"],
    );
  });

  test("of a group under the limit, all or none tells about each member", () => {
    const cube = teams([
      [0, 9],
      [10, 0],
      [6, 3],
    ]);
    const found = groupDisclosures(cube, gender, 10).map((cell) => cube.cells[cell]?.codes.join());
    assert.deepEqual(found, ["team 1,women", "team 1,men"]); // a group of 10 is shown with a notice
  });

  test("a zero that is hidden because it tells about a group can be anything up to the threshold", () => {
    const cube = teams([
      [0, 9],
      [12, 14],
      [16, 13],
      [15, 18],
    ]);
    const primary = groupDisclosures(cube, gender, 10);
    const found = protectTable(
      tableOf(cube, 5, { primary: [...smallCells(cube, 5), ...primary], insiders: true }),
      solver,
      () => 0,
    );
    assert.ok(found.ok);
    for (const code of ["women", "men"])
      assert.equal(found.value.hidden[placeOf(cube, "team 1", code)], "primary");
    assert.equal(found.value.hidden[placeOf(cube, "team 1", "all people")], null);
  });

  /** Two clusters of two teams, by where people come from; nobody of cluster 1 comes from outside Europe. */
  const byOrigin: Cube = cubeOf(
    [
      {
        name: "unit",
        codes: ["all units", "cluster 1", "cluster 2", "team 1", "team 2", "team 3", "team 4"],
        equations: [
          { total: "all units", parts: ["cluster 1", "cluster 2"] },
          { total: "cluster 1", parts: ["team 1", "team 2"] },
          { total: "cluster 2", parts: ["team 3", "team 4"] },
        ],
      },
      flat("people", ["Netherlands", "Europe", "outside"]),
    ],
    Object.entries({
      "team 1": [5, 3, 0],
      "team 2": [12, 9, 0],
      "team 3": [11, 14, 8],
      "team 4": [13, 9, 16],
    }).flatMap(([team, counts]) =>
      ["Netherlands", "Europe", "outside"].map((origin, at) => ({
        codes: [team, origin],
        count: counts[at] ?? 0,
      })),
    ),
  );
  const ofTeam1 = placeOf(byOrigin, "team 1", "outside");

  test("what is shown of a large group is not new for a small group within it", () => {
    const tells = groupDisclosures(byOrigin, gender, 10);
    assert.equal(byOrigin.cells[ofTeam1]?.count, 0);
    assert.deepEqual(tells, []); // that nobody of the 29 of cluster 1 comes from outside is shown with a notice
    assert.deepEqual(groupDisclosures(byOrigin, gender, 30), [
      placeOf(byOrigin, "cluster 1", "outside"),
      ofTeam1,
      placeOf(byOrigin, "team 2", "outside"),
    ]);
  });

  test("that all of a large group come from two places does not say that all of a small one come from the one", () => {
    const origins: Dimension = {
      name: "origin",
      codes: ["all people", "Netherlands", "elsewhere", "Europe", "outside"],
      equations: [
        { total: "all people", parts: ["Netherlands", "elsewhere"] },
        { total: "elsewhere", parts: ["Europe", "outside"] },
      ],
    };
    const cube = cubeOf(
      [flat("teams", ["team 1", "team 2"]), origins],
      [
        { codes: ["team 1", "Europe"], count: 8 },
        { codes: ["team 2", "Europe"], count: 12 },
        { codes: ["team 2", "outside"], count: 9 },
      ],
    );
    const found = groupDisclosures(cube, gender, 10).map((cell) => cube.cells[cell]?.codes.join());
    assert.deepEqual(found, ["team 1,Europe", "team 1,outside"]); // that none is from the Netherlands was told of all 29
  });

  test("S103: a hidden zero under a total that is shown as zero follows from it", () => {
    const counts = { all: 20, "cluster 1": 0, "cluster 2": 20, "team 1": 0, "team 2": 0 };
    const cube: Cube = {
      cells: Object.entries(counts).map(([code, count]) => ({ codes: [code], count })),
      equations: [
        { total: 0, parts: [1, 2] },
        { total: 1, parts: [3, 4] },
      ],
    };
    assert.deepEqual(
      protectTable(tableOf(cube, 5, { primary: [3] }), solver, () => 0),
      { ok: false, problem: { code: "S103", cell: 3 } },
    );
  });

  test("the rest of a group is protected too where it is no cell: 8 women of 9 give one man away", () => {
    const cells = [
      { codes: ["all teams", "all people"], count: 40 },
      { codes: ["team 1", "all people"], count: 9 },
      { codes: ["team 2", "all people"], count: 31 },
      { codes: ["all teams", "women"], count: 28 },
      { codes: ["team 1", "women"], count: 8 },
      { codes: ["team 2", "women"], count: 20 },
    ];
    const cube: Cube = {
      cells,
      equations: [
        { total: 0, parts: [1, 2] },
        { total: 3, parts: [4, 5] },
      ],
    };
    const naive = protectTable(tableOf(cube, 5), solver, () => 0);
    assert.ok(naive.ok && !naive.value.hidden.includes("primary"), "nothing is small by itself");
    const { cube: whole, rests } = withComplements(cube, gender, 5);
    assert.deepEqual(
      rests.map((cell) => whole.cells[cell]?.count),
      [1],
    );
    const found = protectTable(tableOf(whole, 5), solver, () => 0);
    assert.ok(found.ok);
    assert.notEqual(found.value.hidden[4], null);
  });

  test("a rest that is a cell of the table is not added again", () => {
    const cube = teams([[8, 1]]);
    assert.deepEqual(withComplements(cube, gender, 5), { cube, rests: [] });
  });
});

describe("sums that give their largest contributors away", () => {
  const rule = dominanceRule(5);
  test("fewer contributors than the threshold, the two largest over 90 %, a rest under 10 % of the largest", () => {
    assert.equal(isDominated([10, 10, 10, 10], rule), true);
    assert.equal(isDominated([10, 10, 10, 10, 10], rule), false);
    assert.equal(isDominated([50, 41, 3, 3, 3], rule), true);
    assert.equal(isDominated([50, 40, 4, 3, 3], rule), false);
    assert.equal(isDominated([100, 1, 3, 3, 3], { ...rule, share: 1 }), true);
    assert.equal(isDominated([100, 20, 4, 3, 3], { ...rule, share: 1 }), false);
  });

  test("nobody and nothing give nobody away", () => {
    assert.equal(isDominated([], rule), false);
    assert.equal(isDominated([0, 0, 0, 0, 0], rule), false);
  });

  test("the largest alone over 85 %, as in the published table of turnover", () => {
    const published = { threshold: 3, share: 0.85, largest: 1, rest: null };
    assert.equal(isDominated([86, 7, 7], published), true);
    assert.equal(isDominated([85, 8, 7], published), false);
    assert.equal(isDominated([40, 60], published), true);
  });
});
