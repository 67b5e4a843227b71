import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Actor, Role } from "../access/index.ts";
import type { PersonId } from "../organisation/index.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import { seenUpdate } from "./seenUpdate.ts";
import type { Update } from "./update.ts";

const olga = "olga" as PersonId;
const update: Update = {
  action: "A1",
  number: 1,
  round: "RR1",
  course: "behind",
  happened: "De lijst is af.",
  next: null,
  obstacle: "geen geld",
  need: "een besluit",
  reason: null,
  statusBefore: "ongoing",
  statusAfter: "ongoing",
  endBefore: null,
  endAfter: null,
  by: olga,
  via: "self",
  at: new Date("2026-10-12T07:00:00Z"),
};
const people = new Map([[olga, { name: "Olga Owner", role: "employee" as const }]]);
const seenBy = (role: Role, person = "somebody" as PersonId) => {
  const actor: Actor = {
    kind: "person",
    municipality: "m" as MunicipalityId,
    person,
    name: "x",
    holdings: [{ role, units: new Set() }],
    standsInFor: [],
  };
  return seenUpdate({ actor, people }, update);
};

describe("R152: what somebody needs is read by the programme team and by who wrote it", () => {
  test("and by nobody else who reads the update", () => {
    assert.equal(seenBy("programmeManager").need, "een besluit");
    assert.equal(seenBy("employee", olga).need, "een besluit");
    for (const role of ["secretary", "steeringGroupMember", "auditor", "employee"] as const) {
      assert.equal(seenBy(role).need, null, role);
      assert.equal(seenBy(role).happened, "De lijst is af.");
    }
  });
});

test("who looks from outside reads the role of who gave it, not the name", () => {
  assert.deepEqual(seenBy("auditor").by, {
    kind: "person",
    person: olga,
    name: "Olga Owner",
    role: "employee",
  });
  assert.deepEqual(seenBy("clerk").by, { kind: "role", role: "employee" });
});
