import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { readProgrammeFile } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { exportProgramme } from "./exportProgramme.ts";
import { importProgramme } from "./importProgramme.ts";

const folder = "examples/programmes";
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const contentOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

for (const kind of bothKinds) {
  describe(`a published plan comes to life (${kind})`, () => {
    test("all seven programmes come in and go out as they were", async () => {
      assert.equal(names.length, 7);
      const house = await aHouse(kind);
      const manager = anActor(await aMunicipality(house), "programmeManager");
      for (const name of names) {
        const content = contentOf(name);
        const imported = await importProgramme(house, manager, { content, dryRun: false });
        assert.ok(imported.ok, JSON.stringify(imported));
        const expected = readProgrammeFile(content, dayFrom("2026-10-12"));
        assert.ok(expected.ok);
        const out = await exportProgramme(house, manager, imported.value.key);
        assert.deepEqual(out, expected.value);
      }
    });

    test("a dry run tells what would come in and keeps nothing", async () => {
      const house = await aHouse(kind);
      const manager = anActor(await aMunicipality(house), "programmeManager");
      const content = contentOf("utrecht-2023.json");
      const rehearsed = await importProgramme(house, manager, { content, dryRun: true });
      assert.ok(rehearsed.ok);
      assert.equal(rehearsed.value.counts.actions, 47);
      const imported = await importProgramme(house, manager, { content, dryRun: false });
      assert.deepEqual(imported, rehearsed);
      const again = await importProgramme(house, manager, { content, dryRun: false });
      assert.deepEqual(again.ok ? [] : again.problem.map((problem) => problem.code), ["F110"]);
    });
  });
}

test("[DI-06 begins] a value that the source does not state is still not stated after import, save and export", async () => {
  const house = await aHouse("embedded");
  const manager = anActor(await aMunicipality(house), "programmeManager");
  const counts = { status: 0, owner: 0, planned: 0, objective: 0, dueDate: 0 };
  for (const name of names) {
    const imported = await importProgramme(house, manager, { content: contentOf(name), dryRun: false });
    assert.ok(imported.ok);
    const file = await exportProgramme(house, manager, imported.value.key);
    counts.status += file.actions.filter((action) => action.status === null).length;
    counts.owner += file.actions.filter((action) => action.owner === null).length;
    counts.planned += file.actions.filter(
      ({ planned }) => planned.start === null && planned.end === null,
    ).length;
    counts.objective += file.actions.filter((action) => action.objective === null).length;
    counts.dueDate += file.targets.filter((target) => target.dueDate === null).length;
  }
  assert.deepEqual(counts, { status: 134, owner: 131, planned: 104, objective: 79, dueDate: 7 });
});
