import { endDueJob, takeDueJob } from "../usecases/installation/dueJob.ts";
import type { House } from "../usecases/perform.ts";
import type { TimedJob } from "./timetable.ts";

/** Told which job failed, and why. */
export type JobLog = (job: string, error: unknown) => void;

async function doWhenDue(house: House, job: TimedJob, log: JobLog): Promise<void> {
  try {
    if (!(await takeDueJob(house, job))) return;
    const outcome = await job.work(house).then(
      () => "done" as const,
      (error: unknown) => {
        log(job.name, error);
        return "failed" as const;
      },
    );
    await endDueJob(house, job, outcome);
  } catch (error) {
    // the database is away or full: nothing of the job is lost, it is still due when it is back
    log(job.name, error);
  }
}

/** Does every job that is due, one after the other; what fails is logged and comes back, and never ends the process. */
export async function doDueJobs(house: House, jobs: readonly TimedJob[], log: JobLog): Promise<void> {
  for (const job of jobs) await doWhenDue(house, job, log);
}

/**
 * Does what is due before anybody may come in: what a restored copy holds too long is deleted first. A job that fails stops the start.
 */
export async function doFirst(house: House, jobs: readonly TimedJob[]): Promise<void> {
  for (const job of jobs) {
    if (!(await takeDueJob(house, job))) continue;
    const outcome = await job.work(house).then(
      () => ({ as: "done" as const }),
      (cause: unknown) => ({ as: "failed" as const, cause }),
    );
    await endDueJob(house, job, outcome.as);
    if (outcome.as === "failed") throw outcome.cause;
  }
}

const minute = 60_000;

/** Looks every minute what is due, until it is stopped; stopping waits for the job at hand. */
export function startJobs(
  house: House,
  jobs: readonly TimedJob[],
  log: JobLog,
): { readonly stop: () => Promise<void> } {
  let atHand: Promise<void> = Promise.resolve();
  const round = setInterval(() => {
    atHand = atHand.then(() => doDueJobs(house, jobs, log));
  }, minute);
  return {
    stop: () => {
      clearInterval(round);
      return atHand;
    },
  };
}
