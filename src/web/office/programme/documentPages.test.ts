import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

test("[RA-03 begins] a secret document is listed and handed over to the named roles only, and is not found by others", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima } = site.people;
  const form = `${site.path}/documenten/nieuw`;
  const bestand = new File(["%PDF-1.7 proef"], "nota.pdf");
  const open = { titel: "Nota <i>", geheim: "open", bestand };
  assert.equal((await site.post(sara, form, open)).status, 303);
  assert.equal((await site.post(sara, form, { ...open, titel: "Bijlage", geheim: "secret" })).status, 303);
  const seen = await site.open(sara, `${site.path}/documenten`);
  assert.ok(seen.body.includes("Nota &lt;i&gt;") && seen.body.includes("Bijlage"));
  const others = await site.open(fatima, `${site.path}/documenten`, "en");
  assert.ok(others.body.includes("There is 1 document.") && !others.body.includes("Bijlage"));
  assert.equal((await site.open(sara, `${site.path}/documenten/D2`)).body, "%PDF-1.7 proef");
  assert.equal((await site.open(fatima, `${site.path}/documenten/D2`)).status, 404);
  assert.equal((await site.open(fatima, `${site.path}/documenten/D1`)).status, 200);
  assert.equal((await site.post(fatima, form, open)).status, 403);
  const wrong = await site.post(sara, form, {
    titel: "Plaatje",
    geheim: "open",
    bestand: new File(["<svg>"], "a.pdf"),
  });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes('href="#bestand"') && wrong.body.includes('value="Plaatje"'));
});
