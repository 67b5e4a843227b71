import assert from "node:assert/strict";
import { describe } from "node:test";
import { firstLink, journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: employee", () => {
  journey(
    "an employee who owns an action comes for two minutes: what is asked, one report, done",
    twoWays,
    async (walker) => {
      const { texts, follow, press, fill, sees, page, way } = walker;
      const told = `De eerste groep is begonnen (${way.language}, ${way.width}).`;
      await signInAs(walker, "Ruud Terpstra");
      await follow(texts.common.menu.work);
      await follow(await firstLink(page));
      await follow(texts.action.news.title);
      await fill(texts.action.news.told, told);
      await press(texts.action.news.button);
      await sees(told);
      assert.equal(await page.getByRole("link", { name: texts.common.menu.manage, exact: true }).count(), 0);
    },
  );
});
