import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import { checkParticipationCheck, type ParticipationCheck, pointsMet } from "./index.ts";

const today = day("2026-10-12");
const all = { reach: "yes", access: "yes", safety: "yes", time: "yes", account: "yes" } as const;
const aCheck = (differing: Partial<ParticipationCheck> = {}): ParticipationCheck => ({
  key: "PT1",
  project: "Inbrengronde over het plan",
  expert: "Expertcommissie",
  on: day("2026-10-01"),
  points: all,
  advice: null,
  answer: null,
  version: 1,
  ...differing,
});
const codes = (differing: Partial<ParticipationCheck>) =>
  checkParticipationCheck(aCheck(differing), today).map(({ code, at }) => `${code} ${at}`);

describe("G166 and G167: how an expert judges a way of taking part", () => {
  test("[PW-11] what was judged, by whom and when; what is not right comes with advice", () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ project: " ", expert: "", on: day("2026-10-13") }), [
      "G166 project",
      "G166 expert",
      "G166 on",
    ]);
    for (const answer of ["partly", "no"] as const) {
      const points = { ...all, time: answer };
      assert.deepEqual(codes({ points }), ["G167 advice"], answer);
      assert.deepEqual(codes({ points, advice: "ook in de avond" }), [], answer);
    }
    const points = { ...all, time: "partly", reach: "no" } as const;
    assert.deepEqual(pointsMet({ points }), { yes: 3, partly: 1, no: 1 });
  });
});
