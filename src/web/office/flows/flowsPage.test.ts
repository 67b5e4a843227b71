import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader } from "../../../../test/support/aReader.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { consentIn } from "../../../../test/support/aWorkforce.ts";
import type { Employment } from "../../../domain/workforce/index.ts";
import { openHighs } from "../../../solver/highsSolver.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { readAuditLog } from "../../../usecases/access/readAuditLog.ts";
import { releaseFigures } from "../../../usecases/workforce/releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const unitOf: Readonly<Record<string, string>> = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };
const staff = somePeople(900).map((one) => ({ ...one, unit: unitOf[one.unit] ?? "SO" }));
/** A year later a quarter of the women have left, and one in twenty of the others; sixty came. */
const aYearLater: readonly Employment[] = [
  ...staff.filter(({ sex }, nth) => (sex === "female" ? nth % 4 > 0 : nth % 20 > 0)),
  ...staff.slice(0, 60).map((one) => ({ ...one, person: `9${one.person}` })),
];

async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator, people } = place;
  const employee = { role: "employee", unit: null, fromDay: day("2026-01-01"), untilDay: null } as const;
  allowed(await grantRole(house, administrator, { ...employee, person: people.joost }));
  await consentIn(house, municipality);
  const reader = await aReader(house, municipality, people.joost, language);
  const release = async (on: string, rows: readonly Employment[]) => {
    await importedOn(house, municipality, on, rows);
    allowed(await releaseFigures(house, anActor(municipality, "hrAnalyst"), day(on), tools));
  };
  const page = `/${municipality.slug}/cijfers/doorstroom`;
  return { house, municipality, reader, release, page };
}

describe("who came, rose, moved and left", () => {
  test("before there is a year between two releases the page says what will stand here", async () => {
    const { reader, page, release } = await atTheSite();
    assert.match((await reader.get(page)).html, /twee vrijgaven zijn met een jaar ertussen/);
    await release("2025-06-30", staff);
    assert.match((await reader.get(page)).html, /twee vrijgaven zijn met een jaar ertussen/);
  });

  test("[WM-02] counts in the heading, what differs clearly in words, groups with their cards, and files", async () => {
    const { house, municipality, reader, page, release } = await atTheSite();
    await release("2025-06-30", staff);
    await release("2026-06-30", aYearLater);
    const { html } = await reader.get(page);
    const left = 900 + 60 - aYearLater.length;
    assert.match(html, new RegExp(`Er kwamen 60 mensen en er vertrokken er ${left}`));
    assert.match(html, /Uitstroom: duidelijk vaker bij vrouwen/);
    assert.match(html, /keer zo vaak als bij anderen/);
    assert.doesNotMatch(html, /Instroom: duidelijk/);
    assert.match(html, /id="per-unit".*Cijfers en uitleg: .*Personeelsadministratie, vrijgave 2/s);
    assert.match(html, /afgeschermd/);
    const csv = await reader.get(`${page}.csv`);
    assert.match(csv.html, /Uitstroom/);
    assert.equal((await reader.get(`${page}.xlsx`)).status, 200);
    const log = await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 5 });
    assert.equal(log.filter(({ event }) => event === "flows-exported").length, 2);
  });

  test("in English it is complete", async () => {
    const { reader, page, release } = await atTheSite("en");
    await release("2025-06-30", staff);
    await release("2026-06-30", aYearLater);
    const { html } = await reader.get(page);
    assert.match(html, /60 people came and/);
    assert.match(html, /Outflow: clearly more often among women/);
  });
});
