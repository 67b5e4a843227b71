import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { readRepresentation } from "./readRepresentation.ts";
import { releaseFigures } from "./releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };

for (const kind of bothKinds)
  describe(`how the organisation mirrors its city is read (${kind})`, () => {
    async function released() {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await unitsIn(house, municipality);
      await consentIn(house, municipality);
      await importedOn(house, municipality, "2026-06-30", somePeople(600));
      allowed(await releaseFigures(house, anActor(municipality, "hrAnalyst"), day("2026-06-30"), tools));
      return { house, municipality };
    }

    test("from releases alone: without any row of staff it says the same", async () => {
      const { house, municipality } = await released();
      const read = () => readRepresentation(house, anActor(municipality, "employee"), municipality.name);
      const before = await read();
      assert.equal(before.grades?.referenceDate, "2026-06-30");
      assert.ok(before.units && before.units.rows.length > 1 && before.ages);
      const superuser = await theSuperuser(kind);
      await sql`delete from figures.employment where municipality = ${municipality.id}`.execute(superuser);
      assert.deepEqual(await read(), before);
    });

    test("no share is made of a count that was hidden, and the operator reads none", async () => {
      const { house, municipality } = await released();
      const { grades, units } = await readRepresentation(
        house,
        anActor(municipality, "employee"),
        municipality.name,
      );
      const rows = [...(grades?.rows ?? []), ...(units?.rows ?? [])]; // what is not there has no rows
      const shares = rows.map(({ share }) => share);
      assert.ok(
        shares.some((share) => share.kind === "hidden") && shares.some((share) => share.kind === "shown"),
      );
      for (const share of shares)
        if (share.kind === "shown")
          assert.ok(share.whole.value >= 20 && share.part.value <= share.whole.value);
      const operator = { kind: "operator", name: "Otto" } as const;
      await assert.rejects(readRepresentation(house, operator, municipality.name), NotFound);
    });
  });
