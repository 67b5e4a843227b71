import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { aStaffOffice } from "../../../../test/support/aStaffOffice.ts";
import { lawfulBasisOf, refusedSubjects } from "../../../domain/workforce/index.ts";
import { textsFor } from "../../../texts/index.ts";
import { readEmployments } from "../../../usecases/workforce/readEmployments.ts";

const place = "/beheer/gegevensbescherming";
const { protection: words } = textsFor("nl");

async function anOffice() {
  const office = await aStaffOffice();
  await office.grant(office.people.joost, "dataProtectionOfficer");
  return { ...office, officer: office.people.joost };
}

describe("the page of the data protection officer", () => {
  test("[PL-01] every item has its purpose, its legal basis and its time, and what is counted for nothing is told", async () => {
    const { open, officer, faults } = await anOffice();
    const { status, body } = await open(officer, place);
    assert.equal(status, 200);
    for (const text of [
      ...Object.values(words.items),
      words.bases[lawfulBasisOf("countStaff")],
      "48 maanden",
      "84 maanden",
      "Deze gegevens telt nog niets: leidinggevende of niet, reden uit dienst, 1 van 4.",
      words.notChecked,
    ])
      assert.ok(body.includes(text), text);
    assert.deepEqual(faults, []);
  });

  test("[PL-01] [PL-05] each use of the rows is counted by its purpose, with the last day and without who it was", async () => {
    const { open, officer, house, municipality } = await anOffice();
    const rows = somePeople(60).map((one) => ({ ...one, unit: "SB" }));
    await importedOn(house, municipality, "2026-06-30", rows);
    const reading = { number: 1, purpose: "countStaff" } as const;
    for (const _ of [1, 2])
      await readEmployments(house, anActor(municipality, "hrAnalyst"), reading, () => Promise.resolve(0));
    const { body } = await open(officer, place);
    const table = body.split(words.readsLead)[1]?.split("</table>")[0] ?? "";
    const plain = table.replaceAll(/<[^>]*>/g, "|").replaceAll(/\|+/g, "|");
    assert.ok(plain.includes(`|${words.purposes.keepSnapshot}|${words.bases["avg-6-1-e"]}|1|`), plain);
    assert.ok(plain.includes(`|${words.purposes.countStaff}|${words.bases["avg-6-1-e"]}|2|`), plain);
    assert.ok(plain.includes(`|${words.purposes.forget}|${words.bases["avg-6-1-c"]}|0|nog niet|`), plain);
  });

  test("[WM-05] which characteristics may be known and how stands there, and what never comes in with the reason", async () => {
    const { open, officer } = await anOffice();
    const body = (await open(officer, place)).body.replaceAll("&amp;", "&");
    for (const subject of refusedSubjects) assert.ok(body.includes(words.refused[subject]), subject);
    for (const { name, text } of words.characteristics)
      assert.ok(body.includes(name) && body.includes(text), name);
  });

  test("W129, W130: the time of keeping is changed by who may, within its bounds", async () => {
    const { open, post, officer, people } = await anOffice();
    const rows = `${place}/bewaren/regels`;
    assert.equal((await open(officer, rows)).status, 403);
    assert.ok(!(await open(officer, place)).body.includes("/bewaren/"));
    const form = await open(people.sara, rows);
    assert.equal(form.status, 200);
    assert.equal((await post(people.sara, rows, { maanden: "0", versie: "0" })).status, 422);
    assert.equal((await post(people.sara, rows, { maanden: "96", versie: "0" })).status, 422);
    assert.equal((await post(people.sara, rows, { maanden: "twee jaar", versie: "0" })).status, 422);
    assert.equal((await post(people.sara, rows, { maanden: "24", versie: "0" })).status, 303);
    assert.ok((await open(officer, place)).body.includes("24 maanden"));
    assert.equal((await post(people.sara, rows, { maanden: "12", versie: "0" })).status, 409);
    assert.equal((await open(people.sara, `${place}/bewaren/anders`)).status, 404);
  });

  test("the items leave as CSV, and the page speaks English", async () => {
    const { open, officer } = await anOffice();
    const csv = await open(officer, `${place}/gegevens.csv`);
    assert.equal(csv.status, 200);
    assert.ok(csv.body.includes("personeelsnummer") && csv.body.includes("48 maanden"));
    const english = await open(officer, place, "en");
    assert.ok(english.body.includes("What never comes in"));
  });
});

describe("what is explored before anything is built", () => {
  test("[WM-07] [WM-10] alternatives stand with pros, cons and the law, and the decision with who decided", async () => {
    const { open, post, officer, people, faults } = await anOffice();
    const address = `${place}/verkenningen/vrijwillige-registratie`;
    const open1 = (await open(officer, address)).body;
    for (const text of [
      "Er is nog niets besloten.",
      "De Barometer van het CBS",
      "Voor",
      "Tegen",
      "Dit kan in Evenbeeld niet.",
    ])
      assert.ok(open1.includes(text), text);
    assert.ok(!open1.includes("/besluiten"));
    const decide = {
      besluit: "barometer",
      wie: "College van B&amp;W",
      dag: "2026-09-01",
      reden: "Genoeg voor ons doel.",
    };
    assert.equal((await post(people.sara, `${address}/besluiten`, { ...decide, reden: "" })).status, 422);
    assert.equal((await post(people.sara, `${address}/besluiten`, decide)).status, 303);
    const decided = (await open(officer, address)).body;
    for (const text of ["Genoeg voor ons doel.", "1 september 2026", "nog niet gedaan"])
      assert.ok(decided.includes(text), text);
    assert.ok((await open(officer, place)).body.includes("de barometer van het cbs"));
    const other = await open(officer, `${place}/verkenningen/mensen-met-een-beperking`);
    assert.ok(other.body.includes("Tellen uit een eigen bestand"));
    assert.equal((await open(officer, `${place}/verkenningen/anders`)).status, 404);
    assert.deepEqual(faults, []);
  });

  test("[PL-03] no special characteristic can be registered, before or after a decision", async () => {
    const { open, post, people } = await anOffice();
    const address = `${place}/verkenningen/mensen-met-een-beperking`;
    const forced = await post(people.sara, `${address}/besluiten`, {
      besluit: "flagWithPerson",
      wie: "College",
      dag: "2026-09-01",
      reden: "Toch maar.",
    });
    assert.equal(forced.status, 422);
    assert.ok(forced.body.includes("Evenbeeld legt een bijzonder kenmerk nooit vast bij een persoon."));
    assert.ok((await open(people.sara, place)).body.includes("geen vrij veld voor bijzondere kenmerken"));
  });
});
