import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { askRelease } from "../../src/usecases/workforce/askRelease.ts";
import { aMunicipality } from "../support/aHouse.ts";
import { aMailServer, type PostOffice } from "../support/aMailServer.ts";
import { importedOn, somePeople, unitsIn } from "../support/aReleasedWorkforce.ts";
import { allowed } from "../support/aUnit.ts";
import { consentIn } from "../support/aWorkforce.ts";
import { startedProcess } from "../support/commandLine.ts";
import { theCluster } from "../support/installations.ts";
import { manyCards } from "../support/manyCards.ts";
import { readMailSource } from "../support/readMailSource.ts";
import { anOffice } from "./anOffice.ts";
import { until } from "./children.ts";
import type { Found } from "./rehearsal.ts";

const mails = 2000;
const staff = 20_000;
/** How many mails a process has under way at once: what a kill may leave sent and not yet marked (decision 0019). */
const underWay = 5;

type Office = Awaited<ReturnType<typeof anOffice>>;

/** Mails that wait and a release that was asked for. Returns who must have a mail. */
async function someWork({ house }: Office): Promise<readonly string[]> {
  const municipality = await aMunicipality(house);
  await unitsIn(house, municipality);
  await consentIn(house, municipality);
  await importedOn(house, municipality, "2026-06-30", somePeople(staff));
  const promised = await manyCards(house, municipality, mails);
  const command = { kind: "command", municipality: municipality.id } as const;
  allowed(await askRelease(house, command, dayFrom("2026-06-30")));
  return promised;
}

/** Looks past every wall, as only a rehearsal may. */
async function looker(leaving: AsyncDisposableStack, url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  leaving.defer(() => client.end());
  const count = async (query: string) => Number((await client.query(query)).rows[0]?.n);
  return {
    atWork: () => count("select count(*) as n from figures.release_order where state = 'working'"),
    releases: () => count("select count(*) as n from figures.release"),
    waiting: () => count("select count(*) as n from office.mail where state in ('waiting', 'sending')"),
    /** What a dead process had taken is free at once, and not after a quarter of an hour. */
    endLeases: async () => {
      await client.query("update office.mail set next_at = now() where state = 'sending'");
      await client.query("update figures.release_order set next_at = now() where state = 'working'");
    },
  };
}

/** Returns how many addresses have no mail, and how many mails came twice, under one Message-ID or under two. */
function outcomeOf({ arrived }: PostOffice, promised: readonly string[]) {
  const there = new Set(arrived.map(({ to }) => to));
  const lost = promised.filter((to) => !there.has(to)).length;
  const ids = new Set(arrived.map(({ source }) => readMailSource(source).headers.get("message-id")));
  return { lost, again: arrived.length - ids.size, doubled: ids.size - there.size };
}

/** Kills a worker while it sends mail and makes a release; another one that runs beside it goes on. */
export async function killingAWorker(say: (found: Found) => void): Promise<void> {
  await using leaving = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-workers-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const office = await anOffice(leaving, (await theCluster()).url);
  const promised = await someWork(office);
  const post = await aMailServer();
  leaving.defer(post.fall);
  const seen = await looker(leaving, office.adminUrl);
  const environment = {
    DATABASE_URL: office.webUrl,
    SMTP_URL: `smtp://127.0.0.1:${post.server.port}`,
    MAIL_FROM: "Evenbeeld <post@proefstad.example>",
  };
  const place = ["--data", join(folder, "data"), "--keys", join(folder, "keys")];
  const aWorker = () => startedProcess(["work", ...place], folder, environment);
  const first = await aWorker();
  const second = await aWorker();
  leaving.defer(async () => void (await second.end("SIGTERM")));
  const isAmidst = async () => post.arrived.length > 10 && (await seen.atWork()) > 0;
  await until("the first worker sends mail and makes a release", isAmidst, 90);
  const [sent, releases] = [post.arrived.length, await seen.releases()];
  await first.end("SIGKILL");
  const killedAt = performance.now();
  await seen.endLeases();
  const isDone = async () => (await seen.waiting()) === 0 && (await seen.releases()) > 0;
  await until("the second worker has done the rest", isDone, 150);
  const seconds = ((performance.now() - killedAt) / 1000).toFixed(0);
  const { lost, again, doubled } = outcomeOf(post, promised);
  const made = await seen.releases();
  const mail = `of ${mails} mails ${lost} lost, ${doubled} doubled, ${again} sent again under the same Message-ID`;
  say({
    what: `a worker killed while it sends mail (${sent} sent) and makes a release (${releases} made)`,
    measured: `${mail}; ${made} release; the other worker was done ${seconds} s later`,
    aim: `0 lost, 0 doubled, at most ${underWay} sent again; 1 release`,
    isMet: lost + doubled === 0 && again <= underWay && made === 1 && releases === 0,
  });
}
