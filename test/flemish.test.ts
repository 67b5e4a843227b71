import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { extractText } from "unpdf";
import { checkZip, unpackPart } from "../src/intake/zip.ts";
import { grantRole } from "../src/usecases/access/grantRole.ts";
import { importProgramme } from "../src/usecases/programme/importProgramme.ts";
import { changeLocale } from "../src/usecases/settings/changeLocale.ts";
import { paths } from "../src/web/paths.ts";
import { routes } from "../src/web/routes.ts";
import { findAddresses, patternOf } from "./support/addresses.ts";
import { aSite } from "./support/aSite.ts";
import { allowed, day } from "./support/aUnit.ts";
import { xmlPartsOf } from "./support/officeFile.ts";

/** A day in figures as the Netherlands write it; 2026-10-12 is not one. */
const dutchDay = /(?<![\d-])\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?![\d-])/;

/** A municipality in Flanders with the published plan of Ghent, and somebody who manages and administers it. */
async function aFlemishSite() {
  const site = await aSite();
  const { house, municipality, administrator, manager, people, units } = site;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  for (const role of ["administrator", "auditor"] as const)
    allowed(await grantRole(house, administrator, { person: people.sara, role, unit: null, ...term }));
  allowed(await changeLocale(house, { ...administrator, person: people.sara }, { value: "nl-BE", seen: 0 }));
  const plan = JSON.parse(readFileSync("examples/programmes/gent-2021.json", "utf8"));
  // the plan ended before anything was recorded here; one year longer, and that year has a report
  const content = { ...plan, programme: { ...plan.programme, period: { start: "2021", end: "2026" } } };
  const { key } = allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const cookie = `evenbeeld_sessie=${await site.secretOf(people.sara)}; evenbeeld_taal=nl`;
  const ask = async (address: string) => {
    const answer = await site.site.request(`http://localhost:3000${address}`, { headers: { cookie } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isFile = answer.headers.has("content-disposition");
    return { status: answer.status, to: answer.headers.get("location"), bytes, isFile };
  };
  assert.ok(units.city);
  return { ask, base: `/${municipality.slug}`, programme: `/${municipality.slug}/programma/${key}` };
}

describe("a municipality in Flanders", () => {
  test("no page writes a day as the Netherlands do", async () => {
    const { ask, base } = await aFlemishSite();
    const pages = new Map<string, string>();
    const visit = async (address: string) => {
      const { to, bytes, isFile } = await ask(address);
      pages.set(address, bytes.toString());
      return { html: bytes.toString(), to, isFile };
    };
    const found = await findAddresses(routes, [{ ask: visit, from: base }], []);
    assert.ok(new Set([...found.keys()].map(patternOf)).size >= 50);
    assert.ok(pages.size >= 60, `only ${pages.size} pages`);
    // the form in which a country is chosen shows how each of them writes a day
    const others = [...pages].filter(([address]) => address !== base + paths.changeLocale.slice(14));
    assert.deepEqual(
      others.flatMap(([address, html]) => {
        const day = dutchDay.exec(html.replace(/<[^>]*>/g, " "));
        return day ? [`${address}: ${day[0]}`] : [];
      }),
      [],
    );
    assert.match(String(pages.get(`${base}/instellingen`)), /21\/11\/2026/);
  });

  test("the files that are taken along are Flemish too: workbook, list and report", async () => {
    const { ask, programme } = await aFlemishSite();
    const workbook = await ask(`${programme}/acties.xlsx`);
    const zip = checkZip(workbook.bytes);
    assert.ok(zip.ok);
    const styles = unpackPart(zip.value, "xl/styles.xml");
    assert.ok(styles.ok);
    assert.doesNotMatch(String(styles.value), /dd-mm-yyyy/);
    const list = await ask(`${programme}/acties.csv`);
    assert.equal(list.status, 200);
    assert.doesNotMatch(list.bytes.toString(), dutchDay);
    const annex = await ask(`${programme}/rapportages/jaar/2026/xlsx`);
    assert.doesNotMatch(String(xmlPartsOf(annex.bytes).get("xl/styles.xml")), /dd-mm-yyyy/);
    const document = await ask(`${programme}/rapportages/jaar/2026/docx`);
    assert.match(String(xmlPartsOf(document.bytes).get("word/styles.xml")), /<w:lang w:val="nl-BE"/);
    for (const format of ["html", "pdf"]) {
      const report = await ask(`${programme}/rapportages/jaar/2026/${format}`);
      assert.equal(report.status, 200, format);
      const { bytes } = report;
      const text =
        format === "pdf" ? (await extractText(new Uint8Array(bytes))).text.join() : bytes.toString();
      assert.match(text, /Jaarrapportage aan de gemeenteraadscommissie/);
      assert.doesNotMatch(text.replace(/<style>[\s\S]*?<\/style>/, ""), dutchDay);
    }
  });
});
