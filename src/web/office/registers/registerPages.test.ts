import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { readJobCounts } from "../../../usecases/workforce/countJobs.ts";
import { readPlacements } from "../../../usecases/workforce/registerPlacements.ts";

const rule = {
  vanaf: "2024-01-01",
  uren: "25,5",
  doel: "98",
  groep: "mensen in het <b>doelgroepregister</b>",
  bron: "Sectorafspraak overheid",
};
const header = "Onderdeel;Betaalde uren per week;Van;Tot en met";
const fileOf = (...lines: readonly string[]) => new File([[header, ...lines, ""].join("\n")], "banen.csv");

async function anAnalystAtTheSite() {
  const site = await aSite();
  const { house, administrator, municipality, people, units } = site;
  const role = { role: "hrAnalyst", unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;
  allowed(await grantRole(house, administrator, { person: people.fatima, ...role }));
  return { ...site, analyst: anActor(municipality, "hrAnalyst"), codes: Object.keys(units) };
}

const jobsIn = (code: string, count: number) =>
  Array.from({ length: count }, () => `${code};25,5;2024-01-01;`);

describe("the page of the banenafspraak", () => {
  test("[BI-02] the analyst records a rule, counts the own file, and everybody who may reads how many jobs are missing", async () => {
    const { house, analyst, people, open, post } = await anAnalystAtTheSite();
    const page = "/cijfers/banenafspraak";
    const empty = await open(people.fatima, page);
    assert.match(empty.body, /Er is nog niets geteld/);
    const early = await post(people.fatima, `${page}/tellen`, {
      peildatum: "2026-09-30",
      bestand: fileOf(...jobsIn("SB-1", 30)),
    });
    assert.equal(early.status, 422);
    assert.match(early.body, /Er geldt geen regel op deze peildatum/);
    const form = await open(people.fatima, `${page}/regel`);
    assert.match(form.body, /value="25,5"/);
    assert.equal((await post(people.fatima, `${page}/regel`, { ...rule, bron: "" })).status, 422);
    assert.equal((await post(people.fatima, `${page}/regel`, rule)).status, 303);

    const rows = [...jobsIn("SB-1", 30), ...jobsIn("SO", 36), "SO;12,75;2024-01-01;", "SO;12,75;2024-01-01;"];
    const sent = await post(people.fatima, `${page}/tellen`, {
      peildatum: "2026-09-30",
      bestand: fileOf(...rows),
    });
    assert.deepEqual([sent.status, sent.to?.endsWith("/cijfers/banenafspraak?gedaan=added")], [303, true]);
    const [count] = await readJobCounts(house, analyst);
    assert.deepEqual(count?.count.organisation, { headcount: 68, hours: 1708.5, jobs: 67 });
    const { body } = await open(people.sara, page);
    assert.match(body, /Op 30 september 2026 waren er 67 banen voor mensen uit de banenafspraak/);
    assert.match(body, /Afgesproken zijn 98 banen\. Er ontbreken er nog 31\./);
    assert.match(body, /67 van 98/);
    assert.ok(!body.includes("<b>doelgroepregister"));
    assert.ok(!body.includes("/banenafspraak/tellen"), "who may not count is not led there");
    assert.equal((await open(people.sara, `${page}/tellen`)).status, 403);
    const english = await open(people.sara, page, "en");
    assert.match(english.body, /98 jobs were agreed\. 31 are still missing\./);
  });

  test("[BI-01] what is wrong in the file is told by its place, and nothing that stands in it is repeated", async () => {
    const { house, analyst, people, post } = await anAnalystAtTheSite();
    const page = "/cijfers/banenafspraak";
    await post(people.fatima, `${page}/regel`, rule);
    const wrong = await post(people.fatima, `${page}/tellen`, {
      peildatum: "2026-09-30",
      bestand: fileOf("SB-1;Janssen;2024-01-01;", "XX-9;20;2024-01-01;"),
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /rij 2, kolom B: Deze waarde kan niet/);
    assert.match(wrong.body, /rij 3, kolom A: Dit onderdeel kent Evenbeeld niet/);
    assert.ok(!wrong.body.includes("Janssen") && !wrong.body.includes("XX-9"));
    const none = await post(people.fatima, `${page}/tellen`, { peildatum: "" });
    assert.match(none.body, /Kies een bestand/);
    assert.deepEqual(await readJobCounts(house, analyst), []);
  });

  test("[PL-02] a unit with few people shows no number, and is not told apart from one with nobody", async () => {
    const { people, open, post } = await anAnalystAtTheSite();
    const page = "/cijfers/banenafspraak";
    await post(people.fatima, `${page}/regel`, rule);
    const bestand = fileOf(...jobsIn("SB-1", 40), ...jobsIn("SO", 2));
    await post(people.fatima, `${page}/tellen`, { peildatum: "2026-09-30", bestand });
    const { body } = await open(people.fatima, page);
    assert.match(body, /Op 30 september 2026 waren er 42 banen/);
    assert.match(
      body,
      /Van geen enkel onderdeel is een aantal te tonen/,
      "the 40 of the other would give the 2 away",
    );
    assert.doesNotMatch(body, />\s*(2|40)\s*</);
  });
});

describe("the page of internships and trainees", () => {
  const page = "/cijfers/stages";
  const draft = {
    soort: "mboInternship",
    jaar: "2025",
    totaal: "131",
    doel: "150",
    bron: "Stagebureau <i>2026</i>",
  };

  test("[BI-03] [BI-04] [BI-05] [BI-06] each kind stands against what was agreed, year after year", async () => {
    const { house, analyst, people, open, post } = await anAnalystAtTheSite();
    assert.match((await open(people.fatima, page)).body, /Er is nog niets geteld/);
    const add = (values: Readonly<Record<string, string>>) =>
      post(people.fatima, `${page}/vastleggen`, { ...draft, ...values });
    for (const values of [
      { jaar: "2024", totaal: "108" },
      {},
      { soort: "internWithDisability", totaal: "17", doel: "16" },
      { soort: "schoolContacts", totaal: "12", doel: "" },
      { soort: "internshipPlaces", totaal: "160", doel: "" },
      { soort: "supervisionCapacity", totaal: "140", doel: "" },
      { soort: "traineeship", lichting: "2025-2027", totaal: "14", doel: "15" },
    ])
      assert.equal((await add(values)).status, 303, JSON.stringify(values));
    assert.equal((await readPlacements(house, analyst)).length, 7);
    const { body } = await open(people.sara, page);
    assert.match(body, /In 2025 waren er 131 stagiairs van het mbo\./);
    assert.match(body, /Afgesproken zijn er 150\. Er ontbreken er nog 19\./);
    assert.match(body, /Afgesproken zijn er 16\. Dat is gehaald\./);
    assert.match(body, /In 2025 waren er 12 contacten met scholen\./);
    assert.match(body, /In lichting 2025-2027 waren er 14 trainees\./);
    assert.match(body, /108 van 150/);
    assert.match(body, /Er zijn 3 aantallen afgesproken\. Daarvan is er 1 gehaald\./);
    assert.ok(!body.includes("<i>2026"));
    assert.match((await open(people.sara, page, "en")).body, /In 2025 there were 131 interns of the mbo\./);
    assert.equal((await open(people.sara, `${page}/vastleggen`)).status, 403);
  });

  test("numbers of units are read by their code and protected; what cannot be read is told, and nothing is kept", async () => {
    const { house, analyst, people, open, post } = await anAnalystAtTheSite();
    const add = (values: Readonly<Record<string, string>>) =>
      post(people.fatima, `${page}/vastleggen`, { ...draft, totaal: "", ...values });
    assert.match((await add({ onderdelen: "SO: 12" })).body, /Deze regel begrijpen wij niet: SO: 12/);
    assert.match((await add({ onderdelen: "XX; 12" })).body, /Onderdeel XX kennen wij niet/);
    const disability = { soort: "internWithDisability", onderdelen: "SO; 12" };
    assert.match((await add(disability)).body, /alleen voor de hele organisatie/);
    assert.deepEqual(await readPlacements(house, analyst), []);
    assert.equal((await add({ onderdelen: "SB-1; 40\nSO; 2" })).status, 303);
    const { body } = await open(people.fatima, page);
    assert.match(body, /In 2025 waren er 42 stagiairs van het mbo\./);
    assert.doesNotMatch(body, />\s*2\s*</, "the two of one unit are not to be read");
  });
});
