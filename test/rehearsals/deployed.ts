import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { openDatabase } from "../../src/storage/database.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { newServerDatabase } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { aServer, ended, statusOf, until } from "./children.ts";
import type { Found, Rehearsal } from "./rehearsal.ts";

/** Runs a tool to its end. */
function ran(line: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}) {
  const [command = "", ...words] = line;
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, env, encoding: "utf8" });
  return { isDone: status === 0, said: `${stdout}${stderr}`.trim() };
}

const aim = "nothing to say";

/** Lets the tool for which a file is written read it; a tool that is not here says so, and is no proof. */
function read(what: string, line: readonly string[], cwd: string): Found {
  if (!existsSync(line[0] ?? ""))
    return { what, measured: "the tool is not here", aim: "not tried", isMet: true };
  const { isDone, said } = ran(line, cwd);
  const words = said.split("\n").at(-1) ?? ""; // a tool that is silent says nothing
  return { what, measured: isDone ? "read" : words, aim, isMet: isDone };
}

/** The units, where the program is in its place under another root. */
function units(folder: string): Found {
  const root = join(folder, "root");
  const place = join(root, "etc/systemd/system");
  mkdirSync(place, { recursive: true });
  cpSync("deploy/systemd", place, { recursive: true });
  // the units of the distribution, which ours follow
  const theirs = "/lib/systemd/system";
  if (existsSync(theirs)) cpSync(theirs, join(root, theirs), { recursive: true, verbatimSymlinks: true });
  const bin = join(root, "opt/evenbeeld/node_modules/.bin");
  for (const at of [bin, join(root, "bin")]) mkdirSync(at, { recursive: true });
  for (const [from, to] of [
    [process.execPath, join(bin, "node")],
    ["/bin/sh", join(root, "bin/sh")],
  ] as const)
    copyFileSync(from, to); // a shell is often a link to another
  symlinkSync("evenbeeld@.service", join(place, "evenbeeld@3000.service"));
  const names = readdirSync(place).filter((name) => !name.includes("@."));
  const line = ["/usr/bin/systemd-analyze", "verify", "--man=no", `--root=${root}`, ...names];
  const { said } = ran(line, place);
  const about = said.split("\n").filter((one) => one.includes("evenbeeld"));
  return {
    what: `${names.length} units read by systemd`,
    measured: about[0] ?? "read",
    aim,
    isMet: about.length === 0,
  };
}

/** The logins of deploy/compose-roles.sh, made twice: may they serve, and do they own nothing? */
async function roles(folder: string): Promise<Found> {
  const { ownerUrl, adminUrl } = await newServerDatabase("deployed");
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await migrate(owner.asOwner);
  await owner.close();
  const walls = ["", "ACCESS_", "AUDIT_", "PUBLIC_", "FIGURES_"];
  const passwords = Object.fromEntries(walls.map((wall) => [`WEB_${wall}PASSWORD`, `it's $1 "${wall}`]));
  const environment = { DATABASE_OWNER_URL: ownerUrl, ...passwords };
  const script = resolve("deploy/compose-roles.sh");
  const [first, again] = [ran([script], folder, environment), ran([script], folder, environment)];
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    "select rolname from pg_roles where rolname like 'evenbeeld_web%' and rolcanlogin and not rolinherit and not rolsuper",
  );
  const address = new URL(adminUrl);
  [address.username, address.password] = ["evenbeeld_web", encodeURIComponent("it's $1 \"")];
  const web = new pg.Client({ connectionString: address.href });
  const comesIn = await web.connect().then(
    () => web.end().then(() => true),
    () => false,
  );
  for (const { rolname } of rows) {
    await admin.query(`drop owned by ${rolname}`);
    await admin.query(`drop role ${rolname}`);
  }
  await admin.end();
  const measured = `${rows.length} logins, ${comesIn ? "one of them came in" : `none came in: ${first.said}`}`;
  const isMet = first.isDone && again.isDone && rows.length === 5 && comesIn;
  return { what: "the logins of compose, made twice", measured, aim: "5 logins that own nothing", isMet };
}

/** What is installed without the tools of development, from what npm has kept, and started. */
async function installed(folder: string): Promise<Found> {
  const place = join(folder, "installed");
  mkdirSync(place);
  for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) cpSync(name, join(place, name));
  cpSync("src", join(place, "src"), { recursive: true, filter: (name) => !/\.test\.tsx?$/.test(name) });
  const PATH = (process.env["PATH"] ?? "") // without one nothing is found
    .split(":")
    .filter((one) => !one.includes("node_modules"))
    .join(":");
  const line = ["npm", "ci", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const { isDone, said } = ran(line, place, { PATH });
  const what = "npm ci --omit=dev, started";
  const aim = "serves";
  if (!isDone) return { what, measured: said.slice(-200), aim, isMet: false };
  const megabytes = ran(["du", "-sm", "node_modules", "src"], place).said.replaceAll(/\s+/g, " ");
  const port = await freePort();
  const words = ["serve", "--port", String(port), "--data", "data", "--keys", "keys"];
  const log = join(folder, "serve.said");
  const server = aServer([process.execPath, "--import", "tsx", "src/cli.ts", ...words], log, { cwd: place });
  const url = `http://127.0.0.1:${port}`;
  await until("it serves", async () => (await statusOf(`${url}/gezond/klaar`)) === 200, 90);
  const status = await statusOf(`${url}/aanmelden`);
  await ended(server);
  const isMet = status === 200 && server.exitCode === 0;
  return {
    what,
    measured: `page ${status}, ended with ${server.exitCode}; megabytes: ${megabytes}`,
    aim,
    isMet,
  };
}

/** Reads each file of `deploy` with the tool that it is for, and installs and starts the program as production does. */
export const rehearseDeployed: Rehearsal = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-deployed-"));
  const proxy = ["/usr/sbin/haproxy", "-c", "-f", resolve("deploy/haproxy/web.cfg")];
  say(read("both proxies", [...proxy, "-f", resolve("deploy/haproxy/database.cfg")], folder));
  say(read("HTTPS", ["/usr/bin/caddy", "adapt", "--config", resolve("deploy/Caddyfile")], folder));
  say(units(folder));
  say(await roles(folder));
  say(await installed(folder));
  rmSync(folder, { recursive: true, force: true });
};
