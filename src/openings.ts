import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadSetting, readConfig } from "./config.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { openFileStore } from "./storage/files/fileStore.ts";
import { isOwnerOrSuperuser, migrate } from "./storage/migrate.ts";
import { newMemory } from "./usecases/memory.ts";
import type { House } from "./usecases/perform.ts";

/** Where an installation lies: its data with the files, and its keys outside them. */
export type Place = { readonly data: string; readonly keys: string };

export const houseOn = (database: Database, place: Place): House => ({
  database,
  files: openFileStore(place),
  now: () => new Date(),
  newId: randomUUID,
  memory: newMemory(),
});

/** Opens the database the environment names, or the embedded one, which is brought up to date on the way. */
async function openChosen(data: string): Promise<Database> {
  const { databaseUrl: url, accessUrl, auditUrl, publicUrl, figuresUrl } = readConfig();
  if (url !== undefined)
    return openDatabase({ kind: "server", url, accessUrl, auditUrl, publicUrl, figuresUrl });
  const database = await openDatabase({ kind: "embedded", directory: join(data) });
  await migrate(database.asOwner);
  return database;
}

/** Opens the house for one command. */
export async function openHouse(place: Place) {
  const database = await openChosen(place.data);
  return { house: houseOn(database, place), close: database.close };
}

/**
 * Opens the connection of the owner; the embedded database is its own owner, and without a house it is opened as it lies
 * there: a copy of an older version must find it empty. Undefined when a server is named without its owner.
 */
export async function openOwner({ data, house }: { readonly data: string; readonly house?: House }) {
  const { databaseUrl, ownerUrl } = readConfig();
  if (house?.database.kind === "embedded") return { owner: house.database, close: async () => undefined };
  if (databaseUrl !== undefined && ownerUrl === undefined) return undefined;
  const owner =
    ownerUrl === undefined
      ? await openDatabase({ kind: "embedded", directory: data })
      : await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  return { owner, close: owner.close };
}

/** Opens an empty database to rehearse a restore in: the one that was named for it, or one that goes when it is closed. */
export async function openRehearsal() {
  const { rehearsalUrl } = readConfig();
  const place = await mkdtemp(join(tmpdir(), "evenbeeld-rehearsal-"));
  const data = join(place, "files-of-copy");
  const into =
    rehearsalUrl === undefined
      ? await openDatabase({ kind: "embedded", directory: join(place, "data") })
      : await openDatabase({ kind: "server", url: rehearsalUrl, connections: 1 });
  const close = async () => {
    await into.close();
    await rm(place, { recursive: true, force: true });
  };
  return { into, data, close };
}

/** Brings the schema up to date as its owner and returns what ran. */
export async function migrateIn({ data }: { readonly data: string }): Promise<readonly string[]> {
  const { ownerUrl } = readConfig();
  const database =
    ownerUrl === undefined
      ? await openDatabase({ kind: "embedded", directory: data })
      : await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  return migrate(database.asOwner).finally(database.close);
}

/** Opens the database to serve from; a server is refused to the owner of the schema and to a superuser. */
export async function openToServe(data: string): Promise<Database> {
  const database = await openChosen(data);
  const strong = await Promise.all(database.everyLogin.map(isOwnerOrSuperuser));
  if (database.kind === "server" && strong.includes(true)) {
    await database.close();
    throw new BadSetting("DATABASE_URL names an owner or superuser: serve with a login that owns nothing");
  }
  return database;
}
