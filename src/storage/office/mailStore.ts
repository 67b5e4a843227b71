import { sql } from "kysely";
import type { MailAbout, MailKind, MailState, NewMail, OutgoingMail } from "../../domain/mail/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import type { MailRow } from "../mailTables.ts";
import type { Office } from "./versioned.ts";

/** Returns what a mail is about, from its kind and its keys. */
const aboutOf = ({ kind, about }: Pick<MailRow, "kind" | "about">): MailAbout =>
  ({ kind, ...(about as object) }) as MailAbout;

/** Returns a mail as it stands in its row. */
export const readMail = (row: MailRow): OutgoingMail => ({
  id: idFrom<"outgoingMail">(row.id),
  person: idFrom<"person">(row.person),
  about: aboutOf(row),
  occasion: row.occasion,
  state: row.state as MailState,
  attempts: row.attempts,
  addedAt: row.added_at,
  nextAt: row.next_at,
  endedAt: row.ended_at,
  answer: row.answer,
});

/**
 * Adds mails in the transaction of the act that causes them, and returns how many there were: what the act keeps will be
 * mailed, and what is rolled back will not. R160: a person gets one mail of a kind on an occasion; adding it again adds nothing.
 */
export async function addMail(office: Office, mails: readonly NewMail[]): Promise<number> {
  if (mails.length === 0) return 0;
  const rows = mails.map(({ id, person, about: { kind, ...about }, occasion }) => ({
    municipality: office.municipality,
    ...{ id, person, kind, about, occasion, state: "waiting", attempts: 0 },
    ...{ added_at: office.at, next_at: office.at },
  }));
  const added =
    await sql`insert into office.mail select * from jsonb_populate_recordset(null::office.mail, ${JSON.stringify(rows)}::jsonb)
    on conflict (municipality, person, kind, occasion) do nothing`.execute(office.transaction);
  return Number(added.numAffectedRows);
}

/** Which mails are asked for: in a state or all, and which page of them. */
export type MailAsked = { readonly state: MailState | null; readonly limit: number; readonly offset: number };

/** Returns a page of the outbox, the newest first. */
export async function listMail(
  office: Office,
  { state, limit, offset }: MailAsked,
): Promise<readonly OutgoingMail[]> {
  const all = office.transaction
    .selectFrom("office.mail")
    .selectAll()
    .where("municipality", "=", office.municipality);
  const asked = state === null ? all : all.where("state", "=", state);
  const rows = await asked.orderBy("added_at", "desc").orderBy("id").limit(limit).offset(offset).execute();
  return rows.map(readMail);
}

/** How many mails are in a state; a state without any is not there. */
export type MailCount = { readonly [State in MailState]?: number };

/** Returns how many mails there are in each state. */
export async function countMail(office: Office): Promise<MailCount> {
  const found = await sql<{
    state: MailState;
    count: number;
  }>`select state, count(*) as count from office.mail
    where municipality = ${office.municipality} group by state`.execute(office.transaction);
  return Object.fromEntries(found.rows.map(({ state, count }) => [state, count]));
}

/** Returns every mail of a kind that was not dropped: what somebody was told, or will be. */
export async function listMailOfKind(office: Office, kind: MailKind): Promise<readonly OutgoingMail[]> {
  const rows = await office.transaction
    .selectFrom("office.mail")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("kind", "=", kind)
    .where("state", "<>", "dropped")
    .execute();
  return rows.map(readMail);
}

/** Returns every mail about the cards of a round that was not dropped, in the order in which they were made. */
export async function listCardMail(
  { transaction, municipality }: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
): Promise<readonly OutgoingMail[]> {
  const found =
    await sql<MailRow>`select * from office.mail where municipality = ${municipality} and kind = 'questionCards'
    and about ->> 'programme' = ${programme} and about ->> 'round' = ${round} and state <> 'dropped'
    order by added_at, id`.execute(transaction);
  return found.rows.map(readMail);
}
