import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { anAction, anObjective, aProgramme, aRisk, someParts } from "../../../test/support/aProgramme.ts";
import { allowed, day, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { Handover } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { appointCoordinator } from "../organisation/appointCoordinator.ts";
import { appointOfficeHolder } from "../organisation/appointOfficeHolder.ts";
import { readOrganisation } from "../organisation/readOrganisation.ts";
import { consult, perform } from "../perform.ts";
import { loadParts, storeParts } from "../programme/programmeParts.ts";
import { grantRole } from "./grantRole.ts";
import { handOverRole } from "./handOverRole.ts";
import { listPeopleWithRoles } from "./listPeopleWithRoles.ts";

const reason = "Sara wordt gemeentesecretaris in Oosterveld";
const today = day("2026-10-12");
type Place = Awaited<ReturnType<typeof anOrganisation>>;

/** Sara is programme manager, diversity officer and coordinator, and owns an action, an objective and a risk. */
async function saraAtWork({ house, municipality, administrator, people, units }: Place) {
  const from = { person: people.sara, fromDay: day("2025-01-01"), untilDay: null };
  const role = await grantRole(house, administrator, { ...from, role: "programmeManager", unit: null });
  const office = await appointOfficeHolder(house, administrator, {
    ...from,
    office: "diversityOfficer",
    mandateText: "sturen en bijsturen",
  });
  const coordinator = await appointCoordinator(house, administrator, { ...from, unit: units.city });
  const manager = anActor(municipality, "programmeManager");
  const owner = { kind: "person", person: people.sara, asWritten: "S. Bakker" } as const;
  const own = (key: string, closedOn: string | null) =>
    someParts({
      programme: aProgramme({ key, closedOn }),
      actions: [anAction({ owner }), anAction({ key: "A2", owner: { kind: "asWritten", text: "P&O" } })],
      objectives: [anObjective({ owner })],
      risks: [aRisk({ owner })],
    });
  for (const parts of [own("lopend", null), own("afgesloten", "2025-12-31")])
    await perform(house, manager, { may: "importProgramme", event: "programme-imported" }, async (work) => {
      await storeParts(work, parts);
      return ok({ value: true, trace: { subject: "programma" } });
    });
  return { roles: [allowed(role)], offices: [allowed(office)], coordinatorships: [allowed(coordinator)] };
}

const ownersOf = ({ house, municipality }: Place, programme: string) =>
  consult(house, anActor(municipality, "programmeManager"), "readProgramme", async (office) => {
    const { actions, objectives, risks } = await loadParts(office, programme);
    return [...actions, ...objectives, ...risks].map(({ owner }) =>
      owner.kind === "person" ? owner.person : owner.kind,
    );
  });

const heldBy = async ({ house, administrator }: Place, person: PersonId) => {
  const { people } = await listPeopleWithRoles(house, administrator);
  const found = people.find((one) => one.person.id === person);
  assert.ok(found);
  const terms = [...found.roles, ...found.offices, ...found.coordinatorships];
  return terms.map(({ fromDay, untilDay }) => `${fromDay} - ${untilDay}`);
};

for (const kind of bothKinds)
  describe(`a change of leadership (${kind})`, () => {
    test("[RO-07] roles, offices, units and owned items go over in one act, and the history says who had them", async () => {
      const place = await anOrganisation(kind);
      const { house, administrator, people } = place;
      const chosen = await saraAtWork(place);
      const handover: Handover = {
        from: people.sara,
        to: people.joost,
        day: today,
        ...chosen,
        items: true,
        reason,
      };
      const counts = allowed(await handOverRole(house, administrator, handover));
      assert.deepEqual(counts, { roles: 1, offices: 1, coordinatorships: 1, items: 3 });
      assert.deepEqual(await heldBy(place, people.sara), Array(3).fill("2025-01-01 - 2026-10-11"));
      assert.deepEqual(await heldBy(place, people.joost), Array(3).fill("2026-10-12 - null"));
      const { joost, sara } = people;
      assert.deepEqual(await ownersOf(place, "lopend"), [joost, "asWritten", joost, joost]);
      assert.deepEqual(await ownersOf(place, "afgesloten"), [sara, "asWritten", sara, sara]);
      const officers = async (on: string) =>
        (await readOrganisation(house, administrator, day(on))).offices.map(({ holding }) => holding);
      assert.deepEqual(
        [...(await officers("2026-10-11")), ...(await officers("2026-10-12"))].map((one) => one.person),
        [sara, joost],
      );
      assert.equal((await officers("2026-10-12"))[0]?.mandateText, "sturen en bijsturen");
    });

    test("each owned item keeps its earlier version, and the next one says from when and why", async () => {
      const place = await anOrganisation(kind);
      const { house, municipality, administrator, people } = place;
      await saraAtWork(place);
      const only = { roles: [], offices: [], coordinatorships: [], items: true };
      allowed(
        await handOverRole(house, administrator, {
          from: people.sara,
          to: people.joost,
          day: day("2026-10-01"),
          ...only,
          reason,
        }),
      );
      const versions = await consult(
        house,
        anActor(municipality, "programmeManager"),
        "readProgramme",
        (office) =>
          office.transaction
            .selectFrom("office.action_version")
            .select(["owner_person", "owner_as_written", "valid_from", "reason"])
            .where("programme", "=", "lopend")
            .where("key", "=", "A1")
            .orderBy("version")
            .execute(),
      );
      const asWritten = { owner_as_written: "S. Bakker" };
      assert.deepEqual(versions, [
        { owner_person: people.sara, ...asWritten, valid_from: "2026-10-12", reason: null },
        { owner_person: people.joost, ...asWritten, valid_from: "2026-10-01", reason },
      ]);
    });

    test("when one thing cannot go over, nothing does", async () => {
      const place = await anOrganisation(kind);
      const { house, administrator, people } = place;
      const chosen = await saraAtWork(place);
      const later = { role: "programmeManager", unit: null, person: people.joost } as const;
      allowed(
        await grantRole(house, administrator, { ...later, fromDay: day("2027-01-01"), untilDay: null }),
      );
      const handover = { from: people.sara, to: people.joost, day: today, ...chosen, items: true, reason };
      assert.equal(refusal(await handOverRole(house, administrator, handover)), "O208");
      const tomorrow = { ...handover, roles: [], day: day("2026-10-13") };
      assert.equal(refusal(await handOverRole(house, administrator, tomorrow)), "O213");
      const begin = { ...handover, roles: [], day: day("2025-01-01") };
      assert.equal(refusal(await handOverRole(house, administrator, begin)), "O209");
      assert.deepEqual(await heldBy(place, people.sara), Array(3).fill("2025-01-01 - null"));
      assert.equal((await ownersOf(place, "lopend"))[0], people.sara);
    });

    test("what the other has already is not given twice", async () => {
      const place = await anOrganisation(kind);
      const { house, administrator, people } = place;
      const chosen = await saraAtWork(place);
      const same = { role: "programmeManager", unit: null, person: people.joost } as const;
      allowed(await grantRole(house, administrator, { ...same, fromDay: day("2026-01-01"), untilDay: null }));
      const handover = { from: people.sara, to: people.joost, day: today, ...chosen, items: false, reason };
      allowed(await handOverRole(house, administrator, { ...handover, offices: [], coordinatorships: [] }));
      assert.deepEqual(await heldBy(place, people.joost), ["2026-01-01 - null"]);
    });
  });
