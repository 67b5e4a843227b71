import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day, personId, refusal, unitId } from "../../../test/support/aUnit.ts";
import type { CoordinatorId } from "../organisation/index.ts";
import {
  checkAdministrator,
  checkHandover,
  checkItemsDay,
  checkNotSelf,
  checkOneDeputy,
  checkRole,
  checkRoleOnce,
  type Deputy,
  type DeputyId,
  type Handover,
  type Role,
  type RoleAssignment,
  type RoleAssignmentId,
  roles,
} from "./index.ts";

const assignment = (
  person: string,
  role: Role,
  term: readonly [string, string | null],
  unit: string | null = null,
): RoleAssignment => ({
  id: `${person}-${role}-${term[0]}` as RoleAssignmentId,
  person: personId(person),
  role,
  unit: unit === null ? null : unitId(unit),
  fromDay: day(term[0]),
  untilDay: term[1] === null ? null : day(term[1]),
  version: 1,
});
const deputy = (person: string, standIn: string, from: string, until: string): Deputy => ({
  id: `${person}-${standIn}-${from}` as DeputyId,
  person: personId(person),
  deputy: personId(standIn),
  fromDay: day(from),
  untilDay: day(until),
  version: 1,
});

describe("O203: a unit owner has a unit, every other role has none, and operator is not given in a municipality", () => {
  test("for every role there is", () => {
    for (const role of roles) {
      const expected = { with: role === "unitOwner", without: role !== "unitOwner" && role !== "operator" };
      assert.equal(checkRole(role, unitId("A")).ok, expected.with, role);
      assert.equal(checkRole(role, null).ok, expected.without, role);
    }
  });
});

describe("O205: nobody is the own deputy", () => {
  test("a person cannot stand in for the same person", () => {
    assert.equal(refusal(checkNotSelf(deputy("Sara", "Sara", "2026-07-01", "2026-07-31"))), "O205");
    assert.equal(refusal(checkNotSelf(deputy("Sara", "Joost", "2026-07-01", "2026-07-31"))), "allowed");
  });
});

describe("O206: a person has one deputy at a time", () => {
  const known = [deputy("Sara", "Joost", "2026-07-01", "2026-07-31")];
  const check = (wanted: Deputy) => refusal(checkOneDeputy(known, wanted));
  test("the next deputy begins after the last day of the one before", () => {
    assert.equal(check(deputy("Sara", "Fatima", "2026-07-31", "2026-08-31")), "O206");
    assert.equal(check(deputy("Sara", "Fatima", "2026-08-01", "2026-08-31")), "allowed");
  });
  test("one deputy may stand in for two people", () => {
    assert.equal(check(deputy("Bram", "Joost", "2026-07-01", "2026-07-31")), "allowed");
  });
});

describe("O207: on every day from this one on somebody is administrator", () => {
  const from = day("2026-10-12");
  const check = (...terms: readonly (readonly [string, string | null])[]) =>
    refusal(
      checkAdministrator(
        terms.map((term) => assignment("Bram", "administrator", term)),
        from,
      ),
    );
  test("the last administrator stays, until another one follows without a gap", () => {
    assert.equal(check(["2026-01-01", null]), "allowed");
    assert.equal(check(["2026-01-01", "2026-12-31"]), "O207");
    assert.equal(check(["2026-01-01", "2026-12-31"], ["2027-01-01", null]), "allowed");
    assert.equal(check(["2026-01-01", "2026-12-31"], ["2027-01-02", null]), "O207");
    assert.equal(check(["2026-10-13", null]), "O207");
    assert.equal(check(["2020-01-01", "2021-01-01"], ["2026-10-12", null]), "allowed");
  });
  test("another role is not enough", () => {
    assert.equal(
      refusal(checkAdministrator([assignment("Sara", "programmeManager", ["2026-01-01", null])], from)),
      "O207",
    );
  });
});

describe("O208: somebody has a role for the same unit only once at a time", () => {
  const known = [
    assignment("Sara", "clerk", ["2026-01-01", "2026-06-30"]),
    assignment("Joost", "unitOwner", ["2026-01-01", null], "A"),
  ];
  const check = (wanted: RoleAssignment) => refusal(checkRoleOnce(known, { ...wanted, id: "new" as never }));
  test("the same role again begins after the first has ended", () => {
    assert.equal(check(assignment("Sara", "clerk", ["2026-06-30", null])), "O208");
    assert.equal(check(assignment("Sara", "clerk", ["2026-07-01", null])), "allowed");
  });
  test("another person, role or unit is something else", () => {
    assert.equal(check(assignment("Joost", "clerk", ["2026-01-01", null])), "allowed");
    assert.equal(check(assignment("Sara", "auditor", ["2026-01-01", null])), "allowed");
    assert.equal(check(assignment("Joost", "unitOwner", ["2026-01-01", null], "A")), "O208");
    assert.equal(check(assignment("Joost", "unitOwner", ["2026-01-01", null], "B")), "allowed");
  });
});

const handover: Handover = {
  from: personId("Sara"),
  to: personId("Joost"),
  day: day("2026-10-12"),
  roles: [],
  offices: [],
  coordinatorships: [],
  items: true,
  reason: "Sara gaat met pensioen",
};

describe("O212: a handover names what goes over, to whom else, and why", () => {
  test("nothing, nobody else or no reason is refused", () => {
    assert.equal(refusal(checkHandover(handover)), "allowed");
    assert.equal(refusal(checkHandover({ ...handover, items: false })), "O212");
    assert.equal(
      refusal(checkHandover({ ...handover, items: false, coordinatorships: ["one" as CoordinatorId] })),
      "allowed",
    );
    assert.equal(refusal(checkHandover({ ...handover, to: handover.from })), "O212");
    assert.equal(refusal(checkHandover({ ...handover, reason: " " })), "O212");
  });
});

describe("O213: actions, objectives and risks change owner today or on an earlier day", () => {
  test("only roles, offices and coordinatorships are handed over on a day to come", () => {
    assert.equal(refusal(checkItemsDay(handover, day("2026-10-11"))), "O213");
    assert.equal(refusal(checkItemsDay(handover, day("2026-10-12"))), "allowed");
    assert.equal(refusal(checkItemsDay({ ...handover, items: false }, day("2026-10-11"))), "allowed");
  });
});
