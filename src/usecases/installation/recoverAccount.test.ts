import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addAPerson } from "../../../test/support/acts.ts";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { useLink } from "../access/signIn.ts";
import { recoverAccount } from "./recoverAccount.ts";

for (const kind of bothKinds)
  describe(`M104: the mail address is of somebody who is administrator today (${kind})`, () => {
    test("the administrator gets a new link and the old one is worth nothing; nobody else gets one", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const first = await recoverAccount(house, municipality, "BRAM.beheer@proefstad.example");
      assert.ok(first.ok);
      const second = await recoverAccount(house, municipality, "bram.beheer@proefstad.example");
      assert.ok(second.ok);
      await assert.rejects(useLink(house, first.value), NotFound, "the link given before");
      assert.ok(await useLink(house, second.value));
      const colleague = await addAPerson(house, anActor(municipality, "administrator"));
      for (const mail of [`${colleague}@proefstad.example`, "nobody@proefstad.example", ""])
        assert.deepEqual(await recoverAccount(house, municipality, mail), { ok: false, problem: "M104" });
    });
  });
