import assert from "node:assert/strict";
import { describe } from "node:test";
import { groupValue } from "../../src/web/office/programme/readChoices.ts";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays, type Walker } from "../support/journey.ts";

const target = "/meerwijk/programma/meerwijk-herkent-zich/streefcijfers/D03";
const women = groupValue({ by: "sex", code: "women", andUp: false });
const grade = groupValue({ by: "grade", code: "9", andUp: true });

/** What looks for faults is a script itself. */
const assertNoFaults = async ({ page, way }: Walker): Promise<void> =>
  assert.deepEqual(way.script ? await faultsOf(page) : [], []);

/** Presses Tab until a field or button has the focus; nobody wants to press it more often than this. */
async function tabTo({ page }: Walker, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  assert.fail(`${selector} is not reached with ${most} times Tab on ${page.url()}`);
}

async function enter({ page }: Walker): Promise<void> {
  const loaded = page.waitForEvent("load", { timeout: 60_000 });
  await page.keyboard.press("Enter");
  await loaded;
}

describe("journeys: a target that reads its value", () => {
  journey(
    "[WM-01] the programme manager binds a target to a released figure, and sees the value before it is kept",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, sees, choose, page } = walker;
      const { targetReads: words } = texts;
      await signInAs(walker, "Ilse Brandsma");
      await open(target);
      await follow(words.bind);
      await assertNoFaults(walker);
      await page.locator("main label").getByText(words.fromName.released, { exact: true }).click();
      await press(words.bind);
      await sees(words.mustChoose);
      await assertNoFaults(walker);
      await choose(words.who, women);
      await choose(words.within, grade);
      await press(words.look);
      await sees(words.preview);
      await sees(/31 (maart|March) 2026/);
      await assertNoFaults(walker);
      await press(words.bind);
      await sees(words.section);
      await assertNoFaults(walker);
      assert.equal(await page.getByRole("link", { name: texts.goals.addFigure, exact: true }).count(), 0);
      await open("/meerwijk/cijfers/afspiegeling");
      await sees(words.drawnTitle);
      await assertNoFaults(walker);
      await follow("Vrouwen onder leidinggevenden");
      await sees(words.section);
      await follow(words.bind);
      await page.locator("main label").getByText(words.fromName.typed, { exact: true }).click();
      await press(words.bind);
      await sees(texts.goals.addFigure);
    },
  );

  journey(
    "the programme manager binds a target by keyboard alone",
    [{ language: "nl", width: 1280, script: true }],
    async (walker) => {
      const { texts, open, sees, page } = walker;
      const { targetReads: words } = texts;
      await signInAs(walker, "Ilse Brandsma");
      await open(`${target}/koppelen`);
      await tabTo(walker, "input[name=waarvandaan]");
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator("input[name=waarvandaan]:checked").getAttribute("value"), "released");
      await tabTo(walker, "select[name=wie]");
      await page.keyboard.type(texts.staffFigures.code.women);
      assert.equal(await page.locator("select[name=wie]").inputValue(), women);
      await tabTo(walker, "button[name=bekijken]");
      await enter(walker);
      await sees(words.preview);
      await tabTo(walker, "main button[type=submit]");
      await enter(walker);
      await sees(words.section);
    },
  );
});
