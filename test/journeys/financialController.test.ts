import assert from "node:assert/strict";
import { describe } from "node:test";
import { firstLink, journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: financial controller", () => {
  journey(
    "the controller finds where the money of the programme is told, and may not change the plan",
    twoWays,
    async (walker) => {
      const { texts, open, follow, page } = walker;
      await signInAs(walker, "Agnieszka Nowicka");
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await follow(texts.reporting.committeeYearTitle(2026));
      await page.locator("main table").first().waitFor();
      await open("/meerwijk/programma/meerwijk-herkent-zich/acties");
      await follow(await firstLink(page));
      assert.equal(await page.getByRole("link", { name: texts.action.planning.title }).count(), 0);
    },
  );
});
