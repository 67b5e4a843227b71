import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { addLetter, changeLetter, planLetter, registerLetter } from "./changeLetter.ts";
import { addRedaction, decideRedaction, removeWords } from "./changeRedaction.ts";
import { readLetter, readLetterFile, readLetters } from "./readLetter.ts";
import { readRedaction, readRedactionFile } from "./readRedaction.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;

const said = { dossier: null, edition: null, duties: [2] } as const;
const passages = (text: string) => [{ part: "message", text }] as const;
const begin = async ({ house, manager }: Office) =>
  allowed(
    await addLetter(house, manager, {
      programme,
      values: { ...said, kind: "dayMailEntry", subject: "Nieuws", passages: passages("Tekst.") },
    }),
  ).key;
const unrest = { kind: "expected", risk: "Veel vragen over Clavis", plan: "Eerst intern" } as const;
const embargo = { kind: "untilInstant", at: new Date("2026-10-12T08:00:00Z") } as const;
const dayMail = { on: day("2026-10-12"), registration: "RB-1" };
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));
const files = [
  { format: "pdf", language: "nl", bytes: bytes("pdf") },
  { format: "docx", language: "nl", bytes: bytes("docx") },
] as const;

const log = async ({ house, municipality }: Office) =>
  readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 500 });
const codes = (result: { ok: true } | { ok: false; problem: { problems: readonly { code: string }[] } }) =>
  result.ok ? [] : result.problem.problems.map(({ code }) => code);

/** What a hand in the database would do. */
const byHand = ({ house, municipality }: Office, table: string) =>
  house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    await sql`update ${sql.table(table)} set version = version + 1`.execute(transaction);
    return ok(true);
  });

for (const kind of bothKinds)
  describe(`letters and redactions in the register (${kind})`, () => {
    test("[CI-05] [CM-06] [RI-07] a registered letter is held until its instant, keeps its files as they were drawn, and is changed by nobody; the log tells of its reading without its words", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const employee = actor("employee");
      const key = await begin(office);
      const place = { programme, letter: key };
      allowed(await planLetter(house, manager, { programme, key, seen: 1, values: { embargo, unrest } }));
      const stale = await registerLetter(house, manager, { programme, key, seen: 1, dayMail, files });
      assert.deepEqual(codes(stale), ["V101"]);
      allowed(await registerLetter(house, manager, { programme, key, seen: 2, dayMail, files }));
      const values = { ...said, subject: "Anders", passages: passages("Anders.") };
      assert.deepEqual(codes(await changeLetter(house, manager, { programme, key, seen: 3, values })), [
        "V258",
      ]);
      await assert.rejects(byHand(office, "office.letter"), /V258/);
      await assert.rejects(readLetter(house, employee, place), NotFound);
      assert.equal((await readLetters(house, employee, programme)).letters.length, 0);
      await readLetter(house, manager, place);
      house.clock.now = embargo.at;
      const found = await readLetterFile(house, employee, { ...place, format: "pdf" });
      assert.equal(Buffer.from(found.file?.bytes ?? assert.fail("no file")).toString(), "pdf");
      assert.equal(found.isHeld, false);
      await readLetter(house, manager, place);
      const told = await log(office);
      const events = told.map(({ event }) => event);
      for (const [event, times] of [
        ["letter-added", 1],
        ["letter-planned", 1],
        ["letter-registered", 1],
        ["held-letter-read", 1],
      ] as const)
        assert.equal(events.filter((one) => one === event).length, times, event);
      assert.doesNotMatch(JSON.stringify(told), /Clavis|Eerst intern|Tekst\./);
    });

    test("[CI-10] a decided redaction keeps its files and is changed by nobody; who reads what was taken out is in the log, the words are not", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, actor } = office;
      const employee = actor("employee");
      const document = await aDocument(house, manager, programme, { title: "Advies" });
      const source = { kind: "document", key: document } as const;
      const values = { source, title: "Advies", text: "Van Jan de Vries." };
      const { key } = allowed(await addRedaction(house, manager, { programme, values }));
      const words = { words: "Jan de Vries", ground: { paragraph: 2, letter: "e" } } as const;
      allowed(await removeWords(house, manager, { programme, key, seen: 1, words }));
      const made = ["Advies", "Programma van Jan de Vries"];
      const refused = await decideRedaction(house, manager, { programme, key, seen: 2, made, files });
      assert.deepEqual(codes(refused), ["V266"]);
      allowed(await decideRedaction(house, manager, { programme, key, seen: 2, made: ["Advies"], files }));
      await assert.rejects(byHand(office, "office.redaction"), /V265/);
      const place = { programme, redaction: key };
      const seen = await readRedactionFile(house, employee, { ...place, format: "docx" });
      assert.equal(Buffer.from(seen.file?.bytes ?? assert.fail("no file")).toString(), "docx");
      assert.equal((await readRedaction(house, employee, place)).isWhole, false);
      assert.equal((await readRedaction(house, manager, place)).isWhole, true);
      const told = await log(office);
      assert.equal(told.filter(({ event }) => event === "redaction-read").length, 1);
      assert.doesNotMatch(JSON.stringify(told), /Vries/);
    });

    test("P202: in a closed programme no letter is begun", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager } = office;
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "klaar" }));
      const start = {
        ...said,
        kind: "dayMailEntry",
        subject: "Nieuws",
        passages: passages("Tekst."),
      } as const;
      assert.deepEqual(codes(await addLetter(house, manager, { programme, values: start })), ["P202"]);
    });
  });
