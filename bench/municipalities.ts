import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import type { Municipality } from "../src/domain/shared/municipality.ts";
import { migrate } from "../src/storage/migrate.ts";
import { addMunicipality } from "../src/usecases/installation/addMunicipality.ts";
import { newMemory } from "../src/usecases/memory.ts";
import type { House } from "../src/usecases/perform.ts";
import { readReleases } from "../src/usecases/workforce/readReleases.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { anActor } from "../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../test/support/aReleasedWorkforce.ts";
import { allowed } from "../test/support/aUnit.ts";
import { consentIn } from "../test/support/aWorkforce.ts";
import { anInstallation, stopCluster } from "../test/support/installations.ts";
import type { ReleasedApart } from "./releaseOne.ts";

const referenceDate = "2026-09-30";
const municipalities = 342;
const staffInAll = 200_000;
/** So many are released with a worker that is killed halfway. */
const withKill = 12;

/** Returns how many people each municipality has: the largest some thirty times the smallest, together as many as asked. */
export function staffOfEach(count: number, all: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, at) => 1 / (at + count / 30));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((all * weight) / sum));
}

async function aPlace(house: House, nth: number, staff: number): Promise<Municipality> {
  const administrator = { name: "Bram Beheer", mail: `beheer${nth}@proef.example` };
  const wanted = {
    slug: `proefstad-${nth}`,
    name: `Proefstad ${nth}`,
    cbsCode: null,
    locale: "nl-NL",
  } as const;
  const { municipality } = allowed(await addMunicipality(house, { ...wanted, administrator }));
  await unitsIn(house, municipality);
  await consentIn(house, municipality);
  await importedOn(house, municipality, referenceDate, somePeople(staff));
  return municipality;
}

type Worker = { readonly child: ChildProcess; readonly answers: AsyncIterator<string> };

/** Starts a worker and waits until it has its database and its solver. */
async function aWorker(url: string): Promise<Worker> {
  const words = ["--import", "tsx", "bench/releaseOne.ts", url, referenceDate];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("a worker says nothing");
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  if ((await answers.next()).value !== "ready") throw new Error("a worker did not start");
  return { child, answers };
}

/** Hands a municipality to a worker; undefined when the worker died with it. */
async function released(
  { child, answers }: Worker,
  { id }: Municipality,
): Promise<ReleasedApart | undefined> {
  child.stdin?.write(`${id}\n`);
  const answer = await answers.next();
  return answer.done === true ? undefined : (JSON.parse(answer.value) as ReleasedApart);
}

type Run = {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly refused: number;
  readonly died: number;
};

/** Releases municipalities with some workers, the first of which may be killed; what it was busy with goes to another one. */
async function run(
  url: string,
  places: readonly Municipality[],
  { workers, kill }: { readonly workers: number; readonly kill: boolean },
): Promise<Run> {
  const waiting = [...places];
  const answers: ReleasedApart[] = [];
  let died = 0;
  const ready = await Promise.all(Array.from({ length: workers }, () => aWorker(url)));
  const begun = performance.now();
  const work = async (worker: Worker, isKilled: boolean) => {
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      const answer = released(worker, place);
      if (isKilled && answers.length >= places.length / 3) setTimeout(() => worker.child.kill("SIGKILL"), 20);
      const told = await answer;
      if (told !== undefined) answers.push(told);
      else {
        waiting.push(place);
        died += 1;
        return;
      }
    }
    worker.child.stdin?.end();
    await once(worker.child, "exit");
  };
  await Promise.all(ready.map((worker, nth) => work(worker, kill && nth === 0)));
  return {
    milliseconds: performance.now() - begun,
    megabytes: Math.max(...answers.map(({ megabytes }) => megabytes)),
    refused: answers.filter(({ refused }) => refused !== null).length,
    died,
  };
}

/** Says how fast the figures of many municipalities go out, with one worker and with two, and that a killed one loses nothing. */
export async function measureMunicipalities(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  const { owner, web, address, admit, close } = await anInstallation("server");
  await migrate(owner.asOwner);
  await admit();
  const house = {
    database: web,
    now: () => new Date(),
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const places: Municipality[] = [];
  for (const [nth, staff] of staffOfEach(municipalities, staffInAll).entries())
    places.push(await aPlace(house, nth, staff));
  const killed = places.filter((_, at) => at % Math.ceil(municipalities / withKill) === 1);
  const others = places.filter((place) => !killed.includes(place));
  const parts = { one: others.filter((_, at) => at % 2 === 0), two: others.filter((_, at) => at % 2 === 1) };
  const perMinute = (count: number, { milliseconds }: Run) =>
    `${((count * 60_000) / milliseconds).toFixed(0)} releases a minute`;
  const one = await run(address, parts.one, { workers: 1, kill: false });
  const two = await run(address, parts.two, { workers: 2, kill: false });
  say(
    `${municipalities} municipalities, ${staffInAll} staff in all: half of them with one worker, half with two, server`,
    `${perMinute(parts.one.length, one)} and ${perMinute(parts.two.length, two)} on ${availableParallelism()} cores; ${one.refused + two.refused} refused`,
    "throughput of both",
  );
  say(
    "the memory of such a worker, in a process of its own",
    `${Math.max(one.megabytes, two.megabytes).toFixed(0)} MB at most`,
    "<= 1,000 MB",
  );
  const after = await run(address, killed, { workers: 2, kill: true });
  const counts = await Promise.all(
    killed.map(async (place) => (await readReleases(house, anActor(place, "hrAnalyst"))).length),
  );
  say(
    `${killed.length} municipalities with two workers of which one is killed at its work`,
    `${counts.filter((count) => count === 1).length} released once, ${counts.filter((count) => count !== 1).length} otherwise; ${after.died} worker died, ${after.refused} refused`,
    "each once",
  );
  await close();
  await stopCluster();
}
