import { editionRenderer } from "../../src/export/edition/editionRenderer.ts";
import { tooLong } from "../../src/export/paperLength.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { House } from "../../src/usecases/perform.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { correctEdition, freezeReport } from "../../src/usecases/reporting/freezeReport.ts";
import { publishEdition, withdrawPublication } from "../../src/usecases/reporting/publishEdition.ts";
import { assetFile } from "../../src/web/assets.ts";
import { routes as allRoutes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { aHouse, aMunicipality, anActor } from "./aHouse.ts";
import { dutch } from "./aReport.ts";
import { allowed } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";
import { publishedFile } from "./publishedParts.ts";

export const url = "https://evenbeeld.example";
const programme = "haarlem-2020";

/** Builds the site of one process on a house. */
export function siteOf(house: House, routes = allRoutes) {
  const faults: unknown[] = [];
  const files = new Map([["proef.css", assetFile("text/css; charset=utf-8", Buffer.from("body{}\n"))]]);
  const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files };
  const log = (_: string, error: unknown) => void faults.push(error);
  return { faults, site: buildSite({ house, routes, assets, url, demo: false, openSolver: openHighs, log }) };
}

/** Returns a municipality of which editions can be frozen and made public, with the site in front of it. */
export async function aPublicSite(
  kind: DatabaseKind,
  { title, routes }: { readonly title?: string; readonly routes?: typeof allRoutes } = {},
) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const file = publishedFile(programme) as { programme: Record<string, unknown> };
  const content = title === undefined ? file : { ...file, programme: { ...file.programme, title } };
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  // too long for a PDF, as far as this typesetter goes: the other files are enough here
  const notHere = async () => tooLong;
  const render = editionRenderer(dutch, { pdf: notHere, docx: notHere, xlsx: notHere });
  const order = (year: number) => ({
    programme,
    about: { kind: "committeeYear", year } as const,
    municipality: municipality.name,
    words: (role: string) => role,
    render,
  });
  const way = { programme, audience: "inwoners", channel: "openbare pagina" };
  return {
    ...siteOf(house, routes),
    house,
    municipality,
    manager,
    freeze: async (year: number) => allowed(await freezeReport(house, manager, order(year))),
    correct: async (year: number, number: number) => {
      const correction = { number, reason: "Er stond een fout in." };
      return allowed(await correctEdition(house, manager, { ...order(year), correction }));
    },
    publish: async (number: number) => allowed(await publishEdition(house, manager, { ...way, number })),
    withdraw: async (number: number) =>
      allowed(await withdrawPublication(house, manager, { programme, number, reason: "geheim: een fout" })),
    path: (rest = "") => `/${municipality.slug}/openbaar${rest}`,
    edition: (number: number, rest = "") => `/${municipality.slug}/openbaar/${programme}/${number}${rest}`,
  };
}
