import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

test("[PW-09] Rotterdam: a dialogue table is held, what follows from it becomes an action and is late until it is done; everybody reads it", async () => {
  const site = await aProgrammeSite([{ key: "A1", title: "Lift <b>" }]);
  const { sara, fatima } = site.people;
  const list = `${site.path}/gesprekstafels`;
  assert.match((await site.open(fatima, list)).body, /Er is nog geen gesprek/);
  const talk = {
    ...{ soort: "dialogueTable", naam: "Werkomgeving", dag: "2026-09-10", leiding: "RADAR" },
    ...{ waarover: "Wat is een werkomgeving voor iedereen?", gezegd: "Er is weinig licht." },
  };
  const bare = await site.post(sara, `${list}/nieuw`, { ...talk, naam: " " });
  assert.equal(bare.status, 422);
  assert.match(bare.body, /Geef het gesprek een naam/);
  assert.equal((await site.post(sara, `${list}/nieuw`, talk)).status, 303);
  const at = `${list}/GT1`;
  assert.match((await site.open(fatima, at)).body, /nog niet opgeschreven wat eruit volgt/);
  const form = (await site.open(sara, `${at}/vervolg/nieuw`)).body;
  const actie = /<option value="([^"]+)">Lift/.exec(form)?.[1] ?? assert.fail("no action");
  const follow = { wat: "Meer licht", wie: "Facilitair", uiterlijk: "2026-10-01", actie, versie: "1" };
  assert.equal((await site.post(sara, `${at}/vervolg/nieuw`, follow)).status, 303);
  const page = (await site.open(fatima, at)).body;
  assert.match(page, /te laat/);
  assert.match(page, /Lift &lt;b&gt;/);
  assert.ok(!page.includes("/vervolg/1/veranderen"));
  assert.match((await site.open(fatima, list, "en")).body, /1 thing that would follow is late/);
  const done = { ...follow, "gedaan-op": "2026-10-12", versie: "2" };
  assert.equal((await site.post(sara, `${at}/vervolg/1/veranderen`, done)).status, 303);
  assert.match((await site.open(fatima, at)).body, /gedaan op 12 oktober 2026/);
  assert.equal((await site.open(sara, `${at}/vervolg/2/veranderen`)).status, 404);
  assert.equal((await site.open(fatima, `${at}/veranderen`)).status, 403);
  assert.deepEqual(site.faults, []);
});

test("[EC-05] Utrecht: a dilemma is talked over with experts; the notes stay, with what follows from it", async () => {
  const site = await aProgrammeSite([{ key: "A1", title: "Werven" }]);
  const { sara, fatima } = site.people;
  const list = `${site.path}/gesprekstafels`;
  const dilemma = {
    ...{
      soort: "dilemma",
      naam: "Streefcijfers voor afkomst",
      dag: "2026-09-10",
      leiding: "Expertcommissie",
    },
    ...{ waarover: "Wel tellen laat zien of het lukt; tellen kan mensen ook vastzetten.", gezegd: "" },
  };
  assert.equal((await site.post(sara, `${list}/nieuw`, dilemma)).status, 303);
  const noted = { ...dilemma, gezegd: "Begin met cijfers van buiten.", versie: "1" };
  assert.equal((await site.post(sara, `${list}/GT1/veranderen`, noted)).status, 303);
  const page = (await site.open(fatima, `${list}/GT1`)).body;
  for (const said of ["dilemma met experts", "Expertcommissie", "tellen kan mensen", "Begin met cijfers"])
    assert.ok(page.includes(said), said);
  assert.match((await site.open(fatima, list, "en")).body, /dilemma with experts/);
  const ahead = { ...dilemma, dag: "2026-10-20", gezegd: "al opgeschreven" };
  const refused = await site.post(sara, `${list}/nieuw`, ahead);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Schrijf op wat er gezegd is als het gesprek is geweest/);
  assert.deepEqual(site.faults, []);
});
