import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { extractText } from "unpdf";
import { faultsOf } from "../support/axe.ts";
import { firstLink, journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

async function takeReport({ page, texts }: Walker): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: texts.reporting.takeAlong("PDF"), exact: true }).click();
  const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
  return (await extractText(bytes, { mergePages: true })).text;
}

describe("journeys: alderman", () => {
  journey(
    "the alderman begins with how the programme stands, finds what slipped and since when, and takes the yearly report to the council",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      await signInAs(walker, "Nadia Belhaj");
      assert.equal(new URL(page.url()).pathname, programme, "the first page is the programme that runs");
      await sees(texts.programme.leadDone(23).trim());
      const [late] = await page.locator("main a[href*='laat=ja']").allTextContents();
      assert.match(String(late), /\d/);
      await follow(String(late).trim());
      await follow(await firstLink(page));
      await sees(texts.programme.late);
      await open(programme);
      await follow(texts.programme.risks);
      await page.locator("main h2").first().waitFor();
      await open(programme);
      await follow(texts.reporting.committeeYearTitle(2026));
      await page.locator("main table").first().waitFor();
      await sees(new RegExp(texts.report.changes.endMoved(".+", ".+")));
      const text = await takeReport(walker);
      assert.match(text, /Meerwijk herkent zich/);
      assert.ok(!text.includes("Ilse Brandsma"), "a report names roles");
    },
  );
  journey("the alderman is refused what is not hers, in words", twoWays, async (walker) => {
    const { texts, open, follow, sees, page, way } = walker;
    await signInAs(walker, "Nadia Belhaj");
    await open(programme);
    await follow(texts.programme.fromSource);
    await page.goto(`${new URL(page.url()).origin}/meerwijk/programma/inlezen`);
    await sees(texts.entry.notAllowedTitle);
    await sees(way.language === "nl" ? "rol" : "role");
  });

  journey(
    "[GV-06] [CI-01] [CI-05] the alderman goes from the programme to the paper for the executive, what was promised to the council, the letters and the meetings",
    [...twoWays, { language: "nl", width: 320, script: true }],
    async (walker) => {
      const { texts, open, follow, sees, page, way } = walker;
      const { dossiers, councilRegister, letters, meetings } = texts;
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Nadia Belhaj");
      await assertNoBreach();
      await follow(dossiers.title);
      await assertNoBreach();
      await follow(await firstLink(page));
      await sees(dossiers.point(1));
      await assertNoBreach();
      assert.equal(
        await page.getByRole("link", { name: dossiers.addPoint }).count(),
        0,
        "she decides elsewhere",
      );
      for (const { title } of [councilRegister, letters, meetings]) {
        await open(programme);
        await follow(title);
        await assertNoBreach();
        await follow(await firstLink(page));
        await assertNoBreach();
      }
    },
  );
});
