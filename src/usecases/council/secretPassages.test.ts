import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, secrecyOn } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { listDocuments, readDocument } from "../programme/readDocument.ts";
import { search } from "../programme/search.ts";
import { addRedaction, decideRedaction, removeWords } from "./changeRedaction.ts";
import { liftSecrecy } from "./changeSecrecy.ts";
import { imposeSecrecy } from "./imposeSecrecy.ts";
import { readRedactions } from "./readRedaction.ts";

const amount = "Het bedrag is 40.000 euro.";
const text = `Behandeld door Jan de Vries. ${amount} De rest is open.`;
const end = new Date("2026-10-14T15:00:00Z");

/** A document with one secret passage, and the redaction of it as it is begun. */
async function aPassage(kind: Parameters<typeof aProgrammeOffice>[0]) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const document = await aDocument(house, manager, programme, { title: "Begroting Clavis" });
  const parts = [{ document, passage: "bladzijde 4", words: [amount] }];
  allowed(await imposeSecrecy(house, manager, { programme, values: secrecyOn([], { parts }) }));
  const source = { kind: "document", key: document } as const;
  const values = { source, title: "Begroting zonder bedrag", text };
  const begun = allowed(await addRedaction(house, manager, { programme, values }));
  const decide = (seen: number) =>
    decideRedaction(house, manager, { programme, key: begun.key, seen, made: ["De rest"], files: [] });
  const employee = office.actor("employee");
  const seenBy = async () => {
    const hits = await search(house, employee, "Clavis");
    return {
      listed: (await listDocuments(house, employee, programme)).map(({ document: { key } }) => key),
      found: hits.map(({ key }) => key),
      redacted: (await readRedactions(house, employee, programme)).redactions.map(
        ({ redaction, leftOut }) => [
          redaction.key,
          leftOut.map(({ ground }) => `${ground.paragraph}${ground.letter}`).join(),
        ],
      ),
    };
  };
  const lift = async () => {
    const decided = { by: "executive", decidedOn: day("2026-10-12"), at: end } as const;
    allowed(await liftSecrecy(house, manager, { programme, key: "S1", seen: 1, lift: decided }));
  };
  return { ...office, document, begun, decide, employee, seenBy, lift };
}

const nothing = { listed: [], found: [], redacted: [] };

for (const kind of bothKinds)
  describe(`secrecy on a passage (${kind})`, () => {
    test("[CI-09] [CI-10] [CI-08] others read the document without its secret passage once that is decided, with the ground; at the instant of lifting they read the whole", async () => {
      const office = await aPassage(kind);
      const { house, document, begun, employee, seenBy, decide, lift } = office;
      const place = { programme, document };
      assert.deepEqual(begun.removed, [{ words: amount, ground: { paragraph: 2, letter: "i" } }]);
      assert.deepEqual(await seenBy(), nothing, "not before it is decided");
      allowed(await decide(1));
      assert.deepEqual(await seenBy(), { ...nothing, redacted: [[begun.key, "2i"]] });
      await assert.rejects(readDocument(house, employee, place), NotFound);
      await lift();
      house.clock.now = new Date(end.getTime() - 1);
      assert.deepEqual(await seenBy(), { ...nothing, redacted: [[begun.key, "2i"]] });
      house.clock.now = end;
      assert.deepEqual(await seenBy(), {
        listed: [document],
        found: [document],
        redacted: [[begun.key, ""]],
      });
      assert.equal((await readDocument(house, employee, place)).document.key, document);
      const auditor = office.actor("auditor");
      const told = await readAuditLog(house, auditor, { before: undefined, limit: 500 });
      assert.doesNotMatch(JSON.stringify(told), /40\.000/);
    });

    test("[CI-10] with a name taken out beside the passage, the whole document stays with who could read it, also after the end", async () => {
      const office = await aPassage(kind);
      const { house, manager, begun, employee, document, seenBy, decide, lift } = office;
      const words = { words: "Jan de Vries", ground: { paragraph: 2, letter: "e" } } as const;
      allowed(await removeWords(house, manager, { programme, key: begun.key, seen: 1, words }));
      allowed(await decide(2));
      await lift();
      house.clock.now = end;
      assert.deepEqual(await seenBy(), { ...nothing, redacted: [[begun.key, ""]] });
      await assert.rejects(readDocument(house, employee, { programme, document }), NotFound);
    });

    test("[CI-09] a second secrecy on the whole holds back what was decided before", async () => {
      const office = await aPassage(kind);
      const { house, manager, document, seenBy, decide } = office;
      allowed(await decide(1));
      allowed(await imposeSecrecy(house, manager, { programme, values: secrecyOn([document]) }));
      assert.deepEqual(await seenBy(), nothing);
    });

    test("V285: a secret passage that is not in the text as it stands keeps the redaction from being decided", async () => {
      const office = await aPassage(kind);
      const { house, manager, document } = office;
      const source = { kind: "document", key: document } as const;
      const values = { source, title: "Anders", text: "Het bedrag is 40 duizend euro. Behandeld door Jan." };
      const { key, removed } = allowed(await addRedaction(house, manager, { programme, values }));
      assert.deepEqual(removed, []);
      const words = { words: "Jan", ground: { paragraph: 2, letter: "e" } } as const;
      allowed(await removeWords(house, manager, { programme, key, seen: 1, words }));
      const done = await decideRedaction(house, manager, {
        programme,
        key,
        seen: 2,
        made: ["Het"],
        files: [],
      });
      assert.ok(!done.ok);
      assert.deepEqual(
        done.problem.problems.map(({ code }) => code),
        ["V285"],
      );
    });
  });
