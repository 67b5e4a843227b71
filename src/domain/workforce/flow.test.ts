import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aRecord, day, unitId } from "../../../test/support/aUnit.ts";
import { anEmployment } from "../../../test/support/aWorkforce.ts";
import { someEmployments } from "../../../test/support/someEmployments.ts";
import type { UnitRecord } from "../organisation/index.ts";
import { type Employment, type Flow, flowsBetween, type Grade, staffOn } from "./index.ts";

const [before, after] = [day("2026-08-31"), day("2026-09-30")];
const units = aRecord(["A", null], ["B", null], ["C", null], ["D", null], ["E", null]);
/** A went on as B and C, and B on as D, both between the two days; E as A long before. */
const reorganised: UnitRecord = {
  ...units,
  successions: [
    { from: unitId("A"), to: unitId("B"), on: day("2026-09-01") },
    { from: unitId("A"), to: unitId("C"), on: day("2026-09-01") },
    { from: unitId("B"), to: unitId("D"), on: day("2026-09-30") },
    { from: unitId("E"), to: unitId("A"), on: day("2026-08-31") },
  ],
};
const flows = (
  was: readonly Partial<Employment>[],
  is: readonly Partial<Employment>[],
  record = units,
): readonly Flow[] =>
  flowsBetween(
    staffOn(
      was.map((row) => anEmployment(row)),
      before,
    ),
    staffOn(
      is.map((row) => anEmployment(row)),
      after,
    ),
    record,
  );
const kinds = (found: readonly Flow[]) => found.map(({ person, kind }) => `${person} ${kind}`);
const grade = (text: string) => ({ grade: text as Grade });

describe("W139: a higher grade is a promotion, another unit without it a transfer", () => {
  test("whoever comes, rises, moves, leaves and stays is told apart", () => {
    const was = [
      { person: "1" },
      { person: "2", ...grade("9") },
      { person: "3", unit: "A" },
      { person: "4", ...grade("10"), unit: "A" },
      { person: "5", ...grade("11") },
      { person: "6", grade: null },
    ];
    const is = [
      { person: "0" },
      { person: "2", ...grade("10") },
      { person: "3", unit: "B" },
      { person: "4", ...grade("10A"), unit: "B" },
      { person: "5", ...grade("10") },
      { person: "6", ...grade("12") },
    ];
    assert.deepEqual(kinds(flows(was, is)), [
      "0 inflow",
      "1 outflow",
      "2 promotion",
      "3 transfer",
      "4 promotion",
      "5 stay",
      "6 stay",
    ]);
  });

  test("an intern who is employed comes in, and who is hired in again has left", () => {
    const was = [{ person: "1", kind: "intern" }, { person: "2" }] as const;
    const is = [{ person: "1" }, { person: "2", kind: "hiredIn" }] as const;
    assert.deepEqual(kinds(flows(was, is)), ["1 inflow", "2 outflow"]);
  });
});

describe("W138: who went along when a unit went on as another is not transferred", () => {
  const moved = (from: string, to: string) =>
    flows([{ unit: from }], [{ unit: to }], reorganised).map(({ kind }) => kind);
  test("to each part of a split, and on to what a part went on as in the same time", () => {
    assert.deepEqual([moved("A", "B"), moved("A", "C"), moved("A", "D")], [["stay"], ["stay"], ["stay"]]);
    assert.deepEqual(moved("a", "d"), ["stay"], "capitals make no difference");
  });
  test("to a unit beside it, back to where it came from, and by a reorganisation of before it is a transfer", () => {
    assert.deepEqual(
      [moved("C", "D"), moved("D", "B"), moved("E", "A")],
      [["transfer"], ["transfer"], ["transfer"]],
    );
  });
});

test("[WM-02 begins] laws of flows: each cell balances, each person flows once, and nothing flows between a day and itself", () => {
  const cellOf = ({ unit, grade: own }: Employment) => `${unit} ${own}`;
  fc.assert(
    fc.property(someEmployments, someEmployments, (was, is) => {
      const [earlier, later] = [staffOn(was, before), staffOn(is, after)];
      const found = flowsBetween(earlier, later, reorganised);
      assert.equal(new Set(found.map(({ person }) => person)).size, found.length);
      const count = (kind: Flow["kind"]) => found.filter((flow) => flow.kind === kind).length;
      assert.equal(later.people.length, earlier.people.length + count("inflow") - count("outflow"));
      const balance = new Map<string, number>();
      const add = (main: Employment, step: number) =>
        balance.set(cellOf(main), (balance.get(cellOf(main)) ?? 0) + step);
      for (const { main } of earlier.people) add(main, 1);
      for (const flow of found) {
        if (flow.before !== null) add(flow.before, -1);
        if (flow.after !== null) add(flow.after, 1);
      }
      for (const { main } of later.people) add(main, -1);
      assert.deepEqual(
        new Set([0, ...balance.values()]),
        new Set([0]),
        "stock now is stock before and in and out",
      );
      const still = flowsBetween(later, later, reorganised);
      assert.deepEqual(new Set(["stay", ...still.map(({ kind }) => kind)]), new Set(["stay"]));
      const back = flowsBetween(
        { ...later, referenceDate: before },
        { ...earlier, referenceDate: after },
        units,
      );
      const forth = flowsBetween(earlier, later, units);
      const ends = (list: readonly Flow[], kind: Flow["kind"]) =>
        list.filter((flow) => flow.kind === kind).map(({ person }) => person);
      assert.deepEqual(ends(back, "inflow"), ends(forth, "outflow"), "the other way round who left comes in");
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});
