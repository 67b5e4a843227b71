import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { someFiles } from "../../test/support/aFiles.ts";
import { commandLine, type Ended } from "../../test/support/commandLine.ts";
import type { DatabaseKind } from "../../test/support/databases.ts";
import { newServerDatabase } from "../../test/support/installations.ts";
import { readSheet } from "../intake/readSheet.ts";
import { writeBackup } from "../storage/backup.ts";
import { openDatabase } from "../storage/database.ts";
import { admitLogin, migrate } from "../storage/migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-command-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

function keyPair(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  return {
    to: fileOf(`${name}.pub`, publicKey.export({ type: "spki", format: "pem" }).toString()),
    key: fileOf(`${name}.key`, privateKey.export({ type: "pkcs8", format: "pem" }).toString()),
  };
}

type Office = { readonly run: (...words: readonly string[]) => Promise<Ended> };

let made = 0;
/** An installation that was never used, and how commands are given to it. */
async function anOffice(kind: DatabaseKind): Promise<Office> {
  const name = `command${++made}`;
  const keys = ["--keys", join(folder, `${name}-keys`)];
  if (kind === "embedded") {
    const data = join(folder, name);
    return { run: (...words) => commandLine([...words, "--data", data, ...keysFor(words, keys)]) };
  }
  const { ownerUrl, webUrl } = await newServerDatabase(name);
  const environment = { DATABASE_URL: webUrl, DATABASE_OWNER_URL: ownerUrl };
  const admit = async () => {
    const owner = await openDatabase({ kind, url: ownerUrl, connections: 1 });
    await admitLogin(owner.asOwner, `${name}_web`);
    await owner.close();
  };
  return {
    run: async (...words) => {
      const place = ["--data", join(folder, name), ...keysFor(words, keys)];
      const ended = await commandLine([...words, ...place], environment);
      if (words[0] === "migrate" || words[0] === "restore") if (ended.exit === 0) await admit();
      return ended;
    },
  };
}

const keysFor = (words: readonly string[], keys: readonly string[]) =>
  ["backup", "restore", "audit-log", "municipality", "account"].includes(words[0] ?? "") ? keys : []; // the others take none

function done(ended: Ended): unknown {
  assert.equal(ended.exit, 0, `${ended.out}${ended.err}`);
  assert.equal(ended.err, "", "no bar and no other word where standard error is no terminal");
  return JSON.parse(ended.out);
}

const here = ["--municipality", "proefstad", "--json"];
const inPlan = ["--programme", "utrecht-2023", ...here];
const theList =
  "Nr;Titel;Pijler;Stand;Einde\nX1;Vacatures nalopen;;loopt;Q3 2024\nX2;Mentor voor iedereen;;;\n";

describe("a copy, a list and a lost account, as an operator does it from the command line (server)", () => {
  let office: Office;

  before(async () => {
    office = await anOffice("server");
    done(await office.run("migrate", "--json"));
    done(
      await office.run(
        "municipality",
        "add",
        "proefstad",
        "--name",
        "Proefstad",
        "--mail",
        "b@p.example",
        "--json",
      ),
    );
    done(await office.run("programme", "import", "examples/programmes/utrecht-2023.json", ...here));
  });

  test("an action list comes in from the command line, after a rehearsal, and out as a workbook", async () => {
    const file = fileOf("lijst.csv", theList);
    const rehearsed = done(await office.run("programme", "import", file, "--dry-run", ...inPlan));
    const { map, actions, notStated } = rehearsed as { map: object; actions: number; notStated: object };
    assert.equal(actions, 2);
    assert.equal((notStated as Record<string, number>)["status"], 1);
    const mapFile = fileOf("map.json", JSON.stringify(map));
    done(await office.run("programme", "import", file, "--map", mapFile, ...inPlan));
    const out = join(folder, "acties.xlsx");
    done(await office.run("programme", "export", "--format", "xlsx", "--out", out, ...inPlan));
    assert.equal(statSync(out).mode & 0o777, 0o600);
    const sheet = await readSheet(readFileSync(out));
    assert.ok(sheet.ok);
    const words = sheet.value.rows.flatMap((row) =>
      row.cells.map((cell) => (cell.kind === "text" ? cell.text : "")),
    );
    for (const word of ["X1", "Vacatures nalopen", "Mentor voor iedereen"])
      assert.ok(words.includes(word), word);
  });

  test("a list that is not right is refused with every problem by row and column, and nothing comes in", async () => {
    const file = fileOf("fout.csv", "Nr;Titel;Stand;Thema\nY1;;loopt;\nY2;Mentor;bijna;Nergens over\n");
    const refused = await office.run("programme", "import", file, ...inPlan);
    assert.equal(refused.exit, 2);
    const { problems } = JSON.parse(refused.out) as {
      problems: { code: string; row: number; column: string }[];
    };
    assert.deepEqual(
      problems.map(({ code, row, column }) => [code, row, column]),
      [
        ["A114", 2, "B"],
        ["A103", 3, "C"],
      ],
    );
    assert.match(refused.err, /A114 Rij 2, kolom B/);
  });

  test("an administrator who lost the way in gets a new link, as JSON where that is asked", async () => {
    const first = done(await office.run("account", "recover", "proefstad", "B@p.example", "--json"));
    assert.match((first as { link: string }).link, /^http:\/\/localhost:3000\/aanmelden\/link\/[\w-]{43}$/);
  });

  test("a sealed copy comes back in an empty database with its key, elsewhere, and nothing in the file can be read", async () => {
    const { to, key } = keyPair("kopie");
    const file = join(folder, "sealed.copy");
    const copied = done(await office.run("backup", file, "--to", to, "--json")) as { rows: number };
    assert.ok(copied.rows > 100);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const text = readFileSync(file, "latin1");
    for (const word of ["Proefstad", "Vacatures", "migrations"]) assert.ok(!text.includes(word), word);
    const target = await anOffice("embedded");
    const restored = done(await target.run("restore", file, "--key", key, "--json")) as { rows: number };
    assert.equal(restored.rows, copied.rows);
    const proof = done(await target.run("audit-log", "verify", ...here)) as { count: number };
    assert.ok(proof.count >= 3);
  });
});

for (const kind of ["embedded", "server"] as const)
  test(`a copy of an older version comes back by the command in a database that nobody prepared (${kind})`, async () => {
    const old = await openDatabase({ kind: "embedded", directory: "memory" });
    await migrate(old.asOwner, "0003-organisation");
    const file = join(folder, `old-${kind}.copy`);
    assert.ok((await writeBackup(old, { file, files: someFiles() }, new Date())).ok);
    await old.close();
    const office = await anOffice(kind);
    done(await office.run("restore", file, "--json"));
    const over = await office.run("restore", file, "--json");
    assert.equal(over.exit, 3, "it is up to date now, and a copy of then no longer fits");
    assert.equal((JSON.parse(over.out) as { code: string }).code, "K105");
  });

test("a setting that is no address, and a file that is not there, are malformed and no bug", async () => {
  const odd = await commandLine(["migrate"], { DATABASE_OWNER_URL: "mysql://x" });
  assert.equal(odd.exit, 2);
  assert.match(odd.err, /DATABASE_OWNER_URL/);
  const office = await anOffice("embedded");
  assert.equal((await office.run("restore", join(folder, "nergens.copy"))).exit, 2);
});
