import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import { periodFrom } from "../../../../src/domain/shared/period.ts";
import { splitUnit } from "../../../../src/usecases/organisation/splitUnit.ts";
import { addAction } from "../../../../src/usecases/programme/addAction.ts";
import { changeAction } from "../../../../src/usecases/programme/changeAction.ts";
import { addDuty } from "../../../../src/usecases/reporting/addDuty.ts";
import { sendUpdate } from "../../../../src/usecases/reporting/sendUpdate.ts";
import { anActionValues } from "../../../../test/support/aProgrammeOffice.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { aDraft, allowed, day } from "../../../../test/support/aUnit.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";

let site: Awaited<ReturnType<typeof aProgrammeSite>>;
let sara: PersonId;
let joost: PersonId;
let fatima: PersonId;
let programme: string;
let keys: readonly string[];

const round = () => `${site.path}/rondes/RR1`;
const unitOf = () => `${round()}/onderdelen/${site.units.city}`;
setUp(async () => {
  site = await aProgrammeSite([]);
  ({ sara, joost, fatima } = site.people);
  programme = site.path.slice("/programma/".length);
  const made: string[] = [];
  const end = periodFrom("2026-09");
  const titles = ["Teksten <b>nalopen</b>", "Trainen", "Stagiairs", "Zonder onderdeel"];
  for (const [at, title] of titles.entries()) {
    const planning = { start: null, end, note: null };
    const unit = at === 3 ? null : site.units.city;
    const values = anActionValues({ title, unit, planning, status: "ongoing" });
    made.push(allowed(await addAction(site.house, site.manager, { programme, values })).key);
  }
  keys = made;
  const values = {
    content: "stand van het kwartaal",
    from: { kind: "asWritten", text: "clustermanagers" },
    to: null,
    body: null,
    kind: "unitQuarter",
    rhythm: { kind: "once" },
    firstDue: periodFrom("2026-10-30"),
    endsOn: null,
    awaitsCouncil: false,
    legalBasis: null,
  } as const;
  allowed(await addDuty(site.house, site.manager, { programme, values }));
});

describe("the rounds of a programme", () => {
  test("a report that presses asks for a round: the page, the own work and the list of duties say so", async () => {
    has(
      await site.open(sara, `${site.path}/rondes`),
      "Kwartaalrapportage van een onderdeel, uiterlijk 30 oktober 2026",
      "tot en met 23 oktober 2026",
    );
    has(await site.open(sara, "/mijn-werk"), "Open de ronde voor kwartaalrapportage");
    has(await site.open(sara, `${site.path}/plichten`), "Een ronde gaat vanzelf open, 20 werkdagen");
    has(await site.open(sara, `${site.path}/rondes/nieuw?voorstel=ja`), 'value="2026-10-23"', "checked");
    has(await site.open(sara, site.path), `${site.path}/rondes"`);
  });

  test("questions of a kind of round are written, ordered and taken away; who was later sees what stands there", async () => {
    const form = `${site.path}/rondes/vragen/unitQuarter`;
    const first = { "vraag-nieuw": "Wat helpt u?", "moet-nieuw": "ja", versie: "0" };
    assert.equal((await site.post(sara, form, first)).status, 303);
    assert.equal((await site.post(sara, form, first)).status, 409);
    const kept = { "vraag-Q1": "Wat helpt u?", "moet-Q1": "ja", "plaats-Q1": "2" };
    const second = {
      ...kept,
      "vraag-nieuw": "Waar bent u <i>trots</i> op?",
      "plaats-nieuw": "1",
      versie: "1",
    };
    assert.equal((await site.post(sara, form, second)).status, 303);
    const page = await site.open(sara, `${site.path}/rondes/vragen`);
    has(page, "Waar bent u &lt;i&gt;trots&lt;/i&gt; op?");
    assert.ok(page.body.indexOf("trots") < page.body.indexOf("Wat helpt u?"));
    const twice = await site.post(sara, form, { ...second, "vraag-Q2": "wat helpt u?", versie: "2" });
    assert.equal(twice.status, 422);
    has(twice, "hooguit 10 vragen en geen 2 dezelfde");
    assert.equal((await site.post(joost, form, first)).status, 403);
  });

  test("one button opens the round as it is proposed; a second one is refused in place with everything typed", async () => {
    const early = await site.post(sara, `${site.path}/rondes/nieuw`, { naam: "Te kort", dag: "2026-10-12" });
    assert.equal(early.status, 422);
    has(early, "Geef de ronde een naam en een laatste dag na vandaag", 'value="Te kort"');
    const fields = { versie: "nieuw", naam: "Derde kwartaal 2026", dag: "2026-10-23", soort: "" };
    const proposed = { ...fields, voor: "RP1 2026-10-30" };
    assert.equal((await site.post(sara, `${site.path}/rondes/nieuw`, proposed)).status, 303);
    const again = await site.post(sara, `${site.path}/rondes/nieuw`, proposed);
    assert.equal(again.status, 422);
    has(again, "Er is al een ronde open");
    has(await site.open(sara, `${site.path}/plichten`), "Ronde: Derde kwartaal 2026");
    has(
      await site.open(sara, `${site.path}/rondes`, "en"),
      "0 of the 4 updates",
      "The round closes in 11 days",
    );
  });

  test("the round says what came in, what slipped and why, what stands still and what is needed; typed words are never markup", async () => {
    const answer = (key: string | undefined, differing: object) =>
      sendUpdate(site.house, site.manager, {
        programme,
        key: key ?? assert.fail("no action"),
        seen: 1,
        round: "RR1",
        byLink: false,
        draft: {
          course: "onSchedule",
          happened: "Het loopt.",
          next: null,
          obstacle: null,
          need: null,
          reason: null,
          end: periodFrom("2026-09"),
          ...differing,
        },
      });
    const later = { end: periodFrom("2026-12"), reason: "De trainer was ziek.", need: "Een <u>besluit</u>" };
    allowed(await answer(keys[0], later));
    allowed(await answer(keys[1], { course: "atStandstill", obstacle: "Er is geen geld." }));
    const page = await site.open(sara, round());
    has(page, "2 van de 4 berichten", "Nog geen bericht: 2 acties", "Teksten &lt;b&gt;nalopen&lt;/b&gt;");
    hasNot(page, 'aria-label="Nog geen bericht'); // the section has that name
    has(page, "De langste verschuiving is 92 dagen", '<svg class="eb-only-narrow"', "verschoven-beeld-smal");
    has(page, "92 dagen later", "Van september 2026 naar december 2026.", "De trainer was ziek.");
    has(
      page,
      "Ligt stil: 1 actie",
      ">Ligt stil<",
      "Er is geen geld.",
      "Een &lt;u&gt;besluit&lt;/u&gt;",
      "2 van 3 binnen",
    );
    has(await site.open(sara, round(), "en"), "No update yet: 2 actions", "Slipped in this round: 1 action");
  });

  test("a unit owner reads the own units, without what others need, and an employee reads no round", async () => {
    const page = await site.open(joost, round());
    has(page, "2 van de 3 berichten", "Stagiairs");
    hasNot(page, "Zonder onderdeel", "besluit", "Ronde sluiten");
    assert.equal((await site.open(fatima, round())).status, 403);
    const csv = await site.open(joost, `${round()}/berichten.csv`);
    has(csv, "Trainen", "Er is geen geld.");
    hasNot(csv, "besluit", "Zonder onderdeel");
    has(await site.open(sara, `${round()}/berichten.csv`), "besluit", "Zonder onderdeel");
  });

  test("[UP-06] a unit complies with a measurable result or explains with a reason; the own work asks for it until it is given", async () => {
    has(await site.open(joost, "/mijn-werk"), "in de ronde Derde kwartaal 2026", unitOf());
    const empty = await site.post(joost, unitOf(), { versie: "0" });
    assert.equal(empty.status, 422);
    has(empty, "wij doen het", "Geef antwoord op deze vraag");
    const half = { "pas-toe": "explain", uitleg: " ", "vraag-Q1": "Geld", versie: "0" };
    const refused = await site.post(joost, unitOf(), half);
    assert.equal(refused.status, 422);
    has(refused, "schrijf op waarom het niet lukte", "Geld", 'href="#uitleg"');
    const given = { ...half, uitleg: "Er waren geen <b>vacatures</b>." };
    assert.equal((await site.post(joost, unitOf(), given)).status, 303);
    has(
      await site.open(joost, round()),
      "legt uit",
      "geen &lt;b&gt;vacatures&lt;/b&gt;",
      "1 van de 1 onderdelen",
    );
    hasNot(await site.open(joost, "/mijn-werk"), unitOf());
    const late = await site.post(sara, unitOf(), { ...given, uitleg: "8 van de 10 nagelopen", versie: "0" });
    assert.equal(late.status, 409);
    has(late, "vacatures", "8 van de 10 nagelopen");
    has(await site.open(sara, unitOf()), "U antwoordt namens");
    const comply = { ...given, "pas-toe": "comply", uitleg: "8 van de 10 nagelopen", versie: "1" };
    assert.equal((await site.post(sara, unitOf(), comply)).status, 303);
    has(
      await site.open(sara, round()),
      "houdt zich aan de afspraak",
      "8 van de 10 nagelopen",
      "Namens het onderdeel ingevuld",
    );
    assert.equal((await site.post(fatima, unitOf(), given)).status, 403);
  });

  test("[BU-08] a unit tells its training in hours or days, beside the hours of its plan, with thousands as the language writes them", async () => {
    const plan = `${site.path}/onderdelen/${site.units.city}/schrijven`;
    const written = { opgave: "Meer instroom", uren: "40 dagen", versie: "nieuw" };
    assert.equal((await site.post(joost, plan, written)).status, 303);
    has(await site.open(joost, round()), "niet verteld", "plan: 320 uur per jaar");
    const account = { "pas-toe": "comply", uitleg: "8 van de 10 nagelopen", "vraag-Q1": "Geld" };
    const wrong = await site.post(joost, unitOf(), {
      ...account,
      training: "een paar <b>dagen</b>",
      versie: "2",
    });
    assert.equal(wrong.status, 422);
    has(wrong, "zoals 40 uur of 5 dagen", "een paar &lt;b&gt;dagen", 'href="#training"');
    const told = { ...account, training: "2,5 dagen", versie: "2" };
    assert.equal((await site.post(joost, unitOf(), told)).status, 303);
    has(await site.open(joost, round()), "2,5 dagen (20 uur) in deze ronde", "plan: 320 uur per jaar");
    has(await site.open(joost, unitOf()), 'value="2,5 dagen"');
    has(await site.open(joost, round(), "en"), "2.5 days (20 hours) in this round");
    const doubtful = await site.post(joost, unitOf(), { ...account, training: "1,250 uur", versie: "3" });
    assert.equal(doubtful.status, 422);
    has(doubtful, "Bedoelt u 1250 of 1,2500?", 'href="#training"', 'value="1,250 uur"');
    const inEnglish = { ...account, training: "1,250 hours", versie: "3" };
    assert.equal((await site.post(joost, unitOf(), inEnglish, "en")).status, 303);
    has(await site.open(joost, round()), "1.250 uur in deze ronde");
    assert.equal((await site.post(joost, unitOf(), { ...told, versie: "4" })).status, 303);
    const one = async (training: string, versie: string) =>
      assert.equal((await site.post(joost, unitOf(), { ...account, training, versie })).status, 303);
    await one("1 dag", "5");
    has(await site.open(joost, round()), "1 dag (8 uur) in deze ronde");
    has(await site.open(joost, unitOf()), 'value="1 dag"');
    has(await site.open(joost, round(), "en"), "1 day (8 hours) in this round");
    await one("1 uur", "6");
    has(await site.open(joost, round(), "en"), "1 hour in this round");
    await one("2,5 dagen", "7");
  });

  test("closing names its consequence and the number without an answer; with another number it says the new one, and once is enough", async () => {
    has(await site.open(sara, round()), "Ik weet dat 2 acties geen bericht hebben", 'value="2"');
    const close = (fields: Readonly<Record<string, string>>) => site.post(sara, `${round()}/sluiten`, fields);
    const unknown = await close({});
    assert.equal(unknown.status, 422);
    has(unknown, "Kruis aan dat u weet dat 2 acties", 'href="#weet"');
    const old = await close({ weet: "3" });
    assert.equal(old.status, 422);
    has(old, "is veranderd", "Ik weet dat 2 acties geen bericht hebben");
    assert.equal((await site.post(joost, `${round()}/sluiten`, { weet: "2" })).status, 403);
    assert.equal((await close({ weet: "2" })).status, 303);
    const compared = await site.open(sara, `${site.path}/onderdelen/vergelijken`);
    has(compared, 'id="tempo-0');
    hasNot(compared, "tempo-SB"); // a code can be any text, and is no name of a picture
    const again = await close({ weet: "2" });
    assert.equal(again.status, 422);
    has(again, "De ronde is gesloten", "Geen bericht: 2 acties", ">Geen bericht<", 'href="#rapportages"');
    hasNot(again, "Nog geen bericht<");
    const late = await site.post(joost, unitOf(), {
      "pas-toe": "comply",
      uitleg: "Toch gelukt",
      "vraag-Q1": "x",
      versie: "3",
    });
    assert.equal(late.status, 422);
  });

  test("[RC-01] the cluster manager makes the report of the own unit from the closed round, as a page and as a file; actions of no unit are named", async () => {
    const own = `${unitOf()}/rapportage`;
    const page = await site.open(joost, round());
    has(page, "Rapportage per onderdeel", `${own}"`);
    hasNot(page, "Zonder onderdeel");
    has(
      await site.open(sara, round()),
      "Deze acties staan alleen in de rapportage van alle onderdelen samen:",
      "Zonder onderdeel",
    );
    const report = await site.open(joost, own);
    assert.equal(report.status, 200);
    has(report, "Kwartaalrapportage van een onderdeel", "Dit gaat alleen over", "Trainen", "20", "2,5 dagen");
    hasNot(await site.open(sara, own), "#toelichting");
    hasNot(report, "Zonder onderdeel", "Vastleggen", "Andere rapportages");
    for (const format of ["pdf", "docx", "xlsx", "html", "json"])
      assert.equal((await site.open(joost, `${own}/${format}`)).status, 200, format);
    const other = `${round()}/onderdelen/${site.units.care}/rapportage`;
    assert.equal((await site.open(joost, other)).status, 403);
    assert.equal((await site.open(fatima, own)).status, 403);
    assert.equal((await site.open(joost, `${round()}/rapportage/onderdelen`)).status, 403);
    assert.equal((await site.open(sara, `${round()}/onderdelen/niets/rapportage`)).status, 404);
    assert.equal((await site.post(joost, `${own}/vastleggen`, {})).status, 403);
    assert.equal((await site.post(sara, `${own}/vastleggen`, {})).status, 303);
    has(await site.open(sara, own), "Deze stand is vastgelegd als editie 1");
    hasNot(await site.open(sara, `${round()}/rapportage/onderdelen`), "Deze stand is vastgelegd");
    has(await site.open(sara, `${site.path}/edities`), "Rapportage van de onderdelen 2026, ");
  });

  test("a closed round reads as it was left, also when an action is called otherwise later", async () => {
    site.house.clock.now = new Date(site.house.clock.now.getTime() + 60_000);
    const seen = { programme, key: keys[2] ?? assert.fail("no action"), seen: 1, reason: null };
    const { status, owner, ...values } = anActionValues({ title: "Anders genoemd", unit: site.units.city });
    allowed(await changeAction(site.house, site.manager, { ...seen, values }));
    const page = await site.open(sara, round());
    has(page, "Gesloten op 12 oktober 2026", "2 van de 4 berichten", "geen bericht", "Stagiairs");
    hasNot(page, "Ronde sluiten", "nog stil", "Anders genoemd");
    has(
      await site.open(sara, `${site.path}/rondes`),
      "2 van 4",
      "In de eerste ronde kwam 50% van de berichten",
    );
  });

  test("of a unit that was split the actions are named beside the reports of its parts, which do not have them", async () => {
    const { house, administrator, units } = site;
    const [first, second] = [aDraft("SB-A"), aDraft("SB-B")];
    const parts = [
      { draft: first, takes: [units.parks] },
      { draft: second, takes: [] },
    ];
    const split = { unit: units.city, parts, day: day("2026-10-12"), reason: null };
    const [part] = allowed(await splitUnit(house, administrator, split));
    const page = await site.open(sara, round());
    has(page, "Van een onderdeel dat is gesplitst: 3 acties", "Stagiairs", `${part}/rapportage"`);
    const report = await site.open(sara, `${round()}/onderdelen/${part}/rapportage`);
    assert.equal(report.status, 200);
    hasNot(report, "Stagiairs");
    has(report, "3 acties staan nog op een onderdeel dat is gesplitst.");
    hasNot(await site.open(sara, `${round()}/onderdelen/${units.care}/rapportage`), "dat is gesplitst");
  });
});
