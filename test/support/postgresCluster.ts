// A PostgreSQL cluster for one test run: own temporary directory, free port, ended by process id.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export type Cluster = {
  url: string;
  pid: number;
  /** Stops the server as an administrator does and starts it again after a pause in milliseconds. */
  restart: (pause: number) => Promise<void>;
  stop: () => Promise<void>;
};

function binaries(): string {
  if (process.env["PG_BIN"]) return process.env["PG_BIN"];
  const root = "/usr/lib/postgresql";
  const found = (existsSync(root) ? readdirSync(root) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, "bin"))
    .find((dir) => existsSync(join(dir, "initdb")));
  if (!found) throw new Error("PostgreSQL not found: install it or set PG_BIN");
  return found;
}

/** initdb refuses root, so root lends the work to the user postgres. */
export function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

export async function startCluster(): Promise<Cluster> {
  const bin = binaries(),
    as = owner(),
    password = randomBytes(16).toString("hex");
  const dir = mkdtempSync(join(tmpdir(), "evenbeeld-pg-")),
    data = join(dir, "data"),
    secret = join(dir, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  if ("uid" in as) for (const path of [dir, secret]) chownSync(path, as.uid, as.gid);
  const made = spawnSync(
    join(bin, "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${secret}`,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...as, cwd: dir, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  // setpriv (util-linux): the server also stops when this process is killed
  const leash = existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--pdeathsig", "INT"] : [];
  const [command = "", ...first] = [...leash, join(bin, "postgres")];
  // fsync off: this cluster never has to survive a power cut
  const settings = ["-p", String(port), "-k", dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"];
  const start = () =>
    spawn(command, [...first, "-D", data, ...settings], { ...as, cwd: dir, stdio: "ignore" });
  let server = start();
  const last = () => {
    server.kill("SIGQUIT");
  };
  process.once("exit", last);
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const answers = async () => {
    for (let left = 200; ; left--) {
      const client = new pg.Client({ connectionString: url });
      const failed = await client.connect().then(
        () => client.end(),
        (reason: Error) => reason,
      );
      if (!failed) return;
      if (left === 0 || server.exitCode !== null)
        throw new Error(`postgres did not start: ${failed.message}`);
      await wait(50);
    }
  };
  await answers();
  const end = async () => {
    server.kill("SIGINT");
    if (server.exitCode === null) await once(server, "exit");
  };
  const restart = async (pause: number) => {
    await end();
    await wait(pause);
    server = start();
    await answers();
  };
  const stop = async () => {
    process.off("exit", last);
    await end();
    rmSync(dir, { recursive: true, force: true });
  };
  return { url, pid: server.pid ?? 0, restart, stop };
}
