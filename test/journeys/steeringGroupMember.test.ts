import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: steering group member", () => {
  journey(
    "a member of the steering group sees before a meeting what is late, what it costs and what may go wrong",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      await signInAs(walker, "Monique Kersten");
      assert.match(new URL(page.url()).pathname, /^\/meerwijk\/programma/, "the first page is what runs");
      await open(programme);
      await page.locator("main a[href*='laat=ja']").first().waitFor();
      await follow(texts.programme.money);
      await sees(texts.money.perYear);
      await open(programme);
      await follow(texts.programme.risks);
      await page.locator("main h2").first().waitFor();
      assert.equal(await page.getByRole("link", { name: texts.risks.add }).count(), 0);
    },
  );
});
