import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Role } from "../../src/domain/access/index.ts";
import { type Employment, usualTables } from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { listLedger } from "../../src/storage/figures/releaseStore.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { consult } from "../../src/usecases/perform.ts";
import { publishFigures } from "../../src/usecases/workforce/publishFigures.ts";
import { releaseFigures } from "../../src/usecases/workforce/releaseFigures.ts";
import { anActor } from "../support/aHouse.ts";
import { anOrganisation } from "../support/anOrganisation.ts";
import { siteOf, url } from "../support/aPublicSite.ts";
import { type Answer, aReader, type Reader } from "../support/aReader.ts";
import { importedOn, somePeople } from "../support/aReleasedWorkforce.ts";
import { allowed, day } from "../support/aUnit.ts";
import { consentIn } from "../support/aWorkforce.ts";
import { chosenFor } from "../support/publicFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const unitOf = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };
/** Who reads the most, and who reads the least; of the pages between them these see the same parts. */
const visitors = [
  "hrAnalyst",
  "auditor",
  "dataProtectionOfficer",
  "programmeManager",
  "worksCouncilMember",
  "employee",
] as const satisfies readonly Role[];

/** Two people change kinds of employment with each other: a woman who is a trainee, and a man who is not. */
const swapped = somePeople(600).map(
  (one, nth): Employment =>
    nth === 0 || nth === 4 ? { ...one, kind: nth === 0 ? "permanent" : "trainee" } : one,
);

const links = /href="(\/[^"#]*)/g;

/** Follows every link from the first pages on, as far as somebody gets. */
async function walk(
  reader: Pick<Reader, "get">,
  slug: string,
  from = ["mijn-werk", "programma", "organisatie"].map((first) => `/${slug}/${first}`),
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const open = new Set(from);
  for (const path of open) {
    // a workbook has the rows of its CSV, packed; with the name of the municipality in it no two are the same
    if (
      !path.startsWith(`/${slug}`) ||
      (path.includes("taal=") && !path.includes("/openbaar")) ||
      path.endsWith(".xlsx")
    )
      continue;
    const { html } = await reader.get(path);
    found.set(path, html);
    for (const [, next = ""] of html.matchAll(links)) open.add(next.replaceAll("&amp;", "&")); // a set that grows is walked to its end
  }
  return found;
}

/** What differs between any two organisations: how they are called, and identifiers, by where they stand first. */
function plain(pages: ReadonlyMap<string, string>, slug: string): readonly string[] {
  const known = new Map<string, string>();
  const named = (id: string): string => {
    const name = known.get(id) ?? `id ${known.size}`;
    known.set(id, name);
    return name;
  };
  return [...pages].map(([path, html]) =>
    `${path}\n${html}`
      .replaceAll(slug, "stad")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/g, named),
  );
}

/** An organisation with staff and a release, and all that its people get to see. */
async function world(rows: readonly Employment[]) {
  const { house, municipality, administrator } = await anOrganisation("embedded");
  await consentIn(house, municipality);
  const inUnits = rows.map((one) => ({ ...one, unit: unitOf[one.unit as keyof typeof unitOf] }));
  await importedOn(house, municipality, "2026-06-30", inUnits);
  const analyst = anActor(municipality, "hrAnalyst");
  const keys = usualTables.map(({ key }) => key);
  await chosenFor(house, municipality, keys, "public");
  allowed(await releaseFigures(house, analyst, day("2026-06-30"), tools));
  const atFigures = { may: "makeFigures", role: "evenbeeld_figures" } as const;
  const counts = await consult(house, analyst, atFigures, async (office) =>
    (await listLedger(office)).flatMap(({ cells }) => cells.map(({ count }) => count)),
  );
  const decided = { release: 1, keys, decision: "besluit 1" };
  allowed(await publishFigures(house, anActor(municipality, "clerk"), decided));
  const seen = new Map<Role, readonly string[]>();
  for (const role of visitors) {
    const mail = `${role}@voorbeeld.test`;
    const person = allowed(
      await addPerson(house, administrator, { name: `Iemand ${role}`, mail, unit: null }),
    );
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, { person, role, unit: null, ...term }));
    const pages = await walk(await aReader(house, municipality, person), municipality.slug);
    seen.set(role, plain(pages, municipality.slug));
  }
  const { slug } = municipality;
  const { site } = siteOf(house);
  const rights = ["figures", "managementFigures"] as const;
  const draft = { name: "Dashboard", rights, expiresOn: day("2027-10-12") };
  const token = allowed(await makeClient(house, administrator, draft));
  const unsigned = async (path: string): Promise<Answer> => {
    const headers = path.startsWith("/v1") ? { authorization: `Bearer ${token}` } : {};
    const answer = await site.request(`${url}${path}`, { headers });
    return { status: answer.status, to: null, html: await answer.text() };
  };
  const all = "?paginaGrootte=1000";
  const cells = keys.flatMap((key) =>
    ["", `/cellen${all}`].map((rest) => `/v1/cijfers/1/tabellen/${key}${rest}`),
  );
  const outside = await walk({ get: unsigned }, slug, [`/${slug}/openbaar`]);
  for (const path of ["/v1/cijfers", "/v1/cijfers/1", ...cells])
    outside.set(path, (await unsigned(path)).html);
  return { counts, seen, outside: plain(outside, slug) };
}

describe("two organisations of which the same figures are shown and other ones are hidden", () => {
  test("[PL-02] no page, list or log that anybody reaches differs by a byte", async () => {
    const [one, other] = [await world(somePeople(600)), await world(swapped)];
    assert.notDeepEqual(other.counts, one.counts, "hidden counts differ");
    for (const role of visitors) {
      const [pages = [], others = []] = [one.seen.get(role), other.seen.get(role)];
      assert.ok(pages.length >= 10, `${role} reached ${pages.length} pages`);
      assert.equal(others.length, pages.length);
      for (const [nth, page] of pages.entries()) assert.equal(others[nth], page);
    }
    const isOf = (path: RegExp) => one.outside.filter((page) => path.test(page.split("\n")[0] ?? "")).length;
    assert.ok(isOf(/openbaar\/cijfers\/vrijgaven\/1\?/) >= 1, "the public page was reached");
    assert.deepEqual([isOf(/\.csv$/), isOf(/cijfers\.json$/), isOf(/^\/v1\/.*cellen/)], [6, 1, 6]);
    assert.deepEqual(other.outside, one.outside, "nor does what everybody reads, or the API");
  });
});
