import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkOverall, jointOf, releaseOf } from "../../../test/support/aChain.ts";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { byGender, cellOf, gender, released } from "../../../test/support/attackCases.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { cubeOf, type EarlierRelease, protectAfter, type TableToProtect } from "./index.ts";

const solver = await openHighs();
const clock = () => 0;

/** Teams under a threshold; cell 0 is all of them. */
const teams = (counts: readonly number[], threshold = 5): TableToProtect => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  const atoms = codes.map((code, place) => ({ codes: [code], count: counts[place] ?? 0 }));
  return tableOf(cubeOf([flat("teams", codes)], atoms), threshold);
};

/** A release that hid these of four cells. */
const release = (
  id: string,
  hidden: readonly number[],
  differing: Partial<EarlierRelease> = {},
): EarlierRelease =>
  releaseOf(
    [0, 1, 2, 3].map((cell) => hidden.includes(cell)),
    { id, ...differing },
  );

/** The counts of a day, the total first. */
const day = (...counts: readonly number[]): readonly number[] => [
  counts.reduce((sum, count) => sum + count, 0),
  ...counts,
];

const problemOf = (table: TableToProtect, ...earlier: readonly EarlierRelease[]) => {
  const found = protectAfter(table, earlier, solver, clock);
  return found.ok ? undefined : found.problem;
};

/** The cells that are hidden after earlier releases. */
function hiddenAfter(table: TableToProtect, ...earlier: readonly EarlierRelease[]): readonly number[] {
  const found = protectAfter(table, earlier, solver, clock);
  assert.ok(found.ok, JSON.stringify(found));
  return [...found.value.hidden.keys()].filter((cell) => found.value.hidden[cell] !== null);
}

describe("releases about the same day", () => {
  const q1 = release("q1", [2, 3]);

  test("S106: a threshold lower than in an earlier release is refused; a higher one is not", () => {
    assert.deepEqual(problemOf(teams([20, 3, 9], 4), q1), { code: "S106", release: "q1" });
    assert.equal(problemOf(teams([20, 3, 9], 6), q1), undefined);
  });

  test("what was shown is public and what was hidden stays hidden", () => {
    assert.deepEqual(hiddenAfter(teams([20, 3, 9]), q1), [2, 3]);
    assert.deepEqual(hiddenAfter(teams([20, 13, 9]), q1), [2, 3]);
    assert.deepEqual(problemOf({ ...teams([20, 3, 9]), alwaysShown: [2] }, q1), { code: "S102", cell: 2 });
  });

  test("a cell that is small now but was shown is public: it is not hidden any more", () => {
    assert.deepEqual(hiddenAfter(teams([20, 3, 9]), release("q1", [1, 3], { threshold: 3 })), [1, 3]);
  });
});

describe("releases of other days", () => {
  const months = (one: readonly number[], two: readonly number[], movers: EarlierRelease["movers"] = []) => [
    release("m1", [2, 3], { counts: day(...one) }),
    release("m2", [2, 3], { counts: day(...two), movers }),
  ];
  const steady = months([20, 3, 40], [20, 3, 40]);

  test("a cell is shown again when it was 2 above the threshold twice and no small cell of those days needs it", () => {
    assert.deepEqual(hiddenAfter(teams([20, 8, 9]), ...months([20, 8, 9], [20, 8, 9])), []);
    assert.ok(hiddenAfter(teams([20, 8, 9]), ...months([20, 8, 9], [20, 6, 9])).includes(2));
  });

  test("a cell that a small one of an earlier day needs stays hidden, however large it is", () => {
    assert.deepEqual(hiddenAfter(teams([20, 3, 40]), ...steady), [2, 3]);
    assert.deepEqual(hiddenAfter(teams([20, 9, 40]), ...months([20, 3, 40], [20, 9, 40])), [2, 3]);
  });

  test("a zero that was no zero to readers stays hidden: all who were there left", () => {
    assert.ok(hiddenAfter(teams([20, 0, 40]), ...steady).includes(2));
  });

  test("a cell is not shown on both days when 1 to 4 came or left; who both came and left tell their difference only", () => {
    assert.ok(hiddenAfter(teams([17, 3, 40]), ...steady).includes(1));
    assert.ok(!hiddenAfter(teams([15, 3, 40]), ...steady).includes(1));
    const both = [{ cell: 1, joiners: 2, leavers: 7 }];
    assert.ok(!hiddenAfter(teams([15, 3, 40]), ...months([20, 3, 40], [20, 3, 40], both)).includes(1));
    const fewer = [{ cell: 1, joiners: 2, leavers: 3 }];
    assert.ok(hiddenAfter(teams([19, 3, 40]), ...months([20, 3, 40], [20, 3, 40], fewer)).includes(1));
  });

  test("S111: who came and who left fit the counts", () => {
    const wrong = { code: "S111", release: "m2", cell: 1 };
    for (const [joiners, leavers] of [
      [3, 0],
      [21, 24],
    ] as const) {
      const movers = [{ cell: 1, joiners, leavers }];
      assert.deepEqual(problemOf(teams([17, 3, 40]), ...months([20, 3, 40], [20, 3, 40], movers)), wrong);
    }
  });

  test("S103: what must be shown gives a small cell of an earlier day away", () => {
    assert.deepEqual(problemOf({ ...teams([20, 3, 40]), alwaysShown: [3] }, ...steady)?.code, "S103");
  });

  test("what another tool gave away before refuses nothing: the cell stays hidden, beside another one", () => {
    const given = release("m1", [2], { counts: day(20, 3, 40) });
    const hidden = hiddenAfter(teams([20, 3, 40]), given);
    assert.ok(hidden.includes(2) && hidden.length > 1, String(hidden));
  });

  test("S104: with a solver that stops nothing is said to be free", () => {
    const found = protectAfter(teams([20, 3, 40]), steady, stoppedSolver, clock);
    assert.ok(!found.ok && found.problem.code === "S104");
  });
});

describe("when it is known who moves, and not what they are", () => {
  const before = byGender([12, 14], [20, 22], [31, 30]);
  const counts = before.cells.map(({ count }) => count);
  const movers = (now: TableToProtect["cube"]) =>
    now.cells.map(({ count }, cell) => ({ cell, joiners: count - (counts[cell] ?? 0), leavers: 0 }));
  const known = (now: TableToProtect["cube"]) =>
    releaseOf(released(tableOf(before, 5)), { counts, movers: movers(now), sensitive: gender });

  test("the team is shown on both days and the women and men of it are not when one person came", () => {
    const now = byGender([13, 14], [20, 22], [31, 30]);
    const found = hiddenAfter(tableOf(now, 5), known(now));
    assert.ok(!found.includes(cellOf(now, "team 1", "all people")));
    assert.ok(found.includes(cellOf(now, "team 1", "women")));
    const hidden = now.cells.map((_, cell) => found.includes(cell));
    const check = checkOverall(jointOf(tableOf(now, 5), [known(now)]), [known(now)], hidden, solver);
    assert.deepEqual([check.exactViolations, check.strongViolations], [0, 0]);
    const came = check.cells.filter(({ cell }) => cell >= 2 * now.cells.length);
    assert.ok(came.length > 0 && came.every(({ min, max }) => min === 0 && max === 1));
  });

  test("all are shown when enough women and enough men came", () => {
    const now = byGender([18, 19], [20, 22], [31, 30]);
    assert.deepEqual(hiddenAfter(tableOf(now, 5), known(now)), []);
  });

  test("S111: not more women came than people, and women and men are all who came", () => {
    const now = byGender([13, 14], [20, 22], [31, 30]);
    const told = known(now);
    for (const part of ["women", "men"]) {
      const more = told.movers.map((move) =>
        move.cell === cellOf(now, "team 1", part)
          ? { ...move, joiners: move.joiners + 1, leavers: move.leavers + 1 }
          : move,
      );
      assert.equal(problemOf(tableOf(now, 5), { ...told, movers: more })?.code, "S111");
    }
  });
});
