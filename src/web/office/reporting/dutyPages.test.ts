import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import { periodFrom } from "../../../../src/domain/shared/period.ts";
import { addBody } from "../../../../src/usecases/organisation/addBody.ts";
import { importProgramme } from "../../../../src/usecases/programme/importProgramme.ts";
import { addDuty } from "../../../../src/usecases/reporting/addDuty.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { has } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { summaryEntries } from "../../../../test/support/summaryEntries.ts";

const key = "arnhem-2021";
const path = `/programma/${key}/plichten`;
const days = "/organisatie/werkdagen";
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

const duty = {
  inhoud: "voortgang organisatiedoelen",
  "hoe-vaak": "FREQ=MONTHLY;INTERVAL=6",
  eerste: "31 december 2026",
  eigenaar: "college",
  aan: "gemeenteraad",
  raad: "ja",
};

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  const content = JSON.parse(readFileSync("examples/programmes/arnhem-2021.json", "utf8"));
  allowed(await importProgramme(site.house, site.manager, { content, dryRun: false }));
});

describe("the reporting duties of a programme", () => {
  test("the duties of the plan are there and ask for what the plan does not say", async () => {
    const page = await site.open(sara, path);
    has(page, "voortgang organisatiedoelen", "college aan gemeenteraad", "elk half jaar");
    has(page, "de eerste dag staat er niet bij", "Van 4 plichten is nog niet te zeggen wanneer");
  });

  test("words that somebody types are never markup", async () => {
    const typed = { ...duty, inhoud: "stand <b>nu</b>", eerste: "" };
    assert.equal((await site.post(sara, `${path}/nieuw`, typed)).status, 303);
    has(await site.open(sara, path), "stand &lt;b&gt;nu");
  });

  test("with a first day it has due days; a recess moves what the council receives", async () => {
    const recess = { naam: "Kerstreces", soort: "recess", eerste: "2026-12-19", laatste: "2027-01-03" };
    assert.equal((await site.post(sara, `${days}/nieuw`, recess)).status, 303);
    assert.equal((await site.post(sara, `${path}/RP4/veranderen`, { ...duty, versie: "1" })).status, 303);
    const page = await site.open(sara, path);
    has(page, "4 januari 2027", "eigenlijk 31 december 2026: reces", "wacht tot na een reces");
    has(await site.open(sara, path, "en"), "days: voortgang organisatiedoelen.", "in fact 31 December 2026");
  });

  test("an overdue report is first on the page until it is delivered", async () => {
    const body = {
      key: "stuurgroep",
      name: "Stuurgroep Inclusie",
      kind: "steeringGroup",
      role: null,
    } as const;
    const nobody = { members: [], chair: null, secretary: null, rhythm: null, mandate: null };
    allowed(await addBody(site.house, site.administrator, { ...body, ...nobody }));
    const earlier = { ...site.house, now: () => new Date("2026-10-01T07:00:00Z") };
    const values = {
      content: "stand van het kwartaal",
      from: { kind: "asWritten", text: "clustermanagers" },
      to: null,
      body: "stuurgroep",
      kind: null,
      rhythm: { kind: "once" },
      firstDue: periodFrom("2026-10-08"),
      endsOn: null,
      awaitsCouncil: false,
      legalBasis: null,
    } as const;
    allowed(await addDuty(earlier, site.manager, { programme: key, values }));
    const late = await site.open(sara, path);
    assert.equal(
      late.body.split("clustermanagers aan Stuurgroep Inclusie").length,
      3,
      "in both tables alike",
    );
    has(late, "1 rapportage is te laat", "4 dagen te laat", "Opgeleverd melden");
    const form = `${path}/RP6/opgeleverd`;
    has(
      await site.open(sara, `${form}?keer=2026-10-08`),
      'value="2026-10-08" selected',
      'value="2026-10-12"',
    );
    const told = { keer: "2026-10-08", dag: "2026-10-12", waar: "zaak 2026-88", versie: "1" };
    const ahead = await site.post(sara, form, { ...told, dag: "2026-10-13" });
    assert.equal(ahead.status, 422);
    has(ahead, "Kies geen dag die nog komt", 'value="zaak 2026-88"', 'href="#dag"');
    assert.equal((await site.post(sara, form, told)).status, 303);
    const page = await site.open(sara, path);
    has(page, "opgeleverd op 12 oktober 2026, 4 dagen te laat", "zaak 2026-88");
    assert.ok(!page.body.includes("rapportage is te laat"));
  });

  test("what was told of a delivered report is mended, and taken back when it was not delivered after all", async () => {
    const form = `${path}/RP6/opgeleverd/2026-10-08`;
    has(await site.open(sara, path), form);
    has(await site.open(sara, form), 'value="2026-10-12"', 'value="zaak 2026-88"', "8 oktober 2026");
    const later = { dag: "2026-10-13", waar: "", versie: "2" };
    assert.equal((await site.post(sara, form, later)).status, 422);
    assert.equal((await site.post(sara, form, { ...later, dag: "2026-10-09" })).status, 303);
    has(await site.open(sara, path), "opgeleverd op 9 oktober 2026, 1 dag te laat");
    const back = { ...later, intrekken: "ja" };
    assert.equal((await site.post(sara, form, back)).status, 409);
    assert.equal((await site.post(fatima, form, { ...back, versie: "3" })).status, 403);
    assert.equal((await site.post(sara, form, { ...back, versie: "3" })).status, 303);
    has(await site.open(sara, path), "1 rapportage is te laat", "4 dagen te laat");
    assert.equal((await site.open(sara, form)).status, 404);
  });

  test("who was later sees what stands there now; what cannot be is refused in place", async () => {
    const form = `${path}/RP4/veranderen`;
    const late = await site.post(sara, form, { ...duty, aan: "commissie", versie: "1" });
    assert.equal(late.status, 409);
    has(late, "commissie", "gemeenteraad");
    const early = await site.post(sara, form, { ...duty, einde: "2026-01-01", versie: "2" });
    assert.equal(early.status, 422);
    has(early, "De plicht eindigt voordat", 'href="#einde"', 'value="2026-01-01"');
    assert.equal((await site.post(sara, form, { ...duty, eerste: "ooit", versie: "2" })).status, 422);
    assert.equal((await site.post(sara, form, { ...duty, inhoud: " ", versie: "2" })).status, 422);
  });

  test("an employee reads duties and working days, and is offered nothing to change", async () => {
    const page = await site.open(fatima, path);
    assert.equal(page.status, 200);
    assert.ok(!/veranderen|opgeleverd\?|plichten\/nieuw/.test(page.body));
    assert.equal((await site.post(fatima, `${path}/nieuw`, duty)).status, 403);
    assert.equal((await site.open(fatima, days)).status, 200);
    assert.equal((await site.open(fatima, `${days}/nieuw`)).status, 403);
  });
});

describe("the working days of an office", () => {
  test("a recess that is sent empty is told of every open question at once", async () => {
    const empty = await site.post(sara, `${days}/nieuw`, { naam: " ", soort: "", eerste: "", laatste: "" });
    assert.equal(empty.status, 422);
    const asked = summaryEntries(empty.body).map(({ field }) => field);
    assert.deepEqual(asked, ["naam", "soort", "eerste", "laatste"]);
  });

  test("holidays are listed, and a recess that was taken back says so", async () => {
    has(await site.open(sara, days), "Goede Vrijdag", "26 maart 2027", "Kerstreces", "reces van de raad");
    const form = `${days}/K1/wijzigen`;
    const fields = { naam: "Kerstreces", soort: "recess", eerste: "2026-12-19", laatste: "2027-01-03" };
    const turned = await site.post(sara, form, { ...fields, laatste: "2026-12-01", versie: "1" });
    assert.equal(turned.status, 422);
    has(turned, "op of na de eerste dag", 'href="#laatste"');
    assert.equal((await site.post(sara, form, { ...fields, intrekken: "ja", versie: "1" })).status, 303);
    has(await site.open(sara, days), "ingetrokken");
    has(await site.open(sara, path), "31 december 2026");
  });

  test("what is over stays folded away, and holidays of this year that passed are not listed", async () => {
    const over = { naam: "Zomerreces 2026", soort: "recess", eerste: "2026-07-04", laatste: "2026-08-16" };
    assert.equal((await site.post(sara, `${days}/nieuw`, over)).status, 303);
    const page = await site.open(sara, days);
    const [shown = "", folded = ""] = page.body.split("<details");
    assert.ok(!shown.includes("Zomerreces 2026"));
    has({ body: folded }, "Toon 1 die voorbij is", "Zomerreces 2026");
    assert.ok(!page.body.includes("3 april 2026"));
  });
});
