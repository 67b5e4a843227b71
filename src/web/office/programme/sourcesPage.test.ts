import assert from "node:assert/strict";
import { test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { publishedFile } from "../../../../test/support/publishedParts.ts";
import { importProgramme } from "../../../usecases/programme/importProgramme.ts";

test("dates of the source stand in words, and what the source says in words stays as it is", async () => {
  const { house, manager, people, open, faults } = await aSite();
  for (const name of ["utrecht-2023", "amsterdam-2024"] as const)
    allowed(await importProgramme(house, manager, { content: publishedFile(name), dryRun: false }));
  const read = async (name: string, language?: string) =>
    (await open(people.fatima, `/programma/${name}/uit-de-bron`, language)).body;
  const utrecht = await read("utrecht-2023");
  for (const words of [
    "eerste kwartaal 2025",
    "22 december 2022",
    "vóór realisatiegesprek Q1 2024",
    "93/2021",
  ])
    assert.ok(utrecht.includes(words), words);
  const amsterdam = await read("amsterdam-2024");
  assert.ok(amsterdam.includes("7 november 2024 om 17:00"));
  for (const body of [utrecht, amsterdam])
    assert.doesNotMatch(body, />\s*\d{4}-(Q\d|\d{2}-\d{2}(T[^<]*)?)\s*</);
  assert.ok((await read("utrecht-2023", "en")).includes("first quarter of 2025"));
  assert.deepEqual(faults, []);
});
