import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anObjective } from "../../../test/support/aProgramme.ts";
import { aUnit, aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { rollUp } from "./rollUp.ts";
import { checkUnitPlan, emptyTemplateFields, type UnitPlan } from "./unitPlan.ts";

const [city, care, youth, works] = [
  aUnit("stad", null),
  aUnit("zorg", "stad"),
  aUnit("jeugd", "zorg"),
  aUnit("werken", "stad"),
];
const codes = (differing: Partial<UnitPlan>, others: readonly UnitPlan[] = []) =>
  checkUnitPlan(aUnitPlan(differing), others, [anObjective()]).map(({ code }) => code);

test("[UP-02] the template asks for assignment, actions, objectives, organisation and consequences", () => {
  assert.deepEqual(emptyTemplateFields(aUnitPlan(), 0), [
    "assignment",
    "actions",
    "objectives",
    "organisation",
    "consequences",
  ]);
  const filled = { assignment: "a", objectives: "b", organisation: "c", consequences: "d" };
  assert.deepEqual(emptyTemplateFields(aUnitPlan({ ...filled, organisation: " " }), 3), ["organisation"]);
  assert.deepEqual(emptyTemplateFields(aUnitPlan(filled), 1), []);
});

describe("P301: a unit has one plan in a programme", () => {
  test("a second plan of the unit is refused", () => {
    assert.deepEqual(codes({}, [aUnitPlan({ key: "ander" })]), ["P301"]);
    assert.deepEqual(codes({}, [aUnitPlan()]), []);
  });
});

describe("P302: an indicator has a name and stands under an objective of the programme", () => {
  const indicator = {
    name: "vrouwen in schaal 11",
    objective: "O1",
    unit: "percentage",
    value: 40,
    dueDate: periodFrom("2026"),
  } as const;
  test("[OT-08] a unit sets its own indicators under shared objectives", () => {
    assert.deepEqual(codes({ indicators: [indicator] }), []);
    assert.deepEqual(codes({ indicators: [{ ...indicator, objective: "O9" }] }), ["P302"]);
    assert.deepEqual(codes({ indicators: [{ ...indicator, name: " " }] }), ["P302"]);
  });
});

describe("P303: phases follow each other without overlap and each says its ambition", () => {
  const of = (...periods: readonly string[]) =>
    codes({ phases: periods.map((period) => ({ period: periodFrom(period), ambition: "bewust" })) });
  test("[UP-03] a unit grows in phases, each with its ambition", () => {
    assert.deepEqual(of("2024", "2025-H1", "2025-Q3"), []);
    assert.deepEqual(of("2024", "2024-Q4"), ["P303"]);
    assert.deepEqual(codes({ phases: [{ period: periodFrom("2024"), ambition: " " }] }), ["P303"]);
  });
});

describe("P304: hours of training are not negative", () => {
  test("[BU-08 begins] the hours are kept as effort; their cost comes with the rounds", () => {
    assert.deepEqual(codes({ trainingHours: -1 }), ["P304"]);
    assert.deepEqual(codes({ trainingHours: 320 }), []);
  });
});

describe("P305: comply names the result and explain the reason", () => {
  test("[UP-06 begins] an empty reason is refused; asking each quarter comes with the rounds", () => {
    assert.deepEqual(codes({ complyOrExplain: { kind: "explain", reason: "" } }), ["P305"]);
    assert.deepEqual(codes({ complyOrExplain: { kind: "comply", result: " " } }), ["P305"]);
    assert.deepEqual(codes({ complyOrExplain: { kind: "explain", reason: "geen vacatures" } }), []);
  });
});

test("[UP-05] plans and progress of units are rolled up along the tree to the whole organisation", () => {
  const actions = [
    { unit: youth.id, status: "done" },
    { unit: care.id, status: "ongoing" },
    { unit: works.id, status: null },
    { unit: null, status: "done" },
    { unit: aUnit("elders", null).id, status: "done" },
    { unit: aUnit("welzijn", null).id, status: "ongoing" },
  ] as const;
  const closed = { ...aUnit("welzijn", "stad"), endsOn: dayFrom("2025-01-01") };
  const versions = [city, care, youth, works, closed].map((unit) => ({ ...unit, validFrom: unit.beginsOn }));
  const successions = [{ from: closed.id, to: care.id, on: dayFrom("2025-01-01") }];
  const plans = [aUnitPlan({ unit: youth.id }), aUnitPlan({ key: "oud", unit: closed.id })];
  const found = rollUp({ versions, successions }, dayFrom("2026-10-12"), { plans, actions });
  assert.equal(found.whole.total, 6);
  assert.deepEqual([found.withoutUnit.total, found.withPlan], [2, 1]);
  const of = (unit: typeof city) => {
    const row = found.byUnit.find((one) => one.unit === unit.id);
    return [row?.counts.total, row?.counts.byStatus.done, row?.withPlan, row?.units];
  };
  assert.deepEqual([city, care, youth, works].map(of), [
    [4, 1, 1, 4],
    [3, 1, 1, 2],
    [1, 1, 1, 1],
    [1, 0, 0, 1],
  ]);
});
