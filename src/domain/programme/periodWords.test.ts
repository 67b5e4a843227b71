import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readPeriodWords } from "./periodWords.ts";

const periodOf = (words: string) => {
  const read = readPeriodWords(words);
  return read.ok ? read.value.period : read.problem;
};

describe("D105: a date in a list is a day, month, quarter, half-year or year in one of the written forms", () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    [
      "2026-11-21",
      [
        "21-11-2026",
        "21/11/2026",
        "21.11.2026",
        "2026-11-21",
        "21-11-26",
        "21 november 2026",
        "21-nov-26",
        " 21 nov. 2026 ",
      ],
    ],
    ["2026-04-03", ["03-04-2026", "3/4/2026", "3 april 2026"]],
    ["2026-11", ["november 2026", "nov-26", "nov 2026", "Nov. 2026", "11-2026", "2026-11", "November  2026"]],
    ["2026-03", ["maart 2026", "mrt-26", "March 2026"]],
    [
      "2026-Q4",
      [
        "Q4 2026",
        "q4-2026",
        "2026-Q4",
        "2026 Q4",
        "4e kwartaal 2026",
        "kwartaal 4 2026",
        "vierde kwartaal van 2026",
        "K4 2026",
        "4th quarter 2026",
      ],
    ],
    ["2026-H1", ["1e halfjaar 2026", "eerste halfjaar 2026", "H1 2026", "2026-H1", "halfjaar 1 2026"]],
    ["2026", ["2026"]],
  ];
  for (const [period, written] of forms)
    test(`[AC-05] ${period} is read from ${written.join(" | ")}`, () => {
      for (const words of written) assert.equal(periodOf(words), period, words);
    });

  test("the end of 2026 is the year 2026, with these words as note", () => {
    assert.deepEqual(readPeriodWords("Eind 2026"), {
      ok: true,
      value: { period: "2026", note: "Eind 2026" },
    });
    assert.equal(periodOf("begin 2027"), "2027");
    assert.equal(periodOf("medio van 2027"), "2027");
  });

  test("a day that does not exist, another year and other words are refused", () => {
    const refused = [
      "31-02-2026",
      "11/21/2026",
      "1-13-2026",
      "Q5 2026",
      "3e halfjaar 2026",
      "46347",
      "1899-12-31",
      "2100",
      "zo snel mogelijk",
      "continu",
      "2026-2027",
      "Q1 2026 - Q4 2026",
      "nog te bepalen",
      "n.v.t.",
      "21-11/2026",
      "constructor 2026",
      "",
    ];
    for (const words of refused) assert.equal(periodOf(words), "D105", words);
  });

  test("no free words ever become a date", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), (words) => assert.equal(periodOf(words), "D105")),
    );
  });
});
