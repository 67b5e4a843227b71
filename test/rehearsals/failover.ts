import { setTimeout as wait } from "node:timers/promises";
import { ok } from "../../src/domain/shared/result.ts";
import { installation } from "../../src/storage/database.ts";
import { listDue } from "../../src/storage/jobs/dueStore.ts";
import { allowed } from "../support/aUnit.ts";
import { anInstallation } from "./anOffice.ts";
import { until } from "./children.ts";
import { databaseServers } from "./databaseServers.ts";
import { during, type Met, outcomeOf } from "./peopleAtWork.ts";
import type { Found, Rehearsal } from "./rehearsal.ts";

const mostSeconds = 30;
/** More than anybody needs: who gets no answer in a minute and a half ends the rehearsal. */
const mostTries = 450;

type Office = Awaited<ReturnType<typeof anInstallation>>;

/** Takes the leader away while people work, and says what they met until it went on. */
async function losing(
  office: Office,
  what: string,
  lose: () => void,
  after: () => Promise<void>,
): Promise<Found> {
  let lostAt = 0;
  const isBack = async ({ acknowledged }: Met) => (acknowledged.at(-1)?.at ?? 0) > lostAt + 2000; // nothing yet
  const met = await during(
    office,
    async (sofar) => {
      lose();
      lostAt = performance.now();
      await until("somebody's act is acknowledged again", () => isBack(sofar), 90);
      await after();
    },
    mostTries,
  );
  const { acts, tries, isWhole } = outcomeOf(met, await office.names());
  const gap = Math.max(
    ...met.acknowledged.map(({ at }, nth) => at - (met.acknowledged[nth - 1]?.at ?? at)), // before the first is no gap
  );
  const { tryAgain, away, other } = met.answers;
  const seconds = (gap / 1000).toFixed(1);
  const seen = `"probeer het opnieuw" ${tryAgain} times, no answer ${away}, another page ${other}${other === 0 ? "" : ` (${[...new Set(met.others)].join()})`}`;
  const longest = `longest wait for one answer ${(met.slowest / 1000).toFixed(1)} s`;
  return {
    what,
    measured: `back after ${seconds} s; ${acts}; ${tries}; ${seen}; ${longest}`,
    aim: `0 lost, 0 doubled, back within ${mostSeconds} s, everybody told to try again`,
    isMet: isWhole && gap <= mostSeconds * 1000 && tryAgain > 0 && away + other === 0,
  };
}

/** When a job that comes back every minute was begun last. */
const lastRound = async ({ house }: Office): Promise<number> => {
  const jobs = await house.database.inRole("evenbeeld_jobs", installation, async (transaction) =>
    ok(await listDue(transaction, installation)),
  );
  return Math.max(...allowed(jobs).map(({ begunAt }) => begunAt.getTime()));
};

/** Kills the leader of the database under load, and freezes the next one: nobody restarts anything of ours. */
export const rehearseFailover: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const servers = await databaseServers(leaving);
  const office = await anInstallation(leaving, servers.url);
  const first = await servers.leader();
  const killed = await losing(
    office,
    "the machine of the primary database killed under load",
    () => servers.kill(first),
    () => wait(0),
  );
  say(killed);
  servers.comeBack(first);
  const second = await servers.leader();
  await servers.bothUp(second);
  const frozen = await losing(
    office,
    "the machine of the primary database frozen under load, and awake again",
    () => servers.freeze(second),
    async () => {
      servers.thaw(second);
      await servers.bothUp(first);
    },
  );
  say(frozen);
  const now = Date.now();
  await until("a round of jobs", async () => (await lastRound(office)) > now, 70);
  const areUp = office.sites.every(({ isUp }) => isUp());
  say({
    what: "web processes and jobs after that",
    measured: `${areUp ? "none" : "some"} had to be started again; a round of jobs began ${((Date.now() - now) / 1000).toFixed(0)} s later`,
    aim: "none, within 70 s",
    isMet: areUp,
  });
};
