import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type EarlierRelease, protectAfter } from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { aChain, checkOverall, countsOf, type Days, jointOf, releaseOf } from "../support/aChain.ts";
import { tableOf } from "../support/aCountTable.ts";
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

const findings = (
  cells: readonly { cell: number; verdict: string }[],
  verdicts: readonly string[],
): readonly number[] => cells.filter(({ verdict }) => verdicts.includes(verdict)).map(({ cell }) => cell);

type Seen = { releases: number; clean: number; hidden: number; refused: string[] };

function releaseAll(days: Days, known: Known, insiders: boolean, seen: Seen): void {
  const earlier: EarlierRelease[] = [];
  for (const [nth, cube] of days.cubes.entries()) {
    const table = tableOf(cube, 5, { insiders });
    const found = protectAfter(table, earlier, solver, () => 0);
    if (!found.ok) {
      seen.refused.push(found.problem.code);
      return;
    }
    const hidden = found.value.hidden.map((kind) => kind !== null);
    const nothing = cube.cells.map(({ count }, cell) => cell > 0 && (count > 0 || hidden[cell] === true));
    const joint = jointOf(table, earlier);
    const [before, after] = [nothing, hidden].map(
      (pattern) => checkOverall(joint, earlier, pattern, solver).cells,
    );
    assert.ok(before && after);
    for (const verdicts of [["exact"], ["exact", "strong"]]) {
      const given = findings(before, verdicts);
      assert.deepEqual(
        findings(after, verdicts)
          .filter((cell) => !given.includes(cell))
          .map((c): string =>
            JSON.stringify([joint.table.cube.cells[c], after.find(({ cell }) => cell === c)]),
          ),
        [],
      );
      if (verdicts.length === 2 && given.length === 0) seen.clean += 1;
    }
    seen.releases += 1;
    if (hidden.filter(Boolean).length < nothing.length - 1) seen.hidden += 1;
    earlier.push(
      releaseOf(hidden, { id: String(nth), counts: countsOf(cube), ...knownOf(known, days, nth) }),
    );
  }
}

describe("law 7: releases one after another", () => {
  for (const known of ["changes", "told", "groups"] as const) {
    test(`a release gives away nothing that nobody could know before, when ${known} are known`, () => {
      const seen: Seen = { releases: 0, clean: 0, hidden: 0, refused: [] };
      fc.assert(
        fc.property(aChain(3, 14), fc.boolean(), (days, insiders) => releaseAll(days, known, insiders, seen)),
        { numRuns: 60, seed: 20_261_122 },
      );
      console.log(known, JSON.stringify(seen));
    });
  }
});
