import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildBrowserModules } from "../src/web/browserModules.ts";
import { galleryPages } from "./support/gallery.tsx";
import { plainForm } from "./support/galleryForm.tsx";
import { openBrowser, origin, type Served, serve } from "./support/lookBrowser.ts";

const signIn = "<!doctype html><title>Aanmelden</title>";

describe("comfort in the browser; every page works without it", { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;

  before(async () => {
    const [{ js }, pages, form] = await Promise.all([buildBrowserModules(), galleryPages(), plainForm()]);
    const all = { ...pages, plain: form, bijwerken: signIn, afmelden: signIn };
    served = {
      "/browser.js": { type: "text/javascript", body: js },
      "/look.css": { type: "text/css", body: "" },
      ...Object.fromEntries(
        Object.entries(all).map(([name, body]) => [`/${name}`, { type: "text/html; charset=utf-8", body }]),
      ),
    };
    browser = await openBrowser();
  });
  after(() => browser.close());

  async function visit(look: (page: Page) => Promise<void>): Promise<void> {
    context = await browser.newContext();
    await serve(context, served);
    const page = await context.newPage();
    page.on("dialog", (dialog) => dialog.accept());
    await look(page);
    await context.close();
  }
  const field = (page: Page) => page.locator("#nieuws");
  const note = (page: Page) => page.locator("[data-eb-restored]");
  const kept = (page: Page) => page.evaluate("Object.keys(sessionStorage).length");

  test("the bundle stays within 6 kB and the same sources give the same bytes", async () => {
    const [one, two] = [await buildBrowserModules(), await buildBrowserModules()];
    assert.ok(one.js.length <= 6_000 && one.js.length > 500, `${one.js.length} bytes`);
    assert.equal(one.hash, two.hash);
    const passkey = await buildBrowserModules("passkey");
    assert.ok(passkey.js.length <= 10_000, `${passkey.js.length} bytes for pages with a passkey`);
  });

  test("who comes back with errors stands at their summary", () =>
    visit(async (page) => {
      await page.goto(`${origin}/form`);
      assert.equal(await page.locator("#fouten").evaluate((heading) => heading.matches(":focus")), true);
    }));

  test("typed text comes back after a reload, and a sentence says so", () =>
    visit(async (page) => {
      await page.goto(`${origin}/plain`);
      assert.equal(await note(page).isVisible(), false);
      await field(page).fill("De DPIA is klaar.");
      await page.reload();
      assert.equal(await field(page).inputValue(), "De DPIA is klaar.");
      assert.equal(await note(page).isVisible(), true);
    }));

  test("typed text that comes back under a folded heading is seen", () =>
    visit(async (page) => {
      await page.goto(`${origin}/plain`);
      await page.locator("summary").click();
      await page.locator("#afspraak").fill("Contract 2026.");
      await page.reload();
      assert.equal(await page.locator("#afspraak").inputValue(), "Contract 2026.");
      assert.equal(await page.locator("#afspraak").isVisible(), true);
    }));

  test("text survives a session that ended, and goes when a page says that it was saved", () =>
    visit(async (page) => {
      await page.goto(`${origin}/plain`);
      await field(page).fill("De DPIA is klaar.");
      await page.locator("button.utrecht-button").click();
      await page.waitForURL("**/bijwerken");
      await page.goto(`${origin}/plain`);
      assert.equal(await field(page).inputValue(), "De DPIA is klaar.");
      await page.locator("button.utrecht-button").click();
      await page.waitForURL("**/bijwerken");
      await page.goto(`${origin}/work`);
      assert.equal(await kept(page), 0);
      await page.goto(`${origin}/plain`);
      assert.equal(await field(page).inputValue(), "");
    }));

  test("an old text is not put into a newer version", () =>
    visit(async (page) => {
      await page.goto(`${origin}/plain`);
      await field(page).fill("Oud.");
      await page.evaluate(
        "sessionStorage.setItem('evenbeeld:/bijwerken:6', sessionStorage.getItem('evenbeeld:/bijwerken:7')); sessionStorage.removeItem('evenbeeld:/bijwerken:7')",
      );
      await page.reload();
      assert.equal(await field(page).inputValue(), "");
    }));

  test("signing out forgets everything", () =>
    visit(async (page) => {
      await page.goto(`${origin}/plain`);
      await field(page).fill("Geheim.");
      await page.locator("form[data-eb-sign-out] button").click();
      await page.waitForURL("**/afmelden");
      await page.goto(`${origin}/plain`);
      assert.equal(await field(page).inputValue(), "");
    }));

  test("leaving with unsent text asks first; leaving without, or sending, does not", () =>
    visit(async (page) => {
      let asked = 0;
      page.on("dialog", () => asked++);
      await page.goto(`${origin}/plain`);
      await page.goto(`${origin}/work`);
      assert.equal(asked, 0);
      await page.goto(`${origin}/plain`);
      await field(page).pressSequentially("Niet verstuurd.");
      await page.goto(`${origin}/action`);
      assert.equal(asked, 1);
      await page.goto(`${origin}/plain`);
      await page.locator("button.utrecht-button").click();
      await page.waitForURL("**/bijwerken");
      assert.equal(asked, 1);
    }));
});
