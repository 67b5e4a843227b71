import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { readProgrammeFile } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { importProgramme } from "./importProgramme.ts";
import { listProgrammes } from "./readProgramme.ts";

const content: unknown = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));

for (const kind of bothKinds) {
  describe(`F109: a programme file names only units of the municipality (${kind})`, () => {
    test("an action of an unknown unit is told with its place, and nothing comes in", async () => {
      const house = await aHouse(kind);
      const manager = anActor(await aMunicipality(house), "programmeManager");
      const file = readProgrammeFile(content, dayFrom("2026-10-12"));
      assert.ok(file.ok);
      const [first, ...rest] = file.value.actions;
      const strayed = { ...file.value, actions: [{ ...first, unit: "ELDERS" }, ...rest] };
      const result = await importProgramme(house, manager, { content: strayed, dryRun: false });
      assert.ok(!result.ok);
      assert.deepEqual(
        result.problem.map(({ code, at, found }) => [code, at, found]),
        [["F109", "actions[1].unit", "ELDERS"]],
      );
      assert.deepEqual(await listProgrammes(house, manager), []);
    });
  });

  describe(`F110: a programme comes in once (${kind})`, () => {
    test("the second time is refused and changes nothing; another municipality may import it too", async () => {
      const house = await aHouse(kind);
      const manager = anActor(await aMunicipality(house), "programmeManager");
      const input = { content, dryRun: false };
      assert.ok((await importProgramme(house, manager, input)).ok);
      const again = await importProgramme(house, manager, input);
      assert.deepEqual(again.ok ? [] : again.problem.map(({ code, at }) => [code, at]), [["F110", "id"]]);
      assert.equal((await listProgrammes(house, manager)).length, 1);
      const elsewhere = anActor(await aMunicipality(house), "programmeManager");
      assert.ok((await importProgramme(house, elsewhere, input)).ok);
    });
  });
}
