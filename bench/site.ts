import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { dayFrom } from "../src/domain/shared/day.ts";
import type { Municipality } from "../src/domain/shared/municipality.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import type { Database } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { addPerson } from "../src/usecases/access/addPerson.ts";
import { grantRole } from "../src/usecases/access/grantRole.ts";
import { startSession } from "../src/usecases/access/signIn.ts";
import { addMunicipality } from "../src/usecases/installation/addMunicipality.ts";
import { newMemory } from "../src/usecases/memory.ts";
import type { House } from "../src/usecases/perform.ts";
import { importProgramme } from "../src/usecases/programme/importProgramme.ts";
import { readOverview } from "../src/usecases/programme/readOverview.ts";
import { routes } from "../src/web/routes.ts";
import { buildAssets } from "../src/web/siteAssets.ts";
import { startServer } from "../src/web/startServer.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { anInstallation, stopCluster } from "../test/support/installations.ts";
import { largeProgramme } from "./largeProgramme.ts";
import type { Load } from "./load.ts";
import { medianMs } from "./median.ts";

export type Stage = {
  readonly house: House;
  readonly municipality: Municipality;
  readonly cookie: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

const done = <Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** Adds the municipality in which is measured. */
export async function aMunicipality(house: House): Promise<Municipality> {
  const administrator = { name: "Bram Beheer", mail: "bram.beheer@proefstad.example" };
  const names = { slug: "proefstad", name: "Gemeente Proefstad", cbsCode: null, locale: "nl-NL" } as const;
  return done(await addMunicipality(house, { ...names, administrator })).municipality;
}

/** Starts the site of a new municipality with a programme manager signed in. */
export async function anEmptyStage(kind: Database["kind"]): Promise<Stage> {
  const { owner, web, admit, close } = await anInstallation(kind);
  await migrate(owner.asOwner);
  await admit();
  const now = () => new Date("2026-10-12T07:00:00Z");
  const house = { database: web, now, newId: randomUUID, memory: newMemory(), files: someFiles() };
  const municipality = await aMunicipality(house);
  const command = { kind: "command", municipality: municipality.id } as const;
  const person = done(
    await addPerson(house, command, { name: "Ilse Meting", mail: "meting@proef.example", unit: null }),
  );
  const role = {
    person,
    role: "programmeManager",
    unit: null,
    fromDay: dayFrom("2026-01-01"),
    untilDay: null,
  } as const;
  done(await grantRole(house, command, role));
  const secret = await startSession(house, { municipality: municipality.id, person }, "demo");
  const log = (number: string, error: unknown) => console.error(number, error);
  const site = {
    house,
    routes,
    assets: await buildAssets(),
    url: "http://localhost",
    demo: true,
    openSolver: openHighs,
    log,
  };
  const server = await startServer(site, { host: "127.0.0.1", port: 0 });
  const stop = async () => {
    await server.stop();
    await close();
    await stopCluster();
  };
  return { house, municipality, cookie: `evenbeeld_sessie=${secret}`, port: server.port, stop };
}

/** Starts the site with programmes of 1,000 and 10,000 actions and somebody signed in. */
export async function aStage(kind: Database["kind"]): Promise<Stage> {
  const stage = await anEmptyStage(kind);
  const command = { kind: "command", municipality: stage.municipality.id } as const;
  for (const size of [1000, 10_000])
    done(await importProgramme(stage.house, command, { content: largeProgramme(size, []), dryRun: false }));
  return stage;
}

const addressOf = ({ port, municipality }: Stage, size: number) =>
  `http://127.0.0.1:${port}/${municipality.slug}/programma/synthetisch-${size}`;

/** Loads the overview as somebody who is signed in. */
export const loadOverview = (stage: Stage, size: number): Promise<Load> =>
  loadPage(addressOf(stage, size), stage.cookie);

/** Loads a page from another process on the same machine for 5 seconds, over 20 connections where nothing else is asked. */
export async function loadPage(address: string, cookie: string, connections = 20): Promise<Load> {
  const words = ["--import", "tsx", "bench/load.ts", address, cookie, "5", String(connections)];
  const load = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  load.stdout.on("data", (piece: Buffer) => {
    out += piece.toString();
  });
  await once(load, "exit");
  return JSON.parse(out);
}

/** Returns the milliseconds of the overview drawn anew after an act, of its own SQL alone, and of it once remembered. */
export async function pageAgainstSql(stage: Stage, size: number) {
  const { house, municipality } = stage;
  const command = { kind: "command", municipality: municipality.id } as const;
  const sqlAlone = await medianMs(9, () => readOverview(house, command, `synthetisch-${size}`));
  const ask = async () => {
    const answer = await fetch(addressOf(stage, size), { headers: { cookie: stage.cookie } });
    if (answer.status !== 200) throw new Error(`page ${answer.status}`);
    await answer.text();
  };
  const anew = await medianMs(9, async () => {
    await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
      await sql`select office.raise_revision()`.execute(transaction);
      return { ok: true, value: true };
    });
    await ask();
  });
  return { sqlAlone, anew, remembered: await medianMs(9, ask) };
}

/** Returns the bytes of a first view: the page as the browser gets it, its style sheet and its module, all packed. */
export async function firstView(stage: Stage) {
  const page = await fetch(addressOf(stage, 1000), {
    headers: { cookie: stage.cookie, "accept-encoding": "identity" },
  });
  const html = Buffer.from(await page.arrayBuffer());
  const assets = await buildAssets();
  const files = [...assets.files.values()].reduce((sum, { packed }) => sum + packed.length, 0);
  return { htmlPacked: gzipSync(html).length, all: gzipSync(html).length + files };
}
