import { permissions, type Role, roles } from "../../src/domain/access/index.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { apiRoutes } from "../../src/web/api/apiRoutes.ts";
import { matcher } from "../../src/web/match.ts";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import type { Route } from "../../src/web/visit.ts";
import { type Addresses, methodOf, nameOf, patternOf } from "../support/addresses.ts";
import { anActor } from "../support/aHouse.ts";
import { everyRight } from "../support/anApi.ts";
import { allowed, day } from "../support/aUnit.ts";
import { type Demo, openDemo, siteOf } from "../support/demoSite.ts";
import { addressesIn, addressIn, patterns } from "../support/meerwijkAddresses.ts";
import type { Chance } from "./chance.ts";
import { type Field, formsOn } from "./formFields.ts";
import { bodyFor, changedAddress, oddHeaders, queryFor } from "./oddRequests.ts";
import type { Outcome, Target } from "./target.ts";

const url = "http://localhost:3000";
type Somebody = Role | "nobody";

/** Returns the role that may do most of what a route does, so that an input comes as far as it can. */
function whoMay(route: Route): Somebody {
  const { may } = route;
  if (may === "anyone") return "nobody";
  if (may === "operator") return "operator";
  if (may === "signedIn") return "programmeManager";
  const allowedTo = roles.filter((role) => permissions[may][role] !== undefined);
  return allowedTo.find((role) => permissions[may][role] === "wholeOrganisation") ?? allowedTo[0] ?? "nobody"; // only what is own, or nobody at all
}

/** How often each route answered with each status, so that it can be seen that inputs came past the door. */
export type Reached = Map<string, Map<number, number>>;

type Place = {
  readonly demo: Demo;
  readonly site: ReturnType<typeof buildSite>;
  readonly addresses: Addresses;
  /** The questions of each form, by the method and the pattern of where it goes. */
  readonly fields: Map<string, readonly Field[]>;
  readonly sessions: Map<Somebody, string>;
  readonly reached: Reached;
};

const marks = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>"];

/** Throws when an answer shows a fault: of the site, or words that somebody typed standing in a page as its markup. */
function judged(place: Place, said: { status: number; html: string }, what: string): Outcome {
  const fault = place.demo.faults.pop();
  if (said.status >= 500 || fault !== undefined)
    throw new Error(`${what}: ${said.status} ${fault instanceof Error ? fault.stack : String(fault)}`);
  const mark = marks.find((one) => said.html.includes(one));
  if (mark !== undefined && said.html.startsWith("<!DOCTYPE html>"))
    throw new Error(`${what}: ${mark} stands in the page`);
  return said.status < 400 ? "taken" : "refused";
}

function note(place: Place, route: string, status: number): void {
  const counts = place.reached.get(route) ?? new Map<number, number>();
  place.reached.set(route, counts.set(status, (counts.get(status) ?? 0) + 1)); // the first of its kind
}

type Said = { readonly status: number; readonly html: string; readonly to: string | null };

async function asked(place: Place, who: Somebody, address: string, init: RequestInit): Promise<Said> {
  const headers = new Headers(init.headers);
  const session = place.sessions.get(who) ?? (who === "nobody" ? undefined : await sessionFor(place, who)); // the first time, or after signing out
  if (session !== undefined && !headers.has("cookie")) headers.set("cookie", `evenbeeld_sessie=${session}`);
  const answer = await place.site.request(url + address, { ...init, headers });
  const to = answer.headers.get("location");
  if (to === paths.signIn) place.sessions.delete(who);
  return { status: answer.status, html: await answer.text(), to };
}

async function sessionFor({ demo: { house, meerwijk }, sessions }: Place, who: Role): Promise<string> {
  const person = { municipality: meerwijk.municipality.id };
  const account = who === "operator" ? ("operator" as const) : { ...person, person: meerwijk.person(who) };
  const secret = await startSession(house, account, "demo");
  sessions.set(who, secret);
  return secret;
}

async function askPage(place: Place, chance: Chance): Promise<Outcome> {
  const route = chance.pick(pages);
  const found = addressIn(place.addresses, route);
  if (found === undefined) throw new Error(`no page leads to ${nameOf(route)}`);
  const names = (place.fields.get(nameOf(route)) ?? []).map(({ name }) => name); // a page without a search asks nothing
  const address = changedAddress(found, chance) + queryFor([...names, ...usualNames], chance);
  const headers = chance.happens(0.1) ? chance.pick(oddHeaders) : {};
  const answer = await asked(place, whoMay(route), address, { headers });
  note(place, nameOf(route), answer.status);
  return judged(place, answer, `GET ${address} as ${whoMay(route)}`);
}

async function sendForm(place: Place, chance: Chance): Promise<Outcome> {
  const route = chance.pick(acts);
  const found = addressIn(place.addresses, route);
  if (found === undefined) throw new Error(`no page leads to ${nameOf(route)}`);
  const address = changedAddress(found, chance);
  const body = bodyFor(place.fields.get(nameOf(route)) ?? [], chance); // some acts are a button alone
  const headers = { origin: url };
  const answer = await asked(place, whoMay(route), address, { method: "POST", body, headers });
  note(place, nameOf(route), answer.status);
  const sent = body instanceof FormData ? "a form with a file" : body.toString().slice(0, 2000);
  return judged(place, answer, `POST ${address} as ${whoMay(route)}: ${sent}`);
}

const findApi = matcher(apiRoutes);

/** What another system reads with: its token, and addresses that answered. */
type Reader = { readonly token: string; readonly known: readonly string[] };

async function askApi(place: Place, chance: Chance, { token, known }: Reader): Promise<Outcome> {
  const found = chance.pick(known);
  const route = findApi("GET", found)?.route;
  if (route === undefined) throw new Error(`${found} is no address of the API`);
  const address = `${changedAddress(found, chance)}${queryFor(Object.keys(route.told.query.shape), chance)}`;
  const authorization = chance.happens(0.97)
    ? `Bearer ${token}`
    : chance.pick(["Bearer", "Basic x", "Bearer a b"]);
  const answer = await asked(place, "nobody", address, { headers: { authorization } });
  note(place, route.get, answer.status);
  return judged(place, answer, `GET ${address}`);
}

/** Returns an address for each route of the API, with the keys that the answers before it named. */
async function readerOf(place: Place, token: string): Promise<Reader> {
  const known: string[] = [];
  const keys = new Map<string, string>();
  const headers = { authorization: `Bearer ${token}` };
  for (const { get } of [...apiRoutes].sort((one, other) => one.get.length - other.get.length)) {
    const address = get.replace(/:(\w+)/g, (_, name: string) => keys.get(name) ?? "1"); // no answer named one
    const { status, html } = await asked(place, "nobody", address, { headers });
    if (status === 200) known.push(address);
    const list = get.split("/").at(-1) ?? ""; // an address has a last part
    const [, key] = /"(?:sleutel|nummer)":"?([\w.-]+)/.exec(html) ?? []; // a list of nothing names none
    const part = {
      programmas: "sleutel",
      cijfers: "nummer",
      acties: "actie",
      edities: "nummer",
      rondes: "ronde",
      streefcijfers: "streefcijfer",
      doelstellingen: "doelstelling",
    }[list];
    if (part !== undefined && key !== undefined && !(list === "edities")) keys.set(part, key);
  }
  return { token, known };
}

const pages = routes.filter((route) => methodOf(route) === "GET");
const acts = routes.filter((route) => methodOf(route) === "POST");
const usualNames = ["zoek", "pagina", "sorteer", "soort", "jaar", "taal"];

/** Reads every page once and keeps what the forms on it ask. */
async function readForms(place: Place): Promise<void> {
  const patternAt = new Map(
    [...place.addresses].flatMap(([route, found]) => found.map((path) => [path, patternOf(route)])),
  );
  for (const route of pages) {
    const address = addressIn(place.addresses, route);
    if (address === undefined) continue;
    const { html } = await asked(place, whoMay(route), address, {});
    for (const { action, isPost, fields } of formsOn(html, address)) {
      const name = `${isPost ? "POST" : "GET"} ${patternAt.get(action) ?? action}`; // an address that no walk met stands for itself
      place.fields.set(name, [...(place.fields.get(name) ?? []), ...fields]); // the first form that goes there
    }
  }
}

/** Opens the whole site on a demo, and everything by which somebody outside can put words into it. */
export async function openSite() {
  const demo = await openDemo("embedded");
  const site = buildSite(await siteOf(demo, url));
  const addresses = await addressesIn(demo, { site, url, place: demo.meerwijk }, patterns);
  const place: Place = { demo, site, addresses, fields: new Map(), sessions: new Map(), reached: new Map() };
  await readForms(place);
  const { municipality }: { readonly municipality: Municipality } = demo.meerwijk;
  const client = { name: "Dashboard", rights: everyRight, expiresOn: day("2027-10-01") };
  const token = allowed(await makeClient(demo.house, anActor(municipality, "administrator"), client));
  const reader = await readerOf(place, token);
  demo.faults.length = 0;
  const targets: readonly Target[] = [
    { name: "pages", read: (chance) => askPage(place, chance) },
    { name: "forms", read: (chance) => sendForm(place, chance) },
    { name: "API", read: (chance) => askApi(place, chance, reader) },
  ];
  return { targets, reached: place.reached, fields: place.fields, close: demo.close };
}
