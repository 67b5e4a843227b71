import { createServer } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Vitals } from "../usecases/installation/readVitals.ts";
import type { RequestLog } from "./requestLog.ts";

/** What a process measures of itself, and the page on which it says so. */
export type Metrics = {
  /** Counts a request that may be told; one that may not is counted nowhere. */
  readonly requests: RequestLog;
  /** Returns the page in the text format of Prometheus; it is there too while the database is away. */
  readonly page: () => Promise<{ readonly text: string; readonly type: string }>;
};

const seconds = [0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10];

function gaugesIn(register: Registry) {
  const gauge = (name: string, help: string, ...labelNames: readonly string[]) =>
    new Gauge({ name: `evenbeeld_${name}`, help, labelNames: [...labelNames], registers: [register] });
  return {
    answers: gauge("database_answers", "1 while the database answers"),
    lastEnd: gauge("job_last_end_seconds", "When a job last ended, well or not (Unix time)", "job"),
    failed: gauge("job_failed", "1 when the last run of a job failed", "job"),
    overdue: gauge("job_overdue_seconds", "Seconds since a job should have been done", "job"),
    connections: gauge("database_connections", "Connections of this process by login", "login", "state"),
    free: gauge("free_bytes", "Bytes that are free where the data lies"),
  };
}

type Gauges = ReturnType<typeof gaugesIn>;

function show(gauges: Gauges, vitals: Vitals | undefined): void {
  gauges.answers.set(vitals === undefined ? 0 : 1);
  if (vitals === undefined) return;
  for (const { job, lastEnd, failed, overdue } of vitals.jobs) {
    if (lastEnd !== null) gauges.lastEnd.set({ job }, lastEnd.getTime() / 1000);
    gauges.failed.set({ job }, failed ? 1 : 0);
    gauges.overdue.set({ job }, overdue);
  }
  for (const { login, open, idle, waiting } of vitals.connections)
    for (const [state, count] of Object.entries({ open, idle, waiting }))
      gauges.connections.set({ login, state }, count);
  if (vitals.free !== null) gauges.free.set(vitals.free);
}

/** What is asked each time that somebody reads the page. */
export type Measured = { readonly readVitals: () => Promise<Vitals>; readonly faultsSoFar: () => number };

/** Begins to measure this process (docs/decisions/0063): no municipality, no person and no address is a label of anything. */
export function newMetrics({ readVitals, faultsSoFar }: Measured): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "evenbeeld_request_seconds",
    help: "From a request to the beginning of its answer, by part of the site and class of status",
    labelNames: ["area", "status"],
    buckets: seconds,
    registers: [register],
  });
  const faults = new Counter({
    name: "evenbeeld_faults_total",
    help: "Faults that were written to the log",
    registers: [register],
  });
  const gauges = gaugesIn(register);
  return {
    requests: ({ area, status, milliseconds }) =>
      requests.observe({ area, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000),
    page: async () => {
      // a database that is away is what the operator must read here
      show(gauges, await readVitals().then(undefined, () => undefined));
      faults.reset();
      faults.inc(faultsSoFar());
      return { text: await register.metrics(), type: register.contentType };
    },
  };
}

/** Where figures may be asked: this machine alone, so that nobody needs a password for them. */
const hosts = ["127.0.0.1", "localhost", "[::1]"] as const;
export type MetricsPlace = { readonly host: (typeof hosts)[number]; readonly port: number };

/** A page of another site that a browser on this machine shows must not read along under a name of its own. */
const isHere = (host: string | undefined): boolean =>
  hosts.some((own) => host === own || host?.startsWith(`${own}:`));

/** Puts the figures on a port of this machine; port 0 takes a free one. */
export async function startMetrics(
  { page }: Metrics,
  { host, port }: MetricsPlace,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const server = createServer(async ({ method, url, headers }, answer) => {
    if (method !== "GET" || url !== "/metrics" || !isHere(headers.host)) {
      answer.writeHead(404).end();
      return;
    }
    const { text, type } = await page();
    answer.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(text);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host.replace(/^\[|\]$/g, ""), listening);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server on a port has an address");
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { port: address.port, stop };
}
