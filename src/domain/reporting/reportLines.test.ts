import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import type { PersonId } from "../organisation/index.ts";
import { actionStatuses, countByStatus, type FigureDraft, storedFigure } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { idFrom } from "../shared/id.ts";
import { periodFrom } from "../shared/period.ts";
import {
  changesIn,
  compareTotals,
  lastFigureOf,
  ownerRoles,
  type ProgrammeChange,
  statusRows,
  targetLines,
  yearAccount,
} from "./index.ts";

describe("R105: every action counts once, under its status or under not stated", () => {
  test("statusRows: the rows add up to the number of actions, whatever their statuses", () => {
    const actions = fc.array(fc.record({ status: fc.constantFrom(null, ...actionStatuses) }));
    fc.assert(
      fc.property(actions, (list) => {
        const counts = statusRows(countByStatus(list));
        assert.equal(counts.length, 8);
        assert.equal(
          counts.reduce((sum, { count }) => sum + count, 0),
          list.length,
        );
      }),
    );
  });
});

const added = (on: string, key: string): ProgrammeChange => ({
  kind: "actionAdded",
  on: dayFrom(on),
  key,
  title: "Een actie",
  reason: null,
});
const lapsed = (on: string, key: string): ProgrammeChange => ({
  ...added(on, key),
  kind: "statusMoved",
  from: "ongoing",
  to: "lapsed",
});

describe("R106: the actions of a year add up; a lapsed action stays listed", () => {
  test("2 added and 1 lapsed of 13: there were 11, there are 13", () => {
    const changes = [
      added("2020-02-01", "A12"),
      added("2020-05-01", "A13"),
      lapsed("2020-06-01", "A02"),
      lapsed("2020-07-01", "A02"),
    ];
    assert.deepEqual(yearAccount(13, changes), { before: 11, added: 2, lapsed: 1, after: 13 });
  });
  test("only the changes of the year count, in the order of their days", () => {
    const changes = [
      added("2020-12-31", "B"),
      added("2020-01-01", "A"),
      added("2019-12-31", "X"),
      added("2021-01-01", "Y"),
    ];
    assert.deepEqual(
      changesIn(2020, changes).map(({ key }) => key),
      ["A", "B"],
    );
  });
});

describe("R107: totals of the source stand beside the count and are never mixed with it", () => {
  const three = countByStatus([{ status: "done" }, { status: null }, { status: "lapsed" }]);
  test("a word that is no status of ours is kept as it is written", () => {
    const totals = {
      total: 10,
      initial: null,
      added: null,
      byStatus: { gereed: 4, bevroren: 6 },
      note: null,
    };
    const compared = compareTotals(three, totals);
    assert.ok(compared);
    assert.deepEqual(compared.byStatus, [{ status: "done", count: 4 }]);
    assert.deepEqual(compared.otherWords, [{ word: "bevroren", count: 6 }]);
    assert.deepEqual([compared.counted, compared.difference, compared.statusSum], [3, -7, 10]);
  });
  test("a source without totals gives no comparison", () => {
    assert.equal(compareTotals(three, null), undefined);
  });
});

describe("R108: a report names roles, not people", () => {
  const person = idFrom<"person">("p1") as PersonId;
  const people = [
    { person, name: "Noor de Wit", role: "hoofd P&O" },
    { person: idFrom<"person">("p2") as PersonId, name: "Sam Bos", role: null },
  ];
  const roleOfOwner = ownerRoles(people);
  test("a linked person becomes the role, and somebody without a role stays unnamed", () => {
    assert.deepEqual(roleOfOwner({ kind: "person", person, asWritten: "Noor de Wit" }), {
      kind: "role",
      text: "hoofd P&O",
    });
    assert.deepEqual(
      roleOfOwner({ kind: "person", person: idFrom<"person">("p3") as PersonId, asWritten: "Kim" }),
      { kind: "somebody" },
    );
  });
  test("words of a list that hold the name of somebody of the municipality do not come through", () => {
    assert.deepEqual(roleOfOwner({ kind: "asWritten", text: "P&O (noor  de wit)" }), {
      kind: "role",
      text: "hoofd P&O",
    });
    assert.deepEqual(roleOfOwner({ kind: "asWritten", text: "Sam Bos" }), { kind: "somebody" });
    assert.deepEqual(roleOfOwner({ kind: "asWritten", text: "directie P&O" }), {
      kind: "role",
      text: "directie P&O",
    });
  });
});

const figure = (period: string | null, value: number) =>
  storedFigure({
    key: `M${value}`,
    target: "T1",
    measure: "aandeel",
    value,
    unit: "percentage",
    period: period === null ? null : periodFrom(period),
    interval: null,
    group: "wholeStaff",
    about: null,
    population: null,
    instrument: null,
    source: "barometer",
    alreadyPublished: true,
    note: null,
    evidence: [],
    recordedOn: dayFrom("2026-10-12"),
  } satisfies FigureDraft);

describe("R109: the last figure of a target has the latest period that ends in the year or before", () => {
  const figures = [figure("2023", 13), figure("2021", 10), figure(null, 99), figure("2024-Q1", 14)];
  test("a later figure and a figure without period are not the last", () => {
    assert.deepEqual(
      [2020, 2022, 2023, 2024].map((year) => lastFigureOf("T1", figures, year)?.value ?? null),
      [null, 10, 13, 14],
    );
  });
  test("the baseline of Utrecht is its last point, and a figure linked to no target is not shown at one", () => {
    const [first] = targetLines(publishedParts("utrecht-2023"), 2023);
    assert.deepEqual(
      [first?.baseline?.value, first?.baseline?.period, first?.lastFigure],
      [13, "2022", null],
    );
  });
});
