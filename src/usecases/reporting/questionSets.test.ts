import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { changeQuestionSet } from "./changeQuestionSet.ts";
import { openRound } from "./openRound.ts";
import { readQuestionSets } from "./readQuestionSets.ts";
import { readRound } from "./readRound.ts";

const question = (key: string, text: string) => ({ key, text, required: true });

for (const kind of bothKinds)
  describe(`the questions of a kind of round (${kind})`, () => {
    test("of two who write them at once one is first, and the other sees what stands there", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      const write = (text: string, version: number, by = manager) =>
        changeQuestionSet(house, by, { kind: "unitQuarter", questions: [question("Q1", text)], version });
      for (const version of [0, 1]) {
        const both = await Promise.all([write("Wat helpt?", version), write("Wat hindert?", version)]);
        const [refused, ...more] = both.flatMap((one) => (one.ok ? [] : [one.problem]));
        assert.deepEqual([refused?.problems[0]?.code, more.length], ["V101", 0]);
        const kept = (await readQuestionSets(house, manager, programme)).sets[0];
        assert.deepEqual(refused?.current, kept);
        assert.equal(kept?.version, version + 1);
      }
      await assert.rejects(write("Mag dit?", 2, actor("auditor")), NotAllowed);
    });

    test("a round that is open keeps the questions it was opened with", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      await action({ status: "ongoing" });
      const write = (text: string, version: number) =>
        changeQuestionSet(house, manager, { kind: "sponsor", questions: [question("Q1", text)], version });
      allowed(await write("Wat helpt?", 0));
      const values = {
        name: "Najaar",
        kind: "sponsor",
        serves: [],
        closesOn: dayFrom("2026-10-23"),
      } as const;
      const { key: round } = allowed(await openRound(house, manager, { programme, values }));
      allowed(await write("Wat hindert?", 1));
      const found = await readRound(house, manager, { programme, round });
      assert.deepEqual(found.round.questions, [question("Q1", "Wat helpt?")]);
    });
  });
