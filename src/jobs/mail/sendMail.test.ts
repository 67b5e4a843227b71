import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { aMailOffice, aSender } from "../../../test/support/aMailOffice.ts";
import { type Arrived, aMailServer, type PostOffice } from "../../../test/support/aMailServer.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { readMailSource } from "../../../test/support/readMailSource.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { takeBatch } from "../../usecases/mail/outbox.ts";
import { readOutgoingMail } from "../../usecases/mail/readOutgoingMail.ts";
import { sendTestMail } from "../../usecases/mail/sendTestMail.ts";

const idsOf = (arrived: readonly Arrived[]) =>
  arrived.map(({ source }) => readMailSource(source).headers.get("message-id"));
const minutes = (count: number) => count * 60_000;

for (const kind of bothKinds)
  describe(`mail goes out over SMTP (${kind})`, () => {
    let office: Awaited<ReturnType<typeof aMailOffice>>;
    let postOffice: PostOffice;
    let post: ReturnType<typeof aSender>;
    const people: PersonId[] = [];
    before(async () => {
      office = await aMailOffice(kind);
      postOffice = await aMailServer();
      post = aSender(postOffice);
      for (let nth = 1; nth <= 40; nth++)
        people.push(await office.person(`Collega ${nth}`, `collega${nth}@proefstad.example`));
    });
    beforeEach(() => {
      postOffice.arrived.length = 0;
      postOffice.doorman = () => undefined;
    });
    after(async () => {
      assert.deepEqual(post.faults, []);
      post.close();
      await postOffice.fall();
      await office.close();
    });

    const ask = (person: PersonId, language: "nl" | "en" = "nl") =>
      sendTestMail(office.house, { ...office.administrator, person }, language);
    const askAll = async () => {
      for (const person of people) await ask(person);
    };
    const send = () => post.send(office.house);
    const later = (ms: number) => {
      office.clock.now = new Date(office.clock.now.getTime() + ms);
    };
    const newest = async (limit: number) =>
      (await readOutgoingMail(office.house, office.administrator, { state: null, limit, offset: 0 })).mails;
    const countOf = async () =>
      (await readOutgoingMail(office.house, office.administrator, { state: null, limit: 1, offset: 0 }))
        .counts;

    test("a mail arrives once, as plain text and HTML, with a name, a subject and the mark that nobody wrote it", async () => {
      const sara = await office.person("Sara Bèrends", "sara@proefstad.example");
      await ask(sara);
      await send();
      await send();
      assert.equal(postOffice.arrived.length, 1);
      const [only] = postOffice.arrived;
      assert.equal(only?.to, "sara@proefstad.example");
      const { headers, parts } = readMailSource(only?.source ?? "");
      assert.equal(headers.get("to"), "Sara Bèrends <sara@proefstad.example>");
      assert.equal(headers.get("from"), "Evenbeeld Proefstad <post@proefstad.example>");
      assert.equal(headers.get("subject"), "De post komt aan");
      assert.equal(headers.get("auto-submitted"), "auto-generated");
      assert.equal(headers.get("date"), "Mon, 12 Oct 2026 07:00:00 +0000");
      assert.match(headers.get("message-id") ?? "", /^<[0-9a-f-]{36}@proefstad\.example>$/);
      assert.match(headers.get("content-type") ?? "", /^multipart\/alternative/);
      assert.deepEqual([...parts.keys()], ["text/plain", "text/html"]);
      const address = `https://evenbeeld.example/${office.municipality.slug}/instellingen/post`;
      for (const part of parts.values()) assert.ok(part.includes(address) && part.includes("Sara Bèrends"));
      assert.match(parts.get("text/html") ?? "", /<html lang="nl">/);
      const [mail] = await newest(1);
      assert.deepEqual([mail?.state, mail?.attempts], ["sent", 1]);
    });

    test("a name with line breaks in it begins no header and reaches nobody else", async () => {
      await ask(await office.person("Eva\r\nBcc: elders@kwaad.example\r\n\r\n<b>", "eva@proefstad.example"));
      await send();
      const { headers, parts } = readMailSource(postOffice.arrived[0]?.source ?? "");
      assert.deepEqual(
        postOffice.arrived.map(({ to }) => to),
        ["eva@proefstad.example"],
      );
      assert.equal(headers.has("bcc"), false);
      assert.equal(headers.get("to"), '"Eva Bcc: elders@kwaad.example <b>" <eva@proefstad.example>');
      assert.ok(parts.get("text/html")?.includes("Eva Bcc: elders@kwaad.example &lt;b&gt;"));
    });

    test("an address that is refused for good has failed with its code, and nobody else waits for it", async () => {
      postOffice.doorman = (address) =>
        address.startsWith("collega3@") ? { code: 550, text: "no such user here" } : undefined;
      await askAll();
      await send();
      assert.equal(postOffice.arrived.length, people.length - 1);
      const failed = (await newest(100)).filter(({ state }) => state === "failed");
      assert.deepEqual(
        failed.map(({ person, answer, attempts }) => [person, answer, attempts]),
        [[people[2], "550", 1]],
      );
    });

    test("an address that is put off is tried again after a pause that grows, and then gets its mail once", async () => {
      let asked = 0;
      postOffice.doorman = () => (++asked <= 3 ? { code: 450, text: "greylisted" } : undefined);
      const [person] = people;
      assert.ok(person);
      await ask(person);
      const tries: number[] = [];
      for (let minute = 0; minute <= 10; minute++) {
        const before = asked;
        await send();
        if (asked > before) tries.push(minute);
        later(minutes(1));
      }
      assert.deepEqual(tries, [0, 1, 3, 7]);
      assert.equal(postOffice.arrived.length, 1);
      assert.equal((await newest(100)).filter(({ attempts }) => attempts === 4).length, 1);
    });

    test("a mail server that is down for a day loses nothing and doubles nothing", async () => {
      await postOffice.fall();
      await askAll();
      for (let quarter = 0; quarter < 24 * 4; quarter++) {
        await send();
        later(minutes(15));
      }
      assert.equal(postOffice.arrived.length, 0);
      assert.equal((await countOf()).waiting, people.length);
      await postOffice.rise();
      for (let quarter = 0; quarter < 5 * 4; quarter++) {
        await send();
        later(minutes(15));
      }
      assert.equal(postOffice.arrived.length, people.length);
      assert.equal(new Set(idsOf(postOffice.arrived)).size, people.length);
      assert.equal((await countOf()).waiting, undefined);
    });

    test("of ten processes that take mail in the same moment each gets other mails", async () => {
      for (let turn = 0; turn < 5; turn++) await askAll();
      const take = () =>
        takeBatch(office.house, office.municipality, { limit: 20, domain: "proefstad.example" });
      const batches = await Promise.all(Array.from({ length: 10 }, take));
      const taken = batches.flatMap(({ mails }) => mails.map(({ id }) => id));
      assert.equal(new Set(taken).size, taken.length);
      assert.ok(taken.length >= 100, `only ${taken.length} were taken`);
      later(minutes(16));
      await send();
      assert.equal(
        new Set(idsOf(postOffice.arrived)).size,
        5 * people.length,
        "what nobody sent is taken over",
      );
    });

    test("two processes that send at once send each mail once", async () => {
      const other = aSender(postOffice);
      for (let turn = 0; turn < 5; turn++) await askAll();
      await Promise.all([send(), other.send(office.house)]);
      assert.equal(postOffice.arrived.length, 5 * people.length);
      assert.equal(new Set(idsOf(postOffice.arrived)).size, 5 * people.length);
      assert.ok(postOffice.busiest() > 1, "several mails go at once");
      other.close();
    });

    test("a process that is stopped finishes the mails at hand and leaves the rest waiting", async () => {
      const stopped = aSender(postOffice);
      await askAll();
      const sending = stopped.send(office.house);
      while (postOffice.arrived.length === 0) await new Promise((soon) => setTimeout(soon, 1));
      stopped.stopping.abort();
      await sending;
      const sent = postOffice.arrived.length;
      assert.ok(sent < people.length, `${sent} were sent`);
      assert.equal((await countOf()).waiting, people.length - sent);
      await send();
      assert.equal(new Set(idsOf(postOffice.arrived)).size, people.length);
      assert.equal(postOffice.arrived.length, people.length);
      stopped.close();
    });
  });
