import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import readXlsxFile from "read-excel-file/node";
import { firstLink, journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

/** The rows of both sheets of the money as it leaves: the lines, and the totals of each year. */
async function takeMoney({ page, texts }: Walker): Promise<readonly (readonly unknown[])[][]> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: `${texts.common.exportAs} XLSX`, exact: true }).click();
  const sheets = await readXlsxFile(readFileSync(await (await downloading).path()));
  return sheets.map(({ data }) => data.slice(1));
}

describe("journeys: financial controller", () => {
  journey(
    "the controller reads the money of each year, sees that it adds up and is covered, and takes it along as a workbook",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      const { money: words } = texts;
      await signInAs(walker, "Agnieszka Nowicka");
      const first = new URL(page.url()).pathname;
      assert.equal(first, "/meerwijk/mijn-werk", "something that was agreed in a meeting waits there");
      await open(programme);
      await follow(texts.programme.money);
      await sees(words.coverage);
      await sees(words.noStated);
      const years = page.locator("main table").first().locator("tbody tr:not(.eb-total)");
      assert.ok((await years.count()) >= 3, "a year is missing");
      const [lines = [], totals = []] = await takeMoney(walker);
      assert.equal(lines.length, await page.locator("main table").nth(1).locator("tbody tr").count());
      assert.equal(totals.length, await years.count());
      for (const [year, structural, incidental, notStated, total] of totals)
        assert.equal(Number(structural) + Number(incidental) + Number(notStated), total, String(year));
    },
  );
  journey("the controller may change a budget line and not the plan", twoWays, async (walker) => {
    const { texts, open, follow, page } = walker;
    await signInAs(walker, "Agnieszka Nowicka");
    await open(`${programme}/geld`);
    await follow(texts.money.add);
    await open(`${programme}/acties`);
    await follow(await firstLink(page));
    assert.equal(await page.getByRole("link", { name: texts.action.planning.title }).count(), 0);
  });
});
