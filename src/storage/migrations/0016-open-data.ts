import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

const last = (
  what: string,
) => `(select p.${what} from office.edition_publication p where p.municipality = e.municipality
    and p.programme = e.programme and p.number = e.number order by p.position desc limit 1)`;

/** What was public and was taken back: which edition, and when. No content, no title, no reason, nobody. */
const withdrawn = `create view published.withdrawn with (security_barrier) as select e.municipality, e.programme, e.number, e.kind, e.as_of, e.corrects,
    (select min(p.at) from office.edition_publication p where p.municipality = e.municipality
    and p.programme = e.programme and p.number = e.number) as published_at, ${last("at")} as withdrawn_at
    from office.edition e where e.municipality = (select wall.municipality()) and ${last("act")} = 'withdrawn'`;

/** The address of a diary is a secret: only its hash is kept, one for each person and diary, so that a new one replaces the old. */
const diaryLink = `create table access.diary_link (municipality uuid not null references access.municipality, person uuid not null,
    diary text not null, secret_hash bytea not null unique, language text not null check (language in ('nl', 'en')),
    made_at timestamptz not null, primary key (municipality, person, diary))`;

/** What the public may know of editions that were taken back, and the addresses of diaries. */
export const openData = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      withdrawn,
      "grant select on published.withdrawn to evenbeeld_public",
      diaryLink,
      ...protectedFor("evenbeeld_access", "access.diary_link", "select, insert, update, delete"),
    ]);
  },
};
