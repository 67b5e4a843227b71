import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { extractText } from "unpdf";
import { allWays, firstLink, journey, signInAs, type Walker, type Way } from "../support/journey.ts";

const numberOf = (way: Way): number => allWays.indexOf(way) + 1;

/** The published plan of Utrecht under a key of its own, so that each way brings in its own. */
function planFor(way: Way): { readonly title: string; readonly buffer: Buffer } {
  const plan: { readonly programme: object } = JSON.parse(
    readFileSync("examples/programmes/utrecht-2023.json", "utf8"),
  );
  const [key, title] = [`utrecht-${numberOf(way)}`, `Plan ${numberOf(way)}: Utrecht`];
  const named = { ...plan, id: key, programme: { ...plan.programme, title } };
  return { title, buffer: Buffer.from(JSON.stringify(named)) };
}

async function bringIn({ page, texts, way, open, press, sees }: Walker): Promise<void> {
  const { title, buffer } = planFor(way);
  await open("/meerwijk/programma/inlezen");
  await page.getByLabel(texts.programme.importFile).setInputFiles({
    name: "utrecht.json",
    mimeType: "application/json",
    buffer,
  });
  await press(texts.programme.importCheck);
  await sees(texts.programme.importFound);
  await sees(title);
  await press(texts.programme.importKeep);
  await sees(texts.common.done["imported"] ?? "");
}

/** Says that an action comes back every year in November, looks at the days, and saves. */
async function sayRhythm({ page, texts, follow, press, choose, sees }: Walker): Promise<void> {
  const { actionRhythm: words } = texts;
  await follow(await firstLink(page));
  await follow(texts.action.change.title);
  await page.getByLabel(words.kind.rule).check();
  await choose(words.turn, "FREQ=YEARLY");
  await choose(words.month, "11");
  await press(words.show);
  await sees(words.shown);
  await press(texts.action.change.button);
  await sees(texts.rhythm("FREQ=YEARLY;BYMONTH=11"));
  await sees(words.next);
}

/** Takes what is not finished in the programme of the demo along into the plan that was brought in. */
async function carryOver({ texts, way, follow, press, choose, sees, open }: Walker): Promise<void> {
  const { carryOver: words } = texts;
  await open(`/meerwijk/programma/utrecht-${numberOf(way)}/acties`);
  await follow(words.title);
  await choose(words.from, "meerwijk-herkent-zich");
  await press(texts.common.filter);
  await sees(words.behindTitle);
  await press(words.button);
  await sees(texts.common.done["carriedOver"] ?? "");
}

async function readReport({ page, texts, follow, sees }: Walker): Promise<void> {
  await follow(texts.reporting.committeeYearTitle(2026));
  await sees("Meerwijk");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: texts.reporting.takeAlong("PDF") }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), "meerwijk-herkent-zich-jaar-2026.pdf");
  const { text } = await extractText(new Uint8Array(readFileSync(await download.path())), {
    mergePages: true,
  });
  assert.match(text, /Meerwijk herkent zich/);
  assert.match(text, /2026/);
}

describe("journeys: programme manager", () => {
  journey(
    "the programme manager brings a plan in, reads what it leaves open, says how an action comes back, carries actions over and takes the yearly report along",
    allWays,
    async (walker) => {
      const { texts, follow, press, choose, sees, open, page, title } = walker;
      const { programme: words } = texts;
      await signInAs(walker, "Ilse Brandsma");
      await bringIn(walker);
      await follow(words.notStatedTitle);
      assert.equal(await title(), words.notStatedTitle);
      await open(`/meerwijk/programma/utrecht-${numberOf(walker.way)}`);
      await follow(words.allActions);
      await sees(words.actionsLead(47));
      await choose(words.statusHead, "notStated");
      await press(texts.common.filter);
      assert.match(page.url(), /stand=notStated/);
      await sayRhythm(walker);
      await sees(words.deliverable);
      await carryOver(walker);
      await open("/meerwijk/programma/meerwijk-herkent-zich/acties");
      await walker.fill(words.filterSearch, "taal");
      await press(texts.common.filter);
      assert.match(page.url(), /zoek=taal/);
      await page.locator("main table a").first().waitFor();
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await readReport(walker);
    },
  );
});
