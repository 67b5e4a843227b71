import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { textsFor } from "../../src/texts/index.ts";
import { addMunicipality } from "../../src/usecases/installation/addMunicipality.ts";
import { makeOperatorLink } from "../../src/usecases/installation/operatorLink.ts";
import { routes } from "../../src/web/routes.ts";
import type { Site } from "../../src/web/server.ts";
import { buildAssets } from "../../src/web/siteAssets.ts";
import { type RunningServer, startServer } from "../../src/web/startServer.ts";
import { aHouse } from "../support/aHouse.ts";
import { arriveBy } from "../support/arriveBy.ts";
import { faultsOf } from "../support/axe.ts";
import { openBrowser } from "../support/lookBrowser.ts";

const texts = textsFor("nl");
const { passkeys: words, entry, common } = texts;

describe("journeys: coming in with a passkey of a real browser, without a demo", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: RunningServer;
  let url: string;
  let house: Awaited<ReturnType<typeof aHouse>>;
  const faults: unknown[] = [];

  before(async () => {
    house = await aHouse("embedded");
    const log = (_: string, error: unknown) => void faults.push(error);
    const assets = await buildAssets();
    const site: Site & { url: string } = {
      ...{ house, routes, assets, url: "", demo: false, openSolver: openHighs, log },
    };
    server = await startServer(site, { host: "127.0.0.1", port: 0 });
    site.url = `http://localhost:${server.port}`; // a passkey belongs to a name, never to a number
    url = site.url;
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Somebody at a browser whose device keeps passkeys and knows its holder, unless it is told otherwise. */
  async function somebody(width: 320 | 1280) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "nl-NL" });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (line) => said.push(line.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const device = await context.newCDPSession(page);
    await device.send("WebAuthn.enable");
    const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    const knows = (isUserVerified: boolean) =>
      device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    const wide = () => page.evaluate("document.documentElement.scrollWidth");
    return { context, page, said, knows, wide };
  }
  const shown = (page: Page, part = "main") => page.locator(part).textContent().then(String);
  const press = (page: Page, name: string) =>
    arriveBy(page.locator("main").getByRole("button", { name, exact: true }));

  /** Comes in by a link, makes a passkey, signs out and comes back with it. */
  async function comeInTwice(page: Page, link: string, start: RegExp): Promise<void> {
    await page.goto(`${url}/aanmelden/link/${link}`);
    await press(page, entry.linkButton);
    assert.ok((await shown(page)).includes(words.none));
    await page.getByLabel(words.name).fill("Laptop van het werk");
    await press(page, words.make);
    assert.ok((await shown(page)).includes("Laptop van het werk"));
    await page.context().clearCookies();
    await page.goto(`${url}/aanmelden/passkey`);
    assert.equal(await page.getByText(words.needsScript).isVisible(), false);
    await press(page, words.signInButton);
    assert.match(page.url(), start);
  }

  for (const width of [320, 1280] as const)
    test(`the operator makes a passkey with the link of the command and comes back with it (${width} px)`, async () => {
      const { page, context, said, wide } = await somebody(width);
      await comeInTwice(page, await makeOperatorLink(house, { anew: true }), /\/installatie$/);
      await page.goto(`${url}/installatie/passkeys`);
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await wide(), width);
      await page.goto(`${url}/aanmelden/passkey`);
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await wide(), width);
      assert.deepEqual([said, faults], [[], []]);
      await context.close();
    });

  test("an administrator comes in, and when the device does not know its holder nothing is sent and the page says so", async () => {
    const slug = `passkey-${randomUUID().slice(0, 8)}`;
    const administrator = { name: "Wies Water", mail: "wies@waterland.example" };
    const wanted = { slug, name: "Gemeente Waterland", cbsCode: null, locale: "nl-NL" as const };
    const added = await addMunicipality(house, { ...wanted, administrator });
    assert.ok(added.ok);
    const { page, context, knows, said } = await somebody(1280);
    await comeInTwice(page, added.value.linkSecret, new RegExp(`/${slug}`));
    assert.ok((await shown(page, "body")).includes("Wies Water"));
    await page.context().clearCookies();
    await knows(false);
    await page.goto(`${url}/aanmelden/passkey`);
    await page.locator("main").getByRole("button", { name: words.signInButton, exact: true }).click();
    await page.locator("[data-eb-passkey-failed]").waitFor({ state: "visible", timeout: 30_000 });
    assert.match(page.url(), /\/aanmelden\/passkey$/);
    await knows(true);
    await press(page, words.signInButton);
    await page.goto(`${url}/${slug}/mijn-passkeys`);
    assert.deepEqual(await faultsOf(page), []);
    await press(page, words.withdrawNamed("Laptop van het werk"));
    assert.ok((await shown(page)).includes(words.none));
    await page.context().clearCookies();
    await page.goto(`${url}/aanmelden/passkey`);
    await press(page, words.signInButton);
    assert.ok((await shown(page)).includes(texts.problems.N132));
    assert.ok((await shown(page)).includes(common.errorSummary));
    const refused = /^Failed to load resource: the server responded with a status of 4\d\d/;
    assert.deepEqual(
      said.filter((line) => !refused.test(line)),
      [],
    );
    assert.deepEqual(faults, []);
    await context.close();
  });

  test("without JavaScript the page says that a passkey needs it", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
    const page = await context.newPage();
    await page.goto(`${url}/aanmelden/passkey`);
    assert.equal(await page.getByText(words.needsScript).isVisible(), true);
    await press(page, words.signInButton);
    assert.ok((await shown(page)).includes(texts.problems.N131));
    await context.close();
  });
});
