import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader } from "../../../../test/support/aReader.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { consentIn } from "../../../../test/support/aWorkforce.ts";
import type { Grade } from "../../../domain/workforce/index.ts";
import { openHighs } from "../../../solver/highsSolver.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { readAuditLog } from "../../../usecases/access/readAuditLog.ts";
import { bringOutsideTable } from "../../../usecases/workforce/bringOutsideTable.ts";
import { readRepresentation } from "../../../usecases/workforce/readRepresentation.ts";
import { releaseFigures } from "../../../usecases/workforce/releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const unitOf: Readonly<Record<string, string>> = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };

/** Six hundred people in three grades; in the highest a quarter are women. */
const staff = (count: number) =>
  somePeople(count).map((one, nth) => ({
    ...one,
    unit: unitOf[one.unit] ?? "SO",
    grade: ["8", "9", "12"][nth % 3] as Grade,
    sex: (nth % 3 === 2 ? nth % 4 === 0 : nth % 5 < 3) ? ("female" as const) : ("male" as const),
  }));

const head = {
  series: "geslacht",
  title: "Beroepsbevolking naar geslacht",
  source: "Jaarboek 2025",
  population: "labourForce",
  classification: { name: "geslacht", version: "vanaf 2013" },
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
  referenceDate: day("2025-12-31"),
} as const;

async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator, people } = place;
  const employee = { role: "employee", unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;
  allowed(await grantRole(house, administrator, { ...employee, person: people.joost }));
  const reader = await aReader(house, municipality, people.joost, language);
  const release = async (on: string, count: number) => {
    await importedOn(house, municipality, on, staff(count));
    return allowed(await releaseFigures(house, anActor(municipality, "hrAnalyst"), day(on), tools));
  };
  const bring = async (lines: readonly string[], change: Partial<typeof head> | object = {}) => {
    const rows = lines.map((line, at) => ({
      number: at + 1,
      cells: line.split(";").map((text) => ({ kind: "text" as const, text })),
    }));
    const categories = ["B", "C", "D"].slice(0, (lines[0]?.split(";").length ?? 1) - 1); // the first column names the row
    const map = { headerRow: 1, about: "A", size: null, categories };
    const request = { rows, map, head: { ...head, ...change }, dryRun: false };
    return allowed(await bringOutsideTable(house, anActor(municipality, "hrAnalyst"), request));
  };
  const page = `/${municipality.slug}/cijfers/afspiegeling`;
  return { ...place, release, bring, reader, read: () => reader.get(page), page };
}

const rowOf = (html: string, id: string): string =>
  new RegExp(`<tr[^>]*id="${id}".*?</tr>`, "s").exec(html)?.[0] ?? ""; // a row that is not there holds nothing

const labourForce = ["Gemeente;Mannen;Vrouwen", "Proefstad;52;48"];

describe("does the organisation mirror its city", () => {
  test("without a release it says what will stand here, and without a table of the city what is missing", async () => {
    const { status, html } = await (await atTheSite()).read();
    assert.equal(status, 200);
    assert.match(html, /Hier komt hoe de organisatie lijkt op de stad/);
    assert.match(html, /nog geen tabel over de stad ingelezen/);
  });

  test("[WM-01] [WM-04] grades beside the labour force: the drop in words, and each figure with its card", async () => {
    const { house, municipality, release, bring, read } = await atTheSite();
    await consentIn(house, municipality);
    await bring(labourForce);
    await release("2026-06-30", 600);
    const { html } = await read();
    assert.match(html, /<h1[^>]*>Vanaf schaal 12 werken hier minder vrouwen<\/h1>/);
    assert.match(
      html,
      /In de schalen onder 12 is <a[^>]*>60\u00a0%<\/a> vrouw, in schaal 12 en hoger <a[^>]*>25\u00a0%</,
    );
    const twelve = rowOf(html, "grade-12");
    assert.match(twelve, /Lager dan de beroepsbevolking/);
    for (const words of [
      "Teller",
      "Noemer",
      "Peildatum",
      "30 juni 2026",
      "vrijgave 1",
      "48\u00a0% in de beroepsbevolking",
    ])
      assert.ok(twelve.includes(words), words);
    assert.match(rowOf(html, "grade-8"), /Hoger dan de beroepsbevolking/);
    const words = html.replaceAll(/(id|href)="[^"]*"/g, "");
    assert.doesNotMatch(words, /everybody|menAndOthers|notStated/);
  });

  test("[WM-09] units are named where they differ clearly", async () => {
    const { house, municipality, release, bring, read } = await atTheSite("en");
    await consentIn(house, municipality);
    await bring(labourForce);
    await release("2026-06-30", 600);
    const { html } = await read();
    assert.match(html, /Women by unit/);
    assert.match(html, /No unit differs clearly from the rest|Clearly (more|fewer) women than elsewhere/);
    assert.doesNotMatch(html, /beroepsbevolking\.|afgeschermd/);
  });

  test("[WM-04] what a later release shows stands beside the picture of one day, each group with its own day", async () => {
    const { house, municipality, release, read, reader, page } = await atTheSite();
    await consentIn(house, municipality);
    await release("2026-06-30", 600);
    assert.doesNotMatch((await read()).html, /Latere cijfers/);
    await release("2026-09-30", 625);
    const { html } = await read();
    assert.match(html, /Afspiegeling, peildatum 30 juni 2026/);
    const later = /id="later".*?<\/table>/s.exec(html)?.[0] ?? ""; // a part that is not there holds nothing
    assert.match(later, /Elke rij heeft haar eigen dag/);
    assert.match(later, /Alle medewerkers.*625.*30 september 2026/s);
    const { html: csv } = await reader.get(`${page}.csv`);
    assert.match(csv, /^Latere cijfers;Alle medewerkers;\d+;625;.*vrijgave 2;2026-09-30/m);
  });

  test("W153: [RB-02] residents in the place of the labour force are told of beside the figures", async () => {
    const { house, municipality, release, bring, read } = await atTheSite();
    await consentIn(house, municipality);
    await bring(labourForce, { population: "residents" });
    await release("2026-06-30", 600);
    const { html } = await read();
    assert.match(html, /gaan over een andere groep/);
    assert.match(html, /Hier inwoners, daar beroepsbevolking/);
  });

  test("W154: [RB-03] origin of the old and the new classes stands in two lines with a break between", async () => {
    const { house, municipality, release, bring, read } = await atTheSite();
    await consentIn(house, municipality);
    await release("2026-06-30", 600);
    const series = { series: "herkomst", title: "Herkomst" };
    const old = { ...series, classification: { name: "migratieachtergrond", version: "tot 2022" } };
    const now = { ...series, classification: { name: "herkomst", version: "vanaf 2022" } };
    const before = "Gemeente;Nederlands;Westers;Niet-westers";
    await bring([before, "Proefstad;76;10;14"], { ...old, referenceDate: day("2020-12-31") });
    await bring([before, "Proefstad;75;10;15"], { ...old, referenceDate: day("2021-12-31") });
    const after = "Gemeente;Nederland;Europa (excl. Nederland);Buiten-Europa";
    await bring([after, "Proefstad;73;9;18"], { ...now, referenceDate: day("2022-12-31") });
    const { html } = await read();
    assert.match(html, /Vanaf 31 december 2022 telt het CBS anders/);
    const drawing = /<svg[^>]*aria-labelledby="beeld-herkomst-0-titel".*?<\/svg>/s.exec(html)?.[0] ?? ""; // none is no drawing
    assert.equal(drawing.match(/<polyline/g)?.length, 1, "one value of the new classes is no line");
    assert.equal(drawing.match(/eb-g-break/g)?.length, 1);
  });

  test("what the Barometer tells of staff is for who may read figures from outside", async () => {
    const { house, municipality, release, bring, read } = await atTheSite();
    await consentIn(house, municipality);
    await release("2026-06-30", 600);
    await bring(["Organisatie;Nederland;Europa (excl. Nederland);Buiten-Europa", "Totaal;73;9;18"], {
      series: "barometer",
      title: "Barometer van het personeel",
      population: "staff",
      classification: { name: "herkomst", version: "vanaf 2022" },
    });
    assert.doesNotMatch((await read()).html, /Barometer van het personeel/);
    const manager = anActor(municipality, "programmeManager");
    const { origin } = await readRepresentation(house, manager, municipality.name);
    assert.deepEqual(
      origin.map(({ series, population }) => `${series} ${population}`),
      ["barometer staff"],
    );
  });

  test("W177: the file has every figure with its card, hidden is a word, and taking it is recorded", async () => {
    const { house, municipality, release, bring, page, reader } = await atTheSite();
    await consentIn(house, municipality);
    await bring(labourForce);
    await release("2026-06-30", 600);
    const csv = await reader.get(`${page}.csv`);
    assert.equal(csv.status, 200);
    assert.match(csv.html, /Teller;Noemer;Aandeel \(%\)/);
    assert.match(csv.html, /Schaal 12;\d+;\d+;25;/);
    assert.match(csv.html, /Personeelsadministratie, vrijgave 1;2026-06-30/);
    assert.equal((await reader.get(`${page}.xlsx`)).status, 200);
    const log = await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 10 });
    assert.equal(log.filter(({ event }) => event === "representation-exported").length, 2);
  });
});
