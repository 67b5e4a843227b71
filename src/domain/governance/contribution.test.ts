import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { integer, assert as law, property } from "fast-check";
import { aContributionRound, aGivenContribution } from "../../../test/support/aContributionRound.ts";
import { aProgramme } from "../../../test/support/aProgramme.ts";
import { day, personId } from "../../../test/support/aUnit.ts";
import { addDays } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import {
  type ContributionRound,
  checkContribution,
  checkContributionOutcome,
  checkContributionRound,
  checkRoundChange,
  checkRoundClosing,
  type GivenContribution,
  roundStage,
  tellsOfBody,
  yearlyAsks,
} from "./index.ts";

const today = day("2026-10-12");
const places = (problems: readonly { code: string; at: string }[]): readonly string[] =>
  problems.map(({ code, at }) => `${code} ${at}`);
const check = (differing: Partial<ContributionRound>) =>
  places(checkContributionRound(aContributionRound(differing), ["D1"]));
const give = (differing: Partial<GivenContribution>, round: Partial<ContributionRound> = {}, on = today) =>
  places(checkContribution(aGivenContribution(differing), aContributionRound(round), on));

describe("G148, G149 and G150: a round asks something of somebody, for a week or more", () => {
  test("[PW-05] each thing that is missing stands at its own question", () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ title: " ", question: "", groups: [] }), [
      "G148 title",
      "G148 question",
      "G148 groups",
    ]);
    assert.deepEqual(check({ until: day("2026-10-10") }), ["G149 until"]);
    assert.deepEqual(check({ until: day("2026-10-11") }), []);
    assert.deepEqual(check({ document: "D2" }), ["G150 document"]);
    assert.deepEqual(check({ document: "D1" }), []);
  });
});

describe("G151 and G152: nobody makes a round shorter once it has begun, and it closes once, after its last day", () => {
  test("words may still change, days, groups and purpose not", () => {
    const round = aContributionRound();
    const codes = (differing: Partial<ContributionRound>, on = today) =>
      places(checkRoundChange(round, { ...round, ...differing }, on));
    assert.deepEqual(codes({ question: "Wat mist u nog?" }), []);
    assert.deepEqual(codes({ until: day("2026-10-13") }), ["G151 from"]);
    assert.deepEqual(codes({ groups: ["networks"] }), ["G151 from"]);
    assert.deepEqual(codes({ purpose: "yearly" }), ["G151 from"]);
    assert.deepEqual(codes({ until: day("2026-10-30") }, day("2026-10-04")), []);
  });

  test("law: of all days only those after the last one close it, and it stands somewhere on each of them", () => {
    const round = aContributionRound();
    law(
      property(integer({ min: -30, max: 60 }), (days) => {
        const on = addDays(round.from, days);
        const mayClose = checkRoundClosing(round, on).length === 0;
        assert.equal(mayClose, on > round.until);
        assert.equal(roundStage(round, on) === "open", round.from <= on && on <= round.until);
        assert.deepEqual(places(checkRoundClosing({ ...round, closedOn: on }, on)), ["G152 closedOn"]);
      }),
    );
  });
});

describe("G153, G154, G156 and G157: what somebody gives", () => {
  const person = { kind: "person", person: personId("Fatima") } as const;

  test("[PW-04] with a name, on behalf of somebody or without one, from the first day to the last", () => {
    assert.deepEqual(give({}), []);
    assert.deepEqual(give({}, {}, day("2026-10-04")), ["G153 text"]);
    assert.deepEqual(give({}, {}, day("2026-10-19")), ["G153 text"]);
    assert.deepEqual(give({ text: " " }), ["G154 text"]);
    assert.deepEqual(give({ text: "x".repeat(1501) }), ["G154 text"]);
    assert.deepEqual(give({ by: person, group: "networks" }), []);
    assert.deepEqual(give({ by: person }), ["G157 group"]);
    assert.deepEqual(give({ by: person, group: "worksCouncil" }), ["G157 group"]);
    assert.deepEqual(give({ by: { kind: "onBehalf", who: " " }, group: "networks" }), ["G157 by"]);
    assert.deepEqual(give({ group: "networks" }), ["G157 group"], "of what has no name no group is kept");
  });

  test("[PW-07] what people need at work is given without a name and by its kind", () => {
    const facilities = { purpose: "facilities" } as const;
    assert.deepEqual(give({ facility: "quiet" }, facilities), []);
    assert.deepEqual(give({}, facilities), ["G157 facility"]);
    assert.deepEqual(give({ facility: "quiet" }), ["G157 facility"]);
    assert.deepEqual(give({ by: person, group: "networks", facility: "quiet" }, facilities), [
      "G156 by",
      "G157 group",
    ]);
  });

  test("[PW-07] G155: a word of health is pointed out, and goes when it is about nobody", () => {
    for (const text of ["Ik heb reuma.", "Mijn collega is ZWANGER", "een burn-out", "my wheelchair"]) {
      assert.ok(tellsOfBody(text), text);
      assert.deepEqual(give({ text }), ["G155 noHealth"], text);
      assert.deepEqual(give({ text, noHealth: true }), [], text);
    }
    for (const text of [
      "De lift is te smal.",
      "muziek op de gang",
      "het ziekteverzuimbeleid",
      "toegankelijk",
    ])
      assert.ok(!tellsOfBody(text), text);
  });
});

describe("G158: what was done with a contribution", () => {
  test("[PW-06] what is not taken over, or in part, has a reason, and only a closed round gets answers", () => {
    const closed = aContributionRound({ closedOn: day("2026-10-20") });
    const codes = (kind: "takenOver" | "partly" | "not", reason: string | null, round = closed) =>
      places(checkContributionOutcome({ kind, reason }, round));
    assert.deepEqual(codes("takenOver", null), []);
    assert.deepEqual(codes("partly", " "), ["G158 reason"]);
    assert.deepEqual(codes("not", null), ["G158 reason"]);
    assert.deepEqual(codes("not", "past niet", aContributionRound()), ["G158 kind"]);
  });
});

describe("what is asked every year", () => {
  const programme = aProgramme({ start: periodFrom("2024"), end: null, adoptedOn: null });
  const asked = (
    rounds: readonly ContributionRound[],
    versions: Parameters<typeof yearlyAsks>[1]["versions"] = [],
  ) =>
    yearlyAsks(programme, { rounds, versions, today }).map(
      ({ group, of, state }) => `${of.kind === "year" ? of.year : `v${of.number}`} ${group} ${state}`,
    );
  const inYear = (year: string, differing: Partial<ContributionRound> = {}) =>
    aContributionRound({ from: day(`${year}-03-01`), until: day(`${year}-03-20`), ...differing });

  test("[PW-02] [PW-03] a year is done with a round that began in it, still due this year, and late after it", () => {
    assert.deepEqual(
      asked([inYear("2024", { groups: ["worksCouncil"] }), inYear("2026", { purpose: "yearly" })]),
      [
        "2024 worksCouncil done",
        "2024 employees late",
        "2025 worksCouncil late",
        "2025 employees late",
        "2026 worksCouncil due",
        "2026 employees done",
      ],
    );
    assert.ok(asked([inYear("2026", { purpose: "facilities" })]).includes("2026 employees due"));
    assert.ok(
      asked([inYear("2027")]).includes("2026 employees due"),
      "what is still to begin asked nobody yet",
    );
    assert.deepEqual(yearlyAsks({ ...programme, start: null }, { rounds: [], versions: [], today }), []);
    const ended = { ...programme, end: periodFrom("2024") };
    assert.equal(yearlyAsks(ended, { rounds: [], versions: [], today }).length, 2);
  });

  test("[PW-02] a change of the plan asks the works council in the twelve months before", () => {
    const version = { name: "bijstelling", reason: "evaluatie", adoptedBy: "college", moment: "2026-01-01" };
    const adopted = { ...version, number: 2, status: "adopted", adoptedOn: day("2026-06-01") } as const;
    const first = { ...adopted, number: 1 };
    const council = { groups: ["worksCouncil"] as const };
    const last = (rounds: readonly ContributionRound[], versions = [first, adopted]) =>
      asked(rounds, versions).filter((line) => line.startsWith("v"));
    assert.deepEqual(last([]), ["v2 worksCouncil late"]);
    assert.deepEqual(last([inYear("2026", council)]), ["v2 worksCouncil done"]);
    assert.deepEqual(last([inYear("2024", council)]), ["v2 worksCouncil late"]);
    const submitted = { ...version, number: 2, status: "submitted", adoptedOn: null } as const;
    assert.deepEqual(
      asked([], [submitted]).filter((line) => line.startsWith("v")),
      ["v2 worksCouncil due"],
    );
  });
});
