import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Hono } from "hono";
import type { Municipality } from "../src/domain/shared/municipality.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { useLink } from "../src/usecases/access/signIn.ts";
import { addMunicipality } from "../src/usecases/installation/addMunicipality.ts";
import { at, paths } from "../src/web/paths.ts";
import { routes } from "../src/web/routes.ts";
import { buildSite } from "../src/web/server.ts";
import { buildAssets } from "../src/web/siteAssets.ts";
import type { Route } from "../src/web/visit.ts";
import { aHouse } from "./support/aHouse.ts";
import { setUp } from "./support/setUp.ts";
import { sessionOf, type Visitor, visitorWith } from "./support/visitors.ts";

const url = "https://evenbeeld.example";
const hour = 3_600_000;
const broken: Route = {
  get: "/stuk",
  may: "anyone",
  audit: { none: "public" },
  handler: () => Promise.reject(new Error("something nobody expected")),
};
const posts = routes.flatMap((route) => ("post" in route ? [route.post] : []));
const gets = routes.flatMap((route) => ("get" in route ? [route.get] : []));
/** What answers everybody the same, also where nothing is published yet. */
const mayBeKept: readonly string[] = [
  paths.publicEditions,
  paths.publicFeed,
  paths.publicFigures,
  paths.publicDecisions,
  paths.publicCouncilRegister,
];
const filled = (pattern: string) => pattern.replace(":municipality", "doorgang").replace(/:\w+/g, "iets");

let house: Awaited<ReturnType<typeof aHouse>>;
let site: Hono;
let municipality: Municipality;
let link: string;
let style: string;
const start = "/doorgang/programma";

setUp(async () => {
  house = await aHouse("embedded");
  const added = await addMunicipality(house, {
    slug: "doorgang",
    name: "Gemeente Doorgang",
    cbsCode: null,
    locale: "nl-NL",
    administrator: { name: "Dora Deur", mail: "dora.deur@doorgang.example" },
  });
  assert.ok(added.ok);
  [municipality, link] = [added.value.municipality, added.value.linkSecret];
  const assets = await buildAssets();
  style = assets.addresses.style;
  site = buildSite({
    house,
    routes: [...routes, broken],
    assets,
    url,
    demo: false,
    openSolver: openHighs,
    log: () => undefined,
  });
});

/** Dora, freshly signed in by a one-time link of her own. */
async function dora(): Promise<{ visitor: Visitor; secret: string }> {
  const added = await addMunicipality(house, {
    slug: `deur-${house.newId().slice(0, 8)}`,
    name: "Gemeente Deur",
    cbsCode: null,
    locale: "nl-NL",
    administrator: { name: "Dora Deur", mail: "dora.deur@doorgang.example" },
  });
  assert.ok(added.ok);
  municipality = added.value.municipality;
  const secret = await useLink(house, added.value.linkSecret);
  return { visitor: visitorWith(site, url, "Dora", secret), secret };
}
const page = () => at(paths.programmes, { municipality: municipality.slug });
const withSecret = (secret: string) => visitorWith(site, url, "somebody", secret).ask("GET", page());
const signIn = { status: 303, to: paths.signIn };
const briefly = ({ status, to }: { status: number; to: string | null }) => ({ status, to });

describe("a form of another site does nothing", () => {
  const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "another origin": { origin: "https://elders.example" },
    "an origin that is hidden": { origin: "null" },
    "our origin at another port": { origin: `${url}:8443` },
    "our origin without encryption": { origin: "http://evenbeeld.example" },
    "the browser says cross-site": { "sec-fetch-site": "cross-site", origin: url },
    "the browser says same-site": { "sec-fetch-site": "same-site", origin: url },
    "the browser says none": { "sec-fetch-site": "none", origin: url },
    "neither origin nor Sec-Fetch-Site": {},
  };
  for (const [why, headers] of Object.entries(foreign))
    test(`${why}: refused at every act of the site`, async () => {
      const { secret } = await dora();
      assert.ok(posts.length >= 25, `only ${posts.length} acts`);
      for (const pattern of posts) {
        const asked = { cookie: `__Host-evenbeeld_sessie=${secret}`, ...headers };
        const answer = await site.request(url + filled(pattern), { method: "POST", headers: asked });
        assert.equal(answer.status, 403, pattern);
        assert.deepEqual(answer.headers.getSetCookie(), []);
      }
      assert.equal((await withSecret(secret)).status, 200, "and nobody was signed out");
    });

  test("what is no form is refused as such, and is no fault of ours", async () => {
    const { secret } = await dora();
    const types = [undefined, "text/plain", "application/json", "multipart/form-data"];
    for (const type of types) {
      const headers = {
        cookie: `__Host-evenbeeld_sessie=${secret}`,
        origin: url,
        ...(type && { "content-type": type }),
      };
      const body = new TextEncoder().encode("naam=x");
      const answer = await site.request(url + paths.signOut, { method: "POST", headers, body });
      assert.equal(answer.status, 400, type);
      assert.match(await answer.text(), /Dit is geen formulier/);
    }
    assert.equal((await withSecret(secret)).status, 200, "and nobody was signed out");
  });

  test("a form of our own pages is heard, in browsers old and new", async () => {
    const { secret } = await dora();
    for (const headers of [{ origin: url }, { "sec-fetch-site": "same-origin" }]) {
      const asked = { cookie: `__Host-evenbeeld_sessie=${secret}`, ...headers };
      const body = new URLSearchParams({ naam: "" });
      const path = at(paths.newPerson, { municipality: municipality.slug });
      const { status } = await site.request(url + path, { method: "POST", headers: asked, body });
      assert.equal(status, 422);
    }
  });
});

const always = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
};

function assertGuarded(headers: Headers, what: string, cache = "no-store"): void {
  // an address that is a secret is told to nobody
  const secret = what.includes(":secret") ? { "referrer-policy": "no-referrer" } : {};
  for (const [name, value] of Object.entries({ ...always, "cache-control": cache, ...secret }))
    assert.equal(headers.get(name), value, `${name} of ${what}`);
}

describe("every answer carries the headers that protect it", () => {
  const kinds = [
    ["GET", paths.health, 200],
    ["GET", paths.readiness, 200],
    ["HEAD", paths.signIn, 200],
    ["GET", start, 303],
    ["GET", "/?taal=en", 303],
    ["POST", paths.signOut, 303],
    ["GET", "/nergens/programma", 404],
    ["GET", "/bestanden/onbekend.css", 404],
    ["PUT", paths.newMunicipality, 404],
    ["DELETE", paths.signIn, 404],
    ["OPTIONS", paths.signIn, 404],
    ["GET", "/stuk", 500],
  ] as const;
  for (const [method, path, status] of kinds)
    test(`${method} ${path}: ${status}`, async () => {
      const answer = await visitorWith(site, url, "nobody", undefined).ask(method, path);
      assert.equal(answer.status, status);
      assertGuarded(answer.headers, path);
    });

  test("pages and refusals for somebody who is signed in, and every page that asks to sign in", async () => {
    const { visitor } = await dora();
    const slug = { municipality: municipality.slug };
    const ways = [
      ["GET", page(), 200],
      ["GET", at(paths.importProgramme, slug), 403],
      ["POST", at(paths.newPerson, slug), 422],
      ["GET", at(paths.programme, { ...slug, programme: "geen" }), 404],
    ] as const;
    for (const [method, path, status] of ways) {
      const answer = await visitor.ask(method, path);
      assert.equal(answer.status, status, path);
      assertGuarded(answer.headers, path);
    }
    for (const pattern of gets) {
      const { headers } = await visitorWith(site, url, "nobody", undefined).ask("GET", filled(pattern));
      assertGuarded(headers, pattern, mayBeKept.includes(pattern) ? "public, max-age=10" : "no-store");
    }
  });

  test("a file that never changes may be kept, and beside it only what is published for everybody", async () => {
    const { headers, status } = await site.request(url + style);
    assert.equal(status, 200);
    assertGuarded(headers, style, "public, max-age=31536000, immutable");
  });

  test("a fault shows its number and nothing of what happened", async () => {
    const { html } = await visitorWith(site, url, "nobody", undefined).ask("GET", "/stuk");
    assert.match(html, /[0-9a-f]{8}/);
    assert.ok(!html.includes("something nobody expected"));
  });

  test("HEAD answers as GET does, without the page", async () => {
    const { visitor } = await dora();
    for (const path of [page(), paths.health, "/nergens"]) {
      const [head, get] = [await visitor.ask("HEAD", path), await visitor.ask("GET", path)];
      assert.deepEqual([head.status, head.html], [get.status, ""], path);
      assert.equal(head.headers.get("content-type"), get.headers.get("content-type"));
    }
  });
});

describe("a session lasts a working day at most and its secret an hour", () => {
  const flags = (seconds: number) => `; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}; Secure`;

  test("the cookie of a session and of a language is closed to scripts, other sites and plain connections", async () => {
    const signedIn = await site.request(`${url}${at(paths.link, { secret: link })}`, {
      method: "POST",
      headers: { origin: url },
      body: new URLSearchParams(),
    });
    const [session] = signedIn.headers.getSetCookie();
    assert.equal(
      session?.replace(/=[\w-]{43};/, "=<secret>;"),
      `__Host-evenbeeld_sessie=<secret>${flags(36_000)}`,
    );
    const [language] = (await site.request(`${url}/?taal=en`)).headers.getSetCookie();
    assert.equal(language, `evenbeeld_taal=en${flags(31_536_000)}`);
  });

  test("a session that another host of the domain put here opens nothing, and does not push ours aside", async () => {
    const { secret } = await dora();
    const path = url + page();
    const { secret: theirs } = await dora();
    const statusWith = async (cookie: string) => (await site.request(path, { headers: { cookie } })).status;
    const ours = `__Host-evenbeeld_sessie=${secret}`;
    assert.equal(await statusWith(ours), 200);
    for (const name of ["evenbeeld_sessie", "__Secure-evenbeeld_sessie", "__host-evenbeeld_sessie"]) {
      assert.equal(await statusWith(`${name}=${secret}`), 303, name);
      assert.equal(await statusWith(`${name}=${theirs}; ${ours}`), 200, name);
    }
  });

  test("within the hour the secret stays; after it the page hands out the next, and the old one is worth nothing", async () => {
    const { secret } = await dora();
    house.clock.now = new Date(house.clock.now.getTime() + 59 * 60_000);
    assert.equal(sessionOf((await withSecret(secret)).headers), undefined);
    house.clock.now = new Date(house.clock.now.getTime() + 2 * 60_000);
    const answer = await withSecret(secret);
    const next = sessionOf(answer.headers);
    assert.equal(answer.status, 200);
    assert.ok(next !== undefined && next !== secret);
    assert.deepEqual(briefly(await withSecret(secret)), signIn);
    assert.equal((await withSecret(next)).status, 200);
  });

  test("ten hours after signing in it is over, however busy the day was", async () => {
    const { visitor } = await dora();
    for (let passed = 0; passed < 9; passed++) {
      house.clock.now = new Date(house.clock.now.getTime() + hour + 1000);
      assert.equal((await visitor.ask("GET", page())).status, 200, `after ${passed + 1} hours`);
    }
    house.clock.now = new Date(house.clock.now.getTime() + hour);
    assert.deepEqual(briefly(await visitor.ask("GET", page())), signIn);
  });

  test("signing out ends it at once, also when the hour had just passed", async () => {
    for (const wait of [0, hour + 1000]) {
      const { secret } = await dora();
      house.clock.now = new Date(house.clock.now.getTime() + wait);
      const leaving = visitorWith(site, url, "Dora", secret);
      const answer = await leaving.ask("POST", paths.signOut);
      assert.deepEqual(briefly(answer), { status: 303, to: paths.home });
      assert.equal(answer.headers.getSetCookie().at(-1), `__Host-evenbeeld_sessie=${flags(0)}`);
      assert.deepEqual(briefly(await withSecret(secret)), signIn);
    }
  });

  test("a one-time link opens as often as somebody looks, signs in once, and is old after a week", async () => {
    const added = async () => {
      const one = await addMunicipality(house, {
        slug: `link-${house.newId().slice(0, 8)}`,
        name: "Gemeente Link",
        cbsCode: null,
        locale: "nl-NL",
        administrator: { name: "Lies Link", mail: "lies@link.example" },
      });
      assert.ok(one.ok);
      return at(paths.link, { secret: one.value.linkSecret });
    };
    const nobody = () => visitorWith(site, url, "nobody", undefined);
    const path = await added();
    for (const _ of [1, 2]) assert.equal((await nobody().ask("GET", path)).status, 200);
    assert.equal((await nobody().ask("POST", path)).status, 303);
    assert.equal((await nobody().ask("POST", path)).status, 404);
    const late = await added();
    house.clock.now = new Date(house.clock.now.getTime() + 7 * 24 * hour + 1000);
    assert.equal((await nobody().ask("POST", late)).status, 404);
  });

  test("outside a demo nobody is picked, the operator least of all", async () => {
    for (const fields of [{ wie: "operator" }, { wie: house.newId(), gemeente: "doorgang" }]) {
      const answer = await visitorWith(site, url, "nobody", undefined).ask("POST", paths.signIn, { fields });
      assert.equal(answer.status, 404);
      assert.equal(sessionOf(answer.headers), undefined);
    }
  });
});

describe("what is too large is refused before anything is done with it", () => {
  const megabyte = 1024 * 1024;
  const body = (size: number) => new Uint8Array(size).fill(97);

  test("21 MB is refused whether its length is told or not, 19 MB is read", async () => {
    const { secret } = await dora();
    const headers = {
      origin: url,
      cookie: `__Host-evenbeeld_sessie=${secret}`,
      "content-type": "application/x-www-form-urlencoded",
    };
    const path = url + at(paths.newPerson, { municipality: municipality.slug });
    const told = { ...headers, "content-length": String(21 * megabyte) };
    const sent = await site.request(path, { method: "POST", headers: told, body: body(21 * megabyte) });
    assert.equal(sent.status, 413);
    assertGuarded(sent.headers, "a body that is too large");
    const stream = new Blob([body(21 * megabyte)]).stream();
    const streamed = await site.request(
      new Request(path, { method: "POST", headers, body: stream, duplex: "half" }),
    );
    assert.equal(streamed.status, 413);
    const fits = await site.request(path, { method: "POST", headers, body: body(19 * megabyte) });
    assert.equal(fits.status, 422);
  });
});
