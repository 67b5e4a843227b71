import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day } from "../../../test/support/aUnit.ts";
import type { UnitId } from "../organisation/index.ts";
import {
  checkAnswers,
  checkCalledOff,
  checkHeld,
  checkPlanned,
  nextTalkBy,
  resistanceOf,
  type Talk,
  talkSetOn,
} from "./index.ts";

const [zorg, werk] = ["zorg" as UnitId, "werk" as UnitId];
const talk = (differing: Partial<Talk> = {}): Talk => ({
  key: "G1",
  kind: "steering",
  unit: zorg,
  on: day("2026-10-12"),
  questions: [
    { key: "Q1", text: "Welke doorbraken kregen voorrang?", required: true },
    { key: "Q2", text: "Wat is er meetbaar bereikt?", required: false },
  ],
  answers: [
    { question: "inclusion", text: "Het gaat vooruit." },
    { question: "Q1", text: "Inclusieve werving." },
  ],
  account: null,
  resistance: [],
  state: { kind: "planned" },
  release: null,
  version: 1,
  ...differing,
});
const codes = (found: readonly { readonly code: string; readonly at: PropertyKey }[]) =>
  found.map(({ code, at }) => `${code} ${String(at)}`);
const today = day("2026-10-12");

test("G120: talks are planned with units, each once, from today on", () => {
  assert.deepEqual(checkPlanned({ on: today, units: [zorg, werk] }, today), []);
  assert.deepEqual(codes(checkPlanned({ on: day("2026-10-11"), units: [] }, today)), [
    "G120 units",
    "G120 on",
  ]);
  assert.deepEqual(codes(checkPlanned({ on: today, units: [zorg, zorg] }, today)), ["G120 units"]);
});

test("[GV-03] steering talks take the questions of their quarter; other talks have one set", () => {
  const sets = ["2026-01-01", "2026-03-31", "2026-04-01", "2026-09-30", "2026-12-31"].map((on) =>
    talkSetOn("steering", day(on)),
  );
  assert.deepEqual(sets, ["steeringQ1", "steeringQ1", "steeringQ2", "steeringQ3", "steeringQ4"]);
  assert.equal(talkSetOn("review", today), "review");
});

test("G121, G122 and G123: an answer was asked for, resistance says what and why, an account is whole", () => {
  const check = (change: Partial<Talk>) => codes(checkAnswers(talk(change), talk()));
  assert.deepEqual(check({}), []);
  assert.deepEqual(check({ answers: [{ question: "Q9", text: "x" }] }), ["G121 answers"]);
  assert.deepEqual(
    check({ answers: [{ question: "reached", text: "x" }] }),
    ["G121 answers"],
    "of another talk",
  );
  assert.deepEqual(check({ resistance: [{ against: "quotum", why: " ", helps: null }] }), [
    "G122 resistance",
  ]);
  assert.deepEqual(check({ account: { kind: "explain", reason: "" } }), ["G123 account"]);
});

describe("[GV-03] [GV-04] [GV-05] [RI-06] G124: a talk that was held answered its fixed items and what must be answered", () => {
  const check = (change: Partial<Talk>) => codes(checkHeld(talk(change), today));
  test("diversity and inclusion is a fixed item of a steering talk, and whether there is resistance is told", () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ answers: [{ question: "Q1", text: "x" }] }), ["G124 answers"]);
    assert.deepEqual(check({ answers: [{ question: "inclusion", text: "x" }] }), ["G124 answers"]);
    assert.deepEqual(check({ resistance: null }), ["G124 resistance"]);
    assert.deepEqual(check({ on: day("2026-10-13") }), ["G124 on"]);
    assert.deepEqual(check({ state: { kind: "held" } }), ["G124 state"]);
  });

  test("a review talk speaks of what was reached and what it means, an accountability talk of the figures", () => {
    const of = (kind: Talk["kind"], keys: readonly string[]) =>
      check({
        kind,
        questions: [],
        resistance: null,
        answers: keys.map((question) => ({ question, text: "x" })),
      });
    assert.deepEqual(of("review", ["reached"]), ["G124 answers"]);
    assert.deepEqual(of("review", ["reached", "meaning"]), []);
    assert.deepEqual(of("accountability", []), ["G124 answers"]);
    assert.deepEqual(of("accountability", ["figures"]), []);
  });
});

test("G125: a planned talk is called off, with a reason", () => {
  assert.deepEqual(checkCalledOff(talk(), "ziek"), []);
  assert.deepEqual(codes(checkCalledOff(talk({ state: { kind: "held" } }), " ")), [
    "G125 state",
    "G125 reason",
  ]);
});

test("[GV-03] [RI-06] the next steering talk is due four months after the last that was held; resistance is told from the last back", () => {
  const held = (key: string, on: string, change: Partial<Talk> = {}) =>
    talk({ key, on: day(on), state: { kind: "held" }, ...change });
  const quota = { against: "streefcijfers", why: "wij hebben geen vacatures", helps: "samen werven" };
  const talks = [
    held("G1", "2026-02-02", { resistance: [quota] }),
    held("G2", "2026-06-01"),
    held("G3", "2026-05-04", { kind: "review", resistance: null }),
    talk({ key: "G4", on: day("2026-10-05"), resistance: [quota] }),
    held("G5", "2026-09-01", { unit: werk }),
  ];
  assert.equal(nextTalkBy(talks, zorg, "steering"), "2026-10-01");
  assert.equal(nextTalkBy(talks, zorg, "review"), "2027-05-04");
  assert.equal(nextTalkBy(talks, zorg, "accountability"), null);
  assert.deepEqual(resistanceOf(talks, zorg), [
    { talk: "G2", on: "2026-06-01", told: [] },
    { talk: "G1", on: "2026-02-02", told: [quota] },
  ]);
});
