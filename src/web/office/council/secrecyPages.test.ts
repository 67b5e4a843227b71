import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptDossier } from "../../../../test/support/aDossier.ts";
import { aDocument } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { whatFileSays } from "../../../../test/support/whatFileSays.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";

async function aSecretSite() {
  const site = await aProgrammeSite([]);
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const secret = await aDocument(site.house, site.manager, programme, { title: "Bijlage 5 <b>" });
  const open = await aDocument(site.house, site.manager, programme, { title: "Bijlage 4" });
  const bytes = async (person: PersonId, path: string): Promise<Buffer> => {
    const headers = { cookie: `evenbeeld_sessie=${await site.secretOf(person)}` };
    const answer = await site.site.request(`http://localhost:3000/${site.municipality.slug}${path}`, {
      headers,
    });
    assert.equal(answer.status, 200, path);
    return Buffer.from(await answer.arrayBuffer());
  };
  return {
    ...site,
    bytes,
    secret,
    open4: open,
    register: `${site.path}/geheimhouding`,
    list: `${site.path}/documenten`,
  };
}

const imposed = (document: string) => ({
  orgaan: "executive",
  commissie: "",
  stukken: [document],
  deel: "",
  grond: "2i",
  motivering: "Medewerkers horen het eerst van ons.",
  opgelegd: "2026-10-12",
  bekijken: "2026-11-12",
  opheffen: "executive",
});

test("[CI-07] [CI-08] [CI-09] the programme manager records secrecy, to whom it was given and when it ends; the documents say so, and others find nothing until then", async () => {
  const site = await aSecretSite();
  const { sara, fatima } = site.people;
  assert.match((await site.open(sara, site.register)).body, /Er is nog geen geheimhouding vastgelegd/);
  assert.match((await site.open(sara, site.list)).body, /geheimhouding"[^>]*>[^<]*Geheimhouding/);
  assert.equal((await site.post(sara, `${site.register}/nieuw`, imposed(site.secret))).status, 303);
  const register = (await site.open(sara, site.register)).body;
  assert.match(register, /Er geldt nu 1 geheimhouding/);
  assert.match(register, /Bijlage 5 &lt;b&gt;/);
  assert.match(register, /Woo artikel 5\.1, lid 2, onder i/);
  const marked = (await site.open(sara, site.list, "en")).body;
  assert.match(
    marked,
    /Gemeentewet article 87; Woo article 5\.1, paragraph 2, under i\. To be lifted by: executive\./,
  );
  const others = (await site.open(fatima, site.list)).body;
  assert.ok(
    others.includes("Bijlage 4") && !others.includes("Bijlage 5") && !others.includes("87 Gemeentewet"),
  );
  assert.equal((await site.open(fatima, `${site.list}/${site.secret}`)).status, 404);
  assert.equal((await site.open(fatima, site.register)).status, 403);

  const give = `${site.register}/S1/verstrekken`;
  const some = await site.post(sara, give, { aan: "someOfCouncil", op: "2026-10-12", versie: "1" });
  assert.equal(some.status, 422);
  assert.match(some.body, /Geef het aan alle leden van de gemeenteraad/);
  assert.equal((await site.post(sara, give, { aan: "council", op: "2026-10-12", versie: "1" })).status, 303);

  const lift = `${site.register}/S1/opheffen`;
  const decided = {
    orgaan: "executive",
    besloten: "2026-10-12",
    wanneer: "at",
    dag: "2026-10-12",
    tijd: "09:30",
    versie: "2",
  };
  assert.match(
    (await site.post(sara, lift, { ...decided, orgaan: "mayor" })).body,
    /Alleen het orgaan dat mag opheffen/,
  );
  assert.match(
    (await site.post(sara, lift, { ...decided, dag: "2026-10-01" })).body,
    /Dit tijdstip is al voorbij/,
  );
  assert.match(
    (await site.post(sara, lift, { ...decided, dag: "2026-10-25", tijd: "02:30" })).body,
    /precies één keer/,
  );
  assert.equal((await site.post(sara, lift, { ...decided, versie: "1" })).status, 409);
  assert.equal((await site.post(sara, lift, decided)).status, 303);
  assert.match((await site.open(sara, site.list)).body, /Wordt opgeheven op 12 oktober 2026 om 09:30/);
  site.house.clock.now = new Date("2026-10-12T07:29:59.999Z");
  assert.equal((await site.open(fatima, `${site.list}/${site.secret}`)).status, 404);
  site.house.clock.now = new Date("2026-10-12T07:30:00Z");
  assert.equal((await site.open(fatima, `${site.list}/${site.secret}`)).status, 200);
  assert.match((await site.open(fatima, site.list)).body, /Bijlage 5/);
  assert.match((await site.open(sara, site.register)).body, /opgeheven op 12 oktober 2026 om 09:30/);
  assert.deepEqual(site.faults, []);
});

test("V202: a form that names another ground, or none, is refused, and nothing that was typed is lost", async () => {
  const site = await aSecretSite();
  const { sara } = site.people;
  for (const grond of ["5a", "", "1f", "2j", "i"]) {
    const answer = await site.post(sara, `${site.register}/nieuw`, { ...imposed(site.secret), grond });
    assert.equal(answer.status, 422, grond);
    assert.match(answer.body, /Kies een belang uit de Woo, artikel 5\.1, lid 1 of lid 2/);
    assert.match(answer.body, /Medewerkers horen het eerst van ons/);
  }
  assert.ok((await site.open(site.people.fatima, site.list)).body.includes("Bijlage 5"));
});

test("[AX-04] V270: who lifts secrecy, and who prepares a dossier, is told which documents are not accessible yet", async () => {
  const site = await aSecretSite();
  const { sara, fatima } = site.people;
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  assert.equal((await site.post(sara, `${site.register}/nieuw`, imposed(site.secret))).status, 303);
  const lift = `${site.register}/S1/opheffen`;
  const warned =
    /nog niet in orde voor een schermlezer: “Bijlage 5 &lt;b&gt;”\. Kijk een stuk na en verbeter het/;
  assert.match((await site.open(sara, lift)).body, warned);
  const said = { subject: "Voorstel", documents: [site.open4], paper: site.open4 };
  const dossier = `${site.path}/dossiers/${await aKeptDossier(site.house, site.manager, programme, said)}`;
  assert.match((await site.open(sara, dossier)).body, /nog niet in orde voor een schermlezer: “Bijlage 4”/);
  assert.doesNotMatch((await site.open(fatima, dossier)).body, /nog niet in orde/);
  for (const [key, title] of [
    [site.secret, "Bijlage 5"],
    [site.open4, "Bijlage 4"],
  ]) {
    const change = { titel: String(title), toegankelijk: "corrected", versie: "1", reden: "" };
    assert.equal((await site.post(sara, `${site.list}/${key}/veranderen`, change)).status, 303);
  }
  assert.doesNotMatch((await site.open(sara, lift)).body, /nog niet in orde/);
  assert.doesNotMatch((await site.open(sara, dossier)).body, /nog niet in orde/);
  assert.deepEqual(site.faults, []);
});

test("[CI-09] [CI-10] a secret passage is named by its page and its words; others read the document without it, with the ground on every page, and its words nowhere", async () => {
  const site = await aSecretSite();
  const { sara, fatima } = site.people;
  const amount = "Het bedrag is 40.000 euro.";
  const typed = { ...imposed(site.secret), deel: `bladzijde 4: ${amount}\nbladzijde 4: Ook dit.\n` };
  const without = { ...typed, deel: ": Zonder plaats." };
  assert.equal((await site.post(sara, `${site.register}/nieuw`, without)).status, 422);
  assert.equal((await site.post(sara, `${site.register}/nieuw`, typed)).status, 303);
  const register = (await site.open(sara, site.register)).body;
  assert.match(register, /bladzijde 4/);
  assert.match(register, /“Het bedrag is 40\.000 euro\.”/);
  const lists = `${site.path}/gelakt`;
  const text = `Inleiding. ${amount} Ook dit. Slot.`;
  const bron = `document-${site.secret}`;
  const begun = await site.post(sara, `${lists}/nieuw`, { bron, titel: "Bijlage 5, deels", tekst: text });
  assert.equal(begun.status, 303);
  const [, at] =
    /href="[^"]*(\/gelakt\/LK[0-9a-f]{8})"/.exec((await site.open(sara, lists)).body) ?? assert.fail();
  const done = await site.post(sara, `${site.path}${at}/vaststellen`, { versie: "1" });
  assert.equal(done.status, 303, done.body);
  const list = (await site.open(fatima, site.list)).body;
  assert.match(list, /Stukken zonder hun geheime passages/);
  assert.match(list, /Artikel 87 Gemeentewet; Woo artikel 5\.1, lid 2, onder i\. Opheffen: college\./);
  assert.doesNotMatch(list, /Bijlage 5 &lt;b&gt;|40\.000/);
  const page = (await site.open(fatima, `${site.path}${at}`, "en")).body;
  assert.match(page, /Secret passages are left out\./);
  assert.doesNotMatch(page, /40\.000|Ook dit/);
  for (const format of ["pdf", "docx"]) {
    const said = await whatFileSays(await site.bytes(fatima, `${site.path}${at}/bestand/${format}`));
    assert.match(said, /zonder geheime passages \(5\.1\.2i\)/, format);
    assert.match(said, /Geheime passages zijn weggelaten\./, format);
    assert.doesNotMatch(said, /40\.000|Ook dit/, format);
  }
  assert.equal((await site.open(fatima, `${site.list}/${site.secret}`)).status, 404);
  assert.deepEqual(site.faults, []);
});
