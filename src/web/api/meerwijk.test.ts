import assert from "node:assert/strict";
import { test } from "node:test";
import { everyRight, fieldsIn, isAsTold, silentInExamples } from "../../../test/support/anApi.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { siteOf, theDemo } from "../../../test/support/demoSite.ts";
import { findActor } from "../../usecases/access/findActor.ts";
import { makeClient } from "../../usecases/api/makeClient.ts";
import { buildSite } from "../server.ts";

const url = "http://localhost:3000";
const key = "meerwijk-herkent-zich";
/** What no programme in reach says: a closed one, and one after another. */
const nowhere = ["programmas.afgeslotenOp", "programmas.voorganger"];

test("an office at work says nearly everything that published programmes leave out, as the document says", async () => {
  const demo = await theDemo();
  const { house, meerwijk } = demo;
  const site = buildSite(await siteOf(demo, url));
  const administrator = await findActor(house, meerwijk.municipality, meerwijk.person("administrator"));
  const client = { name: "Alles", rights: everyRight, expiresOn: day("2027-10-12") };
  const authorization = `Bearer ${allowed(await makeClient(house, administrator, client))}`;
  const said = new Set<string>();
  for (const path of ["", "/doelstellingen", "/streefcijfers", "/acties", "/rondes", "/edities"]) {
    const place = path === "" ? "" : `/${key}${path}`;
    const answer = await site.request(`${url}/v1/programmas${place}?paginaGrootte=1000`, {
      headers: { authorization },
    });
    const reply = { status: answer.status, body: (await answer.json()) as unknown };
    isAsTold(path === "" ? "/v1/programmas" : `/v1/programmas/:sleutel${path}`, reply);
    const name = path === "" ? "programmas" : path.slice(1);
    for (const [field, says] of fieldsIn(reply.body, name))
      if (says) said.add(field.replace(".resultaten", ""));
  }
  assert.ok(said.has("edities.bestanden.adres"));
  assert.ok(said.has("rondes.geslotenOp") && said.has("rondes.periode"));
  assert.deepEqual(
    silentInExamples.filter((field) => !said.has(field)),
    nowhere,
  );
  assert.deepEqual(demo.faults, []);
});
