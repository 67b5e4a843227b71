// A process that uploads until it is killed: the directory of the office, its keys and the municipality, as arguments.
// It says "ready", then one line per document, written when the upload is acknowledged and not before.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import type { MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { receiveFile } from "../../src/usecases/council/receivedFile.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { PersonActor } from "../../src/usecases/perform.ts";
import { addDocument } from "../../src/usecases/programme/addDocument.ts";
import { aPdfOf } from "./aPdf.ts";

const [, , directory = "", keys = "", municipality = "", programme = ""] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const actor: PersonActor = {
  kind: "person",
  municipality: municipality as MunicipalityId,
  person: randomUUID() as PersonId,
  name: "Greet Griffier",
  holdings: [{ role: "clerk", units: new Set() }],
  standsInFor: [],
};

async function* inChunks(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

try {
  const database = await openDatabase({ kind: "embedded", directory });
  const files = openFileStore({ data: directory, keys });
  const house = { database, files, now: () => new Date(), newId: randomUUID, memory: newMemory() };
  say("ready");
  for (;;) {
    const file = await receiveFile(
      house,
      actor.municipality,
      "nota.pdf",
      inChunks(aPdfOf(600_000, randomUUID())),
    );
    const added = await addDocument(house, actor, {
      programme,
      title: file.file.sha256,
      secrecy: "secret",
      file,
    });
    say(added.ok ? `acknowledged ${added.value.key} ${file.file.sha256}` : "refused");
  }
} catch (error) {
  say(`stopped ${error instanceof Error ? `${error.constructor.name} ${error.message}` : String(error)}`);
  process.exit(1);
}
