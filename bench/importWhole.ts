import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { dayFrom } from "../src/domain/shared/day.ts";
import { CopyIn } from "../src/storage/copyIn.ts";
import { migrate } from "../src/storage/migrate.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { consentIn } from "../test/support/aWorkforce.ts";
import { anInstallation, stopCluster, theCluster } from "../test/support/installations.ts";
import { apart, dutch, writeExtract } from "./extract.ts";
import type { ImportedApart } from "./importOne.ts";
import { aMunicipality } from "./site.ts";

async function importApart(...words: readonly string[]): Promise<ImportedApart> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/importOne.ts", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const answer = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`an import apart ended with ${code}`);
  return JSON.parse(answer) as ImportedApart;
}

/** Milliseconds of COPY of the rows that were imported, from a file in the form of COPY, into a table with their key and checks and no policies. */
async function copyAlone(address: string, directory: string): Promise<number> {
  const file = join(directory, "rows");
  await chmod(directory, 0o777); // the server writes it
  const admin = new URL((await theCluster()).url);
  admin.pathname = new URL(address).pathname;
  const superuser = new pg.Client({ connectionString: admin.href });
  await superuser.connect();
  await superuser.query(`copy figures.employment to '${file}'`);
  await superuser.query("create table public.plain (like figures.employment including all)");
  await superuser.query("grant insert on public.plain to public");
  await superuser.end();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const begun = performance.now();
  const rows = new CopyIn("copy public.plain from stdin", [createReadStream(file, { encoding: "utf8" })]);
  client.query(rows as pg.Submittable & typeof rows);
  await rows.read();
  const ms = performance.now() - begun;
  await client.end();
  return ms;
}

/** Says what importing a file takes, reading and storing, against parsing it alone and copying its rows in alone. */
export async function measureImportWhole(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  const count = 1_000_000;
  const directory = mkdtempSync(join(tmpdir(), "evenbeeld-import-"));
  const file = join(directory, "extract.csv");
  await writeExtract(file, count);
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
  const parsed = await apart("parse", file);
  const whole = await importApart(address, municipality.id, file, dutch);
  if (whole.rows !== count) throw new Error(`${whole.rows} came in`);
  const copied = await copyAlone(address, directory);
  await close();
  await stopCluster();
  rmSync(directory, { recursive: true });
  const alone = parsed.milliseconds + copied;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  say(
    "a snapshot of 1,000,000 rows from CSV, read and stored, against parsing alone + COPY alone, server",
    `${ms(whole.milliseconds)} / (${ms(parsed.milliseconds)} + ${ms(copied)}) = ${(whole.milliseconds / alone).toFixed(2)} x`,
    "<= 2 x",
  );
  say(
    "the memory of that import, in a process of its own",
    `${whole.megabytes.toFixed(0)} MB at most, ${(whole.megabytes - whole.idleMegabytes).toFixed(0)} MB over the idle process with its database`,
    "<= 300 MB over idle",
  );
}
