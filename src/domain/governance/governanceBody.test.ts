import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { personId, refusal } from "../../../test/support/aUnit.ts";
import { checkBody, checkBodyKey, checkMembers, type GovernanceBody, peopleOfBody } from "./index.ts";

const steeringGroup: GovernanceBody = {
  key: "stuurgroep",
  name: "Stuurgroep I&D",
  kind: "steeringGroup",
  role: "sturing programma",
  members: [
    { kind: "asWritten", text: "vier directeuren" },
    { kind: "person", person: personId("Sara") },
  ],
  chair: { kind: "asWritten", text: "AD/GS" },
  secretary: { kind: "person", person: personId("Joost") },
  rhythm: null,
  mandate: "bewaakt voortgang en randvoorwaarden",
  version: 1,
};

describe("G101: a body has a name and a key of small letters, digits and dashes", () => {
  test("blanks, capitals and points do not fit", () => {
    assert.equal(refusal(checkBody(steeringGroup)), "allowed");
    assert.equal(refusal(checkBody({ ...steeringGroup, name: " " })), "G101");
    for (const key of ["", "-a", "Stuurgroep", "a.b", "a b", "a".repeat(61)])
      assert.equal(refusal(checkBody({ ...steeringGroup, key })), "G101", key);
  });
});

describe("G102: the key of a body belongs to that body alone", () => {
  test("a second body takes another key", () => {
    assert.equal(refusal(checkBodyKey([steeringGroup], "stuurgroep")), "G102");
    assert.equal(refusal(checkBodyKey([steeringGroup], "programmateam")), "allowed");
  });
});

describe("G103: a member stands in the list once and is a person or words", () => {
  test("the same person or the same words twice, or no words, is refused", () => {
    const twice = [...steeringGroup.members, { kind: "asWritten", text: " Vier directeuren " } as const];
    assert.equal(refusal(checkMembers(steeringGroup)), "allowed");
    assert.equal(refusal(checkMembers({ ...steeringGroup, members: twice })), "G103");
    assert.equal(
      refusal(checkMembers({ ...steeringGroup, members: [{ kind: "asWritten", text: " " }] })),
      "G103",
    );
  });
});

test("the people of a body are those who are linked, each once", () => {
  assert.deepEqual(peopleOfBody(steeringGroup), [personId("Sara"), personId("Joost")]);
});
