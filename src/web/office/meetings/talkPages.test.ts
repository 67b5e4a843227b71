import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

async function aTalkSite() {
  const site = await aProgrammeSite([]);
  await site.grant(site.people.fatima, "secretary");
  const list = `${site.path}/gesprekken`;
  const plan = { soort: "steering", op: "2026-10-12", onderdelen: [site.units.city, site.units.care] };
  return { ...site, list, plan };
}

const answers = {
  "vraag-inclusion": "Het gaat vooruit <b>.",
  "vraag-Q1": "Inclusieve werving.",
  "pas-toe": "explain",
  uitleg: "Er waren geen vacatures.",
  weerstand: "ja",
  tegen1: "streefcijfers",
  waarom1: "geen vacatures",
  helpt1: "samen werven",
};

test("[GV-03] [RI-06] a steering talk: planned with units, prepared by who leads one, held, and in the archive with what helps", async () => {
  const site = await aTalkSite();
  const { open, post, people, list } = site;
  const set = { "vraag-nieuw": "Welke doorbraken kregen voorrang?", "moet-nieuw": "ja", versie: "0" };
  assert.equal((await post(people.sara, `${site.path}/rondes/vragen/steeringQ4`, set)).status, 303);
  assert.match((await open(people.sara, `${site.path}/rondes/vragen`)).body, /sturingsgesprek in kwartaal 4/);
  assert.match((await open(people.fatima, list)).body, /Er is nog geen gesprek gepland/);
  assert.equal((await post(people.fatima, `${list}/nieuw`, site.plan)).status, 303);
  assert.match((await open(people.fatima, list)).body, /Er komen nog 2 gesprekken/);
  const own = (await open(people.joost, list)).body;
  assert.ok(own.includes("/gesprekken/G1") && !own.includes("/gesprekken/G2"));
  assert.match((await open(people.joost, `${list}/G1`)).body, /Vul uw antwoorden in vóór het gesprek/);
  assert.match(
    (await open(people.joost, "/mijn-werk")).body,
    /Schrijf uw antwoorden voor het sturingsgesprek/,
  );
  assert.equal((await open(people.joost, `${list}/G2`)).status, 404);
  assert.equal((await open(people.joost, `${list}/G1/gehouden`)).status, 403);
  const early = await post(people.fatima, `${list}/G1/gehouden`, { versie: "1" });
  assert.equal(early.status, 422);
  assert.match(early.body, /Beantwoord eerst elke verplichte vraag/);
  assert.equal((await post(people.joost, `${list}/G1/antwoorden`, { ...answers, versie: "1" })).status, 303);
  assert.ok(!(await open(people.joost, "/mijn-werk")).body.includes("Schrijf uw antwoorden voor"));
  assert.equal((await post(people.fatima, `${list}/G1/gehouden`, { versie: "2" })).status, 303);
  const talk = (await open(people.joost, `${list}/G1`)).body;
  for (const said of [
    /Hoe gaat het met diversiteit en inclusie\?/,
    /vooruit &lt;b&gt;/,
    /legt uit: Er waren geen vacatures/,
    /samen werven/,
  ])
    assert.match(talk, said);
  const archive = `${list}/onderdelen/${site.units.city}`;
  assert.match((await open(people.joost, archive)).body, /Weerstand door de tijd[\s\S]*streefcijfers/);
  assert.match((await open(people.joost, archive, "en")).body, /Resistance over time/);
  assert.equal((await open(people.joost, `${list}/onderdelen/${site.units.care}`)).status, 404);
  assert.match((await open(people.fatima, list)).body, /sturingsgesprek: 12 februari 2027/);
  assert.deepEqual(site.faults, []);
});

test("[RI-06] who says that there is resistance says against what; no resistance is an answer too", async () => {
  const site = await aTalkSite();
  const { post, open, people, list } = site;
  assert.equal((await post(people.fatima, `${list}/nieuw`, site.plan)).status, 303);
  const bare = { ...answers, tegen1: "", waarom1: "", helpt1: "", "vraag-Q1": "" };
  const refused = await post(people.joost, `${list}/G1/antwoorden`, { ...bare, versie: "1" });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Schrijf op waartegen/);
  const both = await post(people.joost, `${list}/G1/antwoorden`, {
    ...answers,
    weerstand: "nee",
    versie: "1",
  });
  assert.equal(both.status, 422);
  const none = { ...bare, weerstand: "nee", versie: "1" };
  assert.equal((await post(people.joost, `${list}/G1/antwoorden`, none)).status, 303);
  assert.match((await open(people.joost, `${list}/G1`)).body, /Er is geen weerstand/);
  const off = await post(people.fatima, `${list}/G1/afzeggen`, { reden: "ziek", versie: "2" });
  assert.equal(off.status, 303);
  assert.match(
    (await open(people.joost, `${list}/G1`)).body,
    /Gaat niet door, 12 oktober 2026[\s\S]*Reden: ziek/,
  );
  assert.deepEqual(site.faults, []);
});
