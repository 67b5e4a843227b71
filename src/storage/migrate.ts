import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { type DatabaseRole, databaseRoles } from "./database.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

/** Brings the schema up to date, or to where it stood after `last`, and returns the names of the migrations that ran. */
export async function migrate(owner: Kysely<Tables>, last?: string): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: "migration",
  });
  const { error, results } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest());
  if (error) throw error;
  return (results ?? [])
    .filter((result) => result.status === "Success")
    .map((result) => result.migrationName);
}

/** Makes a login of the web application a member of the database roles; it owns nothing itself. */
export async function admitLogin(
  owner: Kysely<Tables>,
  login: string,
  roles: readonly DatabaseRole[] = databaseRoles,
): Promise<void> {
  for (const role of roles) await sql`grant ${sql.ref(role)} to ${sql.ref(login)}`.execute(owner);
}

/** Returns whether a login is too strong to serve with: it passes every wall, owns the schema, or may become who does. */
export async function isOwnerOrSuperuser(database: Kysely<Tables>): Promise<boolean> {
  const found = await sql<{ strong: boolean }>`
    select r.rolsuper or r.rolbypassrls or r.rolcreaterole or exists (select 1 from pg_namespace n
      where n.nspname in ('office', 'access', 'audit', 'jobs', 'published', 'figures') and pg_has_role(r.oid, n.nspowner, 'member')) as strong
    from pg_roles r where r.rolname = session_user`.execute(database);
  return found.rows[0]?.strong !== false;
}
