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
    const { standing, readFrom } = unitStanding(targets, actions, today);
    return [standing, readFrom];
  };

  test("targets about the unit decide before its actions, and the worst of them decides", () => {
    assert.deepEqual(of(["onCourse", "cannotSay"], [late]), ["cannotSay", "targets"]);
    assert.deepEqual(of(["cannotSay", "behind", "onCourse"], [going]), ["behind", "targets"]);
  });

  test("without targets one late action puts it behind; work that still has time does not", () => {
    assert.deepEqual(of([], [going, late]), ["behind", "actions"]);
    assert.deepEqual(of([], [going, action("done", "2025")]), ["onCourse", "actions"]);
  });

  test("without an action of which the status is stated it cannot be said", () => {
    assert.deepEqual(of([], []), ["cannotSay", "nothing"]);
    assert.deepEqual(of([], [action(null, "2025")]), ["cannotSay", "nothing"]);
  });
});
