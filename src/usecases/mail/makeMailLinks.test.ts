import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { addAPerson } from "../../../test/support/acts.ts";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { useLink } from "../access/signIn.ts";
import { makeMailLinks } from "./makeMailLinks.ts";

for (const kind of bothKinds)
  describe(`a link in a mail (${kind})`, () => {
    test("is kept as a hash with what it is about, is another one at each attempt, and signs nobody in", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const person = await addAPerson(house, anActor(municipality, "administrator"));
      const expiresAt = new Date("2026-10-26T07:00:00Z");
      const link = { purpose: "question-card", about: { round: "Q4", action: "A1" }, expiresAt };
      const make = () => makeMailLinks(house, municipality.id, { person }, [link]);
      const secrets = [...(await make()), ...(await make())];
      assert.equal(new Set(secrets).size, 2);
      const found = await sql<{
        about: unknown;
        whole: string;
      }>`select about, t::text as whole from access.link_token t
        where municipality = ${municipality.id} and person = ${person}`.execute(await theSuperuser(kind));
      assert.deepEqual(
        found.rows.map(({ about }) => about),
        [link.about, link.about],
      );
      for (const secret of secrets) {
        assert.ok(found.rows.every(({ whole }) => !whole.includes(secret)));
        await assert.rejects(useLink(house, secret), NotFound);
      }
    });
  });
