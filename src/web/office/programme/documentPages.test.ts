import assert from "node:assert/strict";
import { test } from "node:test";
import { aPdf } from "../../../../test/support/aPdf.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

const keysOn = (body: string) => [...body.matchAll(/documenten\/(D[0-9a-f]{8})"/g)].map(([, key]) => key);

test("[RA-03 begins] a secret document is listed and handed over to the named roles only, and is not found by others", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima } = site.people;
  const form = `${site.path}/documenten/nieuw`;
  const bestand = new File([aPdf("proef")], "nota.pdf");
  const open = { titel: "Nota <i>", geheim: "open", bestand };
  assert.equal((await site.post(sara, form, open)).status, 303);
  assert.equal((await site.post(sara, form, { ...open, titel: "Bijlage", geheim: "secret" })).status, 303);
  const seen = await site.open(sara, `${site.path}/documenten`);
  assert.ok(seen.body.includes("Nota &lt;i&gt;") && seen.body.includes("Bijlage"));
  const [second, first] = keysOn(seen.body); // in the order of their titles
  const others = await site.open(fatima, `${site.path}/documenten`, "en");
  assert.ok(others.body.includes("There is 1 document.") && !others.body.includes("Bijlage"));
  assert.equal(
    (await site.open(sara, `${site.path}/documenten/${second}`)).body,
    Buffer.from(aPdf("proef")).toString("latin1"),
  );
  assert.equal((await site.open(fatima, `${site.path}/documenten/${second}`)).status, 404);
  assert.equal((await site.open(fatima, `${site.path}/documenten/${first}`)).status, 200);
  assert.equal((await site.post(fatima, form, open)).status, 403);
  const wrong = await site.post(sara, form, {
    titel: "Plaatje",
    geheim: "open",
    bestand: new File(["<svg>"], "a.pdf"),
  });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes('href="#bestand"') && wrong.body.includes('value="Plaatje"'));
});

test("[AX-04] a document says how far it is with being accessible, who found it in order and when, and only who adds documents says so", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima } = site.people;
  const list = `${site.path}/documenten`;
  const bestand = new File([aPdf("proef")], "nota.pdf");
  assert.equal(
    (await site.post(sara, `${list}/nieuw`, { titel: "Nota", geheim: "open", bestand })).status,
    303,
  );
  assert.ok((await site.open(fatima, list)).body.includes("nog niet bekeken"));
  const seen = (await site.open(sara, list)).body;
  const form = `${list}/${keysOn(seen)[0]}/veranderen`;
  assert.match(seen, /D[0-9a-f]{8}\/veranderen"[^>]*>Veranderen<span/);
  assert.ok(!(await site.open(fatima, list)).body.includes("Veranderen<"));
  assert.equal((await site.open(fatima, form)).status, 403);
  const change = { titel: "Nota", toegankelijk: "toCorrect", versie: "1", reden: "tabellen zonder kop" };
  assert.equal((await site.post(fatima, form, change)).status, 403);
  assert.equal((await site.post(sara, form, { ...change, toegankelijk: "ja" })).status, 422);
  assert.equal((await site.post(sara, form, change)).status, 303);
  assert.ok((await site.open(fatima, list, "en")).body.includes("being corrected"));
  const late = await site.post(sara, form, { ...change, toegankelijk: "corrected" });
  assert.equal(late.status, 409);
  assert.ok(late.body.includes("wordt verbeterd") && late.body.includes('value="corrected" checked'));
  assert.equal(
    (await site.post(sara, form, { ...change, toegankelijk: "corrected", versie: "2" })).status,
    303,
  );
  assert.match(
    (await site.open(fatima, list)).body,
    /bekeken en in orde.{0,120}Bekeken door Sara[^<]*, op 12 oktober 2026/,
  );
  assert.equal((await site.post(sara, form, { ...change, versie: "3" })).status, 303);
  assert.doesNotMatch((await site.open(fatima, list)).body, /Bekeken door/);
  assert.equal((await site.open(sara, `${list}/D9/veranderen`)).status, 404);
});

test("[CI-11] [DI-04 begins] a document has the numbers of the register and of the annexes, and who adds documents mends them; links to the system of the council come later", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima } = site.people;
  const list = `${site.path}/documenten`;
  const bestand = new File([aPdf("Clavis")], "Bijlage 4 Rapport Clavis Consulting.pdf");
  const numbers = { registratie: "AD2024-066765", bijlage: "5" };
  const added = { titel: "Rapport Clavis Consulting", geheim: "open", bestand, ...numbers };
  assert.equal((await site.post(sara, `${list}/nieuw`, added)).status, 303);
  const seen = (await site.open(fatima, list)).body;
  assert.match(seen, /AD2024-066765<\/td><td[^>]*>5</);
  const form = `${list}/${keysOn(seen)[0]}/veranderen`;
  assert.match((await site.open(sara, form)).body, /value="AD2024-066765"/);
  const change = { titel: "Rapport Clavis Consulting", toegankelijk: "notChecked", versie: "1", reden: "" };
  assert.equal((await site.post(sara, form, { ...change, ...numbers, bijlage: "4" })).status, 303);
  assert.match((await site.open(fatima, list)).body, /AD2024-066765<\/td><td[^>]*>4</);
});
