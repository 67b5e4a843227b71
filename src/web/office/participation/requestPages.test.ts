import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { worksCouncil } from "../../../../test/support/aWorkforce.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";

async function aCouncilSite() {
  const site = await aProgrammeSite([{ key: "A1", title: "Gedragscode <b>" }]);
  await addBody(site.house, site.administrator, worksCouncil);
  await site.grant(site.people.joost, "worksCouncilMember");
  return { ...site, council: `${site.path}/medezeggenschap` };
}

const aRequest = {
  onderwerp: "Aanpassing gedragscode",
  recht: "consent",
  raad: "or",
  onderdeel: "m",
  poort: "no",
  toelichting: "De tekst\nis <i>nieuw</i>.",
};

test("[PW-01] [PW-08 begins] a request is written, asked and answered; the page says what may begin, and a works council member reads it", async () => {
  const site = await aCouncilSite();
  const { sara, joost, fatima } = site.people;
  assert.match((await site.open(joost, site.council)).body, /De ondernemingsraad is nog niets gevraagd/);
  const form = (await site.open(sara, `${site.council}/aanvragen/nieuw`)).body;
  const action = /name="acties" value="([^"]+)"/.exec(form)?.[1] ?? assert.fail("no action");
  const written = { ...aRequest, acties: [action] };
  assert.equal((await site.post(sara, `${site.council}/aanvragen/nieuw`, written)).status, 303);
  const at = `${site.council}/aanvragen/IV1`;
  const page = (await site.open(joost, at)).body;
  for (const said of [
    /nog niet gesteld/,
    /nee: er is geen geldende instemming/,
    /onderdeel m: een procedure voor het melden/,
    /Nog niet juridisch getoetst/,
    /Gedragscode &lt;b&gt;/,
    /is &lt;i&gt;nieuw&lt;\/i&gt;/,
  ])
    assert.match(page, said);
  assert.ok(!page.includes("/stellen"), "a member of the works council does not ask itself");
  const begin = { stand: "ongoing", reden: "", versie: "1" };
  const held = await site.post(sara, `${site.path}/acties/${action}/stand`, begin);
  assert.equal(held.status, 422);
  assert.match(held.body, /begint pas als de ondernemingsraad heeft ingestemd/);
  const asked = { dag: "2026-09-01", stuk: "OR 2026-1", versie: "1" };
  assert.equal((await site.post(sara, `${at}/stellen`, asked)).status, 303);
  assert.match((await site.open(joost, site.council)).body, /1 aanvraag wacht op antwoord/);
  const answer = { uitkomst: "conditionally", dag: "2026-09-08", stuk: "OR 2026-2", versie: "2" };
  const bare = await site.post(joost, `${at}/antwoord`, answer);
  assert.equal(bare.status, 422);
  assert.match(bare.body, /bij een antwoord met voorwaarden ook die voorwaarden/);
  const whole = { ...answer, voorwaarden: "na een half jaar bespreken", tot: "2027-09-30" };
  assert.equal((await site.post(joost, `${at}/antwoord`, whole)).status, 303);
  const answered = (await site.open(sara, at)).body;
  assert.match(answered, /ingestemd onder voorwaarden, 8 september 2026/);
  assert.match(answered, /ja, tot en met 30 september 2027/);
  assert.match(answered, /na een half jaar bespreken/);
  assert.equal((await site.post(sara, `${site.path}/acties/${action}/stand`, begin)).status, 303);
  const english = (await site.open(joost, at, "en")).body;
  assert.match(english, /consented under conditions/);
  assert.equal((await site.open(fatima, site.council)).status, 403);
  const end = { uitkomst: "withdrawn", dag: "2026-10-12", reden: "niet nagekomen", versie: "3" };
  assert.equal((await site.post(sara, `${at}/beeindigen`, end)).status, 303);
  assert.match((await site.open(joost, site.council)).body, /loopt zonder geldende instemming/);
  assert.deepEqual(site.faults, []);
});

test("G140, G142 and G147: what a form may not say is refused beside its question, and a version that somebody else changed too", async () => {
  const site = await aCouncilSite();
  const { sara, joost } = site.people;
  const refused = async (path: string, fields: Record<string, string>, text: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, text);
  };
  const list = `${site.council}/aanvragen`;
  await refused(`${list}/nieuw`, { ...aRequest, onderwerp: " " }, /Schrijf op waarover de aanvraag gaat/);
  await refused(`${list}/nieuw`, { ...aRequest, raad: "stuurgroep" }, /raad/);
  assert.equal((await site.post(sara, `${list}/nieuw`, aRequest)).status, 303);
  const early = { uitkomst: "consented", dag: "2026-09-08", stuk: "OR 2026-2", versie: "1" };
  await refused(`${list}/IV1/antwoord`, early, /Dit kan nu niet met deze aanvraag/);
  const asked = { dag: "2026-09-01", stuk: "OR 2026-1", versie: "1" };
  assert.equal((await site.post(sara, `${list}/IV1/stellen`, asked)).status, 303);
  assert.equal((await site.post(sara, `${list}/IV1/stellen`, asked)).status, 409);
  assert.equal((await site.open(sara, `${list}/IV2`)).status, 404);
  assert.equal((await site.open(joost, `${list}/nieuw`)).status, 403);
  const law = `${site.council}/wettekst/k`;
  await refused(law, { keuze: "own", tekst: "x".repeat(501), versie: "0" }, /hoogstens 500 tekens/);
  const own = { keuze: "own", tekst: "eigen woorden <b>", versie: "0" };
  assert.equal((await site.post(sara, law, own)).status, 303);
  assert.match((await site.open(joost, site.council)).body, /eigen woorden &lt;b&gt;/);
  assert.equal((await site.post(sara, law, own)).status, 422);
  assert.equal((await site.post(sara, law, { keuze: "none", tekst: "", versie: "1" })).status, 303);
  assert.match((await site.open(joost, site.council)).body, /De gemeente toont hier geen tekst/);
  assert.equal((await site.open(sara, `${site.council}/wettekst/z`)).status, 404);
  assert.deepEqual(site.faults, []);
});
