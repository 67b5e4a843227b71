// Plain JavaScript, no dependencies, runs on Node 20: makes the tools present, then runs Node 24.
// Use: node scripts/ensure.mjs [--browser] [--postgres] [--proxy] [--cluster] [--scanners] [-- arguments for Node 24]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, resolve, sep } from "node:path";

const cut = process.argv.indexOf("--", 2);
const flags = process.argv.slice(2, cut < 0 ? undefined : cut);
const program = cut < 0 ? [] : process.argv.slice(cut + 1);
const run = (cmd, args, env = process.env) => {
  const r = spawnSync(cmd, args, { stdio: ["ignore", 2, 2], env }); // all of it on standard error
  if (r.error) {
    console.error(`${cmd}: ${r.error.message}`);
    process.exit(1);
  }
  return r.status ?? 1;
};
const stamp = "node_modules/.package-lock.json";
// a linked node_modules belongs to another checkout: installing through the link would empty that one
const linked = lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink();
if (!linked && (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync("package-lock.json").mtimeMs)) {
  // npm ci removes node_modules, so it must not run on the Node that lives there
  const PATH = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((p) => !p.endsWith(`node_modules${sep}.bin`))
    .join(delimiter);
  const status = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { ...process.env, PATH });
  if (status !== 0) process.exit(status);
}

const hasBrowser = () =>
  Boolean(process.env.CHROMIUM) ||
  ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].some((name) =>
    existsSync(`/usr/bin/${name}`),
  );
// Chromium without what a window needs: its tests take three quarters of the time; not every distribution has it apart
const shell = "chromium-headless-shell";
const hasApart = () => spawnSync("apt-cache", ["show", shell], { stdio: "ignore" }).status === 0;
const hasPostgres = () => {
  if (process.env.PG_BIN) return existsSync(`${process.env.PG_BIN}/initdb`);
  const versions = "/usr/lib/postgresql";
  return existsSync(versions) && readdirSync(versions).some((v) => existsSync(`${versions}/${v}/bin/initdb`));
};
const hasProxy = () => existsSync("/usr/sbin/haproxy");
const hasCluster = () => ["/usr/bin/patroni", "/usr/bin/etcd"].every(existsSync);
const scanners = ["wapiti", "sqlmap", "testssl"];
const missing = () => scanners.filter((name) => !existsSync(`/usr/bin/${name}`));
const wanted = [];
if (flags.includes("--browser") && !hasBrowser()) wanted.push("chromium");
if (flags.includes("--postgres") && !hasPostgres()) wanted.push("postgresql");
if (flags.includes("--proxy") && !hasProxy()) wanted.push("haproxy");
if (flags.includes("--cluster") && !hasCluster()) wanted.push("patroni", "etcd-server", "python3-etcd");
if (flags.includes("--scanners"))
  wanted.push(...missing().map((name) => (name === "testssl" ? "testssl.sh" : name)));
if (wanted.length && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  if (wanted.includes("postgresql")) {
    // the Debian package would create a cluster of its own and start it: the tests bring their own
    const conf = "/etc/postgresql-common/createcluster.d";
    mkdirSync(conf, { recursive: true });
    writeFileSync(`${conf}/no-main-cluster.conf`, "create_main_cluster = false\n");
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // the packages of servers would start one of their own: Debian asks this file first
  const policy = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  run("apt-get", ["update", "-qq"], env);
  const packages = wanted.map((name) => (name === "chromium" && hasApart() ? shell : name));
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], env);
  if (isOurs) rmSync(policy);
}
if (flags.includes("--browser") && !hasBrowser())
  console.error("No Chromium: the browser tests will report a failure. Install it or set CHROMIUM.");
if (flags.includes("--postgres") && !hasPostgres())
  console.error("No PostgreSQL: the tests on a server will report a failure. Install it or set PG_BIN.");
if (flags.includes("--proxy") && !hasProxy())
  console.error("No HAProxy: rehearsals with several web processes will fail. Install it.");
if (flags.includes("--cluster") && !hasCluster())
  console.error("No Patroni or etcd: the rehearsal of a failover will fail. Install them.");
if (flags.includes("--scanners") && missing().length > 0)
  console.error(`No ${missing().join(", ")}: the rehearsals of security will fail. Install them.`);

if (program.length) {
  // what was compiled once need not be compiled again: a second start is a fifth cheaper; who named a place keeps it
  const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? resolve("node_modules/.cache/compiled");
  const env = { ...process.env, NODE_COMPILE_CACHE };
  const child = spawn(resolve("node_modules/.bin/node"), program, { stdio: "inherit", env });
  for (const s of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(s, () => child.kill(s));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
