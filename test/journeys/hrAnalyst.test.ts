import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: HR analyst", () => {
  journey(
    "the HR analyst finds a target, sees its figures and the form for the next one, and reads no money",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      await signInAs(walker, "Floris Hageman");
      await open(programme);
      assert.equal(await page.getByRole("link", { name: texts.programme.money, exact: true }).count(), 0);
      const target = await page.locator("main a[href*='/streefcijfers/']").first().getAttribute("href");
      await open(String(target));
      await follow(texts.goals.addFigure);
      await page.locator("main form button").first().waitFor();
      await page.goto(`${new URL(page.url()).origin}${programme}/geld`);
      await sees(texts.entry.notAllowedTitle);
    },
  );
});
