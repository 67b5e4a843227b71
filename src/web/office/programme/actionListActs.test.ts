import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { readAuditLog } from "../../../usecases/access/readAuditLog.ts";
import { addTheme } from "../../../usecases/programme/addTheme.ts";

const planning = { start: periodFrom("2026-01"), end: periodFrom("2026-Q3"), note: null };
const theList = [
  { title: "Vacatures nalopen", status: "ongoing", planning },
  { title: "Training geven", status: "notStarted", planning: { ...planning, end: periodFrom("2026-11-15") } },
  { title: "Beeldbank vullen", status: "done", planning },
] as const;

describe("what people do with the list of actions", () => {
  test("a list in which nothing fits says so and shows no table", async () => {
    const { open, people, path } = await aProgrammeSite(theList);
    const { body } = await open(people.fatima, `${path}/acties?zoek=nergens`);
    assert.ok(body.includes("Er is geen actie die hierbij past."));
    assert.ok(!body.includes("<table"));
  });

  test("an address that asks what no list has shows the whole list from its beginning", async () => {
    const { open, people, path, faults } = await aProgrammeSite(theList);
    const whole = (await open(people.sara, `${path}/acties`)).body;
    const rows = (body: string) => [...body.matchAll(/acties\/(A\d)"/g)].map(([, key]) => key);
    for (const asked of [
      "sorteer=toString",
      "stand=constructor",
      "pagina=9e99",
      `pagina=${"9".repeat(30)}`,
    ]) {
      const { status, body } = await open(people.sara, `${path}/acties?${asked}`);
      assert.equal(status, 200, asked);
      assert.deepEqual(rows(body), rows(whole), asked);
    }
    const done = await open(people.sara, `${path}/acties?gedaan=toString`);
    assert.equal(done.status, 200);
    assert.ok(!done.body.includes('role="status"'));
    assert.equal(rows(whole).length, 3);
    assert.deepEqual(faults, []);
  });

  test("a letter that no text can hold finds nothing and breaks nothing, in address, search and form", async () => {
    const { open, post, people, units, path, faults } = await aProgrammeSite(theList);
    assert.equal((await open(people.sara, `${path}/acties?zoek=%00`)).status, 200);
    assert.equal((await open(people.sara, `${path}/acties/A1%00`)).status, 404);
    const typed = { titel: "Mentor\u0000 voor iedereen", onderdeel: units.city, stand: "ongoing" };
    assert.equal((await post(people.joost, `${path}/acties/nieuw`, typed)).status, 303);
    assert.deepEqual(faults, []);
  });

  test("[AC-01] an action is registered with title, owner, unit, planned start and end, deliverable and theme", async () => {
    const site = await aProgrammeSite([]);
    const { open, post, people, units, path, municipality, faults, house, manager } = site;
    const theme = { name: "Instroom", kind: "pillar", parent: null } as const;
    assert.ok((await addTheme(house, manager, { programme: path.slice(11), values: theme })).ok);
    const address = `${path}/acties/nieuw`;
    assert.equal((await open(people.fatima, address)).status, 403);
    assert.equal((await open(people.joost, address)).status, 200);
    const empty = await post(people.joost, address, {
      titel: "",
      onderdeel: "",
      klaar: "ooit",
      houder: "HR",
    });
    assert.equal(empty.status, 422);
    assert.ok(empty.body.includes('value="ooit"') && empty.body.includes('value="HR"'));
    assert.ok(empty.body.includes("Kies een onderdeel waarvoor u mag handelen."));
    const given = {
      titel: "Mentor <b>voor</b> iedereen",
      resultaat: "Elke nieuwe collega heeft een mentor",
      thema: "TH1",
      onderdeel: units.city,
      begint: "maart 2026",
      klaar: "Q4 2026",
      houder: "Teamleider HR",
      stand: "ongoing",
    };
    const added = await post(people.joost, address, given);
    assert.equal(added.to, `/${municipality.slug}${path}/acties/A1?gedaan=added`);
    const page = await open(people.joost, `${path}/acties/A1`);
    for (const words of [
      "Mentor &lt;b&gt;voor",
      "Elke nieuwe collega",
      "Teamleider HR",
      "Onderdeel SB",
      "Instroom",
      "maart 2026",
      "vierde kwartaal 2026",
    ])
      assert.ok(page.body.includes(words), words);
    assert.equal((await post(people.joost, address, { ...given, onderdeel: units.care })).status, 422);
    assert.deepEqual(faults, []);
  });

  test("[AC-08] a group of actions is moved for one event, after a look, and the first planning stays", async () => {
    const { open, post, people, path, faults } = await aProgrammeSite(theList);
    const address = `${path}/acties/verschuiven`;
    assert.equal((await open(people.joost, address)).status, 403);
    const form = await open(people.sara, address);
    assert.ok(form.body.includes('value="A1@1"'));
    assert.ok(!form.body.includes("Beeldbank vullen"));
    const empty = await post(people.sara, address, { gebeurtenis: "Verkiezingen" });
    assert.equal(empty.status, 422);
    for (const field of ["#actie", "#hoe", "#reden"])
      assert.ok(empty.body.includes(`href="${field}"`), field);
    const nothing = await post(people.sara, address, {});
    const said = (text: string) => nothing.body.split(text).length - 1;
    // once in the summary and once at its own field
    assert.deepEqual(
      [said("Schrijf op wat er gebeurd is."), said("Schrijf op waarom de acties daardoor verschuiven.")],
      [2, 2],
    );
    assert.equal(form.body.split("Bijvoorbeeld 2026, Q3 2026").length, 2);
    const asked = {
      actie: ["A1@1", "A2@1"],
      gebeurtenis: "Verkiezingen vervroegd",
      reden: "Geen besluiten in deze periode",
      hoe: "maanden",
      maanden: "3",
      naar: "",
    };
    const look = await post(people.sara, address, asked);
    assert.equal(look.status, 200);
    assert.ok(look.body.includes("2 acties verschuiven"));
    assert.ok(look.body.includes("15 februari 2027"));
    const before = await open(people.sara, `${path}/acties/A1`);
    assert.ok(!before.body.includes("vierde kwartaal 2026"));
    assert.equal((await post(people.sara, address, { ...asked, stap: "bewaren" })).status, 303);
    const after = await open(people.sara, `${path}/acties/A1`);
    assert.ok(after.body.includes("vierde kwartaal 2026"));
    assert.ok(after.body.includes("derde kwartaal 2026"));
    assert.ok(after.body.includes("Verkiezingen vervroegd: Geen besluiten in deze periode"));
    const stale = await post(people.sara, address, { ...asked, stap: "bewaren" });
    assert.equal(stale.status, 409);
    assert.ok(stale.body.includes("iemand anders veranderde deze actie"));
    assert.ok(stale.body.includes("Geen besluiten in deze periode"));
    const backwards = { ...asked, actie: "A1@2", hoe: "naar", naar: "2020" };
    assert.equal((await post(people.sara, address, backwards)).status, 422);
    assert.deepEqual(faults, []);
  });

  test("[AC-08] actions are ticked by theme, status or the period they end in, and nothing moves before the look", async () => {
    const { open, post, people, path, faults } = await aProgrammeSite(theList);
    const address = `${path}/acties/verschuiven`;
    const form = await open(people.sara, address);
    for (const name of ["bij-thema", "bij-onderdeel", "bij-stand", "bij-einde"])
      assert.ok(form.body.includes(`name="${name}"`), name);
    const typed = { gebeurtenis: "Verkiezingen <b>", reden: "Geen besluiten", hoe: "maanden", maanden: "3" };
    const ticked = (body: string) =>
      [...body.matchAll(/name="actie" value="([^"]*)" checked=""/g)].map(([, value]) => value);
    const dated = await post(people.sara, address, { ...typed, stap: "kiezen", "bij-einde": "Q3 2026" });
    assert.equal(dated.status, 200);
    assert.deepEqual(ticked(dated.body), ["A1@1"]);
    assert.ok(dated.body.includes("Verkiezingen &lt;b&gt;"));
    assert.ok(dated.body.includes("1 actie is aangevinkt"));
    const more = await post(people.sara, address, {
      ...typed,
      actie: ["A1@1"],
      stap: "kiezen",
      "bij-einde": "2026",
    });
    assert.deepEqual(ticked(more.body), ["A1@1", "A2@1"]);
    const none = await post(people.sara, address, {
      ...typed,
      actie: ["A1@1"],
      stap: "kiezen",
      "bij-einde": "2019",
    });
    assert.equal(none.status, 422);
    assert.deepEqual(ticked(none.body), ["A1@1"]);
    assert.ok(none.body.includes("Geen actie past hierbij."));
    const wrong = await post(people.sara, address, { ...typed, stap: "kiezen", "bij-einde": "ooit" });
    assert.equal(wrong.status, 422);
    const entered = await post(people.sara, address, { ...typed, actie: ["A1@1"], stap: "kiezen" });
    assert.ok(entered.body.includes("1 actie verschuift"));
    assert.ok((await open(people.sara, `${path}/acties/A1`)).body.includes("derde kwartaal 2026"));
    assert.deepEqual(faults, []);
  });

  test("the list is taken along as XLSX and CSV by who may, with roles for names, and that is in the log", async () => {
    const { open, people, path, post, house, municipality, faults } = await aProgrammeSite(theList);
    await post(people.sara, `${path}/acties/A1/actiehouder`, { versie: "1", persoon: people.fatima });
    assert.equal((await open(people.fatima, `${path}/acties.csv`)).status, 403);
    assert.ok(!(await open(people.fatima, `${path}/acties`)).body.includes("acties.csv"));
    assert.ok((await open(people.sara, `${path}/acties`)).body.includes(`${path}/acties.xlsx"`));
    const csv = await open(people.sara, `${path}/acties.csv`);
    assert.equal(csv.status, 200);
    assert.ok(csv.body.includes("Vacatures nalopen"));
    assert.ok(!csv.body.includes("Fatima"));
    assert.ok((await open(people.sara, `${path}/acties.xlsx`)).body.startsWith("PK"));
    const log = await readAuditLog(house, anActor(municipality, "auditor"), {
      before: undefined,
      limit: 100,
    });
    assert.equal(JSON.stringify(log).split("actions-exported").length - 1, 2);
    assert.deepEqual(faults, []);
  });
});
