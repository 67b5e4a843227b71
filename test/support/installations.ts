import pg from "pg";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import { openInMemory } from "./inMemory.ts";
import { type Cluster, startCluster } from "./postgresCluster.ts";

let cluster: Promise<Cluster> | undefined;

/** Returns the cluster of this run, started by the first test that asks. */
export function theCluster(): Promise<Cluster> {
  cluster ??= startCluster();
  return cluster;
}

/** Stops the cluster, if anybody asked for it; who asks again gets a new one. */
export async function stopCluster(): Promise<void> {
  const running = cluster;
  cluster = undefined;
  if (running) await (await running).stop();
}

/** Makes a database with an owner and a login for the web that owns nothing, as `migrate` and `serve` use them. */
export async function newServerDatabase(
  name: string,
): Promise<{ ownerUrl: string; webUrl: string; adminUrl: string }> {
  return newDatabaseOn((await theCluster()).url, name);
}

/** Makes such a database on a server, of which this is the address of the superuser. */
export async function newDatabaseOn(
  url: string,
  name: string,
): Promise<{ ownerUrl: string; webUrl: string; adminUrl: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create role ${name}_owner login createrole password 'owner'`);
  await client.query(`create role ${name}_web login noinherit password 'web'`);
  await client.query(`create database ${name} owner ${name}_owner`);
  await client.end();
  const at = (login: string, password: string) => {
    const address = new URL(url);
    address.username = login;
    address.password = password;
    address.pathname = `/${name}`;
    return address.href;
  };
  const adminUrl = new URL(url);
  adminUrl.pathname = `/${name}`;
  return {
    ownerUrl: at(`${name}_owner`, "owner"),
    webUrl: at(`${name}_web`, "web"),
    adminUrl: adminUrl.href,
  };
}

/** A database as an installation has it: the connection of the owner and that of the web application. */
export type Installation = {
  readonly owner: Database;
  readonly web: Database;
  readonly address: string;
  readonly close: () => Promise<void>;
};

let made = 0;

const inMemory = (database: Database) => ({
  ...{ owner: database, web: database, address: "memory" },
  ...{ admit: async () => undefined, close: database.close },
});

/** Makes a new database that was never migrated; `admit` lets the web in after a migration. */
export async function anInstallation(
  kind: Database["kind"],
): Promise<Installation & { readonly admit: () => Promise<void> }> {
  if (kind === "embedded") return inMemory(await openInMemory("none"));
  const name = `installation${++made}`;
  const { ownerUrl, webUrl } = await newServerDatabase(name);
  const owner = await openDatabase({ kind, url: ownerUrl, connections: 2 });
  const web = await openDatabase({ kind, url: webUrl });
  const admit = () => admitLogin(owner.asOwner, `${name}_web`);
  return {
    owner,
    web,
    address: webUrl,
    admit,
    close: () => Promise.all([owner.close(), web.close()]).then(() => undefined),
  };
}

/** Makes a new database as the last migration leaves it, with the web let in. */
export async function aMigratedInstallation(kind: Database["kind"]): Promise<Installation> {
  if (kind === "embedded") return inMemory(await openInMemory("whole"));
  const { admit, ...installation } = await anInstallation(kind);
  await migrate(installation.owner.asOwner);
  await admit();
  return installation;
}

/** Makes a server database with its schema, and a login for each wall that takes its own roles and nothing else. */
export async function anInstallationOfFiveLogins() {
  const name = `installation${++made}`;
  const { ownerUrl, adminUrl } = await newServerDatabase(name);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const login = async (wall: string) => {
    await admin.query(`create role ${name}_${wall} login noinherit password 'web'`);
    const url = new URL(adminUrl);
    url.username = `${name}_${wall}`;
    url.password = "web";
    return { name: url.username, url: url.href };
  };
  const logins = {
    office: await login("office"),
    access: await login("access"),
    audit: await login("audit"),
    everybody: await login("everybody"),
    figures: await login("figures"),
  };
  await admin.end();
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await migrate(owner.asOwner);
  await admitLogin(owner.asOwner, logins.office.name, ["evenbeeld_office"]);
  await admitLogin(owner.asOwner, logins.access.name, ["evenbeeld_access", "evenbeeld_jobs"]);
  await admitLogin(owner.asOwner, logins.audit.name, ["evenbeeld_audit_reader"]);
  await admitLogin(owner.asOwner, logins.everybody.name, ["evenbeeld_public"]);
  await admitLogin(owner.asOwner, logins.figures.name, ["evenbeeld_figures"]);
  await owner.close();
  return logins;
}
