import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { aDraft, allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { perform } from "../../usecases/perform.ts";
import { addUnits, unitRecord } from "./unitStore.ts";

for (const kind of bothKinds)
  describe(`the store of units (${kind})`, () => {
    test("the first version of a unit holds from the day it begins, whenever it is recorded", async () => {
      const house = await aHouse(kind);
      const administrator = anActor(await aMunicipality(house), "administrator");
      const unit = (code: string, beginsOn: string) => ({
        ...aDraft(code),
        id: house.newId() as UnitId,
        beginsOn: day(beginsOn),
        endsOn: null,
        version: 1,
      });
      const act = { may: "changeOrganisation", event: "unit-added" } as const;
      const record = allowed(
        await perform(house, administrator, act, async (office) => {
          await addUnits(office, [unit("A", "2020-01-01"), unit("B", "2027-01-01")]);
          return ok({ value: await unitRecord(office), trace: { subject: "organisatie" } });
        }),
      );
      const begins = record.versions.map(({ code, validFrom }) => [code, validFrom]).toSorted();
      assert.deepEqual(begins, [
        ["A", "2020-01-01"],
        ["B", "2027-01-01"],
      ]);
    });
  });
