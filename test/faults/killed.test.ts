import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  fdatasyncSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { DirectoryInUse } from "../../src/storage/embedded.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addAPerson } from "../support/acts.ts";
import { someFiles } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aChild, acknowledged } from "../support/children.ts";
import { aMigratedInstallation } from "../support/installations.ts";
import { peopleOfWholeActs } from "../support/wholeOffice.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-killed-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const houseOf = (database: Database): House => ({
  database,
  now: () => new Date(),
  newId: randomUUID,
  memory: newMemory(),
  files: someFiles(),
});

const directory = join(folder, "data");
let office: Promise<Municipality> | undefined;

/** The embedded office of these tests, on the disk; each of them finds it as the one before left it. */
function theOffice(): Promise<Municipality> {
  office ??= anOffice();
  return office;
}

async function anOffice(): Promise<Municipality> {
  const database = await openDatabase({ kind: "embedded", directory });
  await migrate(database.asOwner);
  const municipality = await aMunicipality(houseOf(database));
  await database.close();
  return municipality;
}

/** Kills a process of the product again and again while it acts, and returns everything it acknowledged. */
async function killAgainAndAgain(times: number, args: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (let turn = 0; turn < times; turn++) {
    const child = aChild("actingChild.ts", ...args);
    await child.said(2 + (turn % 5) * 3);
    await wait(turn % 4); // so that it dies now between, now inside two acts
    await child.kill();
    assert.equal(child.lines[0], "ready", `start ${turn + 1}: ${child.lines.join("; ")}`);
    assert.ok(acknowledged(child).length > 0);
    all.push(...acknowledged(child));
  }
  return all;
}

test("an embedded office killed twenty times in the middle of its work loses no act that it acknowledged", async () => {
  const municipality = await theOffice();
  const promised = await killAgainAndAgain(20, ["embedded", directory, municipality.id]);
  assert.ok(promised.length >= 100, `only ${promised.length} acts`);
  const database = await openDatabase({ kind: "embedded", directory });
  const there = await peopleOfWholeActs(houseOf(database), municipality);
  assert.deepEqual(
    promised.filter((id) => !there.has(id)),
    [],
  );
  await addAPerson(houseOf(database), anActor(municipality, "administrator"));
  await database.close();
});

test("a web process of a server office killed five times leaves every acknowledged act and no half one", async () => {
  const { web, address, close } = await aMigratedInstallation("server");
  const municipality = await aMunicipality(houseOf(web));
  const promised = await killAgainAndAgain(5, ["server", address, municipality.id]);
  const there = await peopleOfWholeActs(houseOf(web), municipality);
  assert.deepEqual(
    promised.filter((id) => !there.has(id)),
    [],
  );
  await close();
});

test("each act of an embedded office is on the disk before it is acknowledged", async () => {
  const municipality = await theOffice();
  let syncs = 0;
  const sync = (descriptor: number) => {
    fdatasyncSync(descriptor);
    syncs++;
  };
  const database = await openDatabase({ kind: "embedded", directory, sync });
  const administrator = anActor(municipality, "administrator");
  for (let turn = 0; turn < 25; turn++) {
    const before = syncs;
    await addAPerson(houseOf(database), administrator);
    assert.ok(syncs > before, `act ${turn + 1} was acknowledged without a sync`);
  }
  await database.close();
});

test("a second process on the same directory is refused while the first one lives, and takes over when it was killed", async () => {
  const municipality = await theOffice();
  const first = aChild("actingChild.ts", "embedded", directory, municipality.id);
  await first.said(2);
  await assert.rejects(openDatabase({ kind: "embedded", directory }), (error) => {
    assert.ok(error instanceof DirectoryInUse);
    assert.equal(error.pid, first.process.pid);
    return true;
  });
  await first.kill();
  const database = await openDatabase({ kind: "embedded", directory });
  const there = await peopleOfWholeActs(houseOf(database), municipality);
  for (const id of acknowledged(first)) assert.ok(there.has(id));
  await database.close();
});

test("a start after a kill sets no timer that never ends: it would wake an office for ever and keep a command from ending", async () => {
  const municipality = await theOffice();
  const first = aChild("actingChild.ts", "embedded", directory, municipality.id);
  await first.said(2);
  await first.kill();
  const next = aChild("openingChild.ts", directory);
  await next.said(1);
  assert.deepEqual(next.lines, ["waits for "]);
  await next.kill();
});

test("of eight processes that race for the directory of a killed one, one wins and seven are told who did", async () => {
  const rounds = 20;
  const races = join(folder, "races");
  const dead = aChild("lockingChild.ts", races, "1", writeSignal("dead", 0));
  await dead.said(2);
  assert.equal(dead.lines[1], "won");
  await dead.kill();
  const stale = readFileSync(join(races, "0", "evenbeeld.lock"), "utf8");
  for (let round = 0; round < rounds; round++) {
    mkdirSync(join(races, String(round)), { recursive: true });
    writeFileSync(join(races, String(round), "evenbeeld.lock"), stale);
  }
  const signal = join(folder, "go");
  const racers = Array.from({ length: 8 }, () => aChild("lockingChild.ts", races, String(rounds), signal));
  for (const racer of racers) await racer.said(1);
  renameSync(writeSignal("soon", Date.now() + 100), signal);
  for (const racer of racers) await racer.said(1 + rounds);
  for (let round = 0; round < rounds; round++) {
    const outcomes = racers.map((racer) => racer.lines[1 + round]).toSorted();
    assert.deepEqual(outcomes, [...Array(7).fill("DirectoryInUse"), "won"], `race ${round + 1}`);
  }
  for (const racer of racers) await racer.kill();
});

function writeSignal(name: string, moment: number): string {
  const file = join(folder, name);
  writeFileSync(file, String(moment));
  return file;
}
