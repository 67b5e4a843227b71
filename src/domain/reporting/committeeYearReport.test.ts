import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { dayFrom } from "../shared/day.ts";
import { committeeYearReport, type ProgrammeChange, sectionsOf } from "./index.ts";

const asked = (year: number) => ({ year, asOf: dayFrom(`${year}-12-31`), changes: [], people: [] });

function reportOf(name: string, year: number) {
  const report = committeeYearReport(publishedParts(name), asked(year));
  assert.ok(report.ok, JSON.stringify(report));
  return report.value;
}

const codeOf = (name: string, year: number) => {
  const report = committeeYearReport(publishedParts(name), asked(year));
  return report.ok ? "report" : report.problem.code;
};

const nonZero = (name: string, year: number) =>
  Object.fromEntries(
    reportOf(name, year).statuses.flatMap(({ status, count }) => (count === 0 ? [] : [[status, count]])),
  );

test("[RC-04 begins] the yearly report lists every action of the plan with its status, and says which have none", () => {
  // begins: the report is made from parts handed in; the round, the edition and the page come later
  assert.deepEqual(nonZero("amsterdam-2024", 2024), { done: 3, ongoing: 1, notStated: 12 });
  assert.deepEqual(nonZero("haarlem-2020", 2020), { done: 4, postponed: 2, notStated: 7 });
  assert.deepEqual(nonZero("utrecht-2023", 2023), { done: 3, ongoing: 5, continuous: 1, notStated: 38 });
  const { actions, programme, sources } = reportOf("haarlem-2020", 2020);
  assert.equal(actions.length, 13);
  assert.equal(programme.municipality, "Haarlem");
  assert.deepEqual(
    sources.map(({ publisher, date }) => [publisher, date]),
    [["Gemeente Haarlem", "2020-12-01"]],
  );
});

test("[AC-06 begins] Amsterdam lists 16 actions and states 74 about the plan before: both stand, neither is mixed", () => {
  const { total, totals } = reportOf("amsterdam-2024", 2024);
  assert.equal(total, 16);
  assert.ok(totals);
  assert.deepEqual(
    [totals.counted, totals.stated, totals.difference, totals.statusSum, totals.startSum],
    [16, 74, -58, 74, null],
  );
  assert.deepEqual(totals.byStatus, [
    { status: "done", count: 45 },
    { status: "ongoing", count: 24 },
    { status: "notStarted", count: 2 },
    { status: "lapsed", count: 3 },
  ]);
  assert.match(totals.note ?? "", /Uitvoeringsplan 2020-2023/);
});

test("[AC-06 begins] Haarlem lists 13 actions and states 39, which is 35 at the start and 4 later", () => {
  const { totals } = reportOf("haarlem-2020", 2020);
  assert.ok(totals);
  assert.deepEqual(
    [totals.counted, totals.stated, totals.difference, totals.initial, totals.added, totals.startSum],
    [13, 39, -26, 35, 4, 39],
  );
  assert.equal(totals.byStatus, null);
});

test("a plan without totals and loose figures has no section for them", () => {
  assert.deepEqual(sectionsOf(reportOf("gent-2021", 2022)), [
    "statuses",
    "targets",
    "changes",
    "actions",
    "sources",
  ]);
});

describe("R101: a programme without actions has no report", () => {
  test("the problem says the year and the period", () => {
    const parts = { ...publishedParts("haarlem-2020"), actions: [] };
    assert.deepEqual(committeeYearReport(parts, asked(2020)), {
      ok: false,
      problem: { code: "R101", year: 2020, start: "2018", end: "2030" },
    });
  });
});

describe("R102: a report is about a year in the period of the programme", () => {
  test("the year before the start and the year after the end are refused, those inside are not", () => {
    assert.deepEqual(
      [2017, 2018, 2030, 2031].map((year) => codeOf("haarlem-2020", year)),
      ["R102", "report", "report", "R102"],
    );
  });
  test("a programme that was closed has no report about a later year", () => {
    const open = publishedParts("haarlem-2020");
    const closed = { ...open, programme: { ...open.programme, closedOn: "2024-06-30" } };
    const codes = [2024, 2025].map((year) => committeeYearReport(closed, asked(year)));
    assert.deepEqual(
      codes.map((report) => report.ok),
      [true, false],
    );
    assert.deepEqual(codes[1]?.ok === false && codes[1].problem.end, "2024-06-30");
  });
});

describe("R103: a year that has not begun on the day of the report has no report", () => {
  test("on the last day of the year before it is refused, on its first day it is not", () => {
    const parts = publishedParts("haarlem-2020");
    const on = (day: string) => committeeYearReport(parts, { ...asked(2026), asOf: dayFrom(day) });
    assert.deepEqual(
      [on("2025-12-31"), on("2026-01-01")].map((report) => report.ok),
      [false, true],
    );
  });
});

describe("R104: where the programme states no start, something in it is dated in the year", () => {
  test("Genua states no period and plans one end, in 2028", () => {
    assert.deepEqual(
      [2024, 2028].map((year) => codeOf("genua", year)),
      ["R104", "report"],
    );
  });
  test("a change in the year is enough", () => {
    const added: ProgrammeChange = {
      kind: "actionAdded",
      on: dayFrom("2024-05-01"),
      key: "A1",
      title: "Nieuw",
      reason: null,
    };
    const report = committeeYearReport(publishedParts("genua"), { ...asked(2024), changes: [added] });
    assert.ok(report.ok);
  });
});
