import assert from "node:assert/strict";
import { test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { worksCouncil } from "../../../../test/support/aWorkforce.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";

async function anAdviceSite() {
  const site = await aProgrammeSite([{ key: "A1", title: "Meten <b>" }]);
  const experts = {
    ...worksCouncil,
    key: "experts",
    name: "Expertcommissie",
    kind: "expertCommittee",
  } as const;
  await addBody(site.house, site.administrator, experts);
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const list = `${site.path}/adviezen`;
  const added = async (fields: Record<string, string>) => {
    assert.equal((await site.post(site.people.sara, `${list}/nieuw`, fields)).status, 303);
    const key = /adviezen\/(AV[0-9a-f]{8})"/.exec((await site.open(site.people.sara, list)).body)?.[1];
    return `${list}/${key ?? assert.fail("no advice")}`;
  };
  return { ...site, programme, list, added };
}

const advice = {
  soort: "committee",
  onderwerp: "Reflectie <i>",
  commissie: "experts",
  ontvangen: "2026-09-01",
};

test("[EC-01] [EC-02] [EC-03] [EC-04] Utrecht: an advice of the expert committee gets its recommendations answered, an action bound and is accounted for to the executive", async () => {
  const site = await anAdviceSite();
  const { sara, fatima } = site.people;
  assert.match((await site.open(fatima, site.list)).body, /Er is nog geen advies of onderzoek/);
  const refused = await site.post(sara, `${site.list}/nieuw`, { ...advice, commissie: "" });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Schrijf op waarover het advies gaat en wie het gaf/);
  const at = await site.added(advice);
  const say = { tekst: "Meet vaker.", versie: "1" };
  assert.equal((await site.post(sara, `${at}/aanbevelingen/nieuw`, say)).status, 303);
  assert.match((await site.open(fatima, site.list)).body, /1 wacht op antwoord/);
  const early = await site.post(sara, `${at}/verantwoorden`, {
    dag: "2026-10-06",
    stuk: "Brief",
    versie: "2",
  });
  assert.equal(early.status, 422);
  assert.match(early.body, /Beantwoord eerst elke aanbeveling/);
  const form = (await site.open(sara, `${at}/aanbevelingen/1/antwoord`)).body;
  const actie = /<option value="([^"]+)">Meten/.exec(form)?.[1] ?? assert.fail("no action");
  const answer = { antwoord: "partly", dag: "2026-10-01", actie, versie: "2" };
  const bare = await site.post(sara, `${at}/aanbevelingen/1/antwoord`, answer);
  assert.equal(bare.status, 422);
  assert.match(bare.body, /waarom u dit niet of deels overneemt/);
  const whole = { ...answer, reden: "Twee keer per jaar." };
  assert.equal((await site.post(sara, `${at}/aanbevelingen/1/antwoord`, whole)).status, 303);
  const account = { dag: "2026-10-06", stuk: "Collegebrief <u>", versie: "3" };
  assert.equal((await site.post(sara, `${at}/verantwoorden`, account)).status, 303);
  const page = (await site.open(fatima, at)).body;
  for (const said of [
    /Expertcommissie/,
    /Reflectie &lt;i&gt;/,
    /deels overgenomen, 1 oktober 2026/,
    /Twee keer per jaar/,
    /Meten &lt;b&gt;/,
    /Verantwoord aan het college op 6 oktober 2026: Collegebrief &lt;u&gt;/,
  ])
    assert.match(page, said);
  assert.match((await site.open(fatima, at, "en")).body, /adopted in part, 1 October 2026/);
  assert.equal((await site.open(fatima, `${at}/veranderen`)).status, 403);
  assert.equal((await site.open(sara, `${at}/aanbevelingen/2/antwoord`)).status, 404);
  assert.deepEqual(site.faults, []);
});

test("[EC-03] [CI-09] Amsterdam: of a secret report nobody else learns that it is there, byte by byte, and reading it is recorded", async () => {
  const site = await anAdviceSite();
  const { sara, fatima } = site.people;
  const before = (await site.open(fatima, site.list)).body;
  const stuk = await aDocument(site.house, site.manager, site.programme, { title: "Bijlage 3" });
  await keepSecret(site.house, site.manager, site.programme, [stuk]);
  const report = {
    soort: "study",
    onderwerp: "Anonieme berichten",
    maker: "Bureau",
    ontvangen: "2026-09-01",
    stuk,
  };
  const at = await site.added(report);
  assert.equal((await site.open(fatima, site.list)).body, before);
  const never = (await site.open(fatima, `${site.list}/AV00000000`)).body;
  const found = await site.open(fatima, at);
  assert.deepEqual([found.status, found.body], [404, never]);
  assert.match((await site.open(sara, at)).body, /Dit advies is geheim zolang het stuk dat is/);
  await site.grant(fatima, "auditor");
  assert.match((await site.open(fatima, "/beheer/logboek")).body, /geheim advies gelezen/);
  assert.deepEqual(site.faults, []);
});
