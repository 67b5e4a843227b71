import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed, day, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { mayAct, permissions, type Role } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addPerson } from "./addPerson.ts";
import { appointDeputy } from "./appointDeputy.ts";
import { changePerson } from "./changePerson.ts";
import { endRole } from "./endRole.ts";
import { findActor } from "./findActor.ts";
import { grantRole } from "./grantRole.ts";
import { handOverRole } from "./handOverRole.ts";
import { listPeopleWithRoles } from "./listPeopleWithRoles.ts";

const today = day("2026-10-12");

/** The people of requirement RA-01 with the role each has here; the board is the alderman, analyst and HR are one. */
const roleOf: Readonly<Record<string, Role>> = {
  board: "alderman",
  secretary: "secretary",
  "steering group": "steeringGroupMember",
  "programme team": "programmeManager",
  "unit owner": "unitOwner",
  analyst: "hrAnalyst",
  HR: "hrAnalyst",
  "confidential adviser": "adviser",
  "works council": "worksCouncilMember",
  "council clerk": "clerk",
  employee: "employee",
};

for (const kind of bothKinds)
  describe(`people and their roles (${kind})`, () => {
    test("a mail address belongs to one person, and what another changed is not written over", async () => {
      const { house, administrator, people, units } = await anOrganisation(kind);
      const double = { name: "Sara de Tweede", mail: "SARA@proefstad.example", unit: null };
      assert.equal(refusal(await addPerson(house, administrator, double)), "O201");
      const sara = {
        id: people.sara,
        name: "Sara",
        mail: "sara@proefstad.example",
        unit: units.city,
        version: 1,
      };
      allowed(await changePerson(house, administrator, sara));
      assert.equal(refusal(await changePerson(house, administrator, sara)), "V101");
      const joosts = { ...sara, version: 2, mail: "joost@proefstad.example" };
      assert.equal(refusal(await changePerson(house, administrator, joosts)), "O201");
    });

    test("a role given for a term opens its acts from the first day to the last", async () => {
      const { house, municipality, administrator, people, units } = await anOrganisation(kind);
      const role = {
        person: people.joost,
        role: "unitOwner",
        unit: units.city,
        fromDay: today,
        untilDay: null,
      } as const;
      const id = allowed(await grantRole(house, administrator, role));
      assert.equal(refusal(await grantRole(house, administrator, role)), "O208");
      assert.equal(refusal(await grantRole(house, administrator, { ...role, unit: null })), "O203");
      const mayAdd = async (unit = units.parks) =>
        mayAct(await findActor(house, municipality, people.joost), "addAction", { unit, people: [] });
      assert.equal(await mayAdd(), true);
      assert.equal(await mayAdd(units.care), false);
      const lastDay = day("2026-10-31");
      allowed(await endRole(house, administrator, { id, lastDay, reason: "andere functie" }));
      house.clock.now = new Date("2026-10-31T22:59:00Z");
      assert.equal(await mayAdd(), true);
      house.clock.now = new Date("2026-10-31T23:01:00Z");
      assert.equal(await mayAdd(), false);
    });

    test("[RA-01] everybody whom the practice knows has a role: given, handed over and ended by the administrator, with its history", async () => {
      for (const [who, role] of Object.entries(roleOf)) {
        const { house, municipality, administrator, people, units } = await anOrganisation(kind);
        const unit = role === "unitOwner" ? units.city : null;
        const term = { fromDay: day("2026-01-01"), untilDay: null };
        const id = allowed(
          await grantRole(house, administrator, { person: people.sara, role, unit, ...term }),
        );
        const holds = async (person: PersonId) =>
          (await findActor(house, municipality, person)).holdings.map((holding) => holding.role);
        assert.deepEqual(await holds(people.sara), [role], who);
        const whole = { offices: [], coordinatorships: [], items: false, reason: "andere functie" };
        const handover = { from: people.sara, to: people.joost, day: today, roles: [id], ...whole };
        allowed(await handOverRole(house, administrator, handover));
        assert.deepEqual([await holds(people.sara), await holds(people.joost)], [[], [role]], who);
        const termsOf = async (person: PersonId) =>
          (await listPeopleWithRoles(house, administrator)).people.find((one) => one.person.id === person)
            ?.roles;
        const [next] = (await termsOf(people.joost)) ?? [];
        assert.ok(next);
        allowed(await endRole(house, administrator, { id: next.id, lastDay: today, reason: null }));
        const history = [...((await termsOf(people.sara)) ?? []), ...((await termsOf(people.joost)) ?? [])];
        assert.deepEqual(
          history.map((held) => [held.role, held.fromDay, held.untilDay]),
          [
            [role, "2026-01-01", "2026-10-11"],
            [role, "2026-10-12", "2026-10-12"],
          ],
        );
        const acts = Object.values(permissions).filter((row) => row[role] !== undefined);
        assert.ok(acts.length >= 5, `${who} may too little to work here`);
      }
    });

    test("a deputy may do what the person replaced may, within the period and not a day longer", async () => {
      const { house, municipality, administrator, people } = await anOrganisation(kind);
      const manager = { person: people.sara, role: "programmeManager", unit: null } as const;
      allowed(await grantRole(house, administrator, { ...manager, fromDay: today, untilDay: null }));
      const away = { person: people.sara, deputy: people.joost, fromDay: today, untilDay: today };
      allowed(await appointDeputy(house, administrator, away));
      assert.equal(
        refusal(await appointDeputy(house, administrator, { ...away, deputy: people.fatima })),
        "O206",
      );
      assert.equal(
        refusal(await appointDeputy(house, administrator, { ...away, deputy: people.sara })),
        "O205",
      );
      const mayChange = async () =>
        mayAct(await findActor(house, municipality, people.joost), "changeProgramme");
      assert.equal(await mayChange(), true);
      house.clock.now = new Date("2026-10-12T22:01:00Z");
      assert.equal(await mayChange(), false);
    });

    test("the last administrator stays, also when two are ended at the same moment", async () => {
      const { house, administrator, people } = await anOrganisation(kind);
      const { people: everybody } = await listPeopleWithRoles(house, administrator);
      const [first] = everybody.flatMap((one) => one.roles);
      assert.ok(first);
      const end = (id: typeof first.id) =>
        endRole(house, administrator, { id, lastDay: day("2026-12-31"), reason: null });
      assert.equal(refusal(await end(first.id)), "O207");
      const role = { person: people.sara, role: "administrator", unit: null } as const;
      const second = allowed(
        await grantRole(house, administrator, { ...role, fromDay: today, untilDay: null }),
      );
      const both = await Promise.all([end(first.id), end(second)]);
      assert.deepEqual(both.map(refusal).toSorted(), ["O207", "allowed"]);
    });

    test("only the administrator gives roles; who may not read people does not", async () => {
      const { house, municipality, people } = await anOrganisation(kind);
      const role = { person: people.sara, role: "auditor", unit: null } as const;
      const manager = anActor(municipality, "programmeManager");
      await assert.rejects(
        grantRole(house, manager, { ...role, fromDay: today, untilDay: null }),
        NotAllowed,
      );
      await assert.rejects(listPeopleWithRoles(house, anActor(municipality, "employee")), NotAllowed);
    });
  });
