import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import { dayFrom } from "../../../../src/domain/shared/day.ts";
import { closeProgramme } from "../../../../src/usecases/programme/closeProgramme.ts";
import { closeRound } from "../../../../src/usecases/reporting/closeRound.ts";
import { openRound } from "../../../../src/usecases/reporting/openRound.ts";
import { anActionValues } from "../../../../test/support/aProgrammeOffice.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { addAction } from "../../../usecases/programme/addAction.ts";

let site: Awaited<ReturnType<typeof aProgrammeSite>>;
let sara: PersonId;
let joost: PersonId;
let fatima: PersonId;
let programme: string;

const round = (key = "RR1") => `${site.path}/rondes/${key}`;
const open = async (name: string, closesOn: string) => {
  const values = { name, kind: "unitQuarter", serves: [], closesOn: dayFrom(closesOn) } as const;
  return allowed(await openRound(site.house, site.manager, { programme, values })).key;
};
setUp(async () => {
  site = await aProgrammeSite([]);
  ({ sara, joost, fatima } = site.people);
  programme = site.path.slice("/programma/".length);
  for (const unit of [site.units.city, site.units.care]) {
    const values = anActionValues({ unit, status: "ongoing" });
    allowed(await addAction(site.house, site.manager, { programme, values }));
  }
  await open("Derde kwartaal", "2026-10-23");
  site.house.clock.now = new Date("2026-10-12T21:45:00Z"); // a quarter to midnight here
});

describe("agreements on the page of a round", () => {
  test("an agreement is recorded with a unit of the own; what lacks is said in its place and what was typed stays", async () => {
    const form = `${round()}/afspraken/nieuw`;
    has(await site.open(joost, round()), "Afspraken met de onderdelen", "nog niets afgesproken", form);
    const shown = await site.open(joost, form);
    has(shown, `value="${site.units.city}" selected`);
    hasNot(shown, site.units.care);
    const half = { versie: "nieuw", onderdeel: "", afspraak: "Alle <b>teamleiders</b> volgen de training" };
    const refused = await site.post(joost, form, half);
    assert.equal(refused.status, 422);
    has(refused, 'href="#onderdeel"', 'href="#voor"', "Alle &lt;b&gt;teamleiders&lt;/b&gt;");
    const wrong = await site.post(joost, form, { ...half, onderdeel: site.units.city, voor: "ooit" });
    assert.equal(wrong.status, 422);
    has(wrong, 'href="#voor"', 'value="ooit"');
    const given = { ...half, onderdeel: site.units.city, voor: "10 oktober 2026" };
    const gone = await site.post(joost, form, given);
    assert.equal(gone.status, 422, "an agreement of long ago is never mended");
    has(gone, 'href="#voor"', "Kijk het jaar na.", 'value="10 oktober 2026"');
    given.voor = "12 oktober 2026";
    const made = await site.post(joost, form, given);
    assert.deepEqual([made.status, made.to?.endsWith("/rondes/RR1?gedaan=added")], [303, true]);
    const elsewhere = await site.post(joost, form, { ...given, onderdeel: site.units.care });
    assert.equal(elsewhere.status, 422, "another unit is no choice");
    assert.equal((await site.open(fatima, form)).status, 403);
    assert.equal((await site.post(fatima, form, given)).status, 403);
    site.house.clock.now = new Date("2026-10-12T22:15:00Z"); // the day after
    const page = await site.open(sara, round());
    has(page, "Alle &lt;b&gt;teamleiders&lt;/b&gt;", "12 oktober 2026", "te laat", `${round()}/afspraken/1"`);
  });

  test("what is still open goes along to the next round, and there is said how it ended; who was second sees what the first said", async () => {
    allowed(await closeRound(site.house, site.manager, { programme, round: "RR1", by: { kind: "clock" } }));
    has(await site.open(sara, round()), `${round()}/afspraken/nieuw`);
    await open("Vierde kwartaal", "2026-12-23");
    hasNot(await site.open(sara, round()), `${round()}/afspraken/nieuw`);
    const late = { versie: "nieuw", onderdeel: site.units.care, afspraak: "Iets", voor: "2027" };
    const older = `${round()}/afspraken/nieuw`;
    assert.equal((await site.open(sara, older)).status, 404);
    const sent = await site.post(sara, older, late);
    assert.equal(sent.status, 422);
    has(sent, "Er is een latere ronde. Leg de afspraak daar vast.", ">Iets<", 'value="2027"');
    has(sent, `value="${site.units.care}" selected`);
    hasNot(sent, 'href="#onderdeel"');
    has(await site.open(joost, round("RR2")), "Nog open, uit Derde kwartaal.", "te laat");
    has(await site.open(joost, round("RR2"), "en"), "Still open, from Derde kwartaal.", "late");
    const form = `${round("RR2")}/afspraken/1`;
    has(await site.open(joost, form), "Is de afspraak nagekomen?", "Alle &lt;b&gt;teamleiders&lt;/b&gt;");
    const none = await site.post(joost, form, { versie: "0" });
    assert.equal(none.status, 422);
    has(none, "Kies of de afspraak is nagekomen");
    const silent = await site.post(joost, form, { versie: "0", afloop: "notKept" });
    assert.equal(silent.status, 422);
    has(silent, "waarom de afspraak niet is nagekomen", 'href="#toelichting"');
    const told = { versie: "0", afloop: "notKept", toelichting: "Er was <i>geen</i> trainer." };
    assert.equal((await site.post(joost, form, told)).status, 303);
    const second = await site.post(sara, form, { ...told, afloop: "kept", toelichting: "Toch wel" });
    assert.equal(second.status, 409);
    has(second, "&lt;i&gt;geen&lt;/i&gt; trainer", "Toch wel");
    has(await site.open(sara, round("RR2")), "niet nagekomen", "&lt;i&gt;geen&lt;/i&gt; trainer");
    assert.equal((await site.post(sara, form, { ...told, versie: "1", afloop: "kept" })).status, 303);
    has(await site.open(sara, round("RR2")), "Toon wat eerder is gezegd", "nagekomen");
    assert.equal((await site.open(fatima, form)).status, 403);
    assert.equal((await site.open(sara, `${round("RR2")}/afspraken/7`)).status, 404);
  });

  test("in a closed programme agreements are read and nothing is added", async () => {
    const by = { kind: "clock" } as const;
    allowed(await closeRound(site.house, site.manager, { programme, round: "RR2", by }));
    const closed = { programme, seen: 1, reason: "klaar" };
    allowed(await closeProgramme(site.house, site.manager, closed));
    const page = await site.open(sara, round("RR2"));
    has(page, "Afspraken met de onderdelen");
    hasNot(page, "/afspraken/nieuw", "/afspraken/1");
    const form = `${round("RR2")}/afspraken/nieuw`;
    assert.equal((await site.open(sara, form)).status, 404);
    const late = { versie: "nieuw", onderdeel: site.units.care, afspraak: "Nog <i>iets</i>", voor: "2027" };
    const sent = await site.post(sara, form, late);
    assert.equal(sent.status, 422);
    has(sent, "programma is afgesloten", "Nog &lt;i&gt;iets&lt;/i&gt;");
    hasNot(await site.open(sara, round("RR2")), "Nog &lt;i&gt;iets&lt;/i&gt;");
    assert.deepEqual(site.faults, []);
  });
});
