import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** What a sender may change of a mail: how it is with it, never to whom it goes or what it is about. */
const sending = "state, attempts, next_at, lease, message_id, ended_at, answer";

/** Mail that an act causes, written in the transaction of that act, and what came of it. */
export const mail = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      // R160: a person gets one mail of a kind on an occasion
      `create table office.mail (municipality uuid not null, id uuid not null, person uuid not null, kind text not null, about jsonb not null,
        occasion text not null, state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')), attempts integer not null,
        added_at timestamptz not null, next_at timestamptz not null, lease uuid, message_id text, ended_at timestamptz, answer text,
        primary key (municipality, id), unique (municipality, person, kind, occasion), check ((state = 'sending') = (lease is not null)),
        check ((state in ('sent', 'failed', 'dropped')) = (ended_at is not null)))`,
      "create index mail_to_send on office.mail (municipality, next_at) where state in ('waiting', 'sending')",
      "create index mail_by_time on office.mail (municipality, added_at desc)",
      ...protectedFor("evenbeeld_office", "office.mail", "select, insert"),
      "grant usage on schema office to evenbeeld_jobs",
      "grant select on office.mail to evenbeeld_jobs",
      `grant update (${sending}) on office.mail to evenbeeld_jobs`,
      // what a link in a mail is about, so that opening it leads there and nowhere else
      "alter table access.link_token add column about jsonb",
    ]);
  },
};
