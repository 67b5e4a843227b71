import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

// what looks for faults is a script itself
const assertNoFaults = async ({ page, way }: Walker) =>
  assert.deepEqual(way.script ? await faultsOf(page) : [], []);

describe("journeys: employee, who came and who left", () => {
  journey(
    "[WM-02] an employee reads who came, rose, moved and left in a year, opens what is counted, and takes it along",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      const { flows: words } = texts;
      await signInAs(walker, "Ruud Terpstra");
      await open("/meerwijk/cijfers");
      await follow(words.title);
      await sees(words.flow.inflow);
      await sees(words.reading);
      await assertNoFaults(walker);
      await page.locator("section[aria-labelledby='per-unit'] summary").first().click();
      await sees(words.card.population);
      await sees(words.population);
      await assertNoFaults(walker);
      const taking = page.waitForEvent("download");
      await page.getByRole("link", { name: words.csv, exact: true }).click();
      const csv = readFileSync(await (await taking).path(), "utf8");
      assert.match(csv, new RegExp(`${words.flow.promotion}.*${words.what.promotion}`));
      assert.match(csv, new RegExp(words.hidden));
      await follow(words.openMirror);
      assert.notEqual(await walker.title(), words.title);
    },
  );
});
