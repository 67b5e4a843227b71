import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { anAction, aProgramme } from "../../../test/support/aProgramme.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { Action } from "../../domain/programme/index.ts";
import { addAction } from "./addAction.ts";
import { addProgramme } from "./addProgramme.ts";
import { closeProgramme } from "./closeProgramme.ts";
import { readStart, readWork } from "./readWork.ts";

for (const kind of bothKinds) {
  describe(`my work (${kind})`, () => {
    test("is what a person owns, carries out or answers for, and what the own units do", async () => {
      const { house, municipality, units, people } = await anOrganisation(kind);
      const manager = anActor(municipality, "programmeManager");
      const { key: programme, lang, municipalityName, ...values } = aProgramme();
      allowed(await addProgramme(house, manager, { key: programme, lang, municipalityName, values }));
      const add = async (title: string, differing: Partial<Action>) => {
        const { key: _, version, ...fresh } = anAction({ title, ...differing });
        allowed(await addAction(house, manager, { programme, values: fresh }));
      };
      const fatima = { kind: "person", person: people.fatima, asWritten: null } as const;
      await add("van Fatima", { owner: fatima });
      const parties = (rasci: "A" | "I") => [
        { role: "HR", rasci, person: people.fatima },
        ...(rasci === "A" ? [] : [{ role: "Directie", rasci: "A" as const, person: null }]),
      ];
      await add("Fatima staat ervoor", { participants: parties("A") });
      await add("Fatima hoort het", { participants: parties("I") });
      await add("van het team", { unit: units.parks });
      await add("van een ander", { unit: units.care });
      const titles = async (actor: Parameters<typeof readWork>[1]) =>
        (await readWork(house, actor, "NL")).items.map(({ action }) => action.title).toSorted();
      const employee = { ...anActor(municipality, "employee"), person: people.fatima };
      assert.deepEqual(await titles(employee), ["Fatima staat ervoor", "van Fatima"]);
      const leader = anActor(municipality, "unitOwner", [units.city, units.parks]);
      assert.deepEqual(await titles(leader), ["van het team"]);
      assert.deepEqual(await titles(anActor(municipality, "auditor")), []);
      assert.deepEqual((await readWork(house, employee, "NL")).open, []);
      const [open] = (await readWork(house, manager, "NL")).open;
      assert.equal(open?.ownerless.length, 4);
      assert.equal(await readStart(house, employee, "NL"), "work");
      assert.deepEqual(await readStart(house, anActor(municipality, "auditor"), "NL"), { programme });
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
      assert.deepEqual(await titles(employee), []);
    });
  });
}
