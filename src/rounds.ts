import { BadSetting, readConfig } from "./config.ts";
import { staffJob } from "./demo/staffJob.ts";
import { complain, log } from "./faultLog.ts";
import { doDueJobs, startJobs } from "./jobs/doDueJobs.ts";
import { openPostBox } from "./jobs/mail/postBox.ts";
import { copyRound, mailRound, releaseRound } from "./jobs/timetable.ts";
import { openOwner, type Place } from "./openings.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { protectApart } from "./solver/protectApart.ts";
import { makeScheduledCopy } from "./usecases/installation/backup.ts";
import type { House } from "./usecases/perform.ts";
import { mailAddresses } from "./web/mailAddresses.ts";

/** Sends mail while a mail server is named; without one it waits. */
export function startMail(house: House, url: string): { readonly stop: () => Promise<void> } {
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
export function startReleases(house: House): { readonly stop: () => Promise<void> } {
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
export async function openCopies(
  house: House,
  place: Place,
): Promise<() => { readonly stop: () => Promise<void> }> {
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
