import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aSecrecy } from "../../../test/support/aSecrecy.ts";
import { addDays, dayFrom } from "../shared/day.ts";
import { instantOn } from "./clockTime.ts";
import { inForceOn, isInForce, isSecretAt, type Secrecy } from "./secrecy.ts";
import { checkSecrecy, decideLift, giveSecret, type LiftAsked, recordLift } from "./secrecyActs.ts";
import { wooGroundFrom, wooGrounds } from "./wooGround.ts";

const amsterdam = "Europe/Amsterdam";
const today = dayFrom("2024-11-05");
const now = new Date("2024-11-05T10:00:00+01:00");
const end = new Date("2024-11-07T17:00:00+01:00");
const known = { documents: ["D1", "D2"], today };
const told = (differing: Partial<Secrecy>) =>
  checkSecrecy(aSecrecy(differing), known).map(({ code, at }) => `${code} ${at}`);
const lifted = (secrecy: Secrecy, asked: Partial<LiftAsked> = {}, at = now) => {
  const done = decideLift(
    secrecy,
    { by: "executive", decidedOn: today, at: end, ...asked },
    { now: at, today: dayFrom(at.toISOString().slice(0, 10)) },
  );
  return done.ok ? done.value : done.problem.map(({ code }) => code).join();
};
const must = (secrecy: Secrecy | string): Secrecy =>
  typeof secrecy === "string" ? assert.fail(secrecy) : secrecy;

describe("[CI-07] secrecy is imposed by a body, on a ground of the Woo, with a reason that may be published", () => {
  test("V201, V203, V204 and V205: what must be said", () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ body: "councilCommittee" }), ["V201 committee"]);
    assert.deepEqual(told({ body: "councilCommittee", committee: "FKD" }), []);
    assert.deepEqual(told({ reasoning: " " }), ["V203 reasoning"]);
    assert.deepEqual(told({ parts: [] }), ["V204 parts"]);
    assert.deepEqual(told({ parts: [{ document: "D9", passage: null }] }), ["V204 parts"]);
    const part = { document: "D1", passage: null };
    assert.deepEqual(told({ parts: [part, part] }), ["V204 parts"]);
    assert.deepEqual(told({ parts: [part, { document: "D1", passage: "alinea 3" }] }), []);
    assert.deepEqual(told({ imposedOn: addDays(today, 1) }), ["V205 imposedOn"]);
    assert.deepEqual(told({ reviewOn: today }), ["V205 reviewOn"]);
  });

  test("V202: only Woo 5.1 paragraphs 1 and 2, with a letter of theirs", () => {
    assert.deepEqual(wooGroundFrom("5.1", "2", "I"), { ok: true, value: { paragraph: 2, letter: "i" } });
    for (const ground of wooGrounds)
      assert.ok(wooGroundFrom("5.1", String(ground.paragraph), ground.letter).ok);
    const bad = [
      ["5.1", "5", "a"],
      ["5.2", "1", "a"],
      ["5.2", "2", "i"],
      ["5.1", "1", "f"],
      ["5.1", "2", "j"],
      ["5.1", "2", ""],
      ["5.1", "", "a"],
    ] as const;
    for (const [article, paragraph, letter] of bad)
      assert.deepEqual(
        wooGroundFrom(article, paragraph, letter),
        { ok: false, problem: "V202" },
        `${article} ${paragraph} ${letter}`,
      );
  });
});

describe("[CI-08] secrecy ends at the instant that the right body decided, and not before", () => {
  test("V206, V207, V208 and V212: who may decide, and for when", () => {
    assert.equal(lifted(aSecrecy(), { by: "mayor" }), "V206");
    assert.equal(lifted(aSecrecy({ mayLift: "council" })), "V206");
    assert.equal(lifted(aSecrecy(), { at: new Date(now.getTime() - 1) }), "V207");
    assert.equal(lifted(aSecrecy(), { decidedOn: dayFrom("2024-11-04") }), "V212");
    assert.equal(lifted(aSecrecy(), { decidedOn: dayFrom("2024-11-06") }), "V212");
    const decided = must(lifted(aSecrecy()));
    assert.equal(decided.state.kind, "liftDecided");
    assert.equal(lifted(decided, { at: new Date("2024-11-08T17:00:00Z") }, end), "V208", "it ended just now");
    const sooner = must(lifted(decided, { at: new Date("2024-11-06T09:00:00Z") }));
    assert.equal(isInForce(sooner, new Date("2024-11-06T09:00:00Z")), false, "a decision may be replaced");
    const atOnce = must(lifted(aSecrecy(), { at: "now" }));
    assert.equal(atOnce.state.kind, "lifted");
    assert.equal(lifted(atOnce), "V208");
  });

  test("a planned end alone lifts nothing: without a decision it holds for ever", () => {
    for (const at of ["2024-11-05T10:00:00Z", "2024-12-05T00:00:00Z", "2094-01-01T00:00:00Z"])
      assert.ok(isInForce(aSecrecy(), new Date(at)));
    assert.equal(recordLift(aSecrecy(), new Date("2094-01-01T00:00:00Z")), undefined);
  });

  test("to the millisecond, and it is written down once", () => {
    const decided = must(lifted(aSecrecy()));
    assert.ok(isInForce(decided, new Date(end.getTime() - 1)));
    assert.ok(!isInForce(decided, end));
    assert.equal(recordLift(decided, new Date(end.getTime() - 1)), undefined);
    const written = recordLift(decided, end);
    assert.equal(written?.state.kind, "lifted");
    assert.equal(written && recordLift(written, end), undefined);
  });

  test("whatever is decided in whatever order, it never holds again after it ended, and nobody but the right body ends it", () => {
    const decision = fc.record({
      by: fc.constantFrom("executive", "council" as const),
      after: fc.integer({ min: -5, max: 20 }),
      step: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        let secrecy = aSecrecy();
        let clock = now.getTime();
        let hasEnded = false;
        for (const { by, after, step } of decisions) {
          clock += step * 1000;
          const before = secrecy;
          const done = decideLift(
            secrecy,
            { by, decidedOn: today, at: new Date(clock + after * 1000) },
            { now: new Date(clock), today },
          );
          if (done.ok) secrecy = done.value;
          const mayChange = by === "executive" && !hasEnded && after >= 0;
          assert.ok(mayChange || secrecy === before);
          const holds = isInForce(secrecy, new Date(clock));
          assert.ok(!hasEnded || !holds);
          hasEnded = !holds;
          secrecy = recordLift(secrecy, new Date(clock)) ?? secrecy;
        }
      }),
    );
  });
});

describe("V209: a time on the clock is one instant, also when the clock is put forward or back", () => {
  const at = (day: string, time: string) => {
    const found = instantOn(dayFrom(day), time, amsterdam);
    return found.ok ? found.value.toISOString() : found.problem;
  };

  test("the instant of Amsterdam, in winter and in summer", () => {
    assert.equal(at("2024-11-07", "17:00"), "2024-11-07T16:00:00.000Z");
    assert.equal(at("2024-07-07", "17.00"), "2024-07-07T15:00:00.000Z");
    assert.equal(at("2024-11-07", "9:05"), "2024-11-07T08:05:00.000Z");
    for (const time of ["", "24:00", "17", "17:60", "half zes", "17:00:00"])
      assert.equal(at("2024-11-07", time), "V209", time);
  });

  test("an hour that is passed over, and one that comes twice", () => {
    assert.equal(at("2026-03-29", "02:30"), "V209");
    assert.equal(at("2026-10-25", "02:30"), "V209");
    assert.equal(at("2026-03-29", "01:59"), "2026-03-29T00:59:00.000Z");
    assert.equal(at("2026-03-29", "03:00"), "2026-03-29T01:00:00.000Z");
    assert.equal(at("2026-10-25", "01:59"), "2026-10-24T23:59:00.000Z");
    assert.equal(at("2026-10-25", "03:00"), "2026-10-25T02:00:00.000Z");
  });

  test("1,000 ends around every change of the clock: secret before, open from the instant that the wall shows", () => {
    const shown = new Intl.DateTimeFormat("sv-SE", {
      timeZone: amsterdam,
      dateStyle: "short",
      timeStyle: "short",
    });
    const changes = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29"];
    let passed = 0;
    let decided = 0;
    for (const change of changes)
      for (let minute = 0; minute < 24 * 60; minute += 7) {
        const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const instant = instantOn(dayFrom(change), time, amsterdam);
        if (!instant.ok) {
          passed++;
          continue;
        }
        assert.equal(shown.format(instant.value), `${change} ${time}`);
        const secrecy = must(lifted(aSecrecy(), { at: instant.value }));
        assert.ok(isInForce(secrecy, new Date(instant.value.getTime() - 1)));
        assert.ok(!isInForce(secrecy, instant.value));
        decided++;
      }
    assert.ok(decided >= 1000, `${decided}`);
    assert.ok(passed >= 48 && passed <= 54, `${passed} times stand on no clock, or twice`);
  });
});

describe("[CI-09] secrecy is on each document by itself", () => {
  test("of two documents one is secret; one on a passage keeps the whole file", () => {
    const secrecies = [
      aSecrecy({ parts: [{ document: "D1", passage: "alinea 3" }] }),
      must(lifted(aSecrecy({ key: "S2", parts: [{ document: "D1", passage: null }] }))),
    ];
    const secret = (key: string, mark: "open" | "secret", at: Date) =>
      isSecretAt({ key, mark }, secrecies, at);
    assert.ok(secret("D1", "open", now), "imposed on an open document it makes that secret");
    assert.ok(secret("D1", "open", end), "one of the two still holds");
    assert.deepEqual(
      inForceOn("D1", secrecies, end).map(({ key }) => key),
      ["S1"],
    );
    assert.ok(
      !secret("D2", "open", now) && secret("D2", "secret", now),
      "without a decision its mark counts",
    );
    const [, second] = secrecies;
    assert.ok(
      second && !isSecretAt({ key: "D1", mark: "secret" }, [second], end),
      "when all have ended it is open",
    );
  });
});

describe("V210: the council gets it whole, or not at all", () => {
  test("some members of the council are refused; a body is written down with its day", () => {
    const give = (to: Parameters<typeof giveSecret>[1]["to"], on = today, secrecy = aSecrecy(), at = now) => {
      const done = giveSecret(secrecy, { to, on }, { now: at, today });
      return done.ok ? done.value.givenTo : done.problem.map(({ code }) => code).join();
    };
    assert.equal(give("someOfCouncil"), "V210");
    assert.deepEqual(give("council"), [{ to: "council", on: today }]);
    assert.equal(give("council", addDays(today, 1)), "V212");
    assert.equal(give("council", addDays(today, -1)), "V212");
    assert.equal(give("council", today, must(lifted(aSecrecy())), end), "V208");
  });
});
