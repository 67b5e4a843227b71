import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import type { SourceItem } from "../../../../src/domain/programme/index.ts";
import { aBudgetLine, aProgramme, aRisk, someParts } from "../../../../test/support/aProgramme.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { day } from "../../../../test/support/aUnit.ts";
import { has } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { withParts } from "../../../../test/support/storedParts.ts";

const key = "proefstad-2024";
const path = `/programma/${key}`;
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

/** A total of a year as a published plan states it. */
const stated = (position: number, year: number, amountEUR: number): SourceItem => ({
  list: "budgetTotals",
  position,
  body: { year, amountEUR, evidence: [] },
});

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  await withParts(
    site,
    someParts({
      programme: aProgramme(),
      budgetLines: [
        aBudgetLine({
          key: "L1",
          year: 2025,
          amount: 2_175_221,
          coverage: 1,
          stateAsWritten: "geraamd, 100% dekking",
        }),
        aBudgetLine({ key: "L2", year: 2025, amount: 500_000, kind: "incidental", origin: "VJN2024" }),
        aBudgetLine({ key: "L3", year: 2026, amount: 75_000, kind: null, purpose: "<b>toegankelijk</b>" }),
      ],
      sourceItems: [stated(1, 2025, 2_675_221), stated(2, 2026, 80_000), stated(3, 2030, 5)],
      risks: [
        aRisk({ key: "R1", cause: "krappe arbeidsmarkt" }),
        aRisk({
          key: "R2",
          title: "Wel instroom, geen inclusie",
          reviewOn: day("2026-01-31"),
          kind: "representationWithoutInclusion",
          cause: "uitstroom na 1 jaar",
          mitigation: "streefcijfers voor instroom",
        }),
      ],
    }),
  );
});

describe("the money of a programme", () => {
  test("[BU-01] [BU-02] [BU-03] every year is split by kind beside the total that the source states, and every line has its source and state", async () => {
    const page = await site.open(sara, `${path}/geld`);
    assert.equal(page.status, 200);
    has(
      page,
      "€ 2.750.221 van 2025 tot en met 2026",
      "€ 2.175.221",
      "€ 500.000",
      "€ 2.675.221",
      "€ 2.675.221",
      "klopt",
    );
    has(page, "€ 5.000 minder dan de bron", "De regels samen zijn niet gelijk", "een totaal voor 2030: € 5.");
    const english = await site.open(sara, `${path}/geld`, "en");
    has(english, "€5,000 less than the source", "According to the source");
    // the list of the source leaves totals to the page of the money
    for (const reader of [sara, fatima])
      assert.doesNotMatch((await site.open(reader, `${path}/uit-de-bron`)).body, /2\.?675\.?221/);
    has(page, "VJN2024", "in de bron: geraamd", "100 %; bij € 500.000 niet vermeld");
    has(
      page,
      "&lt;b&gt;toegankelijk",
      "€ 2.175.221 structureel, € 500.000 incidenteel, € 75.000 niet vermeld.",
    );
    assert.equal(
      page.body.match(/100\s?% ?(dekking|gedekt)/g),
      null,
      "coverage stands in its own column alone",
    );
    assert.equal((await site.open(fatima, `${path}/geld`)).status, 403);
  });

  const line = { jaar: "2026", bedrag: "1.250.000", waarvoor: "vervolg", soort: "structural" };

  test("[BU-06] a line that comes back every year is for an action, with its coverage, and is then granted", async () => {
    const form = `${path}/geld/nieuw`;
    const open = { ...line, "elk-jaar": "ja", dekking: "62,5", herkomst: "begroting", stand: "claim" };
    assert.equal((await site.post(sara, form, open)).status, 303);
    has(await site.open(sara, `${path}/geld`), "2026, elk jaar, zonder einde", "gevraagd", "62,5 %");
    const change = `${path}/geld/L4/veranderen`;
    has(await site.open(sara, change), 'value="62,5"', 'value="1250000"', 'value="2026"');
    assert.equal((await site.post(sara, change, { ...open, stand: "granted", versie: "1" })).status, 303);
    has(await site.open(sara, `${path}/geld`), "toegekend");
  });

  test("[BU-05] cost is divided over units by their code; what is left is named, more than everything and a unit that is not there are refused", async () => {
    const form = `${path}/geld/nieuw`;
    const shared = { ...line, verdeling: "SB: 60\nSO: 40" };
    assert.equal((await site.post(sara, form, shared)).status, 303);
    const divided = await site.open(sara, `${path}/geld`);
    has(divided, "Per onderdeel", "€ 750.000", "€ 500.000", "Niet verdeeld", "Elk jaar telt op");
    const over = await site.post(sara, form, { ...line, verdeling: "SB: 60\nSO: 41" });
    assert.equal(over.status, 422);
    has(over, "verdeel hooguit het hele bedrag", "SO: 41");
    assert.equal((await site.open(sara, `${path}/geld.xlsx`)).status, 200);
    const wrong = await site.post(sara, form, { ...line, verdeling: "XX: 100" });
    assert.equal(wrong.status, 422);
    has(wrong, "Er is geen onderdeel met de code XX.");
  });

  test("[BU-09] extra money for a group is entered with its reason, stands apart with its unit, and a group without a reason is refused", async () => {
    const form = `${path}/geld/nieuw`;
    const extra = { ...line, verdeling: "SB: 100", "extra-groep": "collega's <b>met een beperking</b>" };
    const half = await site.post(sara, form, extra);
    assert.equal(half.status, 422);
    has(half, "Noem de groep en de reden van de extra investering.", "Nooit 1 persoon");
    assert.equal((await site.post(sara, form, { ...extra, "extra-reden": "weinig doorstroom" })).status, 303);
    const page = await site.open(sara, `${path}/geld`);
    has(page, "Extra voor groepen die achterblijven", "&lt;b&gt;met een beperking", "weinig doorstroom");
    assert.match(page.body.split("Extra voor groepen die achterblijven").at(-1) ?? "", /SB/); // beside the group stands its unit
    has(await site.open(sara, `${path}/geld`, "en"), "Extra for groups that are left behind");
    const yearly = { ...extra, "extra-reden": "weinig doorstroom", soort: "structural", "elk-jaar": "ja" };
    assert.equal((await site.post(sara, form, yearly)).status, 303);
    const file = await site.open(sara, `${path}/overdracht/2030-03-31`);
    has(
      file,
      "Wie na de bestuursperiode betaalt, per jaar",
      "Niet verdeeld",
      "Extra voor groepen die achterblijven",
    );
  });

  test("an empty form names every question that needs an answer, and a line too long to name is named in short", async () => {
    const empty = await site.post(sara, `${path}/geld/nieuw`, {});
    assert.equal(empty.status, 422);
    has(empty, 'href="#jaar"', 'href="#bedrag"', 'href="#waarvoor">Schrijf op waarvoor het geld is.');
    const long = "a".repeat(10_000);
    const named = await site.post(sara, `${path}/geld/nieuw`, { ...line, verdeling: long });
    assert.equal(named.status, 422);
    has(named, `lezen: ${"a".repeat(40)}…. Schrijf bijvoorbeeld ICT: 60.`, `${long}</textarea>`);
    assert.equal(named.body.split(long).length, 2, "only its field holds the whole of it");
    const theme = await site.post(sara, `${path}/themas/nieuw`, {});
    has(theme, 'href="#naam"', "Geef het thema een naam.", 'href="#soort"');
  });

  test("a day that is no day stays in sight, and an empty one is asked for", async () => {
    const refused = await site.post(sara, `${path}/risicos/nieuw`, {
      titel: "Pandemie",
      oorzaak: "thuiswerken",
      bekijken: "31 februari 2026",
    });
    assert.equal(refused.status, 422);
    has(
      refused,
      'type="text" value="31 februari 2026"',
      "Deze dag bestaat niet. Schrijf een dag als 2026-07-01.",
    );
  });

  test("an amount in cents and coverage over the whole are refused in place with everything typed", async () => {
    const form = `${path}/geld/nieuw`;
    const cents = await site.post(sara, form, { ...line, bedrag: "12,50" });
    assert.equal(cents.status, 422);
    has(cents, "Schrijf een heel getal", 'value="12,50"', 'value="vervolg"');
    has(await site.post(sara, form, { ...line, dekking: "120" }), "Dekking is een deel", 'href="#dekking"');
    assert.equal((await site.post(fatima, form, line)).status, 403);
  });
});

describe("the register of risks", () => {
  test("[RI-01] [RI-03] [RI-04] a risk shows cause, measure, owner and review, marks what is late and what it depends on", async () => {
    const page = await site.open(sara, `${path}/risicos`);
    has(page, "krappe arbeidsmarkt", "31 januari 2026", "de dag om te bekijken is voorbij", "nog niemand");
    has(page, "hangt af van anderen", "1 had al opnieuw bekeken moeten zijn");
    has(page, 'href="#R2"');
    assert.ok(page.body.indexOf('id="R2"') < page.body.indexOf('id="R1"'), "what is late goes first");
    assert.equal((await site.open(fatima, `${path}/risicos`)).status, 403);
  });

  test("[RI-02 begins] representation without inclusion shows both measures side by side and says that one is missing", async () => {
    const page = await site.open(sara, `${path}/risicos`, "en");
    has(page, "For representation", "streefcijfers voor instroom", "For inclusion");
    has(page, "1 of the 2 measures so far");
  });

  test("[RI-05] a disruption names what it does to the plan", async () => {
    const form = `${path}/risicos/nieuw`;
    const pandemic = { titel: "Pandemie", soort: "disruption", oorzaak: "thuiswerken" };
    const refused = await site.post(sara, form, pandemic);
    assert.equal(refused.status, 422);
    has(refused, "Schrijf op wat de verstoring doet met het plan.", 'value="Pandemie"', 'href="#gevolg"');
    assert.equal((await site.post(sara, form, { ...pandemic, gevolg: "trainingen later" })).status, 303);
    has(await site.open(sara, `${path}/risicos`), "trainingen later", "verstoring");
  });

  test("a risk gets an owner; who was later is shown what stands there now", async () => {
    const form = `${path}/risicos/R1/veranderen`;
    const mine = {
      titel: "Te weinig vacatures",
      oorzaak: "krapte",
      soort: "capacity",
      eigenaar: "directeur",
    };
    assert.equal((await site.post(sara, form, { ...mine, versie: "1" })).status, 303);
    has(await site.open(sara, `${path}/risicos`), "directeur", "vraagt veel van mensen");
    const late = await site.post(sara, form, { ...mine, oorzaak: "mijn oorzaak", versie: "1" });
    assert.equal(late.status, 409);
    has(late, "Iemand anders was u voor", "krapte", "mijn oorzaak");
    assert.equal((await site.open(sara, `${path}/risicos/R99/veranderen`)).status, 404);
  });

  test("the overview leads to money and risks for who may see them", async () => {
    has(await site.open(sara, path), `${path}/geld"`, `${path}/risicos"`);
    const page = await site.open(fatima, path);
    assert.ok(!page.body.includes("/geld") && !page.body.includes("/risicos"));
  });
});
