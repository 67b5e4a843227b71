import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import { aBudgetLine, anObjective, aTarget, someParts } from "../../../../test/support/aProgramme.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { has } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { withParts } from "../../../../test/support/storedParts.ts";

const path = "/programma/proefstad-2024";
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

const later = (minutes: number) => {
  site.house.clock.now = new Date(site.house.clock.now.getTime() + minutes * 60_000);
};

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  const parts = { objectives: [anObjective()], targets: [aTarget()], budgetLines: [aBudgetLine()] };
  await withParts(site, someParts(parts));
  later(1);
});

describe("the versions of a plan", () => {
  test("[MS-08] a plan is submitted, given back, submitted again and adopted, and the changes since read as before and after", async () => {
    const versions = `${path}/versies`;
    has(await site.open(sara, versions), "Er is nog geen versie.", "Plan indienen", "Programma afsluiten");
    const submit = `${versions}/indienen`;
    assert.equal((await site.post(sara, submit, { naam: "" })).status, 422);
    assert.equal((await site.post(sara, submit, { naam: "Eerste plan" })).status, 303);
    has(await site.open(fatima, versions), "Versie 1: Eerste plan", "ingediend");
    const refused = await site.post(sara, `${versions}/1/teruggeven`, { reden: "" });
    assert.equal(refused.status, 422);
    const back = await site.post(sara, `${versions}/1/teruggeven`, { reden: "begroting ontbreekt" });
    assert.equal(back.status, 303);
    has(await site.open(sara, versions), "concept", "begroting ontbreekt");
    assert.equal((await site.post(sara, submit, { naam: "Eerste plan" })).status, 303);
    const decided = { dag: "2026-10-12", door: "college <b>" };
    const early = await site.post(sara, `${versions}/1/vaststellen`, { ...decided, dag: "2027-01-01" });
    assert.equal(early.status, 422);
    has(early, 'href="#dag"', 'value="2027-01-01"');
    const adopted = await site.post(sara, `${versions}/1/vaststellen`, decided);
    assert.equal(adopted.status, 303);
    has(await site.open(fatima, versions), "vastgesteld op 12 oktober 2026 door college &lt;b&gt;");
    const again = await site.post(sara, `${versions}/1/vaststellen`, decided);
    assert.equal(again.status, 422);
    has(again, "Een vastgesteld plan verandert niet meer.");
    later(5);
    const change = {
      titel: "Meer vrouwen aan de top",
      thema: "",
      eigenaar: "bureau",
      haalbaar: "",
      versie: "1",
    };
    assert.equal((await site.post(sara, `${path}/doelen/O1/veranderen`, change)).status, 303);
    assert.equal((await site.post(sara, `${path}/doelen/nieuw`, { titel: "Een nieuw doel" })).status, 303);
    const page = await site.open(fatima, `${versions}/vergelijken?van=1&naar=nu`);
    has(page, "Versie 1 (Eerste plan)", "Er zijn 2 verschillen.", "Meer vrouwen in hogere schalen");
    has(page, "Meer vrouwen aan de top", "Een nieuw doel", "Nieuw", "eigenaar", "bureau", "nog niemand");
    assert.match(page.body, /href="#objectives">Doelen<\/a>: 1 nieuw, 1 veranderd/);
    assert.equal(page.body.match(/<h3[^>]*>(?:<[^>]*>)*Meer vrouwen aan de top/g)?.length, 1);
    assert.equal(page.body.split(`${path}/doelen/O1"`).length, 2, "a thing that changed is named once");
    has(await site.open(fatima, `${versions}/vergelijken?van=1&naar=1`, "en"), "There is no difference.");
  });

  test("money that changed is shown to who may see money, and to nobody else", async () => {
    const line = {
      waarvoor: "programmabureau",
      jaar: "2026",
      bedrag: "120000",
      soort: "structural",
      versie: "1",
    };
    assert.equal((await site.post(sara, `${path}/geld/L1/veranderen`, line)).status, 303);
    const address = `${path}/versies/vergelijken?van=1&naar=nu`;
    has(await site.open(sara, address), "€ 100.000", "€ 120.000");
    assert.ok(!(await site.open(fatima, address)).body.includes("120.000"));
  });

  test("without a choice the latest version stands beside now", async () => {
    assert.equal((await site.open(fatima, `${path}/versies/vergelijken`)).status, 200);
  });

  test("a version that is not there is not found and a reader decides nothing", async () => {
    for (const query of ["?van=1", "?van=9&naar=nu", "?van=x&naar=nu"])
      assert.equal((await site.open(fatima, `${path}/versies/vergelijken${query}`)).status, 404, query);
    assert.equal((await site.open(sara, `${path}/versies/9/vaststellen`)).status, 404);
    assert.equal((await site.post(fatima, `${path}/versies/1/teruggeven`, { reden: "nee" })).status, 403);
    assert.ok(!(await site.open(fatima, `${path}/versies`)).body.includes("Programma afsluiten"));
  });

  test("closing names its consequence above the button, and afterwards nothing can be changed", async () => {
    const form = `${path}/afsluiten`;
    const page = await site.open(sara, form);
    has(page, "Dit kan niet terug.");
    assert.ok(
      page.body.indexOf("Dit kan niet terug.") < page.body.indexOf('type="submit">Programma afsluiten'),
    );
    assert.equal((await site.post(sara, form, { reden: "af", versie: "9" })).status, 409);
    assert.equal((await site.post(sara, form, { reden: "af", versie: "1" })).status, 303);
    has(await site.open(sara, `${path}/versies`), "Er verandert niets meer in.");
    const change = { titel: "Toch nog", thema: "", eigenaar: "", haalbaar: "", versie: "2" };
    const answer = await site.post(sara, `${path}/doelen/O1/veranderen`, change);
    assert.equal(answer.status, 422);
    has(answer, "Dit programma is afgesloten.");
    assert.ok(!(await site.open(sara, `${path}/doelen/O1`)).body.includes("Doel veranderen"));
  });
});
