import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBenchmark, anAction, anObjective, aProgramme, aTarget } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { checkAction } from "./checkAction.ts";
import { checkNewProgramme, checkObjective, checkProgramme, checkTheme } from "./checkProgramme.ts";
import { checkBenchmark, checkTarget } from "./checkTarget.ts";
import { checkFeedbackText } from "./feedback.ts";
import { nextKey } from "./nextKey.ts";
import { checkAdoption, checkPlanVersion, checkReturn } from "./planVersion.ts";
import { newProblems, type RuleProblem } from "./ruleProblem.ts";
import type { Target } from "./target.ts";
import type { Theme } from "./theme.ts";

const told = (problems: readonly RuleProblem[]) => problems.map(({ code, at }) => `${code} ${at}`);
const target = (differing: Partial<Target>) =>
  told(checkTarget(aTarget(differing), { benchmarks: [aBenchmark()], objectives: [anObjective()] }));
const pillar: Theme = { key: "P1", name: "Instroom", parent: null, kind: "pillar", evidence: [], version: 1 };
const theme: Theme = { ...pillar, key: "T1", name: "Werving", parent: "P1", kind: "theme" };

describe("T101: a target says what is measured and of whom", () => {
  test("both are asked", () => {
    assert.deepEqual(target({ measure: "", population: " " }), ["T101 measure", "T101 population"]);
    assert.deepEqual(target({}), []);
  });
});

describe("T102: a target has a value, or a benchmark of the programme when it mirrors a population", () => {
  test("[OT-05] a target without a fixed number is tied to a benchmark", () => {
    assert.deepEqual(target({ value: null }), ["T102 value"]);
    assert.deepEqual(target({ value: 0 }), []);
    const mirror = { comparator: "reflects", value: null } as const;
    assert.deepEqual(target(mirror), ["T102 benchmark"]);
    assert.deepEqual(target({ ...mirror, benchmark: "B9" }), ["T102 benchmark"]);
    assert.deepEqual(target({ ...mirror, benchmark: "B1" }), []);
  });
});

describe("T103: a target has a due date", () => {
  test("a target for some day is refused", () =>
    assert.deepEqual(target({ dueDate: null }), ["T103 dueDate"]));
});

describe("T104: a target says how it is counted", () => {
  test("a target without a definition is refused", () =>
    assert.deepEqual(target({ definition: null }), ["T104 definition"]));
});

describe("T105: relative growth names its base year", () => {
  test("[OT-03] percentages, headcount a year, fte by definition and growth from a year are accepted", () => {
    for (const unit of ["percentage", "headcountPerYear", "fte"] as const)
      assert.deepEqual(target({ unit }), []);
    assert.deepEqual(target({ unit: "growth" }), ["T105 baseYear"]);
    assert.deepEqual(target({ unit: "growth", baseYear: 2022 }), []);
  });
});

describe("T106: milestones have a period each and end before the due date", () => {
  test("one on the due date and two in one year are refused", () => {
    const at = (...periods: readonly string[]) =>
      target({ milestones: periods.map((period) => ({ value: 15, period: periodFrom(period) })) });
    assert.deepEqual(at("2024", "2025"), []);
    assert.deepEqual(at("2024", "2024"), ["T106 milestones"]);
    assert.deepEqual(at("2026-Q4"), ["T106 milestones"]);
  });
});

describe("T108: a target belongs to an objective of the programme", () => {
  test("another objective is refused", () =>
    assert.deepEqual(target({ objective: "O9" }), ["T108 objective"]));
});

describe("T109: a benchmark has a name, a source and a value in numbers or in words", () => {
  test("nothing said is refused, a value in words is enough", () => {
    const bare = aBenchmark({ label: "", source: " ", value: null });
    assert.deepEqual(told(checkBenchmark(bare)), ["T109 label", "T109 source", "T109 value"]);
    assert.deepEqual(told(checkBenchmark(aBenchmark({ value: null, valueText: "ruim de helft" }))), []);
  });
});

describe("P203: a version of the plan has a name, and every version after the first one a reason", () => {
  test("the first version needs no reason", () => {
    assert.deepEqual(told(checkPlanVersion({ number: 1, name: "Plan", reason: null })), []);
    assert.deepEqual(told(checkPlanVersion({ number: 2, name: " ", reason: null })), [
      "P203 name",
      "P203 reason",
    ]);
  });
});

describe("P204: an adoption says by whom, and on a day that has come", () => {
  test("nobody and tomorrow are refused, today is not", () => {
    const today = dayFrom("2026-10-12");
    const adopted = (on: string, adoptedBy: string) =>
      told(checkAdoption({ adoptedOn: dayFrom(on), adoptedBy }, today));
    assert.deepEqual(adopted("2026-10-13", " "), ["P204 adoptedOn", "P204 adoptedBy"]);
    assert.deepEqual(adopted("2026-10-12", "college"), []);
  });
});

describe("P205: a version that is given back says why", () => {
  test("spaces are no reason", () => assert.deepEqual(told(checkReturn(" ")), ["P205 reason"]));
});

describe("T203: a percentage lies between 0 and 100 and a count is not negative", () => {
  test("a target of 101 % or of -1 person is refused, a decline of 5 % is not", () => {
    assert.deepEqual(target({ value: 101 }), ["T203 value"]);
    assert.deepEqual(target({ unit: "headcount", value: -1 }), ["T203 value"]);
    assert.deepEqual(target({ unit: "headcount", value: Number.POSITIVE_INFINITY }), ["T203 value"]);
    assert.deepEqual(target({ unit: "growth", baseYear: 2022, value: -5 }), []);
  });
});

test("[OT-04] a target keeps its band of grades, and 10A stays a grade of its own", () => {
  const grades = { from: "10A", to: "12", managersOnly: true };
  assert.deepEqual(target({ grades }), []);
  assert.deepEqual(aTarget({ grades }).grades, grades);
});

const action = (differing: Parameters<typeof anAction>[0]) =>
  told(checkAction(anAction(differing), { themes: [pillar, theme], objectives: [anObjective()] }));

describe("A101: an action has a title", () => {
  test("spaces are no title", () => assert.deepEqual(action({ title: "  " }), ["A101 title"]));
});

describe("A102: the theme and objective of an action are of the programme", () => {
  test("others are refused, none is allowed", () => {
    assert.deepEqual(action({ theme: "X", objective: "X" }), ["A102 theme", "A102 objective"]);
    assert.deepEqual(action({ theme: "T1", objective: "O1" }), []);
    assert.deepEqual(action({}), []);
  });
});

describe("A108: who gives an action priority says why", () => {
  test("priority without a reason is refused", () => {
    assert.deepEqual(action({ priority: " " }), ["A108 priority"]);
    assert.deepEqual(action({ priority: "grootste effect op instroom" }), []);
  });
});

const programme = (differing: Parameters<typeof aProgramme>[0]) =>
  told(checkProgramme(aProgramme(differing), new Set(["oud-2020"])));

describe("P101: a programme has a title", () => {
  test("spaces are no title", () => assert.deepEqual(programme({ title: " " }), ["P101 title"]));
});

describe("P102: the name of a programme in the address is 2 to 60 small letters, digits or dashes", () => {
  test("capitals, spaces, slashes and a dash at the end are refused", () => {
    for (const key of ["Plan", "een plan", "a/b", "plan-", "p", "p".repeat(61)])
      assert.deepEqual(programme({ key }), ["P102 key"]);
  });
});

describe("P103: the programme before it is another one of the same municipality", () => {
  test("itself and an unknown one are refused", () => {
    assert.deepEqual(programme({ predecessor: "proefstad-2024" }), ["P103 predecessor"]);
    assert.deepEqual(programme({ predecessor: "elders" }), ["P103 predecessor"]);
    assert.deepEqual(programme({ predecessor: "oud-2020" }), []);
  });
});

describe("P106: two programmes of a municipality never have the same name in the address", () => {
  test("a name that is taken is refused for a new programme only", () => {
    const known = new Set(["proefstad-2024"]);
    assert.deepEqual(told(checkNewProgramme(aProgramme(), known)), ["P106 key"]);
    assert.deepEqual(told(checkProgramme(aProgramme(), known)), []);
  });
});

describe("P104: a theme has a name", () => {
  test("spaces are no name", () =>
    assert.deepEqual(told(checkTheme({ ...theme, name: " " }, [pillar])), ["P104 name"]));
});

describe("P105: a theme stands under a pillar of the programme or under none", () => {
  test("[MS-04 begins] a theme may cut across pillars; a theme under a theme and a pillar under a pillar are refused", () => {
    assert.deepEqual(told(checkTheme(theme, [pillar])), []);
    assert.deepEqual(told(checkTheme({ ...theme, parent: null }, [pillar])), []);
    assert.deepEqual(told(checkTheme({ ...theme, key: "T2", parent: "T1" }, [pillar, theme])), [
      "P105 parent",
    ]);
    assert.deepEqual(told(checkTheme({ ...pillar, key: "P2", parent: "P1" }, [pillar])), ["P105 parent"]);
  });
});

describe("P111: an objective has a title", () => {
  test("spaces are no title", () =>
    assert.deepEqual(told(checkObjective(anObjective({ title: " " }), [])), ["P111 title"]));
});

describe("P112: the theme of an objective is one of the programme", () => {
  test("another is refused", () => {
    assert.deepEqual(told(checkObjective(anObjective({ theme: "X" }), [theme])), ["P112 theme"]);
    assert.deepEqual(told(checkObjective(anObjective({ theme: "T1" }), [theme])), []);
  });
});

describe("P401: feedback says something, in at most 2000 characters", () => {
  test("nothing and too much are refused", () => {
    assert.deepEqual(told(checkFeedbackText(" ")), ["P401 text"]);
    assert.deepEqual(told(checkFeedbackText("x".repeat(2001))), ["P401 text"]);
    assert.deepEqual(told(checkFeedbackText("x".repeat(2000))), []);
  });
});

test("a change may leave unsaid what the published plan left unsaid, and nothing more", () => {
  const problems = (differing: Partial<Target>) =>
    checkTarget(aTarget(differing), { benchmarks: [], objectives: [anObjective()] });
  const before = { definition: null, dueDate: null };
  const after = { ...before, measure: "" };
  assert.deepEqual(told(newProblems(problems(before), problems(after))), ["T101 measure"]);
});

test("a new part gets the number after the highest one in use", () => {
  assert.equal(nextKey("A", ["A1", "A16", "B40", "A2x", "A"]), "A17");
  assert.equal(nextKey("O", []), "O1");
});
