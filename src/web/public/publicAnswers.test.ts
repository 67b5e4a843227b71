import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { addAPerson } from "../../../test/support/acts.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { aPublicSite, siteOf, url } from "../../../test/support/aPublicSite.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { startSession } from "../../usecases/access/signIn.ts";
import { newMemory } from "../../usecases/memory.ts";
import { routes } from "../routes.ts";

type Office = Awaited<ReturnType<typeof aPublicSite>>;

const ask = ({ site }: Pick<Office, "site">, path: string, headers: Record<string, string> = {}) =>
  site.request(url + path, { headers });
const statusOf = async (at: Pick<Office, "site">, path: string) => (await ask(at, path)).status;

/** Counts how often a page or file is drawn, in the routes of one site. */
function counted() {
  const drawn = { times: 0 };
  const counting = routes.map((route) =>
    route.kept === undefined
      ? route
      : {
          ...route,
          handler: (visit: Parameters<typeof route.handler>[0]) => {
            drawn.times += 1;
            return route.handler(visit);
          },
        },
  );
  return { drawn, routes: counting };
}

for (const kind of bothKinds)
  describe(`R170: what is public is kept, and what is taken back is gone (${kind})`, () => {
    test("at once in the process of the act, and within a second in every other", async () => {
      const office = await aPublicSite(kind);
      await office.freeze(2020);
      await office.publish(1);
      const clock = { now: office.house.clock.now };
      const otherHouse = { ...office.house, memory: newMemory(), now: () => clock.now };
      const other = siteOf(otherHouse);
      const addresses = [office.edition(1), office.edition(1, "/html"), office.edition(1, "/json")];
      for (const path of addresses)
        for (const at of [office, other]) assert.equal(await statusOf(at, path), 200, path);
      await office.withdraw(1);
      for (const path of addresses) {
        assert.equal(await statusOf(office, path), 404, `${path} here`);
        assert.equal(await statusOf(other, path), 200, `${path} elsewhere: believed for a second`);
      }
      assert.match(await (await ask(office, office.path())).text(), /geen rapportage openbaar/);
      clock.now = new Date(clock.now.getTime() + 1000);
      for (const path of addresses) assert.equal(await statusOf(other, path), 404, `${path} a second later`);
      await office.publish(1);
      for (const path of addresses) assert.equal(await statusOf(office, path), 200, `${path} again`);
    });

    test("a correction that is made public is named at once on the page of what it corrects", async () => {
      const office = await aPublicSite(kind);
      await office.freeze(2020);
      await office.publish(1);
      const before = await (await ask(office, office.edition(1))).text();
      assert.ok(!before.includes("deze editie is verbeterd"));
      await office.correct(2020, 1);
      assert.equal(await (await ask(office, office.edition(1))).text(), before, "not public: not named");
      await office.publish(2);
      assert.match(
        await (await ask(office, office.edition(1))).text(),
        /deze editie is verbeterd. Lees editie 2/,
      );
    });

    test("an act that changes nothing public leaves what is kept as it is", async () => {
      const { drawn, routes: counting } = counted();
      const office = await aPublicSite(kind, { routes: counting });
      await office.freeze(2020);
      await office.publish(1);
      const tag = (await ask(office, office.edition(1))).headers.get("etag");
      await addAPerson(office.house, anActor(office.municipality, "administrator"));
      await office.freeze(2021);
      assert.equal((await ask(office, office.edition(1))).headers.get("etag"), tag);
      assert.equal(drawn.times, 1);
    });
  });

describe("what is kept for everybody is asked for by what an address means, and by nothing else", () => {
  test("no question mark, no way of writing, no header and no cookie makes another answer or takes room", async () => {
    const { drawn, routes: counting } = counted();
    const office = await aPublicSite("embedded", { routes: counting });
    await office.freeze(2020);
    await office.publish(1);
    const first = await (await ask(office, office.edition(1))).text();
    for (let turn = 0; turn < 5000; turn++) {
      const answer = await ask(office, `${office.edition(1)}?vraag=${turn}&taal=xx&${turn}`);
      assert.equal(await answer.text(), first);
    }
    for (const escaped of [office.edition(1).replace("haarlem", "%68a%61rlem"), `${office.edition(1)}#x`])
      assert.equal(await (await ask(office, escaped)).text(), first, escaped);
    const odd = ["", "*", "nl;q=0", "zz".repeat(4000), "nl-NL-x-ja, en;q=0.9", ",,,", "\u00e9", "n", "en-GB"];
    for (const language of odd)
      for (const cookie of ["evenbeeld_taal=en", "__Host-evenbeeld_sessie=x", "a=b"])
        assert.equal(
          (await ask(office, office.edition(1), { "accept-language": language, cookie })).status,
          200,
        );
    assert.ok(drawn.times <= 2, `drawn ${drawn.times} times: once in each language`);
  });

  test("addresses of nothing leave nothing behind and ask the database nothing", async () => {
    const office = await aPublicSite("embedded");
    await office.freeze(2020);
    await office.freeze(2021);
    await office.publish(1);
    let asked = 0;
    const { database } = office.house;
    const watched: typeof database = {
      ...database,
      inRole: (...words) => {
        asked += 1;
        return database.inRole(...words);
      },
    };
    const memory = newMemory();
    const { site } = siteOf({ ...office.house, memory, database: watched });
    assert.equal(await statusOf({ site }, office.edition(1)), 200);
    const before = asked;
    assert.ok(before > 0);
    for (let turn = 2; turn < 300; turn++)
      for (const path of [
        office.edition(turn),
        office.edition(turn, "/json"),
        office.edition(1, `/${turn}`),
        office.path(`/geheim-${turn}/1`),
        `/gemeente-${turn}/openbaar`,
      ])
        assert.equal(await statusOf({ site }, path), 404, path);
    assert.equal(asked, before);
  });

  test("who is signed in, and in which language, changes nothing of what others get", async () => {
    const anybody = await aPublicSite("embedded");
    await anybody.freeze(2020);
    await anybody.publish(1);
    const { house, municipality } = anybody;
    const person = await addAPerson(house, anActor(municipality, "administrator"), "Sara Geheim");
    const secret = await startSession(house, { municipality: municipality.id, person }, "demo");
    house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000); // the secret is due for another
    const cookie = `__Host-evenbeeld_sessie=${secret}; evenbeeld_taal=en`;
    for (const path of [anybody.path(), anybody.edition(1), anybody.edition(1, "/json")]) {
      const officers = await ask(anybody, path, { cookie }); // fills what is kept
      const next = await ask(anybody, path);
      const fresh = await ask(siteOf({ ...house, memory: newMemory() }), path);
      const texts = [await officers.text(), await next.text(), await fresh.text()];
      assert.equal(new Set(texts).size, 1, path);
      assert.ok(!String(texts[0]).includes("Geheim") && !String(texts[0]).includes("afmelden"));
      assert.deepEqual(officers.headers.getSetCookie(), []);
    }
  });
});

describe("what is kept is sent as HTTP asks", () => {
  const secure = async (office: Office) => (await ask(office, "/gezond")).headers;

  test("with every header that protects, a short life, and only the Vary that is true", async () => {
    const office = await aPublicSite("embedded");
    await office.freeze(2020);
    await office.publish(1);
    const own = ["cache-control", "content-type", "vary"];
    const must = [...(await secure(office))].filter(([name]) => !own.includes(name));
    assert.ok(must.length >= 8);
    const vary = { page: "accept-language, accept-encoding", named: "accept-encoding" };
    for (const [path, expected] of [
      [office.path(), vary.page],
      [office.edition(1), vary.page],
      [`${office.edition(1)}?taal=en`, vary.named],
      [office.edition(1, "/json"), vary.named],
    ] as const) {
      const { headers } = await ask(office, path);
      for (const [name, value] of must) assert.equal(headers.get(name), value, `${name} of ${path}`);
      assert.equal(headers.get("cache-control"), "public, max-age=10", path);
      assert.equal(headers.get("vary"), expected, path);
      assert.match(String(headers.get("etag")), /^"[\w-]{27}"$/);
      assert.deepEqual(headers.getSetCookie(), []);
    }
    for (const path of [office.edition(9), "/nergens/openbaar"])
      assert.equal((await ask(office, path)).headers.get("cache-control"), "no-store", path);
  });

  test("both languages by the address or by the browser, the address first", async () => {
    const office = await aPublicSite("embedded");
    const langOf = async (path: string, language?: string) => {
      const text = await (await ask(office, path, language ? { "accept-language": language } : {})).text();
      return /<html lang="(\w+)"/.exec(text)?.[1];
    };
    const path = office.path();
    assert.equal(await langOf(path), "nl");
    assert.equal(await langOf(path, "en-GB,en;q=0.9"), "en");
    assert.equal(await langOf(`${path}?taal=nl`, "en"), "nl");
    assert.equal(await langOf(`${path}?taal=en`, "nl"), "en");
    assert.ok((await (await ask(office, `${path}?taal=en`)).text()).includes(`${path}?taal=nl`));
  });

  test("who has it already is told so in a few bytes; HEAD says what GET says; packed is the same page", async () => {
    const office = await aPublicSite("embedded");
    await office.freeze(2020);
    await office.publish(1);
    const path = office.edition(1);
    const plain = await ask(office, path);
    const packed = await ask(office, path, { "accept-encoding": "gzip, br" });
    assert.equal(packed.headers.get("content-encoding"), "gzip");
    const text = await plain.text();
    assert.equal(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString(), text);
    const tag = String(plain.headers.get("etag"));
    assert.notEqual(packed.headers.get("etag"), tag, "two sequences of bytes, two tags");
    for (const known of [tag, `W/${tag}`, `"iets", ${tag}`, "*"]) {
      const again = await ask(office, path, { "if-none-match": known });
      assert.deepEqual([again.status, await again.text()], [304, ""], known);
      assert.equal(again.headers.get("etag"), tag);
      assert.ok(again.headers.get("content-security-policy"));
    }
    for (const other of ['"iets"', tag.slice(1), ""])
      assert.equal((await ask(office, path, { "if-none-match": other })).status, 200, other);
    const head = await office.site.request(url + path, { method: "HEAD" });
    assert.deepEqual([head.status, await head.text(), head.headers.get("etag")], [200, "", tag]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      assert.notEqual((await office.site.request(url + path, { method })).status, 200, method);
    assert.deepEqual(office.faults, []);
  });
});
