import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { readThemes } from "../../src/usecases/programme/readThemes.ts";
import { someFiles } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aProgramme } from "../support/aProgramme.ts";
import { allowed, day } from "../support/aUnit.ts";
import { startedSite } from "../support/commandLine.ts";
import { newDatabaseOn } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { aProxy } from "./proxy.ts";

const people = 20;

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
  const files = someFiles();
  const house: House = { database, files, now: () => new Date(), newId: randomUUID, memory: newMemory() };
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const manager = anActor(municipality, "programmeManager");
  const { key, lang, municipalityName, ...values } = aProgramme();
  allowed(await addProgramme(house, manager, { key, lang, municipalityName, values }));
  const sessions = [];
  for (let at = 0; at < people; at++) {
    const mail = `p${at}@proefstad.example`;
    const person = allowed(
      await addPerson(house, administrator, { name: `Persoon ${at}`, mail, unit: null }),
    );
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, { person, role: "programmeManager", unit: null, ...term }));
    sessions.push(await startSession(house, { municipality: municipality.id, person }, "link"));
  }
  const path = `/${municipality.slug}/programma/${key}`;
  const names = async () => (await readThemes(house, manager, key)).lines.map(({ theme }) => theme.name);
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
