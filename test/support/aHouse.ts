import { randomUUID } from "node:crypto";
import type { Actor, Role } from "../../src/domain/access/index.ts";
import type { PersonId, UnitId } from "../../src/domain/organisation/index.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { addMunicipality } from "../../src/usecases/installation/addMunicipality.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { someFiles } from "./aFiles.ts";
import { type DatabaseKind, theDatabase } from "./databases.ts";

/** A clock that tests move by hand; it starts on Monday 12 October 2026, 9.00 in the Netherlands. */
export type Clock = { now: Date };

/** Returns a house on the database of this run, with a clock that the test moves. */
export async function aHouse(kind: DatabaseKind): Promise<House & { clock: Clock }> {
  const clock = { now: new Date("2026-10-12T07:00:00Z") };
  return {
    database: await theDatabase(kind),
    now: () => clock.now,
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles("house"),
    clock,
  };
}

/** Adds a municipality with one administrator, under an address nobody else in this run has. */
export async function aMunicipality(house: House): Promise<Municipality> {
  const added = await addMunicipality(house, {
    slug: `proef-${randomUUID().slice(0, 8)}`,
    name: "Gemeente Proefstad",
    cbsCode: null,
    locale: "nl-NL",
    administrator: { name: "Bram Beheer", mail: "bram.beheer@proefstad.example" },
  });
  if (!added.ok) throw new Error(added.problem);
  return added.value.municipality;
}

/** Returns somebody with one role in a municipality, for use cases; the person has no row of its own. */
export const anActor = (
  municipality: Pick<Municipality, "id">,
  role: Role,
  units: readonly UnitId[] = [],
): PersonActor => ({
  kind: "person",
  municipality: municipality.id,
  person: randomUUID() as PersonId,
  name: `Proefpersoon ${role}`,
  holdings: [{ role, units: new Set(units) }],
  standsInFor: [],
});

export const theOperator: Actor = { kind: "operator", name: "Otto Operator" };
