import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBudgetLine } from "../../../test/support/aProgramme.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addBudgetLine } from "./addBudgetLine.ts";
import { addTheme } from "./addTheme.ts";
import { adoptPlan } from "./adoptPlan.ts";
import { changeStatus } from "./changeStatus.ts";
import { closeProgramme } from "./closeProgramme.ts";
import { comparePlanVersions } from "./comparePlanVersions.ts";
import { planAction } from "./planAction.ts";
import { readProgramme } from "./readProgramme.ts";
import { readProgrammeAt } from "./readProgrammeAt.ts";
import type { Refusal } from "./refusal.ts";
import { returnPlan } from "./returnPlan.ts";
import { submitPlan } from "./submitPlan.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const adopted = { programme, adoptedOn: dayFrom("2026-10-12"), adoptedBy: "college" };

for (const kind of bothKinds) {
  describe(`the plan has versions (${kind})`, () => {
    test("a version is submitted, returned, submitted again and adopted; the one before it is closed", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      const submit = (name: string, reason: string | null = null) =>
        submitPlan(house, manager, { programme, name, reason });
      assert.deepEqual(codes(await submit(" ")), ["P203 name"]);
      const first = allowed(await submit("Plan 2024"));
      assert.deepEqual([first.number, first.status], [1, "submitted"]);
      assert.deepEqual(codes(await submit("Nog een")), ["P201 status"]);
      const silent = { programme, number: 1, reason: " " };
      assert.deepEqual(codes(await returnPlan(house, manager, silent)), ["P205 reason"]);
      const early = { ...adopted, number: 1, adoptedOn: dayFrom("2026-10-13") };
      assert.deepEqual(codes(await adoptPlan(house, manager, early)), ["P204 adoptedOn"]);
      const returned = { programme, number: 1, reason: "begroting ontbreekt" };
      assert.equal(allowed(await returnPlan(house, manager, returned)).status, "draft");
      assert.deepEqual(codes(await adoptPlan(house, manager, { ...adopted, number: 1 })), ["P201 status"]);
      assert.equal(allowed(await submit("Plan 2024, met begroting")).number, 1);
      const secretary = actor("secretary");
      assert.equal(allowed(await adoptPlan(house, secretary, { ...adopted, number: 1 })).status, "adopted");
      assert.deepEqual(codes(await submit("Plan 2025")), ["P203 reason"]);
      assert.equal(allowed(await submit("Plan 2025", "bijstelling na monitoring")).number, 2);
      allowed(await adoptPlan(house, secretary, { ...adopted, number: 2 }));
      const { parts } = await readProgramme(house, manager, programme);
      assert.deepEqual(
        parts.plans.map(({ number, status }) => [number, status]),
        [
          [1, "closed"],
          [2, "adopted"],
        ],
      );
      await assert.rejects(adoptPlan(house, actor("alderman"), { ...adopted, number: 2 }), NotAllowed);
      await assert.rejects(adoptPlan(house, manager, { ...adopted, number: 9 }), NotFound);
    });

    test("[MS-08] the plan is adjusted, each version is kept with its reason, and what changed is shown", async () => {
      const { house, manager, actor, action, wait } = await aProgrammeOffice(kind);
      const planning = { start: null, end: periodFrom("2026-Q2"), note: null };
      const one = await action({ planning });
      allowed(await submitPlan(house, manager, { programme, name: "Plan 2024", reason: null }));
      allowed(await adoptPlan(house, manager, { ...adopted, number: 1 }));
      wait(60);
      const later = { ...planning, end: periodFrom("2026-Q4") };
      const place = { programme, key: one.key, seen: one.version };
      allowed(await planAction(house, manager, { ...place, planning: later, reason: "ziekte" }));
      await action({ title: "Mentoren zoeken" });
      const { key: _, evidence: __, version: ___, ...line } = aBudgetLine();
      allowed(await addBudgetLine(house, manager, { programme, values: line }));
      allowed(await submitPlan(house, manager, { programme, name: "Plan 2025", reason: "na monitoring" }));
      const compared = await comparePlanVersions(house, manager, { programme, from: 1, to: 2 });
      const { actions, budgetLines } = compared.comparison;
      assert.deepEqual(
        actions.changed.map(({ key, fields }) => [key, fields]),
        [["A1", [{ field: "planning", before: planning, after: later }]]],
      );
      assert.deepEqual(
        [actions.added, budgetLines.added].map((list) => list.map(({ key }) => key)),
        [["A2"], ["L1"]],
      );
      assert.equal(compared.to === "now" ? null : compared.to.reason, "na monitoring");
      const now = await comparePlanVersions(house, manager, { programme, from: 2, to: "now" });
      assert.deepEqual(now.comparison.actions, { added: [], dropped: [], changed: [] });
      const employee = await comparePlanVersions(house, actor("employee"), { programme, from: 1, to: 2 });
      assert.deepEqual(employee.comparison.budgetLines.added, []);
    });

    test("a programme is read as it was then; before it was there it is not found", async () => {
      const { house, manager, action, wait } = await aProgrammeOffice(kind);
      const before = wait(-60);
      wait(120);
      const one = await action();
      const then = wait(1);
      wait(1);
      const place = { programme, key: one.key, seen: 1 };
      allowed(await changeStatus(house, manager, { ...place, status: "ongoing", reason: null }));
      const was = await readProgrammeAt(house, manager, { programme, instant: then });
      assert.deepEqual(was.actions, [one]);
      const is = await readProgrammeAt(house, manager, { programme, instant: wait(1) });
      assert.equal(is.actions[0]?.status, "ongoing");
      await assert.rejects(readProgrammeAt(house, manager, { programme, instant: before }), NotFound);
    });

    test("names, reasons, money and risks of then are hidden from those who may not read them now", async () => {
      const { house, manager, actor, action, person, wait } = await aProgrammeOffice(kind);
      const one = await action({ owner: { kind: "asWritten", text: "Jan van P&O" }, status: "ongoing" });
      const place = { programme, key: one.key, seen: 1 };
      allowed(await changeStatus(house, manager, { ...place, status: "postponed", reason: "Jan is ziek" }));
      const asked = { programme, instant: wait(1) };
      const [full] = (await readProgrammeAt(house, manager, asked)).actions;
      assert.deepEqual([full?.owner, full?.statusReason], [one.owner, "Jan is ziek"]);
      const [bare] = (await readProgrammeAt(house, actor("employee"), asked)).actions;
      assert.deepEqual([bare?.owner, bare?.statusReason, bare?.status], [one.owner, null, "postponed"]);
      await person("Jan van P&O");
      const [outside] = (await readProgrammeAt(house, actor("clerk"), asked)).actions;
      assert.deepEqual(
        [outside?.owner, outside?.statusReason],
        [{ kind: "role", role: null }, "Jan is ziek"],
      );
    });

    test("[MS-06] a closed programme is not changed any more and its open objectives can be read", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const one = await action({ status: "ongoing" });
      allowed(await submitPlan(house, manager, { programme, name: "Plan", reason: null }));
      allowed(await adoptPlan(house, manager, { ...adopted, number: 1 }));
      const close = { programme, seen: 1, reason: "einde van de periode" };
      assert.equal(allowed(await closeProgramme(house, manager, close)).closedOn, "2026-10-12");
      const move = { programme, key: one.key, seen: 1, status: "done", reason: null } as const;
      assert.deepEqual(codes(await changeStatus(house, manager, move)), ["P202 closedOn"]);
      const theme = { programme, values: { name: "Nieuw", parent: null, kind: "theme" } } as const;
      assert.deepEqual(codes(await addTheme(house, manager, theme)), ["P202 closedOn"]);
      assert.deepEqual(codes(await closeProgramme(house, manager, { ...close, seen: 2 })), ["P202 closedOn"]);
      const again = { programme, name: "Te laat", reason: "nog iets" };
      assert.deepEqual(codes(await submitPlan(house, manager, again)), ["P202 closedOn"]);
      const { parts } = await readProgramme(house, manager, programme);
      assert.deepEqual([parts.actions[0]?.status, parts.plans[0]?.status], ["ongoing", "closed"]);
    });
  });
}
