import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

const day = { nl: "31 maart 2026", en: "31 March 2026" } as const;

// what looks for faults is a script itself
const assertNoFaults = async ({ page, way }: Walker) =>
  assert.deepEqual(way.script ? await faultsOf(page) : [], []);

describe("journeys: figures for everybody", () => {
  journey(
    "[PL-02] somebody who is not signed in finds the public figures, reads why some are hidden and takes them along",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page, way } = walker;
      const { publicFigures: words } = texts;
      await open(`/meerwijk/openbaar?taal=${way.language}`);
      await follow(words.title);
      await sees(words.tablesOf(1));
      await assertNoFaults(walker);
      await follow(words.of(day[way.language]));
      await sees(words.why);
      await sees(words.whyOne);
      await sees(texts.staffFigures.hidden);
      await page.locator("main summary").first().click();
      await sees(texts.representation.cardText.population);
      await assertNoFaults(walker);
      const taking = page.waitForEvent("download");
      await page.getByRole("link", { name: words.data.whole, exact: true }).click();
      const file = JSON.parse(readFileSync(await (await taking).path(), "utf8")) as { peildatum: string };
      assert.equal(file.peildatum, "2026-03-31");
      await follow(words.all);
      assert.equal(await walker.title(), words.title);
    },
  );

  journey(
    "the clerk makes a table of a release public, after reading what that means, and sees since when it is",
    [{ language: "en", width: 320, script: true }],
    async (walker) => {
      const { texts, open, follow, press, fill, sees } = walker;
      const { publicFigures: words } = texts;
      await signInAs(walker, "Wouter Kranenburg");
      await open("/meerwijk/cijfers/vrijgaven/2");
      await follow(words.link);
      await sees(words.act.lead(day.en));
      await sees(words.act.consequence);
      await sees(/age.*figures shown.*hidden/);
      await assertNoFaults(walker);
      const title = await walker.title();
      await press(title);
      await sees(texts.problems.W195);
      await assertNoFaults(walker);
      await fill(words.act.decision, "decision of the executive of 12 October 2026");
      await press(title);
      await sees("decision of the executive of 12 October 2026");
      await assertNoFaults(walker);
      await follow(words.open);
      await sees(words.since("").trim().replace("public since", "Public since"));
      await sees(/by age and sex/);
    },
  );
});
