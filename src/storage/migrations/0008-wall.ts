import { type Kysely, sql } from "kysely";
import { showSettings } from "./0006-house-style.ts";
import { proven, run } from "./building.ts";

const roles = "evenbeeld_access, evenbeeld_office, evenbeeld_audit_reader, evenbeeld_jobs";

const wall = [
  "create schema wall",
  "grant usage on schema wall to public",
  // no role reads it; it is lost with its connections when the server falls
  `create unlogged table wall.connection (pid integer primary key, inner_key bytea not null check (length(inner_key) = 64),
    outer_key bytea not null check (length(outer_key) = 64))`,
  // pg_temp stands last and names are whole, or a temporary table called pg_stat_activity would open the hold again;
  // once for each connection: a second time, with keys of somebody else, is refused by the primary key
  `create function wall.hold(inner_key bytea, outer_key bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      delete from wall.connection c where not exists (select 1 from pg_catalog.pg_stat_activity a where a.pid = c.pid);
      insert into wall.connection values (pg_backend_pid(), hold.inner_key, hold.outer_key);
    end $$`,
  `create function wall.municipality() returns uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    declare
      named text := nullif(current_setting('app.municipality', true), '');
      held record;
    begin
      -- the owner of the schema passes every wall anyway, and embedded everybody is the owner
      if named is null or session_user = current_user then return named::uuid; end if;
      select c.inner_key, c.outer_key into held from wall.connection c where c.pid = pg_backend_pid();
      if encode(sha256(held.outer_key || sha256(held.inner_key || convert_to(named, 'UTF8'))), 'hex') = current_setting('app.proof', true)
      then return named::uuid; end if;
      return null;
    end $$`,
  "grant execute on function wall.hold to public",
  `grant execute on function wall.municipality to ${roles}`,
];

/** The log is written for the municipality that was proven, like every other row. */
const append = `create or replace function audit.append(at timestamptz, event text, subject text, salt bytea, actor text, details text)
    returns void language plpgsql security definer set search_path = pg_catalog, audit as $$
    declare
      owner uuid := wall.municipality();
      last record;
      next bigint;
      digest bytea := sha256(salt || convert_to(actor || chr(10) || details, 'UTF8'));
      before bytea;
    begin
      if owner is null then raise exception 'no municipality in this transaction'; end if;
      perform pg_advisory_xact_lock(hashtextextended(owner::text, 7));
      select e.number, e.hash into last from audit.entry e where e.municipality = owner order by e.number desc limit 1;
      next := coalesce(last.number, 0) + 1;
      before := coalesce(last.hash, sha256(convert_to(owner::text, 'UTF8')));
      insert into audit.entry values (owner, next, append.at, append.event, append.subject, digest, before,
        audit.link(before, next, append.at, append.event, append.subject, digest));
      insert into audit.entry_content values (owner, next, append.salt, append.actor, append.details);
    end $$`;

/**
 * The municipality of a transaction is proven, not only named: the program holds each connection with a secret before
 * anybody's words reach it, and signs the municipality with it. SQL that slips into a transaction can name another
 * municipality and cannot sign it.
 */
export const provenMunicipality = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [...wall, append, showSettings("wall.municipality()")]);
    const closed = await sql<{
      table: string;
    }>`select format('%I.%I', schemaname, tablename) as table from pg_policies
      where policyname = 'own_municipality' order by 1`.execute(database);
    for (const { table } of closed.rows)
      await run(database, [
        `alter policy own_municipality on ${table} using (${proven}) with check (${proven})`,
      ]);
  },
};
