import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { importBudget } from "./importBudget.ts";
import { readMoney } from "./readMoney.ts";

const rows = (...lines: readonly (readonly (string | number)[])[]): readonly SheetRow[] =>
  [["Jaar", "Omschrijving", "Soort", "Begroot", "Besteed"], ...lines].map((cells, at) => ({
    number: at + 1,
    cells: cells.map((cell) => {
      if (cell === "") return { kind: "empty" };
      return typeof cell === "number" ? { kind: "number", value: cell } : { kind: "text", text: cell };
    }),
  }));
const input = { programme, until: day("2026-09-30"), source: "financieel systeem", dryRun: false };

for (const kind of bothKinds)
  describe(`budget and spending come in (${kind})`, () => {
    test("[DI-05] a list makes lines, the next quarter changes a budget with its reason and adds what was spent; one act each", async () => {
      const { house, municipality, manager } = await aProgrammeOffice(kind);
      const controller = anActor(municipality, "financialController");
      const first = rows(
        ["2026", "Uitvoering", "S", 500_000, 120_000],
        ["2026", "Onderzoek", "I", 80_000, ""],
      );
      allowed(await importBudget(house, controller, { ...input, rows: first, until: day("2026-06-30") }));
      const second = rows(
        ["2026", "uitvoering", "", 450_000, 470_000],
        ["2026", "Onderzoek", "", "", 20_000],
      );
      const looked = allowed(await importBudget(house, controller, { ...input, rows: second, dryRun: true }));
      assert.deepEqual(
        looked.map(({ line, budget }) => [line?.amount, budget]),
        [
          [500_000, 450_000],
          [80_000, null],
        ],
      );
      const before = await readMoney(house, manager, programme);
      assert.deepEqual(before.spent, [
        { year: 2026, budget: 500_000, spent: 120_000, until: "2026-06-30", told: 1, lines: 2 },
      ]);
      allowed(await importBudget(house, controller, { ...input, rows: second }));
      const after = await readMoney(house, manager, programme);
      assert.deepEqual(after.spent, [
        { year: 2026, budget: 530_000, spent: 490_000, until: "2026-09-30", told: 2, lines: 2 },
      ]);
      assert.deepEqual(
        after.lines.map(({ purpose, amount, version }) => [purpose, amount, version]),
        [
          ["Uitvoering", 450_000, 2],
          ["Onderzoek", 80_000, 1],
        ],
      );
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 20,
      });
      assert.equal(log.filter(({ event }) => event === "budget-imported").length, 2);
    });

    test("[DI-05] the same day again replaces what was spent; nothing comes in while one row is wrong, and not everybody may", async () => {
      const { house, municipality, manager, actor } = await aProgrammeOffice(kind);
      const controller = anActor(municipality, "financialController");
      const row = ["2026", "Uitvoering", "S", 500_000, 120_000] as const;
      const bring = (...lines: readonly (readonly (string | number)[])[]) =>
        importBudget(house, controller, { ...input, rows: rows(...lines) });
      allowed(await bring(row));
      allowed(await bring(["2026", "Uitvoering", "", "", 125_000]));
      const { spent, spentSources } = await readMoney(house, manager, programme);
      assert.deepEqual([spent[0]?.spent, spentSources], [125_000, ["financieel systeem"]]);
      const wrong = await bring(["2026", "Uitvoering", "", "", 1], ["2026", "Onbekend", "", "", 5]);
      assert.ok(!wrong.ok);
      assert.deepEqual(wrong.problem.file, [{ code: "B112", row: 3, column: "B" }]);
      assert.equal((await readMoney(house, manager, programme)).spent[0]?.spent, 125_000);
      const ahead = await importBudget(house, controller, {
        ...input,
        until: day("2027-01-01"),
        source: "",
        rows: rows(row),
      });
      assert.deepEqual(ahead.ok ? [] : ahead.problem.rules.map(({ code, at }) => `${code} ${at}`), [
        "B114 until",
        "B114 source",
      ]);
      await assert.rejects(importBudget(house, actor("clerk"), { ...input, rows: rows(row) }), NotAllowed);
    });
  });
