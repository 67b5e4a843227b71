import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import type { UpdateDraft } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { grantRole } from "../access/grantRole.ts";
import type { PersonActor } from "../perform.ts";
import { readAction } from "../programme/readAction.ts";
import { readStart, readWork } from "../programme/readWork.ts";
import { closeRound } from "./closeRound.ts";
import { openRound } from "./openRound.ts";
import { readCard } from "./readCard.ts";
import { sendUpdate } from "./sendUpdate.ts";

const draft: UpdateDraft = {
  course: "behind",
  happened: "De eerste 20 teksten zijn nagelopen.",
  next: "De rest nalopen.",
  obstacle: "Er is 1 lezer ziek.",
  need: "een tweede lezer",
  reason: "Er is 1 lezer ziek.",
  end: periodFrom("2027-Q1"),
};

/** A programme with an action of Olga, one of a unit and one of nobody, on Monday 12 October 2026. */
async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const olga = await office.person("Olga Owner");
  const zorg = await office.unit("zorg");
  const planning = { start: null, end: periodFrom("2026-Q4"), note: null };
  const owner = { kind: "person", person: olga, asWritten: null } as const;
  const hers = await office.action({ owner, status: "ongoing", planning });
  const ofUnit = await office.action({ unit: zorg, title: "Trainen" });
  const ofNobody = await office.action({ title: "Meten" });
  const asOlga = { ...office.actor("employee"), person: olga };
  const open = async () => {
    const values = { name: "Derde kwartaal 2026", kind: null, serves: [], closesOn: dayFrom("2026-10-23") };
    return allowed(await openRound(office.house, office.manager, { programme, values })).key;
  };
  const card = (round: string, actor: PersonActor = asOlga, key = hers.key) =>
    readCard(office.house, actor, { programme, round, key });
  const answer = (round: string, seen: number, actor: PersonActor = asOlga) =>
    sendUpdate(office.house, actor, { programme, key: hers.key, seen, round, draft, byLink: false });
  const waiting = async (actor: PersonActor) => {
    const { cards } = await readWork(office.house, actor, "NL");
    return cards.filter(({ mine, answered }) => mine && !answered).map(({ action }) => action.key);
  };
  /** Somebody who leads a unit from today. */
  const leader = async (name: string, unit: UnitId): Promise<PersonActor> => {
    const person = await office.person(name);
    const term = { fromDay: dayFrom("2026-10-12"), untilDay: null };
    const administrator = office.actor("administrator");
    allowed(await grantRole(office.house, administrator, { person, role: "unitOwner", unit, ...term }));
    return { ...office.actor("unitOwner", [unit]), person };
  };
  return { ...office, leader, olga, asOlga, zorg, hers, ofUnit, ofNobody, open, card, answer, waiting };
}

for (const kind of bothKinds)
  describe(`the question card (${kind})`, () => {
    test("shows until when it can be answered and what was told the last time, also when that was news", async () => {
      const { house, open, card, hers, asOlga, wait } = await anOffice(kind);
      const news = { ...draft, happened: "De lijst is af." };
      const told = { programme, key: hers.key, seen: 1, round: null, draft: news, byLink: false };
      allowed(await sendUpdate(house, asOlga, told));
      wait(60);
      const found = await card(await open());
      assert.ok(found.takes);
      assert.equal(found.closesAt.toISOString(), "2026-10-23T15:00:00.000Z");
      assert.deepEqual([found.via, found.answer], ["self", null]);
      assert.deepEqual([found.lastTold?.on, found.lastTold?.told], ["2026-10-12", "De lijst is af."]);
    });

    test("shows what stands in this round and by whom, and in the next round as the last time", async () => {
      const { house, manager, olga, open, card, answer } = await anOffice(kind);
      const round = await open();
      allowed(await answer(round, 1));
      const own = await card(round);
      assert.ok(own.own);
      assert.deepEqual([own.answer?.happened, own.answer?.need], [draft.happened, draft.need]);
      assert.equal(own.lastTold, null);
      const team = await card(round, manager);
      assert.ok(!team.own);
      assert.deepEqual(team.answer?.by, { kind: "person", person: olga, name: "Olga Owner", role: null });
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "person", known: 2 } }));
      const closed = await card(round);
      assert.deepEqual([closed.takes, closed.answer?.happened], [false, draft.happened]);
      const next = await card(await open());
      assert.deepEqual(
        [next.answer, next.lastTold?.told, next.lastTold?.next],
        [null, draft.happened, draft.next],
      );
    });

    test("who answers for somebody else reads so, and what is needed is not shown to that one", async () => {
      const { open, card, answer, actor, manager, olga } = await anOffice(kind);
      const round = await open();
      allowed(await answer(round, 1));
      const standIn = await card(round, { ...actor("employee"), standsInFor: [olga] });
      assert.deepEqual([standIn.via, standIn.answer?.need], ["deputy", null]);
      assert.equal((await card(round, manager)).via, "onBehalf");
      await assert.rejects(card(round, actor("employee")), NotAllowed);
      await assert.rejects(card(round, actor("auditor")), NotAllowed);
    });

    test("an action, a round or a card that is not there is not found", async () => {
      const { open, card, action, manager } = await anOffice(kind);
      const round = await open();
      const later = await action({ title: "Later gekomen" });
      await assert.rejects(card(round, manager, later.key), NotFound);
      await assert.rejects(card(round, manager, "A99"), NotFound);
      await assert.rejects(card("RR99"), NotFound);
    });

    test("waits for the owner and the stand-in, for who leads the unit, or for the programme manager, until it is answered", async () => {
      const {
        house,
        open,
        answer,
        actor,
        leader,
        manager,
        asOlga,
        olga,
        zorg,
        waiting,
        hers,
        ofUnit,
        ofNobody,
      } = await anOffice(kind);
      assert.deepEqual(await waiting(asOlga), []);
      const round = await open();
      const standIn = { ...actor("employee"), standsInFor: [olga] };
      assert.deepEqual(await waiting(asOlga), [hers.key]);
      assert.deepEqual(await waiting(standIn), [hers.key]);
      assert.deepEqual(await readStart(house, standIn, "NL"), "work");
      assert.deepEqual(await waiting(manager), [ofUnit.key, ofNobody.key]);
      const lena = await leader("Lena Leider", zorg);
      assert.deepEqual(await waiting(lena), [ofUnit.key]);
      assert.deepEqual(await waiting(manager), [ofNobody.key]);
      allowed(await answer(round, 1));
      assert.deepEqual(await waiting(asOlga), []);
      assert.deepEqual(await readStart(house, standIn, "NL"), { programme });
      house.clock.now = new Date("2026-10-23T15:00:00Z");
      assert.deepEqual(await waiting(manager), []);
    });

    test("the page of the action says which round asks, and who may read its history reads what was told", async () => {
      const { house, open, answer, actor, hers, asOlga, manager } = await anOffice(kind);
      const read = (reader: PersonActor) => readAction(house, reader, programme, hers.key);
      assert.equal((await read(asOlga)).asked, null);
      const round = await open();
      allowed(await answer(round, 1));
      assert.deepEqual((await read(asOlga)).asked, { round, answered: true });
      const told = async (reader: PersonActor) =>
        (await read(reader)).updates.map(({ happened, need }) => [happened, need]);
      assert.deepEqual(await told(manager), [[draft.happened, draft.need]]);
      assert.deepEqual(await told(actor("secretary")), [[draft.happened, null]]);
      assert.deepEqual(await told(actor("employee")), []);
      house.clock.now = new Date("2026-10-23T15:00:00Z");
      assert.equal((await read(asOlga)).asked, null);
    });
  });
