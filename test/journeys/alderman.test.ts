import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: alderman", () => {
  journey(
    "the alderman reads the figures of the yearly report and what the plan says, and is refused what is not hers",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page, way } = walker;
      await signInAs(walker, "Nadia Belhaj");
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await follow(texts.reporting.committeeYearTitle(2026));
      await page.locator("main table").first().waitFor();
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await follow(texts.programme.fromSource);
      await page.goto(`${new URL(page.url()).origin}/meerwijk/programma/inlezen`);
      await sees(texts.entry.notAllowedTitle);
      await sees(way.language === "nl" ? "rol" : "role");
    },
  );
});
