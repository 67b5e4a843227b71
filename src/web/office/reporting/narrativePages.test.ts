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

const programme = "haarlem-2020";
const path = `/programma/${programme}`;
const year = `${path}/rapportages/jaar/2026`;
const council = `${path}/rondes/RR1/rapportage/raad`;
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
  const closesOn = addDays(dayFrom(site.house.clock.now.toISOString().slice(0, 10)), 9);
  const values = { name: "Najaar", kind: null, serves: [], closesOn } as const;
  const { key } = allowed(await openRound(site.house, site.manager, { programme, values }));
  const by = { kind: "clock" } as const;
  allowed(await closeRound(site.house, site.manager, { programme, round: key, by }));
});

describe("the pages where somebody writes in a report", () => {
  for (const report of [year, council])
    test(`${report}: the page leads to every place, and what is written stands in page and files`, async () => {
      const page = await site.open(sara, report);
      has(
        page,
        "Toelichting schrijven",
        `${report}/toelichting/inleiding`,
        `${report}/toelichting/conclusie`,
      );
      const address = `${report}/toelichting/streefcijfers`;
      has(await site.open(sara, address), "Toelichting bij De streefcijfers", 'name="versie" value="0"');
      const typed = { toelichting: "Wij telden\nopnieuw <script>.", versie: "0" };
      const sent = await site.post(sara, address, typed);
      assert.deepEqual([sent.status, sent.to?.endsWith(`${report}?gedaan=saved`)], [303, true]);
      has(
        await site.open(sara, report),
        "Toelichting van het programmateam",
        "opnieuw &lt;script&gt;.",
        "Geschreven op",
      );
      const json = JSON.parse((await site.open(sara, `${report}/json`)).body);
      assert.deepEqual(
        json.narratives.map(({ place, text }: { place: string; text: string }) => [
          place,
          text.split("\n")[1],
        ]),
        [["targets", "opnieuw <script>."]],
      );
    });

  test("who was second is told what the other wrote, and keeps what was typed", async () => {
    const address = `${year}/toelichting/inleiding`;
    await site.post(sara, address, { toelichting: "De eerste.", versie: "0" });
    const late = await site.post(sara, address, { toelichting: "De tweede.", versie: "0" });
    assert.equal(late.status, 409);
    has(late, "De eerste.", "De tweede.");
  });

  test("a text that is too long is refused where it stands", async () => {
    const long = await site.post(sara, `${year}/toelichting/acties`, {
      toelichting: "x".repeat(10_001),
      versie: "0",
    });
    assert.equal(long.status, 422);
    has(long, 'href="#toelichting"', "x".repeat(10_001));
  });

  test("who may not write finds a closed door, and a place that the report has not is not found", async () => {
    const address = `${year}/toelichting/inleiding`;
    assert.equal((await site.open(fatima, address)).status, 403);
    for (const wrong of [`${year}/toelichting/stilstand`, `${year}/toelichting/koffie`])
      assert.equal((await site.open(sara, wrong)).status, 404, wrong);
    assert.equal((await site.open(sara, `${path}/rapportages/jaar/2015/toelichting/inleiding`)).status, 404);
  });

  test("after freezing the page says that the edition stays as it is", async () => {
    assert.equal((await site.post(sara, `${year}/vastleggen`, {})).status, 303);
    has(await site.open(sara, year), "Editie 1 blijft zoals die is.");
    const frozen = await site.open(sara, `${path}/edities/1`);
    has(frozen, "opnieuw &lt;script&gt;.", "Toelichting van het programmateam", "Deze editie klopt");
    has(await site.open(sara, year, "en"), "Write an explanation", "Explanation by the programme team");
  });
});
