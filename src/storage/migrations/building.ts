import { type Kysely, sql } from "kysely";

/** Runs statements one by one: neither driver is ever given two at once. */
export async function run(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

/** Makes a role of the house where the server has none yet; roles belong to the server and not to one database. */
export async function makeRole(database: Kysely<unknown>, role: string): Promise<void> {
  const found = await sql`select 1 from pg_roles where rolname = ${role}`.execute(database);
  if (found.rows.length === 0) await run(database, [`create role ${role} nologin noinherit`]);
}

const named = "municipality = nullif(current_setting('app.municipality', true), '')::uuid";
/** The policy of every table since 0008: the municipality of the transaction is proven. */
export const proven = "municipality = (select wall.municipality())";

/**
 * Returns the statement that makes the policy of a table. Before 0008 there is no proof to ask for, and 0008 gives every
 * table of before the policy of today; a table that is made later gets it at once.
 */
const policyOf = (table: string): string => `do $$ begin
    if to_regprocedure('wall.municipality()') is null
    then create policy own_municipality on ${table} using (${named}) with check (${named});
    else create policy own_municipality on ${table} using (${proven}) with check (${proven}); end if;
  end $$`;

/** Returns the statements that close a table to every municipality but the one of the transaction; no role gets a right. */
export const walled = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  policyOf(table),
];

/** Returns the statements that do so, and give one role its rights. */
export const protectedFor = (role: string, table: string, grants: string): readonly string[] => [
  ...walled(table),
  `grant ${grants} on ${table} to ${role}`,
];

/** Returns the statements for a changeable object: its current row, its append-only versions and the guard between them. */
export function versionedTable(name: string, key: readonly string[], columns: string): readonly string[] {
  const table = `office.${name}`;
  const keys = ["municipality", ...key].join(", ");
  return [
    `create table ${table} (municipality uuid not null, ${columns}, version integer not null default 1, primary key (${keys}))`,
    `create table ${table}_version (like ${table}, act text not null, recorded_at timestamptz not null, recorded_by uuid, valid_from date not null, reason text)`,
    `alter table ${table}_version add primary key (${keys}, version)`,
    `create trigger next_version before update on ${table} for each row execute function office.guard_version()`,
    ...protectedFor("evenbeeld_office", table, "select, insert, update"),
    ...protectedFor("evenbeeld_office", `${table}_version`, "select, insert"),
  ];
}

/** Returns the statement that refuses any change to what belongs to a closed programme (P202). */
export const guardedByProgramme = (name: string): string =>
  `create trigger programme_open before insert or update or delete on office.${name} for each row execute function office.guard_closed()`;
