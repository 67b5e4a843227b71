import assert from "node:assert/strict";
import { test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

async function aRegisterSite() {
  const site = await aProgrammeSite([]);
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  return { ...site, programme, list: `${site.path}/toezeggingen` };
}
type Site = Awaited<ReturnType<typeof aRegisterSite>>;

const said = (differing: Record<string, string | string[]> = {}) => ({
  soort: "commitment",
  tekst: "De raad krijgt de cijfers",
  nummer: "TA2024-000860",
  termijn: "31-08-2026",
  informeren: "",
  door: "wethouder",
  aan: "raad",
  "gedaan-op": "2026",
  vergadering: "",
  portefeuille: "Personeel",
  eigenaar: "",
  motie: "",
  stuk: "",
  adres: "",
  ...differing,
});

/** Adds a commitment and returns its address. */
async function added(site: Site, differing: Record<string, string | string[]> = {}): Promise<string> {
  const { sara } = site.people;
  assert.equal((await site.post(sara, `${site.list}/nieuw`, said(differing))).status, 303);
  const key = /toezeggingen\/(CE[0-9a-f]{8})"/.exec((await site.open(sara, site.list)).body)?.[1];
  return `${site.list}/${key ?? assert.fail("no entry")}`;
}

test("[CI-01] [CI-02] a promise is entered, is late without a reason, gets one, and is settled; its page keeps the history", async () => {
  const site = await aRegisterSite();
  const { sara } = site.people;
  assert.match((await site.open(sara, site.list)).body, /Er is nog geen toezegging of motie/);
  const at = await added(site);
  const list = (await site.open(sara, site.list)).body;
  for (const words of [
    /1 is te laat/,
    /zonder dat er staat waarom/,
    /Te laat, zonder reden/,
    /31 augustus 2026/,
  ])
    assert.match(list, words);
  const why = { waarom: "De cijfers kwamen later", termijn: "Q4 2026", versie: "1" };
  assert.equal((await site.post(sara, `${at}/uitleggen`, why)).status, 303);
  const page = (await site.open(sara, at)).body;
  assert.match(page, /Komt later. Reden: De cijfers kwamen later/);
  assert.match(page, /Eerst: 31 augustus 2026/);
  const early = await site.post(sara, `${at}/afdoen`, { op: "2030-01-01", stuk: "", hoe: "", versie: "2" });
  assert.equal(early.status, 422);
  assert.match(early.body, /tot en met vandaag/);
  const done = { op: "2026-10-12", stuk: "", hoe: "Met de Dagmail", versie: "2" };
  assert.equal((await site.post(sara, `${at}/afdoen`, done)).status, 303);
  const after = (await site.open(sara, at)).body;
  for (const words of [
    /Met de Dagmail/,
    /Gezegd waarom het later komt/,
    /Nieuwe termijn: vierde kwartaal 2026/,
    /Toegevoegd\./,
  ])
    assert.match(after, words);
  assert.equal((await site.post(sara, `${at}/heropenen`, { waarom: "", versie: "3" })).status, 422);
  assert.match((await site.open(sara, `${site.list}?stand=settled`)).body, /TA2024-000860/);
  assert.match((await site.open(sara, `${site.list}?stand=overdue`)).body, /Niets past bij deze keuze/);
});

test("[DI-04] [CI-03] a motion has its address at the council, https only, and the moment at which the council hears of it", async () => {
  const site = await aRegisterSite();
  const { sara } = site.people;
  const motion = { soort: "motion", nummer: "M266", informeren: "Q1 2027", termijn: "" };
  const wrong = await site.post(sara, `${site.list}/nieuw`, said({ ...motion, adres: "http://raad.nl/1" }));
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Begin het adres met https/);
  const at = await added(site, { ...motion, adres: "https://raad.proefstad.example/M266" });
  assert.match((await site.open(sara, at)).body, /href="https:\/\/raad.proefstad.example\/M266"/);
  assert.match(
    (await site.open(sara, site.list)).body,
    /id="momenten"[\s\S]*eerste kwartaal 2027[\s\S]*de raad hoort hoe het gaat/,
  );
});

const csv = (...lines: readonly string[]) => new File([lines.join("\n")], "lijst.csv", { type: "text/csv" });

test("[CI-01] a list is looked at first, told of by row, and comes in whole; what leaves can come in elsewhere", async () => {
  const site = await aRegisterSite();
  const { sara } = site.people;
  const bring = (bestand: File) => site.post(sara, `${site.list}/inlezen`, { soort: "commitment", bestand });
  const bad = await bring(csv("Nummer;Toezegging;Deadline", "TA1;Een;ooit", "TA1;Twee;"));
  assert.equal(bad.status, 422);
  assert.match(bad.body, /rij 2, kolom C: Schrijf een dag als/);
  const good = await bring(csv("Nummer;Toezegging;Deadline;Fractie", "TA1;Een;Q1 2027;X", "TA2;Twee;;"));
  assert.equal(good.status, 200);
  assert.match(good.body, /Deze 2 punten komen erbij[\s\S]*TA1: Een[\s\S]*D \(Fractie\)/);
  const content = /name="inhoud" value="([^"]+)"/.exec(good.body)?.[1] ?? assert.fail("nothing carried");
  const kept = { soort: "commitment", inhoud: content, stap: "bewaren" };
  assert.equal((await site.post(sara, `${site.list}/inlezen`, kept)).status, 303);
  assert.match((await site.open(sara, site.list)).body, /TA2: Twee/);
  const taken = await site.open(sara, `${site.list}.csv`);
  assert.match(taken.body, /toezegging;TA1;Een/);
  const other = await aRegisterSite();
  const back = await other.post(other.people.sara, `${other.list}/inlezen`, {
    soort: "commitment",
    bestand: csv(taken.body),
  });
  assert.match(back.body, /Deze 2 punten komen erbij/);
});

test("[CI-02] [CI-09] who may not read a secret document finds no entry made in it, and no trace of one that settles; those who may are recorded", async () => {
  const site = await aRegisterSite();
  const { sara } = site.people;
  const secret = await aDocument(site.house, site.manager, site.programme, { title: "Bijlage Clavis" });
  await keepSecret(site.house, site.manager, site.programme, [secret]);
  const hidden = await added(site, { tekst: "Besloten toezegging", stuk: secret });
  const reader = site.people.fatima;
  assert.doesNotMatch((await site.open(reader, site.list)).body, /Besloten|Clavis/);
  assert.equal((await site.open(reader, hidden)).status, 404);
  assert.match((await site.open(sara, hidden)).body, /Bijlage Clavis/);
});
