import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import type { UpdateDraft } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { changeStatus } from "../programme/changeStatus.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import type { Refusal } from "../programme/refusal.ts";
import { answerForUnit } from "./answerForUnit.ts";
import { closeRound } from "./closeRound.ts";
import { openRound } from "./openRound.ts";
import { readRound } from "./readRound.ts";
import { sendUpdate } from "./sendUpdate.ts";

const values = {
  name: "Derde kwartaal 2026",
  kind: null,
  serves: [],
  closesOn: dayFrom("2026-10-23"),
} as const;
const draft = (differing: Partial<UpdateDraft> = {}): UpdateDraft => ({
  course: "onSchedule",
  happened: "De eerste 20 teksten zijn nagelopen.",
  next: null,
  obstacle: null,
  need: null,
  reason: null,
  end: null,
  ...differing,
});
const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);

/** A programme with an action of Olga, one of a unit and one that is done, on Monday 12 October 2026. */
async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const olga = await office.person("Olga Owner");
  const zorg = await office.unit("zorg");
  const owner = { kind: "person", person: olga, asWritten: null } as const;
  const hers = await office.action({ owner, status: "notStarted" });
  const ofUnit = await office.action({ unit: zorg, title: "Trainen" });
  const finished = await office.action({ status: "done", title: "Klaar" });
  const asOlga = { ...office.actor("employee"), person: olga };
  const open = () => openRound(office.house, office.manager, { programme, values });
  const read = (round: string, actor = office.manager) =>
    readRound(office.house, actor, { programme, round });
  const answer = (round: string, differing: Partial<UpdateDraft> = {}, actor = asOlga, seen = 1) =>
    sendUpdate(office.house, actor, {
      programme,
      key: hers.key,
      seen,
      round,
      draft: draft(differing),
      byLink: false,
    });
  const byLink = (round: string, seen: number, actor = asOlga) =>
    sendUpdate(office.house, actor, {
      ...{ programme, key: hers.key, seen, round, draft: draft(), byLink: true },
    });
  return { ...office, olga, asOlga, zorg, hers, ofUnit, finished, open, read, answer, byLink };
}

for (const kind of bothKinds)
  describe(`reporting rounds (${kind})`, () => {
    test("a round asks about every action that runs, and not about what is done", async () => {
      const { open, read, hers, ofUnit } = await anOffice(kind);
      const round = allowed(await open());
      const { lines } = await read(round.key);
      assert.deepEqual(
        lines.map(({ action, state }) => [action.key, state]),
        [
          [hers.key, "waiting"],
          [ofUnit.key, "waiting"],
        ],
      );
      assert.deepEqual(codes(await open()), ["R141 state"]);
    });

    test("R119: a programme with an open round is not closed; once that is closed it is", async () => {
      const { house, manager, open } = await anOffice(kind);
      const { key: round } = allowed(await open());
      const closing = { programme, seen: 1, reason: "einde van de periode" };
      assert.deepEqual(codes(await closeProgramme(house, manager, closing)), ["R119 rounds"]);
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
      assert.equal(allowed(await closeProgramme(house, manager, closing)).closedOn, "2026-10-12");
    });

    test("R150: where no action runs there is nothing to ask", async () => {
      const { house, manager } = await aProgrammeOffice(kind);
      assert.deepEqual(codes(await openRound(house, manager, { programme, values })), ["R150 serves"]);
    });

    test("an owner answers in one act: the action, the news and the log say the same", async () => {
      const { open, read, answer, hers, olga } = await anOffice(kind);
      const { key } = allowed(await open());
      const action = allowed(
        await answer(key, { end: periodFrom("2026-Q4"), need: "een besluit over de kosten" }),
      );
      assert.deepEqual(
        [action.status, action.planning.end, action.reportedOn],
        ["ongoing", "2026-Q4", "2026-10-12"],
      );
      const line = (await read(key)).lines.find((one) => one.action.key === hers.key);
      assert.equal(line?.state, "answered");
      const { by, via, statusBefore, statusAfter, need } = line?.update ?? assert.fail("no update");
      assert.deepEqual([by, via, statusBefore, statusAfter], [olga, "self", "notStarted", "ongoing"]);
      assert.equal(need, "een besluit over de kosten");
    });

    test("an answer can be given again until the round closes; both stay, the last one stands", async () => {
      const { open, read, answer, hers } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await answer(key));
      allowed(await answer(key, { happened: "Er zijn er nu 30." }, undefined, 2));
      const line = (await read(key)).lines.find((one) => one.action.key === hers.key);
      assert.deepEqual([line?.update?.number, line?.update?.happened], [2, "Er zijn er nu 30."]);
    });

    test("R117: a link takes one answer, whoever gave the one before; who signs in can still change it", async () => {
      const { open, read, answer, byLink, hers } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await byLink(key, 1));
      assert.deepEqual(codes(await byLink(key, 2)), ["R117 round"]);
      allowed(await answer(key, { happened: "Er zijn er nu 30." }, undefined, 2));
      assert.deepEqual(codes(await byLink(key, 3)), ["R117 round"]);
      const line = (await read(key)).lines.find((one) => one.action.key === hers.key);
      assert.deepEqual([line?.update?.number, line?.update?.via], [2, "self"]);
    });

    test("by a link nobody answers for another, also not who may when signed in", async () => {
      const { open, byLink, manager, asOlga } = await anOffice(kind);
      const { key } = allowed(await open());
      await assert.rejects(byLink(key, 1, { ...asOlga, ...manager }), NotAllowed);
    });

    test("who has nothing to do with an action does not answer for it; the programme manager does, and it says so", async () => {
      const { open, read, answer, actor, manager, hers } = await anOffice(kind);
      const { key } = allowed(await open());
      await assert.rejects(answer(key, {}, actor("employee")), NotAllowed);
      allowed(await answer(key, {}, manager));
      const line = (await read(key)).lines.find((one) => one.action.key === hers.key);
      assert.equal(line?.update?.via, "onBehalf");
    });

    test("a stand-in answers for who is away, and it says so", async () => {
      const { open, read, answer, actor, olga, hers } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await answer(key, {}, { ...actor("employee"), standsInFor: [olga] }));
      const line = (await read(key)).lines.find((one) => one.action.key === hers.key);
      assert.equal(line?.update?.via, "deputy");
    });

    test("an action that the round does not ask about has no card", async () => {
      const { house, manager, open, finished } = await anOffice(kind);
      const { key: round } = allowed(await open());
      const input = { programme, key: finished.key, seen: 1, round, draft: draft(), byLink: false };
      await assert.rejects(sendUpdate(house, manager, input), NotFound);
    });

    test("a round closes by who knows what is missing, once, and takes nothing afterwards", async () => {
      const { house, manager, open, answer } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await answer(key));
      const close = (known: number) =>
        closeRound(house, manager, { programme, round: key, by: { kind: "person", known } });
      assert.deepEqual(codes(await close(2)), ["R144 state"]);
      const both = await Promise.all([close(1), close(1)]);
      assert.deepEqual(both.map((one) => codes(one)).toSorted(), [[], ["R143 state"]]);
      assert.deepEqual(codes(await answer(key, {}, undefined, 2)), ["R143 round"]);
    });

    test("after the last hour nothing comes in, also when the clock has not closed it yet", async () => {
      const { house, open, answer } = await anOffice(kind);
      const { key } = allowed(await open());
      house.clock.now = new Date("2026-10-23T15:00:00Z");
      assert.deepEqual(codes(await answer(key)), ["R143 round"]);
    });

    test("who is second sees what somebody else made of the action, and nothing is told", async () => {
      const { house, manager, open, read, answer, hers } = await anOffice(kind);
      const { key } = allowed(await open());
      const moved = { programme, key: hers.key, seen: 1, status: "ongoing", reason: null } as const;
      allowed(await changeStatus(house, manager, moved));
      assert.deepEqual(codes(await answer(key)), ["V101 version"]);
      assert.ok((await read(key)).lines.every(({ update }) => update === null));
    });

    test("the owner of a unit complies or explains for the own unit, and not for another", async () => {
      const { house, actor, manager, unit, zorg, open, read } = await anOffice(kind);
      const other = await unit("werk");
      const { key: round } = allowed(await open());
      const owner = actor("unitOwner", [zorg]);
      const account = { kind: "explain", reason: "Er waren geen vacatures." } as const;
      const answer = (of: typeof zorg, seen: number, by = owner) =>
        answerForUnit(house, by, {
          programme,
          round,
          unit: of,
          seen,
          draft: { account, answers: [], training: null },
        });
      await assert.rejects(answer(other, 0), NotAllowed);
      assert.equal(allowed(await answer(zorg, 0)), 1);
      assert.deepEqual(codes(await answer(zorg, 0)), ["V101 version"]);
      assert.equal(allowed(await answer(zorg, 1, manager)), 2);
      const { answers } = await read(round);
      assert.deepEqual(
        answers.map(({ via, account: given }) => [via, given?.kind]),
        [["onBehalf", "explain"]],
      );
    });

    test("R149: what was told is never rewritten or taken away, and R143: nothing comes after closing, also for the owner of the tables", async () => {
      const { house, manager, municipality, open, answer } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await answer(key));
      allowed(await closeRound(house, manager, { programme, round: key, by: { kind: "clock" } }));
      const superuser = await theSuperuser(kind);
      const refused = (statement: string, code: string) =>
        assert.rejects(sql.raw(statement).execute(superuser), new RegExp(code));
      const here = `municipality = '${municipality.id}'`;
      for (const table of ["question_card", "progress_update", "unit_answer"]) {
        if (table !== "unit_answer") {
          await refused(`update office.${table} set round = round where ${here}`, "R149");
          await refused(`delete from office.${table} where ${here}`, "R149");
        }
        await refused(`truncate office.${table} cascade`, "R149");
      }
      await refused(
        `insert into office.progress_update select municipality, programme, action, number + 1, round, course, happened, next, obstacle, need,
          reason, status_before, status_after, end_before, end_after, made_by, via, at from office.progress_update where ${here}`,
        "R143",
      );
    });

    test("a unit owner reads the own unit of a round; an employee reads no round, and only the programme team reads what is needed", async () => {
      const { actor, zorg, open, read, answer, ofUnit } = await anOffice(kind);
      const { key } = allowed(await open());
      allowed(await answer(key, { need: "hulp" }));
      const owned = await read(key, actor("unitOwner", [zorg]));
      assert.deepEqual(
        owned.lines.map(({ action }) => action.key),
        [ofUnit.key],
      );
      await assert.rejects(read(key, actor("employee")), NotAllowed);
      const needs = async (role: "auditor" | "programmeManager") =>
        (await read(key, actor(role))).lines.map(({ update }) => update?.need);
      assert.deepEqual(await needs("auditor"), [null, undefined]);
      assert.deepEqual(await needs("programmeManager"), ["hulp", undefined]);
    });
  });
