import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import {
  checkRound,
  closeRound,
  closingOf,
  mayCloseProgramme,
  mayOpen,
  type ReportingRound,
  takesUpdates,
} from "./reportingRound.ts";

const zone = "Europe/Amsterdam";
const round: ReportingRound = {
  key: "RR1",
  name: "Derde kwartaal 2026",
  kind: "unitQuarter",
  serves: [],
  opensOn: dayFrom("2026-09-28"),
  closesOn: dayFrom("2026-10-23"),
  questions: [],
  state: { kind: "open" },
  version: 1,
};
const at = new Date("2026-10-12T09:00:00Z");
const closed = closeRound(round, 6, { by: "clock", at });
assert.ok(closed.ok);

describe("R140: a round has a name and stays open for a day at least", () => {
  test("a name of spaces and a last day of today are refused", () => {
    const codes = (name: string, day: string) =>
      checkRound({ name, closesOn: dayFrom(day) }, dayFrom("2026-09-28")).map(({ at: field }) => field);
    assert.deepEqual(codes(" ", "2026-09-28"), ["name", "closesOn"]);
    assert.deepEqual(codes("Najaar", "2026-09-29"), []);
  });
});

test("R119: a programme is closed when none of its rounds is open", () => {
  assert.deepEqual(mayCloseProgramme([]), { ok: true, value: true });
  assert.deepEqual(mayCloseProgramme([closed.value]), { ok: true, value: true });
  assert.deepEqual(mayCloseProgramme([closed.value, round]), { ok: false, problem: "R119" });
});

test("R141: a programme has one round open at a time", () => {
  assert.equal(mayOpen([round]).ok, false);
  assert.equal(mayOpen([closed.value]).ok, true);
  assert.equal(mayOpen([]).ok, true);
});

describe("R143: a round takes updates until it is closed or its last hour has struck", () => {
  test("five o'clock is five o'clock, the day before the clock goes back and the day after", () => {
    assert.equal(
      closingOf({ closesOn: dayFrom("2026-10-24") }, zone).toISOString(),
      "2026-10-24T15:00:00.000Z",
    );
    assert.equal(
      closingOf({ closesOn: dayFrom("2026-10-25") }, zone).toISOString(),
      "2026-10-25T16:00:00.000Z",
    );
    assert.equal(
      closingOf({ closesOn: dayFrom("2027-03-28") }, zone).toISOString(),
      "2027-03-28T15:00:00.000Z",
    );
  });

  test("a moment before it does, at the hour it does not, and closed never", () => {
    assert.equal(takesUpdates(round, new Date("2026-10-23T14:59:59.999Z"), zone).ok, true);
    assert.equal(takesUpdates(round, new Date("2026-10-23T15:00:00Z"), zone).ok, false);
    assert.equal(takesUpdates(closed.value, at, zone).ok, false);
    assert.deepEqual(closeRound(closed.value, 6, { by: "clock", at }), { ok: false, problem: "R143" });
  });
});

test("R144: who closes a round knows how many cards have no answer", () => {
  assert.deepEqual(closeRound(round, 5, { by: "person", known: 6, at }), { ok: false, problem: "R144" });
  const known = closeRound(round, 5, { by: "person", known: 5, at });
  assert.deepEqual(known.ok && known.value.state, { kind: "closed", at, by: "person", unanswered: 5 });
});
