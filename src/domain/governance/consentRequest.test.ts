import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { array, constantFrom, assert as law, property } from "fast-check";
import { aConsentMove, aConsentRequest, aRequestConsent } from "../../../test/support/aConsentRequest.ts";
import { day } from "../../../test/support/aUnit.ts";
import { worksCouncil } from "../../../test/support/aWorkforce.ts";
import type { Result } from "../shared/result.ts";
import {
  type ConsentMove,
  type ConsentRequest,
  type ConsentRequestState,
  checkBeginning,
  checkConsentRequest,
  checkWorWords,
  holdingUp,
  moveRequest,
  nextRequestStates,
  requestStands,
  subjectOfRequest,
} from "./index.ts";

const today = day("2026-10-12");
const known = { bodies: [worksCouncil], actions: ["A1", "A2"] };
const places = (problems: readonly { code: string; at: string }[]): readonly string[] =>
  problems.map(({ code, at }) => `${code} ${at}`);
const refusals = (result: Result<unknown, readonly { code: string; at: string }[]>) =>
  result.ok ? [] : places(result.problem);
const check = (differing: Partial<ConsentRequest>) =>
  places(checkConsentRequest(aConsentRequest(differing), known));
const asked: ConsentRequestState = { kind: "asked", on: day("2026-09-01"), document: "OR 2026-1" };
const move = (state: ConsentRequestState, differing: Partial<ConsentMove>) =>
  moveRequest(state, aConsentMove(differing), today);

describe("G140 and G141: a request says what it is about and whom it asks; only a consent holds up actions", () => {
  test("each thing that is missing stands at its own question", () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ title: " ", body: "stuurgroep" }), ["G140 title", "G140 body"]);
    assert.deepEqual(check({ actions: ["A1", "A1"] }), ["G141 actions"]);
    assert.deepEqual(check({ actions: ["A9"] }), ["G141 actions"]);
    assert.deepEqual(check({ right: "advice", gate: "workforceData" }), ["G141 gate", "G141 actions"]);
    assert.deepEqual(check({ right: "advice", actions: [] }), []);
  });
});

describe("G142: a request moves only along its diagram", () => {
  test("asked before answered, and what was refused can be asked again", () => {
    const drafted: ConsentRequestState = { kind: "drafted" };
    assert.deepEqual(refusals(move(drafted, { kind: "consented" })), ["G142 kind"]);
    assert.deepEqual(refusals(move(drafted, { kind: "asked" })), []);
    assert.deepEqual(refusals(move(asked, { kind: "asked" })), ["G142 kind"]);
    for (const kind of ["consented", "refused", "withdrawn", "lapsed"] as const)
      assert.deepEqual(refusals(move(asked, { kind })), [], kind);
    assert.ok(nextRequestStates("refused").includes("asked"));
  });

  test("law: whatever moves are tried, a request is never answered that was not asked just before", () => {
    const kinds = ["asked", "consented", "conditionally", "refused", "withdrawn", "lapsed"] as const;
    law(
      property(array(constantFrom(...kinds), { maxLength: 12 }), (tried) => {
        let state: ConsentRequestState = { kind: "drafted" };
        for (const kind of tried) {
          const after = move(state, { kind, on: today });
          if (!after.ok) continue;
          const isAnswer = ["consented", "conditionally", "refused"].includes(kind);
          assert.ok(!isAnswer || state.kind === "asked", `${kind} after ${state.kind}`);
          state = after.value;
        }
      }),
    );
  });
});

describe("G143, G144 and G145: a move has a day that fits, a document and a reason where it needs them", () => {
  test("each thing that is missing stands at its own question", () => {
    assert.deepEqual(refusals(move(asked, { kind: "consented", on: day("2026-08-31") })), ["G143 on"]);
    assert.deepEqual(refusals(move(asked, { kind: "consented", on: day("2026-10-13") })), ["G143 on"]);
    assert.deepEqual(refusals(move(asked, { kind: "consented", on: null })), ["G143 on"]);
    assert.deepEqual(refusals(move(asked, { kind: "refused", nullityOn: day("2026-09-01") })), [
      "G143 nullityOn",
    ]);
    assert.deepEqual(refusals(move(asked, { kind: "consented", document: " " })), ["G144 document"]);
    assert.deepEqual(refusals(move(asked, { kind: "conditionally", conditions: null })), ["G145 conditions"]);
    for (const kind of ["refused", "withdrawn", "lapsed"] as const)
      assert.deepEqual(refusals(move(asked, { kind, reason: "" })), ["G145 reason"], kind);
    assert.deepEqual(refusals(move(asked, { kind: "withdrawn", document: null })), []);
  });
});

describe("G146: an action that needs consent does not begin before it is there", () => {
  const request = aConsentRequest({ actions: ["A1"] });
  const consent = aRequestConsent({ subject: subjectOfRequest("proef", request) });
  const held = (consents: readonly (typeof consent)[], action = "A1") =>
    holdingUp(action, [request], { programme: "proef", consents, today }).length;

  test("[PW-01] the record opens, its end or withdrawal shuts, and the record of another request opens nothing", () => {
    assert.equal(held([]), 1);
    assert.equal(held([consent]), 0);
    assert.equal(held([{ ...consent, subject: "proef/IV9" }]), 1);
    assert.equal(held([{ ...consent, subject: "workforceData" }]), 1);
    assert.equal(held([{ ...consent, endsOn: day("2026-10-11") }]), 1);
    const withdrawal = { reason: "anders", by: null, at: new Date("2026-10-01T08:00:00Z") };
    assert.equal(held([{ ...consent, withdrawal }]), 1);
    assert.equal(held([], "A2"), 0);
  });

  test("beginning is refused; stopping, putting off and going on are not", () => {
    const codes = (before: Parameters<typeof checkBeginning>[0]["before"], after: typeof before) =>
      checkBeginning({ before, after }, [request]).map(({ code }) => code);
    for (const status of ["ongoing", "continuous", "recurring", "done"] as const) {
      assert.deepEqual(codes("notStarted", status), ["G146"], status);
      assert.deepEqual(codes(null, status), ["G146"], status);
      assert.deepEqual(codes("lapsed", status), ["G146"], status);
    }
    assert.deepEqual(codes("ongoing", "done"), []);
    assert.deepEqual(codes("notStarted", "postponed"), []);
    assert.deepEqual(codes("ongoing", "lapsed"), []);
    assert.deepEqual(checkBeginning({ before: "notStarted", after: "ongoing" }, []), []);
  });
});

describe("how a request stands", () => {
  test("a consent whose record ended or was withdrawn stands no more", () => {
    const request = aConsentRequest({
      state: { kind: "consented", on: day("2026-09-02"), document: "OR 2026-2", consent: 1 },
    });
    const consent = aRequestConsent({ number: 1 });
    assert.equal(requestStands(request, [consent], today), "consented");
    assert.equal(requestStands(request, [{ ...consent, endsOn: day("2026-10-11") }], today), "lapsed");
    const withdrawal = { reason: "anders", by: null, at: new Date("2026-10-01T08:00:00Z") };
    assert.equal(requestStands(request, [{ ...consent, withdrawal }], today), "withdrawn");
  });
});

describe("G147: the words of an item of the law are short, or none at all", () => {
  test("spaces say nothing", () => {
    const codes = (words: string | null) => checkWorWords(words).map(({ code }) => code);
    assert.deepEqual(codes(null), []);
    assert.deepEqual(codes("de eigen woorden"), []);
    assert.deepEqual(codes("  "), ["G147"]);
    assert.deepEqual(codes("x".repeat(501)), ["G147"]);
  });
});
