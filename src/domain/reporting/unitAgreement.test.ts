import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unitId } from "../../../test/support/aUnit.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import {
  agreementsOf,
  checkAgreement,
  checkOutcome,
  isLateAgreement,
  takesAgreements,
} from "./unitAgreement.ts";

const unit = unitId("A");
const today = dayFrom("2026-10-12");
const due = periodFrom("2026-10");
const rounds = [
  { key: "RR1", opensOn: dayFrom("2026-03-20") },
  { key: "RR2", opensOn: dayFrom("2026-06-20") },
  { key: "RR3", opensOn: dayFrom("2026-09-20") },
];

describe("R190: an agreement says with which unit, what is agreed and by when", () => {
  test("each of the three that lacks is named, all at once", () => {
    const none = checkAgreement({ unit: null, text: " ", due: null }, today);
    assert.deepEqual(
      none.map(({ code, at }) => `${code} ${at}`),
      ["R190 unit", "R190 text", "R190 due"],
    );
    assert.deepEqual(checkAgreement({ unit, text: "Elke vacature nalezen", due }, today), []);
  });
});

describe("R154: an agreement is due today or later", () => {
  test("its last day counts: this month and today may be, yesterday and a year mistyped may not", () => {
    const codes = (words: string) =>
      checkAgreement({ unit, text: "Elke vacature nalezen", due: periodFrom(words) }, today).map(
        ({ code, at }) => `${code} ${at}`,
      );
    assert.deepEqual(["2026-10", "2026-10-12", "2026"].flatMap(codes), []);
    for (const gone of ["2026-10-11", "2026-09", "2016"]) assert.deepEqual(codes(gone), ["R154 due"], gone);
  });
});

describe("R191: an agreement is made in the round that was opened last", () => {
  test("no earlier round takes one, and where no round was opened none does", () => {
    assert.deepEqual(
      rounds.map(({ key }) => takesAgreements(rounds, key)),
      [false, false, true],
    );
    assert.equal(takesAgreements([], "RR1"), false);
  });
});

describe("R155: an agreement that is still open goes along to the next round", () => {
  test("what ended before a round opened stays behind, what ended on its first day or later does not", () => {
    const ended = (at: string) => [{ at: new Date(at) }];
    const agreements = [
      { name: "open", round: "RR1", outcomes: [] },
      { name: "ended in time", round: "RR1", outcomes: ended("2026-06-19T12:00:00Z") },
      { name: "ended in RR2", round: "RR1", outcomes: ended("2026-06-19T22:30:00Z") }, // half past midnight here
      { name: "corrected later", round: "RR1", outcomes: [...ended("2026-05-01"), ...ended("2026-10-01")] },
      { name: "of RR2", round: "RR2", outcomes: ended("2026-07-01") },
    ];
    const namesIn = (round: string) =>
      agreementsOf(agreements, rounds, { round, timeZone: "Europe/Amsterdam" }).map(({ name }) => name);
    assert.deepEqual(namesIn("RR1"), ["open", "ended in time", "ended in RR2", "corrected later"]);
    assert.deepEqual(namesIn("RR2"), ["open", "ended in RR2", "of RR2"]);
    assert.deepEqual(namesIn("RR3"), ["open"]);
  });
});

describe("R192: an agreement was kept or it was not, and what was not kept has a reason", () => {
  test("nothing chosen is no outcome; a kept agreement may be without words", () => {
    const codes = (kind: "kept" | "notKept" | null, reason: string | null) =>
      checkOutcome({ kind, reason }).map(({ code, at }) => `${code} ${at}`);
    assert.deepEqual(codes(null, "x"), ["R192 kind"]);
    assert.deepEqual(codes("notKept", " "), ["R192 reason"]);
    assert.deepEqual([codes("notKept", "geen tijd"), codes("kept", null)], [[], []]);
  });
});

test("an agreement is late from the day after its last day, until it ended", () => {
  const late = (today: string, outcomes: readonly unknown[] = []) =>
    isLateAgreement({ due, outcomes }, dayFrom(today));
  assert.deepEqual(
    [late("2026-10-31"), late("2026-11-01"), late("2026-11-01", ["kept"])],
    [false, true, false],
  );
});
