import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AuditEntry } from "../../domain/shared/auditChain.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** SHA-256 in hex over bytes written in hex, followed by a text in UTF-8. */
export const sha256 = (hex: string, text: string): string =>
  createHash("sha256").update(hex, "hex").update(text, "utf8").digest("hex");

const entriesOf = (transaction: DatabaseTransaction, municipality: MunicipalityId) =>
  transaction
    .selectFrom("audit.entry as entry")
    .leftJoin("audit.entry_content as content", (join) =>
      join
        .onRef("content.municipality", "=", "entry.municipality")
        .onRef("content.number", "=", "entry.number"),
    )
    .where("entry.municipality", "=", municipality)
    .selectAll("entry")
    .select(["content.salt", "content.actor", "content.details"]);

type Row = Awaited<ReturnType<ReturnType<typeof entriesOf>["execute"]>>[number];

/** Both drivers give bytes, one as Buffer and one as Uint8Array. */
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function read(row: Row): AuditEntry {
  const { number, at, event, subject, salt, actor, details } = row;
  const content =
    salt === null || actor === null || details === null ? null : { salt: hex(salt), actor, details };
  return {
    number,
    at,
    event,
    subject,
    contentDigest: hex(row.content_digest),
    previousHash: hex(row.previous_hash),
    hash: hex(row.hash),
    content,
  };
}

/** Returns the entries after a number, oldest first, at most `limit`. Only the reader of the log may. */
export async function listEntriesAfter(
  transaction: DatabaseTransaction,
  place: { readonly municipality: MunicipalityId; readonly number: number; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  const query = entriesOf(transaction, place.municipality).where("entry.number", ">", place.number);
  return (await query.orderBy("entry.number").limit(place.limit).execute()).map(read);
}

/** Returns the entries before a number, or the last ones when there is none, newest first, at most `limit`. */
export async function listEntriesBefore(
  transaction: DatabaseTransaction,
  place: {
    readonly municipality: MunicipalityId;
    readonly number: number | undefined;
    readonly limit: number;
  },
): Promise<readonly AuditEntry[]> {
  const all = entriesOf(transaction, place.municipality);
  const query = place.number === undefined ? all : all.where("entry.number", "<", place.number);
  return (await query.orderBy("entry.number", "desc").limit(place.limit).execute()).map(read);
}

/** Returns an entry, or undefined. */
export async function findEntry(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  number: number,
): Promise<AuditEntry | undefined> {
  const row = await entriesOf(transaction, municipality)
    .where("entry.number", "=", number)
    .executeTakeFirst();
  return row && read(row);
}

/** Returns the details of the first entry of these events about a subject: null where they expired, undefined where there is none. */
export async function findDetails(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  { subject, events }: { readonly subject: string; readonly events: readonly string[] },
): Promise<string | null | undefined> {
  const row = await entriesOf(transaction, municipality)
    .where("entry.subject", "=", subject)
    .where("entry.event", "in", events)
    .orderBy("entry.number")
    .executeTakeFirst();
  return row?.details;
}

/** How often something happened for a purpose, and when last; the purpose is null where the details of an entry expired. */
export type CountedEvent = {
  readonly event: string;
  readonly purpose: string | null;
  readonly times: number;
  readonly last: Date;
};

/** Returns how often these events happened, by the purpose that the log has of them; of who did it nothing. */
export async function countEvents(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  events: readonly string[],
): Promise<readonly CountedEvent[]> {
  const found = await sql<{ event: string; purpose: string | null; times: string; last: Date }>`
    select entry.event, content.details::jsonb ->> 'purpose' as purpose, count(*)::text as times, max(entry.at) as last
    from audit.entry entry left join audit.entry_content content
      on content.municipality = entry.municipality and content.number = entry.number
    where entry.municipality = ${municipality} and entry.event = any(${[...events]}::text[])
    group by 1, 2 order by 1, 2`.execute(transaction);
  return found.rows.map(({ event, purpose, times, last }) => ({
    event,
    purpose,
    times: Number(times),
    last,
  }));
}
