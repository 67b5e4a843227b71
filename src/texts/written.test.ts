import assert from "node:assert/strict";
import { test } from "node:test";
import { periodFrom } from "../domain/shared/period.ts";
import { report as en } from "./en/report.ts";
import { report as nl } from "./nl/report.ts";
import { writtenDifference, writtenNumber, writtenPeriod } from "./written.ts";

test("[AX-03 begins] numbers and periods are written as the reader of each language writes them", () => {
  assert.deepEqual(
    (["nl-NL", "nl-BE", "en"] as const).map((locale) => writtenNumber(12345.678, locale)),
    ["12.345,68", "12.345,68", "12,345.68"],
  );
  const periods = ["2025", "2025-H1", "2025-Q4", "2024-11", "2024-11-05"].map(periodFrom);
  assert.deepEqual(
    periods.map((period) => writtenPeriod(period, "nl-NL")),
    ["2025", "eerste halfjaar van 2025", "vierde kwartaal van 2025", "november 2024", "5 november 2024"],
  );
  assert.deepEqual(
    periods.map((period) => writtenPeriod(period, "en")),
    ["2025", "H1 2025", "Q4 2025", "November 2024", "5 November 2024"],
  );
  assert.deepEqual(
    [58, -3, 0].map((value) => writtenDifference(value, "nl-NL")),
    ["+\u00a058", "−\u00a03", "0"],
  );
});

test("one action takes the singular, several the plural", () => {
  const count = (size: number) => ({ size, text: String(size) });
  assert.equal(nl.lead.done(count(1), count(16)), "1 van de 16 acties is gereed.");
  assert.equal(nl.lead.of.ongoing(count(2)), "2 acties lopen.");
  assert.equal(en.lead.of.notStated(count(1)), "For 1 action the status is not stated.");
});

test("a refused report says the year, why and what to do", () => {
  assert.equal(
    nl.problems.R102(2017, "2018", "2030"),
    "Over 2017 is geen rapportage te maken: het programma begint in 2018 en eindigt in 2030. Kies een jaar binnen die periode.",
  );
  assert.equal(
    nl.problems.R102(2023, "2024", null),
    "Over 2023 is geen rapportage te maken: het programma begint in 2024. Kies een jaar binnen die periode.",
  );
});
