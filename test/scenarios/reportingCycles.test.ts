import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { UnitId } from "../../src/domain/organisation/index.ts";
import { type EditionKind, editionKinds, type RoundReportKind } from "../../src/domain/reporting/index.ts";
import { addDays, type Day, dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { parseRhythm } from "../../src/domain/shared/rhythm.ts";
import { proposedRoundName } from "../../src/texts/roundName.ts";
import { addUnit } from "../../src/usecases/organisation/addUnit.ts";
import type { PersonActor } from "../../src/usecases/perform.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { changeDuty } from "../../src/usecases/reporting/changeDuty.ts";
import { endAgreement } from "../../src/usecases/reporting/endAgreement.ts";
import { correctEdition, freezeReport } from "../../src/usecases/reporting/freezeReport.ts";
import { makeAgreement } from "../../src/usecases/reporting/makeAgreement.ts";
import { readDuties } from "../../src/usecases/reporting/readDuties.ts";
import { readRound } from "../../src/usecases/reporting/readRound.ts";
import { readRounds } from "../../src/usecases/reporting/readRounds.ts";
import { closeDueRounds, openDueRounds } from "../../src/usecases/reporting/roundsByClock.ts";
import { sendUpdate } from "../../src/usecases/reporting/sendUpdate.ts";
import { verifyEditions } from "../../src/usecases/reporting/verifyEdition.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { aDraft, allowed } from "../support/aUnit.ts";

/** One municipality and one of its duties, as an HR adviser or a clerk reads it. */
type Scenario = {
  readonly municipality: string;
  readonly programme: string;
  readonly source: string;
  /** The row of the duty in the published plan. */
  readonly duty: number;
  readonly report: EditionKind;
  readonly rhythm: string;
  readonly firstDue: string;
  readonly awaitsCouncil: boolean;
  readonly until: string;
  /** The days on which its rounds close, from 12 October 2026 on: five working days before each due day, counted by hand. */
  readonly closings: readonly string[];
  /** What is agreed with a unit in the talk on each round, where the plan has such talks. */
  readonly agreement?: string;
};

const scenarios = globSync("test/scenarios/*.json")
  .toSorted()
  .map((file) => JSON.parse(readFileSync(file, "utf8")) as Scenario);
const country = "NL";
const words = (role: string) => role;

async function settle(scenario: Scenario, house: Awaited<ReturnType<typeof aHouse>>, manager: PersonActor) {
  const { programme } = scenario;
  const { duties } = await readDuties(house, manager, { programme, country });
  const duty = duties.map((one) => one.duty).find(({ sourceRow }) => sourceRow === scenario.duty);
  assert.ok(duty?.from.kind === "asWritten", "the plan names who owes the report");
  const rhythm = parseRhythm(scenario.rhythm);
  assert.ok(rhythm.ok);
  const { content, from, to, legalBasis, body } = duty;
  const { report: kind, awaitsCouncil } = scenario;
  const values = {
    content,
    from,
    to,
    legalBasis,
    body,
    kind,
    awaitsCouncil,
    rhythm: rhythm.value,
    endsOn: null,
  };
  const firstDue = periodFrom(scenario.firstDue);
  const seen = { programme, key: duty.key, seen: duty.version, reason: null };
  allowed(await changeDuty(house, manager, { ...seen, values: { ...values, firstDue } }));
}

/** The first action that nobody told anything about yet is done, and says so. */
async function tell(
  house: Awaited<ReturnType<typeof aHouse>>,
  manager: PersonActor,
  place: { readonly programme: string; readonly round: string },
) {
  const { lines } = await readRound(house, manager, place);
  const waiting = lines.find(({ update }) => update === null);
  assert.ok(waiting, "somebody is asked");
  const { key, version, planning } = waiting.action;
  const said = {
    course: "done",
    happened: "Dit is af.",
    next: null,
    obstacle: null,
    need: null,
    reason: null,
  };
  const draft = { ...said, course: "done", end: planning.end } as const;
  allowed(await sendUpdate(house, manager, { ...place, key, seen: version, draft, byLink: false }));
}

/** In the talk on a round is said how the agreement of the talk before ended, and another one is made. */
async function talk(
  house: Awaited<ReturnType<typeof aHouse>>,
  manager: PersonActor,
  { programme, round, unit, text }: Talk,
) {
  const { agreements } = await readRound(house, manager, { programme, round });
  for (const { number, outcomes } of agreements.filter((one) => one.outcomes.length === 0)) {
    const draft = { kind: "kept", reason: null } as const;
    allowed(
      await endAgreement(house, manager, { programme, agreement: number, seen: outcomes.length, draft }),
    );
  }
  const year = Number(house.clock.now.toISOString().slice(0, 4));
  const draft = { unit, text, due: periodFrom(String(year + 1)) };
  allowed(await makeAgreement(house, manager, { programme, round, draft }));
}

type Talk = {
  readonly programme: string;
  readonly round: string;
  readonly unit: UnitId;
  readonly text: string;
};

async function walk(scenario: Scenario) {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const { programme } = scenario;
  const content = JSON.parse(readFileSync(`examples/programmes/${programme}.json`, "utf8"));
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  await settle(scenario, house, manager);
  const begun = { draft: aDraft("C1"), day: dayFrom("2026-01-01"), reason: null };
  const [unit] = allowed(await addUnit(house, anActor(municipality, "administrator"), begun));
  assert.ok(unit);
  const open = async () =>
    (await readRounds(house, manager, { programme, country })).rounds
      .map(({ round }) => round)
      .find(({ state }) => state.kind === "open");
  const closed: Day[] = [];
  const freeze = async (round: string) => {
    const { report } = scenario;
    const year = Number(house.clock.now.toISOString().slice(0, 4));
    const about =
      report === "committeeYear"
        ? ({ kind: report, year } as const)
        : { kind: report as RoundReportKind, round, unit: null };
    const order = { programme, about, municipality: municipality.name, words, render: async () => [] };
    return allowed(await freezeReport(house, manager, order));
  };
  for (let day = dayFrom("2026-10-12"); day <= scenario.until; day = addDays(day, 1)) {
    house.clock.now = new Date(`${day}T16:30:00Z`); // after closing, in summer and in winter
    const now = await open();
    if (now === undefined) {
      await openDueRounds(house, municipality, (proposal, of) => proposedRoundName(proposal, of, "nl-NL"));
      const opened = await open();
      if (opened) await tell(house, manager, { programme, round: opened.key });
      else day = addDays(day, 6); // a report is on the list for four weeks: once a week is enough
      continue;
    }
    if (now.closesOn > day) {
      day = addDays(now.closesOn, -1);
      continue;
    }
    assert.equal(await closeDueRounds(house, municipality), 1);
    closed.push(now.closesOn);
    const { agreement: text } = scenario;
    if (text !== undefined) await talk(house, manager, { programme, round: now.key, unit, text });
    await freeze(now.key);
  }
  return { house, manager, municipality, closed };
}

/** Returns how it is with what the last round shows: the agreement that came along, and the one of its own talk. */
async function lastTalk(
  house: Awaited<ReturnType<typeof aHouse>>,
  manager: PersonActor,
  programme: string,
): Promise<readonly string[]> {
  const { rounds } = await readRounds(house, manager, { programme, country });
  const keys = rounds.map(({ round }) => round.key).toSorted();
  const round = keys.at(-1) ?? assert.fail("no round was held");
  const { agreements } = await readRound(house, manager, { programme, round });
  return agreements.map(({ outcomes }) => outcomes.at(-1)?.kind ?? "open");
}

describe("whole reporting cycles of published plans, with a clock that moves", () => {
  assert.ok(scenarios.every(({ report }) => editionKinds.includes(report)));
  for (const scenario of scenarios)
    test(`${scenario.municipality}: ${scenario.source}`, async () => {
      const { house, manager, municipality, closed } = await walk(scenario);
      assert.deepEqual(closed, scenario.closings);
      const { programme } = scenario;
      if (scenario.agreement !== undefined)
        assert.deepEqual(await lastTalk(house, manager, programme), ["kept", "open"]);
      const verified = await verifyEditions(house, manager, { programme });
      assert.deepEqual(
        verified.map(({ number, findings }) => [number, findings]),
        closed.map((_, nth) => [nth + 1, []]),
      );
      const correction = { number: 1, reason: "Een cijfer was te laat binnen." };
      const order = { programme, municipality: municipality.name, words, render: async () => [] };
      const corrected = allowed(await correctEdition(house, manager, { ...order, correction }));
      assert.equal(corrected.corrects, 1);
      const [anew] = await verifyEditions(house, manager, { programme, number: corrected.number });
      assert.deepEqual(anew?.findings, [], "a year later a correction fits too");
    });
});
