import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { changePalette } from "../../src/usecases/settings/changePalette.ts";
import { aSite } from "../support/aSite.ts";
import { allowed, day } from "../support/aUnit.ts";

const purple = { accent: "#5e2c7a", accentDeep: "#4a1a4d", accentMid: "#9b5ba0", accentPale: "#eedcef" };
const asPurple = "5e2c7a-4a1a4d-9b5ba0-eedcef.css";
/** Colours that nobody of this database ever chose: it is shared by the tests. */
const asViolet = "4f2c7a-4a1a4d-9b5ba0-eedcef.css";

/** A site with an administrator, and how a stranger asks for something. */
async function aColouredSite() {
  const site = await aSite();
  const { house, administrator, people } = site;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  const ask = async (address: string) => site.site.request(`http://localhost:3000${address}`);
  const wear = async () => allowed(await changePalette(house, administrator, { value: purple, seen: 0 }));
  return { ...site, ask, wear };
}

describe("a stranger gets no style sheet made that no municipality asked for", () => {
  test("readable colours are found nowhere until a municipality wears them", async () => {
    const { ask, wear, faults } = await aColouredSite();
    const asked = Array.from({ length: 50 }, (_, at) => (0x5e2c00 + at).toString(16));
    for (const accent of [...asked, "5e2c7a"])
      assert.equal((await ask(`/bestanden/proef.${accent}-4a1a4d-9b5ba0-eedcef.css`)).status, 404, accent);
    await wear();
    assert.equal((await ask(`/bestanden/proef.${asPurple}`)).status, 200);
    for (const accent of asked)
      assert.equal((await ask(`/bestanden/proef.${accent}-4a1a4d-9b5ba0-eedcef.css`)).status, 404, accent);
    assert.deepEqual(faults, []);
  });

  test("the sheet of a preview is for who may choose the colours, and makes them findable for nobody else", async () => {
    const { ask, open, people, municipality, faults } = await aColouredSite();
    const sheet = `/instellingen/kleuren/voorbeeld/${asViolet}`;
    assert.equal((await open(people.fatima, sheet)).status, 200);
    assert.equal((await open(people.sara, sheet)).status, 403);
    assert.equal((await ask(`/${municipality.slug}${sheet}`)).status, 303);
    assert.equal((await ask(`/bestanden/proef.${asViolet}`)).status, 404);
    for (const name of ["bbbbbb-4a1a4d-9b5ba0-eedcef.css", "5e2c7a-4a1a4d-9b5ba0-red;}.css", "5e2c7a.css"])
      assert.equal((await open(people.fatima, `/instellingen/kleuren/voorbeeld/${name}`)).status, 404, name);
    assert.deepEqual(faults, []);
  });
});
