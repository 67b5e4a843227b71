import type { Municipality } from "../../src/domain/shared/municipality.ts";
import type { Employment, Readership } from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { House } from "../../src/usecases/perform.ts";
import { declareTables, readChosen } from "../../src/usecases/workforce/declareTables.ts";
import { publishFigures } from "../../src/usecases/workforce/publishFigures.ts";
import { releaseFigures } from "../../src/usecases/workforce/releaseFigures.ts";
import { anActor } from "./aHouse.ts";
import { siteOf, url } from "./aPublicSite.ts";
import { importedOn, somePeople, unitsIn } from "./aReleasedWorkforce.ts";
import { allowed, day } from "./aUnit.ts";
import { consentIn } from "./aWorkforce.ts";

const tools = { solver: await openHighs(), clock: () => 0 };

/** Chooses who reads the tables with these keys from the next release on. */
export async function chosenFor(
  house: House,
  municipality: Municipality,
  keys: readonly string[],
  readers: Readership,
): Promise<void> {
  const analyst = anActor(municipality, "hrAnalyst");
  for (const key of keys) {
    const [now] = await readChosen(house, analyst);
    const table = now?.tables.find((one) => one.key === key);
    if (now === undefined || table === undefined) throw new Error(`no table ${key}`);
    const change = { key, table: { ...table, readers }, seen: now.number };
    allowed(await declareTables(house, analyst, change));
  }
}

/** A municipality with staff, a release of it, tables that are chosen for everybody, and the site in front of it. */
export async function aMunicipalityWithFigures(
  house: House,
  municipality: Municipality,
  rows: readonly Employment[] = somePeople(600),
) {
  await unitsIn(house, municipality);
  const consent = await consentIn(house, municipality);
  await importedOn(house, municipality, "2026-06-30", rows);
  await chosenFor(house, municipality, ["unit-sex", "grade-sex"], "public");
  const analyst = anActor(municipality, "hrAnalyst");
  const release = async (on = "2026-06-30") =>
    allowed(await releaseFigures(house, analyst, day(on), tools)).number;
  const number = await release();
  const clerk = anActor(municipality, "clerk");
  const publish = (
    keys: readonly string[],
    decision: string | null = "collegebesluit van 12 mei",
    of = number,
  ) => publishFigures(house, clerk, { release: of, keys, decision });
  const { site, faults } = siteOf(house);
  const request = (at: string, init: RequestInit = {}) => site.request(at, init);
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await site.request(`${url}/${municipality.slug}${path}`, { headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { house, municipality, consent, number, release, publish, ask, request, faults, clerk };
}
