import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBenchmark, aTarget } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { parseRhythm } from "../shared/rhythm.ts";
import type { MeasuredPoint } from "./measured.ts";
import { objectiveStanding } from "./objectiveStanding.ts";
import { type StandingFacts, standingOf } from "./standing.ts";

const measured = (value: number, period: string, interval: MeasuredPoint["interval"] = null) => ({
  value,
  period: periodFrom(period),
  interval,
});
const rhythm = (text: string) => {
  const parsed = parseRhythm(text);
  assert.ok(parsed.ok);
  return parsed.value;
};
const ask = (facts: Partial<StandingFacts>) =>
  standingOf({ target: aTarget(), points: [], benchmark: null, today: dayFrom("2025-03-01"), ...facts });
const said = (facts: Partial<StandingFacts>) => {
  const { standing, reason, expected } = ask(facts);
  return [standing, reason, expected];
};

// 10 % at the end of 2022 to 20 % at the end of 2026 is 1461 days; the end of 2024 is day 731: 10 + 10 x 731/1461.
const halfway = 15.003422313;

describe("the standing of a target is its last value against the line from baseline to due date", () => {
  test("a value on the line or above it is on course, one under it is behind", () => {
    assert.deepEqual(said({ points: [measured(halfway, "2024")] }), ["onCourse", "onLineOrBetter", halfway]);
    assert.deepEqual(said({ points: [measured(15, "2024")] }), ["behind", "worseThanLine", halfway]);
  });

  test("the lower bound counts when the target must rise and the upper one when it must fall", () => {
    const wide = { lower: 14, upper: 18 };
    assert.equal(ask({ points: [measured(16, "2024", wide)] }).standing, "behind");
    const falling = aTarget({
      comparator: "atMost",
      value: 10,
      baseline: [{ value: 20, period: periodFrom("2022"), note: null }],
    });
    assert.equal(
      ask({ target: falling, points: [measured(14, "2024", { lower: 13, upper: 14.9 })] }).standing,
      "onCourse",
    );
    assert.equal(ask({ target: falling, points: [measured(14, "2024", wide)] }).standing, "behind");
  });

  test("equals and reflects rise or fall from the baseline towards the value", () => {
    const falling = aTarget({
      comparator: "equals",
      value: 10,
      baseline: [{ value: 20, period: periodFrom("2022"), note: null }],
    });
    assert.equal(ask({ target: falling, points: [measured(14, "2024")] }).standing, "onCourse");
    assert.equal(ask({ target: falling, points: [measured(16, "2024")] }).standing, "behind");
  });

  test("the benchmark takes the place of the value, and without its value nothing can be said", () => {
    const target = aTarget({ comparator: "reflects", value: null, benchmark: "B1" });
    const points = [measured(30, "2024")];
    // from 10 to 50: 10 + 40 x 731/1461
    assert.deepEqual(said({ target, points, benchmark: aBenchmark() }), [
      "behind",
      "worseThanLine",
      30.013689254,
    ]);
    assert.deepEqual(said({ target, points }), ["cannotSay", "noBenchmark", null]);
    assert.deepEqual(said({ target, points, benchmark: aBenchmark({ value: null }) }), [
      "cannotSay",
      "noBenchmark",
      null,
    ]);
  });

  test("after the due date the line stays level", () => {
    const points = [measured(19.9, "2027")];
    assert.deepEqual(said({ points, today: dayFrom("2028-01-15") }), ["behind", "worseThanLine", 20]);
  });

  test("a value from before the baseline has no line", () => {
    const target = aTarget({ rhythm: rhythm("FREQ=YEARLY;INTERVAL=4") });
    assert.deepEqual(said({ target, points: [measured(9, "2021")] }), ["cannotSay", "noBaseline", null]);
  });
});

test("[OT-10] the line runs between the milestones next to the day of the value", () => {
  const target = aTarget({ milestones: [{ value: 18, period: periodFrom("2024") }] });
  assert.deepEqual(said({ target, points: [measured(17.9, "2024")] }), ["behind", "worseThanLine", 18]);
  // halfway 2024 (30 June is day 547 of 731): 10 + 8 x 547/731
  assert.deepEqual(said({ target, points: [measured(16, "2024-H1")] }), [
    "onCourse",
    "onLineOrBetter",
    15.986320109,
  ]);
  // after the milestone towards 20: 18 + 2 x 181/730
  const today = dayFrom("2025-08-01");
  assert.equal(ask({ target, points: [measured(18, "2025-H1")], today }).expected, 18.495890411);
});

describe("it cannot be said, with the reason", () => {
  const points = [measured(16, "2024")];
  test("where baseline, due date, rhythm or value is not stated there is no line", () => {
    assert.equal(ask({ target: aTarget({ baseline: null }), points }).reason, "noBaseline");
    assert.equal(ask({ target: aTarget({ baseline: [] }), points }).reason, "noBaseline");
    assert.equal(ask({ target: aTarget({ dueDate: null }), points }).reason, "noDueDate");
    assert.equal(ask({ target: aTarget({ rhythm: null }), points }).reason, "noRhythm");
    assert.equal(ask({ target: aTarget({ rhythm: rhythm("CONTINUOUS") }), points }).reason, "noRhythm");
    assert.equal(ask({ target: aTarget({ value: null }), points }).reason, "noValueAimedAt");
  });

  test("a value stays recent for the rhythm plus one month, and one measured once for a year plus one month", () => {
    const asked = (text: string, period: string, today: string) =>
      ask({
        target: aTarget({ rhythm: rhythm(text) }),
        points: [measured(20, period)],
        today: dayFrom(today),
      }).reason;
    assert.equal(asked("FREQ=YEARLY", "2023", "2025-01-31"), "onLineOrBetter");
    assert.equal(asked("FREQ=YEARLY", "2023", "2025-02-01"), "noRecentValue");
    assert.equal(asked("FREQ=MONTHLY;INTERVAL=3", "2024-Q3", "2025-01-30"), "onLineOrBetter");
    assert.equal(asked("FREQ=MONTHLY;INTERVAL=3", "2024-Q3", "2025-01-31"), "noRecentValue");
    assert.equal(asked("ONCE", "2023", "2025-01-31"), "onLineOrBetter");
    assert.equal(asked("ONCE", "2023", "2025-02-01"), "noRecentValue");
    assert.equal(ask({}).reason, "noRecentValue");
  });

  test("a value of a period that has not begun does not count", () => {
    assert.equal(ask({ points: [measured(30, "2026")] }).reason, "noRecentValue");
  });
});

test("[OT-06] after a break in the series nothing is said until there is a value from after it", () => {
  const target = aTarget({ seriesBreaks: [{ period: periodFrom("2024"), reason: "nieuwe indeling" }] });
  const before = measured(16, "2023");
  assert.deepEqual(said({ target, points: [before] }), ["cannotSay", "seriesBreak", null]);
  assert.equal(ask({ target, points: [before] }).last, null);
  const after = measured(16, "2024");
  assert.deepEqual(said({ target, points: [before, after] }), ["onCourse", "onLineOrBetter", halfway]);
  const later = aTarget({ seriesBreaks: [{ period: periodFrom("2026"), reason: "nog niet begonnen" }] });
  assert.equal(ask({ target: later, points: [after] }).standing, "onCourse");
});

describe("the standing of an objective is the worst of its targets", () => {
  const period = { start: periodFrom("2024"), end: periodFrom("2027") };
  const today = dayFrom("2025-12-31");
  const good = ask({ points: [measured(18, "2024")] });
  const bad = ask({ points: [measured(11, "2024")] });
  const unsaid = ask({});
  const of = (...targets: (typeof good)[]) =>
    objectiveStanding({ targets, actions: [], period, today }).standing;

  test("behind comes before cannot say, and that before on course", () => {
    assert.equal(of(good, unsaid, bad), "behind");
    assert.equal(of(good, unsaid), "cannotSay");
    assert.equal(of(good, good), "onCourse");
  });

  test("without targets the share of actions done is held against the share of time passed", () => {
    const asked = (statuses: readonly ("done" | "ongoing" | null)[], start = period.start as string | null) =>
      objectiveStanding({
        targets: [],
        actions: statuses.map((status) => ({ status })),
        period: { ...period, start: start === null ? null : periodFrom(start) },
        today,
      });
    const half = asked(["done", "done", "ongoing", null]);
    // 731 of 1461 days have passed: a little over half
    assert.deepEqual([half.standing, half.shareDone, half.readFrom], ["behind", 0.5, "actions"]);
    assert.equal(half.shareOfTime, 731 / 1461);
    assert.equal(asked(["done", "done", "ongoing"]).standing, "onCourse");
    assert.equal(asked(["done"], null).standing, "cannotSay");
    assert.deepEqual(asked([]), {
      standing: "cannotSay",
      readFrom: "nothing",
      shareDone: null,
      shareOfTime: null,
    });
  });
});
