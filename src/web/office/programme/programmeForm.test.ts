import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { has } from "../../../../test/support/pageWords.ts";

describe("the form of a programme", () => {
  let site: Awaited<ReturnType<typeof aProgrammeSite>>;
  before(async () => {
    site = await aProgrammeSite([]);
  });

  const said = {
    titel: "Meedoen 2024-2028",
    soort: "programma",
    begin: "2024",
    einde: "Q2 2028",
    visie: "Iedereen telt mee.",
    uitgangspunten: "Eerst luisteren\nMeten zonder namen",
    vastgesteld: "1 juli 2024",
    "vastgesteld-door": "college",
    opdracht: "Bestuursopdracht inclusie",
    kenmerk: "BO-7",
    "opdracht-van": "gemeenteraad",
    gegeven: "november 2023",
  };

  test("[MS-01 begins] [MS-02] [MS-03] [MS-05] vision, principles and period are kept, with the mandate apart from the plan", async () => {
    const { sara } = site.people;
    const form = `${site.path}/veranderen`;
    assert.equal((await site.post(sara, form, { ...said, versie: "1" })).status, 303);
    has(await site.open(sara, site.path), "Iedereen telt mee.", "BO-7", "Meedoen 2024-2028");
    const again = await site.open(sara, form);
    has(again, 'value="Q2 2028"', 'value="1 juli 2024"', 'value="november 2023"', 'value="gemeenteraad"');
    has(again, "Eerst luisteren\nMeten zonder namen", 'name="versie" value="2"');
  });

  test("an end before the beginning is refused in place, and who was later sees what stands there now", async () => {
    const { sara, fatima } = site.people;
    const form = `${site.path}/veranderen`;
    const wrong = await site.post(sara, form, { ...said, einde: "2020", versie: "2" });
    assert.equal(wrong.status, 422);
    has(wrong, "Het einde ligt vóór het begin.", 'href="#einde"', 'value="2020"');
    const late = await site.post(sara, form, { ...said, titel: "Anders", versie: "1" });
    assert.equal(late.status, 409);
    has(late, "Meedoen 2024-2028", 'value="Anders"');
    assert.equal((await site.open(fatima, form)).status, 403);
  });

  test("[MS-04] a pillar, a theme under it and a theme across pillars are added; a pillar stands under nothing", async () => {
    const { sara } = site.people;
    const form = `${site.path}/themas/nieuw`;
    assert.equal((await site.post(sara, form, { naam: "Instroom", soort: "pillar" })).status, 303);
    const under = { naam: "Werving", soort: "theme", onder: "TH1" };
    assert.equal((await site.post(sara, form, under)).status, 303);
    assert.equal((await site.post(sara, form, { naam: "Taal", soort: "theme" })).status, 303);
    const wrong = await site.post(sara, form, { ...under, soort: "pillar" });
    assert.equal(wrong.status, 422);
    has(wrong, 'href="#onder"');
    const objective = await site.open(sara, `${site.path}/doelen/nieuw`);
    has(objective, "Instroom", "Werving", "Taal");
  });
});
