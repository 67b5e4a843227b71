import { readConfig } from "./config.ts";
import { faultsSoFar, openRequestLog } from "./faultLog.ts";
import { readVitals } from "./usecases/installation/readVitals.ts";
import type { House } from "./usecases/perform.ts";
import { type MetricsPlace, newMetrics, startMetrics } from "./web/metrics.ts";
import type { RequestLog } from "./web/requestLog.ts";

/** Opens what the operator watches: the log of requests and the figures of this process, each where it was asked for. */
export async function openWatch(house: House, at: MetricsPlace | undefined) {
  const hearers: RequestLog[] = readConfig().requestLog ? [openRequestLog()] : [];
  const metrics = at && newMetrics({ readVitals: () => readVitals(house), faultsSoFar });
  if (metrics) hearers.push(metrics.requests);
  const server = metrics && at && (await startMetrics(metrics, at));
  const requests: RequestLog = (line) => {
    for (const hear of hearers) hear(line);
  };
  const stop = async () => {
    await server?.stop();
  };
  return { requests: hearers.length === 0 ? {} : { requests }, stop };
}
