import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aStaffOffice } from "../../../../test/support/aStaffOffice.ts";

const place = "/cijfers/personeelsbestand";
const given = {
  besluit: "given",
  dag: "2026-09-01",
  raad: "or",
  stuk: "OR 2026-114",
  voorwaarden: "Alleen tellen.",
};

describe("the gate before staff data on its pages", () => {
  test("[PW-01] the consent of the works council stands with its document, and is withdrawn with a reason", async () => {
    const { open, post, people, analyst, faults } = await aStaffOffice();
    const { sara } = people;
    const before = (await open(analyst, place)).body;
    assert.ok(before.includes("Ja, het mag.") && before.includes("Ondernemingsraad stemde in: OR 2026-114"));
    assert.ok(before.includes("/personeelsbestand/inlezen"), "who imports finds the way");
    assert.ok(!(await open(sara, place)).body.includes("/personeelsbestand/inlezen"));
    const second = await post(sara, `${place}/instemming/vastleggen`, given);
    assert.equal(second.status, 303);
    const list = (await open(sara, `${place}/instemming`)).body;
    for (const words of ["Voorwaarden: Alleen tellen<", "geen einde", "Nummer 2 intrekken"])
      assert.ok(list.includes(words), words);
    const without = await post(sara, `${place}/instemming/1/intrekken`, {});
    assert.equal(without.status, 422);
    for (const number of [1, 2]) {
      const path = `${place}/instemming/${number}/intrekken`;
      assert.equal((await post(sara, path, { reden: "De afspraak is op." })).status, 303);
    }
    const after = (await open(analyst, place)).body;
    assert.ok(after.includes("Nog niet toegestaan.") && !after.includes("/personeelsbestand/inlezen"));
    assert.ok((await open(sara, `${place}/instemming`)).body.includes("ingetrokken op"));
    assert.deepEqual(faults, []);
  });

  test("W121, W122: what a record lacks is asked at its question, and nothing typed is lost", async () => {
    const { open, post, people } = await aStaffOffice({ consents: false });
    const record = `${place}/instemming/vastleggen`;
    const bare = await post(people.sara, record, {
      besluit: "given",
      dag: "2026-09-01",
      voorwaarden: "Alleen tellen.",
    });
    assert.equal(bare.status, 422);
    assert.ok(
      bare.body.includes("Kies de ondernemingsraad die instemde") && bare.body.includes("Alleen tellen."),
    );
    assert.ok(bare.body.includes("Er staat nog geen ondernemingsraad bij de overleggen."));
    const not = await post(people.sara, record, { besluit: "notNeeded", dag: "2026-09-01" });
    assert.ok(not.body.includes("Schrijf op waarom instemming niet nodig is"));
    assert.ok((await open(people.sara, place)).body.includes("Instemming vastleggen"));
  });

  test("who neither records nor imports reads how it stands and finds no act; others do not come in", async () => {
    const { open, people, grant } = await aStaffOffice();
    await grant(people.joost, "worksCouncilMember");
    const council = await open(people.joost, place);
    assert.equal(council.status, 200);
    assert.ok(!council.body.includes("/personeelsbestand/inlezen"));
    assert.ok(!council.body.includes("Sara"), "the works council reads no names");
    assert.equal((await open(people.joost, `${place}/inlezen`)).status, 403);
  });
});
