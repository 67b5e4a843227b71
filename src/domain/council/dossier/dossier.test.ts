import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDossier, aPoint } from "../../../../test/support/aDossier.ts";
import { addDays, dayFrom } from "../../shared/day.ts";
import { checkDossier, type Dossier } from "./dossier.ts";

const meeting = dayFrom("2024-11-05");
const told = (differing: Partial<Dossier>, today = meeting) =>
  checkDossier(aDossier(differing), { documents: ["D1", "D2"], today }).map(
    ({ code, at }) => `${code} ${at}`,
  );

describe("[GV-06] [CI-13] [CI-14] what a dossier must say", () => {
  test("V225: what is proposed, as a whole and in each point", () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ points: [] }), []);
    assert.deepEqual(told({ subject: " " }), ["V225 subject"]);
    assert.deepEqual(told({ points: [aPoint(), aPoint({ text: "" })] }), ["V225 points"]);
  });

  test("V226: an earlier decision says what, by whom, and was before the meeting", () => {
    const earlier = { what: "Bestuursopdracht", body: "college", on: dayFrom("2020-06-23") };
    assert.deepEqual(told({ earlier: [earlier, { ...earlier, on: addDays(meeting, -1) }] }), []);
    for (const wrong of [{ what: "" }, { body: " " }, { on: meeting }])
      assert.deepEqual(told({ earlier: [{ ...earlier, ...wrong }] }), ["V226 earlier"]);
  });

  test("V227: a point is decided from the meeting on, and not after today", () => {
    const decided = (decidedOn: typeof meeting, today = meeting) =>
      told({ points: [aPoint({ outcome: { kind: "heldOver", decidedOn } })] }, today);
    assert.deepEqual(decided(meeting), []);
    assert.deepEqual(decided(addDays(meeting, -1)), ["V227 points"]);
    assert.deepEqual(decided(addDays(meeting, 1)), ["V227 points"]);
    assert.deepEqual(decided(addDays(meeting, 1), addDays(meeting, 1)), []);
  });

  test("V228: documents of this programme, each once, and the proposal among them", () => {
    assert.deepEqual(told({ documents: ["D1", "D2"], paper: "D2" }), []);
    assert.deepEqual(told({ documents: ["D9"] }), ["V228 documents"]);
    assert.deepEqual(told({ documents: ["D1", "D1"] }), ["V228 documents"]);
    assert.deepEqual(told({ documents: ["D1"], paper: "D2" }), ["V228 paper"]);
  });
});
