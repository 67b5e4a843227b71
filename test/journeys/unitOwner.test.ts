import assert from "node:assert/strict";
import { describe } from "node:test";
import { firstLink, journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: unit owner", () => {
  journey(
    "the owner of a unit sees what is asked of the unit, tells how an action goes and finds it kept",
    twoWays,
    async (walker) => {
      const { texts, page, open, follow, press, fill, sees } = walker;
      const told = `De gesprekken zijn begonnen (${walker.way.language}).`;
      await signInAs(walker, "Marijke Aalders");
      await follow(texts.common.menu.work);
      await sees(texts.work.asked.trim());
      await page.locator("#acties, main table").first().waitFor();
      await page.locator("main table a").first().waitFor();
      await follow(await firstLink(page));
      await follow(texts.action.news.title);
      await press(texts.action.news.button);
      await sees(texts.common.errorSummary);
      await fill(texts.action.news.told, told);
      await press(texts.action.news.button);
      assert.match(page.url(), /gedaan=/);
      await sees(told);
      await open("/meerwijk/organisatie");
      await follow(texts.common.menu.programme);
    },
  );
});
