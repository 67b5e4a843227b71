import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { aWomenTarget, gradesReleasedOn } from "../../../../test/support/aReadTarget.ts";
import { importedOn, somePeople } from "../../../../test/support/aReleasedWorkforce.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { consentIn } from "../../../../test/support/aWorkforce.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import type { Readership } from "../../../domain/workforce/index.ts";

const programme = "proefstad-2024";
const unitOf = { A: "SB", A1: "SB-1", A2: "SB-1", B: "SO" };

/** A site with a target and a release of 30 June 2026. */
async function aBoundSite(readers: Readership = "organisation") {
  const site = await aProgrammeSite([{ title: "Werven" }]);
  const { house, manager, municipality } = site;
  const { key, objective } = await aWomenTarget(house, manager, programme);
  await consentIn(house, municipality);
  const analyst = anActor(municipality, "hrAnalyst");
  const staff = somePeople(600).map((one) => ({ ...one, unit: unitOf[one.unit as keyof typeof unitOf] }));
  await importedOn(house, municipality, "2026-06-30", staff);
  await gradesReleasedOn(house, analyst, "2026-06-30", readers);
  const page = `${site.path}/streefcijfers/${key}`;
  const bind = (fields: Readonly<Record<string, string>>, person = site.people.sara) =>
    site.post(person, `${page}/koppelen`, {
      versie: "1",
      waarvandaan: "released",
      wie: "sex:alleen:women",
      binnen: "",
      buiten: "",
      reden: "",
      ...fields,
    });
  return { ...site, page, bind, objective };
}

describe("a target is bound on its page", () => {
  test("[WM-01] [OT-02] what is released now is offered, a look says value and day, and then the target reads it", async () => {
    const { open, bind, page, people, path, objective } = await aBoundSite();
    const form = await open(people.sara, `${page}/koppelen`);
    has(form, "Vrouwen", "Schaal 9 en hoger", "Iedereen die hier werkt");
    const looked = await bind({ bekijken: "ja" });
    assert.equal(looked.status, 200);
    has(looked, "Dit wordt de waarde", "30 juni 2026 is de waarde 57");
    hasNot(await open(people.sara, page), "De gekoppelde waarde");
    const done = await bind({});
    assert.equal(done.status, 303);
    const target = await open(people.fatima, page);
    has(
      target,
      "De gekoppelde waarde",
      "Vrouwen, als deel van: Iedereen die hier werkt",
      "vrijgave 1",
      "Teller",
      "Noemer",
    );
    hasNot(target, "Cijfer opgeven", "Waarde koppelen");
    has(await open(people.fatima, `${path}/doelen/${objective}`), "57");
  });

  test("what cannot be is refused at its question: nobody chosen, no table that counts both, a share in fte", async () => {
    const { bind } = await aBoundSite();
    const nobody = await bind({ wie: "" });
    assert.equal(nobody.status, 422);
    has(nobody, "Kies een van de mogelijkheden.");
    const crossed = await bind({ wie: "kind:alleen:permanent", binnen: "grade:alleen:9" });
    assert.equal(crossed.status, 422);
    has(crossed, "Geen vrijgegeven tabel telt deze 2 dingen samen");
    assert.equal((await bind({ waarvandaan: "" })).status, 422);
  });

  test("[PL-02] a hidden value is one mark on the page, with why; nobody is told a number", async () => {
    const { open, bind, page, people } = await aBoundSite();
    const looked = await bind({ binnen: "kind:alleen:trainee", bekijken: "ja" });
    has(looked, "De waarde van 30 juni 2026 is afgeschermd.", "nog op geen enkele dag te zien");
    assert.equal((await bind({ binnen: "kind:alleen:trainee" })).status, 303);
    const target = await open(people.fatima, page);
    has(target, "afgeschermd", "Dit cijfer kan iets zeggen over een paar mensen");
    hasNot(target, "is de waarde");
  });

  test("of a table for management an employee sees that there is a figure, and not its value", async () => {
    const { open, bind, page, people } = await aBoundSite("management");
    assert.equal((await bind({ binnen: "grade:alleen:9" })).status, 303);
    has(await open(people.sara, page), "is de waarde");
    const closed = await open(people.fatima, page);
    has(closed, "een cijfer dat u niet mag inzien");
    hasNot(closed, "is de waarde", "Teller");
    assert.equal((await open(people.fatima, `${page}/koppelen`)).status, 403);
  });

  test("[WM-01] the mirror draws the target with its year, in the table and in the files, and leads to it", async () => {
    const { open, bind, people } = await aBoundSite();
    assert.equal((await bind({ binnen: "grade:en-hoger:9" })).status, 303);
    const mirror = await open(people.fatima, "/cijfers/afspiegeling");
    has(
      mirror,
      "streefcijfer 20 % (2026)",
      "Streefcijfers van het programma",
      "eb-g-aim",
      "/streefcijfers/T1",
    );
    const csv = await open(people.fatima, "/cijfers/afspiegeling.csv");
    has(csv, "Streefcijfer (%)", "aandeel vrouwen: 20 % (2026)");
    const row = csv.body.split("\r\n").filter((line) => line.includes("aandeel vrouwen"));
    assert.equal(row.length, 1, "with the first grade it is about");
  });
});
