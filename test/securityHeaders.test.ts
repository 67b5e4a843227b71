import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Hono } from "hono";
import { BadSetting, readConfig } from "../src/config.ts";
import { openIdentity } from "../src/identity/openIdentity.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { at, paths } from "../src/web/paths.ts";
import { routes } from "../src/web/routes.ts";
import { buildSite, type Site } from "../src/web/server.ts";
import { buildAssets } from "../src/web/siteAssets.ts";
import { page, type Reply, type Route, seeOther } from "../src/web/visit.ts";
import { aHouse, aMunicipality } from "./support/aHouse.ts";
import { complaintsOf, securityTxtComplaints } from "./support/internetNl.ts";
import { setUp } from "./support/setUp.ts";

const url = "https://evenbeeld.example";
const contact = "mailto:security@meerwijk.example";

/** One answer of each kind that a page can give; a kind that is added stands here too, the type asks for it. */
const replies: { readonly [Kind in Reply["kind"]]: Extract<Reply, { kind: Kind }> } = {
  page: page("<p>Goed.</p>"),
  seeOther: { kind: "seeOther", to: "/", session: { secret: "s" }, attempt: { secret: "a" } },
  file: { kind: "file", name: "lijst.csv", type: "text/csv", bytes: new Uint8Array(3) },
  stream: {
    kind: "stream",
    name: "stuk.pdf",
    type: "application/pdf",
    size: 3,
    content: async function* () {
      yield new Uint8Array(3);
    },
  },
  text: { kind: "text", text: "ok\n" },
  style: { kind: "style", css: "body{}" },
  picture: { kind: "picture", type: "png", bytes: new Uint8Array(3) },
};
const open = { may: "anyone", audit: { none: "public" } } as const;
const ofEachKind: readonly Route[] = Object.entries(replies).map(([kind, reply]) => ({
  ...open,
  get: `/soort/${kind}`,
  handler: () => Promise.resolve(reply),
}));
const kept: Route = {
  ...open,
  get: "/:municipality/soort/feed",
  kept: "forAll",
  handler: async () => ({ kind: "feed", xml: "<feed/>" }),
};
const broken: Route = { ...open, get: "/stuk", handler: () => Promise.reject(new Error("something")) };
const others: readonly Route[] = [{ ...open, get: "/weg", handler: async () => seeOther("/") }, kept, broken];

let site: Hono;
let slug: string;
let style: string;
let settings: Site;

setUp(async () => {
  const house = await aHouse("embedded");
  slug = (await aMunicipality(house)).slug;
  const assets = await buildAssets();
  style = assets.addresses.style;
  settings = {
    house,
    routes: [...routes, ...ofEachKind, ...others],
    assets,
    url,
    demo: false,
    openSolver: openHighs,
    log: () => undefined,
    securityContact: contact,
    identity: openIdentity(() => assert.fail("no municipality has a provider"), house.now),
  };
  site = buildSite(settings);
});

const ask = (path: string, init: RequestInit = {}, at = site) => at.request(url + path, init);
const own = { origin: url, "content-type": "application/x-www-form-urlencoded" };

describe("internet.nl is content with the headers of every kind of answer", () => {
  const kinds: readonly (readonly [string, () => Promise<Response> | Response, number])[] = [
    ...Object.keys(replies).map(
      (kind) => [kind, () => ask(`/soort/${kind}`), kind === "seeOther" ? 303 : 200] as const,
    ),
    ["a way on", () => ask("/weg"), 303],
    ["a choice of language", () => ask("/?taal=en"), 303],
    ["a feed that is kept", () => ask(`/${slug}/soort/feed`), 200],
    ["a fault", () => ask("/stuk"), 500],
    ["nothing there", () => ask("/nergens/niets"), 404],
    ["no such asset", () => ask("/bestanden/geen.css"), 404],
    ["an asset", () => ask(style), 200],
    ["an asset that is packed", () => ask(style, { headers: { "accept-encoding": "gzip" } }), 200],
    ["readiness", () => ask(paths.readiness), 200],
    ["the API without a token", () => ask("/v1/programmas"), 401],
    ["the API asked otherwise", () => ask("/v1/programmas", { method: "DELETE" }), 405],
    ["the description of the API", () => ask("/v1/openapi.json"), 200],
    ["a form of another site", () => ask(paths.signOut, { method: "POST" }), 403],
    [
      "what is no form",
      () => ask(paths.signOut, { method: "POST", headers: { ...own, "content-type": "text/plain" } }),
      400,
    ],
    ["an act", () => ask(paths.signOut, { method: "POST", headers: own, body: "" }), 303],
    ["who has to sign in", () => ask(at(paths.programmes, { municipality: slug })), 303],
    ["the head of a page", () => ask(paths.passkeySignIn, { method: "HEAD" }), 200],
    [
      "a provider that says nothing",
      () => ask(at(paths.endedThere, { municipality: slug }), { method: "POST", headers: own, body: "" }),
      404,
    ],
    ["security.txt", () => ask(paths.securityTxt), 200],
  ];
  for (const [what, asked, status] of kinds)
    test(`${what}: ${status}`, async () => {
      const answer = await asked();
      assert.equal(answer.status, status);
      assert.deepEqual(complaintsOf(answer.headers), []);
      for (const cookie of answer.headers.getSetCookie())
        assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    });
});

describe("the judge sees what is weak", () => {
  const good = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  const weak: Readonly<Record<string, readonly [string, string]>> = {
    "strict-transport-security for 300 s": ["strict-transport-security", "max-age=300"],
    "x-frame-options": ["x-frame-options", "ALLOW-FROM https://a.example"],
    "x-content-type-options": ["x-content-type-options", "sniff"],
    "referrer-policy": ["referrer-policy", "unsafe-url"],
    "policy has 'unsafe-inline'": ["content-security-policy", `${good}; script-src 'unsafe-inline'`],
    "policy has *": ["content-security-policy", `${good}; img-src *`],
    "policy has https:": ["content-security-policy", `${good}; img-src https:`],
    "host cdn.example": ["content-security-policy", `${good}; img-src cdn.example`],
    "data: in script-src": ["content-security-policy", `${good}; script-src data:`],
    "policy without a good base-uri": ["content-security-policy", good.replace("base-uri 'none'; ", "")],
    "policy without a good default-src": [
      "content-security-policy",
      good.replace("'none'; base", "data:; base"),
    ],
  };
  for (const [said, [name, value]] of Object.entries(weak))
    test(said, async () => {
      const { headers } = await ask(paths.signIn);
      const changed = new Headers(headers);
      changed.set(name, value);
      assert.ok(complaintsOf(changed).includes(said), complaintsOf(changed).join());
    });

  test("no header at all is five complaints", () => {
    assert.equal(complaintsOf(new Headers()).length, 5);
  });
});

describe("where to report a weakness (RFC 9116)", () => {
  const address = `${url}${paths.securityTxt}`;

  test("stands with the contact of this installation, until when it is true and where it belongs", async () => {
    const answer = await ask(paths.securityTxt);
    assert.match(answer.headers.get("content-type") ?? "", /^text\/plain; charset=utf-8$/i); // no type is wrong too
    const text = await answer.text();
    assert.deepEqual(securityTxtComplaints(text, address, settings.house.now()), []);
    assert.ok(text.includes(`Contact: ${contact}\r\n`));
    const late = new Date(settings.house.now().getTime() + 183 * 86_400_000);
    assert.deepEqual(securityTxtComplaints(text, address, late), ["expired"]);
  });

  test("the check finds what is missing, wrong or said twice", () => {
    const now = new Date("2026-11-23T12:00:00Z");
    const said = (text: string) => securityTxtComplaints(text, address, now);
    assert.deepEqual(said(""), ["contact", "expires", "expired", "canonical", "no end of line"]);
    const whole = `Contact: security@a.example\nExpires: 2028-01-01T00:00:00Z\nCanonical: ${address}\nhallo\n`;
    assert.deepEqual(said(whole), ["no field: hallo", "contact", "expires later than in a year"]);
  });

  test("does not exist where nobody was named: no address is made up", async () => {
    const { securityContact: _, ...nobody } = settings;
    assert.equal((await ask(paths.securityTxt, {}, buildSite(nobody))).status, 404);
    assert.match(
      await (await ask(paths.securityTxt, {}, buildSite({ ...nobody, demo: true }))).text(),
      /evenbeeld\.example/,
    );
  });

  test("the setting is a mail address or a page, and nothing else", () => {
    const read = (SECURITY_CONTACT: string) => readConfig({ SECURITY_CONTACT }).securityContact;
    assert.equal(read(contact), contact);
    assert.equal(read("https://meerwijk.example/cvd"), "https://meerwijk.example/cvd");
    assert.equal(read(""), undefined);
    for (const bad of ["security@meerwijk.example", "http://a.example", "mailto:a", `${contact}\nExpires: x`])
      assert.throws(() => read(bad), BadSetting);
  });
});
