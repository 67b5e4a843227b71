import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aCommitment, aMotion } from "../../../../test/support/aCouncilEntry.ts";
import { addDays, dayFrom } from "../../shared/day.ts";
import { lastDayOf, type Period, periodFrom } from "../../shared/period.ts";
import { type AroundEntry, checkEntry } from "./checkEntry.ts";
import { type CouncilEntry, dueNow, inOrderOfWork, lacksReason, standingOf } from "./councilEntry.ts";
import { councilMoments } from "./councilMoment.ts";
import { accountForLate, endEntry, reopenEntry, settleEntry } from "./entryActs.ts";
import { isSafeLink } from "./safeLink.ts";
import { isFound, withoutHidden } from "./seenEntry.ts";

const today = dayFrom("2024-11-05");
const around: AroundEntry = { others: [aMotion()], actions: ["A01"], documents: ["D1"], today };
const told = (entry: CouncilEntry, differing: Partial<AroundEntry> = {}) =>
  checkEntry(entry, { ...around, ...differing }).map(({ code, at }) => `${code} ${at}`);
const codes = (moved: ReturnType<typeof settleEntry>) =>
  moved.ok ? [] : moved.problem.map(({ code }) => code);
const settled = { kind: "settled", on: today, document: "D1", how: null } as const;
const lapsed = { kind: "lapsed", on: today, why: "de raad vroeg er niet meer om" } as const;

describe("[CI-01] [CI-03] what a commitment or motion must say", () => {
  test("V230: what it is about", () => {
    assert.deepEqual(told(aCommitment()), []);
    assert.deepEqual(told(aCommitment({ text: " " })), ["V230 text"]);
  });

  test("V231: a number of its own among those of its kind; spaces and capitals make no other number", () => {
    const others = [
      aCommitment({ key: "CE2", number: "TA2024-000089" }),
      aMotion({ key: "CE3", number: "732" }),
    ];
    assert.deepEqual(told(aCommitment({ number: "ta2024 - 000089" }), { others }), ["V231 number"]);
    assert.deepEqual(told(aCommitment({ number: "732" }), { others }), [], "a motion may have the same");
    assert.deepEqual(told(aCommitment({ key: "CE2", number: "TA2024-000089" }), { others }), [], "itself");
    assert.deepEqual(told(aCommitment(), { others: [aCommitment({ key: "CE2" })] }), [], "both without");
  });

  test("V232: it was made today or before; of a period its first day counts", () => {
    assert.deepEqual(told(aCommitment({ madeOn: periodFrom("2024-11-05") })), []);
    assert.deepEqual(told(aCommitment({ madeOn: periodFrom("2024") })), []);
    assert.deepEqual(told(aCommitment({ madeOn: periodFrom("2024-11-06") })), ["V232 madeOn"]);
  });

  test("V233: it points at actions, documents and motions of this programme", () => {
    assert.deepEqual(told(aCommitment({ actions: ["A01"], madeIn: "D1", motion: "CE9" })), []);
    assert.deepEqual(told(aCommitment({ actions: ["A02"] })), ["V233 actions"]);
    assert.deepEqual(told(aCommitment({ madeIn: "D2" })), ["V233 madeIn"]);
    assert.deepEqual(told(aCommitment({ motion: "CE8" })), ["V233 kind"]);
    const others = [aCommitment({ key: "CE8" })];
    assert.deepEqual(told(aCommitment({ motion: "CE8" }), { others }), ["V233 kind"], "no motion");
  });

  test("[DI-04] V234: its address is one of https, with a site, without a name or password in it", () => {
    const good =
      "https://utrecht.bestuurlijkeinformatie.nl/Reports/Item/71741db1-1964-48c4-8fca-84f235999354";
    assert.deepEqual(told(aMotion({ link: good })), []);
    for (const link of [
      "http://utrecht.nl/motie",
      "utrecht.nl/motie",
      "javascript:alert(1)",
      "https://",
      "https://localhost/x",
      "https://u:w@utrecht.nl/",
      "https://utrecht.nl/een motie",
      `https://utrecht.nl/${"a".repeat(2000)}`,
    ])
      assert.deepEqual(told(aMotion({ link })), ["V234 link"], link);
    fc.assert(fc.property(fc.webUrl(), (link) => isSafeLink(link) === link.startsWith("https://")));
  });
});

describe("[CI-02] how it is with a commitment", () => {
  const due = periodFrom("2024-10-31");
  const autumn = { why: "herfstreces", newDue: null, saidOn: today };

  test("overdue is derived: after the last day of the period and while it is open; late without a reason is told apart", () => {
    assert.equal(standingOf(aCommitment({ due }), dayFrom("2024-10-31")), "dueSoon");
    assert.equal(standingOf(aCommitment({ due }), dayFrom("2024-11-01")), "overdue");
    assert.equal(standingOf(aCommitment({ due: periodFrom("2025-Q1") }), dayFrom("2025-03-31")), "dueSoon");
    assert.equal(standingOf(aCommitment({ due: periodFrom("2025-Q1") }), today), "open");
    assert.equal(standingOf(aCommitment(), today), "open", "nothing was promised by when");
    assert.equal(standingOf(aCommitment({ due, state: settled }), today), "settled");
    assert.equal(standingOf(aCommitment({ due, state: lapsed }), today), "lapsed");
    assert.ok(lacksReason(aCommitment({ due }), today));
    assert.ok(!lacksReason(aCommitment({ due, late: autumn }), today));
    assert.ok(!lacksReason(aCommitment({ due }), dayFrom("2024-10-31")), "not late yet");
  });

  test("what is promised instead counts; once that has passed as well, a reason is lacking again", () => {
    const late = { ...autumn, newDue: periodFrom("2024-11-06") };
    const entry = aCommitment({ due, late });
    assert.equal(dueNow(entry), "2024-11-06");
    assert.equal(standingOf(entry, today), "dueSoon");
    assert.equal(standingOf(entry, dayFrom("2024-11-07")), "overdue");
    assert.ok(lacksReason(entry, dayFrom("2024-11-07")));
  });

  test("V235: settled and ended from open, opened again from ended; what is settled can be said better", () => {
    const known = { documents: ["D1"], today };
    const on = { on: today, document: "D1", how: null };
    assert.deepEqual(codes(settleEntry(aCommitment(), on, known)), []);
    assert.deepEqual(
      codes(settleEntry(aCommitment({ state: settled }), { ...on, document: null }, known)),
      [],
    );
    assert.deepEqual(codes(settleEntry(aCommitment({ state: lapsed }), on, known)), ["V235"]);
    assert.deepEqual(codes(endEntry(aCommitment({ state: settled }), lapsed, today)), ["V235"]);
    assert.deepEqual(codes(reopenEntry(aCommitment(), "vergissing")), ["V235"]);
    const again = reopenEntry(aCommitment({ state: settled, late: autumn }), "vergissing");
    assert.ok(again.ok);
    assert.deepEqual([again.value.state, again.value.late], [{ kind: "open" }, null]);
    assert.deepEqual(codes(settleEntry(aCommitment(), { ...on, document: "D2" }, known)), ["V233"]);
  });

  test("V236: it ended from the day it was made until today", () => {
    const madeOn = periodFrom("2024-11");
    const known = { documents: [], today };
    const end = (on: typeof today) =>
      codes(settleEntry(aCommitment({ madeOn }), { on, document: null, how: null }, known));
    assert.deepEqual(end(dayFrom("2024-11-01")), []);
    assert.deepEqual(end(dayFrom("2024-10-31")), ["V236"]);
    assert.deepEqual(end(addDays(today, 1)), ["V236"]);
    assert.deepEqual(codes(endEntry(aCommitment(), { ...lapsed, on: addDays(today, 1) }, today)), ["V236"]);
  });

  test("V237: what lapses, opens again or is late says why", () => {
    assert.deepEqual(codes(endEntry(aCommitment(), { ...lapsed, why: " " }, today)), ["V237"]);
    assert.deepEqual(codes(reopenEntry(aCommitment({ state: settled }), null)), ["V237"]);
    assert.deepEqual(codes(accountForLate(aCommitment({ due }), { why: "", newDue: null }, today)), ["V237"]);
  });

  test("V238: a delay is of something open that was due, and what is promised instead is later and still to come", () => {
    const account = (entry: CouncilEntry, newDue: Period | null) =>
      codes(accountForLate(entry, { why: "herfstreces", newDue }, today));
    assert.deepEqual(account(aCommitment({ due }), null), []);
    assert.deepEqual(account(aCommitment({ due }), periodFrom("2024-11-06")), []);
    assert.deepEqual(account(aCommitment({ due }), periodFrom("2024-11-04")), ["V238"], "has passed");
    assert.deepEqual(account(aCommitment({ due: periodFrom("2025-Q1") }), periodFrom("2025-03")), ["V238"]);
    assert.deepEqual(account(aCommitment(), null), ["V238"], "never due");
    assert.deepEqual(account(aCommitment({ due, state: settled }), null), ["V238"]);
  });
});

describe("[CI-04] when the council hears what", () => {
  test("planned moments and due days of what is open, in their order, a quarter by its last day", () => {
    const motion = aMotion({ informOn: periodFrom("2025-Q1") });
    const moments = councilMoments([
      motion,
      aCommitment({ due: periodFrom("2024-12-31") }),
      aCommitment({ due: periodFrom("2024-12"), state: settled }),
    ]);
    assert.deepEqual(
      moments.map(({ kind, period, day }) => [kind, period, day]),
      [
        ["due", "2024-12-31", "2024-12-31"],
        ["inform", "2025-Q1", "2025-03-31"],
      ],
    );
  });
});

const hidden = (key: string): boolean => key === "D1";

describe("[CI-02] [RA-03] what a hidden document shows of itself in the register", () => {
  test("nothing: one settled by it reads as one settled without any, one made in it is not there", () => {
    const without = { ...settled, document: null };
    assert.deepEqual(
      withoutHidden(aCommitment({ state: { ...settled, how: "met bijlage 5" } }), hidden),
      aCommitment({ state: without }),
    );
    const open = aCommitment({ state: { ...settled, document: "D2", how: "brief" } });
    assert.equal(withoutHidden(open, hidden), open);
    assert.ok(!isFound(aCommitment({ madeIn: "D1" }), hidden));
    assert.ok(isFound(aCommitment({ madeIn: "D2" }), hidden) && isFound(aCommitment(), hidden));
  });
});

describe("laws of the register", () => {
  const period = fc.constantFrom("2023", "2024-10-31", "2024-11", "2025-Q1", "2025-H2").map(periodFrom);
  const entry = fc
    .record({
      due: fc.option(period),
      newDue: fc.option(period),
      isLate: fc.boolean(),
      state: fc.constantFrom({ kind: "open" } as const, settled, lapsed),
    })
    .map(({ due, newDue, isLate, state }) =>
      aCommitment({ due, state, late: isLate ? { why: "x", newDue, saidOn: today } : null }),
    );

  test("only what is open and of which the last day has passed is overdue, and nothing late is lost from the front", () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        for (const one of entries) {
          const due = dueNow(one);
          const isLate = one.state.kind === "open" && due !== null && lastDayOf(due) < today;
          assert.equal(standingOf(one, today) === "overdue", isLate);
          assert.ok(!lacksReason(one, today) || isLate);
        }
        const standings = inOrderOfWork(entries, today).map((one) => standingOf(one, today));
        assert.equal(standings.length, entries.length);
        assert.equal(
          standings.lastIndexOf("overdue") + 1,
          standings.filter((one) => one === "overdue").length,
        );
      }),
    );
  });
});
