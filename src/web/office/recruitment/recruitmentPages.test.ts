import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { readApplicantCounts } from "../../../usecases/recruitment/countApplications.ts";
import { readVacancies } from "../../../usecases/recruitment/readVacancies.ts";

const page = "/cijfers/werving";
const vacancy = {
  nummer: "V-1",
  functie: "Medewerker <b>groen</b>",
  schaal: "5",
  geopend: "2026-02-02",
  gesloten: "2026-04-01",
  werkwijzen: ["structuredInterview", "diversePanel"],
};
const columns = "Vacature;Functie;Onderdeel;Geopend;Gesloten;Methoden";
const listOf = (...lines: readonly string[]) => new File([[columns, ...lines, ""].join("\n")], "lijst.csv");
const twelve = listOf(
  ...Array.from(
    { length: 12 },
    (_, at) => `V-${at + 1};Groen;SB-1;2-2-2026;1-4-2026;Gesprek met vaste vragen`,
  ),
);
const rows = Array.from({ length: 12 }, (_, at) => [
  `V-${at + 1};gesolliciteerd;vrouw;20`,
  `V-${at + 1};uitgenodigd;vrouw;3`,
  `V-${at + 1};aangenomen;vrouw;${at === 0 ? 1 : 0}`,
  `V-${at + 1};gesolliciteerd;man;20`,
  `V-${at + 1};uitgenodigd;man;6`,
]).flat();
const count = { halfjaar: "2026-H1", bron: "Wervings<i>systeem</i>" };

async function anAnalystAtTheSite() {
  const site = await aSite();
  await site.grant(site.people.fatima, "hrAnalyst");
  return { ...site, analyst: anActor(site.municipality, "hrAnalyst") };
}

describe("the pages of recruitment", () => {
  test("[WM-08] a vacancy is recorded, read by who may, and changed with its history", async () => {
    const { people, units, open, post, house, analyst } = await anAnalystAtTheSite();
    assert.match((await open(people.fatima, `${page}/vacatures`)).body, /Er staat nog geen vacature/);
    const sent = await post(people.fatima, `${page}/vacature`, { ...vacancy, onderdeel: units.parks });
    assert.equal(sent.status, 303);
    const wrong = await post(people.fatima, `${page}/vacature`, {
      ...{ ...vacancy, nummer: "V 2", onderdeel: units.parks },
      gesloten: "2026-01-01",
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /href="#nummer"/);
    assert.match(wrong.body, /Dit klopt niet voor een vacature/);
    const { body } = await open(people.sara, `${page}/vacatures/V-1`);
    assert.match(body, /Gesprek met vaste vragen/);
    assert.ok(!body.includes("<b>groen"));
    assert.ok(!body.includes("/veranderen"), "who may not change is not led there");
    assert.equal((await open(people.sara, `${page}/vacature`)).status, 403);
    assert.equal((await open(people.fatima, `${page}/vacatures/V-9`)).status, 404);
    const changed = await post(people.fatima, `${page}/vacatures/V-1/veranderen`, {
      ...{ ...vacancy, onderdeel: units.parks },
      werkwijzen: ["evaluatedVacancy"],
    });
    assert.equal(changed.status, 303);
    assert.deepEqual((await readVacancies(house, analyst)).vacancies[0]?.methods, ["evaluatedVacancy"]);
    assert.match((await open(people.sara, `${page}/vacatures/V-1`)).body, /Geschiedenis/);
  });

  test("[WM-08] the use of methods has numerator and denominator, by half-year and unit, and can be taken along", async () => {
    const { people, units, open, post } = await anAnalystAtTheSite();
    assert.match((await open(people.sara, `${page}/werkwijzen`)).body, /nog geen vacature gesloten/);
    const bad = await post(people.fatima, `${page}/vacatures-inlezen`, {
      bestand: listOf("V-1;Groen;XX;morgen;;"),
    });
    assert.equal(bad.status, 422);
    assert.match(bad.body, /rij 2, kolom C/);
    assert.match(bad.body, /rij 2, kolom D/);
    assert.ok(!bad.body.includes("morgen"));
    assert.equal((await post(people.fatima, `${page}/vacatures-inlezen`, { bestand: twelve })).status, 303);
    const { body } = await open(people.sara, `${page}/werkwijzen`);
    assert.match(body, /In het eerste halfjaar 2026 zijn 12 vacatures gesloten/);
    assert.match(body, /12 van 12 \(100/);
    assert.match(body, /0 van 12 \(0/);
    const inUnit = await open(people.sara, `${page}/werkwijzen?onderdeel=${units.city}`);
    assert.match(inUnit.body, /12 van 12 \(100/);
    const csv = await open(people.sara, `${page}/werkwijzen.csv`);
    assert.match(csv.body, /Gesprek met vaste vragen;12;12;100/);
    const own = { gebruikt: ["structuredInterview"], eigen: "selectie; Meeloopdag" };
    assert.equal((await post(people.fatima, `${page}/werkwijzen/lijst`, own)).status, 303);
    assert.match((await open(people.fatima, `${page}/werkwijzen/lijst`)).body, /selectie; Meeloopdag/);
    const strange = await post(people.fatima, `${page}/werkwijzen/lijst`, { ...own, eigen: "Meeloopdag" });
    assert.match(strange.body, /Deze regel begrijpen wij niet: Meeloopdag/);
  });

  test("[WM-03] typed rows are looked at first and kept then; the page says what the steps say, with a card to each figure", async () => {
    const { people, open, post, house, analyst } = await anAnalystAtTheSite();
    assert.match((await open(people.fatima, `${page}/tellen`)).body, /Er is geen halfjaar om te tellen/);
    await post(people.fatima, `${page}/vacatures-inlezen`, { bestand: twelve });
    const wrong = await post(people.fatima, `${page}/tellen`, { ...count, rijen: "V-1;gebeld;Jansen;2" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /rij 1, kolom B/);
    assert.match(wrong.body, /rij 1, kolom C/);
    const looked = await post(people.fatima, `${page}/tellen`, {
      ...count,
      rijen: rows.join("\n"),
      kijken: "ja",
    });
    assert.equal(looked.status, 200);
    assert.match(looked.body, /480 sollicitaties, van 12 van de 12 gesloten vacatures/);
    assert.deepEqual((await readApplicantCounts(house, analyst)).counts, []);
    const file = new File([["vacature;stap;geslacht;aantal", ...rows].join("\n")], "sollicitaties.csv");
    assert.equal((await post(people.fatima, `${page}/tellen`, { ...count, bestand: file })).status, 303);
    const { body } = await open(people.sara, page);
    assert.match(body, /telden wij 480 sollicitaties op 12 vacatures/);
    assert.match(body, /van de vrouwen 15.%, van de mannen en anderen 30.%/);
    assert.match(body, /Vrouwen komen duidelijk minder vaak door deze stap/);
    assert.match(body, /onder vier vijfde/);
    assert.match(body, /Aangenomen, van wie solliciteerde: te weinig mensen om iets te zeggen/);
    for (const term of ["Teller", "Noemer", "Afronding", "Indeling", "Waarom zo"])
      assert.match(body, new RegExp(term));
    assert.match(body, /Over 1 vacature zeggen wij niets/);
    assert.ok(!body.includes("<i>systeem") && !body.includes("V-1;"));
    assert.match((await open(people.sara, page, "en")).body, /15% of the women, 30% of the men and others/);
    const csv = await open(people.sara, `${page}/sollicitaties.csv`);
    assert.match(csv.body, /Uitgenodigd, van wie solliciteerde: vrouwen;36;240;15/);
    assert.match(csv.body, /Aangenomen, van wie solliciteerde: vrouwen;afgeschermd/);
    assert.match((await open(people.fatima, `${page}/tellen`)).body, /Er is geen halfjaar om te tellen/);
  });
});

describe("the page of internship discrimination and open hiring", () => {
  test("[BI-07] a small number of signals has the one mark, and a late report says so", async () => {
    const { people, open, post } = await anAnalystAtTheSite();
    const watch = "/cijfers/stagekansen";
    assert.match((await open(people.sara, watch)).body, /Er is nog niets vastgelegd/);
    const year = {
      schooljaar: "2025",
      stages: "140",
      signalen: "3",
      acties: "Brief <b>aan</b> begeleiders",
      beloofd: "2026-03-31",
      bron: "Stagebureau",
    };
    assert.equal((await post(people.fatima, `${watch}/schooljaar`, { ...year, bron: "" })).status, 422);
    assert.equal((await post(people.fatima, `${watch}/schooljaar`, year)).status, 303);
    const pilot = {
      naam: "Open hiring",
      begin: "2026-04-13",
      plekken: "30",
      begonnen: "24",
      maanden: "3",
      gebleven: "21",
      doel: "24",
      bron: "Stagebureau",
    };
    const over = await post(people.fatima, `${watch}/proef`, { ...pilot, begonnen: "31" });
    assert.match(over.body, /Niet meer mensen dan plekken/);
    assert.equal((await post(people.fatima, `${watch}/proef`, pilot)).status, 303);
    const { body } = await open(people.sara, watch);
    assert.match(body, /2025-2026/);
    assert.match(body, /te laat: beloofd was 31 maart 2026/);
    assert.match(body, /afgeschermd/);
    assert.doesNotMatch(body, />\s*(3|21)\s*</);
    assert.match(body, /Of het doel is gehaald, zeggen wij niet/);
    assert.ok(!body.includes("<b>aan"));
    assert.equal((await open(people.sara, `${watch}/schooljaar`)).status, 403);
  });
});
