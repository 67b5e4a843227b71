import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { type Language, type Texts, textsFor } from "../../src/texts/index.ts";
import { arriveBy } from "./arriveBy.ts";
import { type Stage, theStage } from "./browser.ts";

/** How somebody comes: language, width of the window, with or without JavaScript. */
export type Way = { readonly language: Language; readonly width: 320 | 1280; readonly script: boolean };

/** The two ways in which every actor comes. */
export const twoWays: readonly Way[] = [
  { language: "nl", width: 320, script: false },
  { language: "en", width: 1280, script: true },
];
const widths = [320, 1280] as const;
const languages = ["nl", "en"] as const;
export const allWays: readonly Way[] = languages.flatMap((language) =>
  widths.flatMap((width) => [true, false].map((script) => ({ language, width, script }))),
);

/** Somebody at a browser: does what a person does, and every page that comes is checked. */
export type Walker = {
  readonly page: Page;
  readonly texts: Texts;
  readonly way: Way;
  readonly open: (path: string) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  readonly fill: (label: string | RegExp, value: string) => Promise<void>;
  readonly choose: (label: string | RegExp, value: string) => Promise<void>;
  readonly sees: (text: string | RegExp) => Promise<void>;
  readonly title: () => Promise<string>;
};

const refusedPage = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** What holds on every page: its language, the width of the window, one first heading. */
async function assertPage(page: Page, { language, width }: Way): Promise<void> {
  const found = await page.evaluate(
    "({ lang: document.documentElement.lang, width: document.documentElement.scrollWidth })",
  );
  assert.deepEqual(found, { lang: language, width }, page.url());
  assert.equal(await page.locator("h1").count(), 1, page.url());
}

/** A link or button that can be seen; where a page names it twice, the one in the content comes first. */
async function shown(page: Page, role: "link" | "button", name: string | RegExp) {
  const exact = typeof name === "string";
  const inContent = page.locator("main").getByRole(role, { name, exact }).first();
  return (await inContent.count()) > 0 ? inContent : page.getByRole(role, { name, exact }).first();
}

function walkerOn(page: Page, way: Way, url: string): Walker {
  const texts = textsFor(way.language);
  const arrive = async (step: Promise<unknown>) => {
    await step;
    await assertPage(page, way);
  };
  const go = async (role: "link" | "button", name: string | RegExp) => {
    await arrive(arriveBy(await shown(page, role, name)));
  };
  const main = page.locator("main");
  return {
    page,
    texts,
    way,
    open: (path) => arrive(page.goto(url + path)),
    follow: (link) => go("link", link),
    press: (button) => go("button", button),
    fill: (label, value) => main.getByLabel(label).first().fill(value, { timeout: 30_000 }),
    choose: async (label, value) => {
      await main.getByLabel(label).first().selectOption(value, { timeout: 30_000 });
    },
    sees: async (text) => {
      const words = String(await page.evaluate("document.body.innerText")); // what can be seen
      const found = typeof text === "string" ? words.includes(text) : text.test(words);
      assert.ok(found, `${String(text)} is not on ${page.url()}:\n${words.slice(0, 2000)}`);
    },
    title: () => page.locator("h1").textContent().then(String),
  };
}

/** Lets somebody walk through the site in one way; the browser may complain about refused pages and nothing else. */
async function walk(stage: Stage, way: Way, journey: (walker: Walker) => Promise<void>): Promise<void> {
  const { language, width, script } = way;
  const context = await stage.browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    acceptDownloads: true,
  });
  const cookie = { name: "evenbeeld_taal", value: language, url: stage.url };
  await context.addCookies([cookie]);
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (line) => said.push(line.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await journey(walkerOn(page, way, stage.url)).finally(() => context.close());
  assert.deepEqual(
    said.filter((line) => !refusedPage.test(line)),
    [],
  );
  assert.deepEqual(stage.demo.faults, []);
}

/** Declares one test a way. */
export function journey(
  title: string,
  ways: readonly Way[],
  steps: (walker: Walker, stage: Stage) => Promise<void>,
): void {
  for (const way of ways) {
    const how = `${way.language}, ${way.width} px, ${way.script ? "with" : "without"} JavaScript`;
    test(`${title} (${how})`, { timeout: 300_000 }, async () => {
      const stage = await theStage();
      await walk(stage, way, (walker) => steps(walker, stage));
    });
  }
}

/** Chooses an answer by the keyboard: its label lies over it, and a click that is forced lands wherever the page has moved to. */
export async function tick(answer: Locator): Promise<void> {
  if (await answer.isChecked()) return;
  await answer.press("Space", { timeout: 30_000 });
  assert.ok(await answer.isChecked(), String(answer));
}

/** Picks a person of the demo on the sign-in page. */
export async function signInAs(walker: Walker, name: string): Promise<void> {
  await walker.open("/aanmelden/meerwijk");
  const button = walker.page.getByRole("button", { name: walker.texts.entry.choose(name), exact: true });
  if (!(await button.isVisible())) await walker.page.locator("main details > summary").click();
  await walker.press(walker.texts.entry.choose(name));
  await walker.sees(name);
}

/** Returns the words of the first link in the first table of a page. */
export const firstLink = async (page: Page): Promise<string> =>
  String(await page.locator("main tbody a").first().textContent()).trim();
