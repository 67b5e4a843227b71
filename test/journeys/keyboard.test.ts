import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, signInAs, type Walker } from "../support/journey.ts";

const focused = ({ page }: Walker) =>
  page.evaluate("(document.activeElement?.textContent ?? '').trim()").then(String);

/** Presses Tab until what is asked has the focus; nobody wants to press it more often than this. */
async function tabTo(walker: Walker, words: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await walker.page.keyboard.press("Tab");
    if ((await focused(walker)) === words) return;
  }
  assert.fail(`${words} is not reached with ${most} times Tab on ${walker.page.url()}`);
}

async function enter({ page }: Walker): Promise<void> {
  const loaded = page.waitForEvent("load", { timeout: 60_000 });
  await page.keyboard.press("Enter");
  await loaded;
}

describe("journeys: keyboard", () => {
  journey(
    "the programme manager goes from the programme to an action and its form by keyboard alone",
    [{ language: "nl", width: 1280, script: true }],
    async (walker) => {
      const { texts, open, page, sees, title } = walker;
      await signInAs(walker, "Ilse Brandsma");
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await page.keyboard.press("Tab");
      assert.equal(await focused(walker), texts.common.skipToContent, "the first stop skips to the content");
      await page.keyboard.press("Enter");
      await tabTo(walker, texts.programme.allActions);
      await enter(walker);
      assert.equal(await title(), texts.programme.actions);
      const first = String(await page.locator("main tbody a").first().textContent()).trim();
      await tabTo(walker, first);
      const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
      assert.notEqual(outline, "none", "what has the focus can be seen");
      await enter(walker);
      assert.equal(await title(), first);
      await tabTo(walker, texts.action.planning.title);
      await enter(walker);
      await sees(texts.action.planning.button);
    },
  );

  const ways = [{ language: "nl", width: 320, script: true }] as const;
  const from = "/meerwijk/programma/meerwijk-herkent-zich";
  /** Goes to a link and through it, to a page with that title. */
  const into = async (walker: Walker, words: string, title = words) => {
    await tabTo(walker, words, 120);
    await enter(walker);
    assert.equal(await walker.title(), title);
  };

  journey(
    "the clerk goes from the programme to the register and a new promise by keyboard alone",
    ways,
    async (walker) => {
      const { councilRegister: words, common } = walker.texts;
      await signInAs(walker, "Wouter Kranenburg");
      await walker.open(from);
      await into(walker, words.title);
      await into(walker, words.add);
      await tabTo(walker, words.add);
      await enter(walker);
      await walker.sees(common.errorSummary);
    },
  );

  journey("the alderman goes from the programme to a dossier by keyboard alone", ways, async (walker) => {
    const { dossiers: words } = walker.texts;
    await signInAs(walker, "Nadia Belhaj");
    await walker.open(from);
    await into(walker, words.title);
    const first = String(await walker.page.locator("main tbody a").first().textContent()).trim();
    await into(walker, first);
  });

  journey(
    "a member of the works council goes from the programme to what waits for it by keyboard alone",
    ways,
    async (walker) => {
      const { worksCouncil: words } = walker.texts;
      await signInAs(walker, "Priscilla Kartowidjojo");
      await walker.open(from);
      await into(walker, words.title);
      const first = String(await walker.page.locator("main tbody a").first().textContent()).trim();
      await into(walker, first);
    },
  );

  journey("[EC-02] a member of the expert committee recommends by keyboard alone", ways, async (walker) => {
    const { advices: words } = walker.texts;
    const asked = "Hoe bereiken wij wie buiten werkt?";
    await signInAs(walker, "Marloes Tichelaar");
    await into(walker, asked);
    await into(walker, words.addRecommendation);
    for (let pressed = 0; pressed < 60; pressed++) {
      await walker.page.keyboard.press("Tab");
      if (await walker.page.evaluate("document.activeElement?.tagName === 'TEXTAREA'")) break;
    }
    await walker.page.keyboard.type("Vraag het op de werf zelf.");
    await tabTo(walker, words.addRecommendation);
    await enter(walker);
    await walker.sees("Vraag het op de werf zelf.");
  });
});
