import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "../../src/storage/database.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { readAuditLog } from "../../src/usecases/access/readAuditLog.ts";
import { liftDueSecrecy } from "../../src/usecases/council/liftDueSecrecy.ts";
import { readDossiers } from "../../src/usecases/council/readDossier.ts";
import { readSecrecies } from "../../src/usecases/council/readSecrecy.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { programme, programmeValues } from "../support/aProgrammeOffice.ts";
import { aDocument } from "../support/aSecretDocument.ts";
import { aChild, acknowledged } from "../support/children.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-decisions-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const [directory, keys] = [join(folder, "data"), join(folder, "keys")];

async function inOffice<Value>(now: () => Date, work: (house: House) => Promise<Value>): Promise<Value> {
  const database = await openDatabase({ kind: "embedded", directory });
  await migrate(database.asOwner);
  const files = openFileStore({ data: directory, keys });
  return work({ database, files, now, newId: randomUUID, memory: newMemory() }).finally(database.close);
}

test("[CI-08] [CI-14] an office killed twelve times while it decides and lifts keeps every decision and every end that it acknowledged, none by half, and each end is written down once", async () => {
  const { municipality, document } = await inOffice(
    () => new Date(),
    async (house) => {
      const made = await aMunicipality(house);
      const manager = anActor(made, "programmeManager");
      const place = { key: programme, lang: "nl", municipalityName: made.name };
      assert.ok((await addProgramme(house, manager, { ...place, values: programmeValues })).ok);
      return {
        municipality: made,
        document: await aDocument(house, manager, programme, { title: "Voorstel" }),
      };
    },
  );
  const promised: string[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const child = aChild("decidingChild.ts", directory, keys, municipality.id, programme, document);
    await child.said(3 + (turn % 4));
    await wait(turn * 3); // so that it dies now in the one act, now in the other
    await child.kill();
    assert.equal(child.lines[0], "ready", child.lines.join("; "));
    assert.ok(!child.lines.some((line) => line.startsWith("stopped")), child.lines.join("; "));
    promised.push(...acknowledged(child));
  }
  assert.ok(promised.length >= 24, `only ${promised.length} acts`);
  const clerk = anActor(municipality, "clerk");
  await inOffice(
    () => new Date(Date.now() + 60_000),
    async (house) => {
      await liftDueSecrecy(house);
      await liftDueSecrecy(house);
      const { dossiers } = await readDossiers(house, clerk, programme);
      const decided = dossiers.flatMap(({ dossier }) => {
        const [point] = dossier.points;
        // a point and its outcome are acts of their own; an outcome without its day is half of one
        assert.ok(dossier.version === 1 + dossier.points.length + (point?.outcome ? 1 : 0), dossier.key);
        return point?.outcome ? [`decision ${dossier.key}`] : [];
      });
      const { secrecies } = await readSecrecies(house, clerk, programme);
      const decidedLifts = secrecies.filter(({ state }) => state.kind !== "imposed");
      assert.ok(decidedLifts.every(({ state }) => state.kind === "lifted"));
      const there = [...decided, ...decidedLifts.map(({ key }) => `lift ${key}`)];
      assert.deepEqual(
        promised.filter((line) => !there.includes(line)),
        [],
      );
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 2000,
      });
      const written = log.filter(({ event }) => event === "secrecy-lifted");
      assert.equal(written.length, decidedLifts.length, "each end stands in the log once");
    },
  );
});
