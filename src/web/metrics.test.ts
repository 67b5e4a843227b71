import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { aHouse } from "../../test/support/aHouse.ts";
import { bothKinds } from "../../test/support/databases.ts";
import { endDueJob, takeDueJob } from "../usecases/installation/dueJob.ts";
import { readVitals } from "../usecases/installation/readVitals.ts";
import { newMetrics, startMetrics } from "./metrics.ts";

const figureOf = (text: string, series: string): number | undefined => {
  const line = text.split("\n").find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

/** Words that may follow a figure of ours: no municipality, no person, no address. */
const labels: Readonly<Record<string, RegExp>> = {
  area: /^(entry|public|office|api|elsewhere)$/,
  status: /^[1-5]xx$/,
  job: /^[a-z]+(-[a-z]+)*(-embedded|-server)?$/,
  login: /^(office|access|audit|public|figures)$/,
  state: /^(open|idle|waiting)$/,
  le: /^(\d+(\.\d+)?|\+Inf)$/,
};

for (const kind of bothKinds)
  describe(`what a process tells of itself (${kind})`, () => {
    test("a job that is late, one that failed, requests and faults are figures; labels are words of the program", async () => {
      const house = await aHouse(kind);
      const [late, broken] = [
        { name: `late-job-${kind}`, everyMinutes: 15 },
        { name: `broken-job-${kind}`, everyMinutes: 15 },
      ];
      for (const job of [late, broken]) assert.equal(await takeDueJob(house, job), true);
      await endDueJob(house, late, "done");
      await endDueJob(house, broken, "failed");
      const ended = house.clock.now.getTime() / 1000;
      house.clock.now = new Date(house.clock.now.getTime() + 20 * 60_000);
      const metrics = newMetrics({ readVitals: () => readVitals(house), faultsSoFar: () => 3 });
      metrics.requests({
        method: "GET",
        area: "office",
        route: "/:municipality/*",
        status: 303,
        milliseconds: 40,
      });
      const { text, type } = await metrics.page();
      assert.match(type, /^text\/plain/);
      assert.equal(figureOf(text, `evenbeeld_job_overdue_seconds{job="late-job-${kind}"}`), 300);
      assert.equal(figureOf(text, `evenbeeld_job_failed{job="late-job-${kind}"}`), 0);
      assert.equal(figureOf(text, `evenbeeld_job_failed{job="broken-job-${kind}"}`), 1);
      assert.equal(figureOf(text, `evenbeeld_job_last_end_seconds{job="late-job-${kind}"}`), ended);
      assert.equal(figureOf(text, `evenbeeld_request_seconds_count{area="office",status="3xx"}`), 1);
      assert.equal(
        figureOf(text, `evenbeeld_request_seconds_bucket{le="0.025",area="office",status="3xx"}`),
        0,
      );
      assert.equal(
        figureOf(text, `evenbeeld_request_seconds_bucket{le="0.05",area="office",status="3xx"}`),
        1,
      );
      assert.equal(figureOf(text, "evenbeeld_faults_total"), 3);
      assert.equal(figureOf(text, "evenbeeld_database_answers"), 1);
      assert.ok(Number(figureOf(text, "process_resident_memory_bytes")) > 1e6);
      assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
      const open = figureOf(text, 'evenbeeld_database_connections{login="office",state="open"}');
      assert.ok(kind === "server" ? Number(open) >= 1 : open === undefined, `${open} connections`);
      for (const [, words = ""] of text.matchAll(/^evenbeeld_\w+\{(.*)\} /gm))
        for (const [, name = "", value = ""] of words.matchAll(/(\w+)="([^"]*)"/g))
          assert.match(value, labels[name] ?? /a label that is not named here/, name);
    });

    test("while the database is away the page says so, and still tells of the process", async () => {
      const away = () => Promise.reject(new Error("connection lost"));
      const { text } = await newMetrics({ readVitals: away, faultsSoFar: () => 0 }).page();
      assert.equal(figureOf(text, "evenbeeld_database_answers"), 0);
      assert.ok(Number(figureOf(text, "process_resident_memory_bytes")) > 1e6);
    });
  });

describe("figures are asked on this machine, at one address", () => {
  const away = () => Promise.reject(new Error("connection lost"));
  const metrics = newMetrics({ readVitals: away, faultsSoFar: () => 0 });
  let server: Awaited<ReturnType<typeof startMetrics>>;
  before(async () => {
    server = await startMetrics(metrics, { host: "127.0.0.1", port: 0 });
  });
  after(() => server.stop());

  test("one page, for who reads; under the name of another site and at any other address there is nothing", async () => {
    const ask = async (path: string, init: RequestInit = {}) =>
      (await fetch(`http://127.0.0.1:${server.port}${path}`, init)).status;
    assert.equal(await ask("/metrics"), 200);
    for (const path of ["/", "/metrics/", "/metrics?x=1", "/gezond"])
      assert.equal(await ask(path), 404, path);
    assert.equal(await ask("/metrics", { method: "POST" }), 404);
  });

  test("a name that a page of another site gave to this machine is refused", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((answered) => {
      const { port } = server;
      const headers = { host: `evil.example:${port}` };
      request({ host: "127.0.0.1", port, path: "/metrics", headers }, ({ statusCode }) =>
        answered(statusCode),
      ).end();
    });
    assert.equal(status, 404);
  });
});
