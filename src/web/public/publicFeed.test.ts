import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { aPublicSite, url } from "../../../test/support/aPublicSite.ts";
import { openBrowser } from "../../../test/support/lookBrowser.ts";
import { setUp } from "../../../test/support/setUp.ts";

const title = `Plan <b>"A&B"</b> ]]> &#0; \u0001\ufffe ' 漢字`;
let browser: Browser;
let page: Page;

setUp(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
after(() => browser.close());

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: string;
  readonly link: string | null;
};
type Feed = {
  readonly fault: boolean;
  readonly namespace: string;
  readonly updated: string;
  readonly id: string;
  readonly author: string;
  readonly self: string;
  readonly entries: readonly Entry[];
};

/** Returns a feed as the XML parser of a browser reads it. */
const parsed = (xml: string): Promise<Feed> =>
  page.evaluate(`((xml) => {
    const feed = new DOMParser().parseFromString(xml, "application/xml");
    const text = (of, name) => of.getElementsByTagName(name)[0]?.textContent ?? "";
    return {
      fault: feed.getElementsByTagName("parsererror").length > 0,
      namespace: feed.documentElement.namespaceURI,
      id: text(feed, "id"),
      updated: text(feed, "updated"),
      author: text(feed, "name"),
      self: feed.querySelector("link[rel=self]").getAttribute("href"),
      entries: [...feed.getElementsByTagName("entry")].map((entry) => ({
        id: text(entry, "id"), title: text(entry, "title"), summary: text(entry, "summary"), updated: text(entry, "updated"),
        link: entry.getElementsByTagName("link")[0]?.getAttribute("href") ?? null,
      })),
    };
  })(${JSON.stringify(xml)})`);

describe("R171: the feed tells what was published, corrected and taken back, and of that no more than that", () => {
  test("as Atom that a browser reads, whatever a title looks like, with identities that stay", async () => {
    const office = await aPublicSite("embedded", { title });
    const wait = () => {
      office.house.clock.now = new Date(office.house.clock.now.getTime() + 60_000);
      return office.house.clock.now.toISOString();
    };
    const read = async (query = "") => {
      const answer = await office.site.request(`${url}${office.path(`/nieuw.atom${query}`)}`);
      assert.equal(answer.headers.get("content-type"), "application/atom+xml; charset=utf-8");
      const feed = await parsed(await answer.text());
      assert.deepEqual([feed.fault, feed.namespace], [false, "http://www.w3.org/2005/Atom"]);
      return feed;
    };
    assert.deepEqual((await read()).entries, [], "nothing yet is a feed as well");
    await office.freeze(2020);
    const publishedAt = wait();
    await office.publish(1);
    const one = await read();
    assert.equal(one.author, "Gemeente Proefstad");
    assert.equal(one.self, `${url}${office.path("/nieuw.atom")}?taal=nl`);
    assert.deepEqual(
      one.entries.map(({ id: _, ...entry }) => entry),
      [
        {
          title: `Jaarrapportage 2020: Plan <b>"A&B"</b> ]]> &#0; \ufffd\ufffd ' 漢字 (Editie 1)`,
          summary: "Deze rapportage is openbaar.",
          updated: publishedAt,
          link: `${url}${office.edition(1)}?taal=nl`,
        },
      ],
    );
    await office.correct(2020, 1);
    const correctedAt = wait();
    await office.publish(2);
    const two = await read();
    assert.deepEqual(
      two.entries.map(({ updated, summary }) => [updated, summary]),
      [
        [correctedAt, "Deze rapportage is openbaar. Deze rapportage verbetert editie 1."],
        [correctedAt, "Deze rapportage is verbeterd. Lees editie 2."],
      ],
    );
    const withdrawnAt = wait();
    await office.withdraw(2);
    const three = await read();
    assert.deepEqual(
      three.entries.map(({ title: words, updated, summary, link }) => [words, updated, summary, link]),
      [
        [
          "Teruggetrokken: editie 2, Jaarrapportage 2020",
          withdrawnAt,
          "De gemeente heeft deze rapportage teruggetrokken. U kunt haar niet meer lezen.",
          null,
        ],
        [
          one.entries[0]?.title,
          withdrawnAt,
          "Deze rapportage is openbaar.",
          `${url}${office.edition(1)}?taal=nl`,
        ],
      ],
    );
    assert.equal(three.updated, withdrawnAt);
    for (const [id] of [[one.entries[0]?.id]]) {
      assert.match(
        String(id),
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      assert.deepEqual([two.entries[1]?.id, three.entries[1]?.id], [id, id]);
    }
    const english = await read("?taal=en");
    assert.match(String(english.entries[0]?.title), /^Taken back: edition 2/);
    assert.deepEqual(
      english.entries.map(({ id }) => id),
      three.entries.map(({ id }) => id),
    );
    await page.goto("about:blank");
    const list = await (await office.site.request(url + office.path())).text();
    assert.ok(
      list.includes(
        `rel="alternate" type="application/atom+xml" href="${office.path("/nieuw.atom")}?taal=nl"`,
      ),
    );
    assert.deepEqual(office.faults, []);
  });
});
