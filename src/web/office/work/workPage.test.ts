import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aTarget } from "../../../../test/support/aProgramme.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import type { Role } from "../../../domain/access/index.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";
import { addTarget } from "../../../usecases/programme/addTarget.ts";
import { submitPlan } from "../../../usecases/programme/submitPlan.ts";

const late = { start: periodFrom("2026-01"), end: periodFrom("2026-09"), note: null };

async function anOffice() {
  const site = await aProgrammeSite([
    { title: "Startpakket <script>x</script>", status: "ongoing", planning: late },
    { title: "Mentor voor nieuwe collega's" },
  ]);
  const { people, units, path, post } = site;
  const owner = { versie: "1", persoon: people.fatima };
  assert.equal((await post(people.sara, `${path}/acties/A1/actiehouder`, owner)).status, 303);
  const unit = { versie: "1", titel: "Mentor voor nieuwe collega's", onderdeel: units.parks };
  assert.equal((await post(people.sara, `${path}/acties/A2/veranderen`, unit)).status, 303);
  return site;
}

describe("my work", () => {
  test("an action owner begins there and sees how late an action is, with the button that tells how it goes", async () => {
    const { open, people, path, municipality, faults } = await anOffice();
    const start = await open(people.fatima, "");
    assert.equal(start.to, `/${municipality.slug}/mijn-werk`);
    const page = await open(people.fatima, "/mijn-werk");
    assert.equal(page.status, 200);
    assert.ok(page.body.includes("12 dagen te laat"));
    assert.ok(page.body.includes(`${path}/acties/A1/nieuws"`));
    assert.ok(page.body.includes("Startpakket &lt;script&gt;x&lt;/script&gt;"));
    assert.ok(!page.body.includes("Mentor voor nieuwe"));
    assert.ok((await open(people.fatima, "/mijn-werk", "en")).body.includes("12 days late"));
    assert.deepEqual(faults, []);
  });

  test("a unit owner sees the actions of the units below and is asked for status and planning", async () => {
    const { open, people, path } = await anOffice();
    const page = await open(people.joost, "/mijn-werk");
    assert.ok(page.body.includes("Kies een stand: Mentor voor nieuwe collega"));
    assert.ok(page.body.includes("De planning ontbreekt ook."));
    assert.ok(page.body.includes(`${path}/acties/A2/stand"`));
    assert.ok(!page.body.includes("Startpakket"));
  });

  test("a unit owner of whom much is asked still finds the plan that is asked too", async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ title: `Actie ${index + 1}` }));
    const { open, people, units, path, post } = await aProgrammeSite(many);
    for (const [index, { title }] of many.entries()) {
      const unit = { versie: "1", titel: title, onderdeel: units.parks };
      assert.equal((await post(people.sara, `${path}/acties/A${index + 1}/veranderen`, unit)).status, 303);
    }
    const { body } = await open(people.joost, "/mijn-werk");
    assert.ok(body.includes("12 dingen") && body.includes("En nog 1. "));
    assert.ok(body.includes(`${path}/onderdelen/${units.city}/schrijven"`));
  });

  test("a unit owner of whom nothing is asked reads so, with what is ready first and the actions in order of their end", async () => {
    const planned = (month: string) => ({
      status: "notStarted" as const,
      planning: { start: periodFrom("2026-11"), end: periodFrom(month), note: null },
    });
    const over = { status: "done" as const, planning: late };
    const site = await aProgrammeSite([
      { title: "Allang gereed", ...over },
      { title: "Laatste ronde", ...planned("2027-09") },
      { title: "Eerste ronde", ...planned("2027-03") },
    ]);
    const { open, people, units, path, post } = site;
    const titles = ["Allang gereed", "Laatste ronde", "Eerste ronde"];
    for (const [index, titel] of titles.entries()) {
      const unit = { versie: "1", titel, onderdeel: units.parks };
      assert.equal((await post(people.sara, `${path}/acties/A${index + 1}/veranderen`, unit)).status, 303);
    }
    const asked = await open(people.joost, "/mijn-werk");
    assert.ok(asked.body.includes("Wij vragen u om ") && asked.body.includes("Schrijf het plan van "));
    assert.ok(asked.body.includes(`${path}/onderdelen/${units.city}/schrijven"`));
    assert.ok(!asked.body.includes("Plan van uw onderdeel"), "what is asked does not stand there twice");
    const plan = { opgave: "Groen voor iedereen", versie: "nieuw" };
    assert.equal((await post(people.joost, `${path}/onderdelen/${units.city}/schrijven`, plan)).status, 303);
    const { body } = await open(people.joost, "/mijn-werk");
    const at = (text: string) => {
      assert.ok(body.includes(text), text);
      return body.indexOf(text);
    };
    assert.ok(at("Wij vragen nu niets van u. ") < at("Als eerste moet klaar zijn: "));
    const table = body.slice(at("Zo staan de 3 acties van uw onderdeel ervoor"));
    assert.deepEqual(
      titles.toSorted((one, other) => table.indexOf(one) - table.indexOf(other)),
      ["Eerste ronde", "Laatste ronde", "Allang gereed"],
    );
    assert.ok(at("Zo staan de 3 acties") < at("Plan van uw onderdeel"));
    const english = await open(people.joost, "/mijn-werk", "en");
    assert.ok(english.body.includes("We ask nothing of you now. "));
    assert.ok(english.body.includes("To be ready first: "));
  });

  test("the programme manager begins with what is late, what has no owner and what the plan leaves open", async () => {
    const { open, people, path, municipality } = await anOffice();
    const start = await open(people.sara, "");
    assert.equal(start.to, `/${municipality.slug}/mijn-werk`);
    const page = await open(people.sara, "/mijn-werk");
    assert.ok(!page.body.includes("Wij vragen nu niets van u"));
    const at = (text: string) => {
      assert.ok(page.body.includes(text), text);
      return page.body.indexOf(text);
    };
    assert.ok(
      at("1 actie heeft nog geen actiehouder") < at("1 actie te laat"),
      "the sentence stands above the list",
    );
    assert.ok(at("Late acties bekijken") < at("Vul aan wat het plan nog niet zegt"));
    assert.ok(at("stand van de actie (1 van 2)") < at("Vraag de onderdelen om hun deel"));
    assert.ok(at("Nog geen plan van ") < at("Koppel de actiehouders"));
    assert.ok(page.body.includes(`${path}/acties?laat=ja"`));
    assert.ok(page.body.includes(`${path}/nog-niet-gezegd?soort=actionOwner"`));
    assert.ok(page.body.includes("Zonder actiehouder: 1."));
  });

  test("each role begins where its work is: a decision, a figure, an answer, the organisation, or the programme that runs", async () => {
    const { house, administrator, manager, open, path, municipality, people, post } = await anOffice();
    const programme = path.slice("/programma/".length);
    const asRole = async (role: Role) => {
      const mail = `${role.toLowerCase()}@proefstad.example`;
      const person = allowed(
        await addPerson(house, administrator, { name: `Lezer ${role}`, mail, unit: null }),
      );
      const term = { fromDay: day("2026-01-01"), untilDay: null };
      allowed(await grantRole(house, administrator, { person, role, unit: null, ...term }));
      return person;
    };
    const begins = async (person: PersonId) =>
      String((await open(person, "")).to).slice(municipality.slug.length + 1);
    const readers = ["alderman", "steeringGroupMember", "clerk", "financialController", "adviser"] as const;
    for (const role of [...readers, "worksCouncilMember", "auditor", "employee"] as const)
      assert.equal(await begins(await asRole(role)), path, role);
    assert.equal(await begins(await asRole("administrator")), "/organisatie");
    const [secretary, analyst] = [await asRole("secretary"), await asRole("hrAnalyst")];
    assert.deepEqual([await begins(secretary), await begins(analyst)], [path, path], "nothing waits yet");
    allowed(await submitPlan(house, manager, { programme, name: "Voorstel <b>", reason: null }));
    const objective = {
      title: "Meer instroom",
      theme: null,
      owner: { kind: "notStated" },
      attainable: null,
    } as const;
    allowed(await addObjective(house, manager, { programme, values: objective }));
    const { key: _, evidence: __, version: ___, ...target } = aTarget();
    allowed(
      await addTarget(house, manager, { programme, values: { ...target, objective: "O1", benchmark: null } }),
    );
    assert.equal(
      (await post(people.fatima, `${path}/acties/A1/inbreng`, { reactie: "Te laat!", versie: "1" })).status,
      303,
    );
    assert.deepEqual([await begins(secretary), await begins(analyst)], ["/mijn-werk", "/mijn-werk"]);
    const bodyOf = async (person: PersonId, language?: string) =>
      (await open(person, "/mijn-werk", language)).body;
    assert.ok((await bodyOf(secretary)).includes("Besluit over versie 1 van het plan: Voorstel &lt;b&gt;"));
    assert.ok((await bodyOf(secretary, "en")).includes("Waits for a decision"));
    assert.ok((await bodyOf(analyst)).includes(`${path}/streefcijfers/T1/cijfers/nieuw"`));
    assert.ok(!(await bodyOf(analyst)).includes("Besluit over versie"));
    assert.ok((await bodyOf(people.sara)).includes(`${path}/acties/A1/inbreng/F1"`));
  });

  test("[RA-04] somebody says something about the whole programme; who answers finds it in the own work and answers it", async () => {
    const { open, path, people, post, faults } = await anOffice();
    assert.ok((await open(people.fatima, path)).body.includes(`${path}/inbreng"`));
    const page = await open(people.fatima, `${path}/inbreng`);
    assert.ok(page.body.includes(`${path}/inbreng/nieuw"`));
    const empty = await post(people.fatima, `${path}/inbreng/nieuw`, { reactie: " ", versie: "nieuw" });
    assert.equal(empty.status, 422);
    const words = "En wie hier al <b>lang</b> werkt?";
    const given = await post(people.fatima, `${path}/inbreng/nieuw`, { reactie: words, versie: "nieuw" });
    assert.equal(given.status, 303);
    const own = await open(people.fatima, `${path}/inbreng`);
    assert.ok(own.body.includes("En wie hier al &lt;b&gt;lang") && own.body.includes("Nog geen antwoord."));
    assert.ok(!own.body.includes("inbreng/F1"));
    assert.ok(!(await open(people.joost, `${path}/inbreng`)).body.includes("En wie hier"));
    const answering = `${path}/inbreng/F1`;
    const work = await open(people.sara, "/mijn-werk");
    assert.ok(work.body.includes("Beantwoord een reactie van een medewerker: Programma Inclusie"));
    assert.ok(work.body.includes(`${answering}"`));
    assert.ok((await open(people.sara, answering)).body.includes("En wie hier al &lt;b&gt;lang"));
    assert.equal((await open(people.fatima, answering)).status, 403);
    assert.equal((await open(people.sara, `${path}/inbreng/F9`)).status, 404);
    const answer = { antwoord: "Kijk bij Doorgroeien.", versie: "1" };
    assert.equal((await post(people.sara, answering, answer)).status, 303);
    assert.equal((await post(people.sara, answering, answer)).status, 409);
    assert.ok(!(await open(people.sara, "/mijn-werk")).body.includes(`${answering}"`));
    const read = await open(people.fatima, `${path}/inbreng`, "en");
    assert.ok(
      read.body.includes("Kijk bij Doorgroeien.") && read.body.includes("All of it has been answered."),
    );
    assert.deepEqual(faults, []);
  });

  test("nobody is asked for what the own role cannot do: a secretary answers for an action, a clerk only reads it", async () => {
    const { house, administrator, open, path, people, post } = await anOffice();
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    const asRole = async (role: Role) => {
      const mail = `${role}@proefstad.example`;
      const person = allowed(
        await addPerson(house, administrator, { name: `Houder ${role}`, mail, unit: null }),
      );
      allowed(await grantRole(house, administrator, { person, role, unit: null, ...term }));
      return person;
    };
    const [secretary, clerk] = [await asRole("secretary"), await asRole("clerk")];
    const news = `${path}/acties/A1/nieuws`;
    const own = async (person: PersonId, versie: string) =>
      assert.equal(
        (await post(people.sara, `${path}/acties/A1/actiehouder`, { versie, persoon: person })).status,
        303,
      );
    await own(secretary, "2");
    assert.ok((await open(secretary, "/mijn-werk")).body.includes(`${news}"`));
    assert.equal((await open(secretary, news)).status, 200);
    await own(clerk, "3");
    const page = await open(clerk, "/mijn-werk");
    assert.ok(page.body.includes("Startpakket") && !page.body.includes(`${news}"`));
    assert.equal((await open(clerk, news)).status, 403);
  });
});
