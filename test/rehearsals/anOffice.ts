import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import { startedSite } from "../support/commandLine.ts";
import { newDatabaseOn } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { fillOffice } from "./fillOffice.ts";
import { aProxy } from "./proxy.ts";

/** A database as an installation has it, with a plan and people who may change it, each with a session. */
export async function anOffice(leaving: AsyncDisposableStack, url: string) {
  const name = `office${randomUUID().slice(0, 8)}`;
  const { ownerUrl, webUrl, adminUrl } = await newDatabaseOn(url, name);
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  leaving.defer(owner.close);
  await migrate(owner.asOwner);
  await admitLogin(owner.asOwner, `${name}_web`);
  const database = await openDatabase({ kind: "server", url: webUrl });
  leaving.defer(database.close);
  const { house, municipality, path, sessions, names } = await fillOffice(database);
  return { house, municipality, webUrl, adminUrl, path, sessions, names };
}

/** An office with two web processes behind the proxy; each can be ended and started again. */
export async function anInstallation(leaving: AsyncDisposableStack, databaseServer: string) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-restarts-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const office = await anOffice(leaving, databaseServer);
  const outside = await freePort();
  const aSite = async () => {
    const port = await freePort();
    const place = ["--port", String(port), "--url", `http://127.0.0.1:${outside}`, "--drain", "3"];
    const lies = ["--data", join(folder, "data"), "--keys", join(folder, "keys")];
    const start = () => startedSite([...place, ...lies], folder, { DATABASE_URL: office.webUrl });
    let site = await start();
    leaving.defer(async () => void (await site.end("SIGTERM")));
    const again = async (signal: "SIGTERM" | "SIGKILL") => {
      await site.end(signal);
      site = await start();
    };
    const isUp = () => site.isUp();
    return { port, again, isUp };
  };
  const sites = [await aSite(), await aSite()] as const;
  const { url, stop } = await aProxy(outside, [sites[0].port, sites[1].port]);
  leaving.defer(stop);
  return { ...office, folder, sites, url, address: `${url}${office.path}` };
}
