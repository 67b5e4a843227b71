import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { openHighs } from "../../../solver/highsSolver.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { settleBatch, takeBatch } from "../../../usecases/mail/outbox.ts";
import { routes } from "../../routes.ts";
import { buildSite } from "../../server.ts";

const path = "/instellingen/post";

/** The site as Fatima sees it, who is its administrator. */
async function aMailSite() {
  const site = await aSite();
  const { house, administrator, people } = site;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  return { ...site, fatima: people.fatima };
}

describe("the page of outgoing mail", () => {
  test("says that no mail server is connected, what waits and what comes of a mail, in both languages", async () => {
    const { open, post, fatima, house, municipality } = await aMailSite();
    const empty = await open(fatima, path);
    assert.equal(empty.status, 200);
    assert.match(
      empty.body,
      /Er is geen mailserver aangesloten[\s\S]*Er wacht geen mail[\s\S]*Er is nog geen mail/,
    );
    const sent = await post(fatima, path, {});
    assert.deepEqual([sent.status, sent.to], [303, `/${municipality.slug}${path}?gedaan=mailAdded`]);
    await post(fatima, path, {});
    await post(fatima, path, {});
    assert.match((await open(fatima, path)).body, /3 mails wachten[\s\S]*Fatima[\s\S]*proefmail[\s\S]*wacht/);
    const batch = await takeBatch(house, municipality, { limit: 3, domain: "proefstad.example" });
    const [first, second, third] = batch.mails;
    assert.ok(first && second && third);
    await settleBatch(house, batch, [
      { mail: first, outcome: { kind: "sent" } },
      { mail: second, outcome: { kind: "refused", answer: "550" } },
      { mail: third, outcome: { kind: "putOff", answer: "ECONNREFUSED" } },
    ]);
    const after = await open(fatima, path);
    for (const words of [
      "1 mail wacht.",
      "1 mail is mislukt.",
      "(code 550)",
      "De mailserver was niet bereikbaar.",
    ])
      assert.ok(after.body.includes(words), words);
    const failed = await open(fatima, `${path}?stand=failed`, "en");
    assert.match(failed.body, /Outgoing mail[\s\S]*accepts no mail at this address \(code 550\)/);
    assert.equal(failed.body.match(/test mail<\/td>/g)?.length, 1);
    assert.match((await open(fatima, `${path}?stand=dropped`)).body, /Zo is er geen mail/);
  });

  test("names the address from which mail is sent where a server is connected", async () => {
    const { house, fatima, secretOf, municipality } = await aMailSite();
    const files = new Map();
    const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files };
    const url = "http://localhost:3000";
    const log = (_: string, error: unknown) => assert.fail(String(error));
    const site = buildSite({
      house,
      routes,
      assets,
      url,
      demo: false,
      openSolver: openHighs,
      log,
      mailFrom: "post@meerwijk.example",
    });
    const headers = { cookie: `evenbeeld_sessie=${await secretOf(fatima)}` };
    const answer = await site.request(`${url}/${municipality.slug}${path}`, { headers });
    assert.match(await answer.text(), /Mail gaat uit vanaf post@meerwijk\.example/);
  });

  test("opens for the administrator alone, and the settings lead to it", async () => {
    const { open, post, fatima, people } = await aMailSite();
    assert.match((await open(fatima, "/instellingen")).body, /href="[^"]*\/instellingen\/post"/);
    assert.equal((await open(people.sara, path)).status, 403);
    assert.equal((await post(people.sara, path, {})).status, 403);
  });
});
