import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: secretary", () => {
  journey(
    "the secretary sees before a meeting how the programme stands and what is late",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      await signInAs(walker, "Theo van Rossum");
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await sees(texts.programme.leadDone(23).trim());
      await page.locator("main a[href*='laat=ja']").first().waitFor();
      await open("/meerwijk/programma/meerwijk-herkent-zich/acties?laat=ja");
      await page.locator("main table a").first().waitFor();
      await follow(texts.common.menu.programme);
      await open("/meerwijk/programma/meerwijk-herkent-zich/rapportages/jaar/2026");
      await sees("Meerwijk herkent zich");
    },
  );
});
