import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { aDuty, aMailOffice, aSender, houseAt } from "../../../test/support/aMailOffice.ts";
import { aMailServer, type PostOffice } from "../../../test/support/aMailServer.ts";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { readMailSource } from "../../../test/support/readMailSource.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { addDays, dayFrom, dayOf } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { readOutgoingMail } from "../../usecases/mail/readOutgoingMail.ts";
import { remindOfDuties } from "../../usecases/mail/remindOfDuties.ts";
import { timeZone } from "../../usecases/perform.ts";
import { changeDuty } from "../../usecases/reporting/changeDuty.ts";
import { deliverReport } from "../../usecases/reporting/deliverReport.ts";
import { readDuties } from "../../usecases/reporting/readDuties.ts";

const byPerson = (person: PersonId) => ({ kind: "person", person, asWritten: null }) as const;

for (const kind of bothKinds)
  describe(`reminders of reporting duties (${kind})`, () => {
    let office: Awaited<ReturnType<typeof aMailOffice>>;
    let postOffice: PostOffice;
    let post: ReturnType<typeof aSender>;
    let rana: PersonId;
    before(async () => {
      office = await aMailOffice(kind);
      postOffice = await aMailServer();
      post = aSender(postOffice);
      rana = await office.person("Rana Rapporteur", "rana@proefstad.example");
      await office.leader("Sara Leiding", "sara@proefstad.example");
    });
    after(async () => {
      assert.deepEqual(post.faults, []);
      post.close();
      await postOffice.fall();
      await office.close();
    });

    /** What arrived since the last time it was asked: the day, to whom and under which subject. */
    const arrivals = () =>
      postOffice.arrived.splice(0).map(({ to, source }) => {
        const { headers } = readMailSource(source);
        const on = dayOf(new Date(headers.get("date") ?? ""), timeZone);
        return `${on} ${to.split("@")[0]}: ${headers.get("subject")}`;
      });
    const round = async () => {
      await remindOfDuties(office.house);
      await post.send(office.house);
    };
    /** Lets a number of days pass, with a round in the night and one in the morning. */
    const pass = async (from: string, days: number) => {
      for (let nth = 0; nth < days; nth++)
        for (const hour of ["04:00", "08:00"]) {
          office.at(`${addDays(dayFrom(from), nth)}T${hour}:00Z`);
          await round();
        }
    };
    const waiting = async () =>
      (
        await readOutgoingMail(office.house, office.administrator, {
          ...{ state: "waiting", limit: 100, offset: 0 },
        })
      ).mails;
    const deliver = async (key: string, seen: number, stated: string) =>
      allowed(
        await deliverReport(office.house, office.manager, {
          ...{ programme, key, seen, country: "NL" },
          delivery: { stated: dayFrom(stated), on: dayOf(office.house.now(), timeZone), where: null },
        }),
      );

    test("[RC-08] every duty is watched by its due date, reminds who owes it in time, and is on the overdue list until it is delivered", async () => {
      const key = allowedKey(await office.duty({ from: byPerson(rana) }));
      const reminded = async () => {
        const found = await readDuties(office.house, office.manager, { programme, country: "NL" });
        return found.reminded.filter(({ duty }) => duty === key).map(({ on }) => String(on));
      };
      const states = async () => {
        const { duties } = await readDuties(office.house, office.manager, { programme, country: "NL" });
        return duties.find(({ duty }) => duty.key === key)?.dues[0]?.state;
      };
      await pass("2026-11-30", 2);
      assert.deepEqual([await states(), arrivals()], ["ahead", []]);
      await pass("2026-12-02", 21);
      assert.deepEqual(
        [await states(), arrivals()],
        ["now", ["2026-12-02 rana: Herinnering: stand van doelen en acties, uiterlijk 31 december 2026"]],
      );
      await pass("2026-12-23", 9);
      assert.deepEqual(
        [await states(), arrivals()],
        ["now", ["2026-12-23 rana: Bijna zover: stand van doelen en acties, uiterlijk 31 december 2026"]],
      );
      await pass("2027-01-01", 10);
      assert.deepEqual(
        [await states(), arrivals()],
        ["overdue", ["2027-01-04 rana: Te laat: stand van doelen en acties"]],
      );
      assert.deepEqual(await reminded(), ["2027-01-04", "2026-12-23", "2026-12-02"]);
      await deliver(key, 1, "2026-12-31");
      await pass("2027-01-11", 20);
      assert.deepEqual([await states(), arrivals()], ["deliveredLate", []]);
      await deliver(key, 2, "2027-03-31");
    });

    test("who leads the programme gets one mail a day with every report that no colleague owes yet", async () => {
      office.at("2027-02-01T08:00:00Z");
      const once = { rhythm: { kind: "once" }, firstDue: periodFrom("2027-02-05") } as const;
      const first = allowedKey(await office.duty({ ...once, content: "jaarverslag" }));
      const second = allowedKey(
        await office.duty({
          ...once,
          content: "brief aan de raad",
          from: { kind: "asWritten", text: "griffie" },
        }),
      );
      await pass("2027-02-01", 3);
      assert.deepEqual(arrivals(), ["2027-02-01 sara: Herinnering: 2 rapportages wachten op u"]);
      await deliver(first, 1, "2027-02-05");
      await pass("2027-02-05", 10);
      assert.deepEqual(arrivals(), ["2027-02-08 sara: Te laat: brief aan de raad"]);
      await deliver(second, 1, "2027-02-05");
    });

    test("R163: a mail is written from what is true when it is sent; a report that was delivered meanwhile drops its mail", async () => {
      office.at("2027-03-01T08:00:00Z");
      const once = { ...aDuty, rhythm: { kind: "once" }, firstDue: periodFrom("2027-03-15") } as const;
      const key = allowedKey(await office.duty({ ...once, from: byPerson(rana) }));
      const other = allowedKey(await office.duty({ ...once, content: "brief", from: byPerson(rana) }));
      await remindOfDuties(office.house);
      assert.equal((await waiting()).length, 1);
      await deliver(other, 1, "2027-03-15");
      await post.send(office.house);
      assert.deepEqual(arrivals(), [
        "2027-03-01 rana: Herinnering: stand van doelen en acties, uiterlijk 15 maart 2027",
      ]);
      office.at("2027-03-08T08:00:00Z");
      await remindOfDuties(office.house);
      assert.equal((await waiting()).length, 1);
      await deliver(key, 1, "2027-03-15");
      await post.send(office.house);
      assert.deepEqual([(await waiting()).length, arrivals()], [0, []]);
      await pass("2027-03-16", 3);
      assert.deepEqual(arrivals(), []);
    });

    test("a mail server that was away for weeks is handed the step that holds, not the steps that passed", async () => {
      office.at("2027-05-03T08:00:00Z");
      const once = { rhythm: { kind: "once" }, firstDue: periodFrom("2027-05-21") } as const;
      const key = allowedKey(await office.duty({ ...once, from: byPerson(rana) }));
      for (const day of ["2027-05-03", "2027-05-18", "2027-05-24"]) {
        office.at(`${day}T08:00:00Z`);
        await remindOfDuties(office.house);
      }
      assert.equal((await waiting()).length, 3);
      await post.send(office.house);
      assert.deepEqual(arrivals(), ["2027-05-24 rana: Te laat: stand van doelen en acties"]);
      assert.equal((await waiting()).length, 0);
      await deliver(key, 1, "2027-05-21");
    });

    test("a report that gets another owner drops the mail of the one before and reminds the new one", async () => {
      office.at("2027-04-01T08:00:00Z");
      const once = { ...aDuty, rhythm: { kind: "once" }, firstDue: periodFrom("2027-04-20") } as const;
      const key = allowedKey(await office.duty({ ...once, from: byPerson(rana) }));
      await remindOfDuties(office.house);
      const joost = await office.person("Joost Opvolger", "joost@proefstad.example");
      const values = { ...once, from: byPerson(joost) };
      const changed = { programme, key, seen: 1, values, reason: "ander werk" };
      assert.ok((await changeDuty(office.house, office.manager, changed)).ok);
      await round();
      assert.deepEqual(arrivals(), [
        "2027-04-01 joost: Herinnering: stand van doelen en acties, uiterlijk 20 april 2027",
      ]);
      await deliver(key, 2, "2027-04-20");
    });

    test("round the change to summer time and back, with a round each hour, each step is mailed once, in the morning of its day", async () => {
      const hourly = async (from: string, hours: number) => {
        for (let hour = 0; hour < hours; hour++) {
          office.at(new Date(Date.parse(from) + hour * 3_600_000).toISOString());
          await round();
        }
        return postOffice.arrived.splice(0).map(({ source }) => readMailSource(source).headers.get("date"));
      };
      // the clock goes back on Sunday 31 October 2027 and forward on Sunday 26 March 2028
      office.at("2027-10-25T08:00:00Z");
      const due = (day: string) =>
        office.duty({ rhythm: { kind: "once" }, firstDue: periodFrom(day), from: byPerson(rana) });
      const autumn = allowedKey(await due("2027-11-29"));
      assert.deepEqual(await hourly("2027-10-29T22:00:00Z", 80), ["Mon, 01 Nov 2027 06:00:00 +0000"]);
      await deliver(autumn, 1, "2027-11-29");
      office.at("2028-03-20T08:00:00Z");
      const spring = allowedKey(await due("2028-04-25"));
      assert.deepEqual(await hourly("2028-03-24T23:00:00Z", 80), ["Mon, 27 Mar 2028 05:00:00 +0000"]);
      await deliver(spring, 1, "2028-04-25");
    });

    test("R160: of ten processes that decide in the same moment one adds the mail", async () => {
      office.at("2028-06-01T08:00:00Z");
      await office.duty({
        rhythm: { kind: "once" },
        firstDue: periodFrom("2028-06-09"),
        from: byPerson(rana),
      });
      const houses = Array.from({ length: 10 }, () => houseAt(office.web, office.house.now));
      const added = await Promise.all(houses.map(remindOfDuties));
      assert.equal(
        added.reduce((sum, count) => sum + count, 0),
        1,
      );
      assert.equal((await waiting()).length, 1);
    });
  });

function allowedKey(made: { readonly key: string }): string {
  return made.key;
}
