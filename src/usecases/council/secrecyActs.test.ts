import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret, secrecyOn } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { instantOn } from "../../domain/council/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { timeZone } from "../perform.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { listDocuments, readDocument } from "../programme/readDocument.ts";
import { giveSecretDocuments, liftSecrecy } from "./changeSecrecy.ts";
import { imposeSecrecy } from "./imposeSecrecy.ts";
import { liftDueSecrecy } from "./liftDueSecrecy.ts";
import { readSecrecies } from "./readSecrecy.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;

const codes = (result: { ok: true } | { ok: false; problem: { problems: readonly { code: string }[] } }) =>
  result.ok ? [] : result.problem.problems.map(({ code }) => code);
const titles = async ({ house }: Office, reader: Office["manager"]) =>
  (await listDocuments(house, reader, programme)).map(({ document }) => document.title);
const events = async ({ house, municipality }: Office, event: string) =>
  (await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 500 })).filter(
    (entry) => entry.event === event,
  );
const at = (date: string, time: string): Date => {
  const found = instantOn(day(date), time, timeZone);
  return found.ok ? found.value : assert.fail(found.problem);
};

/** The first twenty half hours of a day, without those that stand on no clock, or twice. */
const halfHoursOf = (date: string): readonly Date[] =>
  Array.from({ length: 20 }, (_, half) => `${Math.floor(half / 2)}:${half % 2 === 0 ? "00" : "30"}`).flatMap(
    (time) => {
      const instant = instantOn(day(date), time, timeZone);
      return instant.ok ? [instant.value] : [];
    },
  );

/** Every hour in which something ends, and the one after. */
const hoursAround = (ends: readonly Date[]): readonly Date[] => {
  const hour = 3_600_000;
  const hours = ends.map((end) => Math.floor(end.getTime() / hour));
  return [...new Set(hours.flatMap((one) => [one, one + 1]))]
    .sort((a, b) => a - b)
    .map((one) => new Date(one * hour));
};

for (const kind of bothKinds)
  describe(`secrecy on documents (${kind})`, () => {
    test("[CI-07] [CI-09] a body puts one of two open documents under secrecy: nobody but the named offices finds it, and each reading is logged", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const [clerk, employee] = [actor("clerk"), actor("employee")];
      const secret = await aDocument(house, manager, programme, { title: "Bijlage 5" });
      await aDocument(house, manager, programme, { title: "Bijlage 4" });
      assert.deepEqual(await titles(office, employee), ["Bijlage 4", "Bijlage 5"]);
      const secrecy = await keepSecret(house, clerk, programme, [secret]);
      assert.deepEqual(await titles(office, employee), ["Bijlage 4"]);
      const place = { programme, document: secret };
      for (const role of [
        "employee",
        "worksCouncilMember",
        "auditor",
        "unitOwner",
        "administrator",
      ] as const) {
        await assert.rejects(readDocument(house, actor(role), place), NotFound, role);
        await assert.rejects(readSecrecies(house, actor(role), programme), NotAllowed, role);
      }
      for (const role of ["alderman", "secretary", "clerk"] as const) {
        assert.ok((await readDocument(house, actor(role), place)).isSecret);
        assert.deepEqual((await readSecrecies(house, actor(role), programme)).secrecies, [secrecy]);
      }
      assert.equal((await events(office, "secret-document-read")).length, 3);
      await assert.rejects(
        imposeSecrecy(house, actor("alderman"), { programme, values: secrecyOn([secret]) }),
        NotAllowed,
      );
    });

    test("V201, V203, V204, V205, V206, V207, V208, V210 and V212 are refused and change nothing", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const clerk = actor("clerk");
      const document = await aDocument(house, manager, programme, { title: "Bijlage 5" });
      const impose = async (differing: Parameters<typeof secrecyOn>[1]) =>
        codes(await imposeSecrecy(house, clerk, { programme, values: secrecyOn([document], differing) }));
      assert.deepEqual(await impose({ body: "councilCommittee" }), ["V201"]);
      assert.deepEqual(await impose({ reasoning: "" }), ["V203"]);
      assert.deepEqual(await impose({ parts: [{ document: "D-elders", passage: null }] }), ["V204"]);
      assert.deepEqual(await impose({ imposedOn: day("2026-10-13"), reviewOn: day("2026-10-13") }), [
        "V205",
        "V205",
      ]);
      assert.deepEqual(await titles(office, actor("employee")), ["Bijlage 5"]);
      const { key } = await keepSecret(house, clerk, programme, [document]);
      const place = { programme, key, seen: 1 };
      const lift = { by: "executive", decidedOn: day("2026-10-12"), at: "now" } as const;
      const lifting = async (differing: Partial<Parameters<typeof liftSecrecy>[2]["lift"]>) =>
        codes(await liftSecrecy(house, clerk, { ...place, lift: { ...lift, ...differing } }));
      assert.deepEqual(await lifting({ by: "council" }), ["V206"]);
      assert.deepEqual(await lifting({ at: new Date(house.now().getTime() - 1) }), ["V207"]);
      assert.deepEqual(await lifting({ decidedOn: day("2026-10-11") }), ["V212"]);
      assert.deepEqual(
        codes(
          await giveSecretDocuments(house, clerk, { ...place, to: "someOfCouncil", on: day("2026-10-12") }),
        ),
        ["V210"],
      );
      assert.deepEqual(
        codes(
          await giveSecretDocuments(house, clerk, {
            ...place,
            seen: 7,
            to: "council",
            on: day("2026-10-12"),
          }),
        ),
        ["V101"],
      );
      const given = allowed(
        await giveSecretDocuments(house, clerk, { ...place, to: "council", on: day("2026-10-12") }),
      );
      assert.deepEqual(given.givenTo, [{ to: "council", on: "2026-10-12" }]);
      allowed(await liftSecrecy(house, clerk, { ...place, seen: 2, lift }));
      assert.deepEqual(codes(await liftSecrecy(house, clerk, { ...place, seen: 3, lift })), ["V208"]);
      const again = house.database.inRole("evenbeeld_office", office.municipality.id, async (transaction) => {
        await sql`update office.secrecy set lifted = false, version = version + 1`.execute(transaction);
        return ok(true);
      });
      await assert.rejects(again, /V208/, "the database refuses it too");
    });

    test("[CI-08] [RA-03 begins] it ends at the decided instant to the millisecond, also after the programme closed, and the end is written down once by several processes; dossiers come later", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const [clerk, employee] = [actor("clerk"), actor("employee")];
      const document = await aDocument(house, manager, programme, { title: "Bijlage 5", mark: "secret" });
      const { key } = await keepSecret(house, clerk, programme, [document]);
      const end = at("2026-10-15", "17:00");
      const lift = { by: "executive", decidedOn: day("2026-10-12"), at: end } as const;
      allowed(await liftSecrecy(house, clerk, { programme, key, seen: 1, lift }));
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
      house.clock.now = new Date(end.getTime() - 1);
      assert.deepEqual(await titles(office, employee), []);
      await assert.rejects(readDocument(house, employee, { programme, document }), NotFound);
      await liftDueSecrecy(house); // other municipalities may have ends that are due
      const [waiting] = (await readSecrecies(house, clerk, programme)).secrecies;
      assert.equal(waiting?.state.kind, "liftDecided");
      house.clock.now = end;
      assert.deepEqual(
        await titles(office, employee),
        ["Bijlage 5"],
        "no process needs to have written it down",
      );
      assert.equal((await readDocument(house, employee, { programme, document })).isSecret, false);
      const workers = await Promise.all(
        Array.from({ length: 4 }, async () => ({
          ...(await aHouse(kind)),
          clock: house.clock,
          now: house.now,
        })),
      );
      await Promise.all(workers.map(liftDueSecrecy));
      await liftDueSecrecy(house);
      assert.equal((await events(office, "secrecy-lifted")).length, 1);
      const [written] = (await readSecrecies(house, clerk, programme)).secrecies;
      assert.deepEqual(written?.state, { kind: "lifted", lift });
      assert.equal(written?.version, 3);
    });

    test("forty secrecies that end around both changes of the clock each end once, with two workers and a restart in between", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const clerk = actor("clerk");
      const document = await aDocument(house, manager, programme, { title: "Bijlage 5" });
      const ends = ["2026-10-25", "2027-03-28"].flatMap(halfHoursOf);
      assert.equal(ends.length, 36, "two hours of each night stand on no clock, or twice");
      for (const end of ends) {
        const { key } = await keepSecret(house, clerk, programme, [document]);
        const lift = { by: "executive", decidedOn: day("2026-10-12"), at: end } as const;
        allowed(await liftSecrecy(house, clerk, { programme, key, seen: 1, lift }));
      }
      for (const hour of hoursAround(ends)) {
        house.clock.now = hour;
        const fresh = await aHouse(kind); // a process that was started anew
        await Promise.all([house, { ...fresh, now: house.now }].map(liftDueSecrecy));
        const { secrecies } = await readSecrecies(house, clerk, programme);
        const lifted = secrecies.filter(({ state }) => state.kind === "lifted");
        assert.equal(lifted.length, ends.filter((end) => end <= hour).length);
      }
      assert.equal((await events(office, "secrecy-lifted")).length, ends.length);
    });
  });
