import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { periodFrom } from "../../../domain/shared/period.ts";

const late = { start: periodFrom("2026-01"), end: periodFrom("2026-09"), note: null };

async function anOffice() {
  const site = await aProgrammeSite([
    { title: "Startpakket <script>x</script>", status: "ongoing", planning: late },
    { title: "Mentor voor nieuwe collega's" },
  ]);
  const { people, units, path, post } = site;
  const owner = { versie: "1", persoon: people.fatima };
  assert.equal((await post(people.sara, `${path}/acties/A1/actiehouder`, owner)).status, 303);
  const unit = { versie: "1", titel: "Mentor voor nieuwe collega's", onderdeel: units.parks };
  assert.equal((await post(people.sara, `${path}/acties/A2/veranderen`, unit)).status, 303);
  return site;
}

describe("my work", () => {
  test("an action owner begins there and sees how late an action is, with the button that tells how it goes", async () => {
    const { open, people, path, municipality, faults } = await anOffice();
    const start = await open(people.fatima, "");
    assert.equal(start.to, `/${municipality.slug}/mijn-werk`);
    const page = await open(people.fatima, "/mijn-werk");
    assert.equal(page.status, 200);
    assert.ok(page.body.includes("12 dagen te laat"));
    assert.ok(page.body.includes(`${path}/acties/A1/nieuws"`));
    assert.ok(page.body.includes("Startpakket &lt;script&gt;x&lt;/script&gt;"));
    assert.ok(!page.body.includes("Mentor voor nieuwe"));
    assert.ok((await open(people.fatima, "/mijn-werk", "en")).body.includes("12 days late"));
    assert.deepEqual(faults, []);
  });

  test("a unit owner sees the actions of the units below and is asked for status and planning", async () => {
    const { open, people, path } = await anOffice();
    const page = await open(people.joost, "/mijn-werk");
    assert.ok(page.body.includes("Kies een stand: Mentor voor nieuwe collega"));
    assert.ok(page.body.includes("De planning ontbreekt ook."));
    assert.ok(page.body.includes(`${path}/acties/A2/stand"`));
    assert.ok(!page.body.includes("Startpakket"));
  });

  test("the programme manager sees what the plan leaves open and who has no owner; the start is the programmes", async () => {
    const { open, people, path, municipality } = await anOffice();
    const start = await open(people.sara, "");
    assert.equal(start.to, `/${municipality.slug}/programma`);
    const page = await open(people.sara, "/mijn-werk");
    assert.ok(page.body.includes("Acties zonder actiehouder"));
    assert.ok(page.body.includes(`${path}/acties/A2/actiehouder"`));
    assert.ok(page.body.includes("stand van de actie"));
    assert.ok(page.body.includes("1 van 2"));
  });
});
