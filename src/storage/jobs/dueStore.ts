import { sql } from "kysely";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** A job of a municipality, or of the installation, at a moment. */
export type DueJob = { readonly municipality: MunicipalityId; readonly job: string; readonly at: Date };

/**
 * Takes a job that is due, or that was never done, and says when it is due again; false when it is not due, or when
 * another process took it in the same moment. One statement: the row is locked while it is looked at.
 */
export async function takeDue(
  transaction: DatabaseTransaction,
  { municipality, job, at }: DueJob,
  nextAt: Date,
): Promise<boolean> {
  const taken = await sql`
    insert into jobs.due as due (municipality, job, next_at, begun_at) values (${municipality}, ${job}, ${nextAt}, ${at})
    on conflict (municipality, job) do update set next_at = excluded.next_at, begun_at = excluded.begun_at, ended_at = null, failed_at = null
      where due.next_at <= excluded.begun_at returning job`.execute(transaction);
  return taken.rows.length === 1;
}

/** Notes that a job was done; one that failed is due again at `nextAt`. */
export async function endDue(
  transaction: DatabaseTransaction,
  { municipality, job, at }: DueJob,
  nextAt: Date | undefined,
): Promise<void> {
  await transaction
    .updateTable("jobs.due")
    .set(nextAt === undefined ? { ended_at: at } : { next_at: nextAt, failed_at: at })
    .where("municipality", "=", municipality)
    .where("job", "=", job)
    .execute();
}

/** How it stands with a job: when it was begun last, how that ended, and when it is next due. */
export type JobStanding = {
  readonly job: string;
  readonly begunAt: Date;
  readonly endedAt: Date | null;
  readonly failedAt: Date | null;
  readonly nextAt: Date;
};

/** Returns how it stands with every job that was ever begun, by name. */
export async function listDue(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly JobStanding[]> {
  const rows = await transaction
    .selectFrom("jobs.due")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("job")
    .execute();
  return rows.map((row) => ({
    ...{
      job: row.job,
      begunAt: row.begun_at,
      endedAt: row.ended_at,
      failedAt: row.failed_at,
      nextAt: row.next_at,
    },
  }));
}
