import type { Protector } from "../domain/disclosure/index.ts";
import { forgetSignIns } from "../usecases/access/forgetSignIns.ts";
import { liftDueSecrecy } from "../usecases/council/liftDueSecrecy.ts";
import { sweepFiles } from "../usecases/council/sweepFiles.ts";
import { type HeadComplaint, keepHeads } from "../usecases/installation/auditLog.ts";
import type { CopySchedule } from "../usecases/installation/backup.ts";
import type { Job } from "../usecases/installation/dueJob.ts";
import { forgetProcessing } from "../usecases/installation/forgetProcessing.ts";
import { remindOfDuties } from "../usecases/mail/remindOfDuties.ts";
import type { House } from "../usecases/perform.ts";
import { forgetWorkforce } from "../usecases/workforce/forgetWorkforce.ts";
import { type Sender, sendMail } from "./mail/sendMail.ts";
import { makeAskedReleases } from "./releases.ts";
import { closeRounds, openRounds } from "./rounds.ts";

/** A job with the work that it is. */
export type TimedJob = Job & { readonly work: (house: House) => Promise<unknown> };

/** What must be deleted on its day; after a restore it is done before a port opens. */
export const deletions: readonly TimedJob[] = [
  { name: "forget-sign-ins", everyMinutes: 60, work: forgetSignIns },
  { name: "forget-workforce", everyMinutes: 24 * 60, work: forgetWorkforce },
  { name: "forget-processing", everyMinutes: 24 * 60, work: forgetProcessing },
];

/** Returns what the house does by itself, and how often. */
export const timetable = (
  keys: string,
  complain: (complaints: readonly HeadComplaint[]) => void,
): readonly TimedJob[] => [
  { name: "keep-heads", everyMinutes: 15, work: (house) => keepHeads(house, keys).then(complain) },
  ...deletions,
  { name: "remind-of-duties", everyMinutes: 60, work: remindOfDuties },
  { name: "lift-secrecy", everyMinutes: 1, work: liftDueSecrecy },
  { name: "close-rounds", everyMinutes: 5, work: closeRounds },
  { name: "open-rounds", everyMinutes: 24 * 60, work: openRounds },
  { name: "sweep-files", everyMinutes: 24 * 60, work: sweepFiles },
];

/** Returns the round in which mail is sent; it stands apart, because a slow mail server must hold up nothing else. */
export const mailRound = (sender: Sender): readonly TimedJob[] => [
  { name: "send-mail", everyMinutes: 1, work: (house) => sendMail(house, sender) },
];

/** Returns the round in which scheduled copies are made; it stands apart, because a copy takes a while. */
export const copyRound = (
  { hours }: CopySchedule,
  make: (house: House) => Promise<unknown>,
): readonly TimedJob[] => [{ name: "make-copy", everyMinutes: hours * 60, work: make }];

/** Returns the round in which releases are made that were asked for; it stands apart, because one takes a while. */
export const releaseRound = (protect: Protector): readonly TimedJob[] => [
  { name: "make-releases", everyMinutes: 1, work: (house) => makeAskedReleases(house, protect) },
];
