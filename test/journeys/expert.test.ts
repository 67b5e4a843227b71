import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays, type Way } from "../support/journey.ts";

/** A narrow screen once more with scripts: axe is a program, and looks only there. */
const ways: readonly Way[] = [...twoWays, { language: "nl", width: 320, script: true }];
const asked = "Hoe bereiken wij wie buiten werkt?";
const answered = "Reflectie op het eerste jaar";

describe("journeys: member of the expert committee", () => {
  journey(
    "[EC-01] [EC-02] a member of the expert committee finds what the committee is asked, reads the paper, recommends, and reads what was done with earlier advice",
    ways,
    async (walker) => {
      const { texts, follow, press, fill, sees, page, way } = walker;
      const { advices: words } = texts;
      const text = `Ga langs op de werf (${way.language}, ${way.width}, ${way.script}).`;
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Marloes Tichelaar");
      assert.equal(new URL(page.url()).pathname, "/meerwijk/commissie", "the committee is the first page");
      assert.equal(await page.getByRole("navigation").getByRole("link").count(), 1, "and the only word");
      await assertNoBreach();
      const downloading = page.waitForEvent("download");
      await page.getByRole("link", { name: /^Vraag aan de expertcommissie/ }).click();
      const file = readFileSync(await (await downloading).path(), "latin1");
      assert.equal(file.slice(0, 5), "%PDF-");
      await follow(asked);
      await assertNoBreach();
      await follow(words.addRecommendation);
      await press(words.addRecommendation);
      await sees(texts.problems.G163);
      await assertNoBreach();
      await fill(words.text, text);
      await press(words.addRecommendation);
      await sees(text);
      await sees(words.noAnswer);
      assert.equal(await page.getByRole("link", { name: new RegExp(words.answer) }).count(), 0);
      await follow(words.ownTitle);
      await follow(answered);
      await sees(words.answerName.partly);
      await sees("Kleine groepen beschermen wij.");
      await sees("Collegebrief over het advies van de expertcommissie");
      assert.equal(await page.getByRole("link", { name: words.addRecommendation }).count(), 0);
      await assertNoBreach();
    },
  );

  journey("a member of the expert committee is refused the programme, in words", twoWays, async (walker) => {
    const { texts, sees, page } = walker;
    await signInAs(walker, "Marloes Tichelaar");
    const { origin } = new URL(page.url());
    for (const path of ["programma/meerwijk-herkent-zich", "cijfers", "organisatie", "zoeken"]) {
      await page.goto(`${origin}/meerwijk/${path}`);
      await sees(texts.entry.notAllowedTitle);
    }
  });
});
