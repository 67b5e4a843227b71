import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anActionValues, programmeValues } from "../../../../test/support/aProgrammeOffice.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { publishedFile } from "../../../../test/support/publishedParts.ts";
import { readAuditLog } from "../../../usecases/access/readAuditLog.ts";
import { addAction } from "../../../usecases/programme/addAction.ts";
import { addProgramme } from "../../../usecases/programme/addProgramme.ts";
import { changeStatus } from "../../../usecases/programme/changeStatus.ts";
import { closeProgramme } from "../../../usecases/programme/closeProgramme.ts";
import { importProgramme } from "../../../usecases/programme/importProgramme.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";

const path = "/programma/haarlem-2020";
const report = (year: number, format = "") => `${path}/rapportages/jaar/${year}${format}`;

/** Returns the site on Monday 12 October 2026 with the plan of Haarlem, brought in that day or before. */
async function haarlem(broughtInOn = "2026-10-12") {
  const site = await aSite();
  const content = publishedFile("haarlem-2020");
  site.house.clock.now = new Date(`${broughtInOn}T07:00:00Z`);
  allowed(await importProgramme(site.house, site.manager, { content, dryRun: false }));
  site.house.clock.now = new Date("2026-10-12T07:05:00Z");
  const finish = async () => {
    const { parts } = await readProgramme(site.house, site.manager, "haarlem-2020");
    const open = parts.actions.find(({ status }) => status === null);
    assert.ok(open);
    const { key, version: seen } = open;
    const done = { programme: "haarlem-2020", key, seen, status: "done", reason: "klaar" } as const;
    allowed(await changeStatus(site.house, site.manager, done));
  };
  return { ...site, finish };
}

describe("the page of the yearly report", () => {
  test("a year before the record shows what came in, says so, and stays as it is", async () => {
    const { open, people, finish, house, municipality, faults } = await haarlem();
    const before = await open(people.sara, report(2020));
    assert.equal(before.status, 200);
    for (const words of [
      "Zoals ingevoerd op 12 oktober 2026",
      "De stand op 31 december 2020 is dus niet vastgelegd.",
      "4 van de 13 acties zijn gereed.",
      "De bron noemt 39 acties.",
      `/${municipality.slug}${report(2026)}`,
    ])
      assert.ok(before.body.includes(words), words);
    house.clock.now = new Date("2026-10-12T07:10:00Z");
    await finish();
    assert.equal((await open(people.sara, report(2020))).body, before.body);
    const now = await open(people.sara, report(2026));
    for (const words of [
      "Stand op 12 oktober 2026, het jaar loopt nog",
      "5 van de 13 acties zijn gereed.",
      "Wat er eerder in 2026 veranderde, staat hier niet.",
    ])
      assert.ok(now.body.includes(words), words);
    assert.deepEqual(faults, []);
  });

  test("a year before anything is known has no report, in page and file, and says what is missing", async () => {
    const { open, people, faults } = await haarlem();
    for (const address of [report(2019), report(2019, "/json")]) {
      const refused = await open(people.sara, address);
      assert.equal(refused.status, 404, address);
      assert.ok(refused.body.includes("Het oudste gegeven is van 1 december 2020."), address);
    }
    const english = await open(people.sara, report(2019), "en");
    assert.ok(english.body.includes("The oldest record is of 1 December 2020."));
    assert.deepEqual(faults, []);
  });

  test("R113: a report that is too long for a PDF says so and can be taken along as HTML", async () => {
    const { open, people, house, manager, municipality, faults } = await haarlem();
    const values = anActionValues({ title: "Het begin van een heel lang verhaal. ".repeat(50_000) });
    allowed(await addAction(house, manager, { programme: "haarlem-2020", values }));
    for (const [language, words] of [
      ["nl", "Deze rapportage is te lang voor een PDF of een Word-document. Bewaar haar als HTML"],
      ["en", "This report is too long for a PDF or a Word document. Save it as HTML"],
    ] as const) {
      const refused = await open(people.sara, report(2026, "/pdf"), language);
      assert.equal(refused.status, 404);
      assert.ok(refused.body.includes(words), words);
      assert.ok((await open(people.sara, report(2026, "/docx"), language)).body.includes(words), words);
    }
    const auditor = anActor(municipality, "auditor");
    const filesInLog = async () => {
      const entries = await readAuditLog(house, auditor, { before: undefined, limit: 10 });
      return entries.filter(({ event }) => event === "report-made");
    };
    assert.deepEqual(await filesInLog(), [], "no file was made, and the log names none");
    assert.equal((await open(people.sara, report(2026, "/html"))).status, 200);
    assert.equal((await filesInLog()).length, 1);
    for (const format of ["/html", "/xlsx"])
      assert.equal((await open(people.sara, report(2026, format))).status, 200, format);
    assert.deepEqual(faults, []);
  });

  test("the report is offered in five forms, and comes as the file it says it is", async () => {
    const { open, people, faults } = await haarlem();
    const { body } = await open(people.sara, report(2026));
    const beginnings = { pdf: "%PDF-", docx: "PK", xlsx: "PK", html: "<!doctype html>", json: "{" };
    for (const [format, beginning] of Object.entries(beginnings)) {
      assert.ok(body.includes(`${report(2026, `/${format}`)}"`), format);
      const file = await open(people.sara, report(2026, `/${format}`));
      assert.equal(file.status, 200, format);
      assert.ok(file.body.startsWith(beginning), format);
    }
    for (const words of ["Bewaar als Word (DOCX)", "Bewaar de lijsten als Excel (XLSX)"])
      assert.ok(body.includes(words), words);
    assert.deepEqual(faults, []);
  });

  test("a format that is none is not found, also where every object has something of that name", async () => {
    const { open, people, faults } = await haarlem();
    for (const format of ["/xml", "/toString", "/constructor"])
      assert.equal((await open(people.sara, report(2026, format))).status, 404, format);
    assert.deepEqual(faults, []);
  });

  test("the overview of a plan that was closed early leads to the report about the year of closing", async () => {
    const { open, people, house, manager } = await haarlem();
    allowed(await closeProgramme(house, manager, { programme: "haarlem-2020", seen: 1, reason: null }));
    house.clock.now = new Date("2027-02-01T08:00:00Z");
    const { body } = await open(people.sara, path);
    assert.ok(body.includes(report(2026)));
    assert.ok(!body.includes(report(2027)));
  });

  test("a plan that ended before anything of it was recorded has no way to a report, and says why", async () => {
    const { open, post, people, faults } = await haarlem();
    const typed = { titel: "Plan 2020", adres: "plan-2020", begin: "2020", einde: "2023" };
    assert.equal((await post(people.sara, "/programma/nieuw", typed)).status, 303);
    const old = await open(people.sara, "/programma/plan-2020");
    assert.ok(old.body.includes("Er is geen jaarrapportage: het programma eindigde in 2023."));
    assert.ok(!old.body.includes("plan-2020/rapportages"));
    const english = await open(people.sara, "/programma/plan-2020", "en");
    assert.ok(english.body.includes("There is no yearly report: the programme ended in 2023."));
    const employee = await open(people.fatima, "/programma/plan-2020");
    assert.ok(!employee.body.includes("jaarrapportage"));
    assert.deepEqual(faults, []);
  });

  test("where there is no report yet the overview says what is missing: a beginning, an action, a date", async () => {
    const { open, post, people, house, manager, faults } = await haarlem();
    allowed(await importProgramme(house, manager, { content: publishedFile("genua"), dryRun: false }));
    const cases = [
      ["later", { begin: "2028" }, "het programma is nog niet begonnen."],
      ["leeg", { begin: "2026" }, "in dit programma staat nog geen actie."],
    ] as const;
    for (const [adres, dates, words] of cases) {
      const typed = { titel: adres, adres, ...dates };
      assert.equal((await post(people.sara, "/programma/nieuw", typed)).status, 303);
      const { body } = await open(people.sara, `/programma/${adres}`);
      assert.ok(body.includes(`Er is nog geen jaarrapportage: ${words}`), adres);
      assert.ok(!body.includes("/rapportages/jaar"), adres);
    }
    const genua = await open(people.sara, "/programma/genua");
    assert.ok(genua.body.includes("het programma noemt geen begin, en niets heeft een datum in 2026."));
    assert.deepEqual(faults, []);
  });

  test("among the other years stand only years whose report is there: one from before the first action is not", async () => {
    const { open, people, house, manager, municipality, faults } = await haarlem();
    const place = { key: "plan-2024", lang: "nl", municipalityName: municipality.name };
    house.clock.now = new Date("2025-11-03T08:00:00Z");
    allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
    house.clock.now = new Date("2026-10-12T07:05:00Z");
    allowed(await addAction(house, manager, { programme: "plan-2024", values: anActionValues() }));
    const year = (one: number) => `/programma/plan-2024/rapportages/jaar/${one}`;
    const { body } = await open(people.sara, year(2026));
    assert.ok(!body.includes(year(2025)));
    assert.equal((await open(people.sara, year(2025))).status, 404);
    assert.deepEqual(faults, []);
  });

  test("the planning of a plan stands on a page of its own, for everybody of the municipality", async () => {
    const { open, people, faults } = await haarlem();
    for (const [language, words] of [
      ["nl", "Per thema, met de einddatum"],
      ["en", "By theme, with the due date"],
    ] as const) {
      const sheet = await open(people.fatima, `${path}/planning`, language);
      assert.equal(sheet.status, 200);
      assert.ok(sheet.body.includes(words) && sheet.body.includes("eb-paper-a3"));
    }
    assert.equal((await open(people.fatima, "/programma/geen/planning")).status, 404);
    assert.deepEqual(faults, []);
  });

  test("the overview shows the statuses quarter by quarter once a quarter has been recorded", async () => {
    const fresh = await haarlem();
    assert.ok(!(await fresh.open(fresh.people.sara, path)).body.includes("Hoe is de stand veranderd?"));
    const { open, people, finish, faults } = await haarlem("2026-09-29");
    await finish();
    const shown = (await open(people.sara, path)).body;
    for (const words of ["Hoe is de stand veranderd?", "Van 4 naar 5 acties gereed sinds eind K3 2026"])
      assert.ok(shown.includes(words), words);
    const year = (await open(people.sara, report(2026))).body;
    for (const words of ["4 gebleven, 1 erbij, 0 eraf", "30 september 2026"])
      assert.ok(year.includes(words), words);
    assert.deepEqual(faults, []);
  });
});
