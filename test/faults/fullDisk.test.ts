import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DiskFull } from "../../src/domain/shared/thrown.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { reserve } from "../../src/storage/embedded.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { allMunicipalities } from "../../src/usecases/access/findActor.ts";
import { backupTo } from "../../src/usecases/installation/backup.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addAPerson } from "../support/acts.ts";
import { someFiles } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { openInMemory } from "../support/inMemory.ts";
import { peopleOfWholeActs } from "../support/wholeOffice.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-full-"));
const megabyte = 1024 * 1024;
const houseOf = (database: Database): House => ({
  database,
  now: () => new Date(),
  newId: randomUUID,
  memory: newMemory(),
  files: someFiles(),
});

/** A disk of its own where this process may mount one; else the size of the disk is only pretended. */
const isMounted =
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=256m", "evenbeeld-test", folder]).status === 0;
after(() => {
  if (isMounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
});

let pretended = Number.POSITIVE_INFINITY;
const room = (directory: string): number => {
  const { bavail, bsize } = statfsSync(directory);
  return Math.min(bavail * bsize, pretended);
};

const filler = join(folder, "filler");

/** Leaves so many bytes free. */
function leave(bytes: number): void {
  if (isMounted) writeFileSync(filler, Buffer.alloc(room(folder) - bytes));
  else pretended = bytes;
}

function giveBack(): void {
  rmSync(filler, { force: true });
  pretended = Number.POSITIVE_INFINITY;
}

test(`a full disk refuses acts with its own error, reading goes on, and acts go on once there is room (${isMounted ? "a real disk of 256 MB" : "a pretended disk: this process may not mount one"})`, async () => {
  const directory = join(folder, "data");
  const database = await openDatabase({ kind: "embedded", directory, room });
  await migrate(database.asOwner);
  const house = houseOf(database);
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const first = await addAPerson(house, administrator);
  leave(reserve - megabyte);
  for (let turn = 0; turn < 5; turn++) await assert.rejects(addAPerson(house, administrator), DiskFull);
  assert.equal((await allMunicipalities(house)).length, 1, "reading goes on");
  giveBack();
  const second = await addAPerson(house, administrator);
  const there = await peopleOfWholeActs(house, municipality);
  assert.ok(there.has(first) && there.has(second));
  assert.equal(there.size, 3, "with the administrator, and nothing of the refused acts");
  await database.close();

  leave(megabyte);
  await assert.rejects(
    openDatabase({ kind: "embedded", directory, room }),
    DiskFull,
    "and it says so at the start",
  );
  giveBack();
  const again = await openDatabase({ kind: "embedded", directory, room });
  assert.equal((await peopleOfWholeActs(houseOf(again), municipality)).size, 3);
  await again.close();
});

test("the reserve holds what acts write before the next look at the disk", async (t) => {
  if (!isMounted) return t.diagnostic("not tried: this process may not mount a disk");
  const directory = join(folder, "edge");
  const database = await openDatabase({ kind: "embedded", directory, room });
  await migrate(database.asOwner);
  const house = houseOf(database);
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  leave(reserve + 3 * megabyte);
  const name = Array.from({ length: 2000 }, randomUUID).join(" "); // does not shrink: some 70 kB an act
  let acts = 0;
  await assert.rejects(async () => {
    for (; acts < 2000; acts++) await addAPerson(house, administrator, name);
  }, DiskFull);
  assert.ok(room(folder) > reserve / 2, "there is room left when the acts stop");
  assert.equal((await peopleOfWholeActs(house, municipality)).size, acts + 1);
  await database.close();
  giveBack();
});

test("a copy that finds no room leaves no file and no entry", async (t) => {
  if (!isMounted) return t.diagnostic("not tried: this process may not mount a disk");
  const database = await openInMemory("whole");
  const house = houseOf(database);
  const municipality = await aMunicipality(house);
  await addAPerson(house, anActor(municipality, "administrator"), "naam ".repeat(100_000));
  const target = join(folder, "copies");
  mkdirSync(target);
  leave(256 * 1024);
  const order = {
    owner: database,
    file: join(target, "copy.jsonl"),
    keys: mkdtempSync(join(tmpdir(), "evenbeeld-keys-")),
  };
  await assert.rejects(backupTo(house, order), DiskFull);
  assert.deepEqual(readdirSync(target), []);
  giveBack();
  assert.equal((await backupTo(house, order)).ok, true);
  rmSync(order.keys, { recursive: true });
  await database.close();
});
