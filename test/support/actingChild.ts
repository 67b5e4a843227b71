// A process that acts until it is killed: `kind` and where the database is, then the municipality, as arguments.
// It says "ready", then one line per act, written when the act is acknowledged and not before.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import type { MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { type DatabaseSettings, openDatabase } from "../../src/storage/database.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { PersonActor } from "../../src/usecases/perform.ts";
import { addAPerson } from "./acts.ts";
import { someFiles } from "./aFiles.ts";

const [, , kind, target = "", municipality = ""] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const settings: DatabaseSettings =
  kind === "server" ? { kind, url: target, connections: 4 } : { kind: "embedded", directory: target };
const actor: PersonActor = {
  kind: "person",
  municipality: municipality as MunicipalityId,
  person: randomUUID() as PersonId,
  name: "Bram Beheer",
  holdings: [{ role: "administrator", units: new Set() }],
  standsInFor: [],
};

try {
  const database = await openDatabase(settings);
  say("ready");
  const house = {
    database,
    now: () => new Date(),
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  for (;;) say(`acknowledged ${await addAPerson(house, actor)}`);
} catch (error) {
  say(`stopped ${error instanceof Error ? `${error.constructor.name} ${error.message}` : String(error)}`);
  process.exit(1);
}
