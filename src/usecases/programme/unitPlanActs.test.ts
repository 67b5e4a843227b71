import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readUnitPlan } from "./readUnitPlan.ts";
import { readUnitPlans } from "./readUnitPlans.ts";
import { saveUnitPlan, type UnitPlanValues } from "./saveUnitPlan.ts";

function planValues(unit: UnitId, differing: Partial<UnitPlanValues> = {}): UnitPlanValues {
  const {
    key: _,
    indicators: __,
    evidence: ___,
    version: ____,
    ...values
  } = aUnitPlan({
    unit,
    assignment: "instroom",
  });
  return { ...values, ...differing };
}

for (const kind of bothKinds) {
  describe(`units draw up their plans (${kind})`, () => {
    test("[UP-01] a unit owner draws up the plan of the own unit, once, and of no other", async () => {
      const { house, actor, unit } = await aProgrammeOffice(kind);
      const [care, work] = [await unit("zorg"), await unit("werk")];
      const owner = actor("unitOwner", [care]);
      const save = (values: UnitPlanValues, known: { key: string; seen: number } | null = null) =>
        saveUnitPlan(house, owner, { programme, known, values, reason: known && "na gesprek" });
      const plan = allowed(await save(planValues(care, { assignment: "meer instroom" })));
      const again = await save(planValues(care));
      assert.deepEqual(again.ok ? [] : again.problem.problems, [{ code: "P301", at: "unit" }]);
      await assert.rejects(save(planValues(work)), NotAllowed);
      const known = { key: plan.key, seen: plan.version };
      const changed = allowed(await save(planValues(care, { assignment: "instroom en behoud" }), known));
      assert.deepEqual([changed.assignment, changed.version], ["instroom en behoud", 2]);
      const late = await save(planValues(care, { assignment: "iets anders" }), known);
      assert.deepEqual(late.ok ? null : late.problem.current, changed);
    });

    test("an empty plan is refused and no plan is made; what says its assignment is one", async () => {
      const { house, manager, unit } = await aProgrammeOffice(kind);
      const care = await unit("zorg");
      const save = (assignment: string | null) => {
        const values = planValues(care, { assignment });
        return saveUnitPlan(house, manager, { programme, known: null, values, reason: null });
      };
      const empty = await save(null);
      assert.deepEqual(empty.ok ? [] : empty.problem.problems, [{ code: "P306", at: "assignment" }]);
      assert.equal((await readUnitPlan(house, manager, { programme, unit: care })).plan, null);
      assert.equal(allowed(await save("meer instroom")).version, 1);
    });

    test("[UP-01] one unit is read with its plan, what that leaves unsaid, who changed it and why", async () => {
      const { house, manager, actor, unit, action } = await aProgrammeOffice(kind);
      const care = await unit("zorg");
      const youth = await unit("jeugd", care);
      await action({ unit: youth, status: "done" });
      const read = (by = manager) => readUnitPlan(house, by, { programme, unit: care });
      const none = await read();
      assert.deepEqual([none.plan, none.unsaid, none.actions.length], [null, [], 1]);
      const values = planValues(care, { assignment: "instroom" });
      const plan = allowed(
        await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }),
      );
      const known = { key: plan.key, seen: 1 };
      const next = { programme, known, values: { ...values, agreement: "artikel 4" }, reason: "na gesprek" };
      allowed(await saveUnitPlan(house, manager, next));
      const found = await read();
      assert.deepEqual(
        found.versions.map(({ plan: then, act, reason }) => [then.agreement, act, reason]),
        [
          [null, "unit-plan-saved", null],
          ["artikel 4", "unit-plan-saved", "na gesprek"],
        ],
      );
      assert.ok(found.unsaid.includes("objectives") && !found.unsaid.includes("actions"));
      assert.deepEqual([found.detailed, (await read(actor("employee"))).detailed], [true, false]);
      assert.deepEqual(
        found.level.rows.map(({ unit: under }) => under),
        [youth],
      );
      const strange = randomUUID() as UnitId;
      await assert.rejects(readUnitPlan(house, manager, { programme, unit: strange }), NotFound);
    });

    test("[UP-04] [UP-07] involvement of the works council, participation and the P&C agreement are kept", async () => {
      const { house, manager, unit } = await aProgrammeOffice(kind);
      const values = planValues(await unit("zorg"), {
        worksCouncil: [
          { on: dayFrom("2026-03-02"), kind: "informed", outcome: null },
          { on: dayFrom("2026-05-11"), kind: "advice", outcome: "positief, met twee vragen" },
        ],
        participation: "drie bijeenkomsten met teams",
        agreement: "managementcontract 2026, artikel 4",
      });
      const plan = allowed(
        await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }),
      );
      const { units } = await readUnitPlans(house, manager, programme);
      assert.deepEqual(units[0]?.plan, plan);
      assert.deepEqual(plan.worksCouncil, values.worksCouncil);
      assert.deepEqual([plan.participation, plan.agreement], [values.participation, values.agreement]);
    });

    test("plans stand side by side with what each leaves empty", async () => {
      const { house, manager, unit, action } = await aProgrammeOffice(kind);
      const city = await unit("stad");
      const [care, work] = [await unit("zorg", city), await unit("werk", city)];
      await action({ unit: care, status: "done" });
      const grown = { phases: [{ period: periodFrom("2026"), ambition: "bewust" }], trainingHours: 320 };
      const full = { assignment: "a", objectives: "b", organisation: "c", consequences: "d", ...grown };
      for (const values of [planValues(care, full), planValues(work)])
        allowed(await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }));
      const { units, rollUp, top: level, inOverview } = await readUnitPlans(house, manager, programme);
      assert.deepEqual(
        units.map(({ plan, empty, rolled }) => [plan?.phases.length, empty.length, rolled.counts.total]),
        [
          [undefined, 0, 1],
          [0, 4, 0],
          [1, 0, 1],
        ],
      );
      assert.deepEqual([level.whole.counts.total, level.twice, inOverview], [1, 0, 1]);
      const top = rollUp.byUnit.find((row) => row.unit === city);
      assert.deepEqual([top?.counts.byStatus.done, top?.withPlan, top?.units], [1, 2, 3]);
    });
  });
}
