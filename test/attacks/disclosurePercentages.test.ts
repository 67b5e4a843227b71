import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  percentageFigures,
  percentageIn,
  protectTable,
  type ReleasedTable,
  releaseCounts,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { tableOf } from "../support/aCountTable.ts";
import { computed, gains, possible, type View } from "../support/anIntruder.ts";
import {
  byGender,
  cellOf,
  hiding,
  naive,
  recorded,
  released,
  seen,
  teamsOf,
} from "../support/attackCases.ts";

const solver = await openHighs();
const referenceDate = dayFrom("2026-12-31");

function wentOut(table: TableToProtect): ReleasedTable<"counts"> {
  const found = releaseCounts(
    { referenceDate, threshold: 5, table, earlier: [], noFigures: [] },
    solver,
    () => 0,
  );
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.table;
}

/** The numbers of people that percentages can be made of: some count of them rounds to each. */
const denominators = (percentages: readonly number[], decimals: number, most: number): readonly number[] =>
  Array.from({ length: most }, (_, place) => place + 1).filter((people) =>
    percentages.every((percentage) => {
      const count = Math.round((percentage / 100) * people);
      return Math.abs((100 * count) / people - percentage) <= 0.5 * 10 ** -decimals;
    }),
  );

const shownIn = (table: ReleasedTable<"counts">, part: number, whole: number): number | string => {
  const figure = percentageIn(table, part, whole);
  return figure.kind === "shown" ? figure.value : figure.kind;
};

describe("percentages", () => {
  test("attack 11: 6.4 % of 47 people is the 3 that is hidden", () => {
    const cube = byGender([3, 44], [14, 22], [31, 12]);
    const [women, all] = [cellOf(cube, "team 1", "women"), cellOf(cube, "team 1", "all people")];
    const table = tableOf(cube, 5);
    assert.equal(naive(table)[women], true);
    assert.equal(Math.round(0.064 * (cube.cells[all]?.count ?? 0)), 3);
    assert.equal(shownIn(wentOut(table), women, all), "hidden");
  });

  test("attack 11: decimals tell how many people there are, and then how many of them", () => {
    const { published_percent } = recorded<{ published_percent: readonly number[] }>(
      "percent-one-decimal-finds-denominator",
    );
    assert.deepEqual(denominators(published_percent, 1, 10), [7]); // so 1 and 6
    const [seven, seventy] = [
      byGender([1, 6], [14, 22], [31, 12]),
      byGender([10, 60], [14, 22], [31, 12]),
    ].map((cube) => ({ cube, went: wentOut(tableOf(cube, 5)) }));
    assert.ok(seven && seventy);
    const both = ({ cube, went }: typeof seven) =>
      ["women", "men"].map((code) =>
        shownIn(went, cellOf(cube, "team 1", code), cellOf(cube, "team 1", "all people")),
      );
    assert.deepEqual(both(seven), ["hidden", "hidden"]);
    assert.deepEqual(both(seventy), [14, 86]);
    assert.ok(denominators([14, 86], 0, 99).length > 20);
  });
});

describe("percentages that others publish", () => {
  /** Units by origin in three classes: 500 people, of whom 37 from outside Europe; of unit 2 they are 3. */
  const outside = teamsOf(34, 3);
  const percentage = { source: "CBS Barometer", percentage: 7.4, decimals: 1 };

  /** The table of people from outside Europe, with everybody in the organisation as one cell more. */
  const table = (shown: readonly number[]): TableToProtect => {
    const cells = [
      { codes: ["organisation"], count: 500 },
      ...outside.cells,
      { codes: ["others"], count: 463 },
    ];
    const equations = [
      { total: 0, parts: [1, 4] },
      { total: 1, parts: [2, 3] },
    ];
    return tableOf({ cells, equations }, 5, { alwaysShown: shown });
  };

  /** What a reader of the Barometer sees: 36.75 to 37.25 of 500 is 37. */
  const withBarometer = (one: TableToProtect, hidden: readonly boolean[]): View =>
    seen(one.cube, hidden.with(1, false).with(4, false));

  test("attack 19: the Barometer says how many there are in all, and the rest of an internal table is the small unit", () => {
    const internal = table([2]); // unit 1 has a target, which must be shown
    const unaware = released(internal);
    assert.deepEqual(unaware, hiding(internal.cube, [1, 3, 4]));
    assert.equal(computed(withBarometer(internal, unaware), 3), 3);
    const known = percentageFigures({ ...percentage, part: 1, whole: 0 });
    const refused = protectTable({ ...internal, known, insiders: true }, solver, () => 0);
    assert.deepEqual(refused, { ok: false, problem: { code: "S103", cell: 3 } });
    const aware = { ...table([]), known };
    const hidden = released(aware);
    assert.deepEqual(hidden[2] && hidden[3], true);
    assert.deepEqual(possible(withBarometer(aware, hidden), 3), [1, 36]);
    assert.deepEqual(gains(aware, hidden.with(1, false).with(4, false)), []);
  });
});
