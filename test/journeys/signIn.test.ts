import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openIdentity } from "../../src/identity/openIdentity.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { textsFor } from "../../src/texts/index.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { routes } from "../../src/web/routes.ts";
import type { Site } from "../../src/web/server.ts";
import { buildAssets } from "../../src/web/siteAssets.ts";
import { startServer } from "../../src/web/startServer.ts";
import { anOrganisation } from "../support/anOrganisation.ts";
import { aProvider } from "../support/aProvider.ts";
import { arriveBy } from "../support/arriveBy.ts";
import { testKey } from "../support/aSignInSite.ts";
import { allowed, day } from "../support/aUnit.ts";
import { faultsOf } from "../support/axe.ts";
import { openBrowser } from "../support/lookBrowser.ts";

/** A site on a port, a provider on another one that knows it, and a browser between them. */
async function aTown() {
  const organisation = await anOrganisation("embedded");
  const { house, municipality, administrator, people } = organisation;
  const faults: unknown[] = [];
  const site: Site & { url: string } = {
    house,
    routes,
    assets: await buildAssets(),
    url: "",
    demo: false,
    openSolver: openHighs,
    log: (_, error) => faults.push(error),
    identity: openIdentity(
      () => testKey,
      () => new Date(),
    ),
  };
  const server = await startServer(site, { host: "127.0.0.1", port: 0 });
  site.url = `http://127.0.0.1:${server.port}`; // the port is known only now
  const { slug } = municipality;
  const place = { clientId: "evenbeeld", outside: site.url, slug, publicKey: testKey.publicKey };
  const provider = await aProvider(() => place);
  provider.accounts.set("sara", {
    email: "sara@proefstad.example",
    email_verified: true,
    roles: ["Evenbeeld.Programma"],
  });
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  const secret = await startSession(house, { municipality: municipality.id, person: people.fatima }, "link");
  const browser = await openBrowser();
  const stop = () => Promise.all([server.stop(), provider.stop(), browser.close()]);
  return { url: site.url, slug, provider, secret, browser, faults, stop };
}

/** What can be read on a page. */
const saidOn = async (page: Page): Promise<string> =>
  String(await page.evaluate("document.querySelector('main').innerText"));

const town = await aTown();
after(town.stop);

for (const language of ["nl", "en"] as const) {
  const words = textsFor(language);
  const open = async (width: number) => {
    const context = await town.browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: language === "en",
    });
    await context.addCookies([{ name: "evenbeeld_taal", value: language, url: town.url }]);
    return { context, page: await context.newPage() };
  };
  const isGood = async (page: Page) => {
    if (language === "en") assert.deepEqual(await faultsOf(page), [], page.url());
    const width = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assert.ok(Number(width) <= 0, `${page.url()} is too wide`);
  };

  describe(`signing in at a provider, ${language}`, () => {
    test("the administrator sets the provider, tries it out, and copies what it needs", async () => {
      const { context, page } = await open(320);
      page.setDefaultTimeout(8000);
      await context.addCookies([{ name: "evenbeeld_sessie", value: town.secret, url: town.url }]);
      await page.goto(`${town.url}/${town.slug}/instellingen`);
      await arriveBy(page.getByRole("link", { name: words.signIn.look }));
      await isGood(page);
      await arriveBy(page.getByRole("link", { name: words.signIn.change }));
      await isGood(page);
      await page.getByLabel(words.signIn.issuer).fill("http://elders.example");
      await page.getByLabel(words.signIn.clientId).fill("evenbeeld");
      await page.getByText(words.signIn.match.email).click();
      await arriveBy(page.getByRole("button", { name: words.signIn.change }));
      assert.ok((await page.content()).includes(words.problems.N101));
      await isGood(page);
      await page.getByLabel(words.signIn.issuer).fill(town.provider.issuer);
      // roles that were set before stand open
      if (!(await page.locator("#leiding").isVisible()))
        await page.locator("summary", { hasText: words.signIn.rolesUnder }).click();
      await page.locator("#rol-programmeManager").fill("Evenbeeld.Programma");
      await page.locator("#leiding").fill("Leiding-SB = SB");
      await arriveBy(page.getByRole("button", { name: words.signIn.change }));
      const body = await saidOn(page);
      assert.ok(body.includes(`${town.url}/aanmelden/${town.slug}/terug`), body);
      assert.match(body, /Evenbeeld\.Programma[\s\S]*\(SB\): Leiding-SB/);
      await arriveBy(page.getByRole("link", { name: words.signIn.tryButton }));
      assert.ok((await saidOn(page)).includes(words.signIn.tryIssuer));
      await isGood(page);
      await context.close();
    });

    test("somebody follows a link, signs in, is on the page that was asked for, and signs out here and there", async () => {
      const { context, page } = await open(1280);
      const asked = `${town.url}/${town.slug}/zoeken?vraag=twee+woorden`;
      await page.goto(asked);
      await isGood(page);
      await arriveBy(page.getByRole("link", { name: words.signIn.go }));
      await arriveBy(page.getByRole("link", { name: "sara", exact: true }));
      await page.waitForURL(asked);
      await isGood(page);
      await arriveBy(page.getByRole("button", { name: words.common.signOut }).first());
      await page.waitForURL(`${town.url}/aanmelden/${town.slug}/afgemeld`);
      await isGood(page);
      await arriveBy(page.getByRole("link", { name: words.signIn.outThere }));
      await page.waitForURL((address) => address.href.startsWith(town.provider.issuer));
      await page.goto(`${town.url}/${town.slug}/programma`);
      assert.ok(page.url().startsWith(`${town.url}/aanmelden/${town.slug}`), page.url());
      assert.deepEqual([town.faults, town.provider.problems], [[], []]);
      await context.close();
    });

    test("who signs out at the provider is out here too: the provider says so by itself", async () => {
      const { context, page } = await open(1280);
      await page.goto(`${town.url}/${town.slug}/programma`);
      await arriveBy(page.getByRole("link", { name: words.signIn.go }));
      await arriveBy(page.getByRole("link", { name: "sara", exact: true }));
      await page.waitForURL(`${town.url}/${town.slug}/programma`);
      const [session] = (await context.cookies(town.url)).filter(({ name }) => name === "evenbeeld_sessie");
      assert.ok(session);
      await page.goto(`${town.provider.issuer}/session/end?client_id=evenbeeld`);
      await arriveBy(page.getByRole("button", { name: /yes/i }));
      await page.waitForURL(/session\/end\/success/);
      await context.addCookies([session]); // whoever kept a copy of the session has nothing
      await page.goto(`${town.url}/${town.slug}/programma`);
      assert.ok(page.url().startsWith(`${town.url}/aanmelden/${town.slug}`), page.url());
      assert.deepEqual([town.faults, town.provider.problems], [[], []]);
      await context.close();
    });

    test("an answer that is opened twice is explained, with the way to begin again", async () => {
      const { context, page } = await open(320);
      await page.goto(`${town.url}/aanmelden/${town.slug}/terug?code=oud&state=oud`);
      assert.ok((await saidOn(page)).includes(words.problems.N107));
      await isGood(page);
      await arriveBy(page.getByRole("link", { name: words.signIn.again }));
      await page.getByRole("link", { name: words.signIn.go }).waitFor();
      await context.close();
    });
  });
}
