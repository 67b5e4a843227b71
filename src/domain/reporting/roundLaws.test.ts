import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays, dayFrom } from "../shared/day.ts";
import { type Period, periodFrom } from "../shared/period.ts";
import { parseRhythm } from "../shared/rhythm.ts";
import { watchDuty } from "./dutyWatch.ts";
import { cardLines, countsPerUnit, type QuestionCard } from "./questionCard.ts";
import { checkQuestions } from "./questionSet.ts";
import type { ReportingDuty } from "./reportingDuty.ts";
import { checkServes } from "./reportingRound.ts";
import { roundsAhead } from "./roundAhead.ts";
import { answeredBy, roundPace } from "./roundPace.ts";
import { reportedPeriod, roundProposal } from "./roundProposal.ts";
import { courses, type Update } from "./update.ts";

const zone = "Europe/Amsterdam";
const today = dayFrom("2026-10-12");
const keys = ["A1", "A2", "A3", "A4", "A5"] as const;
const units = [null, "zorg", "werk"] as const;
const period = fc.constantFrom<Period | null>(
  null,
  periodFrom("2026-09"),
  periodFrom("2026-12"),
  periodFrom("2027"),
);

const anUpdate = fc.record({
  action: fc.constantFrom(...keys, "elders"),
  course: fc.constantFrom(...courses),
  endAfter: period,
  reason: fc.constantFrom(null, "later"),
  at: fc.date({
    min: new Date("2026-09-28T00:00:00Z"),
    max: new Date("2026-10-12T12:00:00Z"),
    noInvalidDate: true,
  }),
}) as fc.Arbitrary<Update>;
const aCard = fc.record({
  action: fc.constantFrom(...keys),
  askedOn: fc.constantFrom(dayFrom("2026-09-28"), dayFrom("2026-08-01")),
  promisedEnd: period,
}) as fc.Arbitrary<QuestionCard>;
const anAction = (key: string) =>
  fc.record({
    key: fc.constant(key),
    unit: fc.constantFrom(...units),
    reportedOn: fc.constantFrom(null, "2026-10-01", "2026-08-01"),
    planning: fc.constant({ end: null }),
  });
const cards = fc.uniqueArray(aCard, { selector: ({ action }) => action });
const actions = fc.tuple(...keys.map(anAction));

describe("what a round counts adds up, whatever was asked and answered", () => {
  test("cardLines and countsPerUnit: every card counts once, and silent, waiting and answered are all there is", () => {
    fc.assert(
      fc.property(cards, fc.array(anUpdate), actions, (asked, updates, all) => {
        const lines = cardLines(asked, updates, all as never, today);
        const counts = countsPerUnit(lines as never);
        const sum = (pick: (count: (typeof counts)[number]) => number) =>
          counts.reduce((total, count) => total + pick(count), 0);
        assert.equal(lines.length, asked.length);
        assert.equal(
          sum((count) => count.asked),
          asked.length,
        );
        const told = new Set(updates.map(({ action }) => action));
        assert.equal(
          sum((count) => count.answered),
          asked.filter(({ action }) => told.has(action)).length,
        );
        for (const count of counts) {
          const gone = courses.reduce((total, course) => total + count.courses[course], 0);
          assert.equal(gone, count.answered);
          assert.ok(count.answered + count.silent <= count.asked && count.slipped <= count.answered);
        }
      }),
    );
  });

  test("roundPace: the line never falls and ends at everything that came in, also over the change of the clock", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.date({
            min: new Date("2026-10-01T00:00:00Z"),
            max: new Date("2026-11-10T00:00:00Z"),
            noInvalidDate: true,
          }),
        ),
        (cameIn) => {
          const steps = roundPace(cameIn, dayFrom("2026-10-01"), zone);
          assert.ok(steps.every(({ answered }, at) => answered > (steps[at - 1]?.answered ?? 0)));
          assert.equal(answeredBy(steps, 400), cameIn.length);
        },
      ),
    );
  });
});

const rhythmOf = (rule: string) => {
  const read = parseRhythm(rule);
  return read.ok ? read.value : assert.fail(rule);
};
const aDuty = (key: string, rule: string, firstDue: string): ReportingDuty => ({
  key,
  kind: "unitQuarter",
  content: "stand",
  from: { kind: "asWritten", text: "clustermanagers" },
  to: null,
  body: null,
  rhythm: rhythmOf(rule),
  firstDue: periodFrom(firstDue),
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: null,
  watchedFrom: dayFrom("2025-01-01"),
  sourceRow: null,
  deliveries: [],
  evidence: [],
  version: 1,
});
const calendar = { country: "NL", closures: [] } as const;

describe("R156: a report is served by one round", () => {
  test("roundsAhead: what a proposal serves is asked for no more, and its round closes before its first report is due", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.array(
          fc.tuple(
            fc.constantFrom("FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY", "FREQ=YEARLY"),
            fc.integer({ min: 0, max: 300 }),
          ),
          { maxLength: 4 },
        ),
        (later, terms) => {
          const now = addDays(dayFrom("2025-03-01"), later);
          const watches = terms.map(([rule, days], at) =>
            watchDuty(aDuty(`RP${at}`, rule, addDays(dayFrom("2025-03-01"), days)), calendar, {
              today: now,
              until: addDays(now, 366),
            }),
          );
          const ahead = roundsAhead(watches, [], calendar, now);
          const proposal = roundProposal(ahead);
          if (proposal === null) return assert.equal(ahead.length, 0);
          const { serves, closesOn, first } = proposal;
          assert.ok(serves.length > 0);
          assert.equal(
            roundsAhead(watches, [{ serves }], calendar, now).length,
            ahead.length - serves.length,
          );
          if (closesOn !== null) assert.ok(closesOn > now && closesOn < first.due.day);
        },
      ),
    );
  });

  test("a second round for the same report is refused; one for the next report is not", () => {
    const serves = [{ duty: "RP1", stated: dayFrom("2026-12-31") }];
    assert.deepEqual(checkServes(serves, [{ serves }]), [{ code: "R156", at: "serves" }]);
    assert.deepEqual(checkServes([{ duty: "RP1", stated: dayFrom("2027-03-31") }], [{ serves }]), []);
  });

  test("reportedPeriod: a report is about the period that ends nearest to its day", () => {
    const about = (rule: string, due: string) => reportedPeriod({ rhythm: rhythmOf(rule) }, dayFrom(due));
    assert.deepEqual(
      [
        about("FREQ=MONTHLY;INTERVAL=3", "2026-10-18"),
        about("FREQ=MONTHLY;INTERVAL=3", "2026-12-31"),
        about("FREQ=MONTHLY;INTERVAL=3", "2027-01-15"),
        about("FREQ=MONTHLY;INTERVAL=6", "2026-05-27"),
        about("FREQ=YEARLY", "2027-02-10"),
        about("FREQ=MONTHLY;INTERVAL=4", "2026-12-31"),
        about("ONCE", "2026-12-31"),
      ],
      ["2026-Q3", "2026-Q4", "2026-Q4", "2026-H1", "2026", null, null],
    );
  });
});

describe("R157: a round asks at most ten questions of a unit, and none twice", () => {
  const question = (key: string, text: string) => ({ key, text, required: true });
  test("ten different ones may; eleven, or one with other capitals, may not", () => {
    const ten = Array.from({ length: 10 }, (_, at) => question(`Q${at}`, `Vraag ${at}?`));
    assert.deepEqual(checkQuestions(ten), []);
    const refused = [{ code: "R157", at: "questions" }];
    assert.deepEqual(checkQuestions([...ten, question("Q10", "Nog een?")]), refused);
    assert.deepEqual(checkQuestions([question("Q1", "Wat helpt?"), question("Q2", " wat HELPT?")]), refused);
  });
});
