import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  anActionValues,
  aProgrammeOffice,
  programme,
  programmeValues,
} from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import { slipOf } from "../../domain/programme/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { sendUpdate } from "../reporting/sendUpdate.ts";
import { addAction } from "./addAction.ts";
import { addProgramme } from "./addProgramme.ts";
import { addTheme } from "./addTheme.ts";
import { assignOwner } from "./assignOwner.ts";
import { carryOverActions } from "./carryOverActions.ts";
import { changeAction } from "./changeAction.ts";
import { changeStatus } from "./changeStatus.ts";
import { planAction } from "./planAction.ts";
import { readAction } from "./readAction.ts";
import type { Refusal } from "./refusal.ts";
import { rescheduleActions } from "./rescheduleActions.ts";
import { setPriority } from "./setPriority.ts";
import { setRasci } from "./setRasci.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const planned = (start: string | null, end: string | null) => ({
  start: start === null ? null : periodFrom(start),
  end: end === null ? null : periodFrom(end),
  note: null,
});
const at = (action: { key: string; version: number }) => ({
  programme,
  key: action.key,
  seen: action.version,
});

for (const kind of bothKinds) {
  describe(`actions are planned and followed (${kind})`, () => {
    test("[AC-01] an action has a title, owner, unit, planned start and end, deliverable and theme", async () => {
      const { house, manager, unit, person } = await aProgrammeOffice(kind);
      allowed(
        await addTheme(house, manager, {
          programme,
          values: { name: "Instroom", parent: null, kind: "pillar" },
        }),
      );
      const owner = { kind: "person", person: await person("Olga Owner"), asWritten: null } as const;
      const values = anActionValues({
        theme: "TH1",
        unit: await unit("zorg"),
        owner,
        planning: planned("2026-Q1", "2026-H2"),
        deliverable: "een lijst van woorden",
      });
      const added = allowed(await addAction(house, manager, { programme, values }));
      const { action } = await readAction(house, manager, programme, added.key);
      assert.deepEqual(action, { ...added, owner: { ...owner, name: "Olga Owner" } });
      assert.deepEqual(action.firstPlanning, action.planning);
      const wrong = anActionValues({ title: " ", theme: "X", planning: planned("2026-Q3", "2026-Q1") });
      assert.deepEqual(codes(await addAction(house, manager, { programme, values: wrong })), [
        "A101 title",
        "A102 theme",
        "D103 planning",
      ]);
      const elsewhere = anActionValues({ unit: crypto.randomUUID() as UnitId });
      await assert.rejects(addAction(house, manager, { programme, values: elsewhere }), NotFound);
    });

    test("[AC-02] every status moves along the diagram, and put off, dropped, reopened and revived carry a reason", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      let now = await action();
      const move = (status: Parameters<typeof changeStatus>[2]["status"], reason: string | null = null) =>
        changeStatus(house, manager, { ...at(now), status, reason });
      for (const status of ["notStarted", "ongoing", "continuous", "recurring"] as const)
        now = allowed(await move(status));
      assert.deepEqual(codes(await move("notStarted")), ["A104 status"]);
      assert.deepEqual(codes(await move("postponed")), ["A105 statusReason"]);
      now = allowed(await move("postponed", "geen capaciteit"));
      assert.equal(now.statusReason, "geen capaciteit");
      now = allowed(await move("done"));
      assert.equal(now.statusReason, null);
      assert.deepEqual(codes(await move("ongoing")), ["A105 statusReason"]);
      now = allowed(await move("ongoing", "toch niet af"));
      now = allowed(await move("lapsed", "geen effect gemeten"));
      assert.deepEqual([now.status, now.version], ["lapsed", 9]);
    });

    test("two people change one action: the second gets it as it now is and nothing is lost", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const seen = await action();
      const first = allowed(
        await changeStatus(house, manager, { ...at(seen), status: "ongoing", reason: null }),
      );
      const second = await setPriority(house, manager, { ...at(seen), priority: "vraag van de raad" });
      assert.deepEqual(codes(second), ["V101 version"]);
      assert.deepEqual(second.ok ? null : second.problem.current, first);
    });

    test("several people at once: new actions get keys of their own, and of two changes one is refused", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const added = await Promise.all([action(), action(), action(), action()]);
      assert.deepEqual(added.map(({ key }) => key).toSorted(), ["A1", "A2", "A3", "A4"]);
      const [seen] = added;
      const change = (priority: string) => setPriority(house, manager, { ...at(seen), priority });
      const results = await Promise.all([change("een"), change("twee"), change("drie")]);
      const written = results.flatMap((result) => (result.ok ? [result.value] : []));
      assert.equal(written.length, 1);
      const refused = results.flatMap((result) => (result.ok ? [] : [result.problem]));
      assert.deepEqual(
        refused.map(({ problems, current }) => [problems[0]?.code, current]),
        [
          ["V101", written[0]],
          ["V101", written[0]],
        ],
      );
    });

    test("an action planned later keeps its first promise and says why", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const first = await action({ planning: planned("2026-Q1", "2026-Q2") });
      const later = { ...at(first), planning: planned("2026-Q1", "2026-Q3") };
      assert.deepEqual(codes(await planAction(house, manager, { ...later, reason: null })), ["A106 reason"]);
      const now = allowed(await planAction(house, manager, { ...later, reason: "ziekte" }));
      assert.equal(slipOf(now)?.days, 92);
      const values = { ...anActionValues(), planning: planned("2026-Q1", "2026-Q4") };
      const change = { ...at(now), values, reason: null };
      assert.deepEqual(codes(await changeAction(house, manager, change)), ["A106 reason"]);
      const same = {
        ...change,
        values: { ...values, planning: now.planning, title: "Teksten herschrijven" },
      };
      const renamed = allowed(await changeAction(house, manager, same));
      assert.deepEqual([renamed.title, renamed.firstPlanning], ["Teksten herschrijven", first.planning]);
    });

    test("an owner reports on the own action and on no other; the day of the news is kept", async () => {
      const { house, municipality, manager, person, action, actor } = await aProgrammeOffice(kind);
      const owner = await person("Olga Owner");
      const written = await action({ owner: { kind: "asWritten", text: "afdeling P&O" } });
      const linked = allowed(
        await assignOwner(house, manager, { ...at(written), person: owner, reason: null }),
      );
      assert.deepEqual(linked.owner, { kind: "person", person: owner, asWritten: "afdeling P&O" });
      const olga = { ...actor("employee"), municipality: municipality.id, person: owner };
      const told = { obstacle: null, next: null, need: null, reason: null, end: linked.planning.end };
      const draft = { ...told, course: "onSchedule", happened: "de eerste teksten zijn klaar" } as const;
      const news = { round: null, draft, byLink: false } as const;
      const reported = allowed(await sendUpdate(house, olga, { ...at(linked), ...news }));
      assert.deepEqual([reported.status, reported.reportedOn], ["ongoing", "2026-10-12"]);
      const { updates } = await readAction(house, manager, programme, linked.key);
      assert.deepEqual(
        updates.map(({ round, happened, via }) => [round, happened, via]),
        [[null, "de eerste teksten zijn klaar", "self"]],
      );
      await assert.rejects(sendUpdate(house, actor("employee"), { ...at(reported), ...news }), NotAllowed);
      await assert.rejects(
        changeStatus(house, olga, { ...at(reported), status: "done", reason: null }),
        NotAllowed,
      );
    });

    test("a unit owner acts in the own unit and cannot move an action to another", async () => {
      const { house, unit, action, actor } = await aProgrammeOffice(kind);
      const [own, other] = [await unit("zorg"), await unit("werk")];
      const owner = actor("unitOwner", [own]);
      const mine = await action({ unit: own });
      const values = anActionValues({ unit: own, title: "Zorgteksten nalopen" });
      const changed = allowed(await changeAction(house, owner, { ...at(mine), values, reason: null }));
      const away = { ...at(changed), values: { ...values, unit: other }, reason: null };
      await assert.rejects(changeAction(house, owner, away), NotAllowed);
      const theirs = await action({ unit: other });
      await assert.rejects(setPriority(house, owner, { ...at(theirs), priority: "x" }), NotAllowed);
      await assert.rejects(changeAction(house, owner, { ...at(theirs), values, reason: null }), NotAllowed);
      await assert.rejects(
        addAction(house, owner, { programme, values: anActionValues({ unit: other }) }),
        NotAllowed,
      );
    });

    test("[RO-01] [RO-02] parties get letters: exactly one accountable, nobody twice", async () => {
      const { house, manager, person, action } = await aProgrammeOffice(kind);
      const now = await action();
      const party = (
        role: string,
        rasci: "R" | "A" | "S" | "C" | "I" | null,
        who: PersonId | null = null,
      ) => ({
        role,
        rasci,
        person: who,
      });
      const set = (...participants: ReturnType<typeof party>[]) =>
        setRasci(house, manager, { ...at(now), participants });
      assert.deepEqual(codes(await set(party("P&O", "R"), party("directie", "S"))), ["A201 participants"]);
      assert.deepEqual(codes(await set(party("P&O", "A"), party("directie", "A"))), ["A201 participants"]);
      assert.deepEqual(codes(await set(party("P&O", "A"), party("p&o ", "R"))), ["A202 participants"]);
      const participants = [
        party("P&O", "R", await person("Rob Recht")),
        party("directie", "A"),
        party("OR", "C"),
        party("teams", "I"),
        party("communicatie", "S"),
      ];
      assert.deepEqual(allowed(await set(...participants)).participants, participants);
    });

    test("[AC-10] an action gets priority with the reason, and loses it", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const now = await action();
      assert.deepEqual(codes(await setPriority(house, manager, { ...at(now), priority: " " })), [
        "A108 priority",
      ]);
      const first = allowed(await setPriority(house, manager, { ...at(now), priority: "grootste effect" }));
      assert.equal(first.priority, "grootste effect");
      assert.equal(
        allowed(await setPriority(house, manager, { ...at(first), priority: null })).priority,
        null,
      );
    });

    test("[AC-08] actions are rescheduled together for an event, all or none, and keep their original plan", async () => {
      const { house, manager, action } = await aProgrammeOffice(kind);
      const planning = planned("2026-Q1", "2026-Q2");
      const [one, two, done] = [
        await action({ planning }),
        await action({ planning: planned("2026", "2026") }),
        await action({ planning, status: "done" }),
      ];
      const because = { event: "coronacrisis", reason: "bijeenkomsten kunnen niet doorgaan" };
      const shift = { kind: "months", months: 6 } as const;
      const actions = [one, two, done].map(({ key, version }) => ({ key, seen: version }));
      const asked = { programme, actions, shift, because };
      const stale = { ...asked, actions: actions.map((chosen, index) => ({ ...chosen, seen: index + 1 })) };
      assert.deepEqual(codes(await rescheduleActions(house, manager, stale)), ["V101 A2", "V101 A3"]);
      const result = allowed(await rescheduleActions(house, manager, asked));
      assert.deepEqual(
        result.moved.map(({ key, planning: { end }, firstPlanning, version }) => [
          key,
          end,
          firstPlanning.end,
          version,
        ]),
        [
          ["A1", "2026-Q4", "2026-Q2", 2],
          ["A2", "2027", "2026", 2],
        ],
      );
      assert.deepEqual(result.unmoved, ["A3"]);
      const { action: stored } = await readAction(house, manager, programme, "A1");
      assert.deepEqual(stored, result.moved[0]);
      assert.deepEqual(
        codes(await rescheduleActions(house, manager, { ...asked, because: { event: "x", reason: "" } })),
        ["V101 A1", "V101 A2"],
      );
    });

    test("[AC-07] unfinished actions are carried over into a successor, once, with a link to the old ones", async () => {
      const { house, manager, action, municipality } = await aProgrammeOffice(kind);
      await action({ status: "done" });
      await action({ status: "ongoing", planning: planned(null, "2026-Q2") });
      await action({});
      const place = { key: "opvolger", lang: "nl", municipalityName: municipality.name };
      const values = { ...programmeValues, predecessor: programme };
      allowed(await addProgramme(house, manager, { ...place, values }));
      const carry = () => carryOverActions(house, manager, { from: programme, to: "opvolger", keys: null });
      assert.deepEqual(
        allowed(await carry()).map(({ key, carriedOver, firstPlanning }) => [
          key,
          carriedOver?.action,
          firstPlanning.end,
        ]),
        [
          ["A2", "A2", "2026-Q2"],
          ["A3", "A3", null],
        ],
      );
      assert.deepEqual(allowed(await carry()), []);
    });
  });
}
