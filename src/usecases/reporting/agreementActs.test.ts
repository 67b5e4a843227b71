import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import type { AgreementOutcomeDraft, UnitAgreementDraft } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import type { Refusal } from "../programme/refusal.ts";
import { closeRound } from "./closeRound.ts";
import { endAgreement } from "./endAgreement.ts";
import { makeAgreement } from "./makeAgreement.ts";
import { openRound } from "./openRound.ts";
import { readRound } from "./readRound.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const notKept: AgreementOutcomeDraft = { kind: "notKept", reason: "Er was geen trainer." };

/** A programme with an action in two units, and a round that was opened. */
async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const zorg = await office.unit("zorg");
  const werk = await office.unit("werk");
  for (const unit of [zorg, werk]) await office.action({ status: "ongoing", unit });
  const open = async (name: string, closesOn: string) => {
    const values = { name, kind: "unitQuarter", serves: [], closesOn: dayFrom(closesOn) } as const;
    const { key } = allowed(await openRound(house, manager, { programme, values }));
    office.wait(60);
    return key;
  };
  const close = async (round: string) => {
    allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
    office.wait(60);
  };
  const agreed = {
    unit: zorg,
    text: "Alle teamleiders volgen de training",
    due: periodFrom("2026-10"),
  };
  const agree = (round: string, differing: Partial<UnitAgreementDraft> = {}, by = manager) =>
    makeAgreement(house, by, { programme, round, draft: { ...agreed, ...differing } });
  const end = (agreement: number, seen: number, draft: AgreementOutcomeDraft, by = manager) =>
    endAgreement(house, by, { programme, agreement, seen, draft });
  const shown = async (round: string, by = manager) =>
    (await readRound(house, by, { programme, round })).agreements.map(
      ({ number, from, outcomes }) => `${number} ${from?.key ?? "here"} ${outcomes.at(-1)?.kind ?? "open"}`,
    );
  return { ...office, zorg, werk, open, close, agree, end, shown };
}

for (const kind of bothKinds)
  describe(`agreements from the talks on a round (${kind})`, () => {
    test("R191: an agreement belongs to the round that was opened last, also when it is closed, and R155: goes along while it is open", async () => {
      const { open, close, agree, end, shown, wait } = await anOffice(kind);
      const first = await open("Eerste kwartaal", "2026-10-23");
      assert.equal(allowed(await agree(first)), 1);
      await close(first);
      assert.equal(allowed(await agree(first, { text: "Elke vacature nalezen" })), 2);
      allowed(await end(2, 0, { kind: "kept", reason: null }));
      wait(60 * 24 * 2);
      const second = await open("Tweede kwartaal", "2026-12-23");
      assert.deepEqual(codes(await agree(first)), ["R191 round"]);
      assert.deepEqual(await shown(first), ["1 here open", "2 here kept"]);
      assert.deepEqual(await shown(second), ["1 RR1 open"]);
      assert.equal(allowed(await agree(second)), 3);
      allowed(await end(1, 0, notKept));
      assert.deepEqual(await shown(second), ["1 RR1 notKept", "3 here open"]);
    });

    test("[UP-07] who keeps the programme, the secretary and who leads the unit agree and tell how it ended; nobody else does", async () => {
      const { actor, zorg, werk, open, agree, end, shown } = await anOffice(kind);
      const round = await open("Eerste kwartaal", "2026-10-23");
      const owner = actor("unitOwner", [zorg]);
      assert.equal(allowed(await agree(round, {}, owner)), 1);
      assert.equal(allowed(await agree(round, { unit: werk }, actor("secretary"))), 2);
      assert.deepEqual(await shown(round, owner), ["1 here open"]);
      assert.deepEqual(await shown(round, actor("auditor")), ["1 here open", "2 here open"]);
      await assert.rejects(agree(round, { unit: werk }, owner), NotAllowed);
      await assert.rejects(end(2, 0, notKept, owner), NotAllowed);
      for (const role of ["auditor", "steeringGroupMember", "employee"] as const) {
        await assert.rejects(agree(round, {}, actor(role)), NotAllowed);
        await assert.rejects(end(1, 0, notKept, actor(role)), NotAllowed);
      }
      allowed(await end(1, 0, { kind: "kept", reason: null }, owner));
      await assert.rejects(end(9, 0, notKept), NotFound);
    });

    test("R190: an agreement says with whom, what and by when, and R192: what was not kept has a reason; half of it keeps nothing", async () => {
      const { open, agree, end, shown } = await anOffice(kind);
      const round = await open("Eerste kwartaal", "2026-10-23");
      const none = await agree(round, { unit: null, text: null, due: null });
      assert.deepEqual(codes(none), ["R190 unit", "R190 text", "R190 due"]);
      assert.deepEqual(codes(await agree(round, { due: periodFrom("2016") })), ["R154 due"]);
      allowed(await agree(round));
      assert.deepEqual(codes(await end(1, 0, { kind: null, reason: null })), ["R192 kind"]);
      assert.deepEqual(codes(await end(1, 0, { kind: "notKept", reason: null })), ["R192 reason"]);
      assert.deepEqual(await shown(round), ["1 here open"]);
    });

    test("two at once end an agreement once, two new ones get two numbers, and a closed programme takes neither", async () => {
      const { house, manager, open, close, agree, end, shown } = await anOffice(kind);
      const round = await open("Eerste kwartaal", "2026-10-23");
      const made = await Promise.all([agree(round), agree(round, { text: "Iets anders" })]);
      assert.deepEqual(made.map(allowed).toSorted(), [1, 2]);
      const both = await Promise.all([end(1, 0, notKept), end(1, 0, { kind: "kept", reason: null })]);
      assert.deepEqual(both.flatMap(codes), ["V101 version"]);
      await close(round);
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "klaar" }));
      assert.deepEqual(codes(await agree(round)), ["P202 closedOn"]);
      assert.deepEqual(codes(await end(2, 0, notKept)), ["P202 closedOn"]);
      assert.equal((await shown(round)).length, 2);
    });

    test("R193: an agreement and its outcome stand, also for the owner of the tables; a later outcome stands beside the first", async () => {
      const { house, manager, municipality, open, agree, end } = await anOffice(kind);
      const round = await open("Eerste kwartaal", "2026-10-23");
      allowed(await agree(round));
      allowed(await end(1, 0, { kind: "kept", reason: null }));
      allowed(await end(1, 1, notKept));
      const { agreements } = await readRound(house, manager, { programme, round });
      assert.deepEqual(
        agreements[0]?.outcomes.map(({ kind: how, reason }) => [how, reason]),
        [
          ["kept", null],
          ["notKept", "Er was geen trainer."],
        ],
      );
      const superuser = await theSuperuser(kind);
      const here = `municipality = '${municipality.id}'`;
      for (const table of ["agreement", "agreement_outcome"])
        for (const statement of [
          `update office.${table} set at = at where ${here}`,
          `delete from office.${table} where ${here}`,
          `truncate office.${table} cascade`,
        ])
          await assert.rejects(sql.raw(statement).execute(superuser), /R193/);
    });
  });
