import { sql } from "kysely";
import type { OutgoingMail, OutgoingMailId, SettledMail } from "../../domain/mail/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import type { MailRow } from "../mailTables.ts";
import { readMail } from "../office/mailStore.ts";

/** A mail that this process sends, and the name by which every copy of it is known to be the same one. */
export type TakenMail = OutgoingMail & { readonly messageId: string };

/** Whose mail is taken, how much of it, by which lease, and from when on another process may take it over. */
export type MailTaking = {
  readonly municipality: MunicipalityId;
  readonly limit: number;
  readonly lease: string;
  readonly at: Date;
  readonly until: Date;
  /** The domain of the sender, the second half of a new Message-ID. */
  readonly domain: string;
};

/**
 * Takes mails that wait, and those of a process that died with them; of several processes each gets others. The Message-ID
 * is given at the first attempt and stays.
 */
export async function takeMail(
  transaction: DatabaseTransaction,
  { municipality, limit, lease, at, until, domain }: MailTaking,
): Promise<readonly TakenMail[]> {
  const taken = await sql<MailRow & { message_id: string }>`
    update office.mail mail set state = 'sending', lease = ${lease}, next_at = ${until},
      message_id = coalesce(mail.message_id, mail.id || '@' || ${domain}::text)
    where municipality = ${municipality} and id in (
      select id from office.mail where municipality = ${municipality} and state in ('waiting', 'sending') and next_at <= ${at}
      order by next_at, id limit ${limit} for update skip locked)
    returning *`.execute(transaction);
  return taken.rows.map((row) => ({ ...readMail(row), messageId: row.message_id }));
}

/** What an attempt made of a mail. */
export type MailSettling = { readonly id: OutgoingMailId; readonly settled: SettledMail };

/** Writes down what came of mails; one that another process took over meanwhile is its to write. */
export async function settleTaken(
  transaction: DatabaseTransaction,
  { municipality, lease }: Pick<MailTaking, "municipality" | "lease">,
  settlings: readonly MailSettling[],
): Promise<void> {
  const rows = settlings.map(({ id, settled }) => ({
    ...{ id, state: settled.state, attempts: settled.attempts, answer: settled.answer },
    ...{ next_at: settled.nextAt, ended_at: settled.endedAt },
  }));
  await sql`update office.mail mail set state = s.state, attempts = s.attempts, next_at = s.next_at, ended_at = s.ended_at,
      answer = s.answer, lease = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) s(id uuid, state text, attempts integer, answer text,
      next_at timestamptz, ended_at timestamptz)
    where mail.municipality = ${municipality} and mail.id = s.id and mail.lease = ${lease}`.execute(
    transaction,
  );
}
