import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allowed, day, personId } from "../../../test/support/aUnit.ts";
import { aConsent, worksCouncil } from "../../../test/support/aWorkforce.ts";
import type { Result } from "../shared/result.ts";
import {
  checkWithdrawal,
  consentDecided,
  consentFor,
  type WorksCouncilConsent,
  type WorksCouncilConsentDraft,
} from "./index.ts";

const today = day("2026-10-12");
const steering = { ...worksCouncil, key: "stuurgroep", kind: "steeringGroup" } as const;
const decide = (draft: Partial<WorksCouncilConsentDraft>) =>
  consentDecided({ ...aConsent, ...draft }, { today, bodies: [worksCouncil, steering] });
const codes = (result: Result<unknown, readonly { code: string; at: string }[]>): readonly string[] =>
  result.ok ? [] : result.problem.map(({ code, at }) => `${code} ${at}`);

const recorded = (change: Partial<WorksCouncilConsent> = {}): WorksCouncilConsent => ({
  number: 1,
  subject: "workforceData",
  ...allowed(decide({})),
  endsOn: null,
  by: personId("Sara"),
  at: new Date("2026-09-02T08:00:00Z"),
  withdrawal: null,
  ...change,
});
const asked = (by: string | null, on = today) => ({ today: on, by: by === null ? null : personId(by) });
const answer = (consents: readonly WorksCouncilConsent[], by: string | null = "Henk", on = today) => {
  const found = consentFor("workforceData", consents, asked(by, on));
  return found.ok ? found.value.number : found.problem;
};

describe("W121: a consent says which works council gave it and in which document", () => {
  test("the body is a works council, and a document of spaces is none", () => {
    assert.deepEqual(codes(decide({})), []);
    assert.deepEqual(codes(decide({ body: "stuurgroep" })), ["W121 body"]);
    assert.deepEqual(codes(decide({ body: "elders" })), ["W121 body"]);
    assert.deepEqual(codes(decide({ kind: null, body: null, document: " " })), [
      "W121 kind",
      "W121 body",
      "W121 document",
    ]);
  });
});

describe("W122: who needs no consent says why not and who decided that", () => {
  test("no body or document is asked then", () => {
    const draft = { kind: "notNeeded", body: null, document: null, reason: "geen OR: 12 mensen" } as const;
    assert.deepEqual(codes(decide({ ...draft, decidedBy: personId("Sara") })), []);
    assert.deepEqual(codes(decide({ ...draft, reason: "" })), ["W122 reason", "W122 decidedBy"]);
  });
});

describe("W123: a consent is of today or earlier and does not end before it begins", () => {
  test("both days stand at their own field", () => {
    assert.deepEqual(codes(decide({ day: today, endsOn: today })), []);
    assert.deepEqual(codes(decide({ day: day("2026-10-13") })), ["W123 day"]);
    assert.deepEqual(codes(decide({ day: null })), ["W123 day"]);
    assert.deepEqual(codes(decide({ endsOn: day("2026-08-31") })), ["W123 endsOn"]);
  });
});

describe("W120: without a consent on record that stands nothing of the workforce is read", () => {
  test("none, one of later, one that ended and one that was withdrawn do not open the gate", () => {
    const withdrawal = { reason: "afspraken niet nagekomen", by: null, at: new Date("2026-10-01T08:00:00Z") };
    assert.equal(answer([]), "W120");
    assert.equal(answer([recorded()]), 1);
    assert.equal(answer([recorded()], "Henk", day("2026-08-31")), "W120");
    assert.equal(answer([recorded({ endsOn: today })]), 1);
    assert.equal(answer([recorded({ endsOn: day("2026-10-11") })]), "W120");
    assert.equal(answer([recorded({ withdrawal })]), "W120");
    assert.equal(answer([recorded({ withdrawal }), recorded({ number: 2 })]), 2);
  });
});

describe("W124: who imports is not who recorded the consent", () => {
  test("the consent of somebody else opens the gate, and the own one does not", () => {
    assert.equal(answer([recorded()], "Sara"), "W124");
    assert.equal(answer([recorded(), recorded({ number: 2, by: personId("Joost") })], "Sara"), 2);
    assert.equal(answer([recorded({ by: null })], null), 1, "a command on the server has no name");
  });
});

describe("W125: only a consent that stands is withdrawn, and with a reason", () => {
  test("not once more, not after its end, and not without saying why", () => {
    const at = new Date("2026-10-01T08:00:00Z");
    const gone = recorded({ withdrawal: { reason: "a", by: null, at } });
    const places = (consent: WorksCouncilConsent, reason: string | null) =>
      checkWithdrawal(consent, reason, today).map((problem) => problem.at);
    assert.deepEqual(places(recorded(), "afspraken niet nagekomen"), []);
    assert.deepEqual(places(recorded(), " "), ["reason"]);
    assert.deepEqual(places(gone, "nog eens"), ["consent"]);
    assert.deepEqual(places(recorded({ endsOn: day("2026-09-30") }), "te laat"), ["consent"]);
  });
});
