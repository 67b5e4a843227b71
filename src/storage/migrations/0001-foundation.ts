import { type Kysely, sql } from "kysely";
import { protectedFor, run, versionedTable } from "./building.ts";

const databaseRoles = ["evenbeeld_access", "evenbeeld_office", "evenbeeld_audit_reader"];

async function makeRoles(database: Kysely<unknown>): Promise<void> {
  for (const role of databaseRoles) {
    const found = await sql`select 1 from pg_roles where rolname = ${role}`.execute(database);
    if (found.rows.length === 0) await run(database, [`create role ${role} nologin noinherit`]);
  }
}

const access = [
  "create schema access",
  "grant usage on schema access to evenbeeld_access",
  "create table access.installation (singleton boolean primary key default true check (singleton), demo boolean not null)",
  `create table access.municipality (id uuid primary key, slug text not null unique, name text not null, cbs_code text,
    locale text not null check (locale in ('nl-NL', 'nl-BE')), added_at timestamptz not null)`,
  `create table access.account (municipality uuid not null references access.municipality, person uuid not null,
    issuer text not null, subject text not null, primary key (municipality, person), unique (municipality, issuer, subject))`,
  `create table access.session (secret_hash bytea primary key, municipality uuid references access.municipality, person uuid,
    started_at timestamptz not null, rotated_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz,
    check ((municipality is null) = (person is null)))`,
  `create table access.link_token (secret_hash bytea primary key, municipality uuid not null, person uuid not null,
    purpose text not null, expires_at timestamptz not null, used_at timestamptz)`,
  ...protectedFor("evenbeeld_access", "access.account", "select, insert, update"),
  "grant select, insert on access.installation to evenbeeld_access",
  "grant select, insert, update on access.municipality to evenbeeld_access",
  "grant select, insert, update, delete on access.session to evenbeeld_access",
  "grant select, insert, update on access.link_token to evenbeeld_access",
];

const audit = [
  "create schema audit",
  "grant usage on schema audit to evenbeeld_access, evenbeeld_office, evenbeeld_audit_reader",
  `create table audit.entry (municipality uuid not null, number bigint not null, at timestamptz not null, event text not null check (position(chr(10) in event) = 0),
    subject text not null, content_digest bytea not null, previous_hash bytea not null, hash bytea not null,
    primary key (municipality, number))`,
  `create table audit.entry_content (municipality uuid not null, number bigint not null, salt bytea not null, actor text not null,
    details text not null, primary key (municipality, number))`,
  ...protectedFor("evenbeeld_audit_reader", "audit.entry", "select"),
  ...protectedFor("evenbeeld_audit_reader", "audit.entry_content", "select"),
  `create function audit.append(at timestamptz, event text, subject text, salt bytea, actor text, details text) returns void
    language plpgsql security definer set search_path = pg_catalog, audit as $$
    declare
      owner uuid := nullif(current_setting('app.municipality', true), '')::uuid;
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
    end $$`,
];

const link = `create function audit.link(previous_hash bytea, number bigint, at timestamptz, event text, subject text, content_digest bytea)
    returns bytea language sql immutable set search_path = pg_catalog as $$
    select sha256(previous_hash || content_digest || convert_to(
      number::text || chr(10) || (extract(epoch from at) * 1000)::bigint::text || chr(10) || event || chr(10) || subject, 'UTF8')) $$`;

const office = [
  "create schema office",
  "grant usage on schema office to evenbeeld_office",
  `create function office.guard_version() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if new.version <> old.version + 1 then raise exception 'V101: a change makes exactly one next version'; end if;
      return new;
    end $$`,
  ...versionedTable(
    "unit",
    ["id"],
    "id uuid not null, code text not null, name text not null, kind text not null, parent uuid, begins_on date not null, ends_on date",
  ),
  "create unique index unit_code on office.unit (municipality, code)",
  ...versionedTable("person", ["id"], "id uuid not null, name text not null, mail text not null, unit uuid"),
  "create unique index person_mail on office.person (municipality, lower(mail))",
  ...versionedTable(
    "role_assignment",
    ["id"],
    "id uuid not null, person uuid not null, role text not null, unit uuid, from_day date not null, until_day date",
  ),
  ...versionedTable(
    "deputy",
    ["id"],
    "id uuid not null, person uuid not null, deputy uuid not null, from_day date not null, until_day date not null",
  ),
  ...versionedTable("setting", ["name"], "name text not null, value jsonb not null"),
];

/** The walls of the house: roles, schemas, credentials, the chained log, and people with their roles. */
export const foundation = {
  async up(database: Kysely<unknown>): Promise<void> {
    await makeRoles(database);
    // every function of the house is closed until somebody is let in by name
    await run(database, ["alter default privileges revoke execute on functions from public"]);
    await run(database, [...access, ...audit.slice(0, 2), link, ...audit.slice(2)]);
    await run(database, [
      "grant execute on function audit.append to evenbeeld_access, evenbeeld_office, evenbeeld_audit_reader",
      ...office,
    ]);
  },
};
