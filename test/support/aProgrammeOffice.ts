import { randomUUID } from "node:crypto";
import type { Role } from "../../src/domain/access/index.ts";
import type { PersonId, UnitId } from "../../src/domain/organisation/index.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { addUnit } from "../../src/usecases/organisation/addUnit.ts";
import { splitUnit } from "../../src/usecases/organisation/splitUnit.ts";
import { addAction, type NewAction } from "../../src/usecases/programme/addAction.ts";
import { addProgramme, type ProgrammeValues } from "../../src/usecases/programme/addProgramme.ts";
import { aHouse, aMunicipality, anActor } from "./aHouse.ts";
import { aDraft, allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

export const programme = "proefstad-2024";

export const programmeValues: ProgrammeValues = {
  title: "Programma Inclusie en Diversiteit",
  kind: null,
  start: periodFrom("2024"),
  end: periodFrom("2027"),
  adoptedOn: null,
  adoptedBy: null,
  publishedOn: null,
  mandate: { title: null, reference: null, body: null, givenOn: null },
  vision: { text: null, evidence: [] },
  principles: [],
  note: null,
  predecessor: null,
};

export const anActionValues = (differing: Partial<NewAction> = {}): NewAction => ({
  title: "Vacatureteksten nalopen",
  theme: null,
  objective: null,
  unit: null,
  planning: { start: null, end: null, note: null },
  rhythm: null,
  rhythmNote: null,
  deliverable: null,
  scope: null,
  measure: null,
  owner: { kind: "notStated" },
  participants: [],
  status: null,
  priority: null,
  ...differing,
});

/** Returns a municipality with one programme, and what a test asks of it: people, units, actors and actions. */
export async function aProgrammeOffice(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const administrator = anActor(municipality, "administrator");
  const place = { key: programme, lang: "nl", municipalityName: municipality.name };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  return {
    house,
    municipality,
    manager,
    actor: (role: Role, units: readonly UnitId[] = []) => anActor(municipality, role, units),
    person: async (name: string): Promise<PersonId> => {
      const mail = `${randomUUID()}@proefstad.example`;
      return allowed(await addPerson(house, administrator, { name, mail, unit: null }));
    },
    unit: async (code: string, parent: UnitId | null = null): Promise<UnitId> => {
      const begun = { draft: aDraft(code, parent), day: day("2024-01-01"), reason: null };
      const [unit] = allowed(await addUnit(house, administrator, begun));
      if (!unit) throw new Error("no unit");
      return unit;
    },
    /** Splits a unit in two, as of a day; the first part takes along what stands under it. Returns the parts. */
    split: async (unit: UnitId, on: string, takes: readonly UnitId[] = []) => {
      const [first, second] = allowed(
        await splitUnit(house, administrator, {
          unit,
          parts: [
            { draft: aDraft("deel-1"), takes },
            { draft: aDraft("deel-2"), takes: [] },
          ],
          day: day(on),
          reason: null,
        }),
      );
      if (!first || !second) throw new Error("no parts");
      return [first, second] as const;
    },
    action: async (differing: Partial<NewAction> = {}) =>
      allowed(await addAction(house, manager, { programme, values: anActionValues(differing) })),
    /** Lets time pass, so that the next act is recorded later. */
    wait: (minutes: number) => {
      house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
      return house.clock.now;
    },
  };
}
