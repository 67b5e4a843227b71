import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addPerson } from "../access/addPerson.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { readWork } from "../programme/readWork.ts";
import { addDuty, type DutyValues } from "./addDuty.ts";
import { addClosure, changeClosure } from "./changeCalendar.ts";
import { changeDuty } from "./changeDuty.ts";
import { deliverReport } from "./deliverReport.ts";
import { readCalendar } from "./readCalendar.ts";
import { readDuties } from "./readDuties.ts";

/** Imports the plan of Arnhem on Monday 12 October 2026 as its programme manager. */
async function arnhem(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = JSON.parse(readFileSync("examples/programmes/arnhem-2021.json", "utf8"));
  const imported = await importProgramme(house, manager, { content, dryRun: false });
  assert.ok(imported.ok, JSON.stringify(imported));
  const programme = imported.value.key;
  const read = () => readDuties(house, manager, { programme, country: "NL" });
  return { house, municipality, manager, programme, read };
}

const quarterly: DutyValues = {
  kind: "unitQuarter",
  content: "stand van doelen en acties uit het clusteractieplan",
  from: { kind: "asWritten", text: "clustermanagers" },
  to: "ambtelijk opdrachtgever",
  body: null,
  rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=3" },
  firstDue: periodFrom("2026-12-31"),
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: null,
};

for (const kind of bothKinds) {
  describe(`reporting duties (${kind})`, () => {
    test("the duties that a plan names are watched from its import on; what it does not say is not stated", async () => {
      const { read } = await arnhem(kind);
      const { duties } = await read();
      assert.deepEqual(
        duties.map(({ duty, days }) => [duty.key, duty.to, days.kind, duty.kind, String(duty.watchedFrom)]),
        [
          ["RP1", "ambtelijk opdrachtgever", "notStated", null, "2026-10-12"],
          ["RP2", "bestuurlijk opdrachtgever", "notStated", null, "2026-10-12"],
          ["RP3", "ambtelijk opdrachtgever", "notStated", null, "2026-10-12"],
          ["RP4", "gemeenteraad", "notStated", null, "2026-10-12"],
        ],
      );
    });

    test("every duty has its due days, reminds in time, is overdue until it is delivered", async () => {
      const { house, manager, programme, read } = await arnhem(kind);
      const seen = { programme, key: "RP1", seen: 1 };
      const changed = await changeDuty(house, manager, {
        ...seen,
        values: quarterly,
        reason: "eerste kwartaal",
      });
      assert.ok(changed.ok, JSON.stringify(changed));
      const states = async (day: string) => {
        house.clock.now = new Date(`${day}T09:00:00Z`);
        const [first] = (await read()).duties;
        return first?.dues.slice(0, 2).map((due) => `${due.day} ${due.state}`);
      };
      assert.deepEqual(await states("2026-12-01"), ["2026-12-31 ahead", "2027-03-31 ahead"]);
      assert.deepEqual(await states("2026-12-03"), ["2026-12-31 now", "2027-03-31 ahead"]);
      assert.deepEqual(await states("2027-01-01"), ["2026-12-31 overdue", "2027-03-31 ahead"]);
      const delivery = { stated: dayFrom("2026-12-31"), on: dayFrom("2027-01-04"), where: "zaak 2027-12" };
      const input = { programme, key: "RP1", seen: 2, delivery, country: "NL" as const };
      house.clock.now = new Date("2027-01-05T09:00:00Z");
      assert.ok((await deliverReport(house, manager, input)).ok);
      assert.deepEqual(await states("2027-01-06"), ["2026-12-31 deliveredLate", "2027-03-31 ahead"]);
      const twice = await deliverReport(house, manager, { ...input, seen: 3 });
      assert.deepEqual(twice.ok ? [] : twice.problem.problems, [{ code: "R126", at: "stated" }]);
    });

    test("a report that presses is asked of the programme manager and of who owes it, and of nobody else", async () => {
      const { house, municipality, manager, programme } = await arnhem(kind);
      const administrator = anActor(municipality, "administrator");
      const mail = { name: "Rana Rapporteur", mail: "rana@proefstad.example", unit: null };
      const added = await addPerson(house, administrator, mail);
      assert.ok(added.ok);
      const rana = { ...anActor(municipality, "employee"), person: added.value };
      const from = { kind: "person", person: added.value, asWritten: null } as const;
      const values = { ...quarterly, from, firstDue: periodFrom("2026-10-14") };
      assert.ok((await addDuty(house, manager, { programme, values })).ok);
      const asked = async (actor: typeof rana) =>
        (await readWork(house, actor, "NL")).asks.flatMap((ask) =>
          ask.kind === "report" ? [ask.due.state] : [],
        );
      assert.deepEqual(await asked(manager), ["now"]);
      assert.deepEqual(await asked(rana), ["now"]);
      assert.deepEqual(await asked(anActor(municipality, "employee")), []);
      house.clock.now = new Date("2026-10-15T07:00:00Z");
      assert.deepEqual(await asked(rana), ["overdue"]);
    });

    test("who was second sees the duty as it is now, and a duty without words is refused", async () => {
      const { house, manager, programme } = await arnhem(kind);
      const seen = { programme, key: "RP1", seen: 1, reason: null };
      assert.ok((await changeDuty(house, manager, { ...seen, values: quarterly })).ok);
      const second = await changeDuty(house, manager, { ...seen, values: { ...quarterly, to: "directie" } });
      assert.equal(second.ok ? null : second.problem.problems[0]?.code, "V101");
      assert.equal(second.ok ? null : second.problem.current?.to, "ambtelijk opdrachtgever");
      const empty = await addDuty(house, manager, { programme, values: { ...quarterly, content: " " } });
      assert.deepEqual(empty.ok ? [] : empty.problem.problems, [{ code: "R123", at: "content" }]);
    });

    test("a recess that the clerk adds moves what the council receives, until it is taken back", async () => {
      const { house, municipality, manager, programme, read } = await arnhem(kind);
      const clerk = anActor(municipality, "clerk");
      const values = { ...quarterly, awaitsCouncil: true, firstDue: periodFrom("2026-12-22") };
      assert.ok((await addDuty(house, manager, { programme, values })).ok);
      const recess = { name: "Kerstreces", kind: "recess" as const };
      const days = { first: dayFrom("2026-12-19"), last: dayFrom("2027-01-03") };
      const added = await addClosure(house, clerk, { ...recess, ...days });
      assert.ok(added.ok);
      const first = async () => (await read()).duties.at(-1)?.dues[0];
      assert.equal((await first())?.day, "2027-01-04");
      assert.equal((await first())?.movedBy, "recess");
      const back = await changeClosure(house, clerk, { ...added.value, withdrawn: true });
      assert.ok(back.ok);
      assert.equal((await first())?.day, "2026-12-22");
      const calendar = await readCalendar(house, clerk, "NL");
      assert.equal(calendar.closures[0]?.withdrawn, true);
      assert.equal(calendar.holidays.length, 18);
      const late = await changeClosure(house, clerk, { ...added.value, name: "Kerst" });
      assert.equal(late.ok ? null : late.problem.problems[0]?.code, "V101");
    });

    test("an employee reads the duties and changes nothing", async () => {
      const { house, municipality, programme } = await arnhem(kind);
      const employee = anActor(municipality, "employee");
      assert.equal((await readDuties(house, employee, { programme, country: "NL" })).duties.length, 4);
      await assert.rejects(addDuty(house, employee, { programme, values: quarterly }), NotAllowed);
    });
  });
}
