import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptCommitment } from "../../../test/support/aCouncilEntry.ts";
import { aPublicSite, url } from "../../../test/support/aPublicSite.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { publishCouncilRegister } from "../../usecases/council/publishCouncilRegister.ts";

const programme = "haarlem-2020";

test("[CI-01] [RA-05] the register is for everybody once somebody made it public: page, JSON and CSV with the same lines, and none that is secret", async () => {
  const office = await aPublicSite("embedded");
  const { house, manager, site, path, faults } = office;
  const ask = async (rest: string) => {
    const answer = await site.request(url + path(rest));
    return { status: answer.status, text: await answer.text() };
  };
  const file = (name: string) => `/toezeggingen/${programme}/toezeggingen.${name}`;
  const secret = await aDocument(house, manager, programme, { title: "Bijlage Clavis" });
  await keepSecret(house, manager, programme, [secret]);
  await aKeptCommitment(house, manager, programme, { text: "Besloten toezegging", madeIn: secret });
  const due = periodFrom("2027-Q1");
  const link = "https://raad.haarlem.example/1";
  await aKeptCommitment(house, manager, programme, { number: "TA1", text: "=Cijfers delen", due, link });
  assert.match((await ask("/toezeggingen")).text, /Er is nog geen lijst openbaar/);
  assert.equal((await ask(file("json"))).status, 404);
  assert.doesNotMatch((await ask("")).text, /openbaar\/toezeggingen/);
  allowed(await publishCouncilRegister(house, manager, { programme, words: (role) => role }));
  assert.match((await ask("")).text, /openbaar\/toezeggingen\?taal=nl/);
  const page = (await ask("/toezeggingen")).text;
  for (const words of [
    /TA1: =Cijfers delen/,
    /eerste kwartaal 2027/,
    /Stand op 12 oktober 2026/,
    /raad\.haarlem\.example/,
  ])
    assert.match(page, words);
  const json = JSON.parse((await ask(file("json"))).text);
  assert.equal(json.format, "evenbeeld-toezeggingen");
  assert.deepEqual(
    json.toezeggingen.map(({ nummer, tekst, termijn }: Record<string, unknown>) => [nummer, tekst, termijn]),
    [
      ["TA1", "=Cijfers delen", "2027-Q1"],
      [null, "In 2030 weerspiegelt de organisatie de beroepsbevolking", "2030"],
      [null, "Jaarlijks voortgang van de acties melden", null],
    ],
  );
  const csv = (await ask(file("csv"))).text;
  assert.match(csv, /toezegging;TA1;'=Cijfers delen;college;raad/);
  for (const shown of [page, JSON.stringify(json), csv]) assert.doesNotMatch(shown, /Besloten|Clavis/);
  for (const rest of [file("pdf"), `/toezeggingen/elders/toezeggingen.json`])
    assert.equal((await ask(rest)).status, 404, rest);
  assert.deepEqual(faults, []);
});
