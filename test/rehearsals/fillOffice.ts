import { randomUUID } from "node:crypto";
import type { Database } from "../../src/storage/database.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { readThemes } from "../../src/usecases/programme/readThemes.ts";
import { someFiles } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aProgramme } from "../support/aProgramme.ts";
import { allowed, day } from "../support/aUnit.ts";

const people = 20;

/** Makes a plan and people who may change it, each with a session. The version before does this with its own code too. */
export async function fillOffice(database: Database) {
  const files = someFiles();
  const house: House = { database, files, now: () => new Date(), newId: randomUUID, memory: newMemory() };
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const manager = anActor(municipality, "programmeManager");
  const { key, lang, municipalityName, ...values } = aProgramme();
  allowed(await addProgramme(house, manager, { key, lang, municipalityName, values }));
  const sessions = [];
  for (let at = 0; at < people; at++) {
    const mail = `p${at}@proefstad.example`;
    const person = allowed(
      await addPerson(house, administrator, { name: `Persoon ${at}`, mail, unit: null }),
    );
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, { person, role: "programmeManager", unit: null, ...term }));
    sessions.push(await startSession(house, { municipality: municipality.id, person }, "link"));
  }
  const path = `/${municipality.slug}/programma/${key}`;
  const names = async () => (await readThemes(house, manager, key)).lines.map(({ theme }) => theme.name);
  return { house, municipality, path, sessions, names };
}
