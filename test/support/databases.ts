import { after } from "node:test";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import { openInMemory } from "./inMemory.ts";
import { newServerDatabase, stopCluster } from "./installations.ts";

export type DatabaseKind = Database["kind"];
export const bothKinds: readonly DatabaseKind[] = ["embedded", "server"];

const open: { [kind in DatabaseKind]?: Promise<Database> } = {};
let superuser: Promise<Database> | undefined;

/** Returns the hand of somebody who took the database over: it passes every wall, on the server and embedded. */
export async function theSuperuser(kind: DatabaseKind): Promise<Database["asOwner"]> {
  const database = await theDatabase(kind);
  return (kind === "embedded" ? database : await (superuser ?? database)).asOwner;
}

async function openServer(): Promise<Database> {
  const { ownerUrl, webUrl, adminUrl } = await newServerDatabase("evenbeeld");
  superuser = openDatabase({ kind: "server", url: adminUrl, connections: 1 });
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await migrate(owner.asOwner);
  await admitLogin(owner.asOwner, "evenbeeld_web");
  await owner.close();
  return openDatabase({ kind: "server", url: webUrl });
}

/** Returns the database of this run of one kind; every test works in a municipality of its own. */
export function theDatabase(kind: DatabaseKind): Promise<Database> {
  open[kind] ??= kind === "embedded" ? openInMemory("whole") : openServer();
  return open[kind];
}

after(async () => {
  // a database that never opened has nothing to close, and the cluster stops all the same
  for (const opened of await Promise.allSettled([...Object.values(open), ...(superuser ? [superuser] : [])]))
    if (opened.status === "fulfilled") await opened.value.close();
  await stopCluster();
});
