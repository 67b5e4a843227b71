import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed, day, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import type { ApiClientDraft } from "../../domain/access/index.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { findClient } from "./findClient.ts";
import { makeClient } from "./makeClient.ts";
import { readClients } from "./readClients.ts";
import { renewClient } from "./renewClient.ts";
import { revokeClient } from "./revokeClient.ts";

const draft: ApiClientDraft = {
  name: " Dashboard ",
  rights: ["programmes", "money"],
  expiresOn: day("2027-10-12"),
};

for (const kind of bothKinds)
  describe(`another system that reads along (${kind})`, () => {
    const made = async () => {
      const organisation = await anOrganisation(kind);
      const { house, administrator } = organisation;
      const token = allowed(await makeClient(house, administrator, draft));
      const [client] = (await readClients(house, administrator)).clients;
      assert.ok(client);
      return { ...organisation, token, client };
    };

    test("reads with the token that was handed over, once, until its last day", async () => {
      const { house, token, client, municipality } = await made();
      assert.deepEqual(
        [client.name, client.rights, client.lastUsedOn],
        ["Dashboard", ["programmes", "money"], null],
      );
      const found = await findClient(house, token);
      assert.deepEqual(found?.actor, {
        kind: "client",
        municipality: municipality.id,
        client: client.id,
        rights: ["programmes", "money"],
      });
      assert.equal(found?.slug, municipality.slug);
      house.clock.now = new Date("2027-10-12T21:59:00Z"); // one minute before the end of the last day in the Netherlands
      assert.ok(await findClient(house, token));
      house.clock.now = new Date("2027-10-12T22:00:00Z");
      assert.equal(await findClient(house, token), undefined);
    });

    test("is refused without a name, a right or a last day within the year", async () => {
      const { house, administrator } = await anOrganisation(kind);
      const making = async (differing: Partial<ApiClientDraft>) =>
        refusal(await makeClient(house, administrator, { ...draft, ...differing }));
      assert.equal(await making({ name: " " }), "R180");
      assert.equal(await making({ rights: [] }), "R181");
      assert.equal(await making({ expiresOn: day("2028-01-01") }), "R182");
      assert.deepEqual((await readClients(house, administrator)).clients, []);
    });

    test("gets a new token where the old one is lost; the old one opens nothing from then on", async () => {
      const { house, administrator, token, client } = await made();
      house.clock.now = new Date("2027-11-01T09:00:00Z"); // it has ended meanwhile
      const renewed = allowed(
        await renewClient(house, administrator, { id: client.id, expiresOn: day("2028-11-01") }),
      );
      assert.notEqual(renewed, token);
      assert.equal(await findClient(house, token), undefined);
      assert.equal((await findClient(house, renewed))?.actor.client, client.id);
    });

    test("is ended for good: its token opens nothing, and it is neither renewed nor ended again", async () => {
      const { house, administrator, token, client } = await made();
      allowed(await revokeClient(house, administrator, client.id));
      assert.equal(await findClient(house, token), undefined);
      const again = { id: client.id, expiresOn: day("2027-01-01") };
      assert.equal(refusal(await renewClient(house, administrator, again)), "R183");
      assert.equal(refusal(await revokeClient(house, administrator, client.id)), "R183");
    });

    test("leaves in the log that it was made, renewed and ended, and of its reading the last day alone", async () => {
      const { house, administrator, token, client, municipality } = await made();
      await findClient(house, token);
      await findClient(house, token);
      const seen = (await readClients(house, administrator)).clients[0];
      assert.equal(seen?.lastUsedOn, "2026-10-12");
      const renewed = allowed(
        await renewClient(house, administrator, { id: client.id, expiresOn: day("2027-01-01") }),
      );
      allowed(await revokeClient(house, administrator, client.id));
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 50,
      });
      const about = log.filter(({ subject }) => subject === `koppelingen/${client.id}`);
      assert.deepEqual(about.map(({ event }) => event).toSorted(), [
        "client-made",
        "client-renewed",
        "client-revoked",
      ]);
      for (const secret of [token, renewed]) assert.ok(!JSON.stringify(log).includes(secret.slice(-43)));
    });

    test("is kept without its token: only a hash of the secret stands in the database", async () => {
      const { token, municipality } = await made();
      const rows =
        await sql`select c::text as row, encode(secret_hash, 'base64') as hash from access.api_client c
        where municipality = ${municipality.id}`.execute(await theSuperuser(kind));
      assert.equal(rows.rows.length, 1);
      assert.ok(!JSON.stringify(rows.rows).includes(token.slice(-43)));
    });

    test("is looked after by the administrator alone, in the own municipality alone", async () => {
      const { house, administrator, client, municipality } = await made();
      for (const role of ["programmeManager", "auditor", "clerk"] as const) {
        const actor = anActor(municipality, role);
        await assert.rejects(readClients(house, actor), NotAllowed);
        await assert.rejects(makeClient(house, actor, draft), NotAllowed);
        await assert.rejects(revokeClient(house, actor, client.id), NotAllowed);
      }
      const elsewhere = anActor(await aMunicipality(house), "administrator");
      assert.deepEqual((await readClients(house, elsewhere)).clients, []);
      const wanted = { id: client.id, expiresOn: day("2027-01-01") };
      await assert.rejects(renewClient(house, elsewhere, wanted), NotFound);
      await assert.rejects(revokeClient(house, elsewhere, client.id), NotFound);
      assert.equal((await readClients(house, administrator)).clients[0]?.revokedOn, null);
    });

    test("is nobody elsewhere: its secret under the number of another municipality opens nothing there", async () => {
      const { house, token } = await made();
      const other = await aMunicipality(house);
      const moved = token.replace(/_[0-9a-f]{32}_/, `_${other.id.replaceAll("-", "")}_`);
      assert.notEqual(moved, token);
      assert.equal(await findClient(house, moved), undefined);
      for (const wrong of [
        "",
        "evenbeeld",
        token.slice(0, -1),
        `${token}x`,
        token.toUpperCase(),
        "' or 1=1 --",
      ])
        assert.equal(await findClient(house, wrong), undefined, wrong);
    });
  });
