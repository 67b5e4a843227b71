import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listDemoPeople } from "../../src/usecases/access/findActor.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { faultsOf } from "../support/axe.ts";
import { type Stage, theStage } from "../support/browser.ts";
import { allWays, firstLink, journey, signInAs, type Walker } from "../support/journey.ts";
import { employeesAsked } from "../support/waitingCards.ts";

const ways = allWays.filter(({ width, script }) => width === 320 || script);

/** Somebody who did not answer yet: whoever did is not asked again. */
const nextOwner = async ({ demo }: Stage): Promise<string> =>
  (await employeesAsked(demo))[0] ?? assert.fail("nobody is asked any more");

/** Chooses an answer as people do: the whole line can be tapped. */
const tap = (walker: Walker, word: string) =>
  walker.page.locator("main label").getByText(word, { exact: true }).click({ timeout: 30_000 });

const limit = 60_000;

describe("journeys: employee", () => {
  journey(
    "[RC-01] an employee who owns an action comes for two minutes: what is asked, one card, three clicks, done",
    ways,
    async (walker, stage) => {
      const { texts, follow, press, fill, sees, page, way } = walker;
      const { questionCard: words } = texts;
      const told = `De eerste groep is begonnen (${way.language}, ${way.width}).`;
      await signInAs(walker, await nextOwner(stage));
      await follow(texts.common.menu.work);
      await sees(texts.work.card.minutes);
      await follow(texts.work.card.go); // the first click
      await tap(walker, words.course.onSchedule.word); // the second
      await fill(/^2\./, told);
      await press(words.send); // the third
      assert.match(page.url(), /gedaan=sent/);
      await sees(words.received);
      await sees(told);
      await follow(texts.common.menu.work);
      assert.equal(await page.getByRole("link", { name: texts.work.card.go, exact: true }).count(), 0);
      await follow(await firstLink(page));
      await sees(told);
      assert.equal(await page.getByRole("link", { name: texts.common.menu.manage, exact: true }).count(), 0);
    },
  );

  journey(
    "a refused card says everything at once and keeps what was typed; a date that moves carries its reason",
    ways.slice(0, 1),
    async (walker, stage) => {
      const { texts, follow, press, fill, sees, page } = walker;
      const { questionCard: words } = texts;
      await signInAs(walker, await nextOwner(stage));
      await follow(texts.common.menu.work);
      await follow(texts.work.card.go);
      await press(words.send);
      await sees(texts.common.errorSummary);
      await tap(walker, words.course.behind.word);
      await tap(walker, words.endMoves);
      await fill(words.end, "Q4 2039");
      await fill(/^2\./, "De groep is kleiner dan gedacht.");
      await press(words.send);
      await sees(texts.problems.R145);
      await sees(texts.problems.A106);
      assert.equal(await page.getByLabel(words.end).inputValue(), "Q4 2039");
      await fill(words.obstacle, "Er zijn minder plekken.");
      await fill(words.reason, "Een team doet later mee.");
      await press(words.send);
      await sees(words.received);
      await sees("Een team doet later mee.");
    },
  );

  test("the card is one page of at most 60 kB with everything it loads, and axe finds nothing in any of its states", {
    timeout: 300_000,
  }, async (context) => {
    const stage = await theStage();
    const { demo, browser, url } = stage;
    const name = await nextOwner(stage);
    const { house, meerwijk } = demo;
    const people = await listDemoPeople(house, meerwijk.municipality);
    const owner = people.find(({ person }) => person.name === name) ?? assert.fail(name);
    const place = { municipality: meerwijk.municipality.id, person: owner.person.id };
    const secret = await startSession(house, place, "demo");
    const visitor = await browser.newContext({ viewport: { width: 320, height: 800 } });
    await visitor.addCookies([{ name: "evenbeeld_sessie", value: secret, url }]);
    const page = await visitor.newPage();
    await page.goto(`${url}/meerwijk/mijn-werk`);
    const card = String(await page.locator("main .eb-ask a").first().getAttribute("href"));
    const first = await visitor.browser()?.newContext({ viewport: { width: 320, height: 800 } });
    assert.ok(first);
    await first.addCookies(await visitor.cookies());
    const fresh = await first.newPage();
    const loaded: Promise<number>[] = [];
    fresh.on("requestfinished", (request) =>
      loaded.push(
        request
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      ),
    );
    await fresh.goto(url + card, { waitUntil: "load" });
    const sizes = await Promise.all(loaded);
    const weight = sizes.reduce((sum, size) => sum + size, 0);
    context.diagnostic(`${weight} bytes in ${sizes.length} answers`);
    assert.ok(sizes.length >= 2 && weight > 5_000, "the check saw the page and its style sheet");
    assert.ok(weight <= limit, `${weight} bytes`);
    assert.deepEqual(await faultsOf(fresh), []);
    await fresh.locator("main .eb-submit button").click();
    await fresh.locator(".eb-errors").waitFor();
    assert.deepEqual(await faultsOf(fresh), []);
    await fresh.locator("main label[for=verloop]").click();
    await fresh.locator("#gebeurd").fill("De balie is open.");
    await fresh.locator("main .eb-submit button").click();
    await fresh.locator("#verteld").waitFor();
    assert.deepEqual(await faultsOf(fresh), []);
    await fresh.locator("main .eb-folded__title").click();
    assert.deepEqual(await faultsOf(fresh), []);
    await Promise.all([first.close(), visitor.close()]);
  });
});
