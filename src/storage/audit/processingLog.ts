import { sql } from "kysely";
import type { LoggedAct, ProcessedSet, ProcessingActivity } from "../../domain/access/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** One record of the processing of personal data, in the fields of the Logboek dataverwerkingen; its subject is sealed. */
export type ProcessingRecord = {
  readonly trace: Uint8Array;
  readonly span: Uint8Array;
  readonly parent: Uint8Array | null;
  readonly activity: ProcessingActivity;
  readonly act: LoggedAct;
  readonly begunAt: Date;
  readonly endedAt: Date;
  readonly subject: Uint8Array | null;
  readonly people: ProcessedSet | null;
};

/** A statement holds at most 65,535 values; an act may end everybody of a large municipality. */
const atOnce = 1000;

/** Adds records in the transaction of the act that they are of; none of them can be read by who adds them. */
export async function addProcessing(
  transaction: DatabaseTransaction,
  records: readonly ProcessingRecord[],
): Promise<void> {
  const rows = records.map(({ begunAt, endedAt, trace, span, parent, subject, ...record }) => ({
    ...record,
    municipality: sql<string>`wall.municipality()`,
    ...{ trace: Buffer.from(trace), span: Buffer.from(span) },
    ...{ parent: parent && Buffer.from(parent), subject: subject && Buffer.from(subject) },
    ...{ begun_at: begunAt, ended_at: endedAt },
  }));
  for (let at = 0; at < rows.length; at += atOnce)
    await transaction
      .insertInto("audit.processing")
      .values(rows.slice(at, at + atOnce))
      .execute();
}

/** Where a list of records goes on. */
type After = { readonly begunAt: Date; readonly trace: Uint8Array; readonly span: Uint8Array };

/** Which records: from one moment until another, of one sealed subject or a set that may hold it where one is named. */
export type ProcessingAsked = {
  readonly from: Date;
  readonly until: Date;
  readonly subject?: Uint8Array | undefined;
  readonly after?: After | undefined;
  readonly limit: number;
};

/** Returns records in the order in which they began, at most `limit`. Only the reader of the log may. */
export async function listProcessing(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  { from, until, subject, after, limit }: ProcessingAsked,
): Promise<readonly ProcessingRecord[]> {
  const inTime = transaction
    .selectFrom("audit.processing")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("begun_at", ">=", from)
    .where("begun_at", "<", until);
  const asked =
    subject === undefined
      ? inTime
      : inTime.where((row) =>
          row.or([row("subject", "=", Buffer.from(subject)), row("people", "in", ["everybody", "owners"])]),
        );
  const rest =
    after === undefined
      ? asked
      : asked.where(
          sql<boolean>`(begun_at, trace, span) > (${after.begunAt}, ${Buffer.from(after.trace)}, ${Buffer.from(after.span)})`,
        );
  const rows = await rest.orderBy("begun_at").orderBy("trace").orderBy("span").limit(limit).execute();
  return rows.map(({ begun_at: begunAt, ended_at: endedAt, municipality: _, ...row }) => ({
    ...row,
    begunAt,
    endedAt,
  }));
}

/** How often personal data was handled for an activity, and when last. */
export type ProcessingCount = {
  readonly activity: ProcessingActivity;
  readonly times: number;
  readonly last: Date;
};

/** Counts what was done by activity, but for some acts; a record of one person of many is counted with the act that it is of. */
export async function countProcessing(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  {
    from,
    until,
    without,
  }: { readonly from: Date; readonly until: Date; readonly without: readonly LoggedAct[] },
): Promise<readonly ProcessingCount[]> {
  const rows = await transaction
    .selectFrom("audit.processing")
    .select(({ fn }) => ["activity", fn.countAll<number>().as("times"), fn.max("begun_at").as("last")])
    .where("municipality", "=", municipality)
    .where("begun_at", ">=", from)
    .where("begun_at", "<", until)
    .where("act", "not in", [...without])
    .where("parent", "is", null)
    .groupBy("activity")
    .execute();
  return rows.map(({ activity, times, last }) => ({ activity, times: Number(times), last }));
}

/** Deletes the records of a municipality that ended before a moment and returns how many those were. */
export async function forgetProcessingBefore(
  transaction: DatabaseTransaction,
  before: Date,
): Promise<number> {
  const found = await sql<{ gone: string }>`select audit.forget_processing(${before}) as gone`.execute(
    transaction,
  );
  return Number(found.rows[0]?.gone);
}
