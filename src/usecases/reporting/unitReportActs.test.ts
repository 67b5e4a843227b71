import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { aReportedRound, render, words } from "../../../test/support/aReportedRound.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { contentOf, type RoundReport, scopeOf } from "../../domain/reporting/index.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { roundReportPaper } from "../../export/roundReport/roundReportPaper.ts";
import { saveUnitPlan } from "../programme/saveUnitPlan.ts";
import { answerForUnit } from "./answerForUnit.ts";
import { correctEdition, freezeReport } from "./freezeReport.ts";
import { readRoundReport } from "./makeRoundReport.ts";
import { readEditions } from "./readEdition.ts";
import { readRound } from "./readRound.ts";
import { verifyEditions } from "./verifyEdition.ts";

/** A closed round about zorg (with a team under it), werk and an action of no unit; zorg told of its training. */
async function aClosedRound(kind: DatabaseKind) {
  const office = await aReportedRound(kind);
  const { house, manager, zorg, werk, openNew, tell, close, first, third } = office;
  const team = await office.unit("zorg-1", zorg);
  const ofTeam = await office.action({ unit: team, title: "Roosteren", status: "ongoing" });
  const ofNobody = await office.action({ title: "Van niemand", status: "ongoing" });
  for (const [unit, trainingHours] of [
    [zorg, 320],
    [werk, 80],
  ] as const) {
    const { key: _, indicators: __, evidence: ___, version: ____, ...empty } = aUnitPlan();
    const values = { ...empty, assignment: "meer instroom", unit, trainingHours };
    allowed(await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }));
  }
  const { key: round } = await openNew("Derde kwartaal 2026", "2026-10-23");
  await tell(round, first.key, { course: "done", happened: "Af." });
  await tell(round, third.key, { course: "onSchedule", happened: "Het loopt." });
  await tell(round, ofNobody.key, { course: "onSchedule", happened: "Het loopt ook." });
  const account = { kind: "comply", result: "2 trainingen" } as const;
  const draft = { account, answers: [], training: { amount: 5, measure: "days" } } as const;
  allowed(await answerForUnit(house, manager, { programme, round, unit: zorg, seen: 0, draft }));
  await close(round);
  const asked = (unit: UnitId | null) => ({ programme, round, kind: "unitQuarter", unit, words }) as const;
  const report = async (unit: UnitId | null, actor = manager) =>
    allowed(await readRoundReport(house, actor, asked(unit))).report;
  const order = (unit: UnitId | null) => {
    const about = { kind: "unitQuarter", round, unit } as const;
    return { programme, about, municipality: office.municipality.name, words, render };
  };
  return { ...office, team, ofTeam, round, report, order };
}

const numbersOf = ({ counts, before, response, actions, told }: RoundReport) => [
  counts.actions,
  counts.done,
  before.actions,
  response.asked,
  response.answered,
  actions.length,
  told.length,
];

for (const kind of bothKinds)
  describe(`the report of one unit (${kind})`, () => {
    test("[RC-01] each cluster has its quarterly report from what is registered, and together with the actions of no unit they are the whole", async () => {
      const { report, zorg, werk, first, second, ofTeam } = await aClosedRound(kind);
      const [ofZorg, ofWerk, whole] = [await report(zorg), await report(werk), await report(null)];
      assert.deepEqual(
        ofZorg.actions.map(({ key }) => key),
        [first.key, second.key, ofTeam.key],
      );
      assert.deepEqual(
        [ofZorg.scope?.name, ofWerk.scope?.name, whole.scope],
        ["Onderdeel zorg", "Onderdeel werk", null],
      );
      assert.deepEqual(numbersOf(ofZorg), [3, 1, 3, 3, 1, 3, 1]);
      const apart = whole.units.find(({ unit }) => unit === null) ?? assert.fail("no row without a unit");
      assert.deepEqual([apart.asked, apart.answered], [1, 1]);
      const together = numbersOf(ofZorg).map((count, at) => count + (numbersOf(ofWerk)[at] ?? 0));
      assert.deepEqual(
        numbersOf(whole).map((count, at) => count - (together[at] ?? 0)),
        [1, 0, 1, 1, 1, 1, 1],
      );
      const paper = roundReportPaper(ofZorg, dutch);
      assert.equal(paper.kind, "Kwartaalrapportage van een onderdeel");
      assert.match(paper.title, /^Onderdeel zorg: Programma Inclusie en Diversiteit, Derde kwartaal 2026$/);
      assert.match(paper.lead, /^Dit gaat alleen over Onderdeel zorg, met alles wat eronder valt\./);
      assert.ok(!JSON.stringify(paper).includes("Werven"), "nothing of another cluster");
    });

    test("what is still recorded on a split cluster stands in the report of the whole, and of the parts in none", async () => {
      const office = await aReportedRound(kind);
      const { house, manager, actor, zorg, werk, split, openNew, close, first, second, third } = office;
      const parts = await split(zorg, "2026-10-01");
      const ofPart = await office.action({ unit: parts[0], title: "Roosteren", status: "ongoing" });
      const { key: round } = await openNew("Derde kwartaal 2026", "2026-10-23");
      await close(round);
      const report = async (unit: UnitId | null) =>
        allowed(await readRoundReport(house, manager, { programme, round, kind: "unitQuarter", unit, words }))
          .report;
      const keysOf = ({ actions }: RoundReport) => actions.map(({ key }) => key);
      const each = [...parts, werk].map(async (unit) => keysOf(await report(unit)));
      assert.deepEqual(await Promise.all(each), [[ofPart.key], [], [third.key]]);
      assert.deepEqual(
        keysOf(await report(null)).toSorted(),
        [first, second, third, ofPart].map(({ key }) => key).toSorted(),
      );
      const seen = await readRound(house, actor("unitOwner", [...parts, zorg]), { programme, round });
      assert.deepEqual([...seen.split], [zorg]);
      const asked = new Map(seen.counts.map(({ unit, asked }) => [unit, asked]));
      assert.deepEqual([asked.get(zorg), asked.get(parts[0])], [2, 1]);
    });

    test("who leads a cluster makes the own report, and no other; a unit that is none is not found", async () => {
      const { house, round, report, actor, zorg, werk, team } = await aClosedRound(kind);
      const lead = actor("unitOwner", [zorg, team]);
      assert.equal((await report(zorg, lead)).response.asked, 3);
      assert.equal((await report(team, lead)).response.asked, 1);
      for (const unit of [werk, null]) await assert.rejects(report(unit, lead), NotAllowed);
      await assert.rejects(report("00000000-0000-4000-8000-00000000000a" as UnitId), NotFound);
      const namesFor = async (by: typeof lead) =>
        (await readRound(house, by, { programme, round })).reported.map(({ code }) => code);
      assert.deepEqual(await namesFor(lead), ["zorg", "zorg-1"]);
    });

    test("R132: a state is frozen once of each unit and of the whole, and every edition says which and verifies", async () => {
      const { house, manager, order, zorg, werk } = await aClosedRound(kind);
      for (const unit of [zorg, werk, null]) allowed(await freezeReport(house, manager, order(unit)));
      assert.deepEqual(await freezeReport(house, manager, order(zorg)), {
        ok: false,
        problem: { code: "R132" },
      });
      const anew = allowed(
        await correctEdition(house, manager, {
          ...order(zorg),
          correction: { number: 1, reason: "typefout" },
        }),
      );
      assert.equal(scopeOf(contentOf(anew))?.unit, zorg);
      const { editions } = await readEditions(house, manager, programme);
      assert.deepEqual(
        editions.map(({ number, scope }) => [number, scope?.name]),
        [
          [4, "Onderdeel zorg"],
          [3, undefined],
          [2, "Onderdeel werk"],
          [1, "Onderdeel zorg"],
        ],
      );
      const verified = await verifyEditions(house, manager, { programme });
      assert.deepEqual(
        verified.flatMap(({ findings }) => findings),
        [],
      );
    });

    test("[BU-08] the report says what training cost each unit: hours by its plan beside what it told, a day as eight hours", async () => {
      const { report, zorg } = await aClosedRound(kind);
      const told = { amount: 5, measure: "days" } as const;
      const ofZorg = { unit: "Onderdeel zorg", planned: 320, told, hours: 40 };
      assert.deepEqual((await report(zorg)).efforts, [ofZorg]);
      const whole = await report(null);
      assert.deepEqual(whole.efforts, [
        { unit: "Onderdeel werk", planned: 80, told: null, hours: null },
        ofZorg,
      ]);
      const section = roundReportPaper(whole, dutch).sections.find(
        ({ title }) => title === "Tijd voor training",
      );
      const said = JSON.stringify(section);
      for (const word of ["5 dagen", '"40"', "niet verteld", "Een dag telt als 8 uur."])
        assert.ok(said.includes(word), word);
    });
  });
