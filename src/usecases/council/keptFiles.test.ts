import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { sql } from "kysely";
import { filePlace, someFiles, upload, wholeOf } from "../../../test/support/aFiles.ts";
import { aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { aPdf, aPdfOf } from "../../../test/support/aPdf.ts";
import { aProgrammeOffice, programme, programmeValues } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { aMigratedInstallation, anInstallation } from "../../../test/support/installations.ts";
import { ok } from "../../domain/shared/result.ts";
import { openFileStore } from "../../storage/files/fileStore.ts";
import { backupTo, restoreFrom } from "../installation/backup.ts";
import { newMemory } from "../memory.ts";
import type { House, PersonActor } from "../perform.ts";
import { addDocument } from "../programme/addDocument.ts";
import { addProgramme } from "../programme/addProgramme.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { readDocument } from "../programme/readDocument.ts";
import { moveFiles } from "./moveFiles.ts";
import { sweepFiles } from "./sweepFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-kept-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const add = async (house: House, actor: PersonActor, bytes: Uint8Array) =>
  addDocument(house, actor, {
    programme,
    title: "Bijlage 1a",
    secrecy: "secret",
    file: await upload(house, actor, bytes),
  });
const contentOf = async (house: House, actor: PersonActor, document: string) =>
  wholeOf((await readDocument(house, actor, { programme, document })).file.content());
const later = (house: { clock: { now: Date } }, hours: number) => {
  house.clock.now = new Date(Date.now() + hours * 3_600_000);
};

for (const kind of bothKinds)
  describe(`files beside the database (${kind})`, () => {
    test("a file of which the act was never acknowledged is swept after a day; what a row refers to stays", async () => {
      const office = await aProgrammeOffice(kind);
      const { municipality, manager } = office;
      const house = { ...office.house, files: someFiles() };
      const { key } = allowed(await add(house, manager, aPdf("blijft")));
      const orphan = await upload(house, manager, aPdf("wees"));
      await house.files.keep(orphan.file); // and then the process is killed
      const refused = await add(house, manager, Buffer.from("geen pdf"));
      assert.equal(refused.ok, false);
      const names = async () => (await house.files.list(municipality.id)).length;
      assert.equal(await names(), 2);
      later(house, 23);
      assert.equal(await sweepFiles(house), 0);
      later(house, 25);
      assert.equal(await sweepFiles(house), 1);
      assert.equal(await names(), 1);
      assert.deepEqual(await contentOf(house, manager, key), aPdf("blijft"));
      assert.equal(await sweepFiles(house), 0);
    });

    test("the sweeper waits for an act that keeps the same file again, and leaves it", async () => {
      const office = await aProgrammeOffice(kind);
      const { municipality, manager } = office;
      const house = { ...office.house, files: someFiles() };
      later(house, 0);
      const { file } = await upload(house, manager, aPdf("tweemaal"));
      await house.files.keep(file);
      const yesterday = new Date(Date.now() - 25 * 3_600_000);
      const path = house.files.pathOf(municipality.id, house.files.nameOf(municipality.id, file.sha256));
      utimesSync(path, yesterday, yesterday);
      const [document] = await Promise.all([
        add(house, manager, aPdf("tweemaal")),
        sweepFiles(house),
        sweepFiles(house),
      ]);
      assert.deepEqual(await contentOf(house, manager, allowed(document).key), aPdf("tweemaal"));
    });

    test("files that an older version kept in the database move out of it, also those of a closed programme, and again nothing happens", async () => {
      const { house, municipality, manager } = await aProgrammeOffice(kind);
      const files = new Map<string, Uint8Array>();
      for (const says of ["een", "twee"]) {
        const { key } = allowed(await add(house, manager, aPdf("nieuw")));
        files.set(key, aPdf(says));
      }
      await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
        for (const [key, bytes] of files) {
          const values = sql`${municipality.id}, ${programme}, ${`oud-${key}`}, encode(sha256(${bytes}::bytea), 'hex'), ${bytes}::bytea`;
          await sql`insert into office.document_file (municipality, programme, document, sha256, bytes) values (${values})`.execute(
            transaction,
          );
        }
        return ok(true);
      });
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
      assert.equal(await moveFiles(house), 2);
      assert.equal(await moveFiles(house), 0);
      const left = await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
        const rows = await sql<{
          document: string;
          sha256: string;
          bytes: unknown;
        }>`select document, sha256, bytes from office.document_file`.execute(transaction);
        return ok(rows.rows);
      });
      assert.ok(left.ok);
      for (const { document, sha256, bytes } of left.value) {
        assert.equal(bytes, null);
        const content = await wholeOf((await house.files.open(municipality.id, sha256)).content());
        const was = files.get(document.replace("oud-", ""));
        if (document.startsWith("oud-")) assert.deepEqual(content, was);
      }
    });

    test("a copy brings the files along as they lie there, sealed, and they come back under the same key", async () => {
      const source = await aMigratedInstallation(kind);
      const place = filePlace();
      const houseOf = (database: House["database"], data: string): House => ({
        database,
        files: openFileStore({ data, keys: place.keys }),
        now: () => new Date(),
        newId: randomUUID,
        memory: newMemory(),
      });
      const house = houseOf(source.web, place.data);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      allowed(
        await addProgramme(house, manager, {
          key: programme,
          lang: "nl",
          municipalityName: "Proefstad",
          values: programmeValues,
        }),
      );
      const [small, large] = [aPdf("klein geheim"), aPdfOf(500_000, "groot geheim")];
      const keys = [
        allowed(await add(house, manager, small)).key,
        allowed(await add(house, manager, large)).key,
      ];
      const file = join(folder, `${randomUUID()}.copy`);
      const made = await backupTo(house, { owner: source.owner, file, keys: join(folder, randomUUID()) });
      assert.ok(made.ok);
      assert.deepEqual([made.value.files, made.value.missing], [2, 0]);
      const text = readFileSync(file, "latin1");
      for (const secret of [
        "klein geheim",
        Buffer.from("klein geheim").toString("base64").slice(4, 12),
        "groot geheim",
      ])
        assert.ok(!text.includes(secret), "an unsealed copy shows no word of a file");

      const target = await anInstallation(kind);
      const data = join(folder, randomUUID());
      const restored = await restoreFrom(target.owner, { file, data, at: new Date() });
      assert.ok(restored.ok, JSON.stringify(restored));
      assert.equal(restored.value.files, 2);
      await target.admit();
      const there = houseOf(target.web, data);
      assert.deepEqual(await contentOf(there, manager, String(keys[0])), small);
      assert.deepEqual(await contentOf(there, manager, String(keys[1])), large);

      const [lost] = await house.files.list(municipality.id);
      assert.ok(lost);
      await house.files.remove(municipality.id, lost.name);
      const order = { owner: source.owner, file: `${file}.2`, keys: join(folder, randomUUID()) };
      const second = await backupTo(house, order);
      assert.ok(second.ok);
      assert.deepEqual([second.value.files, second.value.missing], [1, 1]);
      await source.close();
      await target.close();
    });
  });
