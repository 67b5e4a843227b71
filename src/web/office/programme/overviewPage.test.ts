import assert from "node:assert/strict";
import { test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";

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
    ["Verantwoorden", "Jaarrapportage 2026", "Geld", "Risico&#39;s", "Stukken", "Uit de bron"],
    [
      "Het plan bijhouden",
      "Wat het plan nog niet zegt",
      "Versies van het plan",
      "Programma bewaren als JSON",
    ],
  ]);
  const [follow, account, keep] = await groupsOf(people.fatima, "en");
  assert.equal(follow?.length, 6);
  assert.deepEqual(
    account?.slice(0, 2),
    ["Account for it", "Documents"],
    "money, risks and reports are of other roles",
  );
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
