import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aDraft, aRecord, day, unitId } from "../../../test/support/aUnit.ts";
import { addDays, type Day } from "../shared/day.ts";
import type { Result } from "../shared/result.ts";
import {
  type Reorganisation,
  recordWith,
  treeOn,
  type UnitId,
  type UnitNode,
  type UnitProblem,
  type UnitRecord,
  unitAdded,
  unitChanged,
  unitEnded,
  unitSplit,
  unitsMerged,
  unitsOfOwn,
  unitsOn,
} from "./index.ts";

const firstDay = day("2025-01-01");
const days = 12;
const everyDay = Array.from({ length: days + 2 }, (_, count) => addDays(firstDay, count));
const start = aRecord(["A", null], ["B", "A"], ["C", "A"], ["D", null], ["E", "D"]);

type Kind = "add" | "move" | "end" | "merge" | "split";
/** What somebody tries: numbers choose among the units that are known by then. */
type Attempt = { readonly kind: Kind; readonly on: Day; readonly picks: readonly [number, number, number] };

const attempts: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.constantFrom<Kind[]>("add", "add", "move", "move", "end", "merge", "split"),
  on: fc.nat(days).map((count) => addDays(firstDay, count)),
  picks: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
});
/** Half of the offices write their acts down in the order of the days, half as they come. */
const sequences = fc
  .tuple(fc.array(attempts, { maxLength: 40, size: "large" }), fc.boolean())
  .map(([some, inOrder]) => (inOrder ? some.toSorted((one, other) => (one.on < other.on ? -1 : 1)) : some));

function decide(record: UnitRecord, { kind, on, picks }: Attempt): Result<Reorganisation, UnitProblem> {
  const known = [...new Set(record.versions.map((version) => version.id))];
  const [unit, other, third] = picks.map((pick) => known[pick % known.length] ?? unitId("A"));
  if (!unit || !other || !third) throw new Error("three picks");
  const parent = picks[2] % 4 === 0 ? null : third;
  const fresh = (letter: string) => `${letter}${known.length}`;
  switch (kind) {
    case "add":
      return unitAdded(record, aDraft(fresh("N"), parent), unitId(fresh("N")), on);
    case "move":
      return unitChanged(record, unit, { ...aDraft(fresh("V"), parent) }, on);
    case "end":
      return unitEnded(record, unit, on);
    case "merge":
      return unitsMerged(record, {
        units: [unit, other],
        into: aDraft(fresh("M"), parent),
        id: unitId(fresh("M")),
        day: on,
      });
    case "split": {
      const takes = unitsOn(record, on).flatMap((below) => (below.parent === unit ? [below.id] : []));
      const parts = [fresh("P"), fresh("Q")].map((code, at) => ({
        id: unitId(code),
        draft: aDraft(code, parent),
        takes: takes.filter((_, position) => position % 2 === at),
      }));
      return unitSplit(record, { unit, parts, day: on });
    }
  }
}

/** Tries the act; what is refused leaves the record as it is. */
function tried(record: UnitRecord, attempt: Attempt): UnitRecord {
  const result = decide(record, attempt);
  return result.ok ? recordWith(record, result.value) : record;
}

const idsIn = (nodes: readonly UnitNode[]): UnitId[] =>
  nodes.flatMap(({ unit, below }) => [unit.id, ...idsIn(below)]);
test("treeOn: after any allowed acts, each unit of a day stands in the tree of that day exactly once", () => {
  const allowedActs = new Map<Kind, number>();
  fc.assert(
    fc.property(sequences, (sequence) => {
      const record = sequence.reduce((before, attempt) => {
        const after = tried(before, attempt);
        if (after !== before) allowedActs.set(attempt.kind, (allowedActs.get(attempt.kind) ?? 0) + 1);
        return after;
      }, start);
      for (const on of everyDay) {
        const expected = unitsOn(record, on).map((unit) => unit.id);
        assert.deepEqual(idsIn(treeOn(record, on)).toSorted(), expected.toSorted());
      }
    }),
    { numRuns: 300, seed: 20_261_012 },
  );
  for (const kind of ["add", "move", "end", "merge", "split"] as const)
    assert.ok((allowedActs.get(kind) ?? 0) >= 20, `${kind}: allowed ${allowedActs.get(kind)} times`);
});

test("treeOn: an act changes no tree of a day before it takes effect", () => {
  fc.assert(
    fc.property(sequences, attempts, (sequence, last) => {
      const before = sequence.reduce(tried, start);
      const after = tried(before, last);
      for (const on of everyDay.filter((one) => one < last.on))
        assert.deepEqual(treeOn(after, on), treeOn(before, on));
    }),
    { numRuns: 300, seed: 20_261_012 },
  );
});

test("unitsOn: a unit is known on no day before it begins and on none after it ended", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const record = sequence.reduce(tried, start);
      for (const on of everyDay)
        for (const unit of unitsOn(record, on)) {
          assert.ok(unit.beginsOn <= on && (unit.endsOn === null || on < unit.endsOn));
        }
    }),
    { numRuns: 100, seed: 20_261_012 },
  );
});

test("unitsOfOwn: after any allowed acts, units that stand beside each other have no unit in common", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const record = sequence.reduce(tried, start);
      for (const on of everyDay) {
        const levels = Map.groupBy(unitsOn(record, on), ({ parent }) => parent);
        for (const beside of levels.values()) {
          const found = beside.flatMap(({ id }) => [...unitsOfOwn(record, id, on)]);
          assert.equal(new Set(found).size, found.length);
        }
      }
    }),
    { numRuns: 200, seed: 20_261_012 },
  );
});
