import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { addAPerson } from "../../../test/support/acts.ts";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { aConsent, allOf, anEmployment, anExtract, consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound, TryAgain } from "../../domain/shared/thrown.ts";
import type { Employment } from "../../domain/workforce/index.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { readConsents } from "../governance/readConsents.ts";
import { recordConsent } from "../governance/recordConsent.ts";
import { withdrawConsent } from "../governance/withdrawConsent.ts";
import type { House } from "../perform.ts";
import { importWorkforce, type WorkforceExtract } from "./importWorkforce.ts";
import { keepProfile } from "./keepProfile.ts";
import { prepareImport } from "./prepareImport.ts";
import { readEmployments } from "./readEmployments.ts";
import { readImports } from "./readImports.ts";

const codes = (result: Result<unknown, readonly { code: string }[]>): readonly string[] =>
  result.ok ? [] : result.problem.map(({ code }) => code);
async function lastEntry(house: House, municipality: Municipality) {
  const auditor = anActor(municipality, "auditor");
  const [entry] = await readAuditLog(house, auditor, { before: undefined, limit: 1 });
  assert.ok(entry?.content);
  return { event: entry.event, subject: entry.subject, details: JSON.parse(entry.content.details) };
}
const one = anEmployment();
const odd = anEmployment({
  person: "000124\\N",
  employment: "a\tb",
  unit: "één\nregel",
  sex: null,
  birth: null,
  grade: null,
  hours: 33.33,
  kind: null,
  manager: null,
  from: null,
  until: dayFrom("2026-12-31"),
  leavingReason: "other",
});

test("a server that ends the connection in the middle leaves nothing behind, and the source of the rows is closed", async () => {
  const house = await aHouse("server");
  const municipality = await aMunicipality(house);
  const analyst = anActor(municipality, "hrAnalyst");
  await consentIn(house, municipality);
  const superuser = await theSuperuser("server");
  const closed = Promise.withResolvers<void>();
  async function* many(): AsyncGenerator<Employment> {
    try {
      for (let count = 0; count < 1_000_000; count++) {
        if (count === 20_000)
          await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy pg_temp.incoming%'`.execute(
            superuser,
          );
        yield anEmployment({ person: String(count) });
      }
    } finally {
      closed.resolve();
    }
  }
  const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [one] });
  await assert.rejects(importWorkforce(house, analyst, { ...extract, rows: many() }), TryAgain);
  await closed.promise;
  assert.deepEqual((await readImports(house, analyst)).imports, []);
  assert.ok((await importWorkforce(house, analyst, extract)).ok);
});

for (const kind of bothKinds)
  describe(`an extract from HR comes in (${kind})`, () => {
    const rowsOf = (house: House, municipality: Municipality, number: number) =>
      readEmployments(
        house,
        anActor(municipality, "hrAnalyst"),
        { number, purpose: "countStaff" },
        ({ employments }) => allOf(employments),
      );
    const countRows = async (municipality: Municipality): Promise<number | undefined> => {
      const superuser = await theSuperuser(kind);
      const found = await sql<{
        rows: number;
      }>`select count(*) as rows from figures.employment where municipality = ${municipality.id}`.execute(
        superuser,
      );
      return found.rows[0]?.rows;
    };

    test("[DI-01 begins] [PL-05 begins] every item comes back as it was, and import and reading stand in the log with purpose and ground", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await consentIn(house, municipality);
      const rows = [one, odd, anEmployment({ employment: "02", hours: 4 })];
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows });
      const imported = await importWorkforce(house, analyst, extract);
      assert.deepEqual(imported, ok({ number: 1, rows: 3, replaced: null }));
      assert.deepEqual((await lastEntry(house, municipality)).details, {
        referenceDate: "2026-09-30",
        fileHash: "a".repeat(64),
        rows: 3,
        profile: "proef 1",
        consent: 1,
        replaced: null,
        purpose: "keepSnapshot",
        lawfulBasis: "avg-6-1-e",
      });
      assert.deepEqual(await rowsOf(house, municipality, 1), [rows[0], rows[2], rows[1]]);
      const read = await lastEntry(house, municipality);
      assert.equal(read.event, "employments-read");
      assert.equal(read.subject, "personeelsbestand/1");
      assert.deepEqual(read.details, {
        referenceDate: "2026-09-30",
        rows: 3,
        purpose: "countStaff",
        lawfulBasis: "avg-6-1-e",
      });
      await assert.rejects(rowsOf(house, municipality, 2), NotFound);
    });

    test("W120: without a consent on record neither an import nor a dry run reads a row", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      let wasAsked = false;
      async function* asked(): AsyncGenerator<Employment> {
        wasAsked = true;
        yield one;
      }
      const on = "2026-09-30";
      const extract = { ...(await anExtract(house, municipality, { on, rows: [] })), rows: asked() };
      assert.deepEqual(codes(await importWorkforce(house, analyst, extract)), ["W120"]);
      assert.deepEqual(codes(await prepareImport(house, analyst, dayFrom(on))), ["W120"]);
      assert.equal(wasAsked, false);
      await consentIn(house, municipality);
      const prepared = await prepareImport(house, analyst, dayFrom(on));
      assert.ok(prepared.ok);
      assert.equal(prepared.value.consent.decision.kind, "given");
      assert.deepEqual(prepared.value.replaces, null);
    });

    test("that no consent is needed opens the gate too, with the reason and who decided it", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const decidedBy = await addAPerson(house, anActor(municipality, "administrator"));
      const draft = { ...aConsent, kind: "notNeeded", reason: "geen OR: 40 mensen", decidedBy } as const;
      const secretary = anActor(municipality, "secretary");
      assert.ok((await recordConsent(house, secretary, { subject: "workforceData", draft })).ok);
      const [consent] = await readConsents(house, anActor(municipality, "auditor"));
      assert.deepEqual(consent?.decision, { kind: "notNeeded", reason: "geen OR: 40 mensen", decidedBy });
      assert.ok((await prepareImport(house, anActor(municipality, "hrAnalyst"), dayFrom("2026-09-30"))).ok);
      await assert.rejects(
        recordConsent(house, secretary, {
          subject: "workforceData",
          draft: { ...draft, decidedBy: secretary.person },
        }),
        NotFound,
        "somebody who is not known here",
      );
    });

    test("W124: the analyst opens the gate in no way, and not with another role beside it", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await assert.rejects(
        recordConsent(house, analyst, { subject: "workforceData", draft: aConsent }),
        NotAllowed,
      );
      const number = await consentIn(house, municipality);
      await assert.rejects(withdrawConsent(house, analyst, { consent: number, reason: "x" }), NotAllowed);
      const both = {
        ...anActor(municipality, "hrAnalyst"),
        holdings: [...analyst.holdings, { role: "programmeManager", units: new Set([]) } as const],
      };
      const council = anActor(municipality, "worksCouncilMember");
      assert.ok((await withdrawConsent(house, council, { consent: number, reason: "opnieuw" })).ok);
      assert.ok((await recordConsent(house, both, { subject: "workforceData", draft: aConsent })).ok);
      assert.deepEqual(codes(await prepareImport(house, both, dayFrom("2026-09-30"))), ["W124"]);
      assert.ok((await prepareImport(house, analyst, dayFrom("2026-09-30"))).ok);
    });

    test("a consent that was withdrawn lets nothing new in, and what came in under it stays", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      const number = await consentIn(house, municipality);
      const extract = await anExtract(house, municipality, { on: "2026-08-31", rows: [one] });
      assert.ok((await importWorkforce(house, analyst, extract)).ok);
      const council = anActor(municipality, "worksCouncilMember");
      const withdrawing = { consent: number, reason: "afspraken niet nagekomen" };
      assert.ok((await withdrawConsent(house, council, withdrawing)).ok);
      const next = await anExtract(house, municipality, { on: "2026-09-30", rows: [one] });
      assert.deepEqual(codes(await importWorkforce(house, analyst, next)), ["W120"]);
      assert.equal((await rowsOf(house, municipality, 1)).length, 1);
      const again = await withdrawConsent(house, council, withdrawing);
      assert.deepEqual(again.ok ? [] : again.problem.problems.map(({ code }) => code), ["W125"]);
    });

    test("W126: a consent record and its withdrawal are never rewritten or taken away, also not by the owner of the table", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const consent = await consentIn(house, municipality);
      const council = anActor(municipality, "worksCouncilMember");
      assert.ok((await withdrawConsent(house, council, { consent, reason: "opnieuw" })).ok);
      const superuser = await theSuperuser(kind);
      for (const name of ["office.consent", "office.consent_withdrawal"] as const) {
        const table = sql.table(name);
        await assert.rejects(sql`update ${table} set at = now()`.execute(superuser), /W126/);
        await assert.rejects(sql`delete from ${table}`.execute(superuser), /W126/);
        await assert.rejects(sql`truncate ${table} cascade`.execute(superuser), /W126/);
      }
    });

    test("W128: an extract of the same month replaces the one before; its rows go and its trace says by which", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await consentIn(house, municipality);
      const bring = async (on: string, rows: readonly Employment[], hash: string) =>
        importWorkforce(house, analyst, await anExtract(house, municipality, { on, rows, hash }));
      await bring("2026-08-31", [one], "a");
      await bring("2026-09-01", [one, odd], "b");
      assert.deepEqual(await bring("2026-09-30", [one], "c"), ok({ number: 3, rows: 1, replaced: 2 }));
      const { imports } = await readImports(house, analyst);
      const told = imports.map(({ number, rows, replacedBy }) => ({ number, rows, replacedBy }));
      assert.deepEqual(told, [
        { number: 1, rows: 1, replacedBy: null },
        { number: 2, rows: 2, replacedBy: 3 },
        { number: 3, rows: 1, replacedBy: null },
      ]);
      assert.equal(await countRows(municipality), 2);
      await assert.rejects(rowsOf(house, municipality, 2), NotFound);
    });

    const refusals: readonly {
      readonly name: string;
      readonly code: string;
      readonly change: Partial<WorkforceExtract>;
    }[] = [
      {
        name: "a snapshot is of today or earlier",
        code: "W127",
        change: { referenceDate: dayFrom("2026-10-13") },
      },
      {
        name: "a snapshot that is kept no longer does not come in",
        code: "W133",
        change: { referenceDate: dayFrom("2022-10-12") },
      },
      {
        name: "what the reader of the file found at its end",
        code: "W101",
        change: { ended: () => refused([{ code: "W101", at: "regel 2", found: "", expected: "" }]) },
      },
    ];
    for (const { name, code, change } of refusals)
      test(`${name}: refused, and nothing stays of it`, async () => {
        const house = await aHouse(kind);
        const municipality = await aMunicipality(house);
        const analyst = anActor(municipality, "hrAnalyst");
        await consentIn(house, municipality);
        const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [one, odd] });
        assert.deepEqual(codes(await importWorkforce(house, analyst, { ...extract, ...change })), [code]);
        assert.equal(await countRows(municipality), 0);
        assert.deepEqual((await readImports(house, analyst)).imports, []);
      });

    test("W132: an extract is read by a profile that is kept", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await consentIn(house, municipality);
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [one] });
      const profile = { name: "proef", version: 2 };
      assert.deepEqual(codes(await importWorkforce(house, analyst, { ...extract, profile })), ["W132"]);
      const kept = (columns: readonly string[]) =>
        keepProfile(house, analyst, { name: "proef", content: { columns, sheet: null } });
      assert.deepEqual(await kept(["Uren"]), profile);
      assert.deepEqual(await kept(["Uren"]), profile, "the same again is no new version");
      assert.ok((await importWorkforce(house, analyst, { ...extract, profile })).ok);
    });

    test("W131: an extract has at least one employment", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await consentIn(house, municipality);
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [] });
      const imported = await importWorkforce(house, anActor(municipality, "hrAnalyst"), extract);
      assert.deepEqual(codes(imported), ["W131"]);
    });

    test("W134: an employment of a person stands once in a snapshot", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await consentIn(house, municipality);
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [one, odd, one] });
      const imported = await importWorkforce(house, anActor(municipality, "hrAnalyst"), extract);
      assert.deepEqual(codes(imported), ["W134"]);
      assert.equal(await countRows(municipality), 0);
    });

    test("a source that stops and a value that no column takes leave nothing behind, and the next import comes in", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await consentIn(house, municipality);
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows: [one] });
      async function* stopping(): AsyncGenerator<Employment> {
        for (let count = 0; count < 5000; count++) yield anEmployment({ person: String(count) });
        throw new Error("the disk is gone");
      }
      await assert.rejects(
        importWorkforce(house, analyst, { ...extract, rows: stopping() }),
        /the disk is gone/,
      );
      async function* wrong(): AsyncGenerator<Employment> {
        for (let count = 0; count < 50_000; count++)
          yield anEmployment({ person: String(count), hours: count === 3000 ? 61 : 36 });
      }
      await assert.rejects(
        importWorkforce(house, analyst, { ...extract, rows: wrong() }),
        /check constraint/,
      );
      assert.equal(await countRows(municipality), 0);
      assert.ok((await importWorkforce(house, analyst, extract)).ok);
    });

    test("two imports at the same moment wait for each other: one replaces the other", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const analyst = anActor(municipality, "hrAnalyst");
      await consentIn(house, municipality);
      const extracts = [];
      for (const hash of ["a", "b"])
        extracts.push(await anExtract(house, municipality, { on: "2026-09-30", rows: [one], hash }));
      const done = await Promise.all(extracts.map((extract) => importWorkforce(house, analyst, extract)));
      assert.deepEqual(done.map((result) => result.ok && result.value.replaced).toSorted(), [1, null]);
      assert.equal(await countRows(municipality), 1);
    });
  });
