import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import {
  endOfSchoolYear,
  type InternshipMonitor,
  type InternshipMonitorDraft,
  keptMonitor,
  keptPilot,
  type OpenHiringPilot,
  type OpenHiringPilotDraft,
  reportStanding,
} from "./index.ts";

const solver = await openHighs();
const today = dayFrom("2026-10-12");
const tools = { threshold: 10, solver, clock: () => 0, today };

const year: InternshipMonitorDraft = {
  schoolYear: periodFrom("2025"),
  internships: 188,
  rejections: 29,
  signals: 12,
  actions: ["Meldpunt voor studenten open"],
  reportDue: dayFrom("2026-12-31"),
  reportedOn: null,
  source: "stagebureau",
};
const monitor = (change: Partial<InternshipMonitorDraft>, before?: InternshipMonitor): InternshipMonitor => {
  const kept = keptMonitor({ ...year, ...change }, before, tools);
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.value;
};

describe("internship discrimination in a school year", () => {
  test("[BI-07] internships, rejections and signals are protected totals; few signals and none look alike", () => {
    const { internships, rejections, signals } = monitor({});
    assert.deepEqual([internships, rejections, signals], [188, 29, 12]);
    assert.equal(monitor({ signals: 4 }).signals, "hidden");
    assert.equal(monitor({ signals: 0 }).signals, "hidden");
    assert.equal(monitor({ signals: null }).signals, null, "not told is something else than hidden");
  });

  test("[BI-07] a correction shows nothing that was hidden, and no difference of a few", () => {
    assert.equal(monitor({ signals: 15 }, monitor({ signals: 4 })).signals, "hidden");
    assert.equal(monitor({ signals: 13 }, monitor({ signals: 12 })).signals, "hidden");
    assert.equal(monitor({ signals: 12 }, monitor({ signals: 12 })).signals, 12);
    assert.equal(monitor({ signals: 22 }, monitor({ signals: 12 })).signals, 22);
    assert.equal(monitor({ signals: 12 }, monitor({ signals: null })).signals, 12);
  });

  test("R198: a school year has begun, its numbers are whole, and it names its source", () => {
    const wrong = (change: Partial<InternshipMonitorDraft>) => {
      const kept = keptMonitor({ ...year, ...change }, undefined, tools);
      return kept.ok ? [] : kept.problem.map(({ at }) => at);
    };
    assert.deepEqual(wrong({ schoolYear: periodFrom("2027"), source: " " }), ["schoolYear", "source"]);
    assert.deepEqual(wrong({ schoolYear: periodFrom("2025-H1") }), ["schoolYear"]);
    assert.deepEqual(wrong({ internships: 1.5, rejections: -1 }), ["internships", "rejections"]);
    assert.deepEqual(wrong({ actions: ["x".repeat(201)] }), ["actions"]);
    assert.deepEqual(wrong({ reportedOn: dayFrom("2026-10-13") }), ["reportedOn"]);
    assert.equal(endOfSchoolYear(periodFrom("2025")), "2026-07-31");
  });

  test("[BI-07] a report that was promised for the first quarter of 2025 is late after it, until it is made", () => {
    const reportDue = dayFrom("2025-03-31");
    const on = (reportedOn: string | null, day: string) =>
      reportStanding(
        { reportDue, reportedOn: reportedOn === null ? null : dayFrom(reportedOn) },
        dayFrom(day),
      );
    assert.equal(on(null, "2025-03-31"), "toCome");
    assert.equal(on(null, "2025-04-01"), "late");
    assert.equal(on("2025-03-31", "2025-06-01"), "made");
    assert.equal(on("2025-04-02", "2025-06-01"), "madeLate");
    assert.equal(reportStanding({ reportDue: null, reportedOn: null }, today), null);
  });
});

const draft: OpenHiringPilotDraft = {
  name: "Open hiring bij stages",
  startsOn: dayFrom("2026-04-13"),
  places: 60,
  filled: 50,
  months: 3,
  staying: 35,
  goal: 40,
  reportDue: dayFrom("2027-03-31"),
  reportedOn: null,
  source: "stagebureau",
};
const pilot = (change: Partial<OpenHiringPilotDraft>, before?: OpenHiringPilot): OpenHiringPilot => {
  const kept = keptPilot({ ...draft, ...change }, before, tools);
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.value;
};

describe("a pilot with open hiring", () => {
  test("[BI-07] places, who began and who stayed, against the goal", () => {
    const { places, filled, staying, goal } = pilot({});
    assert.deepEqual([places, filled, staying, goal], [60, 50, 35, 40]);
  });

  test("[BI-07] who stayed is hidden where few left, few stayed, or all of a small group did the same", () => {
    assert.equal(pilot({ staying: 46 }).staying, "hidden", "four left");
    assert.equal(pilot({ staying: 6 }).staying, "hidden");
    assert.equal(pilot({ filled: 15, staying: 15 }).staying, "hidden", "all of fifteen stayed");
    assert.deepEqual(
      [pilot({ filled: 8, staying: 8 }).filled, pilot({ filled: 8, staying: 8 }).staying],
      ["hidden", "hidden"],
    );
    assert.equal(pilot({ staying: null }).staying, null);
  });

  test("[BI-07] a later state does not tell who left in between", () => {
    assert.equal(pilot({ staying: 34 }, pilot({})).staying, "hidden");
    assert.equal(
      pilot({ filled: 53, staying: 35 }, pilot({})).staying,
      "hidden",
      "three more began, and left",
    );
    assert.equal(pilot({}, pilot({})).staying, 35);
  });

  test("R186: no more people than places, no more who stay than began, and a goal within the places", () => {
    const wrong = (change: Partial<OpenHiringPilotDraft>) => {
      const kept = keptPilot({ ...draft, ...change }, undefined, tools);
      return kept.ok ? [] : kept.problem.map(({ at }) => at);
    };
    assert.deepEqual(wrong({ name: "", places: 0, filled: 0, staying: null, goal: null }), [
      "name",
      "places",
    ]);
    assert.deepEqual(wrong({ filled: 61 }), ["filled"]);
    assert.deepEqual(wrong({ staying: 51, goal: 61 }), ["staying", "goal"]);
    assert.deepEqual(wrong({ months: 37, source: "" }), ["months", "source"]);
    assert.deepEqual(wrong({ reportedOn: dayFrom("2026-10-13") }), ["reportedOn"]);
  });
});
