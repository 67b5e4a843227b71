import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";

test("[DI-05] the controller sees what a list of budget and spending changes before it comes in; a fault is told by its place", async () => {
  const site = await aProgrammeSite([]);
  const { sara, fatima } = site.people;
  const at = `${site.path}/geld/inlezen`;
  const csv = (...lines: readonly string[]) => ["Jaar;Omschrijving;Begroot;Besteed", ...lines].join("\n");
  const post = (text: string, step = "", bron = "financieel systeem <b>") =>
    site.post(sara, at, {
      inhoud: Buffer.from(text).toString("base64url"),
      tot: "2026-09-30",
      bron,
      stap: step,
    });
  has(await site.open(sara, `${site.path}/geld`), `${at}"`);
  assert.equal((await site.open(fatima, at)).status, 403);
  const wrong = await post(csv("2026;Uitvoering;10,50;", "2026;;5;"), "", " ");
  assert.equal(wrong.status, 422);
  has(wrong, "een bedrag in hele euro&#39;s", "Noem de bron", "rij 2", "kolom C", "rij 3");
  const good = csv("2026;Uitvoering <i>;500.000;510.000", "2026;Onderzoek;80.000;");
  const looked = await post(good);
  has(
    looked,
    "Uitvoering &lt;i&gt;, 2026: nieuw,",
    "510.000 besteed",
    "Dit verandert er, in 2 regels",
    "Inlezen",
  );
  hasNot(await site.open(sara, `${site.path}/geld`), "Uitvoering");
  assert.equal((await post(good, "bewaren")).status, 303);
  const page = await site.open(sara, `${site.path}/geld`);
  has(
    page,
    "Besteed",
    "10.000 te veel",
    "102",
    "1 van 2 regels",
    "financieel systeem &lt;b&gt;",
    "30 september 2026",
  );
  has(await site.open(sara, `${site.path}/geld`, "en"), "too much", "1 of 2 lines");
});
