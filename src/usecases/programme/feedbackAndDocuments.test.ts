import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { addDocument } from "./addDocument.ts";
import { answerFeedback } from "./answerFeedback.ts";
import { giveFeedback } from "./giveFeedback.ts";
import { listFeedback } from "./listFeedback.ts";
import { listDocuments, readDocument } from "./readDocument.ts";
import { readProgramme } from "./readProgramme.ts";

const pdf = new TextEncoder().encode("%PDF-1.7 \u0000 vertrouwelijk");

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
      const [own] = await listFeedback(house, employee, programme);
      assert.deepEqual(
        [own?.text, own?.answer?.text],
        ["Denk ook aan de nachtploeg.", "Goed punt, die doet mee."],
      );
      assert.deepEqual(await listFeedback(house, actor("employee"), programme), []);
      assert.equal((await listFeedback(house, manager, programme)).length, 1);
      const empty = await giveFeedback(house, employee, { programme, action: null, text: " " });
      assert.deepEqual(empty.ok ? [] : empty.problem.problems, [{ code: "P401", at: "text" }]);
      await assert.rejects(giveFeedback(house, employee, { programme, action: "A9", text: "x" }), NotFound);
    });

    test("[RA-03 begins] a secret document is read by the named roles only, and reading it is recorded; times of secrecy come later", async () => {
      const { house, municipality, manager, actor } = await aProgrammeOffice(kind);
      const clerk = actor("clerk");
      const add = (secrecy: "open" | "secret", title: string, bytes = pdf) =>
        addDocument(house, clerk, { programme, title, secrecy, bytes });
      const secret = allowed(await add("secret", "Bijlage 2"));
      const open = allowed(await add("open", "Nota"));
      assert.deepEqual([secret.type, secret.size, open.key], ["pdf", pdf.length, "D2"]);
      const place = { programme, document: secret.key };
      assert.deepEqual((await readDocument(house, manager, place)).bytes, pdf);
      const auditor = anActor(municipality, "auditor");
      for (const reader of [actor("employee"), actor("worksCouncilMember"), auditor]) {
        assert.deepEqual(
          (await listDocuments(house, reader, programme)).map(({ title }) => title),
          ["Nota"],
        );
        await assert.rejects(readDocument(house, reader, place), NotFound);
        assert.deepEqual((await readDocument(house, reader, { programme, document: open.key })).bytes, pdf);
      }
      assert.equal((await listDocuments(house, clerk, programme)).length, 2);
      const entries = await readAuditLog(house, auditor, { before: undefined, limit: 50 });
      const reads = entries.filter(({ event }) => event === "secret-document-read");
      assert.deepEqual(
        reads.map(({ subject }) => subject),
        [`programma/${programme}/documenten/${secret.key}`],
      );
      const html = await add("open", " ", new TextEncoder().encode("<html>"));
      assert.deepEqual(html.ok ? [] : html.problem.problems, [{ code: "P601", at: "bytes" }]);
      const untitled = await add("open", " ");
      assert.deepEqual(untitled.ok ? [] : untitled.problem.problems, [{ code: "P603", at: "title" }]);
      await assert.rejects(
        addDocument(house, actor("employee"), { programme, title: "x", secrecy: "open", bytes: pdf }),
        NotAllowed,
      );
    });
  });
}
