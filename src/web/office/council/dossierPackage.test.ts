import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptDossier } from "../../../../test/support/aDossier.ts";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { checkZip } from "../../../intake/zip.ts";

async function aDossierSite() {
  const site = await aProgrammeSite([]);
  const { house, manager, municipality, secretOf } = site;
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const paper = await aDocument(house, manager, programme, { title: "Collegevoorstel" });
  const annex = await aDocument(house, manager, programme, { title: "Bijlage" });
  const documents = [paper, annex];
  const dossier = await aKeptDossier(house, manager, programme, { subject: "Voorstel", documents, paper });
  const at = `${site.path}/dossiers/${dossier}`;
  const take = async (person: PersonId, path = `${at}/pakket.zip`) => {
    const headers = { cookie: `evenbeeld_sessie=${await secretOf(person)}` };
    return site.site.request(`http://localhost:3000/${municipality.slug}${path}`, { headers });
  };
  return { ...site, programme, paper, annex, dossier, at, take };
}

test("[CI-09] who may take a dossier along finds the way on its page; its name tells that something in it is secret, and its length is said", async () => {
  const site = await aDossierSite();
  const { sara } = site.people;
  const link = new RegExp(`href="[^"]*${site.at}/pakket.zip"[^>]*>Meenemen voor het archief \\(MDTO\\)`);
  assert.match((await site.open(sara, site.at)).body, link);
  assert.match((await site.open(sara, site.at, "en")).body, /Take along for the archive \(MDTO\)/);
  const named = async (count: number) => {
    const answer = await site.take(sara);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("content-type"), "application/zip");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.equal(answer.headers.get("content-length"), String(bytes.length));
    const zip = checkZip(bytes);
    assert.ok(zip.ok);
    assert.equal(zip.value.parts.size, count);
    return answer.headers.get("content-disposition");
  };
  assert.equal(await named(7), `attachment; filename="${site.dossier}.zip"`);
  await keepSecret(site.house, site.manager, site.programme, [site.annex]);
  assert.equal(await named(10), `attachment; filename="GEHEIM-${site.dossier}.zip"`);
  assert.deepEqual(site.faults, []);
});

test("[CI-09] an employee has no way to a package, and asks in vain for one: of an open dossier, a secret one and one that never was the answer is the same", async () => {
  const site = await aDossierSite();
  const { fatima, sara } = site.people;
  const ask = async (path: string) => {
    const answer = await site.take(fatima, path);
    return `${answer.status} ${(await answer.text()).replaceAll(site.dossier, "?").replaceAll("DS00000000", "?")}`;
  };
  const way = `${site.at}/pakket.zip`;
  const never = way.replace(site.dossier, "DS00000000");
  assert.ok(!(await site.open(fatima, site.at)).body.includes("pakket.zip"));
  const refused = await ask(way);
  assert.match(refused, /^403 /);
  assert.equal(await ask(never), refused);
  await keepSecret(site.house, site.manager, site.programme, [site.paper, site.annex]);
  assert.equal(await ask(way), refused);
  assert.equal((await site.take(sara, never)).status, 404);
  assert.deepEqual(site.faults, []);
});
