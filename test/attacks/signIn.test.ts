import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { attemptProofs } from "../../src/identity/attemptProofs.ts";
import { appointDeputy } from "../../src/usecases/access/appointDeputy.ts";
import { endRole } from "../../src/usecases/access/endRole.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { listPeopleWithRoles } from "../../src/usecases/access/listPeopleWithRoles.ts";
import { providerOf } from "../../src/usecases/access/providerOf.ts";
import { noteFailure } from "../../src/usecases/access/signInWaits.ts";
import { unbindAccount } from "../../src/usecases/access/unbindAccount.ts";
import { connectionOf } from "../../src/web/entry/providerSignIn.tsx";
import { aLyingProvider, aToken, believed } from "../support/aLyingProvider.ts";
import { aBrowser, aSignInSite, type Browser, outside, setProvider } from "../support/aSignInSite.ts";
import { allowed, day } from "../support/aUnit.ts";

const office = await aSignInSite();
const { house, municipality, administrator, people, provider, site, start, home } = office;
const stopping: (() => Promise<void>)[] = [provider.stop];
after(() => Promise.all(stopping.map((stop) => stop())));

const newBrowser = () => aBrowser(site);
const backAt = `${outside}/aanmelden/${municipality.slug}/terug`;
const tokenOf = (browser: Browser) => browser.cookies.get(`${outside} evenbeeld_sessie`);
const codeIn = (text: string) =>
  ["N107", "N108", "N109", "N110", "N111", "N112", "N113"].find((code) =>
    text.includes(sentences[code] ?? code),
  );
const sentences: Readonly<Record<string, string>> = {
  N107: "al gebruikt, te oud, of in een andere browser begonnen",
  N108: "Het antwoord van de aanmelddienst klopt niet",
  N109: "heeft u niet binnengelaten",
  N110: "Wij kennen niemand bij dit account",
  N111: "U bent hier bekend met een ander account",
  N112: "U hebt vandaag geen rol",
  N113: "Het ging te vaak mis",
};

/** Signs in as somebody, and returns the page that came with the addresses on the way. */
async function comeIn(account: string, browser = newBrowser(), first = start) {
  provider.signsIn = account;
  const { page, way } = await browser.follow(first);
  return { browser, page, way, text: await page.text() };
}

/** Goes to the provider and stops when it sends the browser back: with the answer in hand, before anybody used it. */
async function answerInHand(
  account: string,
  browser = newBrowser(),
  first = start,
  place = backAt,
): Promise<string> {
  provider.signsIn = account;
  let address = first;
  while (!address.startsWith(place)) {
    const to = (await browser.ask(address)).headers.get("location");
    assert.ok(to, `no way on from ${address}`);
    address = new URL(to, address).href;
  }
  return address;
}

const open = async (browser: Browser, path = "/programma") => {
  const answer = await browser.ask(home + path);
  return { status: answer.status, to: answer.headers.get("location"), text: await answer.text() };
};
const isIn = async (browser: Browser) => (await open(browser)).status === 200;

describe("signing in at a real provider", () => {
  test("somebody comes in by three redirects and lands on the page that was asked for", async () => {
    const { browser } = await comeIn("nr-sara"); // from now on there is a session at the provider, as in the morning
    const again = newBrowser();
    for (const [key, value] of browser.cookies)
      if (key.startsWith(provider.issuer)) again.cookies.set(key, value);
    const asked = `${start}?naar=${encodeURIComponent(`/${municipality.slug}/programma`)}`;
    const { page, way } = await comeIn("nr-sara", again, asked);
    assert.equal(page.status, 200);
    assert.deepEqual([way.length, way.at(-1)], [3, `${home}/programma`], way.join("\n"));
    assert.deepEqual(office.faults, []);
  });

  test("the secret of the attempt stands in no address; the address asks for code, S256, state, nonce and no more than a mail address", async () => {
    const browser = newBrowser();
    const answer = await browser.ask(start);
    const address = new URL(String(answer.headers.get("location")));
    const asked = Object.fromEntries(address.searchParams);
    assert.deepEqual(
      [asked["response_type"], asked["code_challenge_method"], asked["scope"]],
      ["code", "S256", "openid email"],
    );
    const secret = String(browser.cookies.get(`${outside} evenbeeld_aanmelding`));
    const { state, nonce, verifier } = await attemptProofs(secret);
    assert.deepEqual([asked["state"], asked["nonce"]], [state, nonce]);
    assert.ok(!address.href.includes(secret) && !address.href.includes(verifier));
    const [set = ""] = answer.headers.getSetCookie();
    assert.match(set, /HttpOnly; SameSite=Lax; Max-Age=600/);
  });

  test("N120: roles come and go with the app roles, each in the log; the next request knows", async () => {
    const { browser } = await comeIn("nr-sara");
    const rolesOf = async () => {
      const { people: all } = await listPeopleWithRoles(house, administrator);
      const found = all.find(({ person }) => person.id === people.sara);
      return found?.roles.filter(({ untilDay }) => untilDay === null).map(({ role }) => role);
    };
    assert.deepEqual(await rolesOf(), ["programmeManager"]);
    assert.equal((await open(browser, "/programma/nieuw")).status, 200);
    provider.accounts.set("nr-sara", {
      ...provider.accounts.get("nr-sara"),
      roles: ["Evenbeeld.Medewerker"],
    });
    await comeIn("nr-sara");
    assert.deepEqual(await rolesOf(), ["employee"]);
    assert.equal(
      (await open(browser, "/programma/nieuw")).status,
      403,
      "the session of before has the roles of now",
    );
    provider.accounts.set("nr-sara", { ...provider.accounts.get("nr-sara"), roles: ["Evenbeeld.Programma"] });
    await comeIn("nr-sara");
    assert.deepEqual(await rolesOf(), ["programmeManager"]);
  });
});

describe("answers of the provider that are not for this browser, or not for the first time", () => {
  test("N107: an answer is used once: brought again, with all its cookies, it opens nothing", async () => {
    const browser = newBrowser();
    const answer = await answerInHand("nr-sara", browser);
    const copy = newBrowser();
    for (const [key, value] of browser.cookies) copy.cookies.set(key, value);
    assert.equal((await browser.follow(answer)).page.status, 200);
    const replayed = await copy.follow(answer);
    assert.deepEqual([replayed.page.status, codeIn(await replayed.page.text())], [403, "N107"]);
    assert.equal(tokenOf(copy), undefined);
  });

  test("N108: a code that was used at the provider is refused there, also with an attempt of its own", async () => {
    const used = new URL(await answerInHand("nr-sara"));
    const code = String(used.searchParams.get("code"));
    const browser = newBrowser();
    const fresh = new URL(await answerInHand("nr-sara", browser));
    assert.equal((await browser.follow(fresh.href)).page.status, 200);
    const other = newBrowser();
    const next = new URL(await answerInHand("nr-sara", other));
    next.searchParams.set("code", String(fresh.searchParams.get("code")));
    const refused = await other.follow(next.href);
    assert.deepEqual([refused.page.status, codeIn(await refused.page.text())], [403, "N108"]);
    // a code of somebody else's attempt has another proof (PKCE), so it is worth nothing here either
    const third = newBrowser();
    const own = new URL(await answerInHand("nr-joost", third));
    own.searchParams.set("code", code);
    assert.equal(codeIn(await (await third.follow(own.href)).page.text()), "N108");
  });

  test("N107: a link with the answer that is forwarded opens nothing in another browser; in its own it would", async () => {
    const victim = newBrowser();
    const answer = await answerInHand("nr-sara", victim);
    const thief = newBrowser();
    const { page } = await thief.follow(answer);
    assert.deepEqual([page.status, codeIn(await page.text()), tokenOf(thief)], [403, "N107", undefined]);
    assert.equal((await victim.follow(answer)).page.status, 200, "the answer itself was good");
  });

  test("N108: an answer of the attacker does not sign the victim in as the attacker", async () => {
    const planted = await answerInHand("nr-joost");
    const victim = newBrowser();
    await victim.ask(start);
    const { page } = await victim.follow(planted);
    assert.deepEqual([page.status, codeIn(await page.text()), tokenOf(victim)], [403, "N108", undefined]);
  });

  test("N107: an attempt is worth nothing after ten minutes, and nothing at another municipality", async () => {
    const late = newBrowser();
    const answer = await answerInHand("nr-sara", late);
    const { now } = house.clock;
    house.clock.now = new Date(now.getTime() + 10 * 60_000);
    assert.equal(codeIn(await (await late.follow(answer)).page.text()), "N107");
    house.clock.now = now;
    const other = await aSignInSite();
    stopping.push(other.provider.stop);
    const moved = newBrowser();
    const there = new URL(await answerInHand("nr-sara", moved));
    there.pathname = there.pathname.replace(municipality.slug, other.municipality.slug);
    const { page } = await moved.follow(there.href);
    assert.deepEqual([page.status, codeIn(await page.text())], [403, "N107"]);
  });

  test("N109: who is refused at the provider is told so", async () => {
    const browser = newBrowser();
    const answer = new URL(await answerInHand("nr-sara", browser));
    answer.searchParams.delete("code");
    answer.searchParams.set("error", "access_denied");
    const { page } = await browser.follow(answer.href);
    assert.deepEqual([page.status, codeIn(await page.text())], [403, "N109"]);
  });

  test("a page elsewhere is never gone on to", async () => {
    for (const bad of ["https://elders.example/", "//elders.example", "/\\elders.example", "/afmelden"]) {
      const { page, way } = await comeIn("nr-sara", newBrowser(), `${start}?naar=${encodeURIComponent(bad)}`);
      assert.ok(page.ok && way.slice(-2).every((address) => address.startsWith(outside)), way.join("\n"));
      assert.ok(way.at(-1)?.startsWith(home));
    }
  });
});

describe("a provider that lies, and one of somebody else", () => {
  /** A municipality whose provider says what the test wants. */
  const liar = async () => {
    const other = await aSignInSite();
    const lying = await aLyingProvider();
    stopping.push(other.provider.stop, lying.stop);
    await setProvider(other.house, other.municipality, { issuer: lying.issuer }, 1);
    const sara = {
      sub: "nr-sara",
      email: "sara@proefstad.example",
      email_verified: true,
      roles: ["Evenbeeld.Programma"],
    };
    const tell = async (
      content: Readonly<Record<string, unknown>>,
      signed: Parameters<typeof aToken>[1] = "well",
    ) => {
      Object.assign(lying.lies, { content: { ...sara, ...content }, signed });
      const browser = aBrowser(other.site);
      const { page } = await browser.follow(other.start);
      return { status: page.status, text: await page.text(), token: tokenOf(browser) };
    };
    return { ...other, lying, tell, sara };
  };

  test("N108: a token for another, expired, of another nonce or issuer, or not signed by the provider lets nobody in", async () => {
    const { tell, lying, sara } = await liar();
    const good = await tell({});
    assert.equal(good.status, 200, good.text.slice(0, 300));
    const long = Math.floor(Date.now() / 1000) - 3600;
    const lies: readonly (readonly [
      string,
      Readonly<Record<string, unknown>>,
      Parameters<typeof aToken>[1]?,
    ])[] = [
      ["another nonce", { nonce: "van-een-ander" }],
      ["no nonce", { nonce: undefined }],
      ["for another", { aud: "iemand-anders" }],
      ["for another as well, and not to us", { aud: ["evenbeeld", "iemand-anders"], azp: "iemand-anders" }],
      ["expired", { iat: long, exp: long + 300 }],
      ["without an end", { exp: undefined }],
      ["of another provider", { iss: "https://elders.example" }],
      ["without anybody", { sub: undefined }],
      ["signed by nobody", {}, "none"],
      ["signed with the public key as a password", {}, "hmac"],
      ["signed by a stranger", {}, "stranger"],
    ];
    for (const [why, content, signed] of lies) {
      // a careless reader believes it: the same person stands there
      if (!("sub" in content))
        assert.equal(believed(aToken({ ...sara, ...content }, signed))["sub"], "nr-sara", why);
      const { status, text, token } = await tell(content, signed);
      assert.deepEqual([status, codeIn(text), token], [403, "N108", undefined], why);
    }
    assert.equal((await tell({})).status, 200);
    assert.ok(lying.issuer);
  });

  test("N110: a mail address that nobody verified finds nobody, the first time; after it the address no longer matters", async () => {
    const { tell } = await liar();
    for (const mark of [
      { email_verified: false },
      { email_verified: undefined },
      { email_verified: "misschien" },
    ])
      assert.equal(codeIn((await tell({ sub: "nr-dief", ...mark })).text), "N110");
    assert.equal((await tell({})).status, 200);
    assert.equal((await tell({ email: "een.ander@proefstad.example", email_verified: false })).status, 200);
    // N111: somebody who takes over the address later has another number, and does not become Sara
    assert.equal(codeIn((await tell({ sub: "nr-dief" })).text), "N111");
  });

  test("N111: an account that has the address of somebody who is bound already does not become that person", async () => {
    const { tell } = await liar();
    assert.equal((await tell({})).status, 200);
    const { status, text, token } = await tell({ sub: "nr-nieuw", email: "SARA@proefstad.example" });
    assert.deepEqual([status, codeIn(text), token], [403, "N111", undefined]);
  });

  test("N115: an account that the administrator lets go of is bound anew, and its session is over; without one there is nothing", async () => {
    const other = await liar();
    const first = await other.tell({});
    const sara = other.people.sara;
    allowed(await unbindAccount(other.house, other.administrator, sara));
    assert.deepEqual(await unbindAccount(other.house, other.administrator, sara), {
      ok: false,
      problem: "N115",
    });
    const browser = aBrowser(other.site);
    browser.cookies.set(`${outside} evenbeeld_sessie`, String(first.token));
    assert.equal((await browser.ask(`${other.home}/programma`)).status, 303);
    assert.equal((await other.tell({ sub: "nr-nieuw" })).status, 200);
    assert.equal(codeIn((await other.tell({})).text), "N111", "the account of before is nobody now");
  });

  test("N108: mixed-up answers: what one provider answers is not taken for the answer of another", async () => {
    const { lying, sara, ...other } = await liar();
    Object.assign(lying.lies, { content: sara });
    const browser = newBrowser();
    const honest = new URL(await answerInHand("nr-sara", browser));
    // the attacker's provider gives a code too; brought to the honest address it is no code there
    const evil = aBrowser(other.site);
    const there = `${outside}/aanmelden/${other.municipality.slug}/terug`;
    const stolen = new URL(await answerInHand("nr-sara", evil, other.start, there));
    const mixed = new URL(honest);
    mixed.searchParams.set("code", String(stolen.searchParams.get("code")));
    assert.equal(codeIn(await (await browser.follow(mixed.href)).page.text()), "N108");
    // an honest code, with the name of another provider in the answer
    const second = newBrowser();
    const named = new URL(await answerInHand("nr-sara", second));
    assert.equal(named.searchParams.get("iss"), provider.issuer);
    named.searchParams.set("iss", lying.issuer);
    assert.equal(codeIn(await (await second.follow(named.href)).page.text()), "N108");
  });

  test("N110: the provider of a second municipality that claims somebody of the first reaches nobody there", async () => {
    const { tell, lying } = await liar();
    const { browser } = await comeIn("nr-sara");
    assert.ok(await isIn(browser));
    // the same number at another provider is another account: here it is bound to nobody
    const bound = await tell({ sub: "nr-sara", email: "iemand@elders.example" });
    assert.deepEqual([bound.status, codeIn(bound.text), bound.token], [403, "N110", undefined]);
    // and the own Sara of the second municipality, once in, is nobody in the first
    const otherSara = await tell({});
    assert.equal(otherSara.status, 200);
    const thief = newBrowser();
    thief.cookies.set(`${outside} evenbeeld_sessie`, String(otherSara.token));
    assert.deepEqual((await open(thief)).status, 303);
    assert.notEqual(lying.issuer, provider.issuer);
  });

  test("N104, N105 and N106: trying it out says in which way a provider does not fit", async () => {
    const { identity, lying, house: where, municipality: which } = await liar();
    const set = await providerOf(where, which);
    assert.ok(set);
    const connection = connectionOf(outside, which, set);
    const tried = async () => {
      const found = await identity.tryOut(connection);
      return found.ok ? found.value.keys : found.problem;
    };
    assert.equal(await tried(), 1);
    lying.lies.description = { code_challenge_methods_supported: ["plain"] };
    assert.equal(await tried(), "N106");
    lying.lies.description = { token_endpoint_auth_methods_supported: ["client_secret_basic"] };
    assert.equal(await tried(), "N106");
    lying.lies.description = {};
    lying.lies.issuer = "https://elders.example";
    assert.equal(await tried(), "N105");
    lying.lies.issuer = undefined;
    await lying.stop();
    assert.equal(await tried(), "N104");
  });
});

describe("who leaves, whose role ends, who stood in", () => {
  const today = day("2026-10-12");
  const term = { fromDay: day("2026-01-01"), untilDay: null };

  test("a role that is taken away while somebody is signed in is gone at the next request; N112: without any nothing is left", async () => {
    const { browser } = await comeIn("nr-joost");
    const role = { person: people.joost, role: "programmeManager", unit: null, ...term } as const;
    const id = allowed(await grantRole(house, administrator, role));
    assert.equal((await open(browser, "/programma/nieuw")).status, 200);
    allowed(await endRole(house, administrator, { id, lastDay: day("2026-10-11"), reason: null }));
    assert.equal((await open(browser, "/programma/nieuw")).status, 403);
    const { people: all } = await listPeopleWithRoles(house, administrator);
    for (const held of all.find(({ person }) => person.id === people.joost)?.roles ?? [])
      if (held.untilDay === null && held.fromDay < today)
        allowed(
          await endRole(house, administrator, { id: held.id, lastDay: day("2026-10-11"), reason: null }),
        );
    provider.accounts.set("nr-joost", { ...provider.accounts.get("nr-joost"), roles: [] });
    const out = await comeIn("nr-joost");
    assert.deepEqual([out.page.status, codeIn(out.text), tokenOf(out.browser)], [403, "N112", undefined]);
    const left = await open(browser);
    assert.deepEqual(
      [left.status, codeIn(left.text)],
      [403, "N112"],
      "the session of before shows nothing either",
    );
  });

  test("N112: who only stands in for somebody is let in until the last day, and not the day after", async () => {
    provider.accounts.set("nr-fatima", { email: "fatima@proefstad.example", email_verified: true });
    assert.equal(codeIn((await comeIn("nr-fatima")).text), "N112");
    const stands = { person: people.sara, deputy: people.fatima, fromDay: today, untilDay: today };
    await comeIn("nr-sara");
    allowed(await appointDeputy(house, administrator, stands));
    const { now } = house.clock;
    house.clock.now = new Date("2026-10-12T21:30:00Z"); // half an hour before that day ends
    const { browser, page } = await comeIn("nr-fatima");
    assert.equal(page.status, 200);
    house.clock.now = new Date("2026-10-12T22:00:00Z"); // midnight in the Netherlands
    assert.equal(codeIn((await open(browser)).text), "N112");
    assert.equal(codeIn((await comeIn("nr-fatima")).text), "N112");
    house.clock.now = now;
  });
});

describe("sessions that end", () => {
  test("signing in makes a new session: one that was planted before is not signed in with it, and ends", async () => {
    const { browser } = await comeIn("nr-sara");
    const before = String(tokenOf(browser));
    await comeIn("nr-sara", browser);
    assert.notEqual(tokenOf(browser), before);
    const thief = newBrowser();
    thief.cookies.set(`${outside} evenbeeld_sessie`, before);
    assert.equal(await isIn(thief), false);
  });

  test("N117: the provider ends a session by a message that it signs; one of a stranger, an old one and an ID token end nothing", async () => {
    const other = await aSignInSite();
    const lying = await aLyingProvider();
    stopping.push(other.provider.stop, lying.stop);
    await setProvider(other.house, other.municipality, { issuer: lying.issuer }, 1);
    const sara = {
      sub: "nr-sara",
      sid: "s-1",
      email: "sara@proefstad.example",
      email_verified: true,
      roles: ["Evenbeeld.Programma"],
    };
    lying.lies.content = sara;
    const browser = aBrowser(other.site);
    await browser.follow(other.start);
    const stays = async () => (await browser.ask(`${other.home}/programma`)).status === 200;
    assert.ok(await stays());
    const now = Math.floor(Date.now() / 1000);
    const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
    const message = { iss: lying.issuer, aud: "evenbeeld", iat: now, jti: "1", sid: "s-1", events };
    const send = async (token: string) =>
      (
        await other.site.request(`${outside}/aanmelden/${other.municipality.slug}/einde`, {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({ logout_token: token }).toString(),
        })
      ).status;
    const lies: readonly (readonly [string, string])[] = [
      ["a stranger", aToken(message, "stranger")],
      ["nobody", aToken(message, "none")],
      ["a password", aToken(message, "hmac")],
      ["an old one", aToken({ ...message, iat: now - 3600 })],
      ["of tomorrow", aToken({ ...message, iat: now + 86_400 })],
      ["for another", aToken({ ...message, aud: "iemand-anders" })],
      ["of another", aToken({ ...message, iss: "https://elders.example" })],
      ["an ID token", aToken({ ...message, nonce: "x" })],
      ["without an event", aToken({ ...message, events: {} })],
      ["about nobody", aToken({ ...message, sid: undefined })],
      ["no token", "x.y.z"],
    ];
    for (const [why, token] of lies) assert.equal(await send(token), 400, why);
    assert.ok(await stays());
    assert.equal(await send(aToken({ ...message, sid: "s-2" })), 200);
    assert.ok(await stays(), "another session at the provider is not this one");
    assert.equal(await send(aToken(message)), 200);
    assert.equal(await stays(), false);
    assert.deepEqual(other.faults, []);
  });

  test("a session that was stolen ends with the one that signs out", async () => {
    const { browser } = await comeIn("nr-sara");
    const thief = newBrowser();
    thief.cookies.set(`${outside} evenbeeld_sessie`, String(tokenOf(browser)));
    assert.ok(await isIn(thief), "a stolen session is a session");
    const headers = {
      cookie: `evenbeeld_sessie=${tokenOf(browser)}`,
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
    };
    const left = await site.request(`${outside}/afmelden`, { method: "POST", headers, body: "" });
    assert.equal(left.headers.get("location"), `/aanmelden/${municipality.slug}/afgemeld`);
    assert.equal(await isIn(thief), false);
    const page = await (await newBrowser().ask(`${outside}/aanmelden/${municipality.slug}/afgemeld`)).text();
    assert.match(page, new RegExp(`href="${provider.issuer}/session/end\\?`));
  });
});

describe("what goes wrong often", () => {
  test("N113: an account without a role that tries and tries has to wait; others at the same address come in", async () => {
    provider.accounts.set("nr-vreemd", { email: "vreemd@elders.example", email_verified: true });
    const said: (string | undefined)[] = [];
    const here = "198.51.100.7";
    for (let turn = 0; turn < 8; turn += 1)
      said.push(codeIn((await comeIn("nr-vreemd", aBrowser(site, here))).text));
    assert.deepEqual([said[0], said.at(-1)], ["N110", "N113"]);
    assert.equal((await comeIn("nr-sara", aBrowser(site, here))).page.status, 200);
    const { now } = house.clock;
    house.clock.now = new Date(now.getTime() + 16 * 60_000);
    assert.equal(
      codeIn((await comeIn("nr-vreemd")).text),
      "N110",
      "a quarter of an hour later it counts anew",
    );
    house.clock.now = now;
  });

  test("N113: an address from which it goes wrong hundreds of times waits seconds, and nobody elsewhere waits", async () => {
    const here = "198.51.100.8";
    const source = { kind: "source", word: here } as const;
    for (let turn = 0; turn < 310; turn += 1) await noteFailure(house, municipality, [source]);
    const { page, text } = await comeIn("nr-sara", aBrowser(site, here));
    assert.deepEqual([page.status, codeIn(text)], [429, "N113"]);
    assert.equal((await comeIn("nr-sara", aBrowser(site, "198.51.100.9"))).page.status, 200);
    const { now } = house.clock;
    house.clock.now = new Date(now.getTime() + 5000);
    assert.equal((await comeIn("nr-sara", aBrowser(site, here))).page.status, 200);
    house.clock.now = now;
  });
});
