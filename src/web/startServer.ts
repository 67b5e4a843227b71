import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { buildSite, type Site } from "./server.ts";

export type RunningServer = {
  readonly port: number;
  /** Tells the proxy that asks to send its visitors elsewhere; who comes is still answered. */
  readonly leave: () => void;
  /** Takes no new visitors, and waits until those inside have their answer. */
  readonly stop: () => Promise<void>;
};

/** Whoever has no answer by then reads or sends so slowly that the others would wait for them. */
const mostSecondsInside = 30;

/** Puts the site on a port; port 0 takes a free one. */
export function startServer(
  site: Site,
  place: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const leave = () => {
      stopping = true;
    };
    const { fetch } = buildSite(site, () => stopping);
    const server = serve({ fetch, hostname: place.host, port: place.port }, (info: AddressInfo) => {
      const stop = () =>
        new Promise<void>((stopped) => {
          leave();
          const last = setTimeout(
            () => "closeAllConnections" in server && server.closeAllConnections(),
            mostSecondsInside * 1000,
          );
          server.close(() => {
            clearTimeout(last);
            stopped();
          });
          if ("closeIdleConnections" in server) server.closeIdleConnections();
        });
      resolve({ port: info.port, leave, stop });
    });
    server.on("error", reject);
  });
}
