import { ok } from "../../domain/shared/result.ts";
import { type DatabaseTransaction, installation } from "../../storage/database.ts";
import { endDue, takeDue } from "../../storage/jobs/dueStore.ts";
import type { House } from "../perform.ts";

/** Work of the installation that comes back by itself; doing it twice must do no harm. */
export type Job = { readonly name: string; readonly everyMinutes: number };

const minute = 60_000;

async function inJobs<Value>(house: House, work: (transaction: DatabaseTransaction) => Promise<Value>) {
  const done = await house.database.inRole("evenbeeld_jobs", installation, async (transaction) =>
    ok(await work(transaction)),
  );
  if (!done.ok) throw new Error("a job was refused");
  return done.value;
}

const dueAt = (house: House, { name }: Job) => ({ municipality: installation, job: name, at: house.now() });

/** Takes a job when it is due; of several processes one gets it. A process that dies with it leaves it for the next round. */
export function takeDueJob(house: House, job: Job): Promise<boolean> {
  const due = dueAt(house, job);
  const nextAt = new Date(due.at.getTime() + job.everyMinutes * minute);
  return inJobs(house, (transaction) => takeDue(transaction, due, nextAt));
}

/** Notes how a job ended; one that failed is tried again a minute later, by whoever is up. */
export function endDueJob(house: House, job: Job, outcome: "done" | "failed"): Promise<void> {
  const due = dueAt(house, job);
  const nextAt = outcome === "failed" ? new Date(due.at.getTime() + minute) : undefined;
  return inJobs(house, (transaction) => endDue(transaction, due, nextAt));
}
