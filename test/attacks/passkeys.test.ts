import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { checkCounter, checkPasskeyName } from "../../src/domain/access/index.ts";
import { textsFor } from "../../src/texts/index.ts";
import { recoverAccount } from "../../src/usecases/installation/recoverAccount.ts";
import { anAuthenticator } from "../support/anAuthenticator.ts";
import { aPasskeySite, passkeyUrl, questionIn } from "../support/aPasskeySite.ts";
import { bothKinds, theSuperuser } from "../support/databases.ts";
import { sessionOf, visitorWith } from "../support/visitors.ts";

const { problems } = textsFor("nl");
const aSlug = () => `proef-${randomUUID().slice(0, 8)}`;
/** Holds that an answer let nobody in, and that the page said why. */
const isRefused = (
  { status, html, headers }: { status: number; html: string; headers: Headers },
  code: "N130" | "N131" | "N132" | "N133" | "N134" | "N135",
) => {
  assert.equal(status, 422);
  assert.ok(html.includes(problems[code]), `not ${code}:\n${html.slice(0, 3000)}`);
  assert.equal(sessionOf(headers), undefined);
};

for (const kind of bothKinds)
  describe(`who comes in with a passkey, and who does not (${kind})`, () => {
    test("a link leads to making a passkey; with it the administrator signs in and comes into the own municipality alone", async () => {
      const site = await aPasskeySite(kind);
      const [slug, other] = [aSlug(), aSlug()];
      const { linkSecret } = await site.municipality(slug);
      await site.municipality(other);
      const device = anAuthenticator(passkeyUrl);
      const { made, desk } = await site.register(linkSecret, device);
      assert.deepEqual([desk, made.status, made.to], [`/${slug}/mijn-passkeys`, 303, desk]);
      const signedIn = await site.signIn(device);
      assert.deepEqual([signedIn.status, signedIn.to], [303, `/${slug}`]);
      const visitor = visitorWith(site.site, passkeyUrl, "bram", sessionOf(signedIn.headers));
      assert.equal((await visitor.ask("GET", `/${slug}/mijn-werk`)).status, 200);
      assert.equal((await visitor.ask("GET", `/${other}/mijn-werk`)).to, "/aanmelden");
      assert.equal((await visitor.ask("GET", "/installatie")).to, "/aanmelden");
      assert.deepEqual(site.faults, []);
    });

    test("the operator comes in by a link of the command and by a passkey, and reaches nothing of a municipality", async () => {
      const site = await aPasskeySite(kind);
      const slug = aSlug();
      await site.municipality(slug);
      const device = anAuthenticator(passkeyUrl);
      const { desk } = await site.register(await site.operatorLink(true), device);
      assert.equal(desk, "/installatie/passkeys");
      const signedIn = await site.signIn(device);
      assert.equal(signedIn.to, "/installatie");
      const operator = visitorWith(site.site, passkeyUrl, "operator", sessionOf(signedIn.headers));
      assert.equal((await operator.ask("GET", "/installatie")).status, 200);
      for (const path of ["", "/mijn-werk", "/programma", "/beheer/mensen", "/instellingen", "/logboek"])
        assert.equal((await operator.ask("GET", `/${slug}${path}`)).status, 404, path);
    });

    test("a link works once: not twice, and not for whom it was forwarded to after it was used", async () => {
      const site = await aPasskeySite(kind);
      const { linkSecret } = await site.municipality(aSlug());
      const first = await site.follow(linkSecret);
      assert.ok(first.visitor);
      for (const _ of [1, 2]) {
        const again = await site.follow(linkSecret);
        assert.deepEqual([again.status, again.visitor], [404, undefined]);
      }
      const late = await site.municipality(aSlug());
      site.house.clock.now = new Date("2026-10-20T07:00:00Z");
      assert.equal((await site.follow(late.linkSecret)).visitor, undefined, "a week later");
    });

    test("N130: an answer that was sent before, that comes too late or that answers no question of ours lets nobody in", async () => {
      const site = await aPasskeySite(kind);
      const { linkSecret } = await site.municipality(aSlug());
      const device = anAuthenticator(passkeyUrl);
      const { visitor, desk, fields } = await site.register(linkSecret, device);
      isRefused(await visitor.ask("POST", desk, { fields }), "N130");
      const answer = device.sign(await site.ask());
      assert.equal((await site.send(answer)).status, 303);
      isRefused(await site.send(answer), "N130");
      const making = questionIn((await visitor.ask("GET", desk)).html);
      isRefused(await site.send(device.sign(making)), "N130");
      isRefused(await site.signIn(device, { challenge: "a".repeat(43) }), "N130");
      const slow = device.sign(await site.ask());
      site.house.clock.now = new Date(site.house.clock.now.getTime() + 6 * 60_000);
      isRefused(await site.send(slow), "N130");
    });

    test("N131: an answer for another address, without its holder verified, signed by another key or no answer at all is not proven", async () => {
      const site = await aPasskeySite(kind);
      const [bram, eve] = [anAuthenticator(passkeyUrl), anAuthenticator(passkeyUrl)];
      await site.register((await site.municipality(aSlug())).linkSecret, bram);
      await site.register((await site.municipality(aSlug())).linkSecret, eve);
      isRefused(await site.signIn(bram, { origin: "https://evenbeeld.example.evil.test" }), "N131");
      isRefused(await site.signIn(bram, { rpId: "evil.test" }), "N131");
      isRefused(await site.signIn(bram, { unverified: true }), "N131");
      const [mine, theirs] = [
        JSON.parse(eve.sign(await site.ask())),
        JSON.parse(bram.sign(await site.ask())),
      ];
      const forged = { ...theirs, response: { ...mine.response, userHandle: bram.handle() } };
      isRefused(await site.send(JSON.stringify(forged)), "N131");
      const bent = JSON.parse(bram.sign(await site.ask()));
      const signature = Buffer.from(bent.response.signature, "base64url");
      signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
      bent.response.signature = signature.toString("base64url");
      isRefused(await site.send(JSON.stringify(bent)), "N131");
      for (const text of ["", "{}", "null", "[", '{"response":{}}']) isRefused(await site.send(text), "N131");
      assert.deepEqual(site.faults, []);
    });

    test("N132: the passkey of another account, one that was withdrawn or of who is administrator no more opens nothing", async () => {
      const site = await aPasskeySite(kind);
      const [first, second] = [await site.municipality(aSlug()), await site.municipality(aSlug())];
      const [bram, eve] = [anAuthenticator(passkeyUrl), anAuthenticator(passkeyUrl)];
      await site.register(first.linkSecret, bram);
      const { visitor, desk } = await site.register(second.linkSecret, eve);
      isRefused(await site.signIn(eve, { handle: bram.handle() }), "N132");
      isRefused(await site.signIn(eve, { handle: Buffer.alloc(32).toString("base64url") }), "N132");
      const other = visitorWith(site.site, passkeyUrl, "eve", sessionOf((await site.signIn(eve)).headers));
      const passkey = /name="passkey" value="([^"]*)"/.exec((await visitor.ask("GET", desk)).html)?.[1];
      assert.ok(passkey);
      const bramIn = visitorWith(site.site, passkeyUrl, "bram", sessionOf((await site.signIn(bram)).headers));
      const stolen = await bramIn.ask("POST", `/${first.municipality.slug}/mijn-passkeys/intrekken`, {
        fields: { passkey },
      });
      assert.equal(stolen.status, 404, "nobody withdraws the passkey of somebody else");
      assert.equal((await visitor.ask("POST", `${desk}/intrekken`, { fields: { passkey } })).status, 303);
      isRefused(await site.signIn(eve), "N132");
      assert.equal((await other.ask("GET", desk)).to, "/aanmelden", "sessions elsewhere ended with it");
      assert.equal((await visitor.ask("GET", desk)).status, 200, "the own session stays");
      const again = await recoverAccount(site.house, first.municipality, "bram.beheer@proefstad.example");
      assert.ok(again.ok);
      isRefused(await site.signIn(bram), "N132");
      assert.ok((await site.follow(again.value)).visitor);
    });

    test("N133: a counter that stands still or goes back is that of a copy, and the log says so", async () => {
      const site = await aPasskeySite(kind);
      const device = anAuthenticator(passkeyUrl);
      const { municipality, linkSecret } = await site.municipality(aSlug());
      await site.register(linkSecret, device);
      assert.equal((await site.signIn(device, { counter: 8 })).status, 303);
      for (const counter of [8, 7, 0]) isRefused(await site.signIn(device, { counter }), "N133");
      assert.equal((await site.signIn(device, { counter: 9 })).status, 303);
      const told =
        await sql`select 1 from audit.entry where municipality = ${municipality.id} and event = 'passkey-refused'`.execute(
          await theSuperuser(kind),
        );
      assert.equal(told.rows.length, 3);
      assert.deepEqual(
        [checkCounter(0, 0).ok, checkCounter(3, 3).ok, checkCounter(3, 4).ok],
        [true, false, true],
      );
    });

    test("N134: a passkey has a name of one line; N135: a device makes one passkey for an account", async () => {
      const site = await aPasskeySite(kind);
      const device = anAuthenticator(passkeyUrl);
      const { visitor, desk } = await site.register((await site.municipality(aSlug())).linkSecret, device);
      const question = async () => questionIn((await visitor.ask("GET", desk)).html);
      const unnamed = { naam: " ", antwoord: device.make(await question()) };
      isRefused(await visitor.ask("POST", desk, { fields: unnamed }), "N134");
      const twice = { naam: "Nog een keer", antwoord: device.make(await question()) };
      isRefused(await visitor.ask("POST", desk, { fields: twice }), "N135");
      const unverified = {
        naam: "Sleutel",
        antwoord: anAuthenticator(passkeyUrl).make(await question(), { unverified: true }),
      };
      isRefused(await visitor.ask("POST", desk, { fields: unverified }), "N131");
      const second = { naam: "Sleutelbos", antwoord: anAuthenticator(passkeyUrl).make(await question()) };
      assert.equal((await visitor.ask("POST", desk, { fields: second })).status, 303);
      assert.ok((await visitor.ask("GET", desk)).html.includes("Sleutelbos"));
      assert.deepEqual(
        ["", "a".repeat(61), "a\nb"].map((name) => checkPasskeyName(name).ok),
        [false, false, false],
      );
    });

    test("a new operator link with --anew ends every passkey and session that the operator had", async () => {
      const site = await aPasskeySite(kind);
      const device = anAuthenticator(passkeyUrl);
      const { visitor } = await site.register(await site.operatorLink(true), device);
      const earlier = await site.operatorLink();
      assert.equal((await site.signIn(device)).to, "/installatie", "a link alone withdraws nothing");
      const link = await site.operatorLink(true);
      assert.equal((await site.follow(earlier)).visitor, undefined);
      isRefused(await site.signIn(device), "N132");
      assert.equal((await visitor.ask("GET", "/installatie")).to, "/aanmelden");
      assert.equal((await site.follow(link)).to, "/installatie/passkeys");
    });
  });
