import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, describe, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import { addAPerson } from "../../test/support/acts.ts";
import { someFiles } from "../../test/support/aFiles.ts";
import { aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { anEmployment, anExtract, consentIn } from "../../test/support/aWorkforce.ts";
import { bothKinds, type DatabaseKind } from "../../test/support/databases.ts";
import {
  aMigratedInstallation,
  anInstallation,
  type Installation,
} from "../../test/support/installations.ts";
import { pictures } from "../../test/support/pictures.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { ok } from "../domain/shared/result.ts";
import { startSession } from "../usecases/access/signIn.ts";
import { auditHead, verifyAuditLog } from "../usecases/installation/auditLog.ts";
import { backupTo, restoreFrom } from "../usecases/installation/backup.ts";
import { newMemory } from "../usecases/memory.ts";
import type { House } from "../usecases/perform.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";
import { changeLogo } from "../usecases/settings/changeLogo.ts";
import { importWorkforce } from "../usecases/workforce/importWorkforce.ts";
import { listTables } from "./catalog.ts";
import { changeVersioned } from "./office/versioned.ts";
import type { VersionedTables } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-copy-"));
const fileNamed = (name: string) => join(folder, `${name}-${randomUUID().slice(0, 8)}.jsonl`);
const at = new Date("2026-10-12T07:00:00.123Z");
const houseOf = ({ web }: Installation): House => ({
  database: web,
  now: () => at,
  newId: randomUUID,
  memory: newMemory(),
  files: someFiles(),
});

const opened: Installation[] = [];
after(() => rmSync(folder, { recursive: true, force: true }));
/** After each test: a database in memory takes 200 MB. */
async function closeAll(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}

function kept<One extends Installation>(installation: One): One {
  opened.push(installation);
  return installation;
}
const anEmptyOne = async (kind: DatabaseKind) => kept(await anInstallation(kind));

/** An office at work: a closed programme, a session and a link that must not come back, and values that break easily. */
async function aFilledOne(kind: DatabaseKind) {
  const installation = kept(await aMigratedInstallation(kind));
  const house = houseOf(installation);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));
  const imported = await importProgramme(house, manager, { content, dryRun: false });
  assert.ok(imported.ok);
  await installation.web.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    const place = {
      municipality: municipality.id,
      person: null,
      act: "test",
      at,
      today: "2026-10-12" as never,
    };
    const closed = { key: { key: imported.value.key }, values: { closed_on: "2026-10-01" }, seen: 1 };
    assert.ok(await changeVersioned({ transaction, ...place }, "office.programme", closed));
    const value =
      '{"list":[null,0.1,9007199254740993,1e-300],"text":"\\u2028 \\"aan\\" – \\\\n é 🙂","nothing":null}';
    for (const table of ["office.setting", "office.setting_version"] as const) {
      const mark =
        table === "office.setting"
          ? sql``
          : sql`, 'test', '2026-01-02 03:04:05.678901+01', null, '2026-01-02', null`;
      await sql`insert into ${sql.table(table)} values (${municipality.id}, 'odd', ${value}::jsonb, 1${mark})`.execute(
        transaction,
      );
    }
    return ok(true);
  });
  const administrator = anActor(municipality, "administrator");
  const bytes = new Uint8Array(pictures.png);
  const picture = { type: "png", width: 12, height: 8, bytes } as const;
  assert.ok((await changeLogo(house, administrator, { picture, alternative: "Een vos", seen: 0 })).ok);
  await consentIn(house, municipality);
  for (const hash of ["a", "b"]) {
    const rows = [anEmployment(), anEmployment({ person: "9", hours: 33.33, manager: null })];
    const extract = await anExtract(house, municipality, { on: "2026-09-30", rows, hash });
    assert.ok((await importWorkforce(house, anActor(municipality, "hrAnalyst"), extract)).ok);
  }
  await startSession(house, "operator", "demo");
  return { ...installation, house, municipality };
}

type Line = { readonly table: string; readonly municipality: string | null; readonly line: string };

/** Every row of a copy with the table it stands in: the canonical dump. */
function linesOf(file: string): readonly Line[] {
  const [first = "", ...lines] = readFileSync(file, "utf8").split("\n");
  const sections: { table: string; municipality: string | null; rows: number }[] = JSON.parse(first).sections;
  const places = sections.flatMap(({ table, municipality, rows }) =>
    Array.from({ length: rows }, () => ({ table, municipality })),
  );
  return places.map((place, row) => ({ ...place, line: lines[row] ?? "" }));
}

const textOf = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ table, municipality, line }) => `${table} ${municipality} ${line}`).sort();

/** Writes a copy that was tampered with by somebody who knows how its hash is made. */
function forged(file: string, change: (header: Record<string, unknown>, lines: string[]) => void): string {
  const [first = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, -1);
  const header = JSON.parse(first);
  change(header, lines);
  const body = [JSON.stringify(header), ...lines].map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(body).digest("hex");
  const out = fileNamed("forged");
  writeFileSync(out, `${body}${JSON.stringify({ sha256 })}\n`);
  return out;
}

const versioned = (names: readonly string[]) =>
  names.filter((name) => names.includes(`${name}_version`)) as (keyof VersionedTables)[];

/** Returns how many current rows differ from their last version, over all changeable objects of a municipality. */
async function unlikeTheirVersions({ web, owner }: Installation, municipality: Municipality) {
  const tables = await listTables(owner.asOwner);
  const names = versioned(tables.map((table) => table.name));
  const counted = await web.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    let rows = 0;
    let unlike = 0;
    for (const name of names) {
      const shape = tables.find((table) => table.name === name);
      assert.ok(shape);
      const columns = sql.join(shape.columns.map((column) => sql.ref(column.name)));
      const key = sql.join(shape.key.map((column) => sql.ref(column)));
      const found = await sql<{ rows: number; unlike: number }>`
        with rebuilt as (select distinct on (${key}) * from ${sql.table(`${name}_version`)} order by ${key}, version desc),
          now as (select to_jsonb(t) as row from (select ${columns} from ${sql.table(name)}) t),
          past as (select to_jsonb(t) as row from (select ${columns} from rebuilt) t)
        select (select count(*) from now) as rows,
          (select count(*) from (select row from now except select row from past) a) + (select count(*) from (select row from past except select row from now) b) as unlike`.execute(
        transaction,
      );
      rows += found.rows[0]?.rows ?? Number.NaN;
      unlike += found.rows[0]?.unlike ?? Number.NaN;
    }
    return ok({ tables: names.length, rows, unlike });
  });
  assert.ok(counted.ok);
  return counted.value;
}

for (const from of bothKinds)
  for (const to of bothKinds)
    describe(`a copy of a working office comes back elsewhere (${from} to ${to})`, () => {
      afterEach(closeAll);
      test("the copy is one moment, everything is back as it was, and every log says so", async () => {
        const source = await aFilledOne(from);
        const { house, municipality } = source;
        const keys = mkdtempSync(join(folder, "keys-"));
        const earlier = await auditHead(house, { municipality, keys });
        assert.ok(earlier.ok);
        const administrator = anActor(municipality, "administrator");
        let acts = 0;
        let stopped = false;
        const work = async () => {
          while (!stopped) {
            await addAPerson(house, administrator);
            acts++;
            await nextTurn(); // the database in memory answers without ever letting a timer run
          }
        };
        const workers = [work(), work(), work()];
        while (acts < 30) await nextTurn();
        const file = fileNamed("copy");
        const before = acts;
        const own = mkdtempSync(join(folder, "keys-"));
        const made = await backupTo(house, { owner: source.owner, file, keys: own });
        const during = acts - before;
        stopped = true;
        await Promise.all(workers);
        assert.ok(made.ok);
        assert.deepEqual(made.value.complaints, []);
        assert.equal((statSync(file).mode & 0o777).toString(8), "600");
        const lines = linesOf(file);
        assert.equal(lines.length, made.value.rows);
        assert.ok(acts >= 30 && during >= 1, `${during} acts beside the backup`);
        const count = (table: string, text: string) =>
          lines.filter((line) => line.table === table && line.line.includes(text)).length;
        const people = count("office.person", "Nieuwe Collega");
        assert.ok(people >= 30 && people <= acts, "acts before the copy are in it, later ones are not");
        assert.equal(count("office.person_version", "Nieuwe Collega"), people);
        assert.equal(count("audit.entry", "person-added"), people);
        assert.equal(
          lines.filter(({ table }) => table === "figures.employment" || table === "figures.import").length,
          4,
          "the rows of the last snapshot and the traces of both",
        );
        assert.deepEqual(
          lines.filter((line) => /session|link_token|passkey/.test(line.table)),
          [],
        );

        const target = await anEmptyOne(to);
        const restored = await restoreFrom(target.owner, { file, data: folder, at });
        assert.ok(restored.ok, JSON.stringify(restored));
        assert.deepEqual(restored.value.rows, lines.length);
        await target.admit();
        const again = fileNamed("again");
        const there = houseOf(target);
        const second = await backupTo(there, {
          owner: target.owner,
          file: again,
          keys: mkdtempSync(join(folder, "k-")),
        });
        assert.ok(second.ok);
        const known = new Set(textOf(lines));
        const added = linesOf(again).filter((line) => !known.has(textOf([line])[0] ?? ""));
        assert.equal(linesOf(again).length - added.length, known.size, "every row is back, to the letter");
        assert.deepEqual(added.map((line) => line.table).sort(), [
          "audit.entry",
          "audit.entry",
          "audit.entry_content",
          "audit.entry_content",
        ]);
        assert.equal(added.filter((line) => line.line.includes("database-restored")).length, 2);

        const verified = await verifyAuditLog(there, { municipality, keys });
        assert.ok(verified.ok, JSON.stringify(verified));
        assert.equal(verified.value.heads, 1, "the head kept before the copy still fits");
        const unlike = await unlikeTheirVersions(target, municipality);
        assert.ok(unlike.tables >= 14 && unlike.rows > people + 80, JSON.stringify(unlike));
        assert.equal(unlike.unlike, 0, "every current row is its last version");
        await addAPerson(there, administrator);
        await assert.rejects(
          target.web.inRole("evenbeeld_office", municipality.id, async (transaction) => {
            await sql`update office.theme set name = 'x', version = version + 1`.execute(transaction);
            return ok(true);
          }),
          /P202/,
          "the guards watch again",
        );
      });
    });

for (const kind of bothKinds)
  describe(`a copy that cannot come back changes nothing (${kind})`, () => {
    afterEach(closeAll);
    test("K101, K102, K103, K104, K105, K106: each refusal has its reason, and the good copy still comes in afterwards", async () => {
      const source = await aFilledOne(kind);
      const file = fileNamed("copy");
      const order = { owner: source.owner, file, keys: mkdtempSync(join(folder, "keys-")) };
      assert.equal((await backupTo(source.house, order)).ok, true);
      assert.deepEqual(await backupTo(source.house, order), { ok: false, problem: "K106" });

      const target = kept(await aMigratedInstallation(kind));
      const text = readFileSync(file, "utf8");
      const broken = (content: string) => {
        const out = fileNamed("broken");
        writeFileSync(out, content);
        return out;
      };
      const cases = [
        ["K101", broken("")],
        ["K101", broken('{"id":"utrecht-2023"}\n')],
        ["K101", forged(file, (header) => Object.assign(header, { format: "evenbeeld-copy-2" }))],
        ["K102", broken(text.replace("Bram Beheer", "Bram Baheer"))],
        ["K102", broken(text.slice(0, text.length / 2))],
        ["K102", broken(text.trimEnd().split("\n").slice(0, -1).join("\n"))],
        ["K102", forged(file, (_, lines) => lines.pop())],
        [
          "K103",
          forged(file, (header) => Object.assign(header, { migrations: ["0001-foundation", "9999-later"] })),
        ],
        ["K105", forged(file, (header) => Object.assign(header, { migrations: ["0001-foundation"] }))],
      ] as const;
      for (const [code, path] of cases)
        assert.deepEqual(await restoreFrom(target.owner, { file: path, data: folder, at }), {
          ok: false,
          problem: code,
        });

      const twice = forged(file, (header, lines) => {
        lines.push(lines.at(-1) ?? "");
        const last = (header["sections"] as { rows: number }[]).at(-1);
        if (last) last.rows++;
      });
      await assert.rejects(restoreFrom(target.owner, { file: twice, data: folder, at }), /duplicate key/);

      const restored = await restoreFrom(target.owner, { file, data: folder, at });
      assert.ok(restored.ok, "nothing of all that was left behind");
      assert.deepEqual(await restoreFrom(target.owner, { file, data: folder, at }), {
        ok: false,
        problem: "K104",
      });
    });
  });
