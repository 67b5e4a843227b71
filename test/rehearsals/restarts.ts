import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
import { newServerDatabase } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import { aProxy } from "./proxy.ts";
import type { Say } from "./run.ts";

const people = 20;

/** A database as an installation has it, with a plan and people who may change it, each with a session. */
async function anOffice() {
  const { ownerUrl, webUrl } = await newServerDatabase("restarts");
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await migrate(owner.asOwner);
  await admitLogin(owner.asOwner, "restarts_web");
  await owner.close();
  const database = await openDatabase({ kind: "server", url: webUrl });
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
  return { webUrl, path, sessions, names, close: database.close };
}

/** What the people at the pages met: acts that were acknowledged, and how often they had to try again. */
type Met = {
  readonly acknowledged: string[];
  readonly retries: number[];
  pages: number;
  failedPages: number;
};

type Person = { readonly number: number; readonly session: string; readonly address: string };

async function asked(address: string, init: RequestInit): Promise<number> {
  return fetch(address, { ...init, redirect: "manual" }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0, // nobody answered
  );
}

/** Works like somebody in a hurry: adds a theme, sends the same form again when that fails, and looks at the plan. */
async function work({ number, session, address }: Person, met: Met, isOver: () => boolean): Promise<void> {
  const headers = { cookie: `evenbeeld_sessie=${session}`, "sec-fetch-site": "same-origin" };
  for (let turn = 0; !isOver(); turn++) {
    const name = `Thema ${number}-${turn}-${randomUUID().slice(0, 8)}`;
    const form = { method: "POST", headers, body: new URLSearchParams({ naam: name, soort: "pillar" }) };
    let tries = 0;
    for (;;) {
      const status = await asked(`${address}/themas/nieuw`, form);
      // 409: it was done before, and the answer was lost
      if (status === 303 || status === 409) break;
      tries += 1;
      if (tries > 20) throw new Error(`no answer but ${status}`);
      await wait(200);
    }
    met.acknowledged.push(name);
    met.retries.push(tries);
    const status = await asked(address, { headers });
    met.pages += 1;
    if (status !== 200) met.failedPages += 1;
    await wait(20);
  }
}

function outcomeOf(met: Met, names: readonly string[]): string {
  const lost = met.acknowledged.filter((name) => !names.includes(name)).length;
  const doubled = names.length - new Set(names).size;
  const again = met.retries.filter((tries) => tries > 0).length;
  const acts = `${met.acknowledged.length} acts, ${lost} lost, ${doubled} doubled`;
  const tries = `${again} sent again, at most ${Math.max(...met.retries)} times`;
  return `${acts}; ${tries}; ${met.failedPages} of ${met.pages} pages failed`;
}

/** Two web processes behind the proxy, and the people who work there. */
async function anInstallation(leaving: AsyncDisposableStack) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-restarts-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const office = await anOffice();
  leaving.defer(office.close);
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
    return { port, again };
  };
  const sites = [await aSite(), await aSite()] as const;
  const { url, stop } = await aProxy(
    outside,
    sites.map(({ port }) => port),
  );
  leaving.defer(stop);
  return { ...office, sites, address: `${url}${office.path}` };
}

/** Restarts one of two web processes, then kills one, while twenty people work behind the proxy. */
export async function rehearseRestarts(say: Say): Promise<void> {
  await using leaving = new AsyncDisposableStack();
  const { sites, sessions, names, address } = await anInstallation(leaving);
  const during = async (happens: () => Promise<void>) => {
    const met: Met = { acknowledged: [], retries: [], pages: 0, failedPages: 0 };
    let isOver = false;
    const working = sessions.map((session, number) => work({ number, session, address }, met, () => isOver));
    await wait(3000);
    await happens();
    await wait(3000);
    isOver = true;
    await Promise.all(working);
    return outcomeOf(met, await names());
  };
  const restarted = await during(() => sites[0].again("SIGTERM"));
  say("one of two web processes restarted under load", restarted, "0 lost, 0 doubled, nobody notices");
  const killed = await during(() => sites[1].again("SIGKILL"));
  say("one of two web processes killed under load", killed, "0 lost, 0 doubled, at most 1 retry");
}
