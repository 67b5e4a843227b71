import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { sql } from "kysely";
import { aCardOffice, cardAnswer } from "../../../test/support/aCardOffice.ts";
import { allowed, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { listMail } from "../../storage/office/mailStore.ts";
import { inOffice } from "../../usecases/access/findActor.ts";
import { assignOwner } from "../../usecases/programme/assignOwner.ts";
import { setIndicators } from "../../usecases/programme/setIndicators.ts";
import { closeRound } from "../../usecases/reporting/closeRound.ts";
import { decideAction } from "../../usecases/reporting/decideAction.ts";
import { readRound } from "../../usecases/reporting/readRound.ts";
import { sendUpdate } from "../../usecases/reporting/sendUpdate.ts";

type Office = Awaited<ReturnType<typeof aCardOffice>>;

const codes = (found: ReturnType<typeof refusal>) =>
  (found as { problems: readonly { code: string }[] }).problems.map(({ code }) => code);

for (const kind of bothKinds)
  describe(`mail about question cards (${kind})`, () => {
    let office: Office;
    afterEach(() => office.close());
    const statesOf = async () =>
      (
        await inOffice(office.house, office.municipality, (one) =>
          listMail(one, { state: null, limit: 99, offset: 0 }),
        )
      )
        .map(({ about, state }) => `${about.kind} ${state}`)
        .toSorted();
    const roundNow = () =>
      readRound(office.house, office.manager, { programme: office.programme, round: office.round });

    test("an owner of two actions gets one mail with a link to each card; who owns nothing gets none", async () => {
      office = await aCardOffice(kind);
      await office.send();
      await office.send();
      assert.deepEqual(office.postOffice.arrived.map(({ to }) => to).toSorted(), [
        "fatima@proefstad.example",
        "joost@proefstad.example",
      ]);
      const [mail] = office.mailTo("Fatima");
      assert.equal(mail?.headers.get("subject"), "Hoe gaat het met uw 2 acties? Derde kwartaal");
      assert.match(
        mail?.parts.get("text/plain") ?? "",
        /Vertel hoe het gaat: Vacatures <b>nalopen<\/b>:\s+https:[\s\S]*Een link werkt tot 23 oktober 2026 om 17:00, voor 1 bericht\./,
      );
      assert.ok(mail?.parts.get("text/html")?.includes("Vacatures &lt;b&gt;nalopen"));
      assert.equal(new Set(office.linksTo("Fatima")).size, 2);
      assert.equal(office.linksTo("Joost").length, 1);
      assert.deepEqual(office.post.faults, []);
    });

    test("a link works for 14 days where the round stays open longer", async () => {
      office = await aCardOffice(kind, "2026-11-30");
      await office.send();
      assert.match(office.mailTo("Joost")[0]?.parts.get("text/plain") ?? "", /tot 26 oktober 2026 om 08:00/);
    });

    test("what is answered, given to somebody else or asked no more when the mail leaves is not in it", async () => {
      office = await aCardOffice(kind);
      const { house, manager, people, programme, round } = office;
      const toSara = { programme, key: "A3", seen: 1, person: people.sara, reason: null };
      allowed(await assignOwner(house, manager, toSara));
      await office.send();
      assert.deepEqual(office.mailTo("Joost"), []);
      assert.deepEqual(await statesOf(), ["questionCards dropped", "questionCards sent"]);
      office.at("2026-10-14T08:00:00Z");
      allowed(await office.remind());
      const unanswered = { programme, round, by: { kind: "person", known: 4 } } as const;
      allowed(await closeRound(house, manager, unanswered));
      await office.send();
      assert.equal(office.postOffice.arrived.length, 1, "a round that is closed asks nothing");
    });

    test("R118: nobody gets two mails about the cards of a round on one day, nor another while one waits", async () => {
      office = await aCardOffice(kind);
      assert.deepEqual(codes(refusal(await office.remind())), ["R118"], "the question itself waits");
      await office.send();
      assert.deepEqual(codes(refusal(await office.remind())), ["R118"], "it was sent today");
      office.at("2026-10-13T08:00:00Z");
      assert.equal(allowed(await office.remind("A2")), 1);
      assert.equal(allowed(await office.remind()), 1, "Joost, and not Fatima again");
      await office.send();
      const [, again] = office.mailTo("Fatima");
      assert.equal(
        again?.headers.get("subject"),
        "Herinnering: Hoe gaat het met uw 2 acties? Derde kwartaal",
      );
      const { mailings } = await roundNow();
      assert.deepEqual([...mailings.keys()], ["A1", "A2", "A3"]);
      const mailing = mailings.get("A1");
      assert.deepEqual([mailing?.times, mailing?.waits, mailing?.today], [2, false, true]);
      assert.equal(mailing?.lastAt?.toISOString(), "2026-10-13T08:00:00.000Z");
    });

    test("R178: an owner who owes an answer is reminded; who answered meanwhile, or gave the action away, is not said to have had mail", async () => {
      office = await aCardOffice(kind);
      await office.send();
      const { house, manager, people, programme } = office;
      office.at("2026-10-13T08:00:00Z");
      const { sara, joost } = people;
      const path = `/${office.municipality.slug}/programma/${programme}/rondes/${office.round}`;
      const told = await office.ask("POST", `${path}/acties/A3`, { as: joost, fields: cardAnswer() });
      assert.equal(told.status, 303);
      assert.deepEqual(codes(refusal(await office.remind("A3"))), ["R178"]);
      assert.deepEqual(codes(refusal(await office.remind("A4"))), ["R178"], "it is nobody's");
      const fields = { actie: "A3" };
      const page = await office.ask("POST", `${path}/herinneren`, { as: sara, fields });
      assert.deepEqual([page.status, page.body.includes("het bericht is er al")], [422, true]);
      assert.ok(!page.body.includes("kreeg vandaag al mail"));
      assert.equal(allowed(await office.remind("A1")), 1);
      const toFatima = { programme, key: "A4", seen: 1, person: people.fatima, reason: null };
      allowed(await assignOwner(house, manager, toFatima));
      assert.deepEqual(codes(refusal(await office.remind("A4"))), ["R118"]);
      const mailing = (await roundNow()).mailings.get("A4");
      assert.deepEqual([mailing?.times, mailing?.waits, mailing?.today], [0, true, true]);
      assert.ok(!(await office.ask("GET", path, { as: sara })).body.includes("over: Meten"));
    });

    test("the round says when each owner was mailed, with a button for one and for all; it is for who keeps the rounds", async () => {
      office = await aCardOffice(kind);
      const { sara, joost } = office.people;
      const path = `/${office.municipality.slug}/programma/${office.programme}/rondes/${office.round}`;
      const page = async () => (await office.ask("GET", path, { as: sara })).body;
      const remind = (fields: Record<string, string>, as = sara) =>
        office.ask("POST", `${path}/herinneren`, { as, fields });
      const waiting = await page();
      assert.ok(waiting.includes("mail wacht op verzending") && !waiting.includes('/herinneren"'));
      await office.send();
      office.at("2026-10-13T08:00:00Z");
      const asked = await page();
      for (const said of [
        "1 mail, op 12 oktober 2026",
        "geen actiehouder met een mailadres",
        "Herinner 2 actiehouders zonder bericht",
        'aria-label="Herinnering sturen over: Vacatures &lt;b&gt;nalopen',
      ])
        assert.ok(asked.includes(said), said);
      assert.equal((await remind({}, joost)).status, 403);
      assert.ok((await remind({ actie: "A1" })).to?.endsWith("?gedaan=ownersReminded"));
      assert.ok((await page()).includes("Herinner 1 actiehouder zonder bericht"));
      const again = await remind({ actie: "A2" });
      assert.deepEqual([again.status, again.body.includes("kreeg vandaag al mail")], [422, true]);
      assert.deepEqual(office.faults, []);
    });

    test("R153: a reminder that was sent ends the links of the mails before it; one that did not leave ends none", async () => {
      office = await aCardOffice(kind);
      await office.send();
      const [first] = office.linksTo("Fatima");
      const status = async (path: string | undefined) => (await office.ask("GET", String(path))).status;
      office.at("2026-10-13T08:00:00Z");
      allowed(await office.remind());
      await office.postOffice.fall();
      await office.send();
      assert.equal(await status(first), 200, "the mail server was away");
      await office.postOffice.rise();
      office.at("2026-10-13T09:00:00Z");
      await office.send();
      const [second] = office.linksTo("Fatima");
      assert.deepEqual([await status(first), await status(second)], [404, 200]);
    });

    test("a reminder that the mail server has leaves once, also when the links of the mails before it could not be ended", async () => {
      office = await aCardOffice(kind);
      await office.send();
      office.at("2026-10-13T08:00:00Z");
      allowed(await office.remind());
      await sql`revoke update on access.link_token from evenbeeld_access`.execute(office.owner.asOwner);
      await office.send();
      office.at("2026-10-13T09:00:00Z");
      await office.send();
      assert.equal(office.mailTo("Fatima").length, 2, "the question and one reminder");
      assert.deepEqual(await statesOf(), Array(4).fill("questionCards sent"));
      assert.equal(office.post.faults.length, 2, "it is told for each of the two reminders");
    });

    test("an action that was stopped is asked about no more: no reminder, no link, no card that waits, nobody who owes an answer", async () => {
      office = await aCardOffice(kind);
      await office.send();
      const [link] = office.linksTo("Joost");
      const { house, manager, programme, people, round } = office;
      const effect = { kind: "notMeasured" } as const;
      const deciding = { kind: "stop", reason: "te weinig deelnemers", effect } as const;
      assert.equal((await office.ask("GET", String(link))).status, 200);
      office.at("2026-10-13T08:00:00Z");
      allowed(await decideAction(house, manager, { programme, key: "A3", seen: 1, deciding }));
      assert.equal((await office.ask("GET", String(link))).status, 404);
      assert.deepEqual(codes(refusal(await office.remind("A3"))), ["R178"]);
      assert.equal(allowed(await office.remind()), 1, "Fatima alone");
      const work = await office.ask("GET", `/${office.municipality.slug}/mijn-werk`, { as: people.joost });
      assert.ok(!work.body.includes(`/rondes/${round}/acties/A3`));
      const { lines, decisions } = await roundNow();
      assert.deepEqual(
        lines.map(({ action }) => action.key),
        ["A1", "A2", "A4"],
      );
      assert.deepEqual(
        decisions.map(({ action }) => action.key),
        ["A3"],
      );
      const news = { course: "onSchedule", happened: "Ik ga door.", reason: "ik vind van wel" } as const;
      const rest = { next: null, obstacle: null, need: null, end: null };
      const sent = { programme, key: "A3", seen: 2, round, byLink: false, draft: { ...news, ...rest } };
      const joost = { ...office.manager, person: people.joost };
      assert.deepEqual(codes(refusal(await sendUpdate(house, joost, sent))), ["R146"]);
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "person", known: 3 } }));
    });

    test("what came in by a link is confirmed to its owner by mail, once", async () => {
      office = await aCardOffice(kind);
      await office.send();
      const [link] = office.linksTo("Fatima");
      const { house, manager, programme } = office;
      const indicators = [{ key: null, name: "<b>gevolgd</b>", unit: "percentage" as const }];
      allowed(await setIndicators(house, manager, { programme, key: "A1", seen: 1, indicators }));
      const fields = cardAnswer({
        ...{ versie: "2", gebeurd: "Regel 1\r\nBcc: elders@kwaad.example" },
        ...{ verloop: "behind", hindernis: "Geen tijd", vervolg: "Nog 10", nodig: "Een besluit" },
        ...{ einde: "anders", klaar: "2027", waarom: "Later begonnen" },
        ...{ "waarde-I1": "40", "periode-I1": "Q3 2026", "aantal-I1": "120" },
      });
      assert.equal((await office.ask("POST", String(link), { fields })).status, 303);
      await office.send();
      await office.send();
      const [, receipt, ...more] = office.mailTo("Fatima");
      assert.deepEqual(more, []);
      assert.equal(receipt?.headers.get("subject"), "Uw bericht is binnen: Vacatures <b>nalopen</b>");
      const text = receipt?.parts.get("text/plain") ?? "";
      for (const said of [
        "Hoe het ervoor staat: Loopt achter.",
        "Wat er in de weg staat: Geen tijd",
        "De volgende stap: Nog 10",
        "Klaar: 2027.",
        "Waarom het anders wordt: Later begonnen",
        "<b>gevolgd</b>: 40 %, derde kwartaal 2026, over 120 mensen",
        "Wat er nodig is: Een besluit",
        "Regel 1 Bcc: elders@kwaad.example",
        "verander het tot",
      ])
        assert.ok(text.replaceAll(/\s+/g, " ").includes(said), said);
      assert.doesNotMatch(text, /kaart/, "a receipt lets nobody in");
    });
  });
