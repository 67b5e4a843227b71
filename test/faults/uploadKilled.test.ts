import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "../../src/storage/database.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { sweepFiles } from "../../src/usecases/council/sweepFiles.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { listDocuments, readDocument } from "../../src/usecases/programme/readDocument.ts";
import { wholeOf } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { programme, programmeValues } from "../support/aProgrammeOffice.ts";
import { aChild, acknowledged } from "../support/children.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-uploads-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const [directory, keys] = [join(folder, "data"), join(folder, "keys")];

async function inOffice<Value>(now: () => Date, work: (house: House) => Promise<Value>): Promise<Value> {
  const database = await openDatabase({ kind: "embedded", directory });
  await migrate(database.asOwner);
  const files = openFileStore({ data: directory, keys });
  return work({ database, files, now, newId: randomUUID, memory: newMemory() }).finally(database.close);
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("[CI-11 begins] an office killed twelve times during uploads loses no document that it acknowledged and shows none by half; registration numbers come with dossiers", async () => {
  const now = () => new Date();
  const municipality = await inOffice(now, async (house) => {
    const made = await aMunicipality(house);
    const manager = anActor(made, "programmeManager");
    const place = { key: programme, lang: "nl", municipalityName: made.name };
    assert.ok((await addProgramme(house, manager, { ...place, values: programmeValues })).ok);
    return made;
  });
  const promised: string[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const child = aChild("uploadingChild.ts", directory, keys, municipality.id, programme);
    await child.said(2 + (turn % 3));
    await wait(turn * 2); // so that it dies now while a file comes in, now while it is kept
    await child.kill();
    assert.equal(child.lines[0], "ready", child.lines.join("; "));
    promised.push(...acknowledged(child));
  }
  assert.ok(promised.length >= 12, `only ${promised.length} uploads`);
  const clerk = anActor(municipality, "clerk");
  const waiting = join(directory, "files", municipality.id, "waiting");
  await inOffice(now, async (house) => {
    const documents = (await listDocuments(house, clerk, programme)).map((seen) => seen.document);
    for (const { key, title, size } of documents) {
      const { file } = await readDocument(house, clerk, { programme, document: key });
      const content = await wholeOf(file.content());
      assert.equal(hashOf(content), title, `${key} is whole`);
      assert.equal(content.length, size);
    }
    const there = documents.map(({ key, title }) => `${key} ${title}`);
    assert.deepEqual(
      promised.filter((line) => !there.includes(line)),
      [],
    );
    assert.ok(readdirSync(waiting).length > 0, "a process was killed while a file came in");
  });
  await inOffice(
    () => new Date(Date.now() + 25 * 3_600_000),
    async (house) => {
      await sweepFiles(house);
      const documents = await listDocuments(house, clerk, programme);
      assert.equal((await house.files.list(municipality.id)).length, documents.length);
      assert.deepEqual(readdirSync(waiting), [], "what nobody acknowledged is gone after a day");
    },
  );
});
