import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { aReportedRound as aRound, words } from "../../../test/support/aReportedRound.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { roundReportKinds } from "../../domain/reporting/index.ts";
import { roundReportPaper } from "../../export/roundReport/roundReportPaper.ts";
import { answerForUnit } from "./answerForUnit.ts";
import { correctEdition, freezeReport } from "./freezeReport.ts";
import { readRoundReport } from "./makeRoundReport.ts";
import { readEdition } from "./readEdition.ts";
import { verifyEditions } from "./verifyEdition.ts";

for (const kind of bothKinds)
  describe(`reports on a round (${kind})`, () => {
    test("R114: while a round is open there is no report on it", async () => {
      const { house, manager, openNew } = await aRound(kind);
      const { key: round } = await openNew("Najaar 2026", "2026-10-23");
      for (const report of roundReportKinds) {
        const read = await readRoundReport(house, manager, {
          programme,
          round,
          kind: report,
          unit: null,
          words,
        });
        assert.deepEqual(read, { ok: false, problem: "R114" });
      }
    });

    test("a round becomes a report: what was told, what slipped, what stands still, and what kept silent", async () => {
      const { house, manager, openNew, tell, close, first, second, third, zorg } = await aRound(kind);
      const { key: round } = await openNew("Najaar 2026", "2026-10-23");
      await tell(round, first.key, { course: "done", happened: "Alles is af, zegt Olga Owner." });
      await tell(round, second.key, { course: "behind", happened: "Nog niets.", end: "2027-Q2" });
      const account = { kind: "explain", reason: "Er waren geen vacatures." } as const;
      const draft = { account, answers: [], training: null };
      allowed(await answerForUnit(house, manager, { programme, round, unit: zorg, seen: 0, draft }));
      await close(round);
      const { report } = allowed(
        await readRoundReport(house, manager, { programme, round, kind: "unitQuarter", unit: null, words }),
      );
      assert.deepEqual(report.response, { asked: 3, answered: 2 });
      assert.deepEqual([report.counts.actions, report.counts.done, report.before.done], [3, 1, 0]);
      assert.deepEqual(
        report.units.map(({ unit, asked, answered, slipped }) => [unit, asked, answered, slipped]),
        [
          ["Onderdeel zorg", 2, 2, 1],
          ["Onderdeel werk", 1, 0, 0],
        ],
      );
      assert.deepEqual(report.units[0]?.account, account);
      assert.deepEqual(
        report.slips.map(({ key, from, to, days, reason }) => [key, from, to, days, reason]),
        [[second.key, "2026", "2027-Q2", 181, "de leverancier is later"]],
      );
      assert.ok(report.told.every(({ key }) => key !== third.key));
      assert.equal(report.told[0]?.happened, "Alles is af, zegt […].");
      assert.ok(!JSON.stringify(report).includes("geheim"), "what an owner needs is for the programme team");
    });

    test("a frozen report on a round verifies a year later, whatever the programme became", async () => {
      const { house, manager, openNew, tell, close, first, third, order } = await aRound(kind);
      const { key: round } = await openNew("Voorjaar 2026", "2026-10-23");
      await tell(round, first.key, { course: "done", happened: "Af." });
      await close(round);
      const frozen = allowed(await freezeReport(house, manager, order(round)));
      const again = await freezeReport(house, manager, order(round));
      assert.deepEqual(again, { ok: false, problem: { code: "R132" } });
      house.clock.now = new Date("2027-10-12T09:00:00Z");
      const next = await openNew("Najaar 2027", "2027-10-22");
      await tell(next.key, third.key, { course: "done", happened: "Ook af." });
      await close(next.key);
      const second = allowed(await freezeReport(house, manager, order(next.key)));
      const verified = await verifyEditions(house, manager, { programme });
      assert.deepEqual(
        verified.map(({ number, findings }) => [number, findings]),
        [
          [1, []],
          [2, []],
        ],
      );
      const anew = allowed(
        await correctEdition(house, manager, {
          ...order(round),
          correction: { number: 1, reason: "een typefout" },
        }),
      );
      const reportOf = (content: string) => JSON.parse(content).report;
      assert.deepEqual(
        reportOf(anew.content),
        reportOf(frozen.content),
        "the state of a closed round stays what it was",
      );
      const { comparison } = await readEdition(house, manager, { programme, number: second.number });
      assert.equal(comparison?.number, 1);
      assert.deepEqual(
        comparison?.statuses.find(({ status }) => status === "done"),
        { status: "done", before: 1, after: 2 },
      );
      assert.equal(reportOf(second.content).counts.done, 2);
    });

    test("the paper says in sentences what changed since the round before", async () => {
      const { house, manager, openNew, tell, close, first } = await aRound(kind);
      const { key: round } = await openNew("Najaar 2026", "2026-10-23");
      await tell(round, first.key, { course: "done", happened: "Af." });
      await close(round);
      for (const report of roundReportKinds) {
        const { report: made } = allowed(
          await readRoundReport(house, manager, { programme, round, kind: report, unit: null, words }),
        );
        const paper = roundReportPaper(made, dutch);
        assert.match(paper.lead, /1 van de 3 acties is gereed, dat is er 1 meer\./);
        assert.match(
          paper.lead,
          /Over 1 van de 3 acties is verteld hoe het gaat\. Over 2 acties kwam geen bericht\./,
        );
        assert.equal(paper.title, "Programma Inclusie en Diversiteit: Najaar 2026");
      }
    });

    test("[RC-02] [RC-03] [RC-06] the sponsor reads the objectives, the council progress with what is not there yet, and the final report the totals per status", async () => {
      const { house, manager, openNew, tell, close, first } = await aRound(kind);
      const { key: round } = await openNew("Najaar 2026", "2026-10-23");
      await tell(round, first.key, { course: "done", happened: "Af." });
      await close(round);
      const partsOf = async (report: "sponsor" | "councilHalfYear" | "final") => {
        const { report: made } = allowed(
          await readRoundReport(house, manager, { programme, round, kind: report, unit: null, words }),
        );
        const { sections } = roundReportPaper(made, dutch);
        return { made, titles: sections.map(({ title }) => title) };
      };
      const sponsor = await partsOf("sponsor");
      assert.deepEqual(sponsor.titles.slice(0, 3), [
        "Hoe de doelen ervoor staan",
        "De streefcijfers",
        "Per onderdeel",
      ]);
      const council = await partsOf("councilHalfYear");
      assert.ok(
        council.titles.includes("Alle acties zijn verantwoord") &&
          council.titles.includes("Wat hier nog niet staat"),
      );
      const final = await partsOf("final");
      assert.equal(final.titles[0], "Alle acties zijn verantwoord");
      assert.deepEqual(
        final.made.statuses.map(({ status, kept, added, gone }) => [status, kept, added, gone]),
        [
          ["done", 0, 1, 0],
          ["ongoing", 1, 0, 1],
          ["notStarted", 1, 0, 0],
        ],
      );
      const { initial, added, done, open } = final.made.reconciliation;
      assert.deepEqual([initial, added, done, open], [3, 0, 1, 2]);
    });
  });
