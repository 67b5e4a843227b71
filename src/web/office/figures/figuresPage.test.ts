import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { roles } from "../../../domain/access/index.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";

const term = { unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;

describe("the first page of the figures", () => {
  test("[WM-01 begins] everybody who works here finds what is known of the organisation; what comes in is for who may read it", async () => {
    const { open, people } = await aSite();
    const { body } = await open(people.fatima, "/cijfers");
    assert.match(body, /Er zijn nog geen cijfers over het personeel/);
    assert.match(body, /\/cijfers\/afspiegeling"/);
    assert.doesNotMatch(body, /personeelsbestand|gegevensbescherming/);
    const all = (await open(people.sara, "/cijfers")).body;
    for (const way of ["personeelsbestand", "gegevensbescherming", "banenafspraak", "buiten"])
      assert.match(all, new RegExp(`/${way}"`));
  });

  test("whoever holds every role has a menu that fits", async () => {
    const { house, administrator, open, people, faults } = await aSite();
    for (const role of roles.filter((one) => one !== "operator" && one !== "unitOwner"))
      if (role !== "programmeManager")
        allowed(await grantRole(house, administrator, { person: people.sara, role, ...term }));
    const { status, body } = await open(people.sara, "/cijfers");
    assert.equal(status, 200, JSON.stringify(faults));
    assert.equal(body.match(/utrecht-nav-list__item/g)?.length, 7);
  });
});
