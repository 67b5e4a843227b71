import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Answer, aSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { publishedFile } from "../../../../test/support/publishedParts.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { addDays, dayFrom } from "../../../domain/shared/day.ts";
import { importProgramme } from "../../../usecases/programme/importProgramme.ts";
import { closeRound } from "../../../usecases/reporting/closeRound.ts";
import { openRound } from "../../../usecases/reporting/openRound.ts";
import { verifyEditions } from "../../../usecases/reporting/verifyEdition.ts";

const programme = "haarlem-2020";
const path = `/programma/${programme}`;
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

const has = ({ body }: Answer, ...words: readonly string[]) => {
  const text = body.replaceAll("\u00a0", " ");
  for (const word of words) assert.ok(text.includes(word), `missing: ${word}`);
};

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  const content = publishedFile(programme);
  allowed(await importProgramme(site.house, site.manager, { content, dryRun: false }));
});

describe("the pages of reports on a round", () => {
  test("a round that is open has no report yet, and says so; after closing there are five", async () => {
    const today = dayFrom(site.house.clock.now.toISOString().slice(0, 10));
    const values = {
      name: "Najaar <b>2026</b>",
      kind: null,
      serves: [],
      closesOn: addDays(today, 9),
    } as const;
    const { key } = allowed(await openRound(site.house, site.manager, { programme, values }));
    const early = await site.open(sara, `${path}/rondes/${key}/rapportage/raad`);
    assert.equal(early.status, 404);
    has(early, "Sluit de ronde eerst.");
    const by = { kind: "clock" } as const;
    allowed(await closeRound(site.house, site.manager, { programme, round: key, by }));
    for (const report of ["onderdelen", "opdrachtgever", "raad", "organisatie", "eind"]) {
      const page = await site.open(sara, `${path}/rondes/${key}/rapportage/${report}`);
      assert.equal(page.status, 200, report);
      has(page, "Najaar &lt;b&gt;2026&lt;/b&gt;", "Andere rapportages over deze ronde", "Word (DOCX)");
      has(page, `/rondes/${key}">Najaar`); // the way back to the round
    }
    assert.equal((await site.open(sara, `${path}/rondes/${key}/rapportage/koffie`)).status, 404);
  });

  test("it leaves in every format, and who may not make reports gets none", async () => {
    for (const format of ["pdf", "docx", "xlsx", "html", "json"]) {
      const file = await site.open(sara, `${path}/rondes/RR1/rapportage/raad/${format}`);
      assert.equal(file.status, 200, format);
    }
    assert.equal((await site.open(fatima, `${path}/rondes/RR1/rapportage/raad`)).status, 403);
  });

  test("it is frozen as an edition that verifies, once", async () => {
    const address = `${path}/rondes/RR1/rapportage/raad`;
    const frozen = await site.post(sara, `${address}/vastleggen`, {});
    assert.deepEqual([frozen.status, frozen.to?.endsWith("/edities/1?gedaan=frozen")], [303, true]);
    has(await site.open(sara, address), "Deze stand is vastgelegd als editie 1");
    has(await site.open(sara, `${path}/edities/1`), "Rapportage aan de raad");
    assert.equal((await site.post(sara, `${address}/vastleggen`, {})).status, 422);
    const [edition] = await verifyEditions(site.house, site.manager, { programme });
    assert.deepEqual(edition?.findings, []);
    const corrected = await site.post(sara, `${path}/edities/1/verbeteren`, { reden: "een typefout" });
    assert.equal(corrected.status, 303);
  });
});

describe("what of a round is public", () => {
  const audience = "inwoners en <raad>";
  // still missing: the figures of workforce, survey and reports of discrimination, which come with B, D and E
  test("[RC-10 begins] the page of a round says for whom and by which way its report is public, and leads to the whole of it online", async () => {
    const page = `${path}/rondes/RR1`;
    has(await site.open(sara, page), "Niet openbaar.", 'href="#edities"');
    const said = { "voor-wie": audience, hoe: "raadsbrief" };
    assert.equal((await site.post(sara, `${path}/edities/2/publiceren`, said)).status, 303);
    const shown = await site.open(sara, page);
    const { slug } = site.municipality;
    const online = `/${slug}/openbaar/${programme}/2`;
    has(shown, "Gepubliceerd voor inwoners en &lt;raad&gt;, via raadsbrief.", `href="${online}`);
    const whole = await site.site.request(`http://localhost:3000${online}`);
    assert.equal(whole.status, 200);
    const text = await whole.text();
    for (const part of ["Hoe de doelen ervoor staan", "Alle acties zijn verantwoord"])
      assert.ok(text.includes(part), part);
    assert.equal((await site.open(fatima, page)).status, 403);
  });
});

describe("the page of the handover file", () => {
  test("it asks until when the term lasts, says what is wrong with a day, and shows the file", async () => {
    const first = await site.open(sara, `${path}/overdracht`);
    assert.equal(first.status, 200);
    has(first, "Laatste dag van de bestuursperiode");
    assert.equal((await site.open(sara, `${path}/overdracht?einde=31-3-2030`)).status, 422);
    const past = await site.open(sara, `${path}/overdracht?einde=2020-01-01`);
    assert.equal(past.status, 422);
    has(past, "Kies een laatste dag die vandaag of later is.");
    const asked = await site.open(sara, `${path}/overdracht?einde=2030-03-31`);
    assert.deepEqual([asked.status, asked.to?.endsWith("/overdracht/2030-03-31")], [303, true]);
    const file = await site.open(sara, `${path}/overdracht/2030-03-31`);
    has(file, "Wat doorloopt", "Wat het kost", "overdracht/2030-03-31/docx");
  });

  test("it leaves as PDF, DOCX and HTML, and who may not read money gets none", async () => {
    for (const format of ["pdf", "docx", "html"])
      assert.equal((await site.open(sara, `${path}/overdracht/2030-03-31/${format}`)).status, 200, format);
    assert.equal((await site.open(sara, `${path}/overdracht/2030-03-31/json`)).status, 404);
    assert.equal((await site.open(sara, `${path}/overdracht/morgen`)).status, 404);
    assert.equal((await site.open(fatima, `${path}/overdracht/2030-03-31`)).status, 403);
  });
});
