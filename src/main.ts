import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import type { ServeSettings } from "./cli/command.ts";
import { BadSetting, readConfig } from "./config.ts";
import { fillDemo } from "./demo/fillDemo.ts";
import { staffJob } from "./demo/staffJob.ts";
import { rendererHere } from "./export/edition/rendererHere.ts";
import { openIdentity } from "./identity/openIdentity.ts";
import { doDueJobs, startJobs } from "./jobs/doDueJobs.ts";
import { openPostBox } from "./jobs/mail/postBox.ts";
import { mailRound, releaseRound, timetable } from "./jobs/timetable.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { protectApart } from "./solver/protectApart.ts";
import { type CarryOut, openCommandSocket } from "./storage/commandSocket.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { openFileStore } from "./storage/files/fileStore.ts";
import { isOwnerOrSuperuser, migrate } from "./storage/migrate.ts";
import { signInKeyOf } from "./storage/signInKey.ts";
import { isDemo } from "./usecases/access/findActor.ts";
import { moveFiles } from "./usecases/council/moveFiles.ts";
import { beginHeadsAnew, type HeadComplaint, keepHeads } from "./usecases/installation/auditLog.ts";
import { newMemory } from "./usecases/memory.ts";
import type { House } from "./usecases/perform.ts";
import { mailAddresses } from "./web/mailAddresses.ts";
import { routes } from "./web/routes.ts";
import { buildAssets } from "./web/siteAssets.ts";
import { startServer } from "./web/startServer.ts";

/** Where an installation lies: its data with the files, and its keys outside them. */
type Place = { readonly data: string; readonly keys: string };

const houseOn = (database: Database, place: Place): House => ({
  database,
  files: openFileStore(place),
  now: () => new Date(),
  newId: randomUUID,
  memory: newMemory(),
});

/** Opens the database the environment names, or the embedded one, which is brought up to date on the way. */
async function openChosen(data: string): Promise<Database> {
  const { databaseUrl: url, accessUrl, auditUrl, publicUrl, figuresUrl } = readConfig();
  if (url !== undefined)
    return openDatabase({ kind: "server", url, accessUrl, auditUrl, publicUrl, figuresUrl });
  const database = await openDatabase({ kind: "embedded", directory: join(data) });
  await migrate(database.asOwner);
  return database;
}

/** Opens the house for one command. */
export async function openHouse(place: Place) {
  const database = await openChosen(place.data);
  return { house: houseOn(database, place), close: database.close };
}

/**
 * Opens the connection of the owner; the embedded database is its own owner, and without a house it is opened as it lies
 * there: a copy of an older version must find it empty. Undefined when a server is named without its owner.
 */
export async function openOwner({ data, house }: { readonly data: string; readonly house?: House }) {
  const { databaseUrl, ownerUrl } = readConfig();
  if (house?.database.kind === "embedded") return { owner: house.database, close: async () => undefined };
  if (databaseUrl !== undefined && ownerUrl === undefined) return undefined;
  const owner =
    ownerUrl === undefined
      ? await openDatabase({ kind: "embedded", directory: data })
      : await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  return { owner, close: owner.close };
}

/** Brings the schema up to date as its owner and returns what ran. */
export async function migrateIn({ data }: { readonly data: string }): Promise<readonly string[]> {
  const { ownerUrl } = readConfig();
  const database =
    ownerUrl === undefined
      ? await openDatabase({ kind: "embedded", directory: data })
      : await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  return migrate(database.asOwner).finally(database.close);
}

const logger = pino({ base: null }, pino.destination(2));
/** Writes a fault down with its place in the code; the values of a query stay out, they may be somebody's words. */
function log(number: string, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  logger.error({ number, name, message, stack }, "fault");
}

/** A log that does not fit its last head is told at once: something cut or rewrote it. */
function complain(complaints: readonly HeadComplaint[]): void {
  for (const { slug, finding } of complaints)
    logger.fatal({ slug, ...finding }, "audit log does not fit its head");
}

/** Sends mail while a mail server is named; without one it waits. */
function startMail(house: House, url: string): { readonly stop: () => Promise<void> } {
  const { mail } = readConfig();
  if (mail === undefined) return { stop: () => Promise.resolve() };
  const postBox = openPostBox(mail);
  const stopping = new AbortController();
  const sender = { postBox, addresses: mailAddresses(url), log, stopping: stopping.signal };
  const round = startJobs(house, mailRound(sender), log);
  const stop = async () => {
    stopping.abort();
    await round.stop();
    postBox.close();
  };
  return { stop };
}

/** A release of 60,000 cells was protected within 800 megabytes. */
const protectionMegabytes = 768;

/** Makes the releases that are asked for, beside the visitors; one at hand is left to the next process when this one stops. */
function startReleases(house: House): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const round = startJobs(house, releaseRound(protectApart(protectionMegabytes, stopping.signal)), log);
  return {
    stop: () => {
      stopping.abort();
      return round.stop();
    },
  };
}

const demoSeed = 1;

/** Fills the staff of the demo while its pages are up, once after each start; a database that is filled stays as it is. */
function startStaff(house: House): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const openProtection = async () => ({
    solver: await openHighs(),
    clock: () => performance.now(),
    protect: protectApart(protectionMegabytes, stopping.signal),
  });
  const job = staffJob({ seed: demoSeed, openProtection, stopping: stopping.signal });
  const filled = doDueJobs(house, [job], log);
  return {
    stop: () => {
      stopping.abort();
      return filled;
    },
  };
}

/** How the house that is open carries out what other processes ask. */
export type CarryOutHere = (house: House) => CarryOut;

/** Takes commands for the embedded database, which is open here and nowhere else. */
const startCommands = (data: string, carryOut: CarryOut) =>
  // a path that is too long for a socket must not end the site: commands then say that it runs
  openCommandSocket(data, carryOut).then(undefined, (error: unknown) => log("commands", error));

/** Starts the site; on a server it refuses to run as the owner of the schema or as a superuser. */
export async function serveSite(settings: ServeSettings, carryOut: CarryOutHere) {
  const database = await openChosen(settings.data);
  const strong = await Promise.all(database.everyLogin.map(isOwnerOrSuperuser));
  if (database.kind === "server" && strong.includes(true)) {
    await database.close();
    throw new BadSetting("DATABASE_URL names an owner or superuser: serve with a login that owns nothing");
  }
  const house = houseOn(database, settings);
  await moveFiles(house);
  if (settings.demo && (await fillDemo(house, demoSeed, { rendererFor: rendererHere })))
    await beginHeadsAnew(house, settings.keys);
  const demo = settings.demo && (await isDemo(house));
  const assets = await buildAssets();
  const place = { host: settings.host, port: settings.port };
  const url = settings.url ?? `http://localhost:${settings.port}`; // documented default
  const mailFrom = readConfig().mail?.from.address;
  const site = {
    house,
    routes,
    assets,
    url,
    demo,
    log,
    openSolver: openHighs,
    identity: openIdentity((slug) => signInKeyOf({ keys: settings.keys, slug }, house.now()), house.now),
    ...(mailFrom === undefined ? {} : { mailFrom }),
  };
  const server = await startServer(site, place);
  // a database that is away or a full disk must not end the site: the next quarter of an hour signs what is due
  const keepSigned = () =>
    keepHeads(house, settings.keys).then(complain, (error: unknown) => log("heads", error));
  const jobs = startJobs(house, timetable(settings.keys, complain), log);
  const mail = startMail(house, url);
  const releases = startReleases(house);
  const staff = demo ? startStaff(house) : undefined;
  const commands =
    database.kind === "embedded" ? await startCommands(settings.data, carryOut(house)) : undefined;
  const first = keepSigned(); // what a crash left unsigned is signed at once, and not when the next quarter is due
  const stop = async () => {
    server.leave();
    await wait(settings.drain * 1000);
    await commands?.stop();
    await server.stop();
    await staff?.stop();
    await first;
    await jobs.stop();
    await mail.stop();
    await releases.stop();
    await keepSigned();
    await database.close();
  };
  return { url, stop };
}
