import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: data protection officer", () => {
  journey(
    "[PL-01] the data protection officer reads what is kept and why, what came in, and what is still explored",
    twoWays,
    async (walker) => {
      const { texts, follow, sees, page, way, title } = walker;
      const { protection: words, exploration, staffFile, consents, processing } = texts;
      const assertNoFaults = async () => assert.deepEqual(way.script ? await faultsOf(page) : [], []);
      await signInAs(walker, "Rashida Mahabier");
      await follow(texts.common.menu.protection);
      assert.equal(await title(), words.title);
      for (const text of [words.items.birth, words.refused.origin, words.notChecked]) await sees(text);
      assert.equal(await page.getByRole("link", { name: words.changeRetention.employments }).count(), 0);
      await assertNoFaults();
      const explored = exploration.of.voluntaryRegistration;
      await follow(explored.title);
      await sees(exploration.open);
      assert.equal(await page.getByRole("link", { name: exploration.decide }).count(), 0);
      await assertNoFaults();
      await follow(words.title);
      await follow(processing.logTitle);
      await sees(processing.logNote);
      await sees(processing.activities.programmePeople.title);
      await assertNoFaults();
      await follow(processing.title);
      await sees(processing.activities.contributions.purpose);
      await assertNoFaults();
      await page.goBack();
      await follow(words.title);
      await follow(staffFile.title);
      await sees(staffFile.gate);
      await assertNoFaults();
      await follow(consents.title);
      await sees(consents.lead);
      await assertNoFaults();
    },
  );
});
