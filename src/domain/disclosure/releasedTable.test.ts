import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { releaseOf } from "../../../test/support/aChain.ts";
import { flat, tableOf } from "../../../test/support/aCountTable.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import {
  cubeOf,
  percentageIn,
  type ReleasedFigure,
  type ReleasedTable,
  type ReleaseRequest,
  releaseAverages,
  releaseCounts,
  releaseSums,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();
const referenceDate = dayFrom("2026-12-31");

const teams = (...counts: readonly number[]): TableToProtect => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  const atoms = codes.map((code, place) => ({ codes: [code], count: counts[place] ?? 0 }));
  return tableOf(cubeOf([flat("teams", codes)], atoms), 5);
};
const request = (table: TableToProtect): ReleaseRequest => ({
  referenceDate,
  threshold: 5,
  table,
  earlier: [],
  noFigures: [],
});

function counts(table: TableToProtect): ReleasedTable<"counts"> {
  const found = releaseCounts(request(table), solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.table;
}

const words = ({ cells }: ReleasedTable): readonly string[] =>
  cells.map(({ figure }) => (figure.kind === "shown" ? String(figure.value) : figure.kind));

describe("a released table", () => {
  test("has one mark for what is hidden, and nothing is left of the count", () => {
    const table = counts(teams(3, 9, 27, 0));
    assert.deepEqual(words(table), ["39", "hidden", "hidden", "27", "0"]);
    assert.deepEqual(table.cells[1]?.figure, table.cells[2]?.figure);
    assert.deepEqual(Object.keys(table.cells[1]?.figure ?? {}), ["kind"]);
  });

  test("is strong and reckons with insiders, whatever was asked", () => {
    const lax = { ...teams(1, 4, 20, 30), level: "exact", insiders: false } as const;
    assert.deepEqual(words(counts(lax)), ["55", "hidden", "hidden", "hidden", "30"]);
  });

  test("hides what is under the threshold of the release, whatever was named", () => {
    const table = { ...teams(7, 9, 27), primary: [] };
    const found = releaseCounts({ ...request(table), threshold: 8 }, solver, () => 0);
    assert.ok(found.ok);
    assert.deepEqual(words(found.value.table), ["43", "hidden", "hidden", "27"]);
  });

  test("does not hide less than an earlier release of the same day, and is not made by a solver that stops", () => {
    const table = teams(6, 9, 27);
    const hidden = [false, true, true, false];
    const earlier = [releaseOf(hidden)];
    const again = releaseCounts({ ...request(table), earlier }, solver, () => 0);
    assert.ok(again.ok);
    assert.deepEqual(words(again.value.table), ["42", "hidden", "hidden", "27"]);
    const stopped = releaseCounts(request(teams(3, 9, 27)), stoppedSolver, () => 0);
    assert.deepEqual(stopped, { ok: false, problem: { code: "S104", why: "status 14" } });
  });

  test("cannot be written by hand: what is counted is no released figure", () => {
    // @ts-expect-error a count that did not go through the door
    const figure: ReleasedFigure = { kind: "shown", value: 3 };
    // @ts-expect-error a table that did not go through the door
    const table: ReleasedTable = { of: "counts", referenceDate, threshold: 5, cells: [] };
    assert.ok(figure && table);
  });

  test("averages are no counts: no percentage is made of them", () => {
    const averages = counts(teams(12, 27)) as unknown as ReleasedTable<"averages">;
    // @ts-expect-error a percentage of averages says nothing
    assert.ok(percentageIn(averages, 1, 0));
  });
});

describe("released averages", () => {
  const people = teams(3, 9, 27, 0, 12);
  const sums = [372, 24, 67, 197, 0, 84];
  const table = {
    people: people.cube,
    sums,
    scale: { lowest: 1, highest: 10 },
    dominated: [],
    changed: [],
    known: [],
  };

  test("have one decimal; where the number of people is hidden the average is too; of nobody there is none", () => {
    const found = releaseAverages(table, counts(people), solver, () => 0);
    assert.ok(found.ok);
    assert.deepEqual(words(found.value.table), ["7.3", "hidden", "hidden", "7.3", "nobody", "7"]);
  });

  test("sums are hidden where averages are, to the step that was asked, and nobody adds up to nothing", () => {
    const found = releaseSums({ ...table, step: 10 }, counts(people), solver, () => 0);
    assert.ok(found.ok);
    assert.deepEqual(words(found.value.table), ["370", "hidden", "hidden", "200", "0", "80"]);
  });

  test("S102: the average of everybody is over too few people", () => {
    const few = teams(6);
    const one = { ...table, people: few.cube, sums: [60, 60] }; // all six gave a ten
    const found = releaseAverages(one, counts(few), solver, () => 0);
    assert.deepEqual(found, { ok: false, problem: { code: "S102", cell: 0 } });
  });
});

describe("released percentages", () => {
  const table = counts(teams(3, 9, 27, 12, 60));
  const percentage = (part: number, whole: number) => {
    const figure = percentageIn(table, part, whole);
    return figure.kind === "shown" ? figure.value : figure.kind;
  };

  test("have a decimal from 100 people on", () => {
    assert.deepEqual([percentage(3, 0), percentage(5, 0)], [24.3, 54.1]); // of 111
    assert.deepEqual([percentage(4, 5), percentage(4, 3)], [20, 44]);
  });

  test("are hidden where a count is, and of a group under the limit", () => {
    assert.deepEqual([percentage(1, 0), percentage(4, 2)], ["hidden", "hidden"]);
    const few = counts(teams(7, 30));
    assert.deepEqual(percentageIn(few, 1, 1), { kind: "hidden" });
    assert.deepEqual(percentageIn(counts(teams(0, 30)), 1, 1), { kind: "nobody" });
  });
});
