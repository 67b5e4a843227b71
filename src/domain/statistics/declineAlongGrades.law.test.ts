import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aConfidence,
  aGroup,
  chanceThat,
  outcomesOf,
  rounding,
  trueShares,
} from "../../../test/support/someGroups.ts";
import { declineAlongGrades } from "./declineAlongGrades.ts";
import type { GroupCount } from "./groupCount.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

test("declineAlongGrades: without any decline it finds one at most as often as the level says, also in tiny grades", () => {
  const keyOf = (groups: readonly GroupCount[]): string => groups.map(({ count }) => count).join();
  for (const totals of [
    [97, 3],
    [12, 5, 3, 1],
    [1, 3, 5, 12],
    [20, 20],
  ]) {
    const said = new Map(
      outcomesOf(totals, () => 0.5).map(({ groups }) => [
        keyOf(groups),
        Math.min(...declineAlongGrades(groups, 0.95).map(({ adjusted }) => adjusted)),
      ]),
    );
    for (const share of trueShares)
      for (const level of [0.2, 0.05, 0.001]) {
        const outcomes = outcomesOf(totals, () => share);
        const found = chanceThat(outcomes, (groups) => (said.get(keyOf(groups)) ?? 0) <= level);
        assert.ok(found <= level + rounding, `${totals} at ${share}: ${found} above ${level}`);
      }
  }
});

test("declineAlongGrades: one person more in the highest grade never makes a decline clearer", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { minLength: 1, maxLength: 6 }), aConfidence, (lower, confidence) => {
      const chancesWith = (count: number) =>
        declineAlongGrades([...lower, { count, total: 97 }], confidence).map(({ chance }) => chance);
      const more = chancesWith(4);
      assert.ok(chancesWith(3).every((chance, at) => chance <= (more[at] ?? 0) + rounding));
    }),
  );
});

test("declineAlongGrades: each grade has the share and the interval it has by itself", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { maxLength: 6 }), aConfidence, (grades, confidence) => {
      const found = declineAlongGrades(grades, confidence);
      assert.deepEqual(
        found.map(({ share, interval }) => ({ share, interval })),
        grades.map((grade) => ({
          share: grade.count / grade.total,
          interval: wilsonInterval(grade, confidence),
        })),
      );
    }),
  );
});
