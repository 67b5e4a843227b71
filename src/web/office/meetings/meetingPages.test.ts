import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { readIcs } from "../../../../test/support/readIcs.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";

/** A site with a steering group of which Joost, who leads a unit, is a member. */
async function aMeetingSite() {
  const site = await aProgrammeSite([]);
  const { house, administrator, people } = site;
  const body = {
    key: "stuurgroep",
    name: "Stuurgroep <b>",
    kind: "steeringGroup",
    role: "sturing programma",
    members: [{ kind: "person", person: people.joost }],
    chair: null,
    secretary: { kind: "person", person: people.sara },
    rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=4" },
    mandate: null,
  } as const;
  allowed(await addBody(house, administrator, body));
  const list = `${site.path}/overleg`;
  const begin = async (differing: Record<string, string> = {}) => {
    const answer = await site.post(people.sara, `${list}/nieuw`, { ...series, ...differing });
    assert.equal(answer.status, 303, answer.body);
    return `${list}/OV1`;
  };
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  return { ...site, list, begin, programme };
}

const series = {
  naam: "Stuurgroep I&D",
  orgaan: "stuurgroep",
  soort: "body",
  "hoe-vaak": "",
  eerste: "2026-10-12",
  van: "9.30",
  tot: "11:00",
  plaats: "Stadhuis",
  laatste: "",
};

describe("the pages of meetings", () => {
  test("[GV-01] [GV-02] a body meets as often as it says; its next meeting is told first, and one page a meeting tells the rest", async () => {
    const site = await aMeetingSite();
    const { open, post, people, list } = site;
    assert.match((await open(people.sara, list)).body, /Er is nog geen overleg gepland/);
    const at = await site.begin();
    const page = (await open(people.joost, list)).body;
    assert.match(page, /Het eerstvolgende is Stuurgroep I&amp;D, 12 oktober 2026 om 09:30 uur/);
    assert.match(page, /elke 4 maanden op de tweede maandag/);
    assert.match((await open(people.joost, list, "en")).body, /every 4 months on the second Monday/);
    const days = (await open(people.joost, at)).body;
    for (const day of ["12 oktober 2026", "8 februari 2027", "14 juni 2027"])
      assert.ok(days.includes(day), day);
    assert.ok(days.includes("Stuurgroep &lt;b&gt;") && days.includes("sturing programma"));
    const meeting = `${at}/2026-10-12`;
    assert.match((await open(people.joost, meeting)).body, /Er staat nog niets op de agenda/);
    assert.equal((await open(people.joost, `${at}/2026-10-13`)).status, 404);
    assert.equal((await open(people.joost, `${at}/nergens`)).status, 404);
    const item = { onderwerp: "Voortgang <i>", soort: "decision", versie: "0" };
    assert.equal((await post(people.sara, `${meeting}/punten/nieuw`, item)).status, 303);
    assert.equal((await post(people.sara, `${meeting}/punten/nieuw`, item)).status, 409);
    assert.equal((await post(people.sara, `${meeting}/gehouden`, { verslag: "", versie: "1" })).status, 303);
    const key = /punten\/(AP\w{8})\/besluit/.exec((await open(people.sara, meeting)).body)?.[1];
    const decided = { besluit: "De stuurgroep stemt in.", versie: "2" };
    assert.equal((await post(people.sara, `${meeting}/punten/${key}/besluit`, decided)).status, 303);
    const asked = {
      tekst: "Cijfers nalopen",
      eigenaar: "joost@proefstad.example",
      voor: "2026-10-14",
      punt: "",
    };
    assert.equal(
      (await post(people.sara, `${meeting}/actiepunten/nieuw`, { ...asked, versie: "3" })).status,
      303,
    );
    const told = (await open(people.joost, meeting)).body;
    for (const said of [
      /1\. Voortgang &lt;i&gt;/,
      /ter besluit/,
      /De stuurgroep stemt in/,
      /Cijfers nalopen/,
      /Gehouden, 09:30/,
    ])
      assert.match(told, said);
    assert.deepEqual(site.faults, []);
  });

  test("[GV-02] G180 and G181: an item leaves the agenda with its reason, and a meeting that was called off goes on after all", async () => {
    const site = await aMeetingSite();
    const { open, post, people } = site;
    const meeting = `${await site.begin()}/2026-10-12`;
    const item = { onderwerp: "Voortgang", soort: "decision", versie: "0" };
    assert.equal((await post(people.sara, `${meeting}/punten/nieuw`, item)).status, 303);
    const key = /punten\/(AP\w{8})\/weghalen/.exec((await open(people.sara, meeting)).body)?.[1];
    const off = `${meeting}/punten/${key}/weghalen`;
    assert.equal((await open(people.joost, off)).status, 403);
    assert.match((await open(people.sara, off, "en")).body, /Take off the agenda/);
    assert.equal((await post(people.sara, off, { reden: "", versie: "1" })).status, 422);
    assert.equal((await post(people.sara, off, { reden: "Nog geen <i>cijfers", versie: "1" })).status, 303);
    const read = (await open(people.joost, meeting)).body;
    assert.match(read, /1\. Voortgang/);
    assert.match(read, /Van de agenda gehaald\. Reden: Nog geen &lt;i&gt;cijfers/);
    const seen = (await open(people.sara, meeting)).body;
    assert.doesNotMatch(seen, /punten\/AP/, "nothing of it can be changed");
    assert.ok(!seen.includes(`${meeting}/alsnog`));
    assert.equal(
      (await post(people.sara, `${meeting}/afzeggen`, { reden: "ziek", versie: "2" })).status,
      303,
    );
    assert.ok((await open(people.sara, meeting)).body.includes(`${meeting}/alsnog`));
    const again = { reden: "De voorzitter kan toch", versie: "3" };
    assert.equal((await post(people.sara, `${meeting}/alsnog`, again)).status, 303);
    const told = (await open(people.joost, meeting)).body;
    assert.match(told, /Gepland, gaat alsnog door, 09:30/);
    assert.match(told, /Reden: De voorzitter kan toch/);
    assert.deepEqual(site.faults, []);
  });

  test("who is asked something sees it first, on the own work too, and says that it is done in one form", async () => {
    const site = await aMeetingSite();
    const { open, post, people, list } = site;
    const meeting = `${await site.begin()}/2026-10-12`;
    assert.equal((await post(people.sara, `${meeting}/gehouden`, { verslag: "", versie: "0" })).status, 303);
    const asked = {
      tekst: "Cijfers nalopen",
      eigenaar: "joost@proefstad.example",
      voor: "2026-10-14",
      punt: "",
    };
    assert.equal(
      (await post(people.sara, `${meeting}/actiepunten/nieuw`, { ...asked, versie: "1" })).status,
      303,
    );
    for (const path of [list, "/mijn-werk"]) {
      const page = (await open(people.joost, path)).body;
      assert.ok(page.includes("Cijfers nalopen") && page.includes("nog 2 dagen"), path);
    }
    const form = /href="[^"]*(\/actiepunten\/VA\w{8})"/.exec((await open(people.joost, list)).body)?.[1];
    const done = await post(people.joost, `${meeting}${form}`, { op: "2026-10-12", uitkomst: "klopt" });
    assert.equal(done.status, 303);
    assert.ok(!(await open(people.joost, list)).body.includes("Aan u gevraagd"));
    assert.ok((await open(people.joost, meeting)).body.includes("klaar, 12 oktober 2026"));
    assert.deepEqual(site.faults, []);
  });

  test("[GV-07] [GV-08] [GV-09] a committee has kinds of items, a conversation a theme, a mirror session a facilitator and what it showed", async () => {
    const site = await aMeetingSite();
    const { open, post, people } = site;
    const at = await site.begin({ naam: "Spiegel", soort: "mirror", "hoe-vaak": "ONCE" });
    const meeting = `${at}/2026-10-12`;
    const prepared = { thema: "Wie mag er praten?", begeleider: "Bureau Spiegel", versie: "0" };
    assert.equal((await post(people.sara, `${meeting}/voorbereiden`, prepared)).status, 303);
    const empty = await post(people.sara, `${meeting}/gehouden`, {
      begeleider: "",
      verslag: "",
      versie: "1",
    });
    assert.equal(empty.status, 422);
    assert.match(empty.body, /wie de sessie van buiten begeleidde/);
    const report = { begeleider: "Bureau Spiegel", verslag: "Wij praten over anderen.", versie: "1" };
    assert.equal((await post(people.sara, `${meeting}/gehouden`, report)).status, 303);
    const page = (await open(people.joost, meeting)).body;
    for (const said of [
      /spiegelsessie/,
      /Wat de spiegel liet zien/,
      /Wij praten over anderen/,
      /Bureau Spiegel/,
      /Wie mag er praten/,
    ])
      assert.match(page, said);
    assert.match((await open(people.joost, meeting, "en")).body, /What the mirror showed/);
    assert.deepEqual(site.faults, []);
  });

  test("G104 to G108, G111 and G112: what a form may not say is refused beside its question", async () => {
    const site = await aMeetingSite();
    const { post, people, list } = site;
    const refused = async (path: string, fields: Record<string, string>, text: RegExp) => {
      const answer = await post(people.sara, path, fields);
      assert.equal(answer.status, 422, path);
      assert.match(answer.body, text);
    };
    await refused(`${list}/nieuw`, { ...series, naam: "" }, /Geef het overleg een naam/);
    await refused(`${list}/nieuw`, { ...series, van: "half tien" }, /Schrijf een tijd als 9:30/);
    await refused(`${list}/nieuw`, { ...series, tot: "9:00" }, /eindigt later dan het begint/);
    const at = await site.begin();
    const meeting = `${at}/2026-10-12`;
    const times = { van: "09:30", tot: "11:00", plaats: "" };
    await refused(`${meeting}/verplaatsen`, { op: "2026-10-19", ...times, reden: "", versie: "0" }, /waarom/);
    await refused(`${at}/2027-02-08/gehouden`, { verslag: "", versie: "0" }, /nog gepland/);
    await refused(`${at}/extra`, { op: "2026-10-12", ...times, reden: "spoed" }, /is er al een overleg/);
    await refused(
      `${meeting}/actiepunten/nieuw`,
      { tekst: "", eigenaar: "", voor: "2026-10-12", versie: "0" },
      /wie het doet/,
    );
    assert.equal(
      (await post(people.joost, `${meeting}/afzeggen`, { reden: "ziek", versie: "0" })).status,
      403,
    );
  });

  test("[GV-02] a calendar file has the meetings that its reader sits in, at the right instant, also after a move and a clock change", async () => {
    const site = await aMeetingSite();
    const { open, post, people, list, secretOf, municipality } = site;
    const at = await site.begin({ "hoe-vaak": "FREQ=MONTHLY" });
    const moved = {
      op: "2026-12-15",
      van: "13:00",
      tot: "14:00",
      plaats: "Zaal 2",
      reden: "kerst",
      versie: "0",
    };
    assert.equal((await post(people.sara, `${at}/2026-12-14/verplaatsen`, moved)).status, 303);
    assert.equal(
      (await post(people.sara, `${at}/2026-11-09/afzeggen`, { reden: "ziek", versie: "0" })).status,
      303,
    );
    const ask = async (path: string) => {
      const headers = {
        cookie: `evenbeeld_sessie=${await secretOf(people.joost)}`,
        "sec-fetch-site": "same-origin",
      };
      const answer = await site.site.request(`http://localhost:3000/${municipality.slug}${path}`, {
        headers,
      });
      assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
      return readIcs(new Uint8Array(await answer.arrayBuffer())).events;
    };
    const events = await ask(`${list}.ics`);
    const told = (name: string) => events.slice(0, 7).map((event) => event.get(name)?.value);
    assert.deepEqual(told("DTSTART"), [
      "20261012T073000Z",
      "20261109T083000Z",
      "20261215T120000Z",
      "20270111T083000Z",
      "20270208T083000Z",
      "20270308T083000Z",
      "20270412T073000Z",
    ]);
    assert.deepEqual(told("STATUS").slice(0, 3), ["CONFIRMED", "CANCELLED", "CONFIRMED"]);
    assert.deepEqual(told("SEQUENCE").slice(0, 4), ["0", "1", "1", "0"]);
    assert.equal(events[2]?.get("LOCATION")?.value, "Zaal 2");
    assert.match(String(events[2]?.get("DESCRIPTION")?.value), /Reden: kerst/);
    assert.equal(new Set(events.map((event) => event.get("UID")?.value)).size, events.length);
    const address = /\/agenda\/[\w-]{43}\.ics/.exec(
      (await post(people.joost, "/agenda/eigen/adres", {})).body,
    )?.[0];
    const own = (await ask(String(address))).filter((event) => event.has("STATUS"));
    assert.deepEqual(
      own.map((event) => event.get("DTSTART")?.value),
      events.map((event) => event.get("DTSTART")?.value),
      "the diary that somebody took along has them too",
    );
    assert.ok((await open(people.fatima, `${list}.ics`)).body.split("BEGIN:VEVENT").length === 1);
    assert.deepEqual(site.faults, []);
  });

  test("[CI-08] G115: for who may not read a paper the agenda, the list and the calendar are byte by byte as if it were not there", async () => {
    const site = await aMeetingSite();
    const { open, post, people, list, programme } = site;
    const meeting = `${await site.begin()}/2026-10-12`;
    const letter = await aDocument(site.house, site.manager, programme, { title: "Voortgang" });
    const secret = await aDocument(site.house, site.manager, programme, { title: "Rapport Clavis" });
    await keepSecret(site.house, site.manager, programme, [secret]);
    const item = (onderwerp: string, stukken: readonly string[], versie: string) =>
      post(people.sara, `${meeting}/punten/nieuw`, { onderwerp, soort: "", stukken, dossier: "", versie });
    assert.equal((await item("Voortgang", [letter], "0")).status, 303);
    const seen = async () => {
      const pages = ["", `${list}`, `${list}/OV1`, meeting, `${list}.ics`, "/mijn-werk"];
      return Promise.all(pages.map(async (path) => (await open(people.joost, path || site.path)).body));
    };
    const before = await seen();
    assert.equal((await item("Clavis", [secret], "1")).status, 303);
    assert.ok((await open(people.sara, meeting)).body.includes("Rapport Clavis"));
    assert.deepEqual(await seen(), before);
    assert.equal((await post(people.sara, `${meeting}/gehouden`, { verslag: "", versie: "2" })).status, 303);
    const held = await seen();
    const key = /punten\/(AP\w{8})\/besluit"[^>]*>[^<]*<span[^>]*>: Clavis/.exec(
      (await open(people.sara, meeting)).body,
    )?.[1];
    const asked = {
      tekst: "Clavis bellen",
      eigenaar: "joost@proefstad.example",
      voor: "2026-10-14",
      punt: String(key),
    };
    assert.equal(
      (await post(people.sara, `${meeting}/actiepunten/nieuw`, { ...asked, versie: "3" })).status,
      303,
    );
    const decided = { besluit: "Clavis stopt.", versie: "4" };
    assert.equal((await post(people.sara, `${meeting}/punten/${key}/besluit`, decided)).status, 303);
    assert.deepEqual(await seen(), held);
    assert.deepEqual(site.faults, []);
  });
});
