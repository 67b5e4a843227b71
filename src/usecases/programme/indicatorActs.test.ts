import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { UnitPlan } from "../../domain/programme/index.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addIndicator, type IndicatorValues } from "./addIndicator.ts";
import { addObjective } from "./addObjective.ts";
import { changeIndicator } from "./changeIndicator.ts";
import { saveUnitPlan } from "./saveUnitPlan.ts";

const aim = { title: "Meer instroom", theme: null, owner: { kind: "notStated" }, attainable: null } as const;
const named = (name: string, value: number): IndicatorValues => ({
  ...{ name, value, objective: "O1", unit: "percentage", dueDate: null },
});
const shownIn = ({ indicators }: UnitPlan) => indicators.map(({ key, name, value }) => [key, name, value]);
const codesOf = (result: Awaited<ReturnType<typeof addIndicator>>) =>
  result.ok ? [] : result.problem.problems.map(({ code }) => code);

/** Returns a unit with a plan that has two indicators, and what two people do to them. */
async function aPlanWithTwo(kind: DatabaseKind) {
  const { house, manager, actor, unit } = await aProgrammeOffice(kind);
  allowed(await addObjective(house, manager, { programme, values: aim }));
  const care = await unit("zorg");
  const { key: _, indicators: __, evidence: ___, version: ____, ...empty } = aUnitPlan({ unit: care });
  const values = { ...empty, assignment: "instroom" };
  const made = allowed(await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }));
  const at = (seen: number) => ({ programme, key: made.key, seen, reason: null });
  const add = (seen: number, added: IndicatorValues) =>
    addIndicator(house, manager, { ...at(seen), values: added });
  const change = (seen: number, indicator: string, changed: IndicatorValues | null, by = manager) =>
    changeIndicator(house, by, { ...at(seen), indicator, values: changed });
  const save = (seen: number, objectives: string) =>
    saveUnitPlan(house, manager, { ...at(seen), known: at(seen), values: { ...values, objectives } });
  allowed(await add(1, named("stages", 10)));
  const { version: seen } = allowed(await add(2, named("banen", 20)));
  return { add, change, save, seen, elsewhere: actor("unitOwner", [await unit("werk")]) };
}

for (const kind of bothKinds) {
  describe(`a unit keeps its own indicators (${kind})`, () => {
    test("one removes the first while another saves the second: the right one is changed", async () => {
      const { change, seen } = await aPlanWithTwo(kind);
      allowed(await change(seen, "I1", null));
      const plan = allowed(await change(seen, "I2", named("banen", 25)));
      assert.deepEqual(shownIn(plan), [["I2", "banen", 25]]);
    });

    test("both at the same moment: each waits for the other, and both are kept", async () => {
      const { change, add, seen } = await aPlanWithTwo(kind);
      const done = await Promise.all([
        change(seen, "I1", null),
        change(seen, "I2", named("banen", 25)),
        add(seen, named("uren", 3)),
      ]);
      assert.deepEqual(done.map(codesOf), [[], [], []]);
      const plan = allowed(await change(seen + 3, "I2", named("banen", 26)));
      assert.deepEqual(shownIn(plan), [
        ["I2", "banen", 26],
        ["I3", "uren", 3],
      ]);
    });

    test("V101: who changes an indicator that somebody else changed or took out, is told so and writes over nothing", async () => {
      const { change, seen } = await aPlanWithTwo(kind);
      const theirs = allowed(await change(seen, "I2", named("banen", 30)));
      const mine = await change(seen, "I2", named("banen", 25));
      assert.deepEqual([codesOf(mine), mine.ok ? null : mine.problem.current], [["V101"], theirs]);
      const without = allowed(await change(seen + 1, "I2", null));
      const late = await change(seen + 1, "I2", named("banen", 25));
      assert.deepEqual([codesOf(late), late.ok ? null : late.problem.current], [["V101"], without]);
      await assert.rejects(change(without.version, "I2", named("banen", 25)), NotFound);
    });

    test("a key is never given twice: an old form never meets a newer indicator", async () => {
      const { add, change, seen } = await aPlanWithTwo(kind);
      allowed(await change(seen, "I2", null));
      const plan = allowed(await add(seen + 1, named("uren", 3)));
      assert.deepEqual(shownIn(plan), [
        ["I1", "stages", 10],
        ["I3", "uren", 3],
      ]);
      assert.deepEqual(codesOf(await change(seen, "I2", named("banen", 25))), ["V101"]);
    });

    test("the plan itself and its indicators are written side by side, and neither is in the way of the other", async () => {
      const { add, change, save, seen } = await aPlanWithTwo(kind);
      allowed(await change(seen, "I1", null));
      const written = allowed(await save(seen, "4 teams roosteren zelf"));
      assert.deepEqual(
        [written.objectives, shownIn(written)],
        ["4 teams roosteren zelf", [["I2", "banen", 20]]],
      );
      const added = allowed(await add(seen, named("uren", 3)));
      assert.deepEqual([added.objectives, added.indicators.length], ["4 teams roosteren zelf", 2]);
      assert.deepEqual(codesOf(await save(seen, "iets anders")), ["V101"]);
    });

    test("only for who writes the plan, and a version that never was is no version seen", async () => {
      const { change, seen, elsewhere } = await aPlanWithTwo(kind);
      await assert.rejects(change(seen, "I1", null, elsewhere), NotAllowed);
      assert.deepEqual(codesOf(await change(0, "I1", named("stages", 11))), ["V101"]);
      assert.deepEqual(codesOf(await change(99, "I1", named("stages", 11))), ["V101"]);
    });
  });
}
