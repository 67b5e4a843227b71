import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  aBudgetLine,
  anAction,
  anObjective,
  aProgramme,
  aRisk,
  someParts,
} from "../../../test/support/aProgramme.ts";
import { personId, unitId } from "../../../test/support/aUnit.ts";
import { type Actor, mayAct, type Role, roles } from "../access/index.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import { type Owner, type Sight, seenAction, seenParts, subjectOf } from "./index.ts";

const units = ["A", "A1", "B"].map(unitId);
const own = new Set([unitId("A"), unitId("A1")]);
const greet = personId("Greet");
const people: Sight["people"] = new Map([
  [greet, { name: "Greet  de Boer", role: "unitOwner" }],
  [personId("Sam"), { name: "Sam Bos", role: null }],
]);
const actorOf = (role: Role): Actor => ({
  kind: "person",
  municipality: "municipality" as MunicipalityId,
  person: personId("Lezer"),
  name: "Lezer",
  holdings: [{ role, units: role === "unitOwner" ? own : new Set() }],
  standsInFor: [],
});
const sightOf = (role: Role): Sight => ({ actor: actorOf(role), people });
const inOffice = roles.filter((role) => role !== "operator");

describe("O214: somebody reads why an action is as it is where the own role, unit or item reaches, and nowhere else", () => {
  const owners = fc.constantFrom<Owner>(
    { kind: "notStated" },
    { kind: "person", person: greet, asWritten: null },
    { kind: "person", person: personId("Lezer"), asWritten: null },
  );
  test("for every role, unit and owner; a unit owner reads the own unit and below, whoever reads all reads all", () => {
    const cases = fc.property(
      fc.constantFrom(...inOffice),
      fc.constantFrom(null, ...units),
      owners,
      (role, unit, owner) => {
        const action = anAction({ unit, owner, statusReason: "Te weinig mensen", status: "postponed" });
        const { statusReason, status, title } = seenAction(sightOf(role), action);
        const isMine = owner.kind === "person" && owner.person === personId("Lezer");
        const expected = mayAct(actorOf(role), "readAction", subjectOf(action));
        assert.equal(statusReason, expected ? "Te weinig mensen" : null);
        assert.deepEqual([status, title], [action.status, action.title], "how it goes is open to everybody");
        if (role === "unitOwner") assert.equal(expected, unit !== null && own.has(unit));
        if (role === "programmeManager") assert.ok(expected);
        if (role === "employee") assert.equal(expected, isMine);
      },
    );
    fc.assert(cases, { numRuns: 1000, seed: 20_261_012 });
  });

  test("money and risks are there for the roles that read them, and for others there are none to count", () => {
    const parts = someParts({
      programme: aProgramme(),
      risks: [aRisk()],
      budgetLines: [aBudgetLine()],
      sourceItems: [{ list: "budgetTotals", position: 1, body: { year: 2026, total: 100_000 } }],
    });
    for (const role of inOffice) {
      const seen = seenParts(sightOf(role), parts);
      const { budgetLines, risks } = parts;
      assert.equal(
        seen.budgetLines.length,
        mayAct(actorOf(role), "readMoney") ? budgetLines.length : 0,
        role,
      );
      const totals = seen.sourceItems.filter(({ list }) => list === "budgetTotals");
      assert.equal(totals.length, mayAct(actorOf(role), "readMoney") ? 1 : 0, role);
      assert.equal(seen.risks.length, mayAct(actorOf(role), "readRisks") ? risks.length : 0, role);
    }
  });
});

describe("O215: colleagues read who it is, who looks from outside reads a function", () => {
  const ownerSeenBy = (role: Role, owner: Owner) => seenAction(sightOf(role), anAction({ owner })).owner;
  const linked = { kind: "person", person: greet, asWritten: "directeur Zorg" } as const;

  test("the works council and the council clerk read the words of the plan, or else the role", () => {
    const bare = { ...linked, asWritten: null };
    for (const role of ["worksCouncilMember", "clerk"] as const) {
      assert.deepEqual(ownerSeenBy(role, linked), { kind: "asWritten", text: "directeur Zorg" });
      assert.deepEqual(ownerSeenBy(role, bare), { kind: "role", role: "unitOwner" });
      const gone = { ...bare, person: personId("Vertrokken") };
      assert.deepEqual(ownerSeenBy(role, gone), { kind: "role", role: null });
      assert.deepEqual(ownerSeenBy(role, { kind: "notStated" }), { kind: "notStated" });
    }
    const named = { kind: "person", person: greet, name: "Greet  de Boer", asWritten: "directeur Zorg" };
    for (const role of ["employee", "unitOwner", "alderman", "auditor", "adviser"] as const)
      assert.deepEqual(ownerSeenBy(role, linked), named, role);
  });

  test("words that hold the name of a colleague do not come through, as an owner and as a party", () => {
    const written = { kind: "asWritten", text: "P&O, greet de boer" } as const;
    assert.deepEqual(ownerSeenBy("clerk", written), { kind: "role", role: "unitOwner" });
    assert.deepEqual(ownerSeenBy("employee", written), written);
    const parties = [{ role: "Sam Bos", rasci: "A", person: personId("Sam") } as const];
    const seenBy = (role: Role) =>
      seenAction(sightOf(role), anAction({ participants: parties })).participants;
    assert.deepEqual(seenBy("clerk"), [{ role: null, known: null, rasci: "A", person: null }]);
    assert.deepEqual(seenBy("employee"), [{ ...parties[0], known: null }]);
  });

  test("nothing that somebody without names reads holds a name, whichever part it is in", () => {
    const owner = { kind: "person", person: greet, asWritten: "Greet de Boer" } as const;
    const participants = [{ role: "Greet de Boer", rasci: null, person: greet }];
    const parts = someParts({
      programme: aProgramme(),
      actions: [anAction({ owner, participants })],
      objectives: [anObjective({ owner })],
      risks: [aRisk({ owner })],
    });
    for (const role of inOffice.filter((one) => !mayAct(actorOf(one), "readNames"))) {
      const seen = JSON.stringify(seenParts(sightOf(role), parts));
      assert.ok(!seen.includes("Greet") && !seen.includes(greet), role);
    }
  });
});

test("who may change something or take it along whole reads all of it first: nothing is lost by saving what was shown", () => {
  const readsAll = (role: Role, unit: string) =>
    (["readNames", "readAction"] as const).every((act) =>
      mayAct(actorOf(role), act, { unit: unitId(unit), people: [] }),
    );
  const needs = { changeAction: "A1", changeUnitPlan: "A1", exportProgramme: "B" } as const;
  for (const [act, unit] of Object.entries(needs) as [keyof typeof needs, string][])
    for (const role of inOffice)
      if (mayAct(actorOf(role), act, { unit: unitId(unit), people: [] }))
        assert.ok(readsAll(role, unit), `${role} ${act}`);
  for (const role of inOffice) {
    if (mayAct(actorOf(role), "exportProgramme"))
      assert.ok(mayAct(actorOf(role), "readMoney") && mayAct(actorOf(role), "readRisks"), role);
    if (mayAct(actorOf(role), "exportActions"))
      assert.ok(mayAct(actorOf(role), "readAction", { unit: null, people: [] }), role);
    if (mayAct(actorOf(role), "changeRisk")) assert.ok(mayAct(actorOf(role), "readNames"), role);
  }
});
