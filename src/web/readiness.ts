import type { Hono } from "hono";
import { textsFor } from "../texts/index.ts";
import { allMunicipalities } from "../usecases/access/findActor.ts";
import { orErrorPage } from "./errorPage.ts";
import { paths } from "./paths.ts";
import type { Site } from "./server.ts";

/**
 * Says to a proxy whether this process takes visitors. It does not any more once it was asked to stop, or while the
 * database is away; whoever comes all the same is answered until it ends, and told to come back by a new connection.
 */
export function addReadiness(app: Hono, { house, log }: Site, isStopping: () => boolean): void {
  app.use(async (context, next) => {
    await next();
    if (isStopping()) context.header("connection", "close");
  });
  app.get(paths.readiness, async (context) => {
    if (isStopping()) return context.text("stopt\n", 503);
    const asked = await orErrorPage(() => allMunicipalities(house), textsFor("nl"), log);
    return asked.ok ? context.text("klaar\n") : context.text("niet klaar\n", 503);
  });
}
