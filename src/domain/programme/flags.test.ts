import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction, aRisk } from "../../../test/support/aProgramme.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { type Day, dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { actionFlags } from "./actionFlags.ts";
import { checkRisk, riskFlags } from "./riskFlags.ts";

const today = dayFrom("2026-10-12");
const flags = (differing: Parameters<typeof anAction>[0], on: Day = today) =>
  actionFlags(anAction(differing), on);

test("[TC-02] an action with neither an objective nor a measure of its effect is flagged, in each published plan", () => {
  assert.ok(flags({}).includes("noObjectiveOrMeasure"));
  assert.ok(!flags({ objective: "O1" }).includes("noObjectiveOrMeasure"));
  assert.ok(!flags({ measure: "aantal reacties" }).includes("noObjectiveOrMeasure"));
  const unlinked = (name: string) =>
    publishedParts(name).actions.filter((action) =>
      actionFlags(action, today).includes("noObjectiveOrMeasure"),
    ).length;
  assert.deepEqual(["amsterdam-2024", "utrecht-2023", "rotterdam-2023"].map(unlinked), [14, 19, 4]);
});

test("an action is overdue after the last day of its promised end, and slipped when that was promised earlier", () => {
  const planned = (end: string) => ({ start: null, end: periodFrom(end), note: null });
  const late = {
    status: "ongoing",
    planning: planned("2026-Q3"),
    firstPlanning: planned("2026-Q2"),
  } as const;
  assert.deepEqual(flags(late), ["noObjectiveOrMeasure", "noOwner", "overdue", "slipped"]);
  assert.ok(!flags(late, dayFrom("2026-09-30")).includes("overdue"));
});

test("an action without a person or status says so", () => {
  assert.ok(flags({ owner: { kind: "asWritten", text: "P&O" } }).includes("ownerInWords"));
  assert.ok(flags({ owner: { kind: "notStated" } }).includes("noOwner"));
  assert.ok(flags({ status: null }).includes("noStatus"));
});

test("[RI-03] [RI-04] risks of dependency and of capacity are flagged by their kind", () => {
  const of = (differing: Parameters<typeof aRisk>[0]) => riskFlags(aRisk(differing), today);
  assert.ok(of({ kind: "dependency" }).includes("dependency"));
  assert.ok(of({ kind: "capacity" }).includes("capacity"));
  assert.ok(!of({ kind: "resistance" }).includes("dependency"));
  assert.ok(!of({ kind: null }).includes("capacity"));
});

test("[RI-01] the register shows which risks miss a measure, an owner or a review, or are past it", () => {
  const bare = riskFlags(aRisk({ kind: "other" }), today);
  assert.deepEqual(bare, ["noMitigation", "noOwner", "noReview"]);
  const kept = aRisk({
    kind: "other",
    mitigation: "vacatures delen",
    owner: { kind: "asWritten", text: "P&O" },
  });
  assert.deepEqual(riskFlags({ ...kept, reviewOn: dayFrom("2026-10-11") }, today), ["reviewPassed"]);
  assert.deepEqual(riskFlags({ ...kept, reviewOn: today }, today), []);
});

test("[RI-02 begins] representation without inclusion asks for two measures side by side; their figures come later", () => {
  const risk = aRisk({ kind: "representationWithoutInclusion", mitigation: "instroom verhogen" });
  assert.ok(riskFlags(risk, today).includes("oneOfTwoMitigations"));
  assert.ok(
    !riskFlags({ ...risk, secondMitigation: "gesprek over de teamcultuur" }, today).includes(
      "oneOfTwoMitigations",
    ),
  );
});

const codes = (differing: Parameters<typeof aRisk>[0]) =>
  checkRisk(aRisk({ cause: "krappe arbeidsmarkt", ...differing })).map(({ code }) => code);

describe("P501: a risk has a title", () => {
  test("spaces are no title", () => assert.deepEqual(codes({ title: " " }), ["P501"]));
});

describe("P502: a risk says what causes it", () => {
  test("a risk without a cause is refused", () => assert.deepEqual(codes({ cause: null }), ["P502"]));
});

describe("P503: disruption says what it does to the plan", () => {
  test("[RI-05] a pandemic is recorded with its impact on the plan and refused without", () => {
    assert.deepEqual(codes({ kind: "disruption" }), ["P503"]);
    assert.deepEqual(codes({ kind: "disruption", impact: "trainingen schuiven een half jaar op" }), []);
  });
});
