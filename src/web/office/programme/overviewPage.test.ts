import assert from "node:assert/strict";
import { test } from "node:test";
import { aTarget } from "../../../../test/support/aProgramme.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";
import { addTarget } from "../../../usecases/programme/addTarget.ts";

test("the last changes say what became of which action, who in which role did it and when; why only to who may read that", async () => {
  const site = await aProgrammeSite([{ title: "Mentor <b>", status: "notStarted" }, { title: "Taalcoach" }]);
  const { house, people, path, post, open, faults } = site;
  const tick = (minutes: number) => {
    house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
  };
  const act = async (where: string, fields: Readonly<Record<string, string>>) => {
    tick(5);
    assert.equal((await post(people.sara, `${path}/acties/${where}`, fields)).status, 303, where);
  };
  await act("A1/stand", { stand: "ongoing", versie: "1" });
  await act("A1/planning", { klaar: "juni 2027", reden: "eerst een tekst", versie: "2" });
  await act("A1/nieuws", {
    verloop: "onSchedule",
    einde: "blijft",
    gebeurd: "12 collega's doen mee.",
    versie: "3",
  });
  await act("A2/actiehouder", { persoon: people.fatima, versie: "1" });
  const linesOf = async (person: typeof people.sara, language?: string) => {
    const { body } = await open(person, path, language);
    const log = body.slice(body.indexOf('class="eb-log"'));
    return log.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  };
  const dutch = await linesOf(people.sara);
  for (const words of [
    "Taalcoach Er is een andere actiehouder. Sara",
    "Mentor &lt;b&gt; Nieuws: 12 collega&#39;s doen mee. Sara",
    "Klaar: juni 2027. Het was: niet vermeld. Reden: eerst een tekst Sara",
    "Stand: loopt. Het was: niet gestart.",
    ", programmamanager",
    "12 oktober 2026 om",
  ])
    assert.ok(dutch.includes(words), `${words} in ${dutch}`);
  const employee = await linesOf(people.fatima);
  assert.ok(employee.includes("Er is nieuws.") && employee.includes("Stand: loopt."), employee);
  for (const hidden of ["12 collega", "eerst een tekst", "Sara"])
    assert.ok(!employee.includes(hidden), hidden);
  assert.ok((await linesOf(people.sara, "en")).includes("Status: ongoing. It was: not started."));
  assert.deepEqual(faults, []);
});

test("objectives of which nothing can be said are not called off course, and one action is done in the singular", async () => {
  const site = await aProgrammeSite([{ status: "done" }, { status: "ongoing" }]);
  const { house, manager, people, path } = site;
  const values = { theme: null, owner: { kind: "notStated" }, attainable: null } as const;
  const add = async (title: string) =>
    allowed(
      await addObjective(house, manager, { programme: "proefstad-2024", values: { ...values, title } }),
    );
  await add("Meer vrouwen in hogere schalen");
  const textOf = async (language: "nl" | "en") =>
    (await site.open(people.sara, path, language)).body.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  const dutch = await textOf("nl");
  assert.ok(
    dutch.includes("Hoe het staat, is nog niet te zeggen van het doel. 1 van de 2 acties is gereed."),
    dutch,
  );
  await add("Meer collega's met een beperking");
  assert.ok((await textOf("nl")).includes("nog niet te zeggen van de 2 doelen."));
  const english = await textOf("en");
  assert.ok(english.includes("how things stand with the 2 objectives. 1 of the 2 actions is done."));
  assert.ok(!english.includes("on course"));
});

test("a planning that ended before today has no line of today and says so; what is planned after it is pointed to", async () => {
  const from = { start: periodFrom("2023"), note: null };
  const { open, people, path } = await aProgrammeSite(
    [
      { title: "Bewustwording", status: "ongoing", planning: { ...from, end: null } },
      { title: "Traineeship", planning: { start: null, end: periodFrom("2027"), note: null } },
    ],
    { start: periodFrom("2023"), end: periodFrom("2024") },
  );
  for (const page of [path, `${path}/planning`]) {
    const body = (await open(people.sara, page)).body.replaceAll("\u00a0", " ");
    assert.ok(
      body.includes("De planning liep tot en met 31 december 2024. Vandaag, 12 oktober 2026, valt daarna."),
    );
    assert.ok(body.includes("De planning: 2 acties zijn niet afgerond"));
    assert.doesNotMatch(body, /eb-g-today/);
    assert.match(body, /geen einddatum<\/text>/);
    assert.match(body, /2027 →<\/text>/);
  }
  const list = (await open(people.sara, path)).body.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  assert.ok(list.includes("stand niet vermeld klaar 2027"), "what is not stated is named");
});

test("the other pages stand under what somebody comes to do, each reader sees the own ones", async () => {
  const { open, people, path } = await aProgrammeSite([{ status: "ongoing" }]);
  const groupsOf = async (person: (typeof people)["sara"], language?: string) => {
    const { body } = await open(person, path, language);
    const nav = body.slice(
      body.indexOf('<nav class="eb-ways'),
      body.indexOf("</nav>", body.indexOf("eb-ways")),
    );
    return nav
      .split("<section>")
      .slice(1)
      .map((part) => [...part.matchAll(/>([^<]+)<\/(?:h2|a)>/g)].map(([, word]) => word));
  };
  assert.deepEqual(await groupsOf(people.sara), [
    [
      "Volgen hoe het gaat",
      "Alle acties",
      "Planning op 1 vel",
      "Plannen van onderdelen",
      "Pijlers en thema&#39;s",
      "Vergelijkingscijfers",
    ],
    [
      "Verantwoorden",
      "Jaarrapportage 2026",
      "Vastgelegde rapportages",
      "Rapportageplichten",
      "Rondes",
      "Geld",
      "Overdrachtsdossier",
      "Risico&#39;s",
    ],
    [
      "College en raad",
      "Stukken",
      "Dossiers",
      "Brieven en berichten",
      "Gelakte teksten",
      "Toezeggingen en moties",
      "Wetten en plichten",
    ],
    [
      "Overleg en inspraak",
      "Overleggen",
      "Gesprekken met onderdelen",
      "Medezeggenschap",
      "Inbreng",
      "Reacties op het programma",
      "Adviezen en onderzoeken",
    ],
    [
      "Het plan bijhouden",
      "Wat het plan nog niet zegt",
      "Uit de bron",
      "Versies van het plan",
      "Programma bewaren als JSON",
    ],
  ]);
  const [follow, account, council, together, keep] = await groupsOf(people.fatima, "en");
  assert.equal(follow?.length, 6);
  assert.deepEqual(
    account,
    ["Account for it", "Reporting duties"],
    "money, risks and reports are of other roles",
  );
  assert.deepEqual(council?.slice(0, 2), ["Executive and council", "Documents"]);
  assert.deepEqual(together?.slice(0, 2), ["Meetings and participation", "Meetings"]);
  assert.equal(keep?.[0], "Keep the plan up to date");
});

test("right after a plan came in, and not later, its overview says what comes next", async () => {
  const { open, people, path } = await aProgrammeSite([{ title: "Mentor" }]);
  const says = async (person: (typeof people)["sara"], query: string) =>
    (await open(person, `${path}${query}`)).body.includes("Wat nu komt: ");
  assert.ok(!(await says(people.sara, "")));
  assert.ok(await says(people.sara, "?gedaan=imported"));
  assert.ok(!(await says(people.fatima, "?gedaan=imported")), "only for who keeps the programme");
});

test("[RC-11] the overview is the dashboard: what research and statistics measured stands on it the moment it comes in, with its line and its source", async () => {
  const site = await aProgrammeSite([{ status: "done" }, { status: "ongoing" }]);
  const { house, manager, people, path } = site;
  const programme = "proefstad-2024";
  const goal = { title: "Meer vrouwen in hogere schalen", theme: null, attainable: null } as const;
  const values = { ...goal, owner: { kind: "notStated" } } as const;
  const objective = allowed(await addObjective(house, manager, { programme, values })).key;
  const { key: _, evidence: __, version: ___, ...aim } = aTarget();
  const milestones = [{ value: 15, period: periodFrom("2024") }];
  const { key } = allowed(
    await addTarget(house, manager, { programme, values: { ...aim, objective, milestones } }),
  );
  const textOf = async () =>
    (await site.open(people.fatima, path)).body.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  const before = await textOf();
  assert.ok(
    before.includes("Hoe het staat, is nog niet te zeggen van het doel. 1 van de 2 acties is gereed."),
    before,
  );
  assert.ok(before.includes("Er is geen recent cijfer."));
  const figure = { waarde: "19", periode: "2025", groep: "wholeStaff", bron: "Onderzoek en Statistiek" };
  const form = `${path}/streefcijfers/${key}/cijfers/nieuw`;
  assert.equal((await site.post(people.sara, form, figure)).status, 303);
  const after = await textOf();
  for (const words of [
    "Het doel ligt op koers. 1 van de 2 acties is gereed.",
    "19 %, 2025. Op het pad hoort 17,5 %.",
    "Bron: Onderzoek en Statistiek",
  ])
    assert.ok(after.includes(words), `${words} in ${after}`);
});
