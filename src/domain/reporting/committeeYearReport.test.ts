import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aWholeYear } from "../../../test/support/aReport.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { actionStatuses, type ProgrammeParts } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import {
  committeeYearReport,
  daysCounted,
  type ProgrammeChange,
  type ReportMaterial,
  reportMoment,
  sectionsOf,
  yearsInReach,
} from "./index.ts";
import { statusAccount } from "./statusAccount.ts";

const asked = aWholeYear;
const asKnown = (year: number, today: string, began: string): ReportMaterial => ({
  ...aWholeYear(year),
  moment: reportMoment(year, { today: dayFrom(today), began: dayFrom(began) }),
});

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

test("[RC-04] the yearly report lists every action of the plan with its status, and says which have none", () => {
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
      problem: { code: "R101", year: 2020, start: "2018", end: "2030", knownSince: "2020-01-01" },
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
    const on = (day: string) => committeeYearReport(parts, asKnown(2026, day, "2021-01-01"));
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

describe("R110: something about the programme is known from the year or before", () => {
  const codes = (parts: ProgrammeParts, years: readonly number[]) =>
    years.map((year) => {
      const report = committeeYearReport(parts, asKnown(year, "2026-11-22", "2026-11-22"));
      return report.ok ? report.value.record.shows : report.problem.code;
    });
  test("Haarlem came in in 2026 from a note of December 2020: 2019 is refused, 2020 shows what came in", () => {
    assert.deepEqual(codes(publishedParts("haarlem-2020"), [2019, 2020, 2025, 2026]), [
      "R110",
      "firstRecord",
      "firstRecord",
      "sinceRecord",
    ]);
    const refusal = committeeYearReport(
      publishedParts("haarlem-2020"),
      asKnown(2019, "2026-11-22", "2026-11-22"),
    );
    assert.equal(refusal.ok ? null : refusal.problem.knownSince, "2020-12-01");
  });
  test("a programme that was typed in has no source: before its record nothing is known", () => {
    const { programme, ...parts } = publishedParts("haarlem-2020");
    const typed = { ...parts, programme: { ...programme, sources: [], adoptedOn: null, publishedOn: null } };
    assert.deepEqual(codes(typed, [2025, 2026]), ["R110", "sinceRecord"]);
  });
  test("nobody can say how old an undated source is: Arnhem is shown as it came in", () =>
    assert.deepEqual(codes(publishedParts("arnhem-2021"), [2021]), ["firstRecord"]));
});

describe("R111: a report shows the last day of its year, today while it runs, or the first record", () => {
  const moment = (year: number, today: string, began: string) =>
    reportMoment(year, { today: dayFrom(today), began: dayFrom(began) });
  test("the day, whether the year runs, and how much of it was recorded", () => {
    const said = [
      moment(2025, "2026-03-01", "2024-05-01"),
      moment(2026, "2026-10-12", "2026-05-01"),
      moment(2024, "2026-11-22", "2026-11-22"),
    ].map(({ asOf, running, shows }) => [asOf, running, shows]);
    assert.deepEqual(said, [
      ["2025-12-31", false, "wholeYear"],
      ["2026-10-12", true, "sinceRecord"],
      ["2024-12-31", false, "firstRecord"],
    ]);
  });
  test("on the last day of the year the year is over, on the day before it runs", () => {
    const runs = ["2025-12-30", "2025-12-31"].map((today) => moment(2025, today, "2024-05-01").running);
    assert.deepEqual(runs, [true, false]);
  });
  test("the statuses are counted at the beginning, the ends of the quarters and the end, as far as recorded", () => {
    assert.deepEqual(daysCounted(2025, moment(2025, "2026-03-01", "2024-05-01")), [
      "2024-12-31",
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
    ]);
    assert.deepEqual(daysCounted(2026, moment(2026, "2026-10-12", "2026-05-01")), [
      "2026-05-01",
      "2026-06-30",
      "2026-09-30",
      "2026-10-12",
    ]);
    assert.deepEqual(daysCounted(2026, moment(2026, "2026-10-12", "2026-10-12")), ["2026-10-12"]);
    assert.deepEqual(daysCounted(2024, moment(2024, "2026-10-12", "2026-05-01")), []);
  });
});

describe("R112: in the account of a year every status adds up", () => {
  const list = fc.uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 12 }).map(String),
      status: fc.constantFrom(null, ...actionStatuses),
    }),
    { selector: ({ key }) => key },
  );
  test("statusAccount: what kept and left it had it, what kept and came to it has it, whatever happened between", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const rows = statusAccount(before, after);
        const count = (actions: typeof before, status: string) =>
          actions.filter((action) => (action.status ?? "notStated") === status).length;
        for (const { status, kept, added, gone } of rows)
          assert.deepEqual([kept + gone, kept + added], [count(before, status), count(after, status)]);
        const sum = (part: "kept" | "added" | "gone") => rows.reduce((total, row) => total + row[part], 0);
        assert.deepEqual(
          [sum("kept") + sum("gone"), sum("kept") + sum("added")],
          [before.length, after.length],
        );
      }),
    );
  });
});

test("the years a report could be about are those of the plan of which something is known, up to this one", () => {
  const years = (name: string, closedOn: string | null = null) =>
    yearsInReach(
      { ...publishedParts(name).programme, closedOn },
      { today: dayFrom("2026-11-22"), began: dayFrom("2026-03-01") },
    );
  assert.deepEqual(years("haarlem-2020"), [2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  assert.deepEqual(years("haarlem-2020", "2022-05-01"), [2020, 2021, 2022]);
  assert.deepEqual(years("utrecht-2023"), [2023, 2024]);
  assert.deepEqual(years("genua"), [2026]);
});
