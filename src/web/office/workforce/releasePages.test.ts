import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader } from "../../../../test/support/aReader.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { consentIn } from "../../../../test/support/aWorkforce.ts";
import type { Role } from "../../../domain/access/index.ts";
import { type Protector, protectedTables } from "../../../domain/disclosure/index.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { refused } from "../../../domain/shared/result.ts";
import type { Employment } from "../../../domain/workforce/index.ts";
import { openHighs } from "../../../solver/highsSolver.ts";
import { findRelease, listLedger } from "../../../storage/figures/releaseStore.ts";
import { endRole } from "../../../usecases/access/endRole.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { consult } from "../../../usecases/perform.ts";
import { makeAskedRelease } from "../../../usecases/workforce/makeAskedRelease.ts";
import { readReleases } from "../../../usecases/workforce/readReleases.ts";

const solver = await openHighs();
const here: Protector = async (request, told) => {
  await told({ stage: "protecting", steps: 1234, stepsInAll: null });
  return protectedTables(
    request,
    solver,
    () => 0,
    () => {},
  );
};
const unitOf = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };
const atFigures = { may: "makeFigures", role: "evenbeeld_figures" } as const;

async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator, people } = place;
  const role = async (person: PersonId, one: Role) =>
    allowed(
      await grantRole(house, administrator, {
        role: one,
        unit: null,
        fromDay: day("2026-01-01"),
        untilDay: null,
        person,
      }),
    );
  const held = await role(people.sara, "hrAnalyst");
  await role(people.joost, "employee");
  await role(people.fatima, "worksCouncilMember");
  await consentIn(house, municipality);
  const [analyst, employee, council] = await Promise.all([
    aReader(house, municipality, people.sara, language),
    aReader(house, municipality, people.joost, language),
    aReader(house, municipality, people.fatima, language),
  ]);
  const at = (rest: string) => `/${municipality.slug}/cijfers/vrijgaven${rest}`;
  const bringRows = (on: string, rows: readonly Employment[]) =>
    importedOn(
      house,
      municipality,
      on,
      rows.map((one) => ({ ...one, unit: unitOf[one.unit as keyof typeof unitOf] })),
    );
  const bring = (on: string, count: number) => bringRows(on, somePeople(count));
  const make = (protect: Protector = here) => makeAskedRelease(house, municipality, protect);
  const ask = () => analyst.post(at("/vragen"), { peildatum: "2026-06-30", versie: "nieuw" });
  return { ...place, held, analyst, employee, council, at, bring, bringRows, make, ask };
}

type Site = Awaited<ReturnType<typeof atTheSite>>;

/** Changes the tables by the form and returns the page that follows. */
async function chosen(
  { analyst, at }: Site,
  path: string,
  fields: Readonly<Record<string, string | string[]>>,
) {
  const { html } = await analyst.get(at(path));
  const version = /name="versie" value="(\d+)"/.exec(html)?.[1] ?? "";
  return analyst.post(at(path), { versie: version, ...fields });
}

describe("releases of figures", () => {
  test("without one the page says what will stand here, and asks who makes figures for rows first", async () => {
    const { analyst, employee, at } = await atTheSite();
    const mine = await analyst.get(at(""));
    assert.match(mine.html, /Er is nog niets vrijgegeven/);
    assert.match(mine.html, /Lever eerst een personeelsbestand/);
    assert.match(mine.html, /vrijgaven\/tabellen"/);
    const theirs = await employee.get(at(""));
    assert.equal(theirs.status, 200);
    assert.doesNotMatch(theirs.html, /Lever eerst|vrijgaven\/tabellen/);
    for (const path of ["/vragen", "/tabellen", "/tabellen/nieuw", "/1/buitenstaander"])
      assert.equal((await employee.get(at(path))).status, 403, path);
    for (const path of ["/1", "/x", "/0"]) assert.equal((await analyst.get(at(path))).status, 404, path);
  });

  test("[PL-02 begins] a release is asked for, waits, says how far it is and ends on a page of its own; everybody reads what left and for whom", async () => {
    const site = await atTheSite();
    const { analyst, employee, council, at, bring, make, ask } = site;
    await bring("2026-06-30", 600);
    assert.match((await analyst.get(at("/vragen"))).html, /30 juni 2026/);
    const asked = await ask();
    assert.equal(asked.to, `${at("")}?gedaan=releaseAsked`);
    assert.match((await analyst.get(asked.to ?? "")).html, /De vrijgave staat klaar.*Wacht tot het begint/s);
    assert.doesNotMatch((await employee.get(at(""))).html, /Wacht tot het begint/);
    let meanwhile = "";
    await make(async (request, told) => {
      const outcome = await here(request, told);
      meanwhile = (await analyst.get(at(""))).html;
      return outcome;
    });
    assert.match(meanwhile, /Rekenstappen tot nu toe: 1\.234/);
    assert.match(meanwhile, /Laad deze pagina opnieuw/);
    const { html } = await analyst.get(at(""));
    assert.doesNotMatch(html, /Nu bezig/);
    assert.match(html, /Er is 1 vrijgave, met de cijfers van 30 juni 2026/);
    assert.match(html, /Sara, P&amp;O-analist/);
    assert.match((await employee.get(at(""))).html, /iedereen die hier werkt/);
    assert.match((await council.get(at(""))).html, /Door/);
    const one = await employee.get(at("/1"));
    assert.match(one.html, /Waarom cijfers zijn afgeschermd/);
    assert.match(one.html, /Een aantal onder de 10 mensen/);
    assert.match(one.html, /Aantal mensen naar schaal en geslacht/);
    assert.doesNotMatch(one.html, /buitenstaander/);
    assert.match((await analyst.get(at("/vragen"))).html, /30 juni 2026, opnieuw/);
  });

  test("[PL-02 begins] a release that is refused says why, and which tables could go out", async () => {
    const { analyst, at, bring, make, ask } = await atTheSite();
    await bring("2026-06-30", 600);
    await ask();
    const second = await ask();
    assert.equal(second.status, 422);
    assert.match(second.html, /Er wordt al een vrijgave gemaakt/, "W180");
    await make(async (request, told) =>
      request.tables.length > 2 ? refused({ code: "S105" }) : here(request, told),
    );
    const { html } = await analyst.get(at(""));
    assert.match(html, /De cijfers van 30 juni 2026 zijn niet vrijgegeven/);
    assert.match(
      html,
      /Dit zou wel kunnen: onderdeel en geslacht \(2 lagen\); onderdeel en leeftijd \(2 lagen\)/,
    );
  });

  test("W184: who asked and may not any more when it is made, releases nothing", async () => {
    const { house, municipality, administrator, people, held, bring, make, ask } = await atTheSite();
    await bring("2026-06-30", 600);
    await ask();
    house.clock.now = new Date(house.clock.now.getTime() + 7 * 86_400_000);
    const end = { id: held, person: people.sara, lastDay: day("2026-10-15"), seen: 1, reason: null };
    const ended = await endRole(house, administrator, end);
    assert.ok(ended.ok, JSON.stringify(ended));
    assert.ok(await make());
    assert.deepEqual(await readReleases(house, anActor(municipality, "employee")), []);
    const orders = await consult(house, anActor(municipality, "hrAnalyst"), atFigures, (office) =>
      office.transaction.selectFrom("figures.release_order").select("refusal").execute(),
    );
    assert.deepEqual(orders.at(-1)?.refusal, { code: "W184", nearest: null });
  });
});

describe("tables that are released are chosen", () => {
  test("[PL-02 begins] one is added, changed and taken away; the history stays, and the next release has the choice", async () => {
    const site = await atTheSite();
    const { analyst, employee, council, at, bring, make, ask } = site;
    const table = {
      kenmerken: ["unit", "grade"],
      lagen: "1",
      ritme: "6",
      lezers: "management",
      stromen: "no",
    };
    assert.equal((await chosen(site, "/tabellen/nieuw", table)).to, `${at("/tabellen")}?gedaan=saved`);
    const twice = await chosen(site, "/tabellen/nieuw", table);
    assert.match(twice.html, /Er is al een tabel naar deze kenmerken/, "W181");
    const none = await chosen(site, "/tabellen/nieuw", {
      lagen: "1",
      ritme: "6",
      lezers: "management",
      stromen: "no",
    });
    assert.match(none.html, /een tot drie kenmerken/, "W171");
    const told = await chosen(site, "/tabellen/nieuw", { ...table, stromen: "yes" });
    assert.match(told.html, /naar geslacht en 1 ander kenmerk/, "W169");
    for (const key of ["unit-age", "grade-sex", "age-sex", "hours-sex"])
      assert.equal((await chosen(site, `/tabellen/${key}/weghalen`, {})).status, 303, key);
    const changed = { kenmerken: ["kind"], lagen: "2", ritme: "3", lezers: "organisation", stromen: "no" };
    assert.equal((await chosen(site, "/tabellen/kind-sex/veranderen", changed)).status, 303);
    const { html } = await analyst.get(at("/tabellen"));
    assert.match(html, /Bij elke vrijgave gaan 3 tabellen/);
    assert.match(html, /onderdeel en schaal/);
    assert.match(html, /leiding en ondernemingsraad/);
    assert.match(html, /Eerder gekozen.*Hiermee begint elke gemeente/s);
    const stale = await analyst.post(at("/tabellen/kind/weghalen"), { versie: "1" });
    assert.equal(stale.status, 409, "V101");
    await bring("2026-06-30", 600);
    await ask();
    await make();
    const shown = async (reader: typeof analyst) => (await reader.get(at("/1"))).html;
    for (const reader of [analyst, council])
      assert.match(await shown(reader), /Aantal mensen naar onderdeel en schaal/);
    assert.doesNotMatch(await shown(employee), /Aantal mensen naar onderdeel en schaal/);
    assert.match(await shown(employee), /Aantal mensen naar soort dienstverband/);
  });
});

describe("what would an outsider know?", () => {
  test("[PL-02 begins] each hidden cell stands with at least and at most, in both languages, and none of it can be computed", async () => {
    for (const language of ["nl", "en"] as const) {
      const { analyst, at, bring, make, ask } = await atTheSite(language);
      await bring("2026-06-30", 600);
      await ask();
      await make();
      const { html, status } = await analyst.get(at("/1/buitenstaander"));
      assert.equal(status, 200);
      assert.match(
        html,
        language === "nl" ? /is er geen precies uit te rekenen/ : /none can be computed exactly/,
      );
      assert.match(html, />\d+ (tot|to) \d+</);
      assert.doesNotMatch(html, />(afgeschermd|hidden)</, "each of them has its bounds");
      assert.match((await analyst.get(at("/1"))).html, /\/1\/buitenstaander/);
    }
  });

  test("[PL-02 begins] not a byte of the page changes when hidden counts change and what is shown does not", async () => {
    /** Two people change kinds of employment with each other: a woman who is a trainee, and a man who is not. */
    const swapped: readonly Employment[] = somePeople(600).map((one, nth) =>
      nth === 0 || nth === 4 ? { ...one, kind: nth === 0 ? "permanent" : "trainee" } : one,
    );
    const worldOf = async (rows: readonly Employment[]) => {
      const { house, municipality, analyst, at, bringRows, make, ask } = await atTheSite();
      await bringRows("2026-06-30", rows);
      await ask();
      await make();
      const reading = anActor(municipality, "hrAnalyst");
      const { release, counts } = await consult(house, reading, atFigures, async (office) => ({
        release: (await findRelease(office, 1)) ?? assert.fail(),
        counts: (await listLedger(office))[0]?.cells.map(({ count }) => count),
      }));
      const { html } = await analyst.get(at("/1/buitenstaander"));
      const shown = release.tables.map(({ table }) => table.cells.map(({ figure }) => figure));
      return { shown, counts, html: html.replaceAll(municipality.slug, "stad") };
    };
    const one = await worldOf(somePeople(600));
    const other = await worldOf(swapped);
    assert.deepEqual(other.shown, one.shown, "what is shown is the same");
    assert.notDeepEqual(other.counts, one.counts, "what is hidden is not");
    assert.ok(other.html === one.html, "and nothing of it is on the page");
  });
});
