import assert from "node:assert/strict";
import { test } from "node:test";
import { periodFrom } from "../domain/shared/period.ts";
import { report as en } from "./en/report.ts";
import { formatsFor, textsFor } from "./index.ts";
import { report as nl } from "./nl/report.ts";
import { reportProblem } from "./reportProblem.ts";

test("one action takes the singular, several the plural", () => {
  const count = (size: number) => ({ size, text: String(size) });
  assert.equal(nl.lead.done(count(1), count(16)), "1 van de 16 acties is gereed.");
  assert.equal(nl.lead.of.ongoing(count(2)), "2 acties lopen.");
  assert.equal(en.lead.of.notStated(count(1)), "For 1 action the status is not stated.");
});

test("a refused report says the year, why and what to do", () => {
  const period = { start: periodFrom("2018"), end: periodFrom("2030") };
  const problem = { code: "R102", year: 2017, ...period, knownSince: null } as const;
  assert.equal(
    reportProblem(problem, textsFor("nl"), formatsFor("nl", "nl-NL")),
    "Over 2017 is geen rapportage te maken: dat jaar ligt buiten de looptijd van het programma. Loopt van 2018 tot en met 2030. Kies een jaar binnen de looptijd.",
  );
  assert.equal(
    reportProblem({ ...problem, end: null }, textsFor("en"), formatsFor("en", "nl-NL")),
    "No report can be made about 2017: that year lies outside the period of the programme. Runs from 2018, end not stated. Choose a year within that period.",
  );
});
