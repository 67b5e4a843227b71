import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type EarlierRelease,
  type JointTable,
  protectAfter,
  protectTable,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import {
  aChain,
  checkOverall,
  countsOf,
  type Days,
  hiddenOverall,
  jointOf,
  releaseOf,
} from "../support/aChain.ts";
import { tableOf } from "../support/aCountTable.ts";
import { possible, viewOf } from "../support/anIntruder.ts";
import { gender } from "../support/attackCases.ts";

const solver = await openHighs();

/** What is known of who moved: who did not; of whom it is told; and of every team how many, but not their gender. */
type Known = "changes" | "told" | "groups";

const knownOf = (
  known: Known,
  { movers }: Days,
  nth: number,
): Pick<EarlierRelease, "movers" | "sensitive"> => ({
  movers: known === "changes" ? [] : (movers[nth] ?? []),
  sensitive: known === "groups" ? gender : null,
});

type Verdict = "ok" | "exact" | "strong";
type Findings = readonly { readonly cell: number; readonly verdict: Verdict }[];

const found = (cells: Findings, ...verdicts: readonly Verdict[]): readonly number[] =>
  cells.filter(({ verdict }) => verdicts.includes(verdict)).map(({ cell }) => cell);

/** What was released of days, one after another, and how much of it was clean from the beginning. */
type Seen = { releases: number; clean: number };

/** Looks at one release with all before it: the check of everything finds nothing that it does not find without this release. */
type Look = (joint: JointTable, earlier: readonly EarlierRelease[], hidden: readonly boolean[]) => void;

function releaseAll(days: Days, known: Known, insiders: boolean, look: Look): void {
  const earlier: EarlierRelease[] = [];
  for (const [nth, cube] of days.cubes.entries()) {
    const table = tableOf(cube, 5, { insiders });
    const made = protectAfter(table, earlier, solver, () => 0);
    if (!made.ok) {
      const alone = protectTable(table, solver, () => 0);
      assert.deepEqual(alone.ok, false, "what came before refuses nothing by itself");
      return;
    }
    const hidden = made.value.hidden.map((kind) => kind !== null);
    look(jointOf(table, earlier), earlier, hidden);
    earlier.push(
      releaseOf(hidden, { id: String(nth), counts: countsOf(cube), ...knownOf(known, days, nth) }),
    );
  }
}

/** How far a number of movers must be able to go one way. */
const movesOf = ({ moves }: TableToProtect, cell: number, way: "rise" | "fall"): readonly number[] =>
  moves.filter((move) => move.cell === cell).flatMap((move) => move[way] ?? []);

/** What a check of all releases finds, and what it finds when of the last day only the grand total and its zeros are shown. */
function bothChecks(joint: JointTable, earlier: readonly EarlierRelease[], hidden: readonly boolean[]) {
  const { cells } = joint.table.cube;
  const without = joint.today.map(
    (place, cell) => cell > 0 && (hidden[cell] === true || cells[place]?.count !== 0),
  );
  return [without, hidden].map((pattern) => checkOverall(joint, earlier, pattern, solver).cells);
}

describe("releases one after another", () => {
  for (const known of ["changes", "told", "groups"] as const) {
    test(`law 7: a release adds nothing to what is found without it, with ${known} known`, () => {
      const seen: Seen = { releases: 0, clean: 0 };
      const look: Look = (joint, earlier, hidden) => {
        const [before = [], after = []] = bothChecks(joint, earlier, hidden);
        const given = found(before, "exact", "strong");
        assert.deepEqual(
          found(after, "exact", "strong").filter((cell) => !given.includes(cell)),
          [],
        );
        const exact = found(before, "exact");
        assert.deepEqual(
          found(after, "exact").filter((cell) => !exact.includes(cell)),
          [],
        );
        seen.releases += 1;
        if (given.length === 0) seen.clean += 1;
      };
      fc.assert(
        fc.property(aChain(3, 14), fc.boolean(), (days, insiders) => releaseAll(days, known, insiders, look)),
        { numRuns: 25, seed: 20_261_122 },
      );
      assert.ok(seen.releases >= 50 && seen.clean >= 0.4 * seen.releases, JSON.stringify(seen));
    });
  }

  test("whoever goes through all counts of all days finds no small one, of cells or of who moved", () => {
    let asked = 0;
    const look: Look = (joint, earlier, hidden) => {
      const { table } = joint;
      const [, after = []] = bothChecks(joint, earlier, hidden);
      const view = viewOf(table.cube, hiddenOverall(joint, earlier, hidden), () => true);
      for (const { cell } of after.filter(({ primary, verdict }) => primary && verdict === "ok")) {
        const count = table.cube.cells[cell]?.count ?? 0;
        const [least, most] = possible(view, cell);
        const isSmall = table.primary.includes(cell);
        const rises = isSmall ? [5 - count] : movesOf(table, cell, "rise");
        const falls = isSmall ? [count] : movesOf(table, cell, "fall");
        assert.ok(least < most && rises.every((rise) => most - count >= rise), `${cell} is up to ${most}`);
        assert.ok(
          falls.every((fall) => count - least >= fall),
          `${cell} is from ${least}`,
        );
        asked += 1;
      }
    };
    for (const days of fc.sample(aChain(2, 9), { numRuns: 12, seed: 20_261_122 }))
      releaseAll(days, "groups", true, look);
    assert.ok(asked >= 50, `only ${asked}`);
  });
});
