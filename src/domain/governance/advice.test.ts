import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import { worksCouncil } from "../../../test/support/aWorkforce.ts";
import { type Advice, adviceStage, checkAdvice, type Recommendation } from "./index.ts";

const experts = { ...worksCouncil, key: "experts", kind: "expertCommittee" } as const;
const known = {
  bodies: [worksCouncil, experts],
  documents: ["D1"],
  actions: ["A1"],
  today: day("2026-10-12"),
};
const anAdvice = (differing: Partial<Advice> = {}): Advice => ({
  key: "AV1",
  kind: "committee",
  title: "Reflectie op de aanpak",
  committee: "experts",
  maker: null,
  receivedOn: day("2026-09-01"),
  document: null,
  recommendations: [],
  account: null,
  version: 1,
  ...differing,
});
const check = (differing: Partial<Advice>) =>
  checkAdvice(anAdvice(differing), known).map(({ code, at }) => `${code} ${at}`);
const answer = { kind: "adopted", reason: null, on: day("2026-10-01") } as const;
const one = (differing: Partial<Recommendation>): Pick<Advice, "recommendations"> => ({
  recommendations: [{ text: "Meet vaker.", answer: null, action: null, ...differing }],
});

describe("G162: an advice says what it is about, who gave it and when", () => {
  test("[EC-01] [EC-02] [EC-03] an advice comes from an expert committee among the bodies, a study from somebody named", () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ title: " " }), ["G162 title"]);
    assert.deepEqual(check({ committee: "or" }), ["G162 committee"]);
    assert.deepEqual(check({ kind: "study" }), ["G162 committee", "G162 maker"]);
    assert.deepEqual(check({ kind: "study", committee: null, maker: "Muzus" }), []);
    assert.deepEqual(check({ receivedOn: day("2026-10-13"), document: "D9" }), [
      "G162 receivedOn",
      "G162 document",
    ]);
  });
});

describe("G163, G164 and G165: recommendations, answers and the account", () => {
  test("[EC-02] [EC-04] what is not adopted has a reason, an action is of the programme, and the account follows all answers", () => {
    assert.deepEqual(check(one({ action: "A1" })), []);
    assert.deepEqual(check(one({ text: " " })), ["G163 recommendations"]);
    assert.deepEqual(check(one({ action: "A9" })), ["G163 recommendations"]);
    assert.deepEqual(check(one({ answer })), []);
    for (const kind of ["partly", "not"] as const) {
      assert.deepEqual(check(one({ answer: { ...answer, kind } })), ["G164 recommendations"], kind);
      assert.deepEqual(check(one({ answer: { ...answer, kind, reason: "te duur" } })), [], kind);
    }
    assert.deepEqual(check(one({ answer: { ...answer, on: day("2026-08-31") } })), ["G164 recommendations"]);
    assert.deepEqual(check(one({ answer: { ...answer, on: day("2026-10-13") } })), ["G164 recommendations"]);
    const account = { on: day("2026-10-06"), document: "Collegebrief" };
    assert.deepEqual(check({ ...one({}), account }), ["G165 account"]);
    assert.deepEqual(check({ ...one({ answer }), account }), []);
    assert.deepEqual(check({ ...one({ answer }), account: { ...account, document: " " } }), ["G165 account"]);
  });

  test("an advice waits for answers, then for the account, then for nothing", () => {
    const account = { on: day("2026-10-06"), document: "Collegebrief" };
    assert.equal(adviceStage(anAdvice()), "toAnswer");
    assert.equal(adviceStage(anAdvice(one({}))), "toAnswer");
    assert.equal(adviceStage(anAdvice(one({ answer }))), "toAccount");
    assert.equal(adviceStage(anAdvice({ ...one({ answer }), account })), "done");
  });
});
