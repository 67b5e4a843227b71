import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Role } from "../../src/domain/access/index.ts";
import { addContributionRound } from "../../src/usecases/participation/changeContributionRound.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { apiRoutes } from "../../src/web/api/apiRoutes.ts";
import { newMetrics } from "../../src/web/metrics.ts";
import { type RequestLine, siteAreas } from "../../src/web/requestLog.ts";
import { routes } from "../../src/web/routes.ts";
import { roundValues } from "../support/aContributionRound.ts";
import { patternOf } from "../support/addresses.ts";
import { programmeValues } from "../support/aProgrammeOffice.ts";
import { aSecretOffice, hiddenFrom, type SecretOffice } from "../support/aSecretOffice.ts";
import { aSite } from "../support/aSite.ts";
import { allowed, day } from "../support/aUnit.ts";
import { type Asker, addressesFor, answerOf } from "../support/everyAddress.ts";

const url = "http://localhost:3000";
const programme = "proef";

/** A line without how long it took, which no two runs share. */
const untimed = ({ milliseconds: _, ...line }: RequestLine) => line;

/** Everything that a line may say; a word outside this list stands in no line. */
const patterns = new Set([
  ...[...routes.map(patternOf), ...apiRoutes.map(({ get }) => get)],
  ...["/:municipality/*", "/aanmelden/*", "/v1/*", "-"],
]);

function assertSaysNothing(lines: readonly RequestLine[]): void {
  for (const { method, area, route, status, milliseconds, fault, ...rest } of lines) {
    assert.deepEqual(rest, {});
    assert.ok(["GET", "HEAD", "POST", "other"].includes(method), method);
    assert.ok(siteAreas.includes(area), area);
    assert.ok(patterns.has(route), route);
    assert.ok(Number.isInteger(status) && Number.isInteger(milliseconds));
    assert.ok(fault === undefined || /^[0-9a-f]{8}$/.test(fault), fault);
  }
}

/** Returns the figures of requests that a process shows after these lines, but for how long each took. */
async function countsOf(lines: readonly RequestLine[]): Promise<readonly string[]> {
  const readVitals = () => Promise.reject(new Error("no database here"));
  const metrics = newMetrics({ readVitals, faultsSoFar: () => 0 });
  for (const line of lines) metrics.requests(line);
  const { text } = await metrics.page();
  return text.split("\n").filter((line) => line.startsWith("evenbeeld_request_seconds_count"));
}

describe("the log of requests and the figures do not tell two offices apart that differ in what is secret", () => {
  let offices: { readonly without: SecretOffice; readonly withSecret: SecretOffice };
  /** Every address of what is secret, as somebody who may read it finds them. */
  let hidden: readonly string[];
  before(async () => {
    offices = { without: await aSecretOffice("none"), withSecret: await aSecretOffice("secret") };
    const manager = personIn(offices.withSecret, "programmeManager");
    const found = await addressesFor(offices.withSecret, manager, ["/programma"]);
    hidden = [...found].filter((path) => path.includes(hiddenFrom.toString(16).slice(0, 4)));
  });
  after(() => assert.deepEqual([...offices.without.faults, ...offices.withSecret.faults], []));

  const personIn = ({ readers }: SecretOffice, role: Role): Asker => ({
    kind: "person",
    person: readers.get(role) ?? assert.fail(role),
  });

  for (const role of ["employee", "auditor"] as const)
    test(`${role}: every page and every address of what is secret gives the same line in both`, async () => {
      const { without, withSecret } = offices;
      const shared = await addressesFor(without, personIn(without, role), ["/mijn-werk", "/programma"]);
      assert.ok(shared.size >= 40 && hidden.length >= 10, `${shared.size} and ${hidden.length} addresses`);
      const said = [];
      for (const office of [without, withSecret]) {
        office.told.length = 0;
        for (const path of [...shared, ...hidden]) await answerOf(office, personIn(office, role), path);
        assertSaysNothing(office.told);
        said.push(office.told.map(untimed));
      }
      assert.ok((said[0]?.length ?? 0) >= 50, "the log was open");
      assert.deepEqual(said[1], said[0]);
      assert.deepEqual(await countsOf(withSecret.told), await countsOf(without.told));
    });

  test("an act stands under one pattern, whatever it is, and so does its form; so do pages that are about secrecy alone", async () => {
    const { withSecret } = offices;
    const asker = personIn(withSecret, "programmeManager");
    withSecret.told.length = 0;
    const place = "/programma/proef";
    for (const path of ["geheimhouding/nieuw", "dossiers/nieuw", "documenten/nieuw", "acties/nieuw"]) {
      await answerOf(withSecret, asker, `${place}/${path}`);
      await answerOf(withSecret, asker, `${place}/${path}`, "POST");
    }
    for (const path of ["geheimhouding", "gelakt"]) await answerOf(withSecret, asker, `${place}/${path}`);
    assert.equal(withSecret.told.length, 10);
    assert.deepEqual([...new Set(withSecret.told.map(({ route }) => route))], ["/:municipality/*"]);
  });
});

describe("a line names nobody and nothing", () => {
  test("names, mail addresses, keys, searches, secrets and network addresses that were sent stand in no line", async () => {
    const site = await aSite();
    const { municipality, people, open, post, site: app, told } = site;
    const network = { "x-forwarded-for": "203.0.113.7", "user-agent": "Marjolein/1.0" };
    const ask = (path: string, headers = {}) => app.request(`${url}${path}`, { headers });
    await open(people.sara, "/zoeken?zoek=Marjolein");
    await open(people.sara, "/beheer/mensen");
    await post(people.sara, "/programma/nieuw", { naam: "Marjolein", sleutel: "geheim" });
    await ask(`/${municipality.slug}/programma/Marjolein?naam=Marjolein`, network);
    await ask(`/${municipality.slug}/kaart/0123456789abcdef`, network);
    await ask(`/aanmelden/link/0123456789abcdef`, network);
    await ask(`/${municipality.slug}/agenda/0123456789abcdef.ics`, network);
    await ask("/v1/programmas/Marjolein/acties", { authorization: "Bearer 0123456789abcdef", ...network });
    await ask("/Marjolein/0123456789abcdef/203.0.113.7", network);
    await ask("/wp-login.php?user=Marjolein", network);
    assertSaysNothing(told);
    assert.ok(told.length >= 6, `only ${told.length} lines`);
    const all = JSON.stringify(told);
    for (const word of [
      "Marjolein",
      "0123456789abcdef",
      "203.0.113",
      municipality.slug,
      people.sara,
      "sessie",
    ])
      assert.ok(!all.includes(word), word);
  });

  test("an address that holds a secret, what machines ask, and style sheets give no line: no page betrays them", async () => {
    const { municipality, site: app, told } = await aSite();
    const { slug } = municipality;
    const silent = [
      `/${slug}/kaart/0123456789abcdef`,
      "/aanmelden/link/0123456789abcdef",
      `/${slug}/agenda/0123456789abcdef.ics`,
      ...["/gezond", "/gezond/klaar", "/bestanden/proef.css", "/bestanden/beeldmerk/x/y"],
    ];
    for (const path of silent)
      for (const method of ["GET", "HEAD", "POST"]) await app.request(`${url}${path}`, { method });
    assert.deepEqual(told, []);
    await app.request(`${url}/aanmelden`);
    assert.deepEqual(told.map(untimed), [{ method: "GET", area: "entry", route: "/aanmelden", status: 200 }]);
  });
});

describe("[PW-04] [PW-07] what is given without a name leaves no line and no count", () => {
  test("from the list of rounds to the answer by its code, whatever the outcome", async () => {
    const site = await aSite();
    const { house, manager, people, open, post, told } = site;
    house.clock.now = new Date("2026-10-12T21:30:00Z");
    const place = { key: programme, lang: "nl", municipalityName: "Proefstad" };
    allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
    const term = { from: day("2026-10-06"), until: day("2026-10-12") };
    const values = roundValues(term);
    const { key } = allowed(await addContributionRound(house, manager, { programme, values }));
    const rounds = `/programma/${programme}/inbrengrondes`;
    await open(people.fatima, "/mijn-werk");
    const before = told.map(untimed);
    await open(people.fatima, rounds);
    await open(people.fatima, `${rounds}/${key}`);
    const form = await open(people.fatima, `${rounds}/${key}/meedoen`);
    const code = /name="code" value="([0-9a-f-]{24})"/.exec(form.body)?.[1] ?? assert.fail("no code");
    const sent = { naam: "anonymous", tekst: "De gang is te donker.", samen: "no", code, versie: "nieuw" };
    const given = await post(people.fatima, `${rounds}/${key}/meedoen`, sent);
    assert.equal(given.status, 303);
    const after = given.to?.replace(`/${site.municipality.slug}`, "") ?? assert.fail("nowhere");
    assert.equal((await open(people.fatima, after)).status, 200);
    await post(people.fatima, `${rounds}/${key}/meedoen`, { ...sent, tekst: "" });
    await post(people.fatima, `${rounds}/${key}`, sent);
    await open(people.fatima, `/programma/${programme}/inbreng-terugvinden`);
    await post(people.fatima, `/programma/${programme}/inbreng-terugvinden`, { code });
    assert.equal(before.length, 1);
    assert.deepEqual(told.map(untimed), before);
    assert.deepEqual(site.faults, []);
  });
});
