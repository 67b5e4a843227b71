import { type ChildProcess, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort, owner } from "../support/postgresCluster.ts";
import { aServer, ended, statusOf, until } from "./children.ts";
import { deployed, startProxy } from "./proxy.ts";

/** One machine of the database: its ports, and the processes that run there while it is up. */
type Machine = {
  readonly name: string;
  readonly folder: string;
  readonly ports: {
    readonly database: number;
    readonly patroni: number;
    readonly etcd: number;
    readonly peer: number;
  };
  etcd: ChildProcess | undefined;
  patroni: ChildProcess | undefined;
};

type Cluster = { readonly folder: string; readonly machines: readonly Machine[]; readonly password: string };

const here = (port: number) => `127.0.0.1:${port}`;
const as = owner();

function mine(path: string): string {
  if ("uid" in as) chownSync(path, as.uid, as.gid);
  return path;
}

async function aMachine(folder: string, name: string): Promise<Machine> {
  const own = join(folder, name);
  mkdirSync(own);
  const [database, patroni, etcd, peer] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const ports = { database, patroni, etcd, peer };
  return { name, folder: mine(own), ports, etcd: undefined, patroni: undefined };
}

/** A certificate that is its own authority, as the servers show it. */
function certificateIn(folder: string): void {
  const [key, certificate] = [join(folder, "server.key"), join(folder, "server.crt")];
  const line = [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:prime256v1",
    "-nodes",
    "-days",
    "2",
  ];
  const made = spawnSync("openssl", [...line, "-subj", "/CN=database", "-keyout", key, "-out", certificate]);
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  chmodSync(key, 0o600);
  for (const file of [key, certificate]) mine(file);
}

const etcdHosts = ({ machines }: Cluster) => machines.map(({ ports }) => here(ports.etcd)).join();

function startEtcd(cluster: Cluster, machine: Machine): void {
  const { name, folder, ports } = machine;
  const [clients, peers] = [`http://${here(ports.etcd)}`, `http://${here(ports.peer)}`];
  const all = cluster.machines.map((one) => `${one.name}=http://${here(one.ports.peer)}`).join();
  const urls = ["--listen-client-urls", clients, "--advertise-client-urls", clients];
  const peerUrls = ["--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers];
  const line = ["/usr/bin/etcd", "--name", name, "--data-dir", join(folder, "etcd"), ...urls, ...peerUrls];
  const said = join(folder, "etcd.said");
  machine.etcd = aServer([...line, "--initial-cluster", all, "--enable-v2", "--logger", "zap"], said, {
    ...as,
    cwd: folder,
  });
}

/** The settings of deploy/patroni.yml, for a machine of this rehearsal. */
function patroniSettings(cluster: Cluster, { name, folder, ports }: Machine): string {
  return deployed("patroni.yml", {
    "10.0.0.11:2379,10.0.0.12:2379,10.0.0.13:2379": etcdHosts(cluster),
    "10.0.0.11:8008": here(ports.patroni),
    "10.0.0.11:5432": here(ports.database),
    "10.0.0.0/24": "127.0.0.0/8",
    "name: db1": `name: ${name}`,
    "/var/lib/postgresql/evenbeeld": join(folder, "data"),
    "/var/lib/postgresql/patroni.pgpass": join(folder, "pgpass"),
    "/etc/patroni": cluster.folder,
    "max_connections: 200": `max_connections: 200\n        unix_socket_directories: ${folder}`,
  });
}

function startPatroni(cluster: Cluster, machine: Machine): void {
  const { folder } = machine;
  const settings = join(folder, "patroni.yml");
  writeFileSync(settings, patroniSettings(cluster, machine));
  const secrets = {
    PATRONI_SUPERUSER_USERNAME: "postgres",
    PATRONI_SUPERUSER_PASSWORD: cluster.password,
    PATRONI_REPLICATION_USERNAME: "replicator",
    PATRONI_REPLICATION_PASSWORD: cluster.password,
  };
  const env = { PATH: process.env["PATH"], ...secrets };
  const said = join(folder, "patroni.said");
  machine.patroni = aServer(["/usr/bin/patroni", settings], said, { ...as, cwd: folder, env });
}

/** Returns the processes of the database of a machine: the first one and those that it started. */
function databaseProcesses({ folder }: Machine): readonly number[] {
  const first = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0] ?? ""; // an empty file names none
  const children = spawnSync("ps", ["-o", "pid=", "--ppid", first], { encoding: "utf8" }).stdout;
  return [first, ...children.split("\n")].map(Number).filter((pid) => pid > 0);
}

/** Gives every process of a machine the same signal. */
function toAll(machine: Machine, signal: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void {
  const { patroni, etcd } = machine;
  const others = [patroni, etcd].flatMap((child) => child?.pid ?? []);
  for (const pid of [...others, ...databaseProcesses(machine)]) process.kill(pid, signal);
}

/** How Patroni answers what a machine is: the leader, or a follower that has every acknowledged act. */
const isPart = ({ ports }: Machine, part: "primary" | "sync"): Promise<boolean> =>
  statusOf(`http://${here(ports.patroni)}/${part}`).then((status) => status === 200);

/** Whether the leader answers. A proxy that starts takes each server for the leader until it has asked. */
const leads = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  const isLeader = client.connect().then(async () => {
    const { rows } = await client.query("select pg_is_in_recovery() as follows");
    await client.end();
    return rows[0]?.follows === false;
  });
  return isLeader.catch(() => false); // nobody is there yet
};

/** A leader with a follower, and a third machine that only votes. */
export async function databaseServers(leaving: AsyncDisposableStack) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-servers-"));
  mine(folder);
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  certificateIn(folder);
  const machines = await Promise.all(["db1", "db2", "voter"].map((name) => aMachine(folder, name)));
  const [one, other] = machines as [Machine, Machine, Machine];
  const cluster = { folder, machines, password: randomBytes(16).toString("hex") };
  leaving.defer(async () => {
    for (const { patroni } of machines) if (patroni) await ended(patroni);
    for (const { etcd } of machines) if (etcd) await ended(etcd, "SIGKILL");
  });
  for (const machine of machines) startEtcd(cluster, machine);
  startPatroni(cluster, one);
  await until("there is a leader", () => isPart(one, "primary"), 60);
  startPatroni(cluster, other);
  const bothUp = async (leader: Machine) => {
    const follower = leader === one ? other : one;
    await until("the follower has everything", () => isPart(follower, "sync"), 90);
  };
  await bothUp(one);
  const port = await freePort();
  const proxy = startProxy(
    deployed("haproxy/database.cfg", {
      "127.0.0.1:5432": here(port),
      "10.0.0.11:5432 port 8008": `${here(one.ports.database)} port ${one.ports.patroni}`,
      "10.0.0.12:5432 port 8008": `${here(other.ports.database)} port ${other.ports.patroni}`,
    }),
  );
  leaving.defer(proxy.stop);
  const secure = `uselibpqcompat=true&sslmode=verify-ca&sslrootcert=${join(folder, "server.crt")}`;
  const url = `postgres://postgres:${cluster.password}@${here(port)}/postgres?${secure}`;
  await until("the proxy knows who leads", async () => (await leads(url)) && (await leads(url)));
  const leader = async () => ((await isPart(one, "primary")) ? one : other);
  return {
    url,
    leader,
    bothUp,
    /** As a machine that loses its power: nothing of it says goodbye. */
    kill: (machine: Machine) => toAll(machine, "SIGKILL"),
    /** As a machine that hangs: it holds its connections and answers nothing. */
    freeze: (machine: Machine) => toAll(machine, "SIGSTOP"),
    thaw: (machine: Machine) => toAll(machine, "SIGCONT"),
    comeBack: (machine: Machine) => {
      startEtcd(cluster, machine);
      startPatroni(cluster, machine);
    },
  };
}
