import type { Role } from "../../src/domain/access/index.ts";
import type { PersonId, UnitId } from "../../src/domain/organisation/index.ts";
import type { Action, Programme } from "../../src/domain/programme/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { addAction, type NewAction } from "../../src/usecases/programme/addAction.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { assetFile } from "../../src/web/assets.ts";
import type { RequestLine } from "../../src/web/requestLog.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { anActor } from "./aHouse.ts";
import { anOrganisation } from "./anOrganisation.ts";
import { anAction, aProgramme } from "./aProgramme.ts";
import { allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

const url = "http://localhost:3000";

/** One page or answer, as a browser gets it. */
export type Answer = { readonly status: number; readonly body: string; readonly to: string | null };

/** Returns an organisation with the site in front of it, and how its people look at pages and send forms. */
export async function aSite(kind: DatabaseKind = "embedded") {
  const organisation = await anOrganisation(kind);
  const { house, municipality, administrator, people, units } = organisation;
  const faults: unknown[] = [];
  const files = new Map([["proef.css", assetFile("text/css; charset=utf-8", Buffer.from("body{}\n"))]]);
  const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files };
  const log = (_: string, error: unknown) => void faults.push(error);
  const told: RequestLine[] = [];
  const requests = (line: RequestLine) => void told.push(line);
  const site = buildSite({ house, routes, assets, url, demo: false, openSolver: openHighs, log, requests });
  const secrets = new Map<PersonId, Promise<string>>();
  const secretOf = (person: PersonId): Promise<string> => {
    const known =
      secrets.get(person) ?? startSession(house, { municipality: municipality.id, person }, "link");
    secrets.set(person, known);
    return known;
  };
  const grant = async (person: PersonId, role: Role, unit: UnitId | null = null) => {
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, { person, role, unit, ...term }));
  };
  await grant(people.sara, "programmeManager");
  await grant(people.joost, "unitOwner", units.city);
  await grant(people.fatima, "employee");
  const manager = { ...anActor(municipality, "programmeManager"), person: people.sara };
  const send = async (person: PersonId, path: string, body?: FormData, language = "nl"): Promise<Answer> => {
    const headers = {
      cookie: `evenbeeld_sessie=${await secretOf(person)}; evenbeeld_taal=${language}`,
      "sec-fetch-site": "same-origin",
    };
    const init = body ? { method: "POST", headers, body } : { headers };
    const answer = await site.request(`${url}/${municipality.slug}${path}`, init);
    return { status: answer.status, body: await answer.text(), to: answer.headers.get("location") };
  };
  /** Opens a page as a person. */
  const open = (person: PersonId, path: string, language?: string) => send(person, path, undefined, language);
  /** Sends a form as a person. */
  const post = (
    person: PersonId,
    path: string,
    fields: Readonly<Record<string, string | readonly string[] | File>>,
    language?: string,
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields))
      for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
    return send(person, path, form, language);
  };
  return { ...organisation, manager, site, faults, told, open, post, secretOf, grant };
}

/** Returns a site with a programme of which the actions are as given. */
export async function aProgrammeSite(
  actions: readonly Partial<Action>[],
  programme: Partial<Programme> = {},
) {
  const site = await aSite();
  const { house, manager } = site;
  const { key, lang, municipalityName, ...values } = aProgramme(programme);
  allowed(await addProgramme(house, manager, { key, lang, municipalityName, values }));
  for (const differing of actions) {
    const { key: _, version, ...fresh } = anAction(differing);
    const values: NewAction = fresh;
    allowed(await addAction(house, manager, { programme: key, values }));
  }
  return { ...site, path: `/programma/${key}` };
}
