import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { aHouse } from "../../test/support/aHouse.ts";
import { TryAgain } from "../domain/shared/thrown.ts";
import { openHighs } from "../solver/highsSolver.ts";
import type { House } from "../usecases/perform.ts";
import { paths } from "./paths.ts";
import type { Site } from "./server.ts";
import { type RunningServer, startServer } from "./startServer.ts";
import type { Route } from "./visit.ts";

const place = { host: "127.0.0.1", port: 0 };
const siteOf = (house: House, routes: readonly Route[] = []): Site => ({
  house,
  routes,
  assets: { addresses: { style: "", script: null }, files: new Map() },
  url: "http://localhost:3000",
  demo: false,
  openSolver: openHighs,
  log: () => undefined,
});

async function asked(port: number, path: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text(), connection: answer.headers.get("connection") };
}

/** A page that is ready when the test says so. */
function aSlowPage() {
  const begun = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<void>();
  const route: Route = {
    get: "/traag",
    may: "anyone",
    audit: { none: "public" },
    handler: async () => {
      begun.resolve();
      await ready.promise;
      return { kind: "text", text: "klaar met wachten" };
    },
  };
  return { route, begun: begun.promise, finish: ready.resolve };
}

describe("a process that stops sends nobody away without an answer", () => {
  const slow = aSlowPage();
  let server: RunningServer;
  before(async () => {
    server = await startServer(siteOf(await aHouse("embedded"), [slow.route]), place);
  });
  after(() => server.stop());

  test("while it serves it says so, and keeps connections", async () => {
    const ready = await asked(server.port, paths.readiness);
    assert.deepEqual([ready.status, ready.text], [200, "klaar\n"]);
    assert.notEqual(ready.connection, "close");
  });

  test("once it leaves the proxy is told, visitors are still answered, and their connection ends with the answer", async () => {
    const { port } = server;
    server.leave();
    const ready = await asked(port, paths.readiness);
    assert.deepEqual([ready.status, ready.text, ready.connection], [503, "stopt\n", "close"]);
    const page = asked(port, "/traag");
    await slow.begun;
    const stopping = server.stop();
    await assert.rejects(asked(port, paths.readiness), "no new visitors");
    slow.finish();
    const answer = await page;
    assert.deepEqual([answer.status, answer.text, answer.connection], [200, "klaar met wachten", "close"]);
    await stopping;
  });
});

test("while the database is away the process is not ready, and nothing of why is told", async () => {
  const house = await aHouse("embedded");
  const inRole = () => Promise.reject(new TryAgain("FATAL: password of evenbeeld_web"));
  const away: House = { ...house, database: { ...house.database, inRole } };
  const { port, stop } = await startServer(siteOf(away), place);
  const ready = await asked(port, paths.readiness);
  await stop();
  assert.deepEqual([ready.status, ready.text], [503, "niet klaar\n"]);
});
