import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { periodFrom } from "../../../domain/shared/period.ts";

const planning = { start: periodFrom("2026-01"), end: periodFrom("2026-Q3"), note: null };

/** Three actions: one of the city unit with Fatima as owner, one of the care unit, one of nobody. */
async function anOffice() {
  const site = await aProgrammeSite([
    { title: "Vacatures <script>alert(1)</script> nalopen", status: "ongoing", planning },
    { title: "Mentor voor nieuwe collega's" },
  ]);
  const { people, units, path, post } = site;
  const action = `${path}/acties/A1`;
  assert.equal(
    (await post(people.sara, `${action}/actiehouder`, { versie: "1", persoon: people.fatima })).status,
    303,
  );
  const about = { titel: "Vacatures <script>alert(1)</script> nalopen", onderdeel: units.city };
  assert.equal((await post(people.sara, `${action}/veranderen`, { versie: "2", ...about })).status, 303);
  return { ...site, action };
}

describe("what people do with an action", () => {
  test("[AC-01 begins] the page escapes what was typed and shows each person only the acts that are allowed", async () => {
    const { open, people, action, faults } = await anOffice();
    const manager = await open(people.sara, action);
    assert.equal(manager.status, 200);
    assert.ok(!manager.body.includes("<script>alert"));
    assert.ok(manager.body.includes("&lt;script&gt;alert"));
    for (const word of [
      "/nieuws",
      "/stand",
      "/planning",
      "/actiehouder",
      "/wie-doet-wat",
      "/voorrang",
      "/veranderen",
    ])
      assert.ok(manager.body.includes(`${action}${word}"`), word);
    const owner = await open(people.fatima, action);
    assert.ok(owner.body.includes(`${action}/nieuws"`));
    assert.ok(!owner.body.includes(`${action}/planning"`));
    const english = await open(people.sara, action, "en");
    assert.ok(english.body.includes("What has happened"));
    assert.deepEqual(faults, []);
  });

  test("[AC-02] a status is chosen from those that may follow, and putting off carries a reason", async () => {
    const { open, post, people, action } = await anOffice();
    const form = await open(people.joost, `${action}/stand`);
    assert.equal(form.status, 200);
    assert.ok(!form.body.includes('value="notStarted"'));
    for (const status of ["done", "continuous", "recurring", "postponed", "lapsed"])
      assert.ok(form.body.includes(`value="${status}"`), status);
    const without = await post(people.joost, `${action}/stand`, { versie: "3", stand: "postponed" });
    assert.equal(without.status, 422);
    assert.ok(without.body.includes("Bij uitstellen, vervallen of opnieuw beginnen hoort uitleg."));
    assert.match(without.body, /value="postponed" checked/);
    const back = await post(people.joost, `${action}/stand`, { versie: "3", stand: "notStarted" });
    assert.equal(back.status, 422);
    const given = { versie: "3", stand: "postponed", reden: "Wacht op de nieuwe directeur" };
    const done = await post(people.joost, `${action}/stand`, given);
    assert.equal(done.status, 303);
    assert.ok(done.to?.endsWith("/acties/A1?gedaan=saved"));
    const page = await open(people.joost, action);
    assert.ok(page.body.includes("Wacht op de nieuwe directeur"));
    assert.ok(page.body.includes("Stand: uitgesteld. Het was: loopt."));
  });

  test("who may not do an act gets no form and changes nothing", async () => {
    const { open, post, people, path, action } = await anOffice();
    assert.equal((await open(people.fatima, `${action}/stand`)).status, 403);
    assert.equal((await post(people.fatima, `${action}/stand`, { versie: "3", stand: "done" })).status, 403);
    assert.equal((await open(people.joost, `${path}/acties/A2/stand`)).status, 403);
    assert.equal((await open(people.sara, `${path}/acties/A99/stand`)).status, 404);
  });

  test("[AC-05] a planning is typed as year, half-year, quarter, month or day and is shown again in those words", async () => {
    const { open, post, people, action } = await anOffice();
    const typed = ["2027", "H2 2026", "Q3 2026", "juli 2026", "15 juli 2026", "2026-07-01"];
    const stored = ["2027", "H2 2026", "Q3 2026", "juli 2026", "15 juli 2026", "1 juli 2026"];
    for (const [at, klaar] of typed.entries()) {
      const given = { versie: String(3 + at), begint: "2026", klaar, reden: "Andere leverancier" };
      assert.equal((await post(people.sara, `${action}/planning`, given)).status, 303, klaar);
      const form = await open(people.sara, `${action}/planning`);
      assert.ok(form.body.includes(`value="${stored[at]}"`), klaar);
    }
    const wrong = await post(people.sara, `${action}/planning`, { versie: "9", klaar: "ooit" });
    assert.equal(wrong.status, 422);
    assert.ok(wrong.body.includes('value="ooit"'));
    assert.ok(wrong.body.includes('href="#klaar"'));
  });

  test("a later end asks why, and the page draws the first promise beside the present one", async () => {
    const { open, post, people, action } = await anOffice();
    const later = { versie: "3", begint: "januari 2026", klaar: "Q1 2027" };
    const without = await post(people.joost, `${action}/planning`, later);
    assert.equal(without.status, 422);
    assert.ok(without.body.includes("Het einde komt later dan beloofd. Schrijf op waarom."));
    const done = await post(people.joost, `${action}/planning`, {
      ...later,
      reden: "De leverancier is later",
    });
    assert.equal(done.status, 303);
    const page = await open(people.joost, action);
    assert.ok(page.body.includes("182 dagen later dan eerst gepland"));
    assert.ok(page.body.includes("Planning: 1 keer verschoven"));
    assert.ok(page.body.includes("Eerste planning"));
    assert.ok(page.body.includes("De leverancier is later"));
  });

  test("the second of two people sees what the first one changed and loses nothing typed", async () => {
    const { post, people, action } = await anOffice();
    await post(people.sara, `${action}/stand`, { versie: "3", stand: "continuous" });
    const second = await post(people.joost, `${action}/planning`, {
      versie: "3",
      begint: "2026",
      klaar: "2027",
      reden: "Mijn lange uitleg",
    });
    assert.equal(second.status, 409);
    assert.ok(second.body.includes("Stand: continu. Het was: loopt."));
    assert.ok(second.body.includes("Mijn lange uitleg"));
    assert.ok(second.body.includes('name="versie" value="4"'));
    const again = { versie: "4", begint: "2026", klaar: "2027", reden: "Mijn lange uitleg" };
    assert.equal((await post(people.joost, `${action}/planning`, again)).status, 303);
  });

  test("who is refused while somebody else changes the action is told of that at the next try, and overwrites nothing", async () => {
    const { post, people, action } = await anOffice();
    await post(people.sara, `${action}/stand`, { versie: "3", stand: "continuous" });
    const typed = { versie: "3", begint: "2026", klaar: "ooit", reden: "Mijn lange uitleg" };
    const refused = await post(people.joost, `${action}/planning`, typed);
    assert.equal(refused.status, 422);
    assert.ok(refused.body.includes('name="versie" value="3"'));
    const next = await post(people.joost, `${action}/planning`, { ...typed, klaar: "2027" });
    assert.equal(next.status, 409);
    assert.ok(next.body.includes("Stand: continu. Het was: loopt."));
  });

  test("the owner of an action reports news, which stands in its history with the day", async () => {
    const { open, post, people, action } = await anOffice();
    const empty = await post(people.fatima, `${action}/nieuws`, { versie: "3", einde: "blijft" });
    assert.equal(empty.status, 422);
    assert.ok(empty.body.includes("Schrijf in 1 of 2 zinnen wat er is gebeurd."));
    const told = {
      versie: "3",
      verloop: "onSchedule",
      einde: "blijft",
      gebeurd: "De eerste 20 teksten zijn klaar.",
    };
    assert.equal((await post(people.fatima, `${action}/nieuws`, told)).status, 303);
    const page = await open(people.fatima, action);
    assert.ok(page.body.includes("De eerste 20 teksten zijn klaar."));
    assert.ok(page.body.includes("Het laatste nieuws is van 12 oktober 2026"));
  });

  test("[AC-10] an action gets priority with the reason why, and loses it with an empty field", async () => {
    const { open, post, people, action } = await anOffice();
    const why = "De raad vroeg erom";
    assert.equal((await post(people.sara, `${action}/voorrang`, { versie: "3", voorrang: why })).status, 303);
    assert.ok((await open(people.sara, action)).body.includes(why));
    assert.equal((await post(people.sara, `${action}/voorrang`, { versie: "4", voorrang: "" })).status, 303);
    const form = await open(people.sara, `${action}/voorrang`);
    assert.ok(!form.body.includes(why));
  });

  test("[RO-01] [RO-02] each party gets a letter, one is accountable, and gaps are shown", async () => {
    const { open, post, people, action } = await anOffice();
    const rows = {
      versie: "3",
      rijen: "3",
      "partij-0": "HR",
      "partij-1": "Inkoop",
      "rol-0": "A",
      "rol-1": "A",
    };
    const double = await post(people.sara, `${action}/wie-doet-wat`, rows);
    assert.equal(double.status, 422);
    assert.ok(double.body.includes("Precies 1 partij is eindverantwoordelijk (A)."));
    assert.ok(double.body.includes('value="Inkoop"'));
    const twice = await post(people.sara, `${action}/wie-doet-wat`, {
      ...rows,
      "partij-1": "hr",
      "rol-1": "R",
    });
    assert.ok(twice.body.includes("Een partij staat 1 keer in de lijst."));
    const sound = { ...rows, "rol-1": "", "persoon-0": people.joost };
    assert.equal((await post(people.sara, `${action}/wie-doet-wat`, sound)).status, 303);
    const page = await open(people.sara, action);
    assert.ok(page.body.includes("A: eindverantwoordelijk"));
    assert.ok(page.body.includes("Niemand is uitvoerend (R)."));
    assert.ok(page.body.includes("Niet elke partij heeft een rol."));
  });

  test("a unit owner does not lose an action to no unit at all: the form asks for one", async () => {
    const { post, people, action } = await anOffice();
    const without = await post(people.joost, `${action}/veranderen`, {
      versie: "3",
      titel: "Nieuw",
      onderdeel: "",
    });
    assert.equal(without.status, 422);
    assert.ok(without.body.includes("Kies een onderdeel waarvoor u mag handelen."));
    const empty = await post(people.sara, `${action}/veranderen`, { versie: "3", titel: "" });
    assert.equal(empty.status, 422);
    assert.ok(empty.body.includes("Geef de actie een titel."));
  });

  test("[RA-04] an employee sees how an action goes, says something about it and reads the answer", async () => {
    const { open, post, people, path } = await anOffice();
    const action = `${path}/acties/A2`;
    assert.equal((await open(people.fatima, action)).status, 200);
    const empty = await post(people.fatima, `${action}/inbreng`, { reactie: "" });
    assert.equal(empty.status, 422);
    assert.equal(
      (await post(people.fatima, `${action}/inbreng`, { reactie: "Mooi <b>plan</b>" })).status,
      303,
    );
    const own = await open(people.fatima, action);
    assert.ok(own.body.includes("Mooi &lt;b&gt;plan&lt;/b&gt;"));
    assert.ok(own.body.includes("Nog geen antwoord."));
    assert.ok(!(await open(people.joost, action)).body.includes("Mooi"));
    assert.equal((await open(people.fatima, `${action}/inbreng/F1`)).status, 403);
    const given = { versie: "1", gezien: "1", antwoord: "Dank u. Wij nemen het mee." };
    assert.equal((await post(people.sara, `${action}/inbreng/F1`, given)).status, 303);
    assert.ok((await open(people.fatima, action)).body.includes("Dank u. Wij nemen het mee."));
  });
});
