import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBudgetLine } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import type { SheetRow } from "../shared/sheet.ts";
import { checkSpendingHead, readBudgetFile } from "./budgetFile.ts";
import type { BudgetLine } from "./budgetLine.ts";
import { spentByYear } from "./spending.ts";

const aLine = (differing: Partial<BudgetLine> = {}): BudgetLine =>
  aBudgetLine({ year: 2025, amount: 2_175_221, purpose: "Apparaatsbegroting", ...differing });

/** A row for each line, its cells between bars; numbers are numbers. */
const sheet = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line.split("|").map((word) => {
      const text = word.trim();
      if (text === "") return { kind: "empty" };
      return /^\d+(\.5)?$/.test(text) ? { kind: "number", value: Number(text) } : { kind: "text", text };
    }),
  }));
const head = "Jaar | Omschrijving | Soort | Begroot | Realisatie";
const problems = (lines: readonly BudgetLine[], ...rows: readonly string[]) => {
  const read = readBudgetFile(sheet(...rows), lines);
  return read.ok ? [] : read.problem.map(({ code, row, column }) => `${code} ${row}${column ?? ""}`); // of no column
};

describe("[DI-05] a list of budget and spending", () => {
  test("the table of Amsterdam (source 003:197-201) makes lines, and what was spent finds its line", () => {
    const rows = [
      head,
      "2024 | Lasten | S | 2.129.461 | -",
      "2025 | apparaats-begroting | | | € 1.000.000,-",
    ];
    const read = readBudgetFile(sheet(...rows), [aLine()]);
    assert.ok(!read.ok && read.problem[0]?.code === "B112", "another name is another line");
    const found = readBudgetFile(
      sheet(...rows.slice(0, 2), "2025 | APPARAATSBEGROTING | | | € 1.000.000,-"),
      [aLine()],
    );
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.map(({ line, kind, budget, spent }) => [line?.key ?? null, kind, budget, spent]),
      [
        [null, "structural", 2_129_461, null],
        ["L1", null, null, 1_000_000],
      ],
    );
  });

  test("B110: headers name a year, a description and an amount, each once", () => {
    assert.deepEqual(problems([]), ["B110 null"]);
    assert.deepEqual(problems([], "Jaar | Omschrijving", "2025 | Lasten"), ["B110 1"]);
    assert.deepEqual(problems([], "Jaar | Jaar | Omschrijving | Begroot", "2025 | 2025 | x | 1"), [
      "B110 1B",
    ]);
    assert.deepEqual(problems([], head), ["B110 null"]);
  });

  test("B111: cents, a minus, words and an unknown kind are told by their place, all at once", () => {
    assert.deepEqual(problems([], head, "2025 | Lasten | X | 10.5 | -5", "vorig jaar | | S | 12,50 | veel"), [
      "B111 2C",
      "B111 2D",
      "B111 2E",
      "B111 3A",
      "B111 3B",
      "B111 3D",
      "B111 3E",
    ]);
    assert.deepEqual(problems([], head, "2025 | Lasten | | | "), ["B111 2D"]);
    assert.deepEqual(
      problems([], head, "2025 | Lasten | constructor | 10 | "),
      ["B111 2C"],
      "no word of ours",
    );
  });

  test("B112 and B113: spending of no line, of two lines of one name, and one line twice", () => {
    assert.deepEqual(problems([], head, "2025 | Lasten | | | 5"), ["B112 2B"]);
    assert.deepEqual(problems([aLine(), aLine({ key: "L2" })], head, "2025 | apparaatsbegroting | | | 5"), [
      "B112 2B",
    ]);
    assert.deepEqual(problems([], head, "2025 | Lasten | S | 5 |", "2025 | LASTEN | I | 6 |"), ["B113 3B"]);
  });

  test("B114: it counts until a day that has come and has a source", () => {
    const today = dayFrom("2026-10-12");
    const codes = (until: string, source: string) =>
      checkSpendingHead({ until: dayFrom(until), source }, today).map(({ at }) => at);
    assert.deepEqual(codes("2026-10-12", "systeem"), []);
    assert.deepEqual(codes("2026-10-13", " "), ["until", "source"]);
  });

  test("a year adds up what is told of, until the earliest day, and says of how many lines", () => {
    const lines = [aLine(), aLine({ key: "L2", amount: 500 }), aLine({ key: "L3", year: 2026 })];
    const told = { amount: 300, source: "systeem", version: 1 };
    const spendings = [
      { ...told, key: "BS1", line: "L1", until: dayFrom("2025-06-30") },
      { ...told, key: "BS2", line: "L1", until: dayFrom("2025-09-30"), amount: 900 },
      { ...told, key: "BS3", line: "L2", until: dayFrom("2025-08-31"), amount: 600 },
    ];
    assert.deepEqual(spentByYear(lines, spendings), [
      { year: 2025, budget: 2_175_721, spent: 1500, until: "2025-08-31", told: 2, lines: 2 },
    ]);
  });
});
