import { ok } from "../../domain/shared/result.ts";
import { installation, type PoolUse } from "../../storage/database.ts";
import { roomFor } from "../../storage/installationState.ts";
import { listDue } from "../../storage/jobs/dueStore.ts";
import type { House } from "../perform.ts";

/** How a job of the installation stands. */
export type JobVitals = {
  readonly job: string;
  /** When it last ended well or failed; null while it never did. */
  readonly lastEnd: Date | null;
  readonly failed: boolean;
  /** Seconds since it should have been done; zero while it is in time. */
  readonly overdue: number;
};

/** What is measured of an installation while it runs; of no municipality and of nothing that is kept. */
export type Vitals = {
  readonly jobs: readonly JobVitals[];
  readonly connections: readonly PoolUse[];
  /** Bytes that are free where the data lies; null before anything was kept there. */
  readonly free: number | null;
};

/** Returns what the operator watches: jobs, use of the database and free room. */
export async function readVitals(house: House): Promise<Vitals> {
  const now = house.now().getTime();
  const due = await house.database.inRole("evenbeeld_jobs", installation, async (transaction) =>
    ok(await listDue(transaction, installation)),
  );
  if (!due.ok) throw new Error("a read was refused");
  const jobs = due.value.map(({ job, endedAt, failedAt, nextAt }) => ({
    job,
    lastEnd: failedAt ?? endedAt, // a job that failed did not end well
    failed: failedAt !== null,
    overdue: Math.max(0, Math.round((now - nextAt.getTime()) / 1000)),
  }));
  const free = roomFor(house.files.place.data)?.bytes ?? null; // nothing was ever kept there
  return { jobs, connections: house.database.poolUse(), free };
}
