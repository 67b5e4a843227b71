import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

test("[PW-10] G168, G169, G170: Amsterdam: an open call takes who signs up while there are places; names are for who invites, and somebody can sign off", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima, joost } = site.people;
  const list = `${site.path}/oproepen`;
  const call = {
    naam: "Denk mee <b>",
    tekst: "Over de nieuwe opdracht.",
    van: "2026-10-01",
    tot: "2026-10-20",
  };
  const refused = async (path: string, fields: Record<string, string>, text: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, text);
  };
  await refused(`${list}/nieuw`, { ...call, tot: "2026-09-30" }, /De laatste dag ligt niet vóór de eerste/);
  await refused(`${list}/nieuw`, { ...call, plaatsen: "veel" }, /Het aantal plaatsen is een heel getal/);
  assert.equal((await site.post(sara, `${list}/nieuw`, { ...call, plaatsen: "1" })).status, 303);
  assert.match((await site.open(fatima, list)).body, /Aanmelden: Denk mee &lt;b&gt;/);
  assert.equal((await site.post(fatima, `${list}/OP1/aanmelden`, {})).status, 303);
  const full = await site.post(joost, `${list}/OP1/aanmelden`, {});
  assert.equal(full.status, 422);
  assert.match(full.body, /de oproep is niet open, is vol, of u doet al mee/);
  assert.match((await site.open(fatima, list)).body, /U doet mee/);
  const other = (await site.open(joost, list)).body;
  assert.match(other, /De oproep is vol/);
  assert.ok(!other.includes("1 aanmelding") && !other.includes("Fatima"));
  assert.match((await site.open(sara, list)).body, /1 aanmelding, [^<]*Fatima/);
  assert.equal((await site.post(fatima, `${list}/OP1/afmelden`, {})).status, 303);
  assert.match((await site.open(sara, list, "en")).body, /0 sign-ups/);
  const later = { ...call, van: "2026-11-01", tot: "2026-11-20", versie: "1" };
  assert.equal((await site.post(sara, `${list}/OP1/veranderen`, later)).status, 303);
  assert.equal((await site.post(fatima, `${list}/OP1/aanmelden`, {})).status, 422);
  assert.match((await site.open(fatima, list)).body, /Aanmelden kan nu niet/);
  assert.equal((await site.open(fatima, `${list}/nieuw`)).status, 403);
  assert.equal((await site.open(sara, `${list}/OP2/aanmelden`)).status, 404);
  assert.deepEqual(site.faults, []);
});
