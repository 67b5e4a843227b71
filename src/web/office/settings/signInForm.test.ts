import assert from "node:assert/strict";
import { test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { has } from "../../../../test/support/pageWords.ts";

const path = "/instellingen/aanmelden/wijzigen";
const wrong = {
  adres: "http://aanmelden.proefstad.example?x=1",
  naam: "",
  gegeven: "de rollen",
  leiding: "hoofd-parken = bestaat-niet",
  versie: "0",
};

test("N101, N102, N103, N114: all that is wrong is told at once, beside its question, with everything typed kept", async () => {
  const site = await aSite();
  const { fatima } = site.people;
  await site.grant(fatima, "administrator");
  const refused = await site.post(fatima, path, wrong);
  assert.equal(refused.status, 422);
  for (const field of ["adres", "naam", "herkennen", "gegeven", "leiding"]) has(refused, `href="#${field}"`);
  has(refused, `value="${wrong.adres}"`, `value="${wrong.gegeven}"`, `${wrong.leiding}</textarea>`);
  const right = { adres: "https://aanmelden.proefstad.example", naam: "evenbeeld", gegeven: "roles" };
  const kept = await site.post(fatima, path, { ...wrong, ...right, herkennen: "email", leiding: "" });
  assert.equal(kept.status, 303, kept.body);
  has(await site.open(fatima, "/instellingen/aanmelden"), "aanmelden.proefstad.example");
  assert.equal((await site.post(site.people.sara, path, { ...wrong, ...right })).status, 403);
  assert.deepEqual(site.faults, []);
});
