import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { inspect } from "node:util";
import { sql } from "kysely";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { readAuditLog } from "../../src/usecases/access/readAuditLog.ts";
import { assignOwner } from "../../src/usecases/programme/assignOwner.ts";
import { setIndicators } from "../../src/usecases/programme/setIndicators.ts";
import { closeRound } from "../../src/usecases/reporting/closeRound.ts";
import { sendUpdate } from "../../src/usecases/reporting/sendUpdate.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { aCardOffice, cardAnswer } from "../support/aCardOffice.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { allowed } from "../support/aUnit.ts";
import { bothKinds } from "../support/databases.ts";

type Office = Awaited<ReturnType<typeof aCardOffice>>;

/** Everything that an opened link could have changed, as it stands. */
async function standOf({ house, municipality }: Office): Promise<unknown> {
  const office = await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) =>
    ok(
      (
        await sql`select (select count(*) from office.progress_update) as updates, (select count(*) from office.mail) as mails,
          (select sum(version) from office.action) as versions`.execute(transaction)
      ).rows,
    ),
  );
  const access = await house.database.inRole("evenbeeld_access", municipality.id, async (transaction) =>
    ok(
      (
        await sql`select (select count(*) from access.link_token where used_at is null) as links,
          (select number from access.revision where municipality = ${municipality.id}) as revision`.execute(
          transaction,
        )
      ).rows,
    ),
  );
  return [office, access];
}

const cardOf = ({ municipality, programme, round }: Office, action: string): string =>
  `/${municipality.slug}/programma/${programme}/rondes/${round}/acties/${action}`;

/** What a page says, without the address at which it was asked. */
const said = ({ body }: { readonly body: string }, path: string): string => body.replaceAll(path, "");

for (const kind of bothKinds)
  describe(`R116: a link from a mail opens one card, for the owner it was sent to, for 14 days or until the round closes (${kind})`, () => {
    let office: Office;
    let [first, second, joosts, elsewhereSlug] = ["", "", "", ""];
    before(async () => {
      office = await aCardOffice(kind);
      elsewhereSlug = (await aMunicipality(office.house)).slug;
      await office.send();
      [first = "", second = ""] = office.linksTo("Fatima");
      [joosts = ""] = office.linksTo("Joost");
    });
    after(async () => {
      assert.deepEqual(office.faults, []);
      await office.close();
    });
    const unchanged = async (work: () => Promise<unknown>) => {
      const then = await standOf(office);
      await work();
      assert.deepEqual(await standOf(office), then);
    };
    const dead = async (path: string) => {
      const answer = await office.ask("GET", path);
      assert.equal(answer.status, 404, path);
      return said(answer, path);
    };

    test("a mail scanner that opens it again and again, and a browser that looks ahead, change nothing", () =>
      unchanged(async () => {
        for (const method of ["GET", "HEAD"])
          for (const headers of [{}, { "sec-purpose": "prefetch" }, { "user-agent": "MailScanner" }]) {
            const { status, headers: got } = await office.ask(method, first, { headers });
            assert.equal(status, 200);
            assert.deepEqual(got.getSetCookie(), []);
          }
      }));

    test("the page says for whom it is, of which municipality and until when, and is kept and listed by nobody", async () => {
      const { body, headers } = await office.ask("GET", first);
      for (const words of [
        "Deze kaart is voor Fatima, Gemeente Proefstad.",
        "tot 23 oktober 2026 om 17:00",
        "Vacatures &lt;b&gt;nalopen",
      ])
        assert.ok(body.includes(words), words);
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("x-robots-tag"), "noindex, nofollow");
      assert.ok(!body.includes("Ik ben niet de juiste persoon"), "that asks for a sign-in");
    });

    test("forged, cut off, of another municipality or of another kind: one page, the same words, and nothing changed", () =>
      unchanged(async () => {
        const { slug } = office.municipality;
        const forged = await dead(`/${slug}/kaart/${"A".repeat(43)}`);
        assert.match(forged, /Deze link werkt niet/);
        for (const path of [first.slice(0, -1), `${first}A`, `/${slug}/kaart/%00`, `/${slug}/kaart/..%2F..`])
          assert.equal(await dead(path), forged, path);
        const elsewhere = first.replace(slug, elsewhereSlug);
        assert.match(await dead(elsewhere), /Deze link werkt niet/);
        const signIn = await office.ask("POST", first.replace(`/${slug}/kaart/`, "/aanmelden/link/"));
        assert.equal(signIn.status, 404, "it signs nobody in");
      }));

    test("a form of another site, or of a forged link, changes nothing; what was typed comes back as text", () =>
      unchanged(async () => {
        const crossSite = { "sec-fetch-site": "cross-site" };
        assert.equal(
          (await office.ask("POST", first, { fields: cardAnswer(), headers: crossSite })).status,
          403,
        );
        const path = `${first.slice(0, -4)}AAAA`;
        const figures = { "waarde-I1": "40", "periode-I1": "Q3 2026", "waarde-I4": "<b>7</b>" };
        const fields = cardAnswer({ gebeurd: "Net <i>niet</i>", ...figures });
        const answer = await office.ask("POST", path, { fields });
        assert.equal(answer.status, 404);
        for (const said of [
          "<dd>Op schema</dd>",
          "Net &lt;i&gt;niet&lt;/i&gt;",
          "<dt>Cijfer 1: Cijfer</dt><dd>40</dd>",
          "<dd>Q3 2026</dd>",
          "<dt>Cijfer 2: Cijfer</dt><dd>&lt;b&gt;7&lt;/b&gt;</dd>",
        ])
          assert.ok(answer.body.includes(said), said);
      }));

    test("forwarded to a colleague who is signed in, it says that it is for somebody else and takes nothing", () =>
      unchanged(async () => {
        for (const as of [office.people.joost, office.people.sara])
          for (const method of ["GET", "POST"]) {
            const { body } = await office.ask(method, first, { as, fields: cardAnswer() });
            assert.match(body, /Deze kaart is voor iemand anders/);
            assert.ok(!body.includes("Fatima") && !body.includes("nalopen"));
          }
        const own = await office.ask("GET", first, { as: office.people.fatima });
        assert.deepEqual([own.status, own.to?.endsWith("/rondes/RR1/acties/A1")], [303, true]);
      }));

    test("the same questions are refused in the same way, with everything that was typed", () =>
      unchanged(async () => {
        const fields = cardAnswer({ verloop: "behind", gebeurd: "", vervolg: "Verder <i>lezen</i>" });
        const { status, body } = await office.ask("POST", first, { fields });
        assert.equal(status, 422);
        for (const words of ['href="#gebeurd"', 'href="#hindernis"', "Verder &lt;i&gt;lezen&lt;/i&gt;"])
          assert.ok(body.includes(words), words);
      }));

    test("R117: of ten who answer by one link at once one is heard; from then on the link says when, and not what", async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, nth) =>
          office.ask("POST", first, { fields: cardAnswer({ gebeurd: `Bericht ${nth} met de link.` }) }),
        ),
      );
      const heard = answers.filter(({ status }) => status === 303);
      assert.equal(heard.length, 1, answers.map(({ status }) => status).join());
      await unchanged(async () => {
        const { status, body } = await office.ask("GET", first);
        assert.equal(status, 200);
        assert.match(body, /Uw bericht is binnen/);
        assert.ok(!body.includes("met de link.") && !body.includes("nalopen"));
        const again = await office.ask("POST", first, {
          fields: cardAnswer({ versie: "2", gebeurd: "Nog eens" }),
        });
        assert.equal(again.status, 409);
        assert.ok(again.body.includes("Nog eens"), "what was typed comes back");
      });
      const own = await office.ask("GET", cardOf(office, "A1"), { as: office.people.fatima });
      assert.equal(own.status, 200);
      assert.ok(!own.body.includes("Link intrekken"), "no link opens it any more");
    });

    test("who answered says so everywhere: the card, the action, the round and the log", async () => {
      const { people, municipality, programme, round, house } = office;
      const path = `/${municipality.slug}/programma/${programme}`;
      const as = people.sara;
      for (const page of [`${path}/rondes/${round}/acties/A1`, `${path}/acties/A1`]) {
        const { body } = await office.ask("GET", page, { as });
        assert.match(body, /Fatima[^<]*, met de link uit de mail/, page);
      }
      const { body } = await office.ask("GET", `${path}/rondes/${round}`, { as });
      assert.match(body, /1 bericht kwam met de link uit de mail, zonder aanmelden\./);
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 200,
      });
      const sent = log.filter(({ event }) => event === "update-sent");
      assert.deepEqual(
        sent.map(({ content }) => [content?.actor, JSON.stringify(content?.details).includes("link")]),
        [[people.fatima, true]],
      );
    });

    test("it asks for the numbers of the action by their names, and shows nothing that was told of them", async () => {
      const { house, manager, programme } = office;
      const asked = { programme, key: "A2" };
      const indicators = [{ key: null, name: "Vrouwen met een mentor", unit: "headcount" }] as const;
      allowed(await setIndicators(house, manager, { ...asked, seen: 1, indicators }));
      const told = { indicator: "I1", value: 141, population: 417, period: periodFrom("2026-09") };
      const words = { happened: "Verteld.", next: null, obstacle: null, need: null, reason: null };
      const draft = { course: "onSchedule", ...words, end: null, values: [told] } as const;
      const news = { ...asked, seen: 2, round: null, draft, byLink: false };
      allowed(await sendUpdate(house, manager, news));
      const { body } = await office.ask("GET", second);
      assert.ok(body.includes("Vrouwen met een mentor") && body.includes("waarde-I1"));
      for (const figure of ["141", "417", "september 2026"]) assert.ok(!body.includes(figure), figure);
      const own = await office.ask("GET", cardOf(office, "A2"), { as: office.people.fatima });
      assert.ok(own.body.includes("141"), "the card of who signed in shows it");
    });

    test("taken back by its owner or by who leads the programme, and by nobody else, it opens nothing any more", async () => {
      const { people, municipality, programme, round } = office;
      const back = `/${municipality.slug}/programma/${programme}/rondes/${round}/acties/A2/link-intrekken`;
      const card = back.replace("/link-intrekken", "");
      assert.equal((await office.ask("POST", back, { as: people.joost })).status, 403);
      assert.equal((await office.ask("GET", second)).status, 200);
      assert.ok((await office.ask("GET", card, { as: people.fatima })).body.includes("Link intrekken"));
      assert.equal((await office.ask("POST", back, { as: people.fatima })).status, 303);
      assert.match(await dead(second), /Deze link werkt niet/);
      assert.ok(!(await office.ask("GET", card, { as: people.fatima })).body.includes("Link intrekken"));
    });

    test("of an action with another owner now, of a closed round, and too old, it opens nothing", async () => {
      const { house, manager, people, programme, round } = office;
      const give = (person: typeof people.sara, seen: number) =>
        assignOwner(house, manager, { programme, key: "A3", seen, person, reason: null });
      allowed(await give(people.sara, 1));
      const closed = await dead(joosts);
      const card = () => office.ask("GET", cardOf(office, "A3"), { as: people.sara });
      assert.ok(!(await card()).body.includes("Link intrekken"), "it opens nothing for the new owner");
      allowed(await give(people.joost, 2));
      assert.equal((await office.ask("GET", joosts)).status, 200);
      assert.ok((await card()).body.includes("Link intrekken"));
      const { now } = office.clock;
      office.at("2026-10-23T14:59:59Z");
      assert.equal((await office.ask("GET", joosts)).status, 200);
      office.at("2026-10-23T15:00:00Z");
      assert.equal(await dead(joosts), closed);
      office.clock.now = now;
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "person", known: 3 } }));
      await unchanged(async () => {
        assert.equal(await dead(joosts), closed);
        assert.equal((await office.ask("POST", joosts, { fields: cardAnswer() })).status, 404);
        assert.equal((await office.ask("GET", first)).status, 404, "a used one too");
      });
    });

    test("its secret stands in no log, also when the page of the link fails", async () => {
      const secrets = [first, second, joosts].map((path) => String(path.split("/").at(-1)));
      const log = await readAuditLog(office.house, anActor(office.municipality, "auditor"), {
        before: undefined,
        limit: 500,
      });
      const faults: unknown[] = [];
      const broken = () => {
        throw new Error("the clock stands still");
      };
      const site = buildSite({
        ...{
          house: { ...office.house, now: broken },
          routes,
          url: office.url,
          demo: false,
          openSolver: openHighs,
        },
        assets: { addresses: { style: "/x.css", script: null }, files: new Map() },
        log: (number, error) => void faults.push([number, inspect(error, { depth: 9 })]),
      });
      const answer = await site.request(office.url + first);
      assert.equal(answer.status, 500);
      assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
      assert.equal(faults.length, 1);
      const told = [
        JSON.stringify(log),
        JSON.stringify(faults),
        await answer.text(),
        inspect(office.post.faults),
      ];
      for (const secret of secrets) for (const text of told) assert.ok(!text.includes(secret));
    });
  });
