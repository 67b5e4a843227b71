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
