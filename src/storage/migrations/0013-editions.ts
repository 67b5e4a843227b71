import type { Kysely } from "kysely";
import { makeRole, protectedFor, run } from "./building.ts";

const key = "municipality uuid not null, programme text not null, number integer not null";

const refuse = `create function office.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'R131: what was frozen is never changed or taken away'; end $$`;

/** R131: no role may change what was frozen, and a trigger refuses it to the owner of the table too. */
function frozenTable(name: string, columns: string): readonly string[] {
  const table = `office.${name}`;
  return [
    `create table ${table} (${columns})`,
    `create trigger frozen before update or delete on ${table} for each row execute function office.refuse_change()`,
    `create trigger frozen_whole before truncate on ${table} execute function office.refuse_change()`,
    ...protectedFor("evenbeeld_office", table, "select, insert"),
  ];
}

/** The last word of an edition's publications. A view runs with the rights of its owner, who passes every policy embedded: it asks for the own municipality itself. */
const isPublic = `e.municipality = (select wall.municipality()) and (select p.act from office.edition_publication p where p.municipality = e.municipality and p.programme = e.programme
    and p.number = e.number order by p.position desc limit 1) = 'published'`;

/** R139: the public reads what is published now and nothing else; its role has no right on any table. */
const published = [
  "create schema published",
  "grant usage on schema published to evenbeeld_public",
  "grant execute on function wall.municipality to evenbeeld_public",
  `create view published.edition with (security_barrier) as select e.municipality, e.programme, e.number, e.kind, e.as_of, e.made_at, e.corrects,
    e.reason, e.content, e.hash, (select max(p.at) from office.edition_publication p where p.municipality = e.municipality
    and p.programme = e.programme and p.number = e.number) as published_at from office.edition e where ${isPublic}`,
  `create view published.edition_file with (security_barrier) as select e.municipality, e.programme, e.number, e.format, e.language, e.bytes, e.hash
    from office.edition_file e where ${isPublic}`,
  "grant select on published.edition, published.edition_file to evenbeeld_public",
];

/** Frozen reports, their rendered files, and when each was made public and taken back. */
export const editions = {
  async up(database: Kysely<unknown>): Promise<void> {
    await makeRole(database, "evenbeeld_public");
    await run(database, [
      refuse,
      ...frozenTable(
        "edition",
        `${key} check (number > 0), kind text not null, as_of date not null, made_at timestamptz not null, made_by uuid, corrects integer,
         reason text, content text not null, hash text not null check (hash ~ '^[0-9a-f]{64}$'), primary key (municipality, programme, number),
         check ((corrects is null) = (reason is null)), check (corrects < number),
         foreign key (municipality, programme, corrects) references office.edition, unique (municipality, programme, corrects)`,
      ),
      ...frozenTable(
        "edition_file",
        `${key}, format text not null check (format in ('html', 'pdf', 'json')), language text not null, bytes bytea not null,
         hash text not null, primary key (municipality, programme, number, format, language),
         foreign key (municipality, programme, number) references office.edition`,
      ),
      ...frozenTable(
        "edition_publication",
        `${key}, position integer not null check (position > 0), act text not null check (act in ('published', 'withdrawn')),
         at timestamptz not null, made_by uuid, audience text, channel text, reason text,
         primary key (municipality, programme, number, position), foreign key (municipality, programme, number) references office.edition`,
      ),
      ...published,
    ]);
  },
};
