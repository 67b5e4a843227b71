import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { importedOn, somePeople } from "../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { TalkAnswers, TalkKind } from "../../domain/governance/index.ts";
import type { QuestionSetKind } from "../../domain/reporting/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import type { Refusal } from "../programme/refusal.ts";
import { changeQuestionSet } from "../reporting/changeQuestionSet.ts";
import { releaseFigures } from "../workforce/releaseFigures.ts";
import { answerTalk, cancelTalk, holdTalk } from "./changeTalk.ts";
import { planTalks } from "./planTalks.ts";
import { readTalk, readTalkArchive, readTalks } from "./readTalks.ts";

const codesOf = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const tools = { solver: await openHighs(), clock: () => 0 };

async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const [zorg, werk] = [await office.unit("zorg"), await office.unit("werk")];
  const secretary = office.actor("secretary");
  const leader = office.actor("unitOwner", [zorg]);
  const write = async (set: QuestionSetKind, text: string, version = 0) => {
    const questions = [{ key: "Q1", text, required: true }];
    allowed(await changeQuestionSet(house, manager, { kind: set, questions, version }));
  };
  const plan = async (talk: TalkKind, units = [zorg, werk], on = "2026-10-12") =>
    allowed(await planTalks(house, secretary, { programme, kind: talk, on: day(on), units }));
  const at = (key: string, seen: number) => ({ programme, key, seen });
  return { ...office, zorg, werk, secretary, leader, write, plan, at };
}

const answered = (keys: readonly string[], resistance: TalkAnswers["resistance"] = []): TalkAnswers => ({
  answers: keys.map((question) => ({ question, text: `antwoord ${question}` })),
  account: null,
  resistance,
});

for (const kind of bothKinds)
  describe(`talks with units (${kind})`, () => {
    test("[GV-03] [RI-06] a steering talk keeps the questions of its quarter, is prepared by who leads the unit and held by the secretary", async () => {
      const { house, secretary, leader, write, plan, at, zorg } = await anOffice(kind);
      await write("steeringQ4", "Welke doorbraken kregen voorrang?");
      await write("steeringQ1", "Wat leverde het op?");
      const [first, second] = await plan("steering");
      await write("steeringQ4", "Iets anders?", 1);
      assert.deepEqual(
        [first, second].map((talk) => [talk?.key, talk?.questions[0]?.text]),
        [
          ["G1", "Welke doorbraken kregen voorrang?"],
          ["G2", "Welke doorbraken kregen voorrang?"],
        ],
      );
      const [later] = await plan("steering", [zorg], "2027-02-01");
      assert.equal(later?.questions[0]?.text, "Wat leverde het op?");
      assert.deepEqual(codesOf(await holdTalk(house, secretary, at("G1", 1))), [
        "G124 answers",
        "G124 resistance",
      ]);
      const quota = { against: "streefcijfers", why: "geen vacatures", helps: "samen werven" };
      const values = answered(["inclusion", "Q1"], [quota]);
      allowed(await answerTalk(house, leader, { ...at("G1", 1), values }));
      await assert.rejects(answerTalk(house, leader, { ...at("G2", 1), values }), NotAllowed);
      await assert.rejects(holdTalk(house, leader, at("G1", 2)), NotAllowed);
      allowed(await holdTalk(house, secretary, at("G1", 2)));
      assert.deepEqual(codesOf(await holdTalk(house, secretary, at("G1", 3))), ["G124 state"]);
      assert.deepEqual(
        codesOf(await answerTalk(house, leader, { ...at("G1", 3), values: answered(["Q1"]) })),
        ["G124 answers"],
        "what was held stays complete",
      );
      const archive = await readTalkArchive(house, leader, { programme, unit: zorg });
      assert.equal(archive.nextBy.steering, "2027-02-12");
      assert.deepEqual(archive.resistance, [{ talk: "G1", on: "2026-10-12", told: [quota] }]);
    });

    test("who leads one unit reads its talks and no others; who reads none gets none", async () => {
      const { house, actor, leader, plan, werk } = await anOffice(kind);
      await plan("review");
      assert.deepEqual(
        (await readTalks(house, leader, programme)).units.map(({ unit }) => unit.name).length,
        1,
      );
      await assert.rejects(readTalk(house, leader, { programme, talk: "G2" }), NotFound);
      await assert.rejects(readTalkArchive(house, leader, { programme, unit: werk }), NotFound);
      await assert.rejects(readTalks(house, actor("employee"), programme), NotAllowed);
      assert.equal((await readTalks(house, actor("auditor"), programme)).units.length, 2);
    });

    test("G120, G121 and G125: what cannot be is refused, and a talk that was called off is over", async () => {
      const { house, secretary, plan, at, zorg } = await anOffice(kind);
      const past = { programme, kind: "review", on: day("2026-10-11"), units: [zorg] } as const;
      assert.deepEqual(codesOf(await planTalks(house, secretary, past)), ["G120 on"]);
      await plan("review", [zorg]);
      const strange = answered(["inclusion"], null);
      assert.deepEqual(codesOf(await answerTalk(house, secretary, { ...at("G1", 1), values: strange })), [
        "G121 answers",
      ]);
      assert.deepEqual(codesOf(await cancelTalk(house, secretary, { ...at("G1", 1), reason: "" })), [
        "G125 reason",
      ]);
      allowed(await cancelTalk(house, secretary, { ...at("G1", 1), reason: "ziek" }));
      const values = answered(["reached"], null);
      assert.deepEqual(codesOf(await answerTalk(house, secretary, { ...at("G1", 2), values })), [
        "G125 state",
      ]);
    });

    test("[GV-05] the released figures of the unit lie on the table, and those of then stay with the talk", async () => {
      const { house, municipality, secretary, plan, at, zorg } = await anOffice(kind);
      await consentIn(house, municipality);
      const analyst = anActor(municipality, "hrAnalyst");
      const release = async (on: string, count: number) => {
        const people = somePeople(count).map((one) => ({ ...one, unit: "zorg" }));
        await importedOn(house, municipality, on, people);
        return allowed(await releaseFigures(house, analyst, day(on), tools)).number;
      };
      const first = await release("2026-09-30", 60);
      await plan("accountability", [zorg]);
      const place = { programme, talk: "G1" };
      const onTable = async () => (await readTalk(house, secretary, place)).staff.map((line) => line.release);
      assert.deepEqual(await onTable(), [first]);
      const values = answered(["figures"], null);
      allowed(await answerTalk(house, secretary, { ...at("G1", 1), values }));
      assert.equal(allowed(await holdTalk(house, secretary, at("G1", 2))).release, first);
      house.clock.now = new Date("2027-01-04T09:00:00Z");
      const second = await release("2026-12-31", 120);
      assert.notEqual(second, first);
      const again = await plan("accountability", [zorg], "2027-01-04");
      const now = await readTalk(house, secretary, { programme, talk: String(again[0]?.key) });
      assert.deepEqual(
        now.staff.map((line) => line.release),
        [second],
        "a talk that is still to come has those of now",
      );
      assert.deepEqual(await onTable(), [first]);
    });
  });
