import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type AverageTable,
  averagesToProtect,
  type Cube,
  cubeOf,
  protectAverages,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { flat, tableOf } from "../support/aCountTable.ts";
import { computed, possible, type View } from "../support/anIntruder.ts";
import { recorded, released, teamsOf } from "../support/attackCases.ts";

const solver = await openHighs();

/** A score of teams: the answers of each team add up to its sum; cell 0 is everybody. */
function scores(
  people: readonly number[],
  sums: readonly number[],
  scale: { readonly lowest: number; readonly highest: number },
): AverageTable {
  const all = sums.reduce((total, sum) => total + sum, 0);
  const none = { hiddenCounts: [], dominated: [], changed: [], known: [] };
  return { people: teamsOf(...people), sums: [all, ...sums], scale, threshold: 5, ...none };
}

const ours = (table: AverageTable): readonly boolean[] => {
  const found = protectAverages(table, solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.hidden.map((kind) => kind !== null);
};

/** The naive way of survey tools: a score is shown from so many answers on. */
const fromFive = ({ people }: AverageTable): readonly boolean[] => people.cells.map(({ count }) => count < 5);

/** What the shown averages say of the sums, for somebody who knows how many answered: the average times the number. */
function sumsSeen({ people, sums, scale }: AverageTable, hidden: readonly boolean[]): View {
  return {
    counts: sums.map((sum, cell) => (hidden[cell] ? null : sum)),
    equations: people.equations,
    least: people.cells.map(({ count }) => count * scale.lowest),
    most: people.cells.map(({ count }) => count * scale.highest),
  };
}

describe("averages", () => {
  test("attack 15: the average of all and of the one team give what the one person of the other team answered", () => {
    const { groups, total, attacker_gets } = recorded<{
      groups: { Tech: { n: number; score: number }; Product: { n: number } };
      total: { n: number; score: number };
      attacker_gets: { Product: { value: number } };
    }>("average-differencing-two-teams");
    const { Tech, Product } = groups;
    const answered = attacker_gets.Product.value;
    const table = scores([Tech.n, Product.n], [Tech.n * Tech.score, answered], { lowest: 0, highest: 100 });
    assert.equal(table.sums[0], total.n * total.score);
    assert.equal(computed(sumsSeen(table, fromFive(table)), 2), answered);
    const hidden = ours(table);
    assert.deepEqual(hidden, [false, true, true]);
    assert.deepEqual(possible(sumsSeen(table, hidden), 2), [0, 100]);
  });

  test("attack 15: two who answered do not learn of each other what they answered", () => {
    const table = scores([12, 9, 2], [84, 60, 12], { lowest: 1, highest: 10 });
    assert.equal(computed(sumsSeen(table, fromFive(table)), 3), 12); // whoever gave a 4 reads that the other gave an 8
    const [least, most] = possible(sumsSeen(table, ours(table)), 3);
    assert.ok(most - 12 >= 8 && 12 - least >= 9, `${least} to ${most}`); // 12 of at most 20
  });

  test("attack 7: ten people, then nine; the two averages give what the one who left had answered", () => {
    const { month1, month2, attacker_gets } = recorded<{
      month1: { n: number; mean_engagement: number };
      month2: { n: number; mean_engagement: number };
      attacker_gets: { leaver_score: { value: number } };
    }>("release-over-time-leaver-averages");
    const scale = { lowest: 1, highest: 10 };
    const others = [14, 31] as const;
    const before = scores([month1.n, ...others], [month1.n * month1.mean_engagement, 101, 240], scale);
    const left = 4;
    const after = scores([month2.n, ...others], [70, 101, 240], scale);
    assert.equal(Math.round((10 * 70) / month2.n) / 10, month2.mean_engagement);
    assert.deepEqual([fromFive(before)[1], fromFive(after)[1]], [false, false]);
    const guess = month1.n * month1.mean_engagement - month2.n * month2.mean_engagement;
    assert.ok(Math.abs(guess - attacker_gets.leaver_score.value) < 1e-9 && Math.round(guess) === left);
    assert.equal(ours(before)[1], false);
    const hidden = ours({ ...after, changed: [1] }); // one person left team 1
    const [least, most] = possible(sumsSeen(after, hidden), 1);
    assert.ok(hidden[1] && most - 70 >= 9 && 70 - least >= 9, `${least} to ${most}`);
  });

  test("attack 18: a count with noise and an exact average give the true count; here a count has no noise and stands beside its average or neither is shown", () => {
    const { published, attacker_gets } = recorded<{
      published: {
        perturbed_counts: readonly number[];
        exact_means: readonly number[];
      };
      attacker_gets: { true_counts: readonly number[] };
    }>("exact-mean-with-perturbed-count");
    const near = published.perturbed_counts.map((count, at) => {
      const mean = published.exact_means[at] ?? Number.NaN;
      const possibleCounts = [-2, -1, 0, 1, 2].map((noise) => count + noise);
      return possibleCounts.filter((n) => Math.abs(mean * n - Math.round(mean * n)) < 0.00005 * n + 1e-9);
    });
    assert.deepEqual(
      near.map(([first]) => first),
      attacker_gets.true_counts,
    );
    const counts = attacker_gets.true_counts;
    const sums = counts.map((count, at) => Math.round(count * (published.exact_means[at] ?? Number.NaN)));
    for (const threshold of [5, 10]) {
      const people = teamsOf(...counts);
      const hiddenCounts = released(tableOf(people, threshold));
      const table = {
        ...scores(counts, sums, { lowest: 0, highest: 20 }),
        threshold,
        hiddenCounts: [...hiddenCounts.keys()].filter((cell) => hiddenCounts[cell]),
      };
      const hidden = ours(table);
      for (const cell of people.cells.keys()) assert.ok(hidden[cell] || !hiddenCounts[cell]);
    }
  });

  test("attack 15: an average of the annual report stands in the check, within the rounding of its decimals", () => {
    const table = scores([12, 4, 9, 14], [84, 30, 60, 101], { lowest: 1, highest: 10 });
    const unaware = ours(table);
    assert.deepEqual(unaware, [false, false, true, true, false]);
    const known = [{ source: "jaarverslag", cell: 3, average: 6.7, decimals: 1 }]; // 60 of 9: 59.85 to 60.75 is 60
    const reader = sumsSeen(table, unaware.with(3, false));
    assert.equal(computed(reader, 2), 30);
    const aware = ours({ ...table, known });
    const [least, most] = possible(sumsSeen(table, aware.with(3, false)), 2);
    assert.ok(most - 30 >= 9 && 30 - least >= 9, `${least} to ${most}`);
    const strange = protectAverages(
      { ...table, known: known.map((one) => ({ ...one, average: 6.5 })) },
      solver,
      () => 0,
    );
    assert.deepEqual(strange, { ok: false, problem: { code: "S110", source: "jaarverslag" } });
  });

  test("nobody answered more than the scale has, and that is reckoned with", () => {
    const table = scores([3, 6, 40], [30, 57, 210], { lowest: 1, highest: 10 });
    const twoHidden = [false, true, true, false]; // 87 together, of at most 90: both are near the top
    assert.deepEqual(possible(sumsSeen(table, twoHidden), 1), [27, 30]);
    const [least] = possible(sumsSeen(table, ours(table)), 1);
    assert.ok(least <= 21, `${least}`);
  });

  test("all of a small group answered the same end of the scale: their average tells of each; of a large group it is shown", () => {
    const scale = { lowest: 1, highest: 5 };
    const small = scores([6, 14, 31], [30, 40, 99], scale);
    assert.equal(fromFive(small)[1], false);
    assert.equal(ours(small)[1], true);
    assert.equal(ours(scores([12, 14, 31], [60, 40, 99], scale))[1], false);
  });

  test("in clusters of teams every average that is hidden for its own sake keeps the room it needs", () => {
    const cube: Cube = cubeOf(
      [
        {
          name: "unit",
          codes: ["all", "cluster 1", "cluster 2", "a", "b", "c", "d"],
          equations: [
            { total: "all", parts: ["cluster 1", "cluster 2"] },
            { total: "cluster 1", parts: ["a", "b"] },
            { total: "cluster 2", parts: ["c", "d"] },
          ],
        },
        flat("people", ["women", "men"]),
      ],
      ["a", "b", "c", "d"].flatMap((unit, at) => [
        { codes: [unit, "women"], count: 3 + 5 * at },
        { codes: [unit, "men"], count: 9 + at },
      ]),
    );
    const sums = cube.cells.map(({ count }) => 7 * count);
    const none = { hiddenCounts: [], dominated: [], changed: [], known: [] };
    const table: AverageTable = {
      people: cube,
      sums,
      scale: { lowest: 1, highest: 10 },
      threshold: 5,
      ...none,
    };
    const hidden = ours(table);
    const view = sumsSeen(table, hidden);
    for (const { cell, rise, fall } of averagesToProtect(table).moves) {
      const [least, most] = possible(view, cell);
      assert.ok(most - (sums[cell] ?? 0) >= (rise ?? 0) && (sums[cell] ?? 0) - least >= (fall ?? 0));
    }
    assert.ok(hidden.includes(false) && hidden.includes(true));
  });
});
