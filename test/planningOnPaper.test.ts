import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { buildStylesheet } from "../src/web/look/stylesheet.ts";
import { galleryPages } from "./support/gallery.tsx";
import { openBrowser, origin, serve } from "./support/lookBrowser.ts";

const mm = (points: number | undefined) => Math.round(((points ?? 0) / 72) * 25.4);

/** Returns the size in millimetres of every page of a PDF. */
async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  return pages.map(({ view }) => `${mm(view[2])} x ${mm(view[3])}`);
}

describe("the planning on paper", { timeout: 120_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  test("80 actions stand on one sheet of A3, in letters of at least 6.5 points, each once", async () => {
    const { css } = await buildStylesheet();
    const { paper = "" } = await galleryPages();
    // A3 less its margins, at 96 pixels an inch
    const context = await browser.newContext({ viewport: { width: 1481, height: 1017 } });
    await serve(context, {
      "/paper": { type: "text/html; charset=utf-8", body: paper },
      "/look.css": { type: "text/css", body: css },
    });
    const page = await context.newPage();
    await page.goto(`${origin}/paper`);
    assert.deepEqual(await pagesOf(await page.pdf({ preferCSSPageSize: true })), ["420 x 297"]);
    await page.emulateMedia({ media: "print" });
    const points = Number(
      await page.evaluate(`(() => {
        const picture = document.querySelector("svg.eb-on-paper");
        const sizes = [...picture.querySelectorAll("text")].map((text) => parseFloat(getComputedStyle(text).fontSize));
        return Math.min(...sizes) * picture.getScreenCTM().a * 0.75;
      })()`),
    );
    assert.ok(points >= 6.5, `${points} points`);
    const words = await page.locator("svg.eb-on-paper").textContent();
    assert.equal(words?.match(/Actie \d+\.\d+/g)?.length, 80);
    await context.close();
  });
});
