import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import { type FiguresInRelease, flowsToCount, type Import, usualTables } from "./index.ts";

const withFlows = usualTables.find((table) => table.withFlows) ?? assert.fail("no usual table has flows");

const importOf = (number: number, on: string): Import => ({
  number,
  referenceDate: day(on),
  fileHash: "",
  rows: 1,
  profile: { name: "p", version: 1 },
  consent: 1,
  by: null,
  at: new Date(0),
  replacedBy: null,
  forgottenAt: null,
});
/** A release of the usual tables of a day; with the day since when it tells who came and left, if it does. */
const releaseOf = (snapshot: Import, since: string | null = null): FiguresInRelease => ({
  number: snapshot.number,
  referenceDate: snapshot.referenceDate,
  snapshot: snapshot.number,
  threshold: 10,
  certificate: { strongViolations: 0, linearPrograms: 0, milliseconds: 0 },
  by: null,
  at: new Date(0),
  tables: usualTables.map((declared) => ({ declared, table: {} as never })),
  flows:
    since === null
      ? null
      : { since: day(since), tables: [{ declared: withFlows, leaving: {} as never, coming: {} as never }] },
});
const days = ["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31", "2026-06-30"];
const imports = days.map((on, nth) => importOf(nth + 1, on));
const [first, second, third, fourth, fifth] = imports;
assert.ok(first && second && third && fourth && fifth);
const since = (snapshot: Import, releases: readonly FiguresInRelease[], all = imports): string | undefined =>
  flowsToCount(snapshot, usualTables, { releases, imports: all })?.snapshot.referenceDate;

describe("W168: since when who came and left is told", () => {
  test("[WM-02] since the last released day that is a year ago or more", () => {
    assert.equal(since(first, []), undefined);
    assert.equal(since(second, [releaseOf(first)]), undefined);
    assert.equal(since(third, [releaseOf(first), releaseOf(second)]), "2024-06-30");
    assert.equal(since(fifth, [releaseOf(first), releaseOf(second), releaseOf(third)]), "2025-06-30");
  });

  test("periods do not overlap", () => {
    const told = [releaseOf(first), releaseOf(second), releaseOf(third, "2024-06-30")];
    assert.equal(since(fourth, told), undefined);
    assert.equal(since(fifth, told), "2025-06-30");
    assert.equal(since(fifth, [releaseOf(first), releaseOf(fourth, "2024-06-30")]), undefined);
  });

  test("not of a day whose rows are gone, nor by what it was not counted by", () => {
    const gone = imports.with(0, { ...first, forgottenAt: new Date(0) });
    assert.equal(since(third, [releaseOf(first)], gone), undefined);
    const others = usualTables.filter((table) => !table.withFlows);
    const bare = {
      ...releaseOf(first),
      tables: others.map((declared) => ({ declared, table: {} as never })),
    };
    assert.equal(since(third, [bare]), undefined);
  });

  test("a second release of the same rows tells what the first one told, also where it told nothing", () => {
    const told = [releaseOf(first), releaseOf(third, "2024-06-30")];
    const found = flowsToCount(third, [], { releases: told, imports });
    assert.deepEqual([found?.snapshot.referenceDate, found?.tables], ["2024-06-30", [withFlows]]);
    assert.equal(since(third, [releaseOf(first), releaseOf(third)]), undefined);
  });
});
