import type { WorkSettings } from "./cli/command.ts";
import { BadSetting, readConfig } from "./config.ts";
import { staffJob } from "./demo/staffJob.ts";
import { complain, log } from "./faultLog.ts";
import { doDueJobs, doFirst, startJobs } from "./jobs/doDueJobs.ts";
import { openPostBox } from "./jobs/mail/postBox.ts";
import { copyRound, deletions, mailRound, releaseRound, timetable } from "./jobs/timetable.ts";
import { houseOn, openOwner, openToServe, type Place } from "./openings.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { protectApart } from "./solver/protectApart.ts";
import { keepHeads } from "./usecases/installation/auditLog.ts";
import { makeScheduledCopy } from "./usecases/installation/backup.ts";
import type { House } from "./usecases/perform.ts";
import { mailAddresses } from "./web/mailAddresses.ts";

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

/** Returns how the scheduled copies are started. On a server the owner reads them; a start that names no owner is refused at once. */
async function openCopies(house: House, place: Place): Promise<() => { readonly stop: () => Promise<void> }> {
  const { copies } = readConfig();
  if (copies === undefined) return () => ({ stop: () => Promise.resolve() });
  const opened = await openOwner({ data: place.data, house });
  if (opened === undefined)
    throw new BadSetting(
      "BACKUP_FOLDER vraagt op een server ook DATABASE_OWNER_URL; of maak kopieën met een opdracht",
    );
  const { owner, close } = opened;
  const make = (at: House) => makeScheduledCopy(at, copies, { owner, keys: place.keys }).then(complain);
  return () => {
    const round = startJobs(house, copyRound(copies, make), log);
    return { stop: () => round.stop().then(close) };
  };
}

/** Returns how everything is started that the house does by itself; a start that cannot make its copies is refused at once. */
export async function openRounds(
  house: House,
  { url, ...place }: WorkSettings,
): Promise<() => { readonly stop: () => Promise<void> }> {
  const startCopies = await openCopies(house, place);
  // a database that is away or a full disk must not end the process: the next quarter of an hour signs what is due
  const keepSigned = () =>
    keepHeads(house, place.keys).then(complain, (error: unknown) => log("heads", error));
  return () => {
    const jobs = startJobs(house, timetable(place.keys, complain), log);
    const others = [startMail(house, url), startReleases(house), startCopies()];
    const first = keepSigned(); // what a crash left unsigned is signed at once, and not when the next quarter is due
    const stop = async () => {
      await first;
      await jobs.stop();
      for (const other of others) await other.stop();
      await keepSigned();
    };
    return { stop };
  };
}

/** Starts what the house does by itself in a process without visitors, after what is due was deleted. */
export async function workAlone(settings: WorkSettings) {
  const database = await openToServe(settings.data);
  const house = houseOn(database, settings);
  await doFirst(house, deletions);
  const startRounds = await openRounds(house, settings);
  const rounds = startRounds();
  return { stop: () => rounds.stop().then(database.close) };
}

export const demoSeed = 1;

/** Fills the staff of the demo while its pages are up, once after each start; a database that is filled stays as it is. */
export function startStaff(house: House): { readonly stop: () => Promise<void> } {
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
