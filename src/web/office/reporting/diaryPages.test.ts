import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aKeptCommitment } from "../../../../test/support/aCouncilEntry.ts";
import { aProgramme } from "../../../../test/support/aProgramme.ts";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../../test/support/databases.ts";
import { readIcs } from "../../../../test/support/readIcs.ts";
import type { Role } from "../../../domain/access/index.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";
import { addProgramme } from "../../../usecases/programme/addProgramme.ts";
import { addDuty, type DutyValues } from "../../../usecases/reporting/addDuty.ts";
import { addClosure } from "../../../usecases/reporting/changeCalendar.ts";
import { changeDuty } from "../../../usecases/reporting/changeDuty.ts";

const odd = `Cijfers; "stand", doelen\\ en acties ${"🙂 en nog een lang verhaal ".repeat(6)}`.trim();

async function anOffice(kind: DatabaseKind) {
  const office = await aSite(kind);
  const { house, manager, administrator, people } = office;
  const { key: programme, lang, municipalityName, ...values } = aProgramme();
  allowed(await addProgramme(house, manager, { key: programme, lang, municipalityName, values }));
  const nothing = { role: null, members: [], chair: null, secretary: null, rhythm: null, mandate: null };
  const body = { key: "stuurgroep", name: "Stuurgroep", kind: "steeringGroup" as const, ...nothing };
  allowed(await addBody(house, administrator, body));
  const once: DutyValues = {
    kind: null,
    content: odd,
    from: { kind: "person", person: people.joost, asWritten: null },
    to: "directie",
    body: null,
    rhythm: { kind: "once" },
    firstDue: periodFrom("2026-12-26"), // a Saturday, and Boxing Day
    endsOn: null,
    awaitsCouncil: false,
    legalBasis: null,
  };
  allowed(await addDuty(house, manager, { programme, values: once }));
  const toBody: DutyValues = {
    ...once,
    content: "voortgang",
    from: { kind: "asWritten", text: "clustermanagers" },
    body: "stuurgroep",
    firstDue: periodFrom("2027-01-29"),
  };
  allowed(await addDuty(house, manager, { programme, values: toBody }));
  const make = async (person: PersonId, path: string): Promise<string> => {
    const page = await office.post(person, path, {});
    assert.equal(page.status, 200);
    const secret = /\/agenda\/([\w-]{43})\.ics/.exec(page.body)?.[1];
    assert.ok(secret, "the address stands on the page");
    return secret;
  };
  const ask = (secret: string, slug = office.municipality.slug) =>
    office.site.request(`http://localhost:3000/${slug}/agenda/${secret}.ics`);
  const read = async (secret: string) => {
    const answer = await ask(secret);
    assert.equal(answer.status, 200);
    const { events, head } = readIcs(new Uint8Array(await answer.arrayBuffer()));
    const told = (name: string) => events.map((event) => event.get(name)?.value);
    return { answer, events, head, told };
  };
  return { ...office, programme, once, make, ask, read };
}

for (const kind of bothKinds)
  describe(`the diary of somebody (${kind})`, () => {
    test("[CI-04] holds when the council hears what, for who keeps the register or works on it, and nothing that is secret", async () => {
      const office = await anOffice(kind);
      const { house, manager, programme } = office;
      const { joost, sara, fatima } = office.people;
      const secret = await aDocument(house, manager, programme, { title: "Bijlage" });
      await keepSecret(house, manager, programme, [secret]);
      const informOn = periodFrom("2027-Q1");
      const responsible = { kind: "person", person: joost, asWritten: null } as const;
      await aKeptCommitment(house, manager, programme, {
        number: "M266",
        text: "mbo",
        informOn,
        responsible,
      });
      await aKeptCommitment(house, manager, programme, { text: "Geheim", informOn, madeIn: secret });
      const council = async (person: PersonId) => {
        const { events } = await office.read(await office.make(person, "/agenda/eigen/adres"));
        return events
          .map((event) => [event.get("SUMMARY")?.value, event.get("DTSTART")?.value])
          .filter(([title]) => String(title).startsWith("De raad hoort"));
      };
      const held = [["De raad hoort hoe het gaat: M266: mbo", "20270331"]];
      assert.deepEqual(await council(sara), held, "keeps the register");
      assert.deepEqual(await council(joost), held, "works on it");
      assert.deepEqual(await council(fatima), []);
    });

    test("R172: holds what its person owes, on the day that counts, with what to do and where", async () => {
      const office = await anOffice(kind);
      const { joost, sara } = office.people;
      assert.ok((await office.open(joost, "/mijn-werk")).body.includes("/agenda"));
      const { answer, events, told, head } = await office.read(
        await office.make(joost, "/agenda/eigen/adres"),
      );
      assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
      assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
      assert.equal(answer.headers.get("cache-control"), "no-store");
      assert.equal(head.get("X-WR-CALNAME")?.value, `Rapportages ${office.municipality.name}`);
      assert.deepEqual(told("SUMMARY"), [`Uiterlijk vandaag: ${odd}`]);
      assert.deepEqual(told("DTSTART"), ["20261228"]);
      assert.equal(events[0]?.get("DTSTART")?.parameters, ";VALUE=DATE");
      const [description = ""] = told("DESCRIPTION");
      for (const words of [
        `Wat u doet: ${odd} opleveren.`,
        "De dag was 26 december 2026. Dat is geen werkdag",
        `http://localhost:3000/${office.municipality.slug}/programma/${office.programme}/plichten#`,
      ])
        assert.ok(description.replaceAll("\u00a0", " ").includes(words), words);
      const all = await office.read(await office.make(sara, "/agenda/eigen/adres"));
      assert.deepEqual(all.told("DTSTART"), ["20261228", "20270129"], "who keeps the duties has them all");
      const body = await office.read(await office.make(joost, "/agenda/overleg/stuurgroep/adres"));
      assert.deepEqual(body.told("SUMMARY"), ["Uiterlijk vandaag: voortgang"]);
      assert.match(String(body.head.get("X-WR-CALNAME")?.value), /^Rapportages voor Stuurgroep/);
      assert.equal((await office.post(joost, "/agenda/overleg/geen/adres", {})).status, 404);
    });

    test("an entry stays the same one when its words or its day change, and says that it is a later version", async () => {
      const office = await anOffice(kind);
      const secret = await office.make(office.people.joost, "/agenda/eigen/adres");
      const first = await office.read(secret);
      const closed = {
        name: "Kerst",
        kind: "closed",
        first: day("2026-12-28"),
        last: day("2027-01-01"),
      } as const;
      allowed(await addClosure(office.house, office.manager, closed));
      const moved = await office.read(secret);
      assert.deepEqual(moved.told("DTSTART"), ["20270104"]);
      const values = { ...office.once, content: "stand" };
      const seen = { programme: office.programme, key: "RP1", seen: 1 };
      allowed(await changeDuty(office.house, office.manager, { ...seen, values, reason: null }));
      const changed = await office.read(secret);
      assert.deepEqual(changed.told("SUMMARY"), ["Uiterlijk vandaag: stand"]);
      const turns = [first, moved, changed].map(({ told }) => told("SEQUENCE")[0]);
      assert.deepEqual(turns, ["0", "1", "2"]);
      assert.equal(new Set([first, moved, changed].map(({ told }) => told("UID")[0])).size, 1);
    });

    test("R173: a new address makes the old one worthless, and one that was taken back opens nothing", async () => {
      const office = await anOffice(kind);
      const other = await anOffice(kind);
      const { joost } = office.people;
      const old = await office.make(joost, "/agenda/eigen/adres");
      const own = await office.make(joost, "/agenda/eigen/adres");
      await office.read(own);
      const nowhere = await (await office.site.request("http://localhost:3000/bestaat/niet")).text();
      const worthless = async (secret: string, slug?: string) => {
        const answer = await office.ask(secret, slug);
        assert.deepEqual([answer.status, await answer.text()], [404, nowhere], secret);
      };
      await worthless(old);
      await worthless(own, other.municipality.slug);
      await worthless(`${own.slice(0, 42)}${own.endsWith("A") ? "B" : "A"}`);
      for (const forged of [
        "A".repeat(43),
        "",
        "x",
        `${own}x`,
        `${own}%00`,
        own.toUpperCase(),
        "%27%20or%201=1",
      ])
        await worthless(forged);
      const back = await office.post(joost, "/agenda/eigen/intrekken", {});
      assert.deepEqual([back.status, back.to?.endsWith("/agenda?gedaan=diaryRevoked")], [303, true]);
      await worthless(own);
      assert.equal(
        (await office.post(joost, "/agenda/eigen/intrekken", {})).status,
        303,
        "once more is no fault",
      );
    });

    test("the secret stands on one page and nowhere else: not in the database, not in the log", async () => {
      const office = await anOffice(kind);
      const { joost, sara } = office.people;
      const secret = await office.make(joost, "/agenda/eigen/adres");
      assert.ok(!(await office.open(joost, "/agenda")).body.includes(secret));
      assert.ok(
        !(await office.open(sara, "/agenda")).body.includes("U maakte een adres"),
        "not of somebody else",
      );
      const superuser = await theSuperuser(kind);
      const found = await superuser.transaction().execute(async (transaction) => {
        await sql`select set_config('app.municipality', ${office.municipality.id}, true)`.execute(
          transaction,
        );
        const links =
          await sql`select * from access.diary_link where municipality = ${office.municipality.id}`.execute(
            transaction,
          );
        const log =
          await sql`select e.event, e.subject, c.details from audit.entry e join audit.entry_content c using (municipality, number)
          where municipality = ${office.municipality.id}`.execute(transaction);
        return { links: links.rows, log: log.rows };
      });
      assert.equal(found.links.length, 1);
      assert.ok(found.log.some((entry) => JSON.stringify(entry).includes("diary-link-made")));
      const all = JSON.stringify(found);
      assert.ok(!all.includes(secret) && !all.includes(Buffer.from(secret).toString("hex")));
      assert.deepEqual(office.faults, []);
    });

    test("each reading is judged by the rights of that day: who lost a role, or left, gets nothing more", async () => {
      const office = await anOffice(kind);
      const { fatima } = office.people;
      const grant = async (role: Role, until: string, person = fatima) => {
        const term = { fromDay: day("2026-10-01"), untilDay: day(until) };
        allowed(await grantRole(office.house, office.administrator, { person, role, unit: null, ...term }));
      };
      await grant("programmeManager", "2026-10-31");
      const secret = await office.make(fatima, "/agenda/eigen/adres");
      assert.equal((await office.read(secret)).events.length, 2);
      office.house.clock.now = new Date("2026-11-02T08:00:00Z");
      assert.equal((await office.read(secret)).events.length, 0, "still an employee, who owes nothing");
      const leaver = allowed(
        await addPerson(office.house, office.administrator, {
          name: "Lies",
          mail: "lies@proef.example",
          unit: null,
        }),
      );
      await grant("clerk", "2026-11-30", leaver);
      const left = await office.make(leaver, "/agenda/overleg/stuurgroep/adres");
      assert.equal((await office.read(left)).events.length, 1);
      office.house.clock.now = new Date("2026-12-01T08:00:00Z");
      assert.equal((await office.ask(left)).status, 404, "without any role there is nothing");
    });
  });
