import assert from "node:assert/strict";
import { describe } from "node:test";
import { arriveBy } from "../support/arriveBy.ts";
import { staffHeader, staffRows } from "../support/aStaffOffice.ts";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

const unitOf: Readonly<Record<string, string>> = { "SB-1": "BC", SO: "OM", SB: "WI" };
const inMeerwijk = staffRows(60).map((row) =>
  row.replace(/;(SB-1|SO|SB);/, (_, unit) => `;${unitOf[unit]};`),
);

async function choosesFile({ page, texts, press, fill }: Walker, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join("\r\n")}\r\n`);
  const file = { name: "personeel.csv", mimeType: "text/csv", buffer };
  await page.getByLabel(texts.staffFile.file, { exact: true }).first().setInputFiles(file);
  await fill(texts.staffFile.date, "2026-08-31");
  await press(texts.staffFile.look);
}

/** Brings in the file of HR: sees what may not be read, every problem by row, and takes it in when it is right. */
async function bringsFile(walker: Walker): Promise<void> {
  const { texts, open, follow, press, sees, page, way } = walker;
  const { staffFile: words } = texts;
  // what looks for faults is a script itself
  const assertNoFaults = async () => assert.deepEqual(way.script ? await faultsOf(page) : [], []);
  await open("/meerwijk/cijfers");
  await follow(words.title);
  await sees(words.open);
  await follow(words.bring);
  await choosesFile(walker, [`${staffHeader};Nationaliteit`, ...inMeerwijk.map((row) => `${row};NL`)]);
  await sees(words.refusedTitle);
  await assertNoFaults();
  await choosesFile(walker, [
    staffHeader,
    ...inMeerwijk.map((row, nth) => (nth === 3 ? row.replace(";BC;", ";ZZ;") : row)),
  ]);
  await sees(/5, [^:]*Afdelingscode/);
  await assertNoFaults();
  await choosesFile(walker, [staffHeader, ...inMeerwijk]);
  await sees(words.fine);
  await assertNoFaults();
  await press(words.take);
  await sees(String(texts.common.done["taken"]));
  assert.equal(await walker.title(), words.title);
  await assertNoFaults();
}

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
      await open("/meerwijk/cijfers");
      await follow(texts.releases.title);
      await sees(texts.releases.about);
      await follow(tables.link);
      await follow(tables.add);
      for (const one of ["grade", "age"] as const)
        await page.locator("main label").getByText(texts.staffFigures.by[one], { exact: true }).click();
      await arriveBy(page.locator("main form button").first());
      const added = `${texts.staffFigures.by.grade} ${texts.staffFigures.and} ${texts.staffFigures.by.age}`;
      await sees(added);
      await follow(tables.dropOf(added));
      await sees(tables.dropLead);
      await arriveBy(page.locator("main form button").first());
      await page.getByRole("link", { name: tables.dropOf(added) }).waitFor({ state: "detached" });
    },
  );
  journey("[DI-01] the HR analyst brings in the file of HR", twoWays, async (walker) => {
    await signInAs(walker, "Floris Hageman");
    await bringsFile(walker);
  });
});
