import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aKeptCommitment, entryValues } from "../../../test/support/aCouncilEntry.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { standingOf } from "../../domain/council/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { ok } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { search } from "../programme/search.ts";
import { addCouncilEntry } from "./addCouncilEntry.ts";
import { changeCouncilEntry } from "./changeCouncilEntry.ts";
import { liftSecrecy } from "./changeSecrecy.ts";
import { importCouncilRegister } from "./importCouncilRegister.ts";
import {
  accountForDelay,
  endCouncilEntry,
  reopenCouncilEntry,
  settleCouncilEntry,
} from "./moveCouncilEntry.ts";
import { publishCouncilRegister } from "./publishCouncilRegister.ts";
import { readCouncilEntry } from "./readCouncilEntry.ts";
import { readCouncilRegister } from "./readCouncilRegister.ts";
import { readPublicRegisters } from "./readPublicCouncil.ts";

const words = (role: string) => role;
type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;
type Reader = Office["manager"];

const open = ({ house }: Office, reader: Reader, entry: string) =>
  readCouncilEntry(house, reader, { programme, entry });
const texts = async ({ house }: Office, reader: Reader) =>
  (await readCouncilRegister(house, reader, programme)).entries.map(({ text }) => text);
const events = async ({ house, municipality }: Office) =>
  (await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 500 })).map(
    ({ event }) => event,
  );
const problems = (
  result: { ok: true } | { ok: false; problem: { problems: readonly { code: string }[] } },
) => (result.ok ? [] : result.problem.problems.map(({ code }) => code));
const rowsOf = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line
      .split("|")
      .map((text) => (text === "" ? { kind: "empty" as const } : { kind: "text" as const, text })),
  }));

for (const kind of bothKinds)
  describe(`the register of commitments and motions (${kind})`, () => {
    test("[CI-01] [CI-02] a promise is late, gets its reason, is settled with a document and opened again: each step with who, when and why", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const clerk = actor("clerk");
      const letter = await aDocument(house, manager, programme, { title: "Raadsbrief" });
      const key = await aKeptCommitment(house, clerk, programme, {
        number: "TA2024-000860",
        due: periodFrom("2026-09"),
      });
      const at = { programme, key };
      const before = await open(office, clerk, key);
      assert.equal(standingOf(before.entry, before.today), "overdue");
      const account = { why: "herfstreces", newDue: periodFrom("2026-11-06") };
      allowed(await accountForDelay(house, clerk, { ...at, seen: 1, account }));
      const settled = { on: day("2026-10-12"), document: letter, how: null };
      allowed(await settleCouncilEntry(house, manager, { ...at, seen: 2, settled }));
      allowed(await reopenCouncilEntry(house, clerk, { ...at, seen: 3, reason: "de brief was een ander" }));
      const ended = { kind: "withdrawn", on: day("2026-10-12"), why: "op verzoek van de raad" } as const;
      allowed(await endCouncilEntry(house, clerk, { ...at, seen: 4, ended }));
      const { steps, entry } = await open(office, clerk, key);
      assert.deepEqual(
        steps.map(({ act, fields, reason, by }) => [act, fields, reason, by?.role]),
        [
          ["council-entry-added", [], null, null],
          ["council-delay-explained", ["late"], null, null],
          ["council-entry-settled", ["state"], null, null],
          ["council-entry-reopened", ["state", "late"], "de brief was een ander", null],
          ["council-entry-ended", ["state"], null, null],
        ],
      );
      assert.deepEqual(steps[1]?.entry.late, { ...account, saidOn: "2026-10-12" });
      assert.deepEqual(entry.state, ended);
      const log = await events(office);
      for (const { act } of steps) assert.equal(log.filter((event) => event === act).length, 1, act);
    });

    test("[CI-01] clerk and programme manager keep it; others read it and change nothing; who was first is told", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, actor } = office;
      const key = await aKeptCommitment(house, actor("clerk"), programme);
      for (const role of ["secretary", "alderman", "employee", "auditor", "unitOwner"] as const) {
        assert.deepEqual(await texts(office, actor(role)), [entryValues().text], role);
        const input = { programme, kind: "commitment", values: entryValues() } as const;
        await assert.rejects(addCouncilEntry(house, actor(role), input), NotAllowed, role);
      }
      const change = (text: string) =>
        changeCouncilEntry(house, actor("programmeManager"), {
          programme,
          key,
          seen: 1,
          reason: null,
          values: entryValues({ text }),
        });
      assert.deepEqual(problems(await change("Anders")), []);
      assert.deepEqual(problems(await change("Nog anders")), ["V101"]);
      allowed(await closeProgramme(house, office.manager, { programme, seen: 1, reason: null }));
      const input = { programme, kind: "commitment", values: entryValues() } as const;
      assert.deepEqual(problems(await addCouncilEntry(house, office.manager, input)), ["P202"]);
    });

    test("[CI-03] a commitment answers a motion of this register, with the number of neither twice", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager } = office;
      const motion = allowed(
        await addCouncilEntry(house, manager, {
          programme,
          kind: "motion",
          values: entryValues({ number: "732", informOn: periodFrom("2027-Q1") }),
        }),
      );
      const add = (number: string, of: string | null) =>
        addCouncilEntry(house, manager, {
          programme,
          kind: "commitment",
          values: entryValues({ number, motion: of }),
        });
      assert.deepEqual(problems(await add("732", motion.key)), []);
      assert.deepEqual(problems(await add("732 ", motion.key)), ["V231"]);
      assert.deepEqual(problems(await add("733", "CE00000000")), ["V233"]);
    });

    test("[CI-02] [CI-09] [RA-03] settled by a secret document it reads as settled without one; made in it, it is not there; at the instant both are", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const employee = actor("employee");
      const secret = await aDocument(house, manager, programme, { title: "Bijlage 5" });
      const secrecy = await keepSecret(house, manager, programme, [secret]);
      const shown = await aKeptCommitment(house, manager, programme, { text: "Rapportage" });
      const gone = await aKeptCommitment(house, manager, programme, { text: "Besloten", madeIn: secret });
      const settle = (how: string, seen: number) =>
        settleCouncilEntry(house, manager, {
          programme,
          key: shown,
          seen,
          settled: { on: day("2026-10-12"), document: secret, how },
        });
      allowed(await settle("met bijlage 5", 1));
      allowed(await settle("met bijlage 5, geheim", 2));
      const read = await open(office, employee, shown);
      assert.deepEqual(read.entry.state, { kind: "settled", on: "2026-10-12", document: null, how: null });
      assert.equal(read.steps.length, 2, "that the words about it changed is no step");
      assert.ok(!JSON.stringify([read, [...read.documents]]).includes(secret));
      assert.deepEqual(await texts(office, employee), ["Rapportage"]);
      await assert.rejects(open(office, employee, gone), NotFound);
      assert.deepEqual((await texts(office, actor("alderman"))).toSorted(), ["Besloten", "Rapportage"]);
      const hits = async (reader: Reader) => (await search(house, reader, "o")).map(({ title }) => title);
      assert.deepEqual(await hits(employee), ["Rapportage"]);
      assert.deepEqual((await hits(actor("alderman"))).toSorted(), ["Besloten", "Rapportage"]);
      await open(office, actor("alderman"), gone);
      assert.ok((await events(office)).includes("secret-commitment-read"));
      const lift = { by: secrecy.mayLift, decidedOn: day("2026-10-12"), at: house.clock.now };
      allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
      assert.deepEqual((await texts(office, employee)).toSorted(), ["Besloten", "Rapportage"]);
      const state = (await open(office, employee, shown)).entry.state;
      assert.equal(state.kind === "settled" && state.document, secret);
    });

    test("[CI-01] a list comes in whole or not at all; a dry run keeps nothing", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, actor } = office;
      const bring = (rows: readonly SheetRow[], dryRun: boolean) =>
        importCouncilRegister(house, actor("clerk"), { programme, kind: "commitment", rows, dryRun });
      const good = rowsOf("Nummer|Tekst|Deadline", "TA1|Een|Q1 2027", "TA2|Twee|");
      const bad = await bring(rowsOf("Nummer|Tekst|Deadline", "TA1|Een|ooit", "TA1|Twee|"), false);
      assert.deepEqual(bad, {
        ok: false,
        problem: {
          rules: [],
          file: [
            { code: "V240", row: 2, column: "C" },
            { code: "V231", row: 2, column: "A" },
            { code: "V231", row: 3, column: "A" },
          ],
        },
      });
      assert.equal(allowed(await bring(good, true)).entries.length, 2);
      assert.deepEqual(await texts(office, actor("clerk")), []);
      allowed(await bring(good, false));
      assert.deepEqual(await texts(office, actor("clerk")), ["Een", "Twee"]);
      assert.equal((await bring(good, true)).ok, false, "the numbers are there now");
    });

    test("[CI-01] [RA-05] V248: the register is made public on purpose: without what is secret, without names; a new state is a new one and none is rewritten", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor, municipality } = office;
      const secret = await aDocument(house, manager, programme, { title: "Bijlage 5" });
      await keepSecret(house, manager, programme, [secret]);
      const responsible = { kind: "asWritten", text: "Directie P&O" } as const;
      const shown = await aKeptCommitment(house, manager, programme, { text: "Rapportage", responsible });
      await aKeptCommitment(house, manager, programme, { text: "Besloten", madeIn: secret });
      const settled = { on: day("2026-10-12"), document: secret, how: "met bijlage 5" };
      allowed(await settleCouncilEntry(house, manager, { programme, key: shown, seen: 1, settled }));
      const now = () => readPublicRegisters(house, { municipality, mark: String(house.newId()) });
      assert.deepEqual(await now(), []);
      await assert.rejects(
        publishCouncilRegister(house, actor("secretary"), { programme, words }),
        NotAllowed,
      );
      assert.deepEqual(await publishCouncilRegister(house, actor("clerk"), { programme, words }), {
        ok: true,
        value: 1,
      });
      const [register] = await now();
      assert.deepEqual(
        register?.entries.map(({ text, standing, endedOn, why }) => [text, standing, endedOn, why]),
        [["Rapportage", "settled", "2026-10-12", null]],
      );
      for (const hidden of [secret, "bijlage 5", "Bijlage 5", "Directie"])
        assert.ok(!JSON.stringify(register).includes(hidden), hidden);
      await aKeptCommitment(house, manager, programme, { text: "Nieuw" });
      assert.equal((await now())[0]?.entries.length, 1, "not public by itself");
      allowed(await publishCouncilRegister(house, manager, { programme, words }));
      assert.equal((await now())[0]?.entries.length, 2);
      const rewrite = house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
        await sql`update office.council_publication set at = now()`.execute(transaction);
        return ok(null);
      });
      await assert.rejects(rewrite);
    });
  });
