import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOrganisation } from "../../../../test/support/anOrganisation.ts";
import { aReader, type Reader } from "../../../../test/support/aReader.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { readOrganisation } from "../../../usecases/organisation/readOrganisation.ts";

const term = { vanaf: "2026-01-01", tot: "" };

/** The site as its administrator and as an employee see it. */
async function atTheSite(language: "nl" | "en" = "nl") {
  const place = await anOrganisation("embedded");
  const { house, municipality, administrator } = place;
  const colleague = async (name: string, role: "administrator" | "employee" | "programmeManager") => {
    const mail = `${role}@proefstad.example`;
    const person = allowed(await addPerson(house, administrator, { name, mail, unit: null }));
    const given = { person, role, unit: null, fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, given));
    return { person, reader: await aReader(house, municipality, person, language) };
  };
  const { reader } = await colleague("Ada Beheer", "administrator");
  const { reader: employee } = await colleague("Eef Medewerker", "employee");
  const base = `/${municipality.slug}`;
  return { ...place, reader, employee, colleague, base };
}

/** Sends a form and returns the page it leads to. */
async function sent(
  reader: Reader,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
) {
  const form = await reader.get(path);
  assert.equal(form.status, 200, path);
  const hidden = [...form.html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const kept = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
  const answer = await reader.post(path, { ...kept, ...fields });
  assert.equal(answer.status, 303, `${path}: ${/eb-errors[\s\S]*?<\/section>/.exec(answer.html)?.[0]}`);
  assert.ok(answer.to);
  return reader.get(answer.to);
}

describe("the pages about the organisation", () => {
  test("the administrator adds, changes, splits, merges and ends units, and each day shows its own", async () => {
    const { reader, base, units } = await atTheSite();
    const unit = {
      naam: "Dienstverlening",
      code: "DV",
      soort: "cluster",
      onder: "",
      dag: "2026-01-01",
      reden: "",
    };
    const page = await sent(reader, `${base}/organisatie/onderdelen/nieuw`, unit);
    assert.match(page.html, />Dienstverlening</);
    const at = `${base}/organisatie/onderdelen/${units.city}`;
    await sent(reader, `${at}/wijzigen`, { ...unit, naam: "Stadsbeheer", code: "SB", dag: "2026-02-01" });
    assert.match((await reader.get(`${base}/organisatie?dag=2026-01-31`)).html, />Onderdeel SB</);
    assert.match((await reader.get(`${base}/organisatie?dag=2026-02-01`)).html, />Stadsbeheer</);
    const part = (number: number) => ({
      [`naam${number}`]: `Deel ${number}`,
      [`code${number}`]: `D${number}`,
      [`soort${number}`]: "directie",
    });
    const split = {
      ...part(1),
      ...part(2),
      [`naar-${units.parks}`]: "1",
      dag: "2026-03-01",
      reden: "besluit 3",
    };
    const history = await sent(reader, `${at}/splitsen`, split);
    assert.match(history.html, /Ging verder als/);
    const merger = { ...unit, naam: "Samen", code: "SM", dag: "2026-04-01" };
    const shown = await reader.get(`${base}/organisatie?dag=2026-03-01`);
    const parts = [...shown.html.matchAll(/onderdelen\/([0-9a-f-]{36})">(Deel \d)</g)].map(
      ([, id = ""]) => id,
    );
    assert.equal(parts.length, 2);
    await sent(reader, `${base}/organisatie/onderdelen/samenvoegen`, { ...merger, onderdelen: parts });
    const ending = { dag: "2026-05-01", reden: "" };
    await sent(reader, `${base}/organisatie/onderdelen/${units.parks}/beeindigen`, ending);
    const last = await reader.get(`${base}/organisatie?dag=2026-05-01`);
    assert.match(last.html, />Samen</);
    assert.doesNotMatch(last.html, />(Deel 1|Stadsbeheer|Onderdeel SB-1)</);
  });

  test("the administrator gives offices, appoints coordinators, keeps bureau and bodies, and ends them", async () => {
    const { reader, base, units, people, house, administrator } = await atTheSite();
    const office = { ambt: "administrativeSponsor", persoon: people.sara, opdracht: "stuurt", ...term };
    const page = await sent(reader, `${base}/organisatie/ambten/nieuw`, office);
    assert.match(page.html, /Ambtelijk opdrachtgever/);
    const coordinator = { persoon: people.joost, ...term };
    await sent(reader, `${base}/organisatie/onderdelen/${units.city}/trekkers/nieuw`, coordinator);
    const bureau = { naam: "Bureau Inclusie", fte: "4,5", hierarchisch: "P&O", functioneel: "" };
    const withBureau = await sent(reader, `${base}/organisatie/bureaus/nieuw`, { ...bureau, ...term });
    assert.match(withBureau.html, /4,5/);
    const body = {
      sleutel: "stuurgroep",
      naam: "Stuurgroep",
      soort: "steeringGroup",
      leden: "vier directeuren\nsara@proefstad.example",
      voorzitter: "AD/GS",
      "hoe-vaak": "elke 2 maanden",
    };
    const withBody = await sent(reader, `${base}/organisatie/overleggen/nieuw`, body);
    assert.match(withBody.html, /vier directeuren, Sara/);
    await sent(reader, `${base}/organisatie/overleggen/stuurgroep/wijzigen`, { ...body, opdracht: "volgt" });
    const view = await readOrganisation(house, administrator, day("2026-10-12"));
    assert.deepEqual(view.bodies[0]?.members[1], { kind: "person", person: people.sara });
    const one = { office: view.offices[0]?.holding.id, bureau: view.bureaus[0]?.id };
    const bureauAt = `${base}/organisatie/bureaus/${one.bureau}`;
    await sent(reader, `${bureauAt}/wijzigen`, { ...bureau, fte: "5", dag: "2026-06-01", reden: "" });
    const end = { laatste: "2026-09-30", reden: "" };
    await sent(reader, `${base}/organisatie/ambten/${one.office}/beeindigen`, end);
    await sent(reader, `${base}/organisatie/trekkers/${view.coordinators[0]?.id}/beeindigen`, end);
    const after = await readOrganisation(house, administrator, day("2026-10-12"));
    assert.deepEqual([after.offices, after.coordinators, after.bureaus.map(({ fte }) => fte)], [[], [], [5]]);
  });

  test("[GV-01] a body comes together as often as was chosen, or in words; what was chosen stands in the form again", async () => {
    const { reader, base, house, administrator } = await atTheSite();
    const body = { sleutel: "team", naam: "Team", soort: "programmeTeam", leden: "wie er werkt" };
    const rhythm = async () =>
      (await readOrganisation(house, administrator, day("2026-10-12"))).bodies[0]?.rhythm;
    await sent(reader, `${base}/organisatie/overleggen/nieuw`, { ...body, ritme: "FREQ=MONTHLY;INTERVAL=2" });
    assert.deepEqual(await rhythm(), { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=2" });
    const change = `${base}/organisatie/overleggen/team/wijzigen`;
    assert.match((await reader.get(change)).html, /value="FREQ=MONTHLY;INTERVAL=2" selected/);
    await sent(reader, change, { ...body, versie: "1", ritme: "", "hoe-vaak": "zo vaak als nodig" });
    assert.deepEqual(await rhythm(), { kind: "words", words: "zo vaak als nodig" });
    const strange = await reader.post(change, { ...body, versie: "2", ritme: "FREQ=HOURLY" });
    assert.equal(strange.status, 422);
  });

  test("a refusal stands at its field, says what to do, and loses nothing of what was typed", async () => {
    const { reader, base, colleague } = await atTheSite();
    const path = `${base}/organisatie/onderdelen/nieuw`;
    const typed = { naam: "<b>Nieuw</b>", code: "so", soort: "team", onder: "", dag: "2026-01-01" };
    const refused = await reader.post(path, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.html, /href="#code">Deze code is al/);
    assert.match(refused.html, /value="&lt;b&gt;Nieuw&lt;\/b&gt;"/);
    const noDay = await reader.post(path, { ...typed, dag: "gisteren" });
    assert.match(noDay.html, /href="#dag">Eerste dag: deze dag bestaat niet/);
    const empty = await reader.post(path, { ...typed, dag: " " });
    assert.match(empty.html, /href="#dag">Eerste dag: vul een dag in/);
    const { person } = await colleague("Paula Manager", "programmeManager");
    const given = { rol: "employee", onderdeel: "", vanaf: "", tot: "" };
    const role = await reader.post(`${base}/beheer/mensen/${person}/rollen/nieuw`, given);
    assert.equal(role.status, 422);
    assert.match(role.html, /href="#vanaf">[^<]*: vul een dag in/);
    const elsewhere = await reader.post(path, { ...typed, onder: "nergens" });
    assert.match(elsewhere.html, /href="#onder">Valt onder: maak een keuze/);
  });

  test("who changes what somebody else changed meanwhile is told so", async () => {
    const { reader, base, units } = await atTheSite();
    const path = `${base}/organisatie/onderdelen/${units.care}/wijzigen`;
    const change = { naam: "Zorg", code: "SO", soort: "cluster", onder: "", dag: "2026-01-01", versie: "1" };
    assert.equal((await reader.post(path, change)).status, 303);
    const late = await reader.post(path, { ...change, naam: "Welzijn" });
    assert.equal(late.status, 409);
    assert.match(late.html, /Iemand anders heeft dit intussen veranderd/);
    assert.match(late.html, /value="Welzijn"/);
    // what stands there now, field by field, and the version that this page has shown
    assert.match(late.html, /Iemand anders was u voor[\s\S]*<dd>Zorg<\/dd>/);
    assert.match(late.html, /name="versie" value="2"/);
    const again = { ...change, naam: "Welzijn", dag: "2026-02-01", versie: "2" };
    assert.equal((await reader.post(path, again)).status, 303);
  });

  test("mending something else never takes over the version of somebody who changed it meanwhile", async () => {
    const { reader, base, units } = await atTheSite();
    const path = `${base}/organisatie/onderdelen/${units.care}/wijzigen`;
    const change = { naam: "Zorg", code: "SO", soort: "cluster", onder: "", dag: "2026-01-01", versie: "1" };
    assert.equal((await reader.post(path, change)).status, 303);
    const wrong = await reader.post(path, { ...change, naam: "Welzijn", dag: "ooit" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /name="versie" value="1"/);
  });

  test("a unit is split into more than two: the form asks for the others first and keeps what was typed", async () => {
    const { reader, base, units } = await atTheSite();
    const path = `${base}/organisatie/onderdelen/${units.city}/splitsen`;
    const part = (number: number) => ({
      [`naam${number}`]: `Stuk ${number}`,
      [`code${number}`]: `S${number}`,
      [`soort${number}`]: "directie",
    });
    const two = { ...part(1), ...part(2), dag: "2026-03-01", [`naar-${units.parks}`]: "2" };
    const more = await reader.post(path, { ...two, delen: "3", getoond: "2" });
    assert.equal(more.status, 422);
    assert.match(more.html, /href="#delen">In hoeveel onderdelen\? Vul nu alle 3 onderdelen in/);
    assert.match(more.html, /name="naam3"/);
    assert.match(more.html, /value="Stuk 2"/);
    const three = { ...two, ...part(3), delen: "3", getoond: "3" };
    const unsaid = await reader.post(path, { ...three, [`naar-${units.parks}`]: "" });
    assert.equal(unsaid.status, 422);
    assert.match(
      unsaid.html,
      new RegExp(`href="#naar-${units.parks}">Onderdeel SB-1 valt straks onder: maak een keuze`),
    );
    assert.equal((await reader.post(path, { ...three, [`naar-${units.parks}`]: "3" })).status, 303);
    const shown = await reader.get(`${base}/organisatie?dag=2026-03-01`);
    assert.equal([...shown.html.matchAll(/>Stuk \d</g)].length, 3);
  });

  test("an employee reads the organisation and finds no way to change it or to the list of people", async () => {
    const { employee, base, units } = await atTheSite();
    const page = await employee.get(`${base}/organisatie`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.html, /onderdelen\/nieuw|beheer/);
    assert.equal((await employee.get(`${base}/organisatie/onderdelen/${units.city}`)).status, 200);
    assert.equal((await employee.get(`${base}/organisatie/onderdelen/nieuw`)).status, 403);
    assert.equal((await employee.get(`${base}/beheer/mensen`)).status, 403);
    assert.equal((await employee.get(`${base}/organisatie/onderdelen/nergens`)).status, 404);
  });
});

describe("the pages about people", () => {
  test("the administrator adds a person, gives a role, appoints a deputy and hands everything over", async () => {
    const { reader, base, people, units, colleague } = await atTheSite();
    const person = { naam: "Noor Nieuw", mail: "noor@proefstad.example", onderdeel: units.city };
    const list = await sent(reader, `${base}/beheer/mensen/nieuw`, person);
    assert.match(list.html, />Noor Nieuw</);
    const at = `${base}/beheer/mensen/${people.sara}`;
    const role = { rol: "unitOwner", onderdeel: units.city, ...term };
    const withRole = await sent(reader, `${at}/rollen/nieuw`, role);
    assert.match(withRole.html, /Leidinggevende van een onderdeel: Onderdeel SB/);
    const deputy = { persoon: people.joost, vanaf: "2026-10-12", tot: "2026-10-31" };
    const withDeputy = await sent(reader, `${at}/plaatsvervangers/nieuw`, deputy);
    assert.match(withDeputy.html, /Joost neemt waar/);
    await sent(reader, `${at}/wijzigen`, {
      naam: "Sara Smit",
      mail: "sara@proefstad.example",
      onderdeel: "",
    });
    const form = await reader.get(`${at}/overdragen`);
    const held = [...form.html.matchAll(/name="wat" value="([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
    assert.equal(held.length, 1);
    const handover = { persoon: people.fatima, wat: [...held, "items"], dag: "2026-10-12", reden: "vertrek" };
    const after = await sent(reader, `${at}/overdragen`, handover);
    assert.match(after.html, /1 januari 2026 tot en met 11 oktober 2026/);
    const other = await reader.get(`${base}/beheer/mensen/${people.fatima}`);
    assert.match(other.html, /vanaf 12 oktober 2026/);
    const [given = ""] = /rollen\/[0-9a-f-]{36}\/beeindigen/.exec(other.html) ?? [];
    const end = { laatste: "2026-12-31", reden: "" };
    await sent(reader, `${base}/beheer/mensen/${people.fatima}/${given}`, end);
    const [standing = ""] = /plaatsvervangers\/[0-9a-f-]{36}\/beeindigen/.exec(withDeputy.html) ?? [];
    await sent(reader, `${at}/${standing}`, { laatste: "2026-10-15", reden: "" });
    const manager = await colleague("Mia Manager", "programmeManager");
    const read = await manager.reader.get(at);
    assert.equal(read.status, 200);
    assert.doesNotMatch(read.html, /overdragen|beeindigen/);
  });

  test("people are found by name, mail address and role", async () => {
    const { reader, base } = await atTheSite();
    const found = async (search: string) => {
      const { html } = await reader.get(`${base}/beheer/mensen?zoek=${search}`);
      return [...html.matchAll(/beheer\/mensen\/[0-9a-f-]{36}">([^<]+)</g)].map(([, name]) => name);
    };
    assert.deepEqual(await found("sara"), ["Sara"]);
    assert.deepEqual(await found("medewerker"), ["Eef Medewerker"]);
    assert.deepEqual(await found("niemand-heet-zo"), []);
  });

  test("every page and form is there in English too", async () => {
    const { reader, base, people, units } = await atTheSite("en");
    const pages = [
      "organisatie",
      `organisatie/onderdelen/${units.city}`,
      "organisatie/onderdelen/nieuw",
      "organisatie/onderdelen/samenvoegen",
      `organisatie/onderdelen/${units.city}/splitsen`,
      "organisatie/ambten/nieuw",
      "organisatie/bureaus/nieuw",
      "organisatie/overleggen/nieuw",
      "beheer/mensen",
      `beheer/mensen/${people.sara}`,
      `beheer/mensen/${people.sara}/overdragen`,
    ];
    for (const page of pages) {
      const { status, html } = await reader.get(`${base}/${page}`);
      assert.equal(status, 200, page);
      assert.match(html, /<html lang="en"/);
      assert.doesNotMatch(html, /onderdeel is|Kies |Eerste dag|Rollen|Leden</, page);
    }
  });
});
