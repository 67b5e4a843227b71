import assert from "node:assert/strict";
import { test } from "node:test";
import { aDraft, allowed, aRecord, day, personId, unitId } from "../../../test/support/aUnit.ts";
import { recordWith, type UnitRecord, unitChanged } from "../organisation/index.ts";
import {
  type Deputy,
  type DeputyId,
  holdingsOn,
  leadersOn,
  type Role,
  type RoleAssignment,
  type RoleAssignmentId,
  standInFor,
} from "./index.ts";

const units = aRecord(["A", null], ["A1", "A"], ["A11", "A1"], ["B", null], ["B1", "B"]);
const assignments: readonly RoleAssignment[] = [
  has("Sara", "programmeManager", null, "2026-01-01", null),
  has("Joost", "unitOwner", "A1", "2026-01-01", "2026-12-31"),
  has("Fatima", "clerk", null, "2026-01-01", null),
];
const deputies: readonly Deputy[] = [
  standsIn("Sara", "Joost", "2026-07-01", "2026-07-31"),
  standsIn("Joost", "Fatima", "2026-07-15", "2026-08-15"),
];

function has(
  person: string,
  role: Role,
  unit: string | null,
  ...[from, until]: [string, string | null]
): RoleAssignment {
  const untilDay = until === null ? null : day(until);
  const at = unit === null ? null : unitId(unit);
  const id = `${person}-${role}` as RoleAssignmentId;
  return { id, person: personId(person), role, unit: at, fromDay: day(from), untilDay, version: 1 };
}

function standsIn(person: string, deputy: string, from: string, until: string): Deputy {
  const id = `${person}-${deputy}` as DeputyId;
  const people = { person: personId(person), deputy: personId(deputy) };
  return { id, ...people, fromDay: day(from), untilDay: day(until), version: 1 };
}

const rolesOf = (person: string, on: string, record: UnitRecord = units) =>
  holdingsOn({ assignments, deputies, units: record }, personId(person), day(on)).map(
    (holding) => holding.role,
  );
const reachOf = (person: string, on: string, record: UnitRecord = units) =>
  holdingsOn({ assignments, deputies, units: record }, personId(person), day(on)).flatMap((holding) => [
    ...holding.units,
  ]);

test("a role is held from its first day to its last, both included", () => {
  assert.deepEqual(rolesOf("Joost", "2025-12-31"), []);
  assert.deepEqual(rolesOf("Joost", "2026-01-01"), ["unitOwner"]);
  assert.deepEqual(rolesOf("Joost", "2026-12-31"), ["unitOwner"]);
  assert.deepEqual(rolesOf("Joost", "2027-01-01"), []);
});

test("a deputy has the roles of the person replaced within the period and not a day longer", () => {
  assert.deepEqual(rolesOf("Joost", "2026-06-30"), ["unitOwner"]);
  assert.deepEqual(rolesOf("Joost", "2026-07-01"), ["programmeManager", "unitOwner"]);
  assert.deepEqual(rolesOf("Joost", "2026-07-31"), ["programmeManager", "unitOwner"]);
  assert.deepEqual(rolesOf("Joost", "2026-08-01"), ["unitOwner"]);
});

test("the person replaced keeps the own roles", () => {
  assert.deepEqual(rolesOf("Sara", "2026-07-15"), ["programmeManager"]);
});

test("a deputy of a deputy does not get the roles of the first person replaced", () => {
  assert.deepEqual(rolesOf("Fatima", "2026-07-20"), ["unitOwner", "clerk"]);
});

test("[RA-02] a unit owner reaches the own unit and everything below, and nothing beside or above it", () => {
  assert.deepEqual(reachOf("Joost", "2026-03-01").toSorted(), ["A1", "A11"].map(unitId));
});

test("a unit that is to move later is reached from where it stands today", () => {
  const draft = aDraft("B1", unitId("A1"));
  const planned = recordWith(units, allowed(unitChanged(units, unitId("B1"), draft, day("2026-06-01"))));
  assert.deepEqual(reachOf("Joost", "2026-05-31", planned).toSorted(), ["A1", "A11"].map(unitId));
  assert.deepEqual(reachOf("Joost", "2026-06-01", planned).toSorted(), ["A1", "A11", "B1"].map(unitId));
});

test("who stands in is known by day", () => {
  assert.equal(standInFor(deputies, personId("Sara"), day("2026-07-01")), personId("Joost"));
  assert.equal(standInFor(deputies, personId("Sara"), day("2026-08-01")), null);
  assert.equal(standInFor(deputies, personId("Fatima"), day("2026-07-01")), null);
});

test("a unit is led by its own owners, else by the owner of the nearest unit above it, and only within the term", () => {
  const leading = [
    ...assignments,
    has("Marijke", "unitOwner", "A", "2026-01-01", null),
    has("Pieter", "unitOwner", "A11", "2027-01-01", null),
  ];
  const leaders = (unit: string, on: string) =>
    leadersOn({ assignments: leading, deputies, units }, day(on))(unitId(unit));
  assert.deepEqual(leaders("A1", "2026-06-01"), [personId("Joost")]);
  assert.deepEqual(leaders("A11", "2026-06-01"), [personId("Joost")]);
  assert.deepEqual(leaders("A", "2026-06-01"), [personId("Marijke")]);
  assert.deepEqual(leaders("A1", "2027-06-01"), [personId("Marijke")]);
  assert.deepEqual(leaders("A11", "2027-06-01"), [personId("Pieter")]);
  assert.deepEqual(leaders("B1", "2026-06-01"), []);
});
