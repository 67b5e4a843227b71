import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDraft, allowed, aRecord, day, refusal, unitId } from "../../../test/support/aUnit.ts";
import {
  recordWith,
  treeOn,
  type UnitNode,
  type UnitRecord,
  unitAdded,
  unitChanged,
  unitEnded,
  unitSplit,
  unitsInReach,
  unitsMerged,
  unitsOfOwn,
  unitsOn,
} from "./index.ts";

const begin = day("2026-01-01");
const written = (nodes: readonly UnitNode[]): string =>
  nodes.map(({ unit, below }) => unit.code + (below.length > 0 ? `(${written(below)})` : "")).join(" ");
const treeOf = (record: UnitRecord, on: string) => written(treeOn(record, day(on)));

const city = aRecord(["A", null], ["A1", "A"], ["A2", "A"], ["B", null], ["B1", "B"]);

describe("O101: a unit ends after the day on which it begins", () => {
  test("on its first day a unit cannot end, the day after it can", () => {
    assert.equal(refusal(unitEnded(city, unitId("A1"), day("2024-01-01"))), "O101");
    assert.equal(refusal(unitEnded(city, unitId("A1"), day("2024-01-02"))), "allowed");
  });
});

describe("O102: a unit stands under a unit that exists on every day it does", () => {
  const ending = recordWith(city, allowed(unitEnded(city, unitId("A1"), begin)));
  test("nothing comes under a unit that has ended, is to end, is not there yet or never was", () => {
    const under = (parent: string, on: string) =>
      refusal(unitAdded(ending, aDraft("N", unitId(parent)), unitId("N"), day(on)));
    assert.equal(under("A1", "2026-06-01"), "O102");
    assert.equal(under("A1", "2025-06-01"), "O102");
    assert.equal(under("A2", "2023-12-31"), "O102");
    assert.equal(under("nowhere", "2025-06-01"), "O102");
    assert.equal(under("A2", "2025-06-01"), "allowed");
  });
});

describe("O103: on no day does a unit stand under itself", () => {
  test("not directly and not through other units", () => {
    const move = (unit: string, under: string) =>
      refusal(unitChanged(city, unitId(unit), aDraft(unit, unitId(under)), begin));
    assert.equal(move("A", "A"), "O103");
    assert.equal(move("A", "A1"), "O103");
    assert.equal(move("A", "B1"), "allowed");
  });

  test("not on a later day either, when a planned move takes effect", () => {
    const planned = recordWith(
      city,
      allowed(unitChanged(city, unitId("A"), aDraft("A", unitId("B")), day("2027-01-01"))),
    );
    assert.equal(refusal(unitChanged(planned, unitId("B"), aDraft("B", unitId("A1")), begin)), "O103");
  });
});

describe("O104: a code belongs to one unit for ever", () => {
  test("also after its unit has ended or took another code, and whatever the capitals", () => {
    const ended = recordWith(city, allowed(unitEnded(city, unitId("A1"), begin)));
    const renamed = recordWith(
      city,
      allowed(unitChanged(city, unitId("A2"), aDraft("A9", unitId("A")), begin)),
    );
    assert.equal(refusal(unitAdded(ended, aDraft("a1"), unitId("N"), begin)), "O104");
    assert.equal(refusal(unitAdded(renamed, aDraft("A2"), unitId("N"), begin)), "O104");
    assert.equal(refusal(unitAdded(city, aDraft("A3"), unitId("N"), begin)), "allowed");
  });
});

describe("O105: a unit ends only when from that day on no unit stands under it", () => {
  test("a unit with units under it stays", () => {
    assert.equal(refusal(unitEnded(city, unitId("A"), begin)), "O105");
    const moved = recordWith(
      city,
      allowed(unitChanged(city, unitId("B1"), aDraft("B1", unitId("A")), begin)),
    );
    assert.equal(refusal(unitEnded(moved, unitId("B"), begin)), "allowed");
    assert.equal(refusal(unitEnded(moved, unitId("B"), day("2025-12-31"))), "O105");
  });
});

describe("O106: a unit whose end is recorded is not changed any more", () => {
  test("neither renamed nor ended again", () => {
    const ended = recordWith(city, allowed(unitEnded(city, unitId("A1"), begin)));
    assert.equal(refusal(unitChanged(ended, unitId("A1"), aDraft("A1"), begin)), "O106");
    assert.equal(refusal(unitEnded(ended, unitId("A1"), day("2026-02-01"))), "O106");
  });
});

describe("O107: a change takes effect on or after the day of the last change recorded for the unit", () => {
  test("a change before a planned change is refused", () => {
    const draft = { ...aDraft("A1", unitId("A")), name: "Dienstverlening" };
    const planned = recordWith(city, allowed(unitChanged(city, unitId("A1"), draft, day("2027-01-01"))));
    assert.equal(refusal(unitChanged(planned, unitId("A1"), aDraft("A1"), day("2026-12-31"))), "O107");
    assert.equal(refusal(unitChanged(planned, unitId("A1"), aDraft("A1"), day("2027-01-01"))), "allowed");
  });
});

describe("O108: a merger takes two or more units, a split makes two or more, and neither names a unit twice", () => {
  test("one unit is no merger, and the same unit twice neither", () => {
    const merge = (...units: readonly string[]) =>
      refusal(
        unitsMerged(city, { units: units.map(unitId), into: aDraft("N"), id: unitId("N"), day: begin }),
      );
    assert.equal(merge("A1"), "O108");
    assert.equal(merge("A1", "A1"), "O108");
    assert.equal(merge("A1", "A2"), "allowed");
  });

  test("one part is no split, and no two parts take the same unit", () => {
    const part = (code: string, ...takes: readonly string[]) => ({
      id: unitId(code),
      draft: aDraft(code),
      takes: takes.map(unitId),
    });
    const split = (...parts: readonly ReturnType<typeof part>[]) =>
      refusal(unitSplit(city, { unit: unitId("B"), parts, day: begin }));
    assert.equal(split(part("N", "B1")), "O108");
    assert.equal(split(part("N", "B1"), part("M", "B1")), "O108");
    assert.equal(split(part("N"), part("M")), "O105");
    assert.equal(split(part("N", "B1"), part("M")), "allowed");
  });
});

describe("O109: a unit has a code, a name and a kind", () => {
  test("blanks are no words", () => {
    for (const field of ["code", "name", "kind"])
      assert.equal(refusal(unitAdded(city, { ...aDraft("N"), [field]: "  " }, unitId("N"), begin)), "O109");
  });
});

describe("the organisation changes from a day on", () => {
  const merger = { units: ["A", "B"].map(unitId), into: aDraft("C"), id: unitId("C"), day: begin };
  const merged = recordWith(city, allowed(unitsMerged(city, merger)));

  test("merged units are one, with everything under them, from the day on and not a day earlier", () => {
    assert.equal(treeOf(merged, "2025-12-31"), "A(A1 A2) B(B1)");
    assert.equal(treeOf(merged, "2026-01-01"), "C(A1 A2 B1)");
  });

  test("a split unit is several, each with the units it took along", () => {
    const parts = [
      { id: unitId("P"), draft: aDraft("P"), takes: [unitId("A1")] },
      { id: unitId("Q"), draft: aDraft("Q", unitId("B")), takes: [unitId("A2")] },
    ];
    const split = recordWith(city, allowed(unitSplit(city, { unit: unitId("A"), parts, day: begin })));
    assert.equal(treeOf(split, "2025-12-31"), "A(A1 A2) B(B1)");
    assert.equal(treeOf(split, "2026-01-01"), "B(B1 Q(A2)) P(A1)");
  });

  test("what is recorded on a split unit is of none of its parts alone, and of the unit above them all", () => {
    const parts = ["P", "Q"].map((code) => ({
      id: unitId(code),
      draft: aDraft(code, unitId("A")),
      takes: [],
    }));
    const split = recordWith(city, allowed(unitSplit(city, { unit: unitId("A1"), parts, day: begin })));
    const own = (unit: string, on = begin) => [...unitsOfOwn(split, unitId(unit), on)].toSorted();
    assert.deepEqual(own("P"), [unitId("P")]);
    assert.deepEqual(own("Q"), [unitId("Q")]);
    assert.deepEqual(own("A"), ["A", "A1", "A2", "P", "Q"].map(unitId));
    assert.deepEqual(own("A1"), [unitId("A1")]);
    assert.deepEqual(
      [...unitsOfOwn(merged, unitId("C"), begin)].toSorted(),
      [...unitsInReach(merged, unitId("C"), begin)].toSorted(),
    );
  });

  test("a unit has the name of the day that is asked for", () => {
    const draft = { ...aDraft("A1", unitId("A")), name: "Dienstverlening" };
    const renamed = recordWith(city, allowed(unitChanged(city, unitId("A1"), draft, begin)));
    const nameOn = (on: string) => unitsOn(renamed, day(on)).find((unit) => unit.id === unitId("A1"))?.name;
    assert.equal(nameOn("2025-12-31"), "Onderdeel A1");
    assert.equal(nameOn("2026-01-01"), "Dienstverlening");
  });

  test("who owns the new unit reaches what was recorded on the units that went on as it", () => {
    const reached = (on: string) => [...unitsInReach(merged, unitId("C"), day(on))].toSorted();
    assert.deepEqual(reached("2026-01-01"), ["A", "A1", "A2", "B", "B1", "C"].map(unitId));
    assert.deepEqual(reached("2025-12-31"), [unitId("C")]);
  });
});
