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

  journey(
    "the HR analyst finds what left, chooses a table more by its characteristics, and takes it away again",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      const { tables } = texts.releases;
      await signInAs(walker, "Floris Hageman");
      await open("/meerwijk/organisatie");
      await follow(texts.releases.title);
      await sees(texts.releases.about);
      await follow(tables.link);
      await follow(tables.add);
      for (const one of ["grade", "age"] as const)
        await page.locator("main label").getByText(texts.staffFigures.by[one], { exact: true }).click();
      await page.locator("main form button").first().click();
      const added = `${texts.staffFigures.by.grade} ${texts.staffFigures.and} ${texts.staffFigures.by.age}`;
      await sees(added);
      await follow(tables.dropOf(added));
      await sees(tables.dropLead);
      await page.locator("main form button").first().click();
      await page.getByRole("link", { name: tables.dropOf(added) }).waitFor({ state: "detached" });
    },
  );
});
