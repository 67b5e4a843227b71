import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, randomUUID } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, describe, test } from "node:test";
import { addAPerson } from "../../../test/support/acts.ts";
import { filePlace, upload } from "../../../test/support/aFiles.ts";
import { aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import {
  aMigratedInstallation,
  anInstallation,
  type Installation,
} from "../../../test/support/installations.ts";
import { doFirst } from "../../jobs/doDueJobs.ts";
import { listCopyNotes, noteCopy } from "../../storage/copyLog.ts";
import { openFileStore } from "../../storage/files/fileStore.ts";
import { newMemory } from "../memory.ts";
import type { House } from "../perform.ts";
import { keepHeads, verifyAuditLog } from "./auditLog.ts";
import { backupTo, makeScheduledCopy, rehearseRestore, restoreFrom } from "./backup.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-copies-"));
const opened: Installation[] = [];
after(() => rmSync(folder, { recursive: true, force: true }));
/** After each test: a database in memory takes 200 MB. */
async function closeAll(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}
const fileNamed = (name: string) => join(folder, `${name}-${randomUUID().slice(0, 8)}.copy`);

function kept<One extends Installation>(installation: One): One {
  opened.push(installation);
  return installation;
}
const anEmptyOne = async (kind: DatabaseKind) => kept(await anInstallation(kind));

/** A pair of keys in files, the public one to seal to. */
function aPair() {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const [to, key] = [fileNamed("pub"), fileNamed("key")];
  writeFileSync(to, publicKey.export({ type: "spki", format: "pem" }));
  writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }));
  return { to, key };
}

/** An office with some people, on an installation of its own, with its keys and data. */
async function anOffice(kind: DatabaseKind) {
  const installation = kept(await aMigratedInstallation(kind));
  const place = filePlace();
  const house: House = {
    ...{ database: installation.web, files: openFileStore(place), newId: randomUUID, memory: newMemory() },
    now: () => new Date("2026-10-12T07:00:00Z"),
  };
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  for (const _ of [1, 2, 3]) await addAPerson(house, administrator);
  await upload(house, administrator, new Uint8Array(200_000).fill(7));
  return { ...installation, ...place, house, municipality, administrator };
}

const other: Readonly<Record<DatabaseKind, DatabaseKind>> = { embedded: "server", server: "embedded" };
const clock = { now: () => new Date("2026-11-02T07:00:00Z") };

for (const kind of bothKinds) {
  describe(`a copy that was never brought back is no copy: its restore is rehearsed (${kind})`, () => {
    afterEach(closeAll);
    test("into the other database, sealed, and what came of it is written down beside the installation", async () => {
      const { house, owner, keys, data } = await anOffice(kind);
      const { to, key } = aPair();
      const file = fileNamed("rehearsed");
      assert.ok((await backupTo(house, { owner, file, to, keys })).ok);
      const { owner: into } = await anEmptyOne(other[kind]);
      const order = { into, file, key, data: join(folder, randomUUID()) };
      const rehearsed = await rehearseRestore(clock, order, data);
      assert.ok(rehearsed.ok, JSON.stringify(rehearsed));
      const [made, tried] = listCopyNotes(data);
      assert.equal(made?.kind === "made" && made.sealed, true);
      assert.equal(tried?.kind === "rehearsed" && tried.rows, made?.kind === "made" && made.rows);
      assert.deepEqual(await rehearseRestore(clock, { ...order, key: to }, data), {
        ok: false,
        problem: "K109",
      });
      assert.equal(listCopyNotes(data).at(-1)?.kind, "notRestored");
    });

    test("K110: a row that comes back otherwise than the copy holds it is found, and nothing is kept", async () => {
      const { house, owner, keys, data } = await anOffice(kind);
      const file = fileNamed("plain");
      assert.ok((await backupTo(house, { owner, file, keys })).ok);
      // the same moment in another text: the hash of the copy fits, and the database would write it in its own way
      const [first = "", ...rest] = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, -1);
      const lines = [
        first,
        ...rest.map((line) => line.replace("2026-10-12 07:00:00+00", "2026-10-12 09:00:00+02")),
      ];
      const body = lines.map((line) => `${line}\n`).join("");
      const bent = fileNamed("bent");
      const sha256 = createHash("sha256").update(body).digest("hex");
      writeFileSync(bent, `${body}${JSON.stringify({ sha256 })}\n`);
      const target = await anEmptyOne(kind);
      const order = { into: target.owner, file: bent, data: join(folder, randomUUID()) };
      assert.deepEqual(await rehearseRestore(clock, order, data), { ok: false, problem: "K110" });
      assert.ok(
        (await restoreFrom(target.owner, { file, data: order.data, at: clock.now() })).ok,
        "still empty",
      );
    });
  });

  describe(`L107: an old copy that is brought back is recognised by the heads that were kept (${kind})`, () => {
    afterEach(closeAll);
    test("it is refused without a reason; with one the log says why, and the old heads stay under another name", async () => {
      const { house, owner, keys, municipality, administrator } = await anOffice(kind);
      const file = fileNamed("old");
      assert.ok((await backupTo(house, { owner, file, keys })).ok);
      await addAPerson(house, administrator);
      assert.deepEqual(await keepHeads(house, keys), []);
      const target = await anEmptyOne(kind);
      const order = { file, data: join(folder, randomUUID()), keys, at: clock.now() };
      assert.deepEqual(await restoreFrom(target.owner, order), { ok: false, problem: "L107" });
      const restored = await restoreFrom(target.owner, { ...order, reason: "De schijf is stuk" });
      assert.ok(restored.ok, JSON.stringify(restored));
      assert.deepEqual(
        restored.value.older.map(({ slug, kept, there }) => [slug, kept - there]),
        [
          [municipality.slug, 1],
          ["installatie", 1],
        ],
      );
      const names = readdirSync(join(keys, municipality.slug));
      assert.ok(names.some((name) => /^heads-until-.*\.jsonl$/.test(name)) && !names.includes("heads.jsonl"));
      await target.admit();
      const back = { ...house, database: target.web };
      assert.deepEqual(await keepHeads(back, keys), [], "the log goes on from here");
      assert.ok((await verifyAuditLog(back, { municipality, keys })).ok);
    });

    test("a copy that holds everything of which a head was kept comes back without one", async () => {
      const { house, owner, keys } = await anOffice(kind);
      const file = fileNamed("new");
      assert.ok((await backupTo(house, { owner, file, keys })).ok);
      const target = await anEmptyOne(kind);
      const order = { file, data: join(folder, randomUUID()), keys, at: clock.now() };
      const restored = await restoreFrom(target.owner, order);
      assert.deepEqual(restored.ok && restored.value.older.map(({ slug }) => slug), ["installatie"]);
    });
  });

  describe(`copies that are made by themselves (${kind})`, () => {
    afterEach(closeAll);
    test("each has its moment in its name, is sealed, and one that fails is written down too", async () => {
      const { house, owner, keys, data } = await anOffice(kind);
      const { to } = aPair();
      const schedule = { folder, to, hours: 24, keepDays: null };
      assert.deepEqual(await makeScheduledCopy(house, schedule, { owner, keys }), []);
      const file = join(folder, "evenbeeld-2026-10-12T070000Z.copy");
      assert.ok(readFileSync(file).subarray(0, 18).equals(Buffer.from("evenbeeld-sealed-1")));
      await assert.rejects(
        makeScheduledCopy(house, schedule, { owner, keys }),
        /K106/,
        "it is there already",
      );
      const gone = { ...schedule, folder: join(folder, "gone") };
      await assert.rejects(makeScheduledCopy(house, gone, { owner, keys }), /ENOENT/);
      const kinds = listCopyNotes(data).map((note) => (note.kind === "failed" ? note.problem : note.kind));
      assert.deepEqual(kinds, ["made", "K106", "fault"]);
      rmSync(file);
    });

    test("old ones are taken away once a new one is there, and not when it could not be made", async () => {
      const { house, owner, keys, data } = await anOffice(kind);
      const { to } = aPair();
      const place = join(folder, randomUUID());
      mkdirSync(place);
      const old = ["2026-08-01T070000", "2026-08-02T070000", "2026-09-04T070000", "2026-09-05T070001"];
      const nameOf = (stamp: string) => `evenbeeld-${stamp}Z.copy`;
      for (const name of [...old.map(nameOf), "brief.txt"]) writeFileSync(join(place, name), "");
      const counts = { rows: 1, files: 1, seconds: 1 };
      const proof = { kind: "rehearsed", at: house.now(), madeAt: house.now(), ...counts } as const;
      noteCopy(data, { ...proof, file: join("/elders", nameOf("2026-08-02T070000")) });
      const schedule = { folder: place, to, hours: 24, keepDays: 37 };
      const lost = { ...schedule, to: join(folder, "no key") };
      await assert.rejects(makeScheduledCopy(house, lost, { owner, keys }));
      assert.equal(readdirSync(place).length, 5);
      await makeScheduledCopy(house, schedule, { owner, keys });
      assert.deepEqual(readdirSync(place).toSorted(), [
        "brief.txt",
        nameOf("2026-08-02T070000"),
        nameOf("2026-09-05T070001"),
        nameOf("2026-10-12T070000"),
      ]);
      const gone = listCopyNotes(data).flatMap((note) => (note.kind === "takenAway" ? [note.file] : []));
      assert.deepEqual(
        gone,
        ["2026-08-01T070000", "2026-09-04T070000"].map((stamp) => join(place, nameOf(stamp))),
      );
    });
  });

  describe(`what is due is done before anybody may come in (${kind})`, () => {
    afterEach(closeAll);
    test("once, not again while it is not due, and a failure stops the start", async () => {
      const { house } = await anOffice(kind);
      let times = 0;
      const job = { name: "proef", everyMinutes: 60, work: async () => void times++ };
      await doFirst(house, [job]);
      await doFirst(house, [job]);
      assert.equal(times, 1);
      const broken = { name: "stuk", everyMinutes: 60, work: () => Promise.reject(new Error("stuk")) };
      await assert.rejects(doFirst(house, [broken]), /stuk/);
    });
  });
}

test("the note of a copy that a power cut broke off is left out", () => {
  const data = join(folder, randomUUID());
  assert.deepEqual([listCopyNotes(data), existsSync(data)], [[], false]);
  const note = { kind: "failed", at: clock.now(), file: "a.copy", problem: "K106" } as const;
  noteCopy(data, note);
  appendFileSync(join(data, "copies.jsonl"), '{"kind":"made","at":"2026-');
  assert.deepEqual(listCopyNotes(data), [note]);
});
