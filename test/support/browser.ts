import { after } from "node:test";
import type { Browser } from "playwright-core";
import { buildSite, type Site } from "../../src/web/server.ts";
import { type RunningServer, startServer } from "../../src/web/startServer.ts";
import { type Demo, openDemo, siteOf } from "./demoSite.ts";
import { openBrowser } from "./lookBrowser.ts";

/** The site of this run on a port of its own, with the demo behind it, and the browser everybody shares. */
export type Stage = {
  readonly demo: Demo;
  readonly site: Site;
  readonly url: string;
  readonly browser: Browser;
  readonly server: RunningServer;
};

async function openStage(): Promise<Stage> {
  const [demo, browser] = await Promise.all([openDemo("embedded"), openBrowser()]);
  const site: Site & { url: string } = { ...(await siteOf(demo, "")) };
  const server = await startServer(site, { host: "127.0.0.1", port: 0 });
  site.url = `http://127.0.0.1:${server.port}`; // the port is known only now
  return { demo, site, url: site.url, browser, server };
}

let stage: Promise<Stage> | undefined;

/** Returns the stage of this run, set by the first test that asks. */
export function theStage(): Promise<Stage> {
  stage ??= openStage();
  return stage;
}

/** The same site without a port, for what needs no browser. */
export const siteOn = ({ site }: Stage) => buildSite(site);

after(async () => {
  if (!stage) return;
  const { browser, server, demo } = await stage;
  await browser.close();
  await server.stop();
  await demo.close();
});
