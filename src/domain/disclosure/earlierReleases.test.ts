import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { afterEarlier, cubeOf, type EarlierRelease, type TableToProtect } from "./index.ts";

const solver = await openHighs();

/** Teams under a threshold; cell 0 is all of them. */
const teams = (counts: readonly number[], threshold = 5): TableToProtect => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  const atoms = codes.map((code, place) => ({ codes: [code], count: counts[place] ?? 0 }));
  return tableOf(cubeOf([flat("teams", codes)], atoms), threshold);
};

const release = (
  id: string,
  hidden: readonly number[],
  differing: Partial<EarlierRelease> = {},
): EarlierRelease => ({
  id,
  threshold: 5,
  hidden: [0, 1, 2, 3].map((cell) => hidden.includes(cell)),
  counts: null,
  movers: null,
  ...differing,
});

function after(table: TableToProtect, ...earlier: readonly EarlierRelease[]): TableToProtect {
  const found = afterEarlier(table, earlier, solver);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

const guarded = ({ moves }: TableToProtect): readonly number[] => moves.map(({ cell }) => cell);

/** The counts of a day, the total first. */
const day = (...counts: readonly number[]): readonly number[] => [
  counts.reduce((sum, count) => sum + count, 0),
  ...counts,
];

describe("releases about the same day", () => {
  const q1 = release("q1", [2, 3]);

  test("S106: a threshold lower than in an earlier release is refused; a higher one is not", () => {
    const lower = afterEarlier(teams([20, 3, 9], 4), [q1], solver);
    assert.deepEqual(lower, { ok: false, problem: { code: "S106", release: "q1" } });
    assert.ok(afterEarlier(teams([20, 3, 9], 6), [q1], solver).ok);
  });

  test("what was shown is public and what was hidden stays hidden", () => {
    const { alwaysShown, alwaysHidden } = after(teams([20, 3, 9]), q1);
    assert.deepEqual(
      [alwaysShown, alwaysHidden],
      [
        [0, 1],
        [2, 3],
      ],
    );
  });

  test("a cell that is small now but was shown is public: it is not hidden any more", () => {
    assert.deepEqual(after(teams([20, 3, 9]), release("q1", [1, 3], { threshold: 3 })).primary, []);
  });
});

describe("releases of other days", () => {
  const months = (
    one: readonly number[],
    two: readonly number[],
    movers: EarlierRelease["movers"] = null,
  ) => [
    release("m1", [2, 3], { counts: day(...one), movers }),
    release("m2", [2, 3], { counts: day(...two), movers }),
  ];

  test("a cell is shown again when it was 2 above the threshold twice and no small cell of those days needs it", () => {
    const grown = months([20, 8, 9], [20, 8, 9]);
    assert.deepEqual(after(teams([20, 8, 9]), ...grown).alwaysHidden, []);
    assert.deepEqual(after(teams([20, 8, 9]), ...months([20, 8, 9], [20, 6, 9])).alwaysHidden, [2]);
  });

  test("a cell that a small one of an earlier day needs stays hidden, however large it is", () => {
    assert.deepEqual(after(teams([20, 3, 40]), ...months([20, 3, 40], [20, 3, 40])).alwaysHidden, [2, 3]);
    assert.deepEqual(after(teams([20, 9, 40]), ...months([20, 3, 40], [20, 9, 40])).alwaysHidden, [2, 3]);
  });

  test("a change of 1 to 4, or so many movers, is not shown on both days", () => {
    assert.deepEqual(guarded(after(teams([17, 3, 40]), ...months([20, 3, 40], [20, 3, 40]))), [1]);
    assert.deepEqual(guarded(after(teams([15, 3, 40]), ...months([20, 3, 40], [20, 3, 40]))), []);
    const few = [{ cell: 1, joiners: 7, leavers: 2 }];
    assert.deepEqual(guarded(after(teams([15, 3, 40]), ...months([20, 3, 40], [20, 3, 40], few))), [1]);
    assert.deepEqual(guarded(after(teams([17, 3, 40]), ...months([20, 3, 40], [20, 3, 40], []))), []);
  });

  test("S104: with a solver that stops nothing is said to be free", () => {
    const found = afterEarlier(teams([20, 3, 40]), months([20, 3, 40], [20, 3, 40]), stoppedSolver);
    assert.deepEqual(found, { ok: false, problem: { code: "S104", why: "status 14" } });
  });
});
