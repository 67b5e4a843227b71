import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader } from "../../../../test/support/aReader.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { consentIn } from "../../../../test/support/aWorkforce.ts";
import { openHighs } from "../../../solver/highsSolver.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { releaseFigures } from "../../../usecases/workforce/releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const unitOf = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };

async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator, people } = place;
  const employee = { role: "employee", unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;
  allowed(await grantRole(house, administrator, { ...employee, person: people.joost }));
  const reader = await aReader(house, municipality, people.joost, language);
  const release = async (on: string, count: number) => {
    const rows = somePeople(count).map((one) => ({ ...one, unit: unitOf[one.unit as keyof typeof unitOf] }));
    await importedOn(house, municipality, on, rows);
    return allowed(await releaseFigures(house, anActor(municipality, "hrAnalyst"), day(on), tools));
  };
  const read = () => reader.get(`/${municipality.slug}/cijfers/personeel`);
  return { ...place, release, read };
}

describe("who works here", () => {
  test("without a release it says what will stand here", async () => {
    const { read } = await atTheSite();
    const { status, html } = await read();
    assert.equal(status, 200);
    assert.match(html, /nog geen cijfers over het personeel/);
  });

  test("[WM-01 begins] everybody who works here reads how many there are, by unit and by what they are", async () => {
    const { house, municipality, release, read } = await atTheSite();
    await consentIn(house, municipality);
    await release("2026-06-30", 600);
    const { html } = await read();
    assert.match(html, /Op 30 juni 2026 werkten hier 600 mensen/);
    assert.match(html, /Onderdeel SB-1/);
    assert.match(html, /Aantal mensen naar schaal en geslacht/);
    assert.match(html, /data-label="Mannen en anderen"/);
    assert.match(html, /<th[^>]*scope="row"[^>]*>10A<\/th>/, "grades stand down, sexes across");
    assert.ok(html.includes("afgeschermd") && !html.includes("everybody"));
  });

  test("a figure of before stands with its day, in English too", async () => {
    const { house, municipality, release, read } = await atTheSite("en");
    await consentIn(house, municipality);
    await release("2026-06-30", 600);
    await release("2026-09-30", 603);
    const { html } = await read();
    assert.match(html, /On 30 September 2026 603 people worked here/);
    assert.match(html, /\d <sup>a<\/sup>/);
    assert.match(html, /a: of 30 June 2026\./);
  });
});
