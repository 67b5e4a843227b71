import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId, UnitId } from "../../../../src/domain/organisation/index.ts";
import { aBudgetLine } from "../../../../test/support/aProgramme.ts";
import { type Answer, aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { script } from "../../../../test/support/markup.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { endUnit } from "../../../usecases/organisation/endUnit.ts";
import { addAction } from "../../../usecases/programme/addAction.ts";
import { addBudgetLine } from "../../../usecases/programme/addBudgetLine.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";
import { closeProgramme } from "../../../usecases/programme/closeProgramme.ts";

const programme = "proefstad-2024";

let site: Awaited<ReturnType<typeof aProgrammeSite>>;
let sara: PersonId;
let joost: PersonId;
let fatima: PersonId;
let city: UnitId;
let care: UnitId;
let parks: UnitId;

const planOf = (unit: UnitId) => `${site.path}/onderdelen/${unit}`;

const answers = {
  opgave: `Iedereen kent de wijk ${script}`,
  doelen: "4 teams roosteren zelf",
  fasen: "2025: wij weten waar het knelt\n2026: elk team heeft 1 ding veranderd",
  wie: "Anna trekt het",
  gevolgen: "1 dag per week",
  uren: "1.250",
  or: "2 oktober 2025: advies: positief: met 1 vraag\n3 maart 2026: geïnformeerd",
  medewerkers: "3 gesprekken",
  afspraak: "contract 2026",
  "pas-toe": "explain",
  uitleg: "Er waren geen vacatures.",
};

setUp(async () => {
  site = await aProgrammeSite([]);
  ({ sara, joost, fatima } = site.people);
  ({ city, care, parks } = site.units);
  const { house, manager } = site;
  const aim = {
    title: "Meer instroom",
    theme: null,
    owner: { kind: "notStated" },
    attainable: null,
  } as const;
  allowed(await addObjective(house, manager, { programme, values: aim }));
  const late = { start: null, end: periodFrom("2025"), note: null };
  const none = { start: null, end: null, note: null };
  for (const [title, unit, status, planning] of [
    ["Groenploegen", parks, "done", none],
    ["Balie", city, "ongoing", late],
    ["Zorgloket", care, "notStarted", none],
    ["Van niemand", null, null, none],
  ] as const) {
    const rest = { theme: null, objective: null, rhythm: null, rhythmNote: null, deliverable: null };
    const values = {
      ...{ ...rest, scope: null, measure: null, priority: null, participants: [] },
      ...{ title, unit, status, planning, owner: { kind: "notStated" } as const },
    };
    allowed(await addAction(house, manager, { programme, values }));
  }
});

describe("the list of the plans of units", () => {
  test("a unit without a plan says so plainly, and only who may is led to write one", async () => {
    const list = await site.open(fatima, `${site.path}/onderdelen`);
    assert.equal(list.status, 200);
    has(list, "0 van de 2 onderdelen", "nog geen plan", "Er is nog geen plan om te vergelijken.");
    const page = await site.open(fatima, planOf(city));
    has(page, "Dit onderdeel heeft nog geen eigen plan.", "Hier komt het plan van dit onderdeel");
    hasNot(page, "/schrijven");
    has(await site.open(joost, planOf(city)), `${planOf(city)}/schrijven`);
    hasNot(await site.open(joost, planOf(care)), "/schrijven");
  });

  test("[WM-09] the plan of a unit leads to women by unit, and shows nobody where nothing was released", async () => {
    has(await site.open(joost, planOf(city)), "/cijfers/afspiegeling#onderdelen", "naast elkaar");
    hasNot(await site.open(joost, planOf(city)), "Wie hier werken");
  });

  test("[UP-05] units are added up with all under them, and the sum agrees with the overview", async () => {
    const list = await site.open(fatima, `${site.path}/onderdelen`);
    has(
      list,
      "Samen zijn dat 4 acties: evenveel als in het overzicht van het programma.",
      "Zonder onderdeel",
    );
    has(list, "1 gereed, 1 loopt of keert terug.", "1 actie loopt achter", "Toon als tabel");
    const below = await site.open(fatima, planOf(city));
    has(below, "Onderdelen hieronder", "Dit onderdeel zelf", "2 acties van dit onderdeel en alles eronder");
  });

  test("it is searched, narrowed, sorted and turned; what does not fit says so", async () => {
    const rows = async (query: string) => {
      const { body } = await site.open(sara, `${site.path}/onderdelen?${query}`);
      return [...body.matchAll(/<tr class="utrecht-table__row"[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    };
    assert.deepEqual(await rows(""), ["SB", "SB-1", "SO"]);
    assert.deepEqual(await rows("richting=af"), ["SO", "SB-1", "SB"]);
    assert.deepEqual(await rows("zoek=sb-1"), ["SB-1"]);
    assert.deepEqual(await rows("plan=met"), []);
    assert.deepEqual(await rows("sorteer=acties&richting=af"), ["SB", "SB-1", "SO"]);
    assert.deepEqual(await rows("soort=bestaatniet"), []);
    assert.deepEqual(await rows("sorteer=onzin&pagina=x&plan=onzin"), ["SB", "SB-1", "SO"]);
    const none = await site.open(sara, `${site.path}/onderdelen?zoek=${encodeURIComponent(`">${script}`)}`);
    has(none, "Er is geen onderdeel dat hierbij past.", "Alles tonen");
    hasNot(none, "<script>alert");
  });
});

describe("the form of the plan of a unit", () => {
  test("what cannot be read or is half said is refused in place, and everything typed stays", async () => {
    const form = `${planOf(city)}/schrijven`;
    has(await site.open(joost, form), "Plan schrijven", 'name="versie" value="nieuw"');
    const wrong = { ...answers, fasen: "ooit: iets", or: "2026: advies", uren: "heel veel" };
    const refused = await site.post(joost, form, wrong);
    assert.equal(refused.status, 422);
    has(
      refused,
      "Deze regel kunnen wij niet lezen: ooit: iets",
      "Deze regel kunnen wij niet lezen: 2026: advies",
    );
    has(
      refused,
      'href="#fasen"',
      'href="#or"',
      'href="#uren"',
      "4 teams roosteren zelf",
      'value="heel veel"',
    );
    hasNot(refused, "<script>alert");
  });

  const foldsOf = ({ body }: Answer) =>
    [...body.matchAll(/<details class="eb-folded"( open="")?><summary><span[^>]*>([^<]+)/g)].map(
      ([, open, title]) => `${title}: ${open === undefined ? "folded" : "open"}`,
    );

  test("the form begins with three questions; the rest is folded, and opens where it says something or is wrong", async () => {
    const form = `${planOf(city)}/schrijven`;
    const empty = await site.open(joost, form);
    assert.deepEqual(foldsOf(empty), [
      "Waar dit onderdeel begint: folded",
      "Groei en uitvoering: folded",
      "Ondernemingsraad en medewerkers: folded",
      "Afspraken: folded",
    ]);
    const [first = ""] = empty.body.split("<details");
    assert.deepEqual(
      [...first.matchAll(/<textarea[^>]* name="(\w+)"/g)].map(([, name]) => name),
      ["opgave", "doelen", "wie"],
    );
    const wrong = await site.post(joost, form, { opgave: "a", fasen: "2025: a\nQ3 2025: b", afspraak: "c" });
    assert.equal(wrong.status, 422);
    assert.deepEqual(foldsOf(wrong), [
      "Waar dit onderdeel begint: folded",
      "Groei en uitvoering: open",
      "Ondernemingsraad en medewerkers: folded",
      "Afspraken: open",
    ]);
    const half = await site.post(joost, form, { opgave: "a", "pas-toe": "comply" });
    assert.deepEqual(foldsOf(half).at(-1), "Afspraken: open");
  });

  test("an empty plan is refused and says what to fill in at least; no plan is made", async () => {
    const form = `${planOf(city)}/schrijven`;
    for (const typed of [{}, { opgave: " ", medewerkers: "3 gesprekken" }]) {
      const empty = await site.post(joost, form, { ...typed, "pas-toe": "", versie: "nieuw" });
      assert.equal(empty.status, 422);
      has(empty, "Schrijf minstens de opgave op: wat dit onderdeel te doen staat.", 'href="#opgave"');
    }
    has(await site.open(fatima, planOf(city)), "Dit onderdeel heeft nog geen eigen plan.");
    const both = await site.post(joost, form, { fasen: "ooit: iets", versie: "nieuw" });
    has(both, 'href="#opgave"', 'href="#fasen"');
  });

  test("rules are refused at the field that mends them", async () => {
    const form = `${planOf(city)}/schrijven`;
    const overlap = await site.post(joost, form, { ...answers, fasen: "2025: a\nQ3 2025: b" });
    assert.equal(overlap.status, 422);
    has(overlap, "Fasen volgen op elkaar zonder overlap.", 'href="#fasen"');
    has(await site.post(joost, form, { ...answers, uitleg: "" }), "leg uit waarom", 'href="#uitleg"');
    has(await site.post(joost, form, { ...answers, "pas-toe": "" }), 'href="#pas-toe"');
  });

  test("only for the own unit, and for nobody who may not", async () => {
    for (const [who, unit] of [
      [joost, care],
      [fatima, city],
    ] as const) {
      assert.equal((await site.open(who, `${planOf(unit)}/schrijven`)).status, 403);
      assert.equal((await site.post(who, `${planOf(unit)}/schrijven`, answers)).status, 403);
    }
    assert.equal((await site.open(sara, `${site.path}/onderdelen/bestaat-niet`)).status, 404);
    const strange = "00000000-0000-4000-8000-000000000000" as UnitId;
    assert.equal((await site.open(sara, planOf(strange))).status, 404);
    assert.equal((await site.post(sara, `${planOf(strange)}/schrijven`, answers)).status, 404);
    assert.equal((await site.open(joost, `${planOf(city)}/indicatoren/nieuw`)).status, 404);
  });

  test("[UP-01] [UP-02] the owner writes the plan, and its page has every heading of the template", async () => {
    const done = await site.post(joost, `${planOf(city)}/schrijven`, answers);
    assert.deepEqual([done.status, done.to?.endsWith(`/onderdelen/${city}?gedaan=saved`)], [303, true]);
    const page = await site.open(fatima, planOf(city));
    has(page, "Opgave", "Iedereen kent de wijk &lt;script&gt;", "Doelen van dit onderdeel", "roosteren zelf");
    has(page, "Wie het doet", "Anna trekt het", "Wat het van het onderdeel vraagt", "1 dag per week");
    has(page, "2 acties van dit onderdeel en alles eronder", "Groenploegen", "1.250 uur");
    hasNot(page, "<script>alert", "Plan veranderen");
  });

  test("[UP-03] each phase stands in time with its ambition, and says which one is now", async () => {
    const page = await site.open(fatima, planOf(city));
    has(page, "wij weten waar het knelt", "voorbij", "elk team heeft 1 ding veranderd", 'id="fase-1-titel"');
    const now = '<p class="eb-small eb-soft">2026: elk team heeft 1 ding veranderd</p>';
    has(await site.open(fatima, `${site.path}/onderdelen`), now);
  });

  test("[UP-04] [UP-07] works council, employees and the P&C agreement are shown; a moment without outcome says so", async () => {
    const page = await site.open(fatima, planOf(city));
    has(page, "advies, 2 oktober 2025", "positief: met 1 vraag", "geïnformeerd, 3 maart 2026");
    has(
      page,
      "De uitkomst is niet vermeld.",
      "3 gesprekken",
      "Afspraak in de P&amp;C-cyclus",
      "contract 2026",
    );
  });

  test("[UP-06] comply or explain is kept and shown; a round asks for it each quarter", async () => {
    has(
      await site.open(fatima, planOf(city)),
      "Wij leggen uit waarom het niet kon",
      "Er waren geen vacatures.",
    );
  });

  test("plans stand side by side with where each begins", async () => {
    const page = await site.open(fatima, `${site.path}/onderdelen`, "en");
    has(
      page,
      "Where the units begin",
      "2025: wij weten waar het knelt",
      "works council: informed, 3 March 2026",
    );
    has(page, "P&amp;C agreement: yes", "5 of 5", "1 of the 2 units");
  });

  test("a plan is changed with a reason; who was later sees what stands there now and keeps everything typed", async () => {
    const form = `${planOf(city)}/schrijven`;
    has(await site.open(joost, form), "Plan veranderen", "2 oktober 2025: advies: positief: met 1 vraag");
    has(await site.open(joost, form, "en"), "2 October 2025: advice: positief: met 1 vraag", 'value="1250"');
    const mine = { ...answers, doelen: "6 teams", versie: "1", reden: "na het gesprek" };
    assert.equal((await site.post(joost, form, mine)).status, 303);
    const late = await site.post(sara, form, { ...answers, wie: "Bart trekt het", versie: "1" });
    assert.equal(late.status, 409);
    has(late, "Iemand anders was u voor", "6 teams", "Bart trekt het", 'name="versie" value="2"');
    const page = await site.open(joost, planOf(city));
    has(page, "Veranderd: Doelen van dit onderdeel.", "Reden: na het gesprek", "Joost");
    const seen = await site.open(fatima, planOf(city));
    has(seen, "Veranderd: Doelen van dit onderdeel.");
    hasNot(seen, "na het gesprek", "Joost");
  });

  test("two who write the first plan of a unit: the second loses nothing", async () => {
    const form = `${planOf(care)}/schrijven`;
    const first = { opgave: "eerste", versie: "nieuw" };
    assert.equal((await site.post(sara, form, first)).status, 303);
    const second = await site.post(sara, form, { opgave: "tweede", versie: "nieuw" });
    assert.equal(second.status, 409);
    has(second, "eerste", "tweede");
    const open = await site.open(fatima, planOf(care));
    has(open, "Dit plan laat 13 dingen open.", "Pas toe of leg uit");
    has(open, 'href="#nog-niet-gezegd"', "In het plan staan nog 13 dingen open</a>");
    hasNot(open, "/schrijven");
    const [, unsaid = ""] = (await site.open(sara, planOf(care))).body.split('id="nog-niet-gezegd"');
    assert.ok(unsaid.includes(`${planOf(care)}/schrijven`), "who may fill it in is led there");
  });

  test("[UP-08] units are compared by where they began, and what a plan does not say is said to be missing", async () => {
    const form = `${planOf(city)}/schrijven`;
    const { body } = await site.open(joost, form);
    const version = body.match(/name="versie" value="(\d+)"/)?.[1] ?? assert.fail("no version");
    const fields = {
      ...answers,
      profiel: `wijkteams ${script}`,
      begin: "notBegun",
      fte: "12,5",
      versie: version,
    };
    assert.equal((await site.post(joost, form, { ...fields, fte: "-1" })).status, 422);
    assert.equal((await site.post(joost, form, { ...fields, begin: "ver" })).status, 422);
    assert.equal((await site.post(joost, form, fields)).status, 303);
    has(await site.open(joost, form), 'value="12,5"', 'value="notBegun" checked');
    has(await site.open(fatima, planOf(city)), "Begon zonder aanpak", "12,5 fte");
    const page = await site.open(sara, `${site.path}/onderdelen/vergelijken`);
    has(
      page,
      "Begon zonder aanpak: 1 onderdeel",
      "Begin niet vermeld: 1 onderdeel",
      "Dit is geen ranglijst.",
    );
    has(
      page,
      "12,5 fte",
      "wijkteams &lt;script",
      "2026: elk team heeft 1 ding veranderd",
      "1.250",
      "nog geen plan",
    );
    hasNot(page, "<script>alert");
    assert.ok(page.body.indexOf("Begon zonder") < page.body.indexOf("Begin niet vermeld"));
    has(
      await site.open(sara, `${site.path}/onderdelen/vergelijken?van=${city}`, "en"),
      "Start not stated: 1 unit",
    );
    const list = await site.open(sara, `${site.path}/onderdelen`);
    has(list, `${site.path}/onderdelen/vergelijken"`, 'id="groei-0');
    hasNot(list, "groei-SB"); // a code can be any text, and is no name of a picture
    const owned = await site.open(joost, `${site.path}/onderdelen/vergelijken`);
    has(owned, "Het tempo ziet u alleen van uw eigen onderdeel.");
    assert.equal((await site.open(fatima, `${site.path}/onderdelen/vergelijken`)).status, 403);
    hasNot(await site.open(fatima, `${site.path}/onderdelen`), "onderdelen/vergelijken");
  });
});

describe("the own indicators of a unit", () => {
  const form = () => `${planOf(city)}/indicatoren/nieuw`;
  const indicator = {
    naam: "Stagiairs",
    doel: "O1",
    eenheid: "percentage",
    waarde: "12,5",
    wanneer: "Q3 2026",
  };

  test("[OT-08] a unit sets its own indicator under an objective of the programme", async () => {
    assert.equal((await site.post(joost, form(), { ...indicator, versie: "nieuw" })).status, 303);
    has(await site.open(fatima, planOf(city)), "Stagiairs", "Meer instroom", "12,5 %", "derde kwartaal 2026");
    assert.equal((await site.post(fatima, form(), indicator)).status, 403);
  });

  test("without a name, an objective or a readable number it is refused in place", async () => {
    const wrong = await site.post(joost, form(), { ...indicator, eenheid: "", waarde: "veel" });
    assert.equal(wrong.status, 422);
    has(wrong, 'href="#eenheid"', 'href="#waarde"', 'value="veel"');
    const bare = await site.post(joost, form(), { ...indicator, naam: "", doel: "" });
    assert.equal(bare.status, 422);
    has(bare, 'href="#naam"', 'href="#doel"');
    const strange = await site.post(joost, form(), { ...indicator, doel: "O9" });
    assert.equal(strange.status, 422);
    has(strange, "Een indicator heeft een naam", 'href="#naam"');
  });

  const seenOn = ({ body }: Answer) => /name="versie" value="(\d+)"/.exec(body)?.[1] ?? "";
  const change = (key: string) => `${planOf(city)}/indicatoren/${key}/veranderen`;

  test("it is changed; who was later sees what stands there now, and everything typed stays", async () => {
    const page = await site.open(joost, change("I1"));
    has(page, 'value="Stagiairs"', 'value="12,5"', 'value="Q3 2026"');
    const versie = seenOn(page);
    assert.equal((await site.post(joost, change("I1"), { ...indicator, waarde: "20", versie })).status, 303);
    const late = await site.post(joost, change("I1"), { ...indicator, waarde: "30", versie });
    assert.equal(late.status, 409);
    has(late, "Iemand anders was u voor", 'value="30"');
    assert.equal((await site.open(joost, change("1"))).status, 404);
  });

  test("one takes the first out while another changes the second: the right one is changed", async () => {
    assert.equal((await site.post(joost, form(), { ...indicator, naam: "Banen", waarde: "40" })).status, 303);
    has(await site.open(joost, planOf(city)), change("I1"), change("I2"));
    const versie = seenOn(await site.open(sara, change("I2")));
    assert.equal((await site.post(joost, change("I1"), { ...indicator, weg: "ja", versie })).status, 303);
    const mine = { ...indicator, naam: "Banen", waarde: "45", versie };
    assert.equal((await site.post(sara, change("I2"), mine)).status, 303);
    const page = await site.open(fatima, planOf(city));
    has(page, "Banen", "45 %");
    hasNot(page, "Stagiairs");
  });

  test("an indicator that somebody else took out says so, keeps what was typed and can be added again", async () => {
    const versie = seenOn(await site.open(sara, change("I2")));
    assert.equal((await site.post(joost, change("I2"), { ...indicator, weg: "ja", versie })).status, 303);
    const mine = { ...indicator, naam: `Banen ${script}`, waarde: "60", reden: "na het gesprek", versie };
    const gone = await site.post(sara, change("I2"), mine);
    assert.equal(gone.status, 409);
    has(gone, "Iemand anders haalde deze indicator uit het plan.", "Banen &lt;script&gt;", 'value="60"');
    has(gone, "na het gesprek", `action="/${site.municipality.slug}${form()}"`, "Indicator toevoegen");
    hasNot(gone, "<script>alert");
    const unread = await site.post(sara, change("I2"), { ...mine, waarde: "veel" });
    assert.equal(unread.status, 409);
    assert.equal((await site.open(sara, change("I2"))).status, 404);
    assert.equal((await site.post(sara, change("I9"), mine)).status, 404);
    const half = await site.post(sara, form(), { ...mine, naam: "" });
    assert.equal(half.status, 422);
    has(half, "na het gesprek");
    assert.equal((await site.post(sara, form(), mine)).status, 303);
    has(await site.open(joost, planOf(city)), change("I3"), "Reden: na het gesprek");
  });
});

describe("what a unit costs", () => {
  test("its page shows its part of the money with everything under it beside its hours of training, to who reads money", async () => {
    const { house, manager } = site;
    has(await site.open(sara, planOf(city)), "Er is geen geld over dit onderdeel verdeeld.");
    const { key: _, evidence: __, version: ___, ...line } = aBudgetLine({ amount: 200_000 });
    const allocation = [
      { unit: "SB", share: 0.2 },
      { unit: "SB-1", share: 0.05 },
      { unit: "SO", share: 0.5 },
    ];
    allowed(await addBudgetLine(house, manager, { programme, values: { ...line, allocation } }));
    const page = await site.open(sara, planOf(city));
    has(page, "Kosten van dit onderdeel", "Training: 1.250 uur per jaar volgens het plan.", "50.000");
    assert.match(page.body, /50\.000<\/td>\s*<td[^>]*>25\s?%/);
    hasNot(page, "100.000");
    hasNot(await site.open(fatima, planOf(city)), "Kosten van dit onderdeel", "50.000");
  });
});

describe("the ways to the plans of units", () => {
  test("the overview, the unit in the organisation and the work of its owner lead to them", async () => {
    has(await site.open(fatima, site.path), `${site.path}/onderdelen"`);
    has(await site.open(fatima, `/organisatie/onderdelen/${city}`), planOf(city), "heeft een plan");
    const work = await site.open(joost, "/mijn-werk");
    has(work, "Plan van uw onderdeel", planOf(city));
    hasNot(work, planOf(parks));
    hasNot(await site.open(fatima, "/mijn-werk"), "Plan van uw onderdeel");
  });

  test("the list goes along as a spreadsheet for who may take it", async () => {
    const csv = await site.open(sara, `${site.path}/onderdelen.csv`);
    assert.equal(csv.status, 200);
    has(csv, "Code;Onderdeel;Soort", "SB-1", "contract 2026", "geïnformeerd, 3 maart 2026");
    assert.equal((await site.open(sara, `${site.path}/onderdelen.xlsx`)).status, 200);
    assert.equal((await site.open(fatima, `${site.path}/onderdelen.csv`)).status, 403);
  });

  test("the plan of a unit that ended is kept among those that are no longer there", async () => {
    const { house, administrator } = site;
    allowed(await endUnit(house, administrator, { unit: care, day: day("2026-02-01"), reason: null }));
    has(await site.open(fatima, `${site.path}/onderdelen`), "Plannen van onderdelen die er niet meer zijn");
    has(await site.open(fatima, planOf(care)), "Dit onderdeel is er niet meer.", "eerste");
  });

  test("in a closed programme nothing is offered, and a form that was open is refused", async () => {
    const { house, manager } = site;
    allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "klaar" }));
    hasNot(await site.open(joost, planOf(city)), "/schrijven", "/indicatoren");
    const refused = await site.post(joost, `${planOf(city)}/schrijven`, { ...answers, versie: "4" });
    assert.equal(refused.status, 422);
  });

  test("no page failed on the way", () => assert.deepEqual(site.faults, []));
});
