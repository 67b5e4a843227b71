import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { type Answer, aSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { theSuperuser } from "../../../../test/support/databases.ts";
import { publishedFile } from "../../../../test/support/publishedParts.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { changeStatus } from "../../../usecases/programme/changeStatus.ts";
import { importProgramme } from "../../../usecases/programme/importProgramme.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { type FreezeOrder, freezeReport } from "../../../usecases/reporting/freezeReport.ts";

const path = "/programma/haarlem-2020";
const report = `${path}/rapportages/jaar/2026`;
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

const has = ({ body }: Answer, ...words: readonly string[]) => {
  const text = body.replaceAll("\u00a0", " ");
  for (const word of words) assert.ok(text.includes(word), `missing: ${word}`);
};

/** Opens an address as somebody who is not signed in. */
async function asAnybody(address: string) {
  const answer = await site.site.request(`http://localhost:3000/${site.municipality.slug}${address}`);
  const body = await answer.text();
  return { status: answer.status, body, type: answer.headers.get("content-type") };
}

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  const title = "Programma <b>Haarlem</b>";
  const file = publishedFile("haarlem-2020") as { programme: Record<string, unknown> };
  const content = { ...file, programme: { ...file.programme, title } };
  allowed(await importProgramme(site.house, site.manager, { content, dryRun: false }));
  site.house.clock.now = new Date("2026-10-12T07:05:00Z");
});

describe("the pages of editions", () => {
  test("a programme without editions says what to do first", async () => {
    const empty = await site.open(sara, `${path}/edities`);
    has(empty, "Er is nog geen rapportage vastgelegd.", report, "Jaarrapportage 2026 bekijken en vastleggen");
    has(await site.open(sara, path), "/edities");
  });

  test("the report is frozen with a button that names the consequence, and then leads to its edition", async () => {
    has(
      await site.open(sara, report),
      "Deze rapportage vastleggen",
      "niemand nog kan veranderen, ook u niet",
    );
    const frozen = await site.post(sara, `${report}/vastleggen`, {});
    assert.deepEqual([frozen.status, frozen.to?.endsWith("/edities/1?gedaan=frozen")], [303, true]);
    const after = await site.open(sara, report);
    has(after, "Deze stand is vastgelegd als editie 1");
    assert.ok(!after.body.includes("Deze rapportage vastleggen"));
    const twice = await site.post(sara, `${report}/vastleggen`, {});
    assert.equal(twice.status, 422);
    has(twice, "Deze stand is al vastgelegd", "Editie 1: Jaarrapportage 2026");
  });

  test("an edition says what it is, that it fits and what was looked at, in both languages, and escapes words", async () => {
    const page = await site.open(sara, `${path}/edities/1?gedaan=frozen`);
    assert.equal(page.status, 200);
    has(
      page,
      "De rapportage is vastgelegd.",
      "Deze editie klopt",
      "opnieuw uitgerekend en gelijk",
      "Vastgelegd op 12 oktober 2026",
      "4 van de 13 acties zijn gereed",
      "&lt;b&gt;Haarlem",
      ...["pdf", "docx", "xlsx", "html", "json"].map((format) => `bewaren/${format}"`),
    );
    assert.match(page.body, /<code class="eb-hash">[0-9a-f]{64}</);
    has(
      await site.open(sara, `${path}/edities/1`, "en"),
      "This edition is right",
      "Frozen on 12 October 2026",
    );
  });

  test("a correction asks what was wrong, stands beside what it corrects, and adds up", async () => {
    const { parts } = await readProgramme(site.house, site.manager, "haarlem-2020");
    const open = parts.actions.find(({ status }) => status === null);
    assert.ok(open);
    const done = { programme: "haarlem-2020", key: open.key, seen: open.version, status: "done" } as const;
    allowed(await changeStatus(site.house, site.manager, { ...done, reason: "klaar" }));
    const form = `${path}/edities/1/verbeteren`;
    has(await site.open(sara, form), "Wat was er fout?", "daarna ook niet meer te veranderen");
    const silent = await site.post(sara, form, { reden: " " });
    assert.equal(silent.status, 422);
    has(silent, "Schrijf op wat er fout was.", 'href="#reden"');
    assert.equal((await site.post(sara, form, { reden: "Een actie <i>stond</i> nog open." })).status, 303);
    has(
      await site.open(sara, `${path}/edities/2`),
      "Deze editie verbetert editie 1. Reden: Een actie &lt;i&gt;stond&lt;/i&gt; nog open.",
      "Vergeleken met editie 1",
      "Er waren 13 acties. Er kwam geen actie bij.",
      "Nu zijn er 5 gereed",
      "Beide kanten tellen op tot 13.",
      "Van 13 acties zijn er nu 5 gereed",
      "Waar 13 acties vandaan komen",
      '<tspan class="eb-t-bold">5</tspan> zijn gereed',
      "+1",
    );
    const old = await site.open(sara, `${path}/edities/1`);
    has(old, "deze editie is verbeterd. Lees editie 2.", "Deze editie klopt");
    assert.ok(!old.body.includes("/edities/1/verbeteren"), "an edition is corrected once");
    assert.equal((await site.post(sara, form, { reden: "nog iets" })).status, 422);
  });

  test("who may not read editions is refused; what is not there is not found", async () => {
    assert.equal((await site.open(fatima, `${path}/edities`)).status, 403);
    assert.equal((await site.open(fatima, `${path}/edities/1/bewaren/pdf`)).status, 403);
    for (const address of ["/edities/9", "/edities/0", "/edities/1e1", "/edities/1/bewaren/xml"])
      assert.equal((await site.open(sara, path + address)).status, 404, address);
    assert.equal((await site.post(sara, `${path}/rapportages/jaar/9999/vastleggen`, {})).status, 404);
  });
});

describe("[RA-05] published editions are read without signing in, and nothing else", () => {
  test("what is not published answers exactly as what does not exist", async () => {
    has({ ...(await asAnybody("/openbaar")), to: null }, "Er is op dit moment geen rapportage openbaar.");
    const nowhere = await asAnybody("/openbaar/haarlem-2020/99");
    for (const address of [
      "/1",
      "/2",
      "/2/pdf",
      "/2/docx",
      "/2/xlsx",
      "/2/html",
      "/2/json",
      "/1/xml",
      "/02",
      "/-1",
    ]) {
      const answer = await asAnybody(`/openbaar/haarlem-2020${address}`);
      assert.deepEqual([answer.status, answer.body], [404, nowhere.body], address);
    }
  });

  test("it is published for somebody and by a way, and then everybody reads page and files", async () => {
    const form = `${path}/edities/2/publiceren`;
    has(await site.open(sara, form), "zonder aan te melden", "niet bij anderen weghalen");
    const silent = await site.post(sara, form, { "voor-wie": "inwoners", hoe: "" });
    assert.equal(silent.status, 422);
    has(silent, 'value="inwoners"', 'href="#hoe"');
    const said = { "voor-wie": "inwoners <b>", hoe: "openbare pagina" };
    assert.equal((await site.post(sara, form, said)).status, 303);
    const own = await site.open(sara, `${path}/edities/2`);
    has(own, "Gepubliceerd voor inwoners &lt;b&gt;, via openbare pagina.", "/openbaar/haarlem-2020/2");
    const list = { ...(await asAnybody("/openbaar")), to: null };
    has(list, "/openbaar/haarlem-2020/2", `<title>Openbare rapportages | ${site.municipality.name}</title>`);
    const page = await asAnybody("/openbaar/haarlem-2020/2");
    assert.equal(page.status, 200);
    has({ ...page, to: null }, "5 van de 13 acties zijn gereed", "Zelf nakijken", "&lt;b&gt;Haarlem");
    assert.ok(!page.body.includes("afmelden"));
    for (const [format, type] of [
      ["pdf", "application/pdf"],
      ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
      ["json", "application/json"],
      ["html", "text/html; charset=utf-8"],
    ])
      assert.equal((await asAnybody(`/openbaar/haarlem-2020/2/${format}`)).type, type);
    assert.equal(
      (await asAnybody("/openbaar/haarlem-2020/1")).status,
      404,
      "the one it corrects was never public",
    );
  });

  test("taken back, it is gone for everybody and still there for the office", async () => {
    const form = `${path}/edities/2/terugtrekken`;
    assert.equal((await site.post(sara, form, { reden: "" })).status, 422);
    assert.equal((await site.post(sara, form, { reden: "een fout in tabel 2" })).status, 303);
    assert.equal((await asAnybody("/openbaar/haarlem-2020/2")).status, 404);
    assert.equal((await asAnybody("/openbaar/haarlem-2020/2/pdf")).status, 404);
    has(
      await site.open(sara, `${path}/edities/2`),
      "Teruggetrokken: een fout in tabel 2",
      "Deze editie klopt",
    );
    assert.equal((await site.post(sara, form, { reden: "nog eens" })).status, 422);
  });
});

test("an edition without a file says which, and offers the others", async () => {
  const render: FreezeOrder["render"] = async () => [
    { format: "html", language: "nl", bytes: new TextEncoder().encode("<!doctype html>") },
  ];
  const { house, manager, municipality } = site;
  const about = { kind: "committeeYear", year: 2025 } as const;
  const order = { programme: "haarlem-2020", about, municipality: municipality.name, render };
  const { number } = allowed(await freezeReport(house, manager, { ...order, words: (role) => role }));
  const page = await site.open(sara, `${path}/edities/${number}`);
  has(page, "bewaren/html", "bewaren/json", "Niet bij deze editie bewaard: PDF, Word (DOCX), Excel (XLSX).");
  assert.ok(!page.body.includes("bewaren/docx"));
  assert.equal((await site.open(sara, `${path}/edities/${number}/bewaren/docx`)).status, 404);
  assert.ok(!(await site.open(sara, `${path}/edities/1`)).body.includes("Niet bij deze editie bewaard"));
});

test("an edition that was rewritten in the database is not shown as a report, and says where it is wrong", async () => {
  const superuser = await theSuperuser("embedded");
  const { id } = site.municipality;
  await superuser.transaction().execute(async (transaction) => {
    await sql`alter table office.edition disable trigger user`.execute(transaction);
    await sql`update office.edition set content = replace(content, '"total":13', '"total":39')
      where municipality = ${id} and number = 1`.execute(transaction);
    await sql`alter table office.edition enable trigger user`.execute(transaction);
  });
  const page = await site.open(sara, `${path}/edities/1`);
  assert.equal(page.status, 200);
  has(
    page,
    "Deze editie klopt niet meer",
    "Het controlegetal hoort niet bij de inhoud.",
    "Er staat 39, het hoort 13 te zijn.",
  );
  assert.ok(!page.body.includes("van de 13 acties"));
  has(page, "Zij kan daarom niet openbaar worden.");
  assert.ok(!page.body.includes("edities/1/publiceren"));
  const said = { "voor-wie": "de raad", hoe: "raadsbrief" };
  const refusedPage = await site.post(sara, `${path}/edities/1/publiceren`, said);
  assert.equal(refusedPage.status, 422);
  has(refusedPage, "Zij kan daarom niet openbaar worden.", 'value="de raad"');
  assert.deepEqual(site.faults, []);
});
