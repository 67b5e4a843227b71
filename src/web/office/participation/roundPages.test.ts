import assert from "node:assert/strict";
import { test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

async function aRoundSite() {
  const site = await aProgrammeSite([]);
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  return { ...site, programme, list: `${site.path}/inbrengrondes` };
}

const aRound = {
  onderwerp: "Eerste versie <b>",
  doel: "draft",
  vraag: "Wat mist u?",
  "versie-van-het-stuk": "versie 0.3",
  groepen: ["networks", "employees"],
  van: "2026-10-06",
  tot: "2026-10-12",
};
const mine = { naam: "employees", samen: "no", tekst: "Denk ook aan de nachtploeg." };
const code = "0123-4567-89ab-cdef-0123";

test("[PW-04] [PW-05] [PW-06] a round is made, gets contributions with and without a name, is closed and answered; the giver reads the answer", async () => {
  const site = await aRoundSite();
  const { sara, fatima, joost } = site.people;
  site.house.clock.now = new Date("2026-10-12T21:30:00Z");
  assert.equal((await site.post(sara, `${site.list}/nieuw`, aRound)).status, 303);
  const at = `${site.list}/IR1`;
  const page = (await site.open(fatima, at)).body;
  assert.match(page, /Eerste versie &lt;b&gt;/);
  assert.match(page, /Open tot en met 12 oktober 2026/);
  assert.match(page, /versie 0\.3/);
  const form = (await site.open(fatima, `${at}/meedoen`)).body;
  assert.match(form, /Schrijf deze code op: [0-9a-f]{4}(-[0-9a-f]{4}){4}/);
  assert.ok(!form.includes('value="onBehalf"'), "only who runs the round writes down what others said");
  assert.equal((await site.post(fatima, `${at}/meedoen`, { ...mine, code })).status, 303);
  const told = {
    ...mine,
    naam: "onBehalf",
    namens: "netwerk CAN",
    groep: "networks",
    vorm: "yes",
    samen: "yes",
  };
  assert.equal((await site.post(sara, `${at}/meedoen`, { ...told, code })).status, 303);
  assert.equal((await site.post(joost, `${at}/meedoen`, { ...told, code })).status, 403);
  const unknown = { ...mine, naam: "worksCouncil", code };
  assert.equal((await site.post(fatima, `${at}/meedoen`, unknown)).status, 422, "a group that is not asked");
  const nameless = { ...mine, naam: "anonymous", tekst: "Zonder naam gezegd.", code };
  for (const _ of [1, 2]) assert.equal((await site.post(joost, `${at}/meedoen`, nameless)).status, 303);
  const open = (await site.open(sara, at)).body;
  assert.match(open, /netwerk CAN, medewerkersnetwerken, met een groep, verteld/);
  assert.ok(!open.includes("Zonder naam gezegd"));
  assert.match(open, /leest u pas als u de ronde sluit/);
  assert.match((await site.open(fatima, at)).body, /Er is nog niet gezegd wat ermee is gedaan/);
  site.house.clock.now = new Date("2026-10-12T22:05:00Z");
  assert.match((await site.open(sara, at)).body, /voorbij en nog niet gesloten/);
  assert.equal((await site.post(sara, `${at}/sluiten`, { versie: "1" })).status, 303);
  const closed = (await site.open(sara, at)).body;
  assert.equal(closed.split("Zonder naam gezegd").length, 2, "what was sent twice is there once");
  assert.match(closed, /3 keer inbreng: 0 overgenomen, 0 deels, 0 niet/);
  const bare = await site.post(sara, `${at}/inbreng/IB1`, { uitkomst: "not", reden: "", versie: "1" });
  assert.equal(bare.status, 422);
  assert.match(bare.body, /waarom u dit niet of maar deels overneemt/);
  const answer = { uitkomst: "partly", reden: "De nachtploeg komt in versie 0.4.", versie: "1" };
  assert.equal((await site.post(sara, `${at}/inbreng/IB1`, answer)).status, 303);
  assert.equal((await site.post(sara, `${at}/inbreng/IB1`, answer)).status, 409);
  const read = (await site.open(fatima, at)).body;
  assert.match(read, /De nachtploeg komt in versie 0\.4/);
  assert.ok(!read.includes("netwerk CAN") && !read.includes("Zonder naam"));
  assert.match((await site.open(fatima, at, "en")).body, /3 contributions: 0 taken over, 1 in part, 0 not/);
  assert.deepEqual(site.faults, []);
});

test("[PW-07] what people need at work is asked without a name, and a word about health is pointed out before it is kept", async () => {
  const site = await aRoundSite();
  const { sara, fatima } = site.people;
  const needs = { ...aRound, doel: "facilities", van: "2026-10-12", tot: "2026-10-30" };
  assert.equal((await site.post(sara, `${site.list}/nieuw`, needs)).status, 303);
  const at = `${site.list}/IR1/meedoen`;
  const form = (await site.open(fatima, at)).body;
  assert.ok(!form.includes('name="naam"') && !form.includes('name="groep"'));
  const need = { soort: "quiet", samen: "no", tekst: "Ik heb migraine en wil een stille kamer.", code };
  const pointed = await site.post(fatima, at, { ...need, naam: "employees" });
  assert.equal(pointed.status, 422);
  assert.match(pointed.body, /een woord in dat over gezondheid kan gaan/);
  assert.ok(!form.includes('name="gezondheid"') && pointed.body.includes('name="gezondheid"'));
  assert.ok(pointed.body.includes(code), "the code that was written down stays");
  assert.equal((await site.post(fatima, at, { ...need, soort: "", tekst: "Een stille kamer." })).status, 422);
  assert.equal((await site.post(fatima, at, { ...need, tekst: "Een stille kamer." })).status, 303);
  assert.equal((await site.post(fatima, at, { ...need, code: "kort", tekst: "x" })).status, 404);
  assert.ok(!(await site.open(fatima, `${site.list}/IR1`)).body.includes("stille kamer"));
});

test("[PW-02] [PW-03] the page says which year nobody was asked; G148, G149 and G151 refuse beside their question", async () => {
  const site = await aRoundSite();
  const { sara, fatima } = site.people;
  assert.match((await site.open(fatima, site.list)).body, /te laat: niet gevraagd/);
  const refused = async (path: string, fields: Record<string, string | string[]>, text: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, text);
  };
  await refused(`${site.list}/nieuw`, { ...aRound, onderwerp: " " }, /Schrijf op waarover de ronde gaat/);
  await refused(`${site.list}/nieuw`, { ...aRound, tot: "2026-10-10" }, /ten minste 7 dagen duren/);
  assert.equal((await site.post(sara, `${site.list}/nieuw`, aRound)).status, 303);
  const shorter = { ...aRound, van: "2026-10-05", versie: "1" };
  await refused(`${site.list}/IR1/veranderen`, shorter, /Deze ronde is begonnen/);
  assert.equal((await site.open(fatima, `${site.list}/nieuw`)).status, 403);
  assert.equal((await site.open(fatima, `${site.list}/IR2`)).status, 404);
  assert.deepEqual(site.faults, []);
});

test("a round about a secret draft says nothing of it to who may not read it", async () => {
  const site = await aRoundSite();
  const { sara, fatima } = site.people;
  const stuk = await aDocument(site.house, site.manager, site.programme, { title: "Geheim concept" });
  assert.equal((await site.post(sara, `${site.list}/nieuw`, aRound)).status, 303);
  const without = (await site.open(fatima, `${site.list}/IR1`)).body;
  const named = { ...aRound, stuk, versie: "1" };
  assert.equal((await site.post(sara, `${site.list}/IR1/veranderen`, named)).status, 303);
  assert.match((await site.open(fatima, `${site.list}/IR1`)).body, /Geheim concept/);
  await keepSecret(site.house, site.manager, site.programme, [stuk]);
  assert.equal((await site.open(fatima, `${site.list}/IR1`)).body, without);
  assert.match((await site.open(sara, `${site.list}/IR1`)).body, /Geheim concept/);
});
