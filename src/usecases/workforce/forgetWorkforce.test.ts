import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { anEmployment, anExtract, consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import type { House } from "../perform.ts";
import { changeRetention } from "./changeRetention.ts";
import { forgetWorkforce } from "./forgetWorkforce.ts";
import { importWorkforce } from "./importWorkforce.ts";
import { readImports } from "./readImports.ts";

for (const kind of bothKinds)
  describe(`what was kept long enough goes (${kind})`, () => {
    const rowsOf = async (municipality: Municipality) => {
      const superuser = await theSuperuser(kind);
      const found = await sql<{
        import: number;
      }>`select import from figures.employment where municipality = ${municipality.id} order by 1`.execute(
        superuser,
      );
      return found.rows.map((row) => row.import);
    };
    async function threeMonths(house: House): Promise<Municipality> {
      const municipality = await aMunicipality(house);
      await consentIn(house, municipality);
      const analyst = anActor(municipality, "hrAnalyst");
      for (const on of ["2026-07-31", "2026-08-31", "2026-09-30"]) {
        const rows = [anEmployment()];
        const extract = await anExtract(house, municipality, { on, rows });
        assert.ok((await importWorkforce(house, analyst, extract)).ok);
      }
      return municipality;
    }

    test("rows go when their time is over and not a day before, their traces later, and the log says how many", async () => {
      const house = await aHouse(kind);
      const municipality = await threeMonths(house);
      const manager = anActor(municipality, "programmeManager");
      const choose = (which: "employments" | "imports", months: number, seen: number) =>
        changeRetention(house, manager, { kind: which, months, seen });
      assert.deepEqual(await choose("employments", 2, 0), ok(1));
      assert.deepEqual(await choose("imports", 3, 1), ok(2));
      assert.deepEqual(await choose("imports", 1, 2), refused("W130"));
      assert.deepEqual(await choose("employments", 0, 2), refused("W129"));
      assert.deepEqual(await choose("employments", 3, 1), refused("V101"));
      house.clock.now = new Date("2026-10-30T12:00:00Z");
      await forgetWorkforce(house);
      assert.deepEqual(await rowsOf(municipality), [2, 3], "the end of July and two months is 30 September");
      house.clock.now = new Date("2026-10-31T12:00:00Z");
      await forgetWorkforce(house);
      assert.deepEqual(await rowsOf(municipality), [3]);
      const [entry] = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 1,
      });
      assert.equal(entry?.event, "workforce-forgotten");
      assert.deepEqual(JSON.parse(entry?.content?.details ?? ""), {
        rows: 1,
        imports: [2],
        traces: [],
        purpose: "forget",
        lawfulBasis: "avg-6-1-c",
      });
      const traces = async () =>
        (await readImports(house, manager)).imports.map(({ number, forgottenAt }) => [
          number,
          forgottenAt !== null,
        ]);
      assert.deepEqual(await traces(), [
        [1, true],
        [2, true],
        [3, false],
      ]);
      house.clock.now = new Date("2027-01-12T12:00:00Z");
      await forgetWorkforce(house);
      assert.deepEqual(await rowsOf(municipality), []);
      assert.deepEqual(await traces(), [[3, true]], "the last trace stays: imports are counted from it");
      assert.equal(await forgetWorkforce(house), 0);
    });

    test("who imports does not choose how long it is kept", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await assert.rejects(
        changeRetention(house, analyst, { kind: "employments", months: 120, seen: 0 }),
        NotAllowed,
      );
    });
  });
