import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { askRelease } from "../../src/usecases/workforce/askRelease.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../support/aReleasedWorkforce.ts";
import { allowed } from "../support/aUnit.ts";
import { consentIn } from "../support/aWorkforce.ts";
import { startedProcess, startedSite } from "../support/commandLine.ts";
import { theCluster } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { anOffice } from "./anOffice.ts";
import { until } from "./children.ts";
import { during } from "./peopleAtWork.ts";
import type { Found, Rehearsal } from "./rehearsal.ts";
import { fillDocuments, fillStaff, size } from "./restore.ts";

const months = 12;

const parentOf = (pid: number): number => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return 0; // it ended while the list was read
  }
};

/** A process and everything that it started. */
function family(pid: number): readonly number[] {
  const all = readdirSync("/proc")
    .map(Number)
    .filter((one) => one > 0);
  const found = [pid];
  for (const one of found) found.push(...all.filter((other) => parentOf(other) === one));
  return found;
}

/** Returns what a process and its children hold in memory now, in megabytes; shared pages are divided over who shares them. */
function memoryOf(pid: number): number {
  let kilobytes = 0;
  for (const one of family(pid)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))?.[1]);
    } catch {}
  }
  return Math.round(kilobytes / 1024);
}

/** Returns how many seconds of a processor a process used so far. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100; // ticks of a hundredth of a second
}

/** Watches until it is told to stop, and returns the most that was held. */
function watched(pid: number) {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}

const megabytesIn = (folder: string): number =>
  Number(spawnSync("du", ["-sm", folder], { encoding: "utf8" }).stdout.split("\t")[0]);

const told = (what: string, measured: string): Found => ({ what, measured, aim: "no aim", isMet: true });

/** Measures what a large municipality takes: memory, processor and room, of each kind of process. */
export const rehearseSizes: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-sizes-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await theCluster();
  const office = await anOffice(leaving, cluster.url);
  const place = { data: join(folder, "data"), keys: join(folder, "keys") };
  const house = { ...office.house, files: openFileStore(place) };
  const analyst = anActor(office.municipality, "hrAnalyst");
  await consentIn(house, office.municipality, { day: dayFrom("2023-01-01") });
  const begun = performance.now();
  await fillStaff(house, analyst, months);
  const seconds = (performance.now() - begun) / 1000 / months;
  await fillDocuments(house, analyst, office.path.split("/").at(-1) ?? ""); // the path ends with the programme
  const client = new pg.Client({ connectionString: office.adminUrl });
  await client.connect();
  leaving.defer(() => client.end());
  const { rows } = await client.query("select pg_database_size(current_database()) / 1000000 as mb");
  const what = `${size.staff} staff, ${months} months, ${size.documents} documents`;
  say(told(what, `database ${rows[0]?.mb} MB, files ${megabytesIn(join(place.data, "files"))} MB`));
  say(told("taking in one month of staff", `${seconds.toFixed(1)} s`));

  const port = await freePort();
  const lies = ["--data", place.data, "--keys", place.keys];
  const environment = { DATABASE_URL: office.webUrl };
  const site = await startedSite(["--port", String(port), "--no-work", ...lies], folder, environment);
  leaving.defer(async () => void (await site.end("SIGTERM")));
  const web = site.pid ?? 0; // it runs
  await wait(5000);
  const [idle, before, end] = [memoryOf(web), processorOf(web), watched(web)];
  const from = performance.now();
  const met = await during(
    { sessions: office.sessions, address: `http://127.0.0.1:${port}${office.path}` },
    () => wait(10_000),
  );
  const took = (performance.now() - from) / 1000;
  const used = processorOf(web) - before;
  const answers = met.pages + met.acknowledged.length;
  const each = ((used / answers) * 1000).toFixed(0);
  say(
    told(
      "a web process",
      `${idle} MB at rest, ${end()} MB with 20 people; ${each} ms of a processor for an answer, ${(answers / took).toFixed(0)} answers a second`,
    ),
  );
  say(told("the database with that", `${memoryOf(cluster.pid)} MB`));

  const worker = await startedProcess(["work", ...lies], folder, environment);
  leaving.defer(async () => void (await worker.end("SIGTERM")));
  const working = worker.pid ?? 0; // it runs
  await wait(5000);
  const [rest, most] = [memoryOf(working), watched(working)];
  const other = await aMunicipality(house);
  await unitsIn(house, other);
  await consentIn(house, other);
  await importedOn(house, other, "2026-06-30", somePeople(size.staff));
  allowed(await askRelease(house, { kind: "command", municipality: other.id }, dayFrom("2026-06-30")));
  const isReleased = async () =>
    Number((await client.query("select count(*) as n from figures.release")).rows[0]?.n) > 0;
  await until("the worker made a release", isReleased, 150);
  say(told("a worker", `${rest} MB at rest, at most ${most()} MB with the process that protects a release`));
};
