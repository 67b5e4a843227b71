import { readFileSync } from "node:fs";
import { usualPalette } from "../src/domain/organisation/index.ts";
import { rendererHere } from "../src/export/edition/rendererHere.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { importProgramme } from "../src/usecases/programme/importProgramme.ts";
import { freezeReport } from "../src/usecases/reporting/freezeReport.ts";
import { findPublicPlace } from "../src/usecases/reporting/publicPlace.ts";
import { publishEdition } from "../src/usecases/reporting/publishEdition.ts";
import { routes } from "../src/web/routes.ts";
import { buildAssets } from "../src/web/siteAssets.ts";
import { startServer } from "../src/web/startServer.ts";
import type { KeptRoute, Route, VisitedRoute } from "../src/web/visit.ts";
import type { Load } from "./load.ts";
import { loadPage, type Stage } from "./site.ts";

const programme = "utrecht-2023";

async function publish({ house, municipality }: Stage): Promise<void> {
  const command = { kind: "command", municipality: municipality.id } as const;
  const content: unknown = JSON.parse(readFileSync(`examples/programmes/${programme}.json`, "utf8"));
  const imported = await importProgramme(house, command, { content, dryRun: false });
  const render = rendererHere({ locale: municipality.locale, accent: usualPalette.accent });
  const about = { kind: "committeeYear", year: 2024 } as const;
  const order = { programme, about, municipality: municipality.name, words: String, render };
  const frozen = await freezeReport(house, command, order);
  const way = { audience: "inwoners", channel: "openbare pagina" };
  const published = await publishEdition(house, command, { programme, number: 1, ...way });
  if (!imported.ok || !frozen.ok || !published.ok) throw new Error("nothing to read in public");
}

/** The same page as a route that draws it for each visitor. */
const drawnEachTime = (house: Stage["house"], route: KeptRoute): VisitedRoute => ({
  get: route.get,
  may: route.may,
  audit: route.audit,
  handler: async (visit) => {
    const place = await findPublicPlace(house, String(visit.params["municipality"]));
    if (place === undefined) throw new Error("no municipality");
    const reply = await route.handler({ ...visit, ...place });
    if (reply.kind === "feed") throw new Error("no page");
    return reply;
  },
});

/** Loads the page of a published edition from the cache and, as reference, drawn for each visitor, in turns in one run. */
export async function loadPublicPage(stage: Stage): Promise<{ readonly cached: Load; readonly drawn: Load }> {
  await publish(stage);
  const { house, municipality, port } = stage;
  const without: readonly Route[] = routes.map((one) =>
    one.kept === undefined ? one : drawnEachTime(house, one),
  );
  const log = (number: string, error: unknown) => console.error(number, error);
  const site = {
    house,
    routes: without,
    assets: await buildAssets(),
    url: "http://localhost",
    demo: true,
    openSolver: openHighs,
  };
  const reference = await startServer({ ...site, log }, { host: "127.0.0.1", port: 0 });
  const addressAt = (at: number) => `http://127.0.0.1:${at}/${municipality.slug}/openbaar/${programme}/1`;
  const drawn = await loadPage(addressAt(reference.port), "");
  const cached = await loadPage(addressAt(port), "");
  await reference.stop();
  return { cached, drawn };
}
