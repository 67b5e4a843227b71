import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: auditor", () => {
  journey(
    "the auditor reads who has which role and since when, and changes nothing",
    twoWays,
    async (walker) => {
      const { texts, follow, press, fill, sees, page } = walker;
      const { organisation: words } = texts;
      await signInAs(walker, "Geert Vandevelde");
      await follow(texts.common.menu.manage);
      await fill(words.peopleSearch, "Brandsma");
      await press(texts.common.filter);
      await follow("Ilse Brandsma");
      await sees(words.role.programmeManager);
      assert.equal(await page.getByRole("link", { name: words.grantRole }).count(), 0);
    },
  );
});
