import { type ChildProcess, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { openDatabase } from "../../src/storage/database.ts";
import { admitLogin } from "../../src/storage/migrate.ts";
import { newServerDatabase } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { aServer, ended, statusOf, until } from "./children.ts";
import { during, outcomeOf } from "./peopleAtWork.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** Nothing was released yet: the version before is main of 23 November 2026, ten migrations ago. */
const before = "aca8b8e1d7c68aaaa1f7a26279857cb55b4bb5e0";
const here = resolve(".");

/** Puts the version before in a folder; undefined where this clone does not have it. */
function versionBefore(folder: string): string | undefined {
  const place = join(folder, "before");
  mkdirSync(place);
  const archive = spawnSync("git", ["archive", before], { maxBuffer: 1e9 });
  if (archive.status !== 0) return undefined;
  spawnSync("tar", ["-x", "-C", place], { input: archive.stdout });
  symlinkSync(resolve("node_modules"), join(place, "node_modules"));
  for (const file of ["fillOffice.ts", "fillBefore.ts"]) {
    mkdirSync(join(place, "test/rehearsals"), { recursive: true });
    cpSync(join("test/rehearsals", file), join(place, "test/rehearsals", file));
  }
  return place;
}

type Logins = { readonly ownerUrl: string; readonly webUrl: string; readonly adminUrl: string };

const inEnvironment = ({ ownerUrl, webUrl }: Logins) => ({
  PATH: process.env["PATH"],
  DATABASE_URL: webUrl,
  DATABASE_OWNER_URL: ownerUrl,
});

/** Runs a command, or a script, of a version to its end and returns what it said. */
function run(version: string, words: readonly string[], logins: Logins): string {
  const line = ["--import", "tsx", ...words];
  const ran = spawnSync(process.execPath, line, {
    cwd: version,
    env: inEnvironment(logins),
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${words.join(" ")}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** Starts a web process of a version. */
async function serving(version: string, logins: Logins, lies: readonly string[], folder: string) {
  const port = await freePort();
  const line = [process.execPath, "--import", "tsx", "src/cli.ts", "serve", "--port", String(port), ...lies];
  const options = { cwd: version, env: inEnvironment(logins) };
  const said = join(folder, `serve-${port}.said`);
  const child: ChildProcess = aServer(line, said, options);
  const url = `http://127.0.0.1:${port}`;
  const isUp = async () => (await statusOf(`${url}/gezond`)) === 200;
  await until("it serves", isUp, 90).catch((error: unknown) => {
    throw new Error(readFileSync(said, "utf8").slice(0, 1000), { cause: error });
  });
  return { url, child };
}

const own = ["office", "published", "figures"];

/** Each table with how many rows it has and a hash over them, and what the plan is made of. */
async function contentOf({ adminUrl }: Logins) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) order by 1",
    [own],
  );
  const equal: string[] = [];
  for (const { name } of tables) {
    const hash = `select count(*) as n, md5(string_agg(t::text, e'\\n' order by t::text collate "C")) as hash from ${name} t`;
    const { rows } = await client.query<{ n: string; hash: string | null }>(hash);
    equal.push(`${name} ${rows[0]?.n} ${rows[0]?.hash}`);
  }
  const { rows: themes } = await client.query<{ name: string }>("select name from office.theme");
  await client.end();
  return { equal, names: themes.map(({ name }) => name) };
}

async function admit({ ownerUrl, webUrl }: Logins): Promise<void> {
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await admitLogin(owner.asOwner, new URL(webUrl).username);
  await owner.close();
}

/** A new version comes in while the one before is at work, both work, and then the one before comes back with its copy. */
export const rehearseUpgrade: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-upgrade-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const old = versionBefore(folder);
  if (old === undefined) {
    const measured = "this clone does not have it: git fetch --unshallow";
    return say({ what: "the version before", measured, aim: "is here", isMet: false });
  }
  const logins = await newServerDatabase("upgrade");
  const cli = "src/cli.ts";
  run(old, [cli, "migrate"], logins);
  await admit(logins);
  const filled = run(old, ["test/rehearsals/fillBefore.ts", logins.webUrl], logins);
  // the support of tests says something of its own at its end
  const [told = ""] = filled.split("\n");
  const office = JSON.parse(told) as { path: string; sessions: string[] };
  const lies = ["--data", join(folder, "data"), "--keys", join(folder, "keys")];
  const first = await serving(old, logins, lies, folder);
  leaving.defer(() => ended(first.child));
  const working = (url: string, happens: () => Promise<void>) =>
    during({ sessions: office.sessions, address: `${url}${office.path}` }, happens);

  const usual = await working(first.url, () => wait(2000));
  const copied = await contentOf(logins);
  const copy = join(folder, "before.copy");
  run(old, [cli, "backup", copy, ...lies], logins);

  const migration = aServer(
    [process.execPath, "--import", "tsx", cli, "migrate"],
    join(folder, "migrate.said"),
    {
      cwd: here,
      env: inEnvironment(logins),
    },
  );
  leaving.defer(() => ended(migration));
  const under = await working(first.url, () =>
    until("the new version migrated", async () => migration.exitCode !== null, 90),
  );
  if (migration.exitCode !== 0) throw new Error(readFileSync(join(folder, "migrate.said"), "utf8"));
  const second = await serving(here, logins, lies, folder);
  leaving.defer(() => ended(second.child));
  const [beside, anew] = await Promise.all([
    working(first.url, () => wait(3000)),
    working(second.url, () => wait(3000)),
  ]);
  const { names } = await contentOf(logins);
  const all = [usual, under, beside, anew];
  const acknowledged = all.flatMap((met) => met.acknowledged);
  const retries = all.flatMap((met) => met.retries);
  const { acts, tries, isWhole, most } = outcomeOf({ ...usual, acknowledged, retries }, names);
  const failed = all.reduce((sum, met) => sum + met.failedPages, 0);
  say({
    what: `a new version migrated (${migration.exitCode}) under a web process of the one before, then both at work`,
    measured: `${acts}; ${tries}; ${failed} pages failed`,
    aim: "0 lost, 0 doubled, nobody notices",
    isMet: isWhole && most === 0 && failed === 0 && migration.exitCode === 0,
  });
  await ended(first.child);
  await ended(second.child);

  const empty = await newServerDatabase("rollback");
  run(old, [cli, "restore", copy, ...lies.slice(0, 2)], empty);
  await admit(empty);
  const back = await contentOf(empty);
  const different = back.equal.filter((line) => !copied.equal.includes(line));
  const third = await serving(old, empty, lies, folder);
  leaving.defer(() => ended(third.child));
  const status = await statusOf(`${third.url}/gezond`);
  say({
    what: "back to the version before, with the copy of before",
    measured: `${back.equal.length} tables, ${different.length} different; ${back.names.length} of ${copied.names.length} themes; ready ${status}`,
    aim: "equal by count and hash, ready",
    isMet: different.length === 0 && back.equal.length === copied.equal.length && status === 200,
  });
};
