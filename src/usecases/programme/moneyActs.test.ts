import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBudgetLine, aRisk } from "../../../test/support/aProgramme.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { addBudgetLine, type BudgetLineValues } from "./addBudgetLine.ts";
import { addRisk, type RiskValues } from "./addRisk.ts";
import { changeBudgetLine } from "./changeBudgetLine.ts";
import { changeRisk } from "./changeRisk.ts";
import { planAction } from "./planAction.ts";
import { exportMoney, readMoney } from "./readMoney.ts";
import { readRisks } from "./readRisks.ts";

function lineValues(differing: Partial<BudgetLineValues> = {}): BudgetLineValues {
  const { key: _, evidence: __, version: ___, ...values } = aBudgetLine();
  return { ...values, ...differing };
}
function riskValues(differing: Partial<RiskValues> = {}): RiskValues {
  const { key: _, evidence: __, version: ___, explicit: ____, ...values } = aRisk();
  return { ...values, cause: "krappe arbeidsmarkt", ...differing };
}

for (const kind of bothKinds) {
  describe(`money and risks are kept (${kind})`, () => {
    test("[BU-01] [BU-02] money is kept per year, structural or incidental, with its purpose, source and state", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      const add = (values: BudgetLineValues) => addBudgetLine(house, manager, { programme, values });
      const claim = lineValues({ state: "claim", origin: "voorjaarsnota 2026", openEnded: true });
      const line = allowed(await add(claim));
      allowed(
        await add(lineValues({ year: 2026, kind: "incidental", amount: 40_000, purpose: "onderzoek" })),
      );
      const granted = { ...claim, state: "granted", origin: "begroting 2027" } as const;
      const change = { programme, key: line.key, seen: 1, values: granted, reason: "raadsbesluit" };
      const controller = actor("financialController");
      assert.equal(allowed(await changeBudgetLine(house, controller, change)).state, "granted");
      const { years, lines } = await readMoney(house, controller, programme);
      assert.deepEqual(
        lines.map(({ key, state, origin }) => [key, state, origin]),
        [
          ["L1", "granted", "begroting 2027"],
          ["L2", null, null],
        ],
      );
      assert.deepEqual(
        years.map(({ year, byKind }) => [year, byKind.structural, byKind.incidental]),
        [
          [2026, 100_000, 40_000],
          [2027, 100_000, 0],
        ],
      );
      await assert.rejects(readMoney(house, actor("employee"), programme), NotAllowed);
      await assert.rejects(changeBudgetLine(house, actor("alderman"), change), NotAllowed);
    });

    test("money is taken along by who may read it, and that is recorded", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      allowed(await addBudgetLine(house, manager, { programme, values: lineValues() }));
      const taken = await exportMoney(house, actor("financialController"), programme);
      assert.deepEqual(taken, await readMoney(house, manager, programme));
      await assert.rejects(exportMoney(house, actor("unitOwner"), programme), NotAllowed);
      const entries = await readAuditLog(house, actor("auditor"), { before: undefined, limit: 5 });
      assert.deepEqual(
        entries.filter(({ event }) => event === "money-exported").map(({ subject }) => subject),
        [`programma/${programme}/geld`],
      );
    });

    test("[BU-07] money is linked to an action and shows which part of it is covered", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const { key } = await action();
      const add = (differing: Partial<BudgetLineValues>) =>
        addBudgetLine(house, manager, { programme, values: lineValues(differing) });
      allowed(await add({ action: key, coverage: 0.5 }));
      const { lines, years } = await readMoney(house, manager, programme);
      assert.deepEqual([lines[0]?.action, years[0]?.coverage], [key, 0.5]);
      const wrong = await add({ action: "A9", coverage: 2, amount: 0.5 });
      assert.deepEqual(wrong.ok ? [] : wrong.problem.problems.map(({ code }) => code), [
        "B101",
        "B102",
        "B104",
      ]);
    });

    test("[BU-05] [BU-09] cost is divided over units year by year with the rest named, and extra money for a group says its unit and why", async () => {
      const { house, manager, unit } = await aProgrammeOffice(kind);
      await unit("PO");
      await unit("BI");
      const values = lineValues({
        allocation: [
          { unit: "PO", share: 0.25 },
          { unit: "BI", share: 0.75 },
        ],
        extraFor: { group: "medewerkers met een beperking", reason: "achterstand in doorstroom" },
      });
      const line = allowed(await addBudgetLine(house, manager, { programme, values }));
      assert.deepEqual([line.allocation, line.extraFor], [values.allocation, values.extraFor]);
      const part = { allocation: [{ unit: "PO", share: 0.1 }], year: line.year + 1 };
      allowed(await addBudgetLine(house, manager, { programme, values: lineValues(part) }));
      const { allocation, extra } = await readMoney(house, manager, programme);
      assert.deepEqual(allocation, {
        years: [line.year, line.year + 1],
        units: [
          { unit: "BI", amounts: [75_000, 0] },
          { unit: "PO", amounts: [25_000, 10_000] },
        ],
        rest: [0, 90_000],
      });
      assert.deepEqual(
        extra.map(({ key, group, amount, units, reason }) => [key, group, amount, units, reason]),
        [[line.key, "medewerkers met een beperking", 100_000, ["PO", "BI"], "achterstand in doorstroom"]],
      );
      const elsewhere = lineValues({ allocation: [{ unit: "ZZ", share: 1 }] });
      await assert.rejects(addBudgetLine(house, manager, { programme, values: elsewhere }), NotFound);
    });

    test("[AC-09] an action becomes a work plan: concrete planning and the cost of it", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const year = { start: periodFrom("2026"), end: periodFrom("2026"), note: null };
      const listed = await action({ deliverable: "training voor 40 leidinggevenden", planning: year });
      const { key } = listed;
      const planning = { start: periodFrom("2026-09"), end: periodFrom("2026-11-27"), note: "4 groepen" };
      const planned = allowed(
        await planAction(house, manager, { programme, key, seen: listed.version, planning, reason: null }),
      );
      assert.deepEqual(planned.planning, planning);
      const values = lineValues({ action: key, amount: 12_000, category: "material", purpose: "training" });
      allowed(await addBudgetLine(house, manager, { programme, values }));
      const { lines } = await readMoney(house, manager, programme);
      assert.deepEqual(
        lines.filter((line) => line.action === key).map(({ amount }) => amount),
        [12_000],
      );
    });

    test("[RI-06 begins] [RI-07 begins] risks are kept with cause, measures, owner and review; talks and embargo come later", async () => {
      const { house, manager, person, actor } = await aProgrammeOffice(kind);
      const owner = { kind: "person", person: await person("Rina Risico"), asWritten: null } as const;
      const values = riskValues({ kind: "resistance", owner, mitigation: "gesprek met teams" });
      const risk = allowed(await addRisk(house, manager, { programme, values }));
      allowed(await addRisk(house, manager, { programme, values: riskValues({ kind: "unrest" }) }));
      const reviewed = { ...values, reviewOn: dayFrom("2026-10-01") };
      const change = { programme, key: risk.key, seen: 1, values: reviewed, reason: null };
      allowed(await changeRisk(house, manager, change));
      const { risks: register } = await readRisks(house, manager, programme);
      assert.deepEqual(
        register.map(({ risk: { key, kind: of }, flags }) => [key, of, flags]),
        [
          ["R1", "resistance", ["reviewPassed"]],
          ["R2", "unrest", ["noMitigation", "noOwner", "noReview"]],
        ],
      );
      await assert.rejects(readRisks(house, actor("clerk"), programme), NotAllowed);
    });
  });
}
