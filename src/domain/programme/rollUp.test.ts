import assert from "node:assert/strict";
import { test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { aUnit, aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import type { UnitId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import type { ActionStatus } from "./actionStatus.ts";
import { rollUp, rollUpLevel } from "./rollUp.ts";

const [city, care, youth, works] = [
  aUnit("stad", null),
  aUnit("zorg", "stad"),
  aUnit("jeugd", "zorg"),
  aUnit("werken", "stad"),
];
const today = dayFrom("2026-10-12");

const action = (unit: UnitId | null, status: ActionStatus | null, end: string | null = null) =>
  anAction({
    unit,
    status,
    planning: { start: null, end: end === null ? null : periodFrom(end), note: null },
  });

test("[UP-05] plans and progress of units are rolled up along the tree to the whole organisation", () => {
  const actions = [
    action(youth.id, "done"),
    action(care.id, "ongoing", "2026-06"),
    action(works.id, null),
    action(null, "done"),
    action(aUnit("elders", null).id, "done"),
    action(aUnit("welzijn", null).id, "ongoing", "2026-12"),
  ];
  const closed = { ...aUnit("welzijn", "stad"), endsOn: dayFrom("2025-01-01") };
  const versions = [city, care, youth, works, closed].map((unit) => ({ ...unit, validFrom: unit.beginsOn }));
  const successions = [{ from: closed.id, to: care.id, on: dayFrom("2025-01-01") }];
  const plans = [aUnitPlan({ unit: youth.id }), aUnitPlan({ key: "oud", unit: closed.id })];
  const found = rollUp({ versions, successions }, today, { plans, actions });
  assert.equal(found.whole.total, 6);
  assert.deepEqual([found.withoutUnit.total, found.withPlan], [2, 1]);
  const of = (unit: typeof city) => {
    const row = found.byUnit.find((one) => one.unit === unit.id);
    return [row?.counts.total, row?.counts.byStatus.done, row?.overdue, row?.withPlan, row?.units];
  };
  assert.deepEqual([city, care, youth, works].map(of), [
    [4, 1, 1, 1, 4],
    [3, 1, 1, 1, 2],
    [1, 1, 0, 1, 1],
    [1, 0, 0, 0, 1],
  ]);
});

const versionsOf = (...units: readonly (typeof city)[]) =>
  units.map((unit) => ({ ...unit, validFrom: unit.beginsOn }));

test("[UP-05] at every level the units and what is in none of them add up to the whole", () => {
  const record = { versions: versionsOf(city, care, youth, works), successions: [] };
  const actions = [
    action(youth.id, "done"),
    action(care.id, "ongoing", "2026-06"),
    action(works.id, "notStarted"),
    action(city.id, "done"),
    action(null, null),
  ];
  const level = (above: UnitId | null) => {
    const { rows, apart, whole, twice } = rollUpLevel(record, today, { plans: [], actions }, above);
    const totals = rows.map(({ unit, counts }) => [unit, counts.total]);
    return [totals, apart.counts.total, whole.counts.total, whole.overdue, twice];
  };
  assert.deepEqual(level(null), [[["stad", 4]], 1, 5, 1, 0]);
  assert.deepEqual(level(city.id), [
    [
      ["zorg", 2],
      ["werken", 1],
    ],
    1,
    4,
    1,
    0,
  ]);
  assert.deepEqual(level(youth.id), [[], 1, 1, 0, 0]);
});

test("[UP-05] an action of a unit that was split counts with each of its parts, and the level says how often", () => {
  const split = dayFrom("2026-01-01");
  const before = { ...aUnit("welzijn", "stad"), endsOn: split };
  const record = {
    versions: versionsOf(city, care, works, before),
    successions: [
      { from: before.id, to: care.id, on: split },
      { from: before.id, to: works.id, on: split },
    ],
  };
  const rolled = { plans: [], actions: [action(before.id, "done"), action(care.id, "ongoing")] };
  const { rows, whole, twice } = rollUpLevel(record, today, rolled, city.id);
  assert.deepEqual(
    rows.map(({ counts }) => counts.total),
    [2, 1],
  );
  assert.deepEqual([whole.counts.total, twice], [2, 1]);
});
