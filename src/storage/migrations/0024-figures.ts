import type { Kysely } from "kysely";
import { makeRole, protectedFor, run } from "./building.ts";

/** W126: a consent record and its withdrawal stand. A trigger refuses it to the owner of the table too. */
const refuseRewriting = `create function office.refuse_reconsenting() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W126: a consent record and its withdrawal are never rewritten or taken away'; end $$`;

const consented = (name: string, columns: string): readonly string[] => [
  `create table office.${name} (municipality uuid not null, ${columns}, made_by uuid, at timestamptz not null)`,
  `create trigger consented before update or delete on office.${name} for each row execute function office.refuse_reconsenting()`,
  `create trigger consented_whole before truncate on office.${name} execute function office.refuse_reconsenting()`,
  ...protectedFor("evenbeeld_office", `office.${name}`, "select, insert"),
];

const consents = [
  refuseRewriting,
  ...consented(
    "consent",
    `number integer not null check (number > 0), subject text not null check (subject in ('workforceData')), day date not null,
     kind text not null check (kind in ('given', 'notNeeded')), body text, document text check (document <> ''), conditions text, scope text,
     reason text check (reason <> ''), decided_by uuid, ends_on date check (ends_on >= day), primary key (municipality, number),
     check (case kind when 'given' then body is not null and document is not null else reason is not null and decided_by is not null end),
     foreign key (municipality, body) references office.governance_body`,
  ),
  ...consented(
    "consent_withdrawal",
    `consent integer not null, reason text not null check (reason <> ''), primary key (municipality, consent),
     foreign key (municipality, consent) references office.consent`,
  ),
];

/** What the role of the figures may ask of the office: which units there are and were, and whether the gate is open. */
const asked = ["unit", "unit_version", "unit_succession", "consent", "consent_withdrawal"];

const doors = [
  "create schema figures",
  "grant usage on schema figures, office, audit to evenbeeld_figures",
  "grant execute on function wall.municipality, audit.append, office.raise_revision to evenbeeld_figures",
  ...asked.map((table) => `grant select on office.${table} to evenbeeld_figures`),
];

const own = "evenbeeld_figures";

const imports = [
  `create table figures.import_profile (municipality uuid not null, name text not null check (name <> ''), version integer not null check (version > 0),
    content jsonb not null, made_by uuid, at timestamptz not null, primary key (municipality, name, version))`,
  ...protectedFor(own, "figures.import_profile", "select, insert"),
  // no reference from `replaced_by`: the next import replaces this one just before it is there itself
  `create table figures.import (municipality uuid not null, number integer not null check (number > 0), reference_date date not null,
    file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'), rows integer not null check (rows > 0), profile text not null,
    profile_version integer not null, consent integer not null, made_by uuid, at timestamptz not null,
    replaced_by integer check (replaced_by > number), forgotten_at timestamptz, primary key (municipality, number),
    foreign key (municipality, profile, profile_version) references figures.import_profile,
    foreign key (municipality, consent) references office.consent)`,
  ...protectedFor(own, "figures.import", "select, insert, update (replaced_by, forgotten_at), delete"),
  // W128: of each month one snapshot stands
  `create unique index import_of_month on figures.import (municipality, (extract(year from reference_date)), (extract(month from reference_date)))
    where replaced_by is null`,
];

/**
 * The columns of an employment and no others. No reference to `figures.import`: it would be asked once for each of a million
 * rows, and rows come and go with their import in one transaction.
 */
const employments = [
  `create table figures.employment (municipality uuid not null, import integer not null, person text collate "C" not null,
    employment text collate "C" not null, unit text not null, sex text check (sex in ('female', 'male', 'neither')),
    birth text check (birth ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), grade text, hours double precision check (hours > 0 and hours <= 60),
    kind text check (kind in ('permanent', 'temporary', 'trainee', 'intern', 'hiredIn')), manager boolean, from_day date, until_day date,
    leaving_reason text check (leaving_reason in ('ownRequest', 'endOfContract', 'retirement', 'other')),
    check (leaving_reason is null or until_day is not null), primary key (municipality, import, person, employment))`,
  ...protectedFor(own, "figures.employment", "select, insert, delete"),
];

const retention = [
  `create table figures.retention (municipality uuid not null, kind text not null check (kind in ('employments', 'imports')),
    number integer not null check (number > 0), months integer not null check (months > 0), made_by uuid, at timestamptz not null,
    primary key (municipality, kind, number))`,
  ...protectedFor(own, "figures.retention", "select, insert"),
];

/** Workforce data behind a wall of its own: who may be imported stands in the office, the rows where one role reads them. */
export const figures = {
  async up(database: Kysely<unknown>): Promise<void> {
    await makeRole(database, own);
    await run(database, [...consents, ...doors, ...imports, ...employments, ...retention]);
  },
};
