import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Answer, aSite } from "../../../../test/support/aSite.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";

const page = "/instellingen/rapportages";
let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

const has = ({ body }: Answer, ...words: readonly string[]) => {
  for (const word of words) assert.ok(body.includes(word), `missing: ${word}`);
};
/** The places of the yearly report to a committee, with what differs. */
const places = (differing: Readonly<Record<string, string>> = {}) => ({
  "plaats-standen": "1",
  "plaats-verloop": "2",
  "plaats-totalen": "3",
  "plaats-streefcijfers": "4",
  "plaats-cijfers": "5",
  "plaats-veranderingen": "6",
  "plaats-acties": "7",
  "plaats-bronnen": "8",
  versie: "0",
  ...differing,
});

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
});

describe("the pages of the order of reports", () => {
  test("every kind of report has its order, and the programme manager changes it", async () => {
    has(await site.open(sara, page), "gewone volgorde", `${page}/commissie`, `${page}/raad`, `${page}/eind`);
    has(await site.open(sara, `${page}/commissie`), "plaats-standen", "Volgorde wijzigen");
    const address = `${page}/commissie`;
    const missing = await site.post(sara, address, places({ "plaats-acties": "" }));
    assert.equal(missing.status, 422);
    has(missing, "Dit deel hoort in deze rapportage.");
    assert.equal((await site.post(sara, address, places({ "plaats-acties": "eerst" }))).status, 422);
    const twice = await site.post(sara, address, places({ "plaats-acties": "2" }));
    assert.equal(twice.status, 422);
    has(twice, "Een deel hierboven heeft dit nummer al.", 'href="#plaats-acties"');
    const done = await site.post(sara, address, places({ "plaats-acties": "1", "plaats-standen": "9" }));
    assert.deepEqual([done.status, done.to?.endsWith(`${page}?gedaan=saved`)], [303, true]);
    const { body } = await site.open(sara, page);
    assert.ok(body.indexOf("Alle acties") < body.indexOf("Hoe de acties ervoor staan"));
    const late = await site.post(sara, address, places());
    assert.equal(late.status, 409);
  });

  test("who may not choose finds a closed door, and a report that is none is not found", async () => {
    assert.equal((await site.open(fatima, page)).status, 403);
    assert.equal((await site.open(sara, `${page}/koffie`)).status, 404);
    has(await site.open(sara, page, "en"), "Order of reports", "usual order");
  });
});
