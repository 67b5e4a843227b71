import assert from "node:assert/strict";
import { describe, test } from "node:test";
import writeXlsxFile from "write-excel-file/node";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader } from "../../../../test/support/aReader.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import type { Role } from "../../../domain/access/index.ts";
import { dayFrom } from "../../../domain/shared/day.ts";
import type { SheetCell } from "../../../domain/shared/sheet.ts";
import { originClasses } from "../../../domain/workforce/index.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { bringOutsideTable } from "../../../usecases/workforce/bringOutsideTable.ts";
import { readBarometerRequests } from "../../../usecases/workforce/requestBarometer.ts";

async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator } = place;
  const readerAs = async (role: Exclude<Role, "operator" | "unitOwner">) => {
    const mail = `${role}@proefstad.example`;
    const person = allowed(
      await addPerson(house, administrator, { name: `Iemand ${role}`, mail, unit: null }),
    );
    const given = { person, role, unit: null, fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, given));
    return aReader(house, municipality, person, language);
  };
  const analyst = anActor(municipality, "hrAnalyst");
  const bring = async (
    year: number,
    classification: (typeof originClasses)["until2022" | "from2022"],
    rows: readonly string[],
    header = "Gemeente;Nederland;Europa;Buiten-Europa",
  ) =>
    allowed(
      await bringOutsideTable(house, analyst, {
        rows: [header, ...rows].map((line, at) => ({
          number: at + 1,
          cells: line.split(";").map((text): SheetCell => ({ kind: "text", text })),
        })),
        map: { headerRow: 1, about: "A", size: null, categories: ["B", "C", "D"] },
        head: {
          series: "herkomst",
          title: "Herkomst <b>inwoners</b>",
          source: "CBS, <script>alert(1)</script>",
          referenceDate: dayFrom(`${year}-12-31`),
          population: "residents",
          classification,
          countedAs: "people",
          unit: "percentage",
          dividesAll: true,
        },
        dryRun: false,
      }),
    );
  return { ...place, readerAs, analyst, bring, base: `/${municipality.slug}` };
}

const request = {
  peildatum: "2025-12-31",
  soort: "zoomedIn",
  aantal: "3.400",
  deelgroepen: "Schaal; 1 tot en met 8; 1900\nSchaal; 12 en hoger; 240",
  wie: "Ondernemingsraad",
  door: "Programmamanager",
  op: "2026-09-30",
};

describe("the pages of figures from outside", () => {
  test("a series shows its table as published, its source, and the break between two classifications", async () => {
    const { bring, readerAs, base } = await atTheSite();
    const old = "Gemeente;Nederlands;Westers;Niet-westers";
    await bring(2020, originClasses.until2022, ["Meerwijk;72;11;17", "Arnhem;70;11;."], old);
    await bring(2021, originClasses.until2022, ["Meerwijk;71;11;19", "Arnhem;70;11;."], old);
    await bring(2022, originClasses.from2022, ["Meerwijk;68;12;20"]);
    await bring(2023, originClasses.from2022, ["Meerwijk;67;12;22"]);
    const reader = await readerAs("programmeManager");
    const figures = await reader.get(`${base}/cijfers`);
    assert.match(figures.html, new RegExp(`href="${base}/cijfers/buiten"`));
    const list = await reader.get(`${base}/cijfers/buiten`);
    assert.match(list.html, /4 tabellen/);
    assert.match(list.html, /herkomst \(vanaf 2022\)/);
    assert.ok(!list.html.includes("cijfers/inlezen"), "who may not bring in is not led there");
    const { html } = await reader.get(`${base}/cijfers/buiten/herkomst`);
    assert.ok(!html.includes("<script>alert") && !html.includes("<b>inwoners"));
    assert.match(
      html,
      /Vanaf 31 december 2022 is anders geteld: migratieachtergrond \(tot 2022\) → herkomst \(vanaf 2022\)/,
    );
    assert.match(html, /Meerwijk telt op tot 101/);
    assert.equal(
      [...html.matchAll(/<path class="eb-g-line"/g)].length,
      12,
      "six lines of two years, wide and narrow",
    );
    assert.equal([...html.matchAll(/class="eb-g-dot"/g)].length, 24, "no line has more than its two years");
    const arnhem = await reader.get(`${base}/cijfers/buiten/herkomst?rij=Arnhem`);
    assert.match(arnhem.html, /Door de jaren heen: Arnhem/);
    assert.equal((await reader.get(`${base}/cijfers/buiten/niets`)).status, 404);
  });

  test("in English too, and not for who may not read it", async () => {
    const { bring, readerAs, base } = await atTheSite("en");
    await bring(2022, originClasses.from2022, ["Meerwijk;68;12;."]);
    const reader = await readerAs("auditor");
    const { html } = await reader.get(`${base}/cijfers/buiten/herkomst`);
    assert.match(html, /withheld by the source/);
    const employee = await readerAs("employee");
    assert.equal((await employee.get(`${base}/cijfers/buiten`)).status, 403);
    assert.ok(!(await employee.get(`${base}/organisatie`)).html.includes("/cijfers/buiten"));
    assert.equal((await reader.get(`${base}/cijfers/barometer/nieuw`)).status, 403);
  });

  test("a request for the Barometer is refused in place, kept, printed with its warnings, and starts the next one", async () => {
    const { house, analyst, readerAs, base } = await atTheSite();
    const reader = await readerAs("hrAnalyst");
    const form = `${base}/cijfers/barometer/nieuw`;
    assert.equal((await reader.get(form)).status, 200);
    const few = await reader.post(form, { ...request, aantal: "120", deelgroepen: "Schaal: 8" });
    assert.equal(few.status, 422);
    assert.match(few.html, /Deze regel kunnen wij niet lezen: Schaal: 8/);
    const small = await reader.post(form, { ...request, aantal: "120" });
    assert.equal(small.status, 422);
    assert.match(small.html, /vanaf 250 werknemers/);
    const untold = await reader.post(form, { ...request, wie: "" });
    assert.match(untold.html, /De ondernemingsraad moet van de aanvraag weten/);
    assert.deepEqual(await readBarometerRequests(house, analyst), []);
    const sent = await reader.post(form, request);
    assert.equal(sent.status, 303);
    const { html } = await reader.get(`${base}/cijfers/barometer/1`);
    assert.match(html, /Ondernemingsraad, door Programmamanager, op 30 september 2026/);
    assert.match(html, /Schaal, 12 en hoger: Deze deelgroep heeft minder dan 250/);
    const next = await reader.get(form);
    assert.match(next.html, /Schaal; 12 en hoger; 240/);
    assert.equal((await reader.get(`${base}/cijfers/barometer/2`)).status, 404);
    assert.equal((await reader.get(`${base}/cijfers/barometer/x`)).status, 404);
  });

  test("bringing in without a file says so and keeps what was typed", async () => {
    const { readerAs, base } = await atTheSite();
    const reader = await readerAs("hrAnalyst");
    const path = `${base}/cijfers/inlezen`;
    assert.equal((await reader.get(path)).status, 200);
    const answer = await reader.post(path, {
      soort: "table",
      titel: "Herkomst",
      reeks: "",
      bron: "",
      peildatum: "",
    });
    assert.equal(answer.status, 422);
    assert.match(answer.html, /Kies een bestand/);
    assert.match(answer.html, /value="Herkomst"/);
  });

  test("[DI-02] the analyst brings in a table and a Barometer as they were published", async () => {
    const { house, administrator, people, open, post } = await aSite();
    const role = { role: "hrAnalyst", unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;
    allowed(await grantRole(house, administrator, { person: people.fatima, ...role }));
    const path = "/cijfers/inlezen";
    const said = { titel: "Herkomst van inwoners", reeks: "herkomst", bron: "CBS", peildatum: "2023-12-31" };
    const table = { ...said, soort: "table", over: "residents", eenheid: "percentage", alles: "ja" };
    const csv = (text: string) => new File([text], "tabel.csv");
    const header = "Gemeente;Inwoners;Nederland;Europa;Buiten-Europa";
    const wrong = await post(people.fatima, path, {
      ...table,
      bestand: csv(`${header}\nMeerwijk;200000;veel;12;20\n`),
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /rij 2, kolom C: Deze waarde is geen getal/);
    const unknown = await post(people.fatima, path, {
      ...table,
      bestand: csv("Gemeente;A;B\nMeerwijk;1;2\n"),
    });
    assert.match(unknown.body, /Op dit blad staan: Gemeente, A, B/);
    const right = await post(people.fatima, path, {
      ...table,
      bestand: csv(`${header}\nMeerwijk;200000;68;12;20\n`),
    });
    assert.deepEqual([right.status, right.to?.split("/").at(-1)], [303, "herkomst?gedaan=added"]);
    const page = await open(people.fatima, "/cijfers/buiten/herkomst");
    assert.match(page.body, /herkomst \(vanaf 2022\)/);
    const words = (...cells: readonly string[]) => cells.map((value) => ({ value }));
    const shares = (...cells: readonly number[]) =>
      cells.map((value) => ({ value, type: Number, format: "0%" }) as const);
    const classes = words("Schaal", "Nederland", "Europa (excl. Nederland)", "Buiten-Europa");
    const workbook = await writeXlsxFile([
      { sheet: "Uitleg", data: [words("Barometer")] },
      { sheet: "Schaal", data: [classes, [...words("1-8"), ...shares(0.7, 0.12, 0.18)]] },
    ]).toBuffer();
    const bestand = new File([new Uint8Array(workbook)], "barometer.xlsx");
    const barometer = { ...said, titel: "Barometer", reeks: "barometer", soort: "zoomedIn", bestand };
    const brought = await post(people.fatima, path, barometer);
    assert.deepEqual([brought.status, brought.to?.split("/").at(-1)], [303, "barometer-schaal?gedaan=added"]);
  });
});
