import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { aProgramme } from "../../../test/support/aProgramme.ts";
import { aDraft, allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { permissions } from "../../domain/access/index.ts";
import { usualPalette } from "../../domain/organisation/index.ts";
import { addPerson } from "../access/addPerson.ts";
import { grantRole } from "../access/grantRole.ts";
import { addProgramme } from "../programme/addProgramme.ts";
import { readStart } from "../programme/readWork.ts";
import { changePalette } from "../settings/changePalette.ts";
import { addUnit } from "./addUnit.ts";
import { readFirstSteps, readPlanBringers } from "./readFirstSteps.ts";

for (const kind of bothKinds) {
  describe(`the first steps of a municipality (${kind})`, () => {
    test("each step is done when the office holds it, and when all are done there is no list", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const administrator = anActor(municipality, "administrator");
      const manager = anActor(municipality, "programmeManager");
      const left = async () =>
        (await readFirstSteps(house, administrator)).filter(({ done }) => !done).map(({ step }) => step);
      assert.deepEqual(await left(), ["units", "people", "manager", "houseStyle", "plan"]);
      assert.deepEqual(await readFirstSteps(house, manager), [], "it is for who keeps the municipality");
      assert.equal(await readStart(house, administrator, "NL"), "work");
      const unit = { draft: aDraft("SB", null), day: day("2024-01-01"), reason: null };
      allowed(await addUnit(house, administrator, unit));
      assert.deepEqual(await left(), ["people", "manager", "houseStyle", "plan"]);
      const sara = { name: "Sara", mail: "sara@proefstad.example", unit: null };
      const person = allowed(await addPerson(house, administrator, sara));
      const grant = (
        role: "administrator" | "employee" | "programmeManager",
        from: string,
        until?: string,
      ) => {
        const term = { fromDay: day(from), untilDay: until === undefined ? null : day(until) };
        return grantRole(house, administrator, { person, role, unit: null, ...term });
      };
      allowed(await grant("administrator", "2026-01-01"));
      allowed(await grant("programmeManager", "2026-01-01", "2026-03-31"));
      assert.deepEqual(
        await left(),
        ["people", "manager", "houseStyle", "plan"],
        "a term that is over is no role",
      );
      allowed(await grant("employee", "2026-01-01"));
      assert.deepEqual(await left(), ["manager", "houseStyle", "plan"]);
      assert.deepEqual(await readPlanBringers(house, administrator), { held: false, names: [] });
      allowed(await grant("programmeManager", "2026-06-01"));
      assert.deepEqual(await left(), ["houseStyle", "plan"]);
      allowed(await changePalette(house, administrator, { value: usualPalette, seen: 0 }));
      assert.deepEqual(await left(), ["plan"], "who keeps the colour that is there has chosen too");
      const { key, lang, municipalityName, ...values } = aProgramme();
      allowed(await addProgramme(house, manager, { key, lang, municipalityName, values }));
      assert.deepEqual(await readFirstSteps(house, administrator), []);
      assert.deepEqual(await readStart(house, administrator, "NL"), { programme: key });
    });

    test("who brings a plan in is the programme manager, by name for who may know names", async () => {
      assert.deepEqual(Object.keys(permissions.importProgramme), ["programmeManager"]);
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const administrator = anActor(municipality, "administrator");
      const sara = { name: "Sara", mail: "sara@proefstad.example", unit: null };
      const person = allowed(await addPerson(house, administrator, sara));
      const role = { person, role: "programmeManager", unit: null } as const;
      allowed(await grantRole(house, administrator, { ...role, fromDay: day("2026-01-01"), untilDay: null }));
      const asked = (reader: "employee" | "clerk") => readPlanBringers(house, anActor(municipality, reader));
      assert.deepEqual(await asked("employee"), { held: true, names: ["Sara"] });
      assert.deepEqual(await asked("clerk"), { held: true, names: [] });
    });
  });
}
