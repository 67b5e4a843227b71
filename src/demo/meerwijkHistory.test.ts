import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { type ActionStatus, actionStatuses, moveAction } from "../domain/programme/index.ts";
import { type Day, dayFrom, daysBetween } from "../domain/shared/day.ts";
import { lastDayOf, periodFrom } from "../domain/shared/period.ts";
import type { DemoAct, DemoDeed } from "./demoAct.ts";
import { meerwijkHistory } from "./meerwijkHistory.ts";
import { meerwijkPeople } from "./meerwijkPeople.ts";
import { broughtInOn, meerwijkProgramme } from "./meerwijkProgramme.ts";

const today = dayFrom("2026-11-21");
const hashOf = (history: readonly DemoAct[]) =>
  createHash("sha256").update(JSON.stringify(history)).digest("hex");
const someDays = ["2026-01-15", "2026-06-01", "2026-10-12", "2026-11-21", "2027-01-04"].map(dayFrom);

type State = { status: ActionStatus; first: string | null; end: string | null; heard: Day | undefined };

const newState = (end: string | null): State => ({ status: "notStarted", first: end, end, heard: undefined });

function follow(state: State, deed: DemoDeed, on: Day): void {
  if (deed.kind === "planAction") state.end = deed.end;
  if (deed.kind === "answerCard") {
    state.end = deed.draft.end;
    state.heard = on;
  }
  if (deed.kind !== "reportProgress" && deed.kind !== "changeStatus") return;
  const moved = moveAction(
    state.status,
    deed.status,
    deed.kind === "changeStatus" ? deed.because : deed.note,
  );
  assert.ok(moved.ok, JSON.stringify(deed));
  state.status = deed.status;
  state.heard = on;
}

/** Returns how every action stands after the history, played from the plan on. */
function standings(day: Day, seed: number): ReadonlyMap<string, State> {
  const states = new Map(
    meerwijkProgramme(day).actions.map((action) => [action.key, newState(action.planned.end)]),
  );
  for (const { at, deed } of meerwijkHistory(day, seed)) {
    if (deed.kind === "addAction") states.set(deed.action.key, newState(deed.action.planned.end));
    if (!("action" in deed) || typeof deed.action !== "string") continue;
    const state = states.get(deed.action);
    assert.ok(state, deed.action);
    follow(state, deed, dayFrom(at.toISOString().slice(0, 10)));
  }
  return states;
}

/** Returns how many reports came after a handover; each is by the new owner. */
function reportsAfterHandover(seed: number): number {
  const owners = new Map<string, string>();
  let reports = 0;
  for (const { by, deed } of meerwijkHistory(today, seed)) {
    if (deed.kind === "handOver") owners.set(deed.action, deed.to);
    if (deed.kind !== "reportProgress" || !owners.has(deed.action)) continue;
    assert.equal(by, owners.get(deed.action), `seed ${seed}, ${deed.action}`);
    reports++;
  }
  return reports;
}

const isOpen = ({ status }: State) => !["done", "lapsed", "postponed"].includes(status);
const isLate = ({ end }: State, day: Day) => end !== null && lastDayOf(periodFrom(end)) < day;

describe("the history of Meerwijk", () => {
  test("is the same for the same seed and day, and another for another seed", () => {
    assert.equal(hashOf(meerwijkHistory(today, 2025)), hashOf(meerwijkHistory(today, 2025)));
    assert.notEqual(hashOf(meerwijkHistory(today, 2025)), hashOf(meerwijkHistory(today, 2026)));
  });

  test("from a handover on nobody but the new owner tells about the action, whatever the seed", () => {
    const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
    const reports = seeds.map(reportsAfterHandover).reduce((sum, count) => sum + count, 0);
    assert.ok(reports > 100, `${reports} reports after a handover`);
  });

  test("runs in order of time, in the office hours of weekdays, up to the day before today", () => {
    for (const day of someDays) {
      const history = meerwijkHistory(day, 2025);
      const moments = history.map(({ at }) => at);
      assert.deepEqual(
        moments,
        moments.toSorted((one, other) => one.getTime() - other.getTime()),
      );
      assert.ok(moments.every((at) => at.toISOString().slice(0, 10) < day && at.getUTCDay() % 6 !== 0));
      // the clock closes a round when the office does
      const byPeople = history.filter(({ deed }) => deed.kind !== "closeRound" || deed.by === "person");
      assert.ok(byPeople.every(({ at }) => at.getUTCHours() >= 8 && at.getUTCHours() < 16));
    }
  });

  test("is done by people of Meerwijk", () => {
    const mails = new Set(meerwijkPeople.map((person) => person.mail));
    for (const { by, deed } of meerwijkHistory(today, 2025)) {
      assert.ok(mails.has(by), by);
      assert.ok(deed.kind !== "handOver" || mails.has(deed.to));
    }
  });

  test("leaves actions in every status on any day of two years, by moves that are allowed", () => {
    for (const day of someDays) {
      const statuses = new Set([...standings(day, 2025).values()].map(({ status }) => status));
      assert.deepEqual(statuses, new Set(actionStatuses), day);
    }
  });

  test("leaves some actions slipped, some late and some silent for more than 30 days, most on course", () => {
    const states = [...standings(today, 2025).values()];
    const open = states.filter(isOpen);
    const slipped = states.filter(
      ({ first, end }) =>
        first !== null && end !== null && lastDayOf(periodFrom(end)) > lastDayOf(periodFrom(first)),
    );
    const late = open.filter((state) => isLate(state, today));
    const silent = open.filter(({ heard }) => heard !== undefined && daysBetween(heard, today) > 30);
    assert.ok(slipped.length >= 8 && slipped.length <= 20, `${slipped.length} slipped`);
    assert.ok(late.length >= 2 && late.length <= 8, `${late.length} late`);
    assert.ok(silent.length >= 4 && silent.length <= 15, `${silent.length} silent`);
    assert.ok(late.length + silent.length < open.length / 2);
  });

  test("gives every later date, postponement and dropped action a reason in a sentence", () => {
    for (const { deed } of meerwijkHistory(dayFrom("2028-12-31"), 2025)) {
      if (deed.kind === "planAction") assert.match(deed.because, /^.{30,}\.$/);
      if (deed.kind === "changeStatus" && ["postponed", "lapsed"].includes(deed.status))
        assert.match(String(deed.because), /^.{30,}\.$/);
    }
  });

  test("records figures as they come, never one of a later day", () => {
    for (const { at, deed } of meerwijkHistory(today, 2025))
      if (deed.kind === "recordFigure") assert.equal(deed.figure.recordedOn, at.toISOString().slice(0, 10));
    const kinds = new Set(meerwijkHistory(today, 2025).map(({ deed }) => deed.kind));
    assert.deepEqual(
      kinds,
      new Set([
        "submitPlan",
        "adoptPlan",
        "addAction",
        "reportProgress",
        "changeStatus",
        "planAction",
        "handOver",
        "recordFigure",
        "saveUnitPlan",
        "giveFeedback",
        "answerFeedback",
        "openRound",
        "answerCard",
        "decideAction",
        "setIndicators",
        "answerUnit",
        "agreeWithUnit",
        "keepAgreement",
        "closeRound",
      ]),
    );
  });
});

test("nothing is done with an action before the plan is brought in", () => {
  const [first] = meerwijkHistory(today, 1).filter(({ deed }) => "action" in deed);
  assert.ok(first && first.at.toISOString().slice(0, 10) > broughtInOn);
});
