import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { MeetingSeriesDraft } from "../../domain/governance/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addBody } from "../organisation/addBody.ts";
import type { Refusal } from "../programme/refusal.ts";
import { addExtraMeeting } from "./addExtraMeeting.ts";
import { addMeetingSeries } from "./addMeetingSeries.ts";
import {
  addActionPoint,
  addAgendaItem,
  cancelMeeting,
  changeAgendaItem,
  holdMeeting,
  moveMeeting,
  recordMeetingDecision,
  restoreMeeting,
  takeItemOff,
} from "./changeMeeting.ts";
import { changeMeetingSeries } from "./changeMeetingSeries.ts";
import { endActionPoint, readActionPoint } from "./endActionPoint.ts";
import { readOwnMeetings } from "./ownMeetings.ts";
import { readMeeting, readMeetings, readSeries } from "./readMeetings.ts";

const draft: MeetingSeriesDraft = {
  kind: "body",
  name: "Stuurgroep I&D",
  body: "stuurgroep",
  rhythm: null,
  firstDay: day("2026-09-14"),
  endsOn: null,
  from: "09:30",
  until: "11:00",
  place: "Stadhuis",
};
const codesOf = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);

/** An office with a steering group of which the unit owner is a member, and a series of each month. */
async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const member = { ...office.actor("unitOwner"), person: await office.person("Dirk Directeur") };
  const body = {
    key: "stuurgroep",
    name: "Stuurgroep",
    kind: "steeringGroup",
    role: "sturing programma",
    members: [{ kind: "person", person: member.person }],
    chair: null,
    secretary: null,
    rhythm: { kind: "rule", rule: "FREQ=MONTHLY" },
    mandate: null,
  } as const;
  allowed(await addBody(house, office.actor("administrator"), body));
  const series = allowed(await addMeetingSeries(house, manager, { programme, draft }));
  const at = (on: string, seen: number) => ({ programme, series: series.key, day: on, seen });
  const held = async (on = "2026-10-12") => {
    const report = { facilitator: null, reflection: null };
    allowed(await holdMeeting(house, manager, { ...at(on, 0), report }));
    return at(on, 1);
  };
  return { ...office, member, series, at, held };
}

for (const kind of bothKinds)
  describe(`meetings (${kind})`, () => {
    test("[GV-01] [GV-02] a series gives its days and keeps none; what differs is kept with its reason", async () => {
      const { house, manager, series, at } = await anOffice(kind);
      const place = { programme, series: series.key };
      const days = async () => {
        const { ahead } = await readSeries(house, manager, place);
        return ahead.slice(0, 4).map(({ on, state, version }) => `${on} ${state.kind} ${version}`);
      };
      assert.deepEqual(await days(), [
        "2026-10-12 planned 0",
        "2026-11-09 planned 0",
        "2026-12-14 planned 0",
        "2027-01-11 planned 0",
      ]);
      const to = { from: "10:00", until: "11:00", place: null };
      const move = { ...to, on: day("2026-11-16"), reason: "werkbezoek" };
      allowed(await moveMeeting(house, manager, { ...at("2026-11-09", 0), move }));
      allowed(await cancelMeeting(house, manager, { ...at("2026-12-14", 0), reason: "kerst" }));
      const extra = { ...to, on: day("2026-12-07"), reason: "besluit over de begroting" };
      allowed(await addExtraMeeting(house, manager, { ...place, extra }));
      assert.deepEqual(await days(), [
        "2026-10-12 planned 0",
        "2026-11-16 planned 1",
        "2026-12-07 planned 1",
        "2026-12-14 cancelled 1",
      ]);
      assert.deepEqual(codesOf(await addExtraMeeting(house, manager, { ...place, extra })), ["G111 on"]);
      const again = { ...extra, on: day("2026-11-16") };
      assert.deepEqual(codesOf(await addExtraMeeting(house, manager, { ...place, extra: again })), [
        "G111 on",
      ]);
      const late = await cancelMeeting(house, manager, { ...at("2026-11-09", 0), reason: "ziek" });
      assert.deepEqual(codesOf(late), ["V101 version"]);
      await assert.rejects(
        cancelMeeting(house, manager, { ...at("2026-11-10", 0), reason: "ziek" }),
        NotFound,
      );
    });

    test("a series keeps its rhythm; its name, times and end change, and what was kept stays as it was", async () => {
      const { house, manager, series, at } = await anOffice(kind);
      allowed(await cancelMeeting(house, manager, { ...at("2026-11-09", 0), reason: "ziek" }));
      const values = {
        name: "Stuurgroep",
        from: "13:00",
        until: "14:00",
        place: null,
        endsOn: day("2026-12-31"),
      };
      allowed(await changeMeetingSeries(house, manager, { programme, key: series.key, seen: 1, values }));
      const { ahead } = await readSeries(house, manager, { programme, series: series.key });
      assert.deepEqual(
        ahead.map(({ on, from }) => `${on} ${from}`),
        ["2026-10-12 13:00", "2026-11-09 09:30", "2026-12-14 13:00"],
      );
    });

    test("[GV-02] [GV-07] an agenda has papers of the programme, a decision after it was held, and what follows comes first the next time", async () => {
      const { house, manager, member, at, held } = await anOffice(kind);
      const document = await aDocument(house, manager, programme, { title: "Voortgang" });
      const values = {
        subject: "Voortgang",
        kind: "decision" as const,
        documents: [document],
        dossier: null,
      };
      const on = at("2026-10-12", 0);
      const strange = { ...values, documents: ["D999"] };
      assert.deepEqual(codesOf(await addAgendaItem(house, manager, { ...on, values: strange })), [
        "G109 agenda",
      ]);
      const { agenda } = allowed(await addAgendaItem(house, manager, { ...on, values }));
      const item = String(agenda[0]?.key);
      const decision = "De stuurgroep stemt in.";
      const decide = (seen: number) => recordMeetingDecision(house, manager, { ...on, seen, item, decision });
      assert.deepEqual(codesOf(await decide(1)), ["G110 agenda"]);
      allowed(
        await holdMeeting(house, manager, {
          ...on,
          seen: 1,
          report: { facilitator: null, reflection: null },
        }),
      );
      allowed(await decide(2));
      const asked = {
        item,
        text: "Cijfers per cluster",
        owner: { kind: "person", person: member.person, asWritten: null },
        due: day("2026-10-30"),
      } as const;
      allowed(await addActionPoint(house, manager, { ...on, seen: 3, values: asked }));
      const next = await readMeeting(house, member, { ...on, day: "2026-11-09" });
      assert.deepEqual(
        next.earlier.map(({ actionPoint }) => actionPoint.text),
        ["Cijfers per cluster"],
      );
      assert.equal((await held("2026-09-14")).seen, 1, "also one of before today");
    });

    test("[GV-02] G180: an item is taken off the agenda before the meeting, with the reason, and stays to be read; nothing of it changes after that", async () => {
      const { house, manager, member, at } = await anOffice(kind);
      const values = { subject: "Voortgang", kind: null, documents: [], dossier: null } as const;
      const on = (seen: number) => at("2026-10-12", seen);
      const { agenda } = allowed(await addAgendaItem(house, manager, { ...on(0), values }));
      const item = String(agenda[0]?.key);
      const off = (seen: number, reason: string) =>
        takeItemOff(house, manager, { ...on(seen), item, reason });
      assert.deepEqual(codesOf(await off(1, " ")), ["G107 reason"]);
      allowed(await off(1, "De cijfers zijn er nog niet"));
      const read = await readMeeting(house, member, on(0));
      assert.deepEqual(
        read.meeting.agenda.map(({ takenOff }) => takenOff),
        ["De cijfers zijn er nog niet"],
      );
      assert.deepEqual(codesOf(await off(2, "nog eens")), ["G180 agenda"]);
      const changed = await changeAgendaItem(house, manager, { ...on(2), item, values });
      assert.deepEqual(codesOf(changed), ["G180 agenda"]);
      const next = allowed(await addAgendaItem(house, manager, { ...on(2), values }));
      const report = { facilitator: null, reflection: null };
      allowed(await holdMeeting(house, manager, { ...on(3), report }));
      const decided = { ...on(4), item, decision: "Akkoord" };
      assert.deepEqual(codesOf(await recordMeetingDecision(house, manager, decided)), ["G180 agenda"]);
      const late = { ...on(4), item: String(next.agenda[1]?.key), reason: "te laat" };
      assert.deepEqual(codesOf(await takeItemOff(house, manager, late)), ["G180 agenda"]);
      await assert.rejects(takeItemOff(house, manager, { ...late, item: "AP00000000" }), NotFound);
      await assert.rejects(takeItemOff(house, member, late), NotAllowed);
    });

    test("[GV-02] G181: a meeting that was called off goes on after all, with the reason, up to its day and where the day is free", async () => {
      const { house, manager, series, at } = await anOffice(kind);
      const on = (seen: number) => at("2026-11-09", seen);
      const again = (seen: number, reason = "de voorzitter kan toch") =>
        restoreMeeting(house, manager, { ...on(seen), reason });
      assert.deepEqual(codesOf(await again(0)), ["G181 state"]);
      allowed(await cancelMeeting(house, manager, { ...on(0), reason: "ziek" }));
      assert.deepEqual(codesOf(await again(1, "")), ["G107 reason"]);
      const { state, restored, turns } = allowed(await again(1));
      assert.deepEqual([state, restored, turns], [{ kind: "planned" }, "de voorzitter kan toch", 2]);
      allowed(await cancelMeeting(house, manager, { ...on(2), reason: "toch ziek" }));
      const move = { from: "10:00", until: "11:00", place: null, on: day("2026-11-09"), reason: "ruil" };
      allowed(await moveMeeting(house, manager, { ...at("2026-12-14", 0), move }));
      assert.deepEqual(codesOf(await again(3)), ["G111 on"]);
      house.clock.now = new Date("2026-11-10T09:00:00Z");
      assert.deepEqual(codesOf(await again(3)), ["G181 state", "G111 on"]);
      const { past } = await readSeries(house, manager, { programme, series: series.key });
      assert.ok(past.some((one) => one.state.kind === "cancelled"));
    });

    test("[GV-02] G113: who was asked says that it is done, once, also from outside the body; nobody else does", async () => {
      const office = await anOffice(kind);
      const { house, manager, held } = office;
      const outside = { ...office.actor("employee"), person: await office.person("Olga Overig") };
      const on = await held();
      const owner = { kind: "person", person: outside.person, asWritten: null } as const;
      const values = { item: null, text: "Brief schrijven", owner, due: day("2026-10-30") };
      const { actionPoints } = allowed(await addActionPoint(house, manager, { ...on, values }));
      const place = { programme, series: on.series, day: on.day, actionPoint: String(actionPoints[0]?.key) };
      assert.deepEqual(
        (await readMeetings(house, outside, programme)).asked.map(({ actionPoint }) => actionPoint.text),
        ["Brief schrijven"],
      );
      await assert.rejects(readActionPoint(house, office.member, place), NotAllowed);
      await assert.rejects(readMeeting(house, outside, on), NotFound, "the meeting itself is of the body");
      const done = { on: day("2026-10-12"), outcome: "verstuurd" };
      const early = { ...done, on: day("2026-10-11") };
      assert.deepEqual(codesOf(await endActionPoint(house, outside, { ...place, done: early })), [
        "G113 actionPoints",
      ]);
      allowed(await endActionPoint(house, outside, { ...place, done }));
      assert.deepEqual((await readMeetings(house, outside, programme)).asked, []);
      assert.deepEqual(codesOf(await endActionPoint(house, outside, { ...place, done })), [
        "G113 actionPoints",
      ]);
    });

    test("G115: an item of which no paper may be read is not there, nor what follows from it; a calendar does not tell", async () => {
      const { house, manager, member, at } = await anOffice(kind);
      const [open, secret] = [
        await aDocument(house, manager, programme, { title: "Open" }),
        await aDocument(house, manager, programme, { title: "Geheim" }),
      ];
      await keepSecret(house, manager, programme, [secret]);
      const before = await readOwnMeetings(house, member, programme);
      const values = { subject: "Clavis", kind: null, documents: [secret], dossier: null };
      const first = allowed(await addAgendaItem(house, manager, { ...at("2026-10-12", 0), values }));
      const both = { ...values, subject: "Voortgang", documents: [open, secret] };
      allowed(await addAgendaItem(house, manager, { ...at("2026-10-12", 1), values: both }));
      const report = { facilitator: null, reflection: null };
      allowed(await holdMeeting(house, manager, { ...at("2026-10-12", 2), report }));
      const asked = {
        item: String(first.agenda[0]?.key),
        text: "Clavis bellen",
        owner: { kind: "person", person: member.person, asWritten: null },
        due: day("2026-10-30"),
      } as const;
      allowed(await addActionPoint(house, manager, { ...at("2026-10-12", 3), values: asked }));
      const { meeting } = await readMeeting(house, member, at("2026-10-12", 0));
      assert.deepEqual(
        meeting.agenda.map(({ subject, documents }) => [subject, documents]),
        [["Voortgang", [open]]],
      );
      assert.deepEqual(meeting.actionPoints, []);
      assert.deepEqual((await readMeetings(house, member, programme)).asked, []);
      const whole = await readMeeting(house, manager, at("2026-10-12", 0));
      assert.equal(whole.meeting.agenda.length, 2);
      const after = await readOwnMeetings(house, member, programme);
      assert.deepEqual(
        after.map(({ sequence }) => sequence),
        before.map(({ sequence }) => sequence),
      );
    });

    test("who neither sits in a body nor reads them all finds none of its meetings; who may not plan changes nothing", async () => {
      const { house, actor, member, series, at } = await anOffice(kind);
      const employee = actor("employee");
      assert.deepEqual((await readMeetings(house, employee, programme)).series, []);
      await assert.rejects(readSeries(house, employee, { programme, series: series.key }), NotFound);
      assert.equal((await readMeetings(house, member, programme)).series.length, 1);
      assert.deepEqual(await readOwnMeetings(house, employee, programme), []);
      const reason = "ziek";
      await assert.rejects(cancelMeeting(house, member, { ...at("2026-10-12", 0), reason }), NotAllowed);
    });
  });
