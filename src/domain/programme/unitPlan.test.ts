import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anObjective } from "../../../test/support/aProgramme.ts";
import { aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { checkUnitPlan, emptyTemplateFields, phasesOn, type UnitPlan, unsaidInUnitPlan } from "./unitPlan.ts";

const codes = (differing: Partial<UnitPlan>, others: readonly UnitPlan[] = []) =>
  checkUnitPlan(aUnitPlan({ assignment: "instroom", ...differing }), others, [anObjective()]).map(
    ({ code }) => code,
  );

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

test("a plan names everything it does not say yet, with what the unit adds to the template", () => {
  const added = [
    "profile",
    "start",
    "formation",
    "phases",
    "indicators",
    "worksCouncil",
    "participation",
    "agreement",
    "trainingHours",
    "complyOrExplain",
  ];
  const words = { assignment: "a", objectives: "b", organisation: "c", consequences: "d" };
  assert.deepEqual(unsaidInUnitPlan(aUnitPlan(words), 1), added);
  const rest = { participation: " ", agreement: "e", trainingHours: 0 };
  assert.deepEqual(unsaidInUnitPlan(aUnitPlan({ ...words, ...rest }), 0), [
    "actions",
    "profile",
    "start",
    "formation",
    "phases",
    "indicators",
    "worksCouncil",
    "participation",
    "complyOrExplain",
  ]);
});

test("[UP-03] phases stand in the order of time, and each is past, now or ahead", () => {
  const phases = ["2027", "2025", "2026-H2", "2026-H1"].map((period) => ({
    period: periodFrom(period),
    ambition: period,
  }));
  const found = (day: string) => phasesOn(phases, dayFrom(day)).map(({ ambition, when }) => [ambition, when]);
  assert.deepEqual(found("2026-06-30"), [
    ["2025", "past"],
    ["2026-H1", "now"],
    ["2026-H2", "ahead"],
    ["2027", "ahead"],
  ]);
  assert.deepEqual(
    found("2028-01-01").map(([, when]) => when),
    ["past", "past", "past", "past"],
  );
});

describe("P301: a unit has one plan in a programme", () => {
  test("a second plan of the unit is refused", () => {
    assert.deepEqual(codes({}, [aUnitPlan({ key: "ander" })]), ["P301"]);
    assert.deepEqual(codes({}, [aUnitPlan()]), []);
  });
});

describe("P302: an indicator has a name and stands under an objective of the programme", () => {
  const indicator = {
    key: "I1",
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

describe("P304: size and hours of training are not negative", () => {
  test("the hours are kept as effort, and none is an answer too", () => {
    assert.deepEqual(codes({ trainingHours: -1 }), ["P304"]);
    assert.deepEqual(codes({ trainingHours: Number.POSITIVE_INFINITY }), ["P304"]);
    assert.deepEqual(codes({ formation: 2e9 }), ["P304"]);
    assert.deepEqual(codes({ trainingHours: 320 }), []);
    assert.deepEqual([codes({ formation: -0.5 }), codes({ formation: 0 })], [["P304"], []]);
  });
});

describe("P305: comply names the result and explain the reason", () => {
  test("[UP-06] an empty reason is refused", () => {
    assert.deepEqual(codes({ complyOrExplain: { kind: "explain", reason: "" } }), ["P305"]);
    assert.deepEqual(codes({ complyOrExplain: { kind: "comply", result: " " } }), ["P305"]);
    assert.deepEqual(codes({ complyOrExplain: { kind: "explain", reason: "geen vacatures" } }), []);
  });
});

describe("P306: a plan says at least what the unit has to do", () => {
  test("an empty plan, or one that leaves the assignment open, is refused", () => {
    assert.deepEqual(codes({ assignment: null }), ["P306"]);
    assert.deepEqual(codes({ assignment: "  ", agreement: "contract 2026" }), ["P306"]);
    assert.deepEqual(codes({ assignment: "meer instroom" }), []);
  });
});
