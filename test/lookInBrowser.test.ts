import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildBrowserModules } from "../src/web/browserModules.ts";
import { buildStylesheet } from "../src/web/look/stylesheet.ts";
import { axeOn, faultsOf } from "./support/axe.ts";
import { galleryPages } from "./support/gallery.tsx";
import { openBrowser, origin, type Served, serve } from "./support/lookBrowser.ts";

const names = ["work", "action", "form", "charts"];
const widths = [320, 1280];

describe("the look in a real browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: Served;

  before(async () => {
    const [{ css }, { js }, pages] = await Promise.all([
      buildStylesheet(),
      buildBrowserModules(),
      galleryPages(),
    ]);
    const html = Object.entries(pages).map(
      ([name, body]) => [`/${name}`, { type: "text/html; charset=utf-8", body }] as const,
    );
    served = {
      ...Object.fromEntries(html),
      "/look.css": { type: "text/css", body: css },
      "/browser.js": { type: "text/javascript", body: js },
    };
    browser = await openBrowser();
  });
  after(() => browser.close());

  async function at<Found>(
    path: string,
    settings: Parameters<Browser["newContext"]>[0],
    look: (page: Page, context: BrowserContext) => Promise<Found>,
  ): Promise<Found> {
    const context = await browser.newContext(settings);
    await serve(context, served);
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (line) => said.push(line.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(origin + path);
    const found = await look(page, context);
    assert.deepEqual(said, [], "the page says nothing in the console, about its content policy least of all");
    await context.close();
    return found;
  }

  const widthOf = (page: Page) => page.evaluate("document.documentElement.scrollWidth");

  test("axe sees what is wrong, also in what came after it looked first", async () => {
    const page = await browser.newPage();
    await page.setContent("<html lang=nl><title>Proef</title><main><h1>Proef</h1></main>");
    assert.deepEqual(await faultsOf(page), []);
    await page.evaluate("document.querySelector('main').append(new Image())");
    assert.deepEqual(await faultsOf(page), ["image-alt 1 <img>"]);
    await page.close();
  });

  for (const name of names) {
    for (const width of widths) {
      test(`${name} at ${width} px: nothing wrong for axe, and as wide as the window`, () =>
        at(`/${name}`, { viewport: { width, height: 900 } }, async (page) => {
          for (const details of await page.locator("details").all())
            await details.evaluate((part) => part.setAttribute("open", ""));
          const { violations, passes } = await axeOn(page, {});
          assert.ok(passes.length > 20, `axe looked at ${passes.length} rules only`);
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            [],
          );
          assert.equal(await widthOf(page), width);
        }));
    }

    test(`${name} with text at 200 %: still as wide as the window`, () =>
      at(`/${name}`, { viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        assert.equal(await widthOf(page), 1280);
      }));
  }
});
