import assert from "node:assert/strict";
import { test } from "node:test";
import { anObjective, aTarget } from "../../../test/support/aProgramme.ts";
import { periodFrom } from "../shared/period.ts";
import { smartCheck } from "./smartCheck.ts";

const end = periodFrom("2027");
const outcomes = (findings: ReturnType<typeof smartCheck>) =>
  findings.map(({ letter, outcome }) => `${letter} ${outcome}`).join(", ");

test("an objective with everything said meets the five letters", () => {
  const objective = anObjective({ theme: "P1", attainable: "er komen 40 plaatsen vrij" });
  const findings = smartCheck({ objective, targets: [aTarget()], end });
  assert.equal(outcomes(findings), "S met, M met, A met, R met, T met");
});

test("an objective without targets is not specific, measurable or time-bound", () => {
  const findings = smartCheck({ objective: anObjective(), targets: [], end });
  assert.equal(outcomes(findings), "S notMet, M notMet, A notStated, R notStated, T notMet");
  assert.deepEqual(
    findings.map(({ fact }) => fact),
    ["noTarget", "noTarget", "attainableNotConfirmed", "themeNotStated", "noTarget"],
  );
});

test("what the plan leaves unsaid is not stated, with the targets that leave it so", () => {
  const vague = aTarget({ key: "T2", definition: null, value: null, dueDate: null });
  const findings = smartCheck({ objective: anObjective(), targets: [aTarget(), vague], end });
  const byLetter = Object.fromEntries(findings.map((finding) => [finding.letter, finding]));
  assert.deepEqual(byLetter["S"]?.targets, ["T2"]);
  assert.equal(byLetter["M"]?.fact, "valueNotStated");
  assert.equal(byLetter["T"]?.fact, "dueDateNotStated");
});

test("a target that mirrors a population is measurable by its benchmark", () => {
  const mirror = aTarget({ comparator: "reflects", value: null, benchmark: "B1" });
  const measurable = (target: typeof mirror) =>
    smartCheck({ objective: anObjective(), targets: [target], end })[1]?.outcome;
  assert.equal(measurable(mirror), "met");
  assert.equal(measurable({ ...mirror, benchmark: null }), "notStated");
});

test("a due date after the end of the programme is not time-bound within it", () => {
  const late = aTarget({ dueDate: periodFrom("2028") });
  const found = (last: typeof end | null) =>
    smartCheck({ objective: anObjective(), targets: [late], end: last })[4]?.fact;
  assert.equal(found(end), "dueAfterProgramme");
  assert.equal(found(null), "everyTargetDue");
});
