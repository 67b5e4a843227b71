import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse } from "../../test/support/aHouse.ts";
import { addsUp } from "../../test/support/anEdition.ts";
import { bothKinds } from "../../test/support/databases.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { rendererHere } from "../export/edition/rendererHere.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { listPeopleWithRoles } from "../usecases/access/listPeopleWithRoles.ts";
import { readDossier, readDossiers } from "../usecases/council/readDossier.ts";
import { exportProgramme } from "../usecases/programme/exportProgramme.ts";
import { readEdition, readEditions } from "../usecases/reporting/readEdition.ts";
import { figures } from "./content/figures.ts";
import { fillMeerwijk } from "./fillMeerwijk.ts";
import { meerwijkPeople } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";

const today = dayFrom("2026-10-12");

for (const kind of bothKinds) {
  describe(`a demo is filled through the acts of its people (${kind})`, () => {
    test("Meerwijk stands with its units, its people and its programme, every owner and unit linked", async () => {
      const house = await aHouse(kind);
      const { municipality, personOfMail } = await fillMeerwijk(house, today, 2025, {
        rendererFor: rendererHere,
      });
      const actorOf = (mail: string) => {
        const person = personOfMail.get(mail);
        assert.ok(person, mail);
        return findActor(house, municipality, person);
      };
      const ilse = await actorOf("ilse.brandsma@meerwijk.example");
      assert.deepEqual(
        ilse.holdings.map(({ role }) => role),
        ["programmeManager"],
      );
      const marijke = await actorOf("marijke.aalders@meerwijk.example");
      assert.deepEqual(
        marijke.holdings.map(({ role, units }) => [role, units.size]),
        [["unitOwner", 8]],
      );

      const { people, units } = await listPeopleWithRoles(house, ilse);
      assert.equal(units.length, 60);
      assert.equal(people.length, meerwijkPeople.length);
      assert.ok(people.every(({ person }) => person.mail.endsWith("@meerwijk.example")));

      const file = await exportProgramme(house, ilse, programmeKey);
      assert.ok(file.actions.every(({ ownerMail, unit }) => ownerMail !== null && unit !== null));
      assert.ok([...file.objectives, ...file.risks].every(({ ownerMail }) => ownerMail !== null));

      const { dossiers } = await readDossiers(house, ilse, programmeKey);
      const [dossier] = dossiers;
      assert.ok(
        dossier && dossiers.length === 2 && !dossier.isSecret,
        "one that waits, and one that was decided",
      );
      const place = { programme: programmeKey, dossier: dossier.dossier.key };
      const checked = await readDossier(house, ilse, place);
      assert.deepEqual(
        checked.findings?.map(({ code }) => code),
        ["V213", "V218"],
      );

      // as the history tells it: 82 actions in every status, slips, figures of half years, people who took over
      assert.equal(file.actions.length, 82);
      assert.equal(new Set(file.actions.map(({ status }) => status)).size, 7);
      const slipped = file.actions.filter(({ planned, firstPlanned }) => planned.end !== firstPlanned.end);
      assert.ok(slipped.length >= 8, `${slipped.length} slipped`);
      assert.ok(file.actions.every(({ reportedOn }) => reportedOn === null || reportedOn < today));
      const recorded = figures.filter(({ recordedOn }) => recordedOn < today);
      assert.deepEqual(
        file.measurements.map(({ target, value, recordedOn }) => [target, value, recordedOn]).toSorted(),
        recorded.map(({ target, value, recordedOn }) => [target, value, recordedOn]).toSorted(),
      );
      assert.deepEqual(
        file.plans.map(({ number, status, adoptedOn }) => [number, status, adoptedOn]),
        [
          [1, "closed", "2025-01-28"],
          [2, "adopted", "2026-02-10"],
        ],
      );
      const { editions } = await readEditions(house, ilse, programmeKey);
      assert.deepEqual(
        editions.map(({ number, asOf, publications }) => [number, asOf, publications.length]),
        [
          [2, "2026-10-09", 0],
          [1, "2025-12-31", 1],
        ],
      );
      const { comparison, findings } = await readEdition(house, ilse, { programme: programmeKey, number: 2 });
      assert.deepEqual(findings, []);
      assert.ok(comparison && comparison.reconciliation.done > 0 && addsUp(comparison.reconciliation));
      const handed = file.actions.find(({ title }) => title.startsWith("Werk en Inkomen: oud-klanten"));
      assert.equal(handed?.ownerMail, "frank.oosterhof@meerwijk.example");
    });
  });
}
