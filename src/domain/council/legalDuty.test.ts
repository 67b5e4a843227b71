import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { checkLegalDuty, type LegalDuty, legalFlags } from "./legalDuty.ts";

const today = dayFrom("2026-10-12");
const aLegalDuty = (differing: Partial<LegalDuty> = {}): LegalDuty => ({
  key: "W1",
  subject: "informingCouncil",
  law: "Gemeentewet",
  article: "artikel 169, lid 2",
  duty: "Het college geeft de raad alle inlichtingen.",
  source: "https://wetten.overheid.nl/BWBR0005416",
  actions: ["A1"],
  checkedBy: null,
  checkedOn: null,
  reviewOn: null,
  version: 1,
  ...differing,
});
const codes = (differing: Partial<LegalDuty>) =>
  checkLegalDuty(aLegalDuty(differing), { actions: new Set(["A1", "A2"]), today }).map(
    ({ code, at }) => `${code} ${at}`,
  );

describe("[PL-06] a law that touches a programme", () => {
  test("V280: names itself and what it asks", () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ law: " ", duty: "" }), ["V280 law", "V280 duty"]);
  });

  test("V281: has its text at an address that is safe to open", () => {
    for (const source of ["http://wetten.overheid.nl", "wetten.overheid.nl", "javascript:alert(1)"])
      assert.deepEqual(codes({ source }), ["V281 source"], source);
    assert.deepEqual(codes({ source: null }), []);
  });

  test("V282: was looked at by somebody, today or earlier", () => {
    assert.deepEqual(codes({ checkedBy: "mr. De Wit", checkedOn: today }), []);
    for (const [checkedBy, checkedOn] of [
      ["mr. De Wit", null],
      [null, today],
      ["mr. De Wit", dayFrom("2026-10-13")],
    ] as const)
      assert.deepEqual(codes({ checkedBy, checkedOn }), ["V282 checkedOn"]);
  });

  test("V283: is fulfilled by actions of the programme, each once", () => {
    assert.deepEqual(codes({ actions: ["A1", "A2"] }), []);
    assert.deepEqual(codes({ actions: ["A1", "A1"] }), ["V283 actions"]);
    assert.deepEqual(codes({ actions: ["A3"] }), ["V283 actions"]);
  });

  test("asks for attention while nobody looked at it, and after the day on which somebody would", () => {
    assert.deepEqual(legalFlags(aLegalDuty(), today), ["notChecked", "noReview"]);
    const checked = { checkedBy: "mr. De Wit", checkedOn: today };
    assert.deepEqual(legalFlags(aLegalDuty({ ...checked, reviewOn: today }), today), []);
    assert.deepEqual(legalFlags(aLegalDuty({ ...checked, reviewOn: dayFrom("2026-10-11") }), today), [
      "reviewPassed",
    ]);
  });
});
