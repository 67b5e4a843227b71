import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type Equation,
  type LedgerCell,
  type LedgerRelease,
  type LinkedRelease,
  type LinkedTable,
  linkTables,
  releaseLinked,
} from "../../src/domain/disclosure/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { possible, type View } from "../support/anIntruder.ts";
import { aReorganisation, type Reorganisation, tableOn, type UnitOnDay } from "../support/aReorganisation.ts";

const solver = await openHighs();
const threshold = 5;

type Released = Pick<LinkedRelease, "cells" | "equations">;

const request = { referenceDate: dayFrom("2026-09-30"), threshold };
const releaseOf = (table: LinkedTable, ledger: readonly LedgerRelease[]) =>
  releaseLinked({ ...request, tables: [table], ledger }, solver, () => 0);

/** Whether the units of a day can go out at all: of very few people they cannot. */
const canGoOut = (units: readonly UnitOnDay[]): boolean => releaseOf(tableOn(units), []).ok;

/** Releases the units after the reorganisation, with or without what the ledger says of those before it. */
function released({ before, after, successions }: Reorganisation, isKept: boolean): readonly Released[] {
  const release = (table: LinkedTable, ledger: readonly LedgerRelease[]) => {
    const found = releaseOf(table, ledger);
    assert.ok(found.ok, JSON.stringify(found));
    return found.value;
  };
  const first = release(tableOn(before), []);
  const kept = { ...first, id: "1", threshold, referenceDate: dayFrom("2026-06-30"), successions };
  return [first, release(tableOn(after), isKept ? [kept] : [])];
}

const nameOf = (unit: string, gender: string): string => {
  const traits = [...(gender === "" ? [] : [["people", gender]]), ...(unit === "" ? [] : [["unit", unit]])];
  return JSON.stringify(traits);
};

/**
 * What a colleague sees who saw both releases and knows the reorganisation: all cells of both days, how each day adds up, and
 * that the same people are in what went on as something else. Written from the units, not from the product's links.
 */
function viewOf({ before, after }: Reorganisation, [first, second]: readonly Released[]) {
  const days = [first, second].map((day) => day?.cells ?? []);
  const cells = days.flatMap((some, day) => some.map((cell) => ({ ...cell, day })));
  const at = (day: number, name: string): number =>
    cells.findIndex((cell) => cell.day === day && cell.people === name);
  const [size = 0] = days.map((some) => some.length);
  const equations: Equation[] = [
    ...(first?.equations ?? []),
    ...(second?.equations ?? []).map(({ total, parts }) => ({
      total: total + size,
      parts: parts.map((part) => part + size),
    })),
  ];
  const whole = (one: readonly UnitOnDay[], other: readonly UnitOnDay[], day: number): void => {
    for (const { code } of one)
      for (const gender of ["women", "men", ""]) {
        const parts = other.filter(
          (unit) => unit.code === code || (/[ab]$/.test(unit.code) && unit.code.startsWith(code)),
        );
        if (parts.length > 0)
          equations.push({
            total: at(day, nameOf(code, gender)),
            parts: parts.map((unit) => at(1 - day, nameOf(unit.code, gender))),
          });
      }
  };
  whole(before, after, 0);
  whole(after, before, 1);
  const view: View = {
    counts: cells.map(({ status, count }) => (status === "shown" ? count : null)),
    equations,
    least: cells.map(() => 0),
  };
  return { view, cells };
}

const isSmall = ({ count }: LedgerCell): boolean => count > 0 && count < threshold;

/** The small cells of both days that cannot be anything from 0 to the threshold. */
function givenAway(reorganisation: Reorganisation, releases: readonly Released[]): readonly string[] {
  const { view, cells } = viewOf(reorganisation, releases);
  return cells.flatMap((cell, place) => {
    if (!isSmall(cell)) return [];
    const [least, most] = possible(view, place);
    return least === 0 && most >= threshold ? [] : [`${cell.people} on day ${cell.day}: ${least} to ${most}`];
  });
}

const unit = (code: string, cluster: string, women: number, men: number): UnitOnDay => ({
  code,
  cluster,
  people: [women, men],
});

const others = [
  unit("unit 2", "cluster 1", 20, 25),
  unit("unit 3", "cluster 2", 55, 44),
  unit("unit 4", "cluster 2", 31, 62),
];
const [small, large] = [unit("unit 1a", "cluster 1", 3, 40), unit("unit 1b", "cluster 1", 90, 95)];
const both = unit("unit 1", "cluster 1", 93, 135);
const [parts, whole] = [["unit 1a", "unit 1b"], ["unit 1"]];
const cases: Readonly<Record<string, Reorganisation>> = {
  "a unit goes to another cluster": {
    before: [small, large, ...others],
    after: [{ ...small, cluster: "cluster 2" }, large, ...others],
    successions: [],
  },
  "two units are merged": {
    before: [small, large, ...others],
    after: [both, ...others],
    successions: [{ characteristic: "unit", before: parts, after: whole }],
  },
  "a unit is split": {
    before: [both, ...others],
    after: [small, large, ...others],
    successions: [{ characteristic: "unit", before: whole, after: parts }],
  },
};

describe("a reorganisation between two releases", () => {
  for (const [name, reorganisation] of Object.entries(cases)) {
    test(`[PL-02 begins] ${name}: two releases that are safe alone give small groups away together; with the ledger they do not`, () => {
      const alone = released(reorganisation, false);
      for (const [nth, day] of alone.entries()) assert.ok(day.cells.length > 0, `day ${nth}`);
      assert.ok(
        givenAway(reorganisation, alone).length > 0,
        "the attack works on releases that are safe alone",
      );
      assert.deepEqual(givenAway(reorganisation, released(reorganisation, true)), []);
    });
  }

  test("law: no reorganisation gives away a small group of before or after it", () => {
    let attacked = 0;
    fc.assert(
      fc.property(aReorganisation(4, 9), (reorganisation) => {
        fc.pre(canGoOut(reorganisation.before) && canGoOut(reorganisation.after));
        attacked += Number(givenAway(reorganisation, released(reorganisation, false)).length > 0);
        assert.deepEqual(givenAway(reorganisation, released(reorganisation, true)), []);
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
    assert.ok(attacked >= 20, `the attack works in ${attacked}`);
  });

  test("a reorganisation that was not told of leaves its units without a past, and the totals with theirs", () => {
    const { before, after } = cases["two units are merged"] ?? assert.fail();
    const linked = linkTables([tableOn(after)], threshold);
    assert.ok(linked.ok);
    const [, second] = released({ before, after, successions: [] }, true);
    assert.equal(second?.cells.length, linked.value.table.cube.cells.length);
  });
});
