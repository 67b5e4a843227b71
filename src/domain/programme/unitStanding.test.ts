import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import type { ActionStatus } from "./actionStatus.ts";
import type { Standing } from "./standing.ts";
import { unitStanding } from "./unitStanding.ts";

const today = dayFrom("2026-10-12");
const action = (status: ActionStatus | null, end: string) =>
  anAction({ status, planning: { start: null, end: periodFrom(end), note: null } });
const late = action("ongoing", "2026-06");
const going = action("ongoing", "2028");

describe("how a unit stands", () => {
  const of = (standings: readonly Standing[], actions: readonly ReturnType<typeof action>[]) => {
    const targets = standings.map((standing) => ({ standing }));
    const { standing, targetsBehind, overdue } = unitStanding(targets, actions, today);
    return [standing, targetsBehind, overdue];
  };

  test("the worst of the targets about the unit and of its actions decides", () => {
    assert.deepEqual(of(["onCourse", "cannotSay"], [going]), ["cannotSay", 0, 0]);
    assert.deepEqual(of(["onCourse"], [late, going]), ["behind", 0, 1]);
    assert.deepEqual(of(["behind", "onCourse"], [going]), ["behind", 1, 0]);
  });

  test("one late action puts it behind; work that still has time does not", () => {
    assert.deepEqual(of([], [going, late]), ["behind", 0, 1]);
    assert.deepEqual(of([], [going, action("done", "2025")]), ["onCourse", 0, 0]);
  });

  test("without a target and without an action of which the status is stated it cannot be said", () => {
    assert.deepEqual(of([], []), ["cannotSay", 0, 0]);
    assert.deepEqual(of([], [action(null, "2025")]), ["cannotSay", 0, 0]);
  });

  test("a unit never stands better than a unit under it", () => {
    const worse = ["onCourse", "cannotSay", "behind"];
    const under = [of([], [going]), of([], [late]), of(["cannotSay"], [going]), of(["behind"], [])];
    const above = [
      of(["onCourse"], [going]),
      of([], [late, going]),
      of(["cannotSay", "onCourse"], [going]),
      of(["behind"], [going]),
    ];
    for (const [at, [standing]] of under.entries())
      assert.ok(worse.indexOf(String(above[at]?.[0])) >= worse.indexOf(String(standing)), String(at));
  });
});
