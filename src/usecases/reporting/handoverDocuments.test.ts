import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptDossier } from "../../../test/support/aDossier.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { handoverPaper } from "../../export/handover/handoverPaper.ts";
import { everyText } from "../../export/redaction/redactionPaper.ts";
import { changeDocument } from "../programme/changeDocument.ts";
import { makeHandoverFile } from "./makeHandoverFile.ts";

const reader = { language: "nl", locale: "nl-NL", accent: "#154273" } as const;

for (const kind of bothKinds)
  describe(`documents that are handed over (${kind})`, () => {
    test("[MS-06] [CI-09] the handover file has the register of documents, with their numbers and dossiers; a secret one is there for who may read it, and each page says so", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      const open = await aDocument(house, manager, programme, { title: "Collegevoorstel" });
      const secret = await aDocument(house, manager, programme, { title: "Advies Clavis" });
      const numbers = { registration: "AD2024-066765", annex: "6a", link: null };
      const values = { title: "Collegevoorstel", accessibility: "notChecked", ...numbers } as const;
      const changed = { programme, key: open, seen: 1, values, reason: null };
      allowed(await changeDocument(house, manager, changed));
      const documents = [open, secret];
      await aKeptDossier(house, manager, programme, { subject: "Voorstel", documents, paper: open });
      await keepSecret(house, manager, programme, [secret]);
      const asked = { programme, termEnd: day("2026-12-31"), words: (role: string) => role };
      const paperFor = async (role: "secretary" | "financialController") =>
        allowed(
          await makeHandoverFile(house, actor(role), asked, async (file) => ({
            ok: true as const,
            value: handoverPaper(file, reader),
          })),
        );
      const whole = await paperFor("secretary");
      const table = whole.sections.find(({ title }) => title === "Stukken")?.blocks[0];
      assert.ok(table?.kind === "table");
      assert.deepEqual(table.table.rows, [
        [
          "Advies Clavis",
          "niet vermeld",
          "niet vermeld",
          "Voorstel",
          "12 oktober 2026",
          "GEHEIM. Artikel 87 Gemeentewet; Woo artikel 5.1, lid 2, onder i. Opheffen: college.",
        ],
        [
          "Collegevoorstel",
          "AD2024-066765",
          "6a",
          "Voorstel",
          "12 oktober 2026",
          "iedereen die het programma leest",
        ],
      ]);
      assert.match(whole.kind, / · GEHEIM$/);
      assert.match(String(whole.caveat), /onder i/);
      const other = await paperFor("financialController");
      const said = everyText(other).join("\n");
      assert.match(said, /Collegevoorstel\nAD2024-066765/);
      assert.doesNotMatch(said, /Clavis|GEHEIM|Gemeentewet/);
      assert.equal(other.caveat, null);
    });
  });
