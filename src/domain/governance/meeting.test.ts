import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aMeeting, aSeries, someoneAsked } from "../../../test/support/aMeeting.ts";
import { allowed, day, refusal } from "../../../test/support/aUnit.ts";
import {
  beginSeries,
  checkFreeDay,
  checkMeeting,
  checkReason,
  checkSeries,
  checkTurn,
  type GovernanceBody,
  instantOfClock,
  type Meeting,
  type MeetingSeriesDraft,
  meetingOn,
  meetingsOf,
  onWeekday,
  openBefore,
  parseClock,
} from "./index.ts";

const body: GovernanceBody = {
  key: "stuurgroep",
  name: "Stuurgroep",
  kind: "steeringGroup",
  role: null,
  members: [],
  chair: null,
  secretary: null,
  rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=4" },
  mandate: null,
  version: 1,
};
const { key: _, version: __, ...values } = aSeries();
const draft: MeetingSeriesDraft = { ...values, rhythm: null };
const codes = (found: readonly { readonly code: string; readonly at: PropertyKey }[]) =>
  found.map(({ code, at }) => `${code} ${String(at)}`);
const begun = (change: Partial<MeetingSeriesDraft>, bodies = [body]) =>
  codes(beginSeries({ ...draft, ...change }, bodies).problems);
const daysOf = (meetings: readonly Meeting[]) => meetings.map(({ on }) => on);
const year = { from: day("2026-01-01"), to: day("2026-12-31") };

describe("[GV-01] a series comes back as its body does, on the weekday of its first day", () => {
  test("every four months from Monday 12 January is the second Monday, and no day of it is kept", () => {
    const { values: made } = beginSeries(draft, [body]);
    assert.deepEqual(made?.rhythm, { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=4;BYDAY=2MO" });
    assert.deepEqual(daysOf(meetingsOf(aSeries(made ?? {}), [], year)), [
      "2026-01-12",
      "2026-05-11",
      "2026-09-14",
    ]);
  });

  test("a fifth weekday is the last one; a year keeps its month; a week and what names its days stay", () => {
    const rule = (text: string, first: string) => onWeekday({ kind: "rule", rule: text }, day(first));
    assert.deepEqual(rule("FREQ=MONTHLY", "2026-01-30"), { kind: "rule", rule: "FREQ=MONTHLY;BYDAY=-1FR" });
    assert.deepEqual(rule("FREQ=YEARLY", "2026-03-04"), {
      kind: "rule",
      rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=1WE",
    });
    for (const kept of ["FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=1TU"])
      assert.deepEqual(rule(kept, "2026-01-12"), { kind: "rule", rule: kept });
  });

  test("once is one day; what comes back in words or at events has extra meetings alone", () => {
    assert.deepEqual(daysOf(meetingsOf(aSeries({ rhythm: { kind: "once" } }), [], year)), ["2026-01-12"]);
    const words = aSeries({ rhythm: { kind: "words", words: "zo vaak als nodig" } });
    const extra = aMeeting("2026-03-02", { extra: "spoed" });
    assert.deepEqual(daysOf(meetingsOf(words, [extra], year)), ["2026-03-02"]);
  });
});

test("G104, G105 and G106: a series has a name, a body, how often, and ends after it begins", () => {
  assert.deepEqual(begun({}), []);
  assert.deepEqual(begun({ name: " ", body: "elders" }), ["G104 name", "G104 body", "G105 rhythm"]);
  assert.deepEqual(begun({}, [{ ...body, rhythm: null }]), ["G105 rhythm"]);
  assert.deepEqual(begun({ until: "09:00" }), ["G106 until"]);
  assert.deepEqual(codes(checkSeries(aSeries({ endsOn: day("2026-01-11") }))), ["G106 endsOn"]);
  assert.deepEqual(codes(checkSeries(aSeries({ endsOn: day("2047-01-12") }))), ["G106 endsOn"]);
});

test("G106: a time is written as 9:30, 09:30 or 09.30", () => {
  for (const text of ["9:30", "09:30", " 09.30 "]) assert.equal(allowed(parseClock(text)), "09:30");
  for (const text of ["", "24:00", "9", "9:60", "half tien"]) assert.equal(refusal(parseClock(text)), "G106");
});

test("[GV-02] an hour on the clock is that hour before and after the change to and from summer time", () => {
  const at = (on: string, time: string) => instantOfClock(day(on), time, "Europe/Amsterdam").toISOString();
  assert.equal(at("2026-03-28", "09:30"), "2026-03-28T08:30:00.000Z");
  assert.equal(at("2026-03-29", "09:30"), "2026-03-29T07:30:00.000Z");
  assert.equal(at("2026-10-25", "09:30"), "2026-10-25T08:30:00.000Z");
  assert.equal(
    at("2026-03-29", "02:30"),
    "2026-03-29T01:30:00.000Z",
    "passed over: the time of before counts on",
  );
  assert.equal(at("2026-10-25", "02:30"), "2026-10-25T00:30:00.000Z", "twice: the first");
});

test("G107, G108 and G111: an exception has a reason, is of a planned meeting and finds a free day", () => {
  const planned = aMeeting("2026-01-12");
  assert.deepEqual(codes(checkReason(" ")), ["G107 reason"]);
  assert.deepEqual(checkReason("vakantie"), []);
  assert.deepEqual(checkTurn(planned, "hold", day("2026-01-12")), []);
  assert.deepEqual(codes(checkTurn(planned, "hold", day("2026-01-11"))), ["G108 on"]);
  const held = { ...planned, state: { kind: "held" } } as const;
  for (const turn of ["move", "cancel", "hold"] as const)
    assert.deepEqual(codes(checkTurn(held, turn, day("2026-01-12"))), ["G108 state"]);
  const moved = aMeeting("2026-02-09", { on: day("2026-01-12") });
  assert.deepEqual(codes(checkFreeDay([planned], moved)), ["G111 on"]);
  assert.deepEqual(checkFreeDay([moved], moved), []);
  assert.deepEqual(checkFreeDay([{ ...planned, state: { kind: "cancelled", reason: "ziek" } }], moved), []);
});

describe("what a meeting says", () => {
  const held = (change: Partial<Meeting>) => aMeeting("2026-01-12", { state: { kind: "held" }, ...change });
  const item = {
    key: "AP1",
    subject: "Cijfers",
    kind: null,
    documents: ["D1"],
    dossier: null,
    decision: null,
  };
  const known = { documents: ["D1"], dossiers: ["DS1"] };
  const check = (meeting: Meeting, series = aSeries()) =>
    codes(checkMeeting(meeting, { series, known, today: day("2026-02-01") }));

  test("G109 and G110: an item is about something, its papers are known, and a decision comes after the meeting", () => {
    assert.deepEqual(check(held({ agenda: [{ ...item, dossier: "DS1", decision: "akkoord" }] })), []);
    for (const wrong of [
      { subject: " " },
      { documents: ["D1", "D1"] },
      { documents: ["D2"] },
      { dossier: "DS2" },
    ])
      assert.deepEqual(check(held({ agenda: [{ ...item, ...wrong }] })), ["G109 agenda"]);
    const early = aMeeting("2026-01-12", { agenda: [{ ...item, decision: "akkoord" }] });
    assert.deepEqual(check(early), ["G110 agenda"]);
  });

  test("G106, G112 and G113: what follows has an owner and a day, and is done once it is", () => {
    assert.deepEqual(check(held({ until: "09:30" })), ["G106 until"]);
    const asked = someoneAsked();
    assert.deepEqual(check(held({ actionPoints: [asked] })), []);
    for (const wrong of [{ text: "" }, { owner: { kind: "notStated" } as const }, { due: day("2026-01-11") }])
      assert.deepEqual(check(held({ actionPoints: [{ ...asked, ...wrong }] })), ["G112 actionPoints"]);
    for (const on of ["2026-01-11", "2026-02-02"])
      assert.deepEqual(check(held({ actionPoints: [{ ...asked, done: { on: day(on), outcome: null } }] })), [
        "G113 actionPoints",
      ]);
  });

  test("[GV-09] G114: a mirror session that was held says who led it from outside and what it showed", () => {
    const mirror = aSeries({ kind: "mirror" });
    assert.deepEqual(check(held({}), mirror), ["G114 facilitator", "G114 reflection"]);
    assert.deepEqual(
      check(held({ facilitator: "Bureau Spiegel", reflection: "Wij praten over anderen." }), mirror),
      [],
    );
    assert.deepEqual(check(aMeeting("2026-01-12"), mirror), [], "while it is planned nobody knows yet");
  });
});

test("[GV-02] what is still open of meetings before comes first, what is due first first", () => {
  const one = aMeeting("2026-01-12", {
    actionPoints: [
      someoneAsked({ key: "VA1", due: day("2026-03-01") }),
      someoneAsked({ key: "VA2", done: { on: day("2026-01-20"), outcome: null } }),
    ],
  });
  const two = aMeeting("2026-02-09", {
    actionPoints: [someoneAsked({ key: "VA3", due: day("2026-02-20") })],
  });
  const next = aMeeting("2026-03-09", { actionPoints: [someoneAsked({ key: "VA4" })] });
  const open = (at: Meeting) => openBefore([one, two, next], at).map(({ actionPoint }) => actionPoint.key);
  assert.deepEqual(open(next), ["VA3", "VA1"]);
  assert.deepEqual(open(one), []);
});

test("a meeting is known by the day its series gave it, also after it was moved", () => {
  const series = aSeries();
  const moved = aMeeting("2026-02-09", { on: day("2026-02-16"), moved: "carnaval", version: 1 });
  assert.equal(meetingOn(series, [moved], day("2026-02-09"))?.on, "2026-02-16");
  assert.equal(meetingOn(series, [moved], day("2026-02-16")), undefined);
  assert.equal(meetingOn(series, [], day("2026-02-09"))?.version, 0);
  assert.deepEqual(
    daysOf(meetingsOf(series, [moved], { from: day("2026-02-01"), to: day("2026-02-10") })),
    [],
  );
});
