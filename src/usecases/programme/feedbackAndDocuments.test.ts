import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { upload, wholeOf } from "../../../test/support/aFiles.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { aPdf } from "../../../test/support/aPdf.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { addDocument } from "./addDocument.ts";
import { answerFeedback } from "./answerFeedback.ts";
import { giveFeedback } from "./giveFeedback.ts";
import { readAction } from "./readAction.ts";
import { listDocuments, readDocument } from "./readDocument.ts";
import { readFeedback } from "./readFeedback.ts";
import { readProgramme } from "./readProgramme.ts";
import { readWork } from "./readWork.ts";

const pdf = aPdf("\u0000 vertrouwelijk");

for (const kind of bothKinds) {
  describe(`feedback and documents (${kind})`, () => {
    test("[RA-04] an employee sees progress, gives feedback on an action and reads the answer; others do not", async () => {
      const { house, manager, action, actor } = await aProgrammeOffice(kind);
      const one = await action({ status: "ongoing" });
      const employee = actor("employee");
      const { parts } = await readProgramme(house, employee, programme);
      assert.equal(parts.actions[0]?.status, "ongoing");
      const given = allowed(
        await giveFeedback(house, employee, {
          programme,
          action: one.key,
          text: "Denk ook aan de nachtploeg.",
        }),
      );
      const answer = { programme, key: given.key, seen: 1, text: "Goed punt, die doet mee." };
      await assert.rejects(answerFeedback(house, employee, answer), NotAllowed);
      allowed(await answerFeedback(house, manager, answer));
      const readBy = async (reader: typeof employee) =>
        (await readAction(house, reader, programme, one.key)).feedback;
      const [own] = await readBy(employee);
      assert.deepEqual(
        [own?.text, own?.answer?.text],
        ["Denk ook aan de nachtploeg.", "Goed punt, die doet mee."],
      );
      assert.deepEqual(await readBy(actor("employee")), []);
      assert.equal((await readBy(manager)).length, 1);
      const empty = await giveFeedback(house, employee, { programme, action: null, text: " " });
      assert.deepEqual(empty.ok ? [] : empty.problem.problems, [{ code: "P401", at: "text" }]);
      await assert.rejects(giveFeedback(house, employee, { programme, action: "A9", text: "x" }), NotFound);
    });

    test("what is said about the programme as a whole is asked of who answers, until it is answered", async () => {
      const { house, manager, action, actor } = await aProgrammeOffice(kind);
      const one = await action({});
      const employee = actor("employee");
      const say = async (about: string | null, text: string) =>
        allowed(await giveFeedback(house, employee, { programme, action: about, text }));
      await say(one.key, "Denk ook aan de nachtploeg.");
      const whole = await say(null, "Wat doet het programma voor wie hier al lang werkt?");
      const asked = async (reader: typeof employee) =>
        (await readWork(house, reader, "NL")).asks.flatMap((ask) =>
          ask.kind === "feedback" ? [[ask.key, ask.about?.key ?? null]] : [],
        );
      assert.deepEqual(await asked(manager), [
        ["F1", one.key],
        ["F2", null],
      ]);
      assert.deepEqual(await asked(employee), []);
      const texts = async (reader: typeof employee) =>
        (await readFeedback(house, reader, programme)).feedback.map(({ text }) => text);
      assert.deepEqual(await texts(manager), [whole.text]);
      assert.deepEqual(await texts(employee), [whole.text]);
      assert.deepEqual(await texts(actor("employee")), []);
      const answer = { programme, key: whole.key, seen: 1, text: "Kijk bij Doorgroeien." };
      allowed(await answerFeedback(house, manager, answer));
      assert.deepEqual(await asked(manager), [["F1", one.key]]);
    });

    test("[RA-03 begins] a secret document is read by the named roles only, and reading it is recorded; times of secrecy come later", async () => {
      const { house, municipality, manager, actor } = await aProgrammeOffice(kind);
      const clerk = actor("clerk");
      const add = async (secrecy: "open" | "secret", title: string, bytes: Uint8Array = pdf) =>
        addDocument(house, clerk, { programme, title, secrecy, file: await upload(house, clerk, bytes) });
      const contentOf = async (reader: typeof clerk, document: string) =>
        wholeOf((await readDocument(house, reader, { programme, document })).file.content());
      const secret = allowed(await add("secret", "Bijlage 2"));
      const open = allowed(await add("open", "Nota"));
      assert.deepEqual([secret.type, secret.size], ["pdf", pdf.length]);
      const place = { programme, document: secret.key };
      assert.deepEqual(await contentOf(manager, secret.key), pdf);
      const auditor = anActor(municipality, "auditor");
      for (const reader of [actor("employee"), actor("worksCouncilMember"), auditor]) {
        assert.deepEqual(
          (await listDocuments(house, reader, programme)).map(({ document }) => document.title),
          ["Nota"],
        );
        await assert.rejects(readDocument(house, reader, place), NotFound);
        assert.deepEqual(await contentOf(reader, open.key), pdf);
      }
      assert.equal((await listDocuments(house, clerk, programme)).length, 2);
      const entries = await readAuditLog(house, auditor, { before: undefined, limit: 50 });
      const reads = entries.filter(({ event }) => event === "secret-document-read");
      assert.deepEqual(
        reads.map(({ subject }) => subject),
        [`programma/${programme}/documenten/${secret.key}`],
      );
      const html = await add("open", " ", new TextEncoder().encode("<html>"));
      assert.deepEqual(html.ok ? [] : html.problem.problems, [{ code: "P601", at: "file" }]);
      const untitled = await add("open", " ");
      assert.deepEqual(untitled.ok ? [] : untitled.problem.problems, [{ code: "P603", at: "title" }]);
      const file = await upload(house, clerk, pdf);
      await assert.rejects(
        addDocument(house, actor("employee"), { programme, title: "x", secrecy: "open", file }),
        NotAllowed,
      );
    });
  });
}
