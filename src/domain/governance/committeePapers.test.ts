import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aMeeting, aSeries } from "../../../test/support/aMeeting.ts";
import { day, personId } from "../../../test/support/aUnit.ts";
import { worksCouncil } from "../../../test/support/aWorkforce.ts";
import { checkStillAdvising, type GivenPapers, peopleGiven, peopleOfAdvice } from "./index.ts";

const [marloes, hanneke, joost] = [personId("Marloes"), personId("Hanneke"), personId("Joost")];
const member = { kind: "person", person: marloes } as const;
const secretary = { kind: "person", person: hanneke } as const;
const experts = {
  ...worksCouncil,
  key: "experts",
  kind: "expertCommittee",
  members: [member, { kind: "asWritten", text: "een hoogleraar" }],
  secretary,
} as const;
const council = { ...worksCouncil, members: [{ kind: "person", person: joost }] } as const;
const bodies = [experts, council];
const item = { key: "AP1", subject: "Vraag", kind: null, dossier: null, decision: null } as const;
const agenda = [{ ...item, documents: ["D1"] }];
const given = (differing: Partial<GivenPapers> = {}): GivenPapers => ({
  bodies,
  advices: [],
  series: [aSeries({ key: "OV1", body: "experts" }), aSeries({ key: "OV2", body: "or" })],
  meetings: [],
  ...differing,
});

describe("[EC-01] what an expert committee was given and gives", () => {
  test("an advice is of who sits in the committee as a person, a study is nobody's", () => {
    assert.deepEqual(peopleOfAdvice({ committee: "experts" }, bodies), [marloes, hanneke]);
    assert.deepEqual(peopleOfAdvice({ committee: null }, bodies), []);
    assert.deepEqual(peopleOfAdvice({ committee: "or" }, bodies), [], "another body gives no advice");
  });

  test("papers are given with an advice or on the agenda of a meeting, as long as that goes on", () => {
    assert.deepEqual(peopleGiven("D1", given()), []);
    const advices = [{ committee: "experts", document: "D1" }];
    assert.deepEqual(peopleGiven("D1", given({ advices })), [marloes, hanneke]);
    assert.deepEqual(peopleGiven("D2", given({ advices })), []);
    const meetings = [aMeeting("2026-10-12", { agenda })];
    assert.deepEqual(peopleGiven("D1", given({ meetings })), [marloes, hanneke]);
    const cancelled = [aMeeting("2026-10-12", { agenda, state: { kind: "cancelled", reason: "ziek" } })];
    assert.deepEqual(peopleGiven("D1", given({ meetings: cancelled })), []);
    const elsewhere = [aMeeting("2026-10-12", { agenda, series: "OV2" })];
    assert.deepEqual(
      peopleGiven("D1", given({ meetings: elsewhere })),
      [],
      "the works council has its own way",
    );
  });

  test("[EC-02] G171: the committee adds nothing to an advice that was accounted for", () => {
    assert.deepEqual(checkStillAdvising({ account: null }), []);
    const account = { on: day("2026-10-06"), document: "Collegebrief" };
    assert.deepEqual(checkStillAdvising({ account }), [{ code: "G171", at: "recommendations" }]);
  });
});
