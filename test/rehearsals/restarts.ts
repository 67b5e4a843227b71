import { theCluster } from "../support/installations.ts";
import { anInstallation } from "./anOffice.ts";
import { during, outcomeOf } from "./peopleAtWork.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { killingAWorker } from "./workers.ts";

/** Restarts one of two web processes, then kills one, while twenty people work behind the proxy; and kills a worker at its work. */
export const rehearseRestarts: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const office = await anInstallation(leaving, (await theCluster()).url);
  const outcome = async (happens: () => Promise<void>) => {
    const met = await during(office, happens);
    const { acts, tries, ...found } = outcomeOf(met, await office.names());
    const measured = `${acts}; ${tries}; ${met.failedPages} of ${met.pages} pages failed`;
    return { ...found, measured, failedPages: met.failedPages };
  };
  const restarted = await outcome(() => office.sites[0].again("SIGTERM"));
  say({
    what: "one of two web processes restarted under load",
    measured: restarted.measured,
    aim: "0 lost, 0 doubled, nobody notices",
    isMet: restarted.isWhole && restarted.most === 0 && restarted.failedPages === 0,
  });
  const killed = await outcome(() => office.sites[1].again("SIGKILL"));
  say({
    what: "one of two web processes killed under load",
    measured: killed.measured,
    aim: "0 lost, 0 doubled, at most 1 retry",
    isMet: killed.isWhole && killed.most <= 1,
  });
  await killingAWorker(say);
};
