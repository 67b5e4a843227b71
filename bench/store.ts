import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { dayFrom } from "../src/domain/shared/day.ts";
import { ok } from "../src/domain/shared/result.ts";
import type { Employment } from "../src/domain/workforce/index.ts";
import { CopyIn } from "../src/storage/copyIn.ts";
import { migrate } from "../src/storage/migrate.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { importWorkforce } from "../src/usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../src/usecases/workforce/keepProfile.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { anActor } from "../test/support/aHouse.ts";
import { anEmployment, consentIn } from "../test/support/aWorkforce.ts";
import { anInstallation, stopCluster } from "../test/support/installations.ts";
import { aMunicipality } from "./site.ts";

const [units, grades] = [300, ["7", "8", "9", "10", "10A", "11"]];
const first = anEmployment();

/** Made-up employments, in no order of their numbers, as an extract has them. */
async function* employments(count: number): AsyncGenerator<Employment> {
  for (let nth = 0; nth < count; nth++) {
    const person = String((nth * 7919) % count).padStart(8, "0");
    const grade = grades[nth % grades.length] as Employment["grade"];
    const birth = `${1960 + (nth % 45)}-0${1 + (nth % 9)}` as Employment["birth"];
    yield { ...first, person, unit: `E${nth % units}`, grade, birth, hours: 16 + (nth % 21) };
  }
}

/** The same rows as lines that COPY takes, written down plainly. */
async function* lines(count: number, place: string): AsyncGenerator<string> {
  let text = "";
  for await (const one of employments(count)) {
    const { person, employment, unit, sex, birth, grade, hours, kind, manager, from } = one;
    text += `${place}\t1\t${person}\t${employment}\t${unit}\t${sex}\t${birth}\t${grade}\t${hours}\t${kind}\t${manager}\t${from}\t\\N\t\\N\n`;
    if (text.length < 64 * 1024) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** What a piece of work took: milliseconds, and the most memory of this process in megabytes. */
type Taken = { readonly ms: number; readonly peak: number };

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1e6);
  }, 20);
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  clearInterval(look);
  return { ms, peak };
}

/** What copying rows in took: through the act, and plainly into a table with the same key and checks and into one without. */
type StoreTimings = {
  readonly act: Taken;
  readonly plain: Taken;
  readonly bare: Taken;
  readonly idle: number;
};

/** Measures an import of made-up rows on PostgreSQL beside COPY of the same rows into a table without policies. */
async function storeTimings(count: number): Promise<StoreTimings> {
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
  const municipality = await aMunicipality(house);
  await consentIn(house, municipality, { day: dayFrom("2026-01-01") });
  const analyst = anActor(municipality, "hrAnalyst");
  const profile = await keepProfile(house, analyst, { name: "bench", content: {} });
  await sql`create table public.plain (like figures.employment including all)`.execute(owner.asOwner);
  await sql`create table public.bare (like figures.employment)`.execute(owner.asOwner);
  await sql`grant insert on public.plain, public.bare to public`.execute(owner.asOwner);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const copy = (table: string) => {
    const rows = new CopyIn(`copy public.${table} from stdin`, [lines(count, municipality.id)]);
    client.query(rows as pg.Submittable & typeof rows);
    return rows.read();
  };
  const bring = async () => {
    const done = await importWorkforce(house, analyst, {
      referenceDate: dayFrom("2026-06-30"),
      profile,
      rows: employments(count),
      ended: () => ok({ fileHash: "a".repeat(64) }),
    });
    if (!done.ok || done.value.rows !== count) throw new Error(JSON.stringify(done));
  };
  const idle = process.memoryUsage.rss() / 1e6;
  const act = await taken(bring);
  const plain = await taken(() => copy("plain"));
  const bare = await taken(() => copy("bare"));
  await client.end();
  await close();
  await stopCluster();
  return { act, plain, bare, idle };
}

/** Says what an import of a million employments takes. */
export async function measureStore(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  const { act, plain, bare, idle } = await storeTimings(1_000_000);
  const ms = (one: Taken) => `${one.ms.toFixed(0)} ms`;
  say(
    "importing 1,000,000 made-up employments against COPY of them into a table without policies, server",
    `${ms(act)} / ${ms(plain)} = ${(act.ms / plain.ms).toFixed(1)} x; without key and checks ${ms(bare)}`,
    "<= 2 x",
  );
  say(
    "the memory of that import",
    `${act.peak.toFixed(0)} MB at most, ${(act.peak - idle).toFixed(0)} MB over the idle process`,
    "<= 300 MB over idle",
  );
}
