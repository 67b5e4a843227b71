import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import {
  alternativesOf,
  checkExplorationDecision,
  decisionOf,
  type ExplorationDecision,
  type ExplorationDecisionDraft,
  explorations,
  keepsWithPerson,
} from "./index.ts";

const today = day("2026-10-12");
const draft: ExplorationDecisionDraft = {
  exploration: "voluntaryRegistration",
  alternative: "barometer",
  decidedBy: "College van B&W",
  day: day("2026-10-01"),
  reason: "Het CBS weet genoeg.",
  legalCheck: null,
};
const problems = (change: Partial<ExplorationDecisionDraft>) =>
  checkExplorationDecision({ ...draft, ...change }, today).map(({ code, at }) => `${code} ${at}`);

describe("[PL-03] W190: a special characteristic is kept with no person", () => {
  test("each exploration has one alternative that would, and it is never chosen", () => {
    for (const exploration of explorations) {
      const refused = alternativesOf[exploration].filter(keepsWithPerson);
      assert.equal(refused.length, 1);
      const [alternative = ""] = refused;
      assert.deepEqual(problems({ exploration, alternative }), ["W190 alternative"]);
    }
  });
});

describe("[WM-07] [WM-10] W191: a decision names an alternative, who decided, why and when", () => {
  test("what is whole is taken, and each missing part is told", () => {
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems({ alternative: null, decidedBy: " ", day: null, reason: null }), [
      "W191 alternative",
      "W191 decidedBy",
      "W191 day",
      "W191 reason",
    ]);
    assert.deepEqual(problems({ alternative: "ownCount" }), ["W191 alternative"]);
    assert.deepEqual(problems({ day: day("2026-10-13") }), ["W191 day"]);
  });

  test("the last decision of its exploration stands", () => {
    const made = (number: number, exploration: ExplorationDecision["exploration"]): ExplorationDecision => ({
      number,
      exploration,
      alternative: "nothing",
      decidedBy: "College",
      day: today,
      reason: "Nee.",
      legalCheck: null,
      by: null,
      at: new Date(0),
    });
    const all = [
      made(1, "voluntaryRegistration"),
      made(2, "voluntaryRegistration"),
      made(3, "employeesWithDisability"),
    ];
    assert.equal(decisionOf("voluntaryRegistration", all)?.number, 2);
    assert.equal(decisionOf("employeesWithDisability", all.slice(0, 2)), undefined);
  });
});
