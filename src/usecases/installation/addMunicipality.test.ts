import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { aHouse } from "../../../test/support/aHouse.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { addMunicipality } from "./addMunicipality.ts";

const wanted = (slug: string) => ({
  slug,
  name: "Gemeente Proefstad",
  cbsCode: null,
  locale: "nl-NL" as const,
  administrator: { name: "Bram Beheer", mail: "bram.beheer@proefstad.example" },
});

for (const kind of bothKinds)
  describe(`M102: a municipality is added once (${kind})`, () => {
    test("when it has its people, adding it again is refused and gives no second link", async () => {
      const house = await aHouse(kind);
      const slug = `proef-${randomUUID().slice(0, 8)}`;
      assert.ok((await addMunicipality(house, wanted(slug))).ok);
      assert.deepEqual(await addMunicipality(house, wanted(slug)), { ok: false, problem: "M102" });
    });
    test("a name that does not fit the address is refused before anything is written", async () => {
      const house = await aHouse(kind);
      assert.deepEqual(await addMunicipality(house, wanted("Proef Stad")), { ok: false, problem: "M101" });
    });
  });
