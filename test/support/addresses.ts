import { matcher } from "../../src/web/match.ts";
import type { Route } from "../../src/web/visit.ts";

/** Where a route can really be asked: addresses that stand as links or forms on pages of the site. */
export type Addresses = ReadonlyMap<Route, readonly string[]>;

export const methodOf = (route: Route): "GET" | "POST" => ("get" in route ? "GET" : "POST");
export const patternOf = (route: Route): string => ("get" in route ? route.get : route.post);
export const nameOf = (route: Route): string => `${methodOf(route)} ${patternOf(route)}`;

/** How many pages of one route a visitor looks at: a few, and many where a few did not lead to every route. */
const [few, many] = [3, 200];
const decode = (text: string): string => text.replaceAll("&amp;", "&");

type Step = { readonly method: "GET" | "POST"; readonly address: string };

/** Returns what a page leads to: its links and pictures, and its forms with the way they are sent. */
function stepsOn(html: string): readonly Step[] {
  const links = [...html.matchAll(/<(?:a [^>]*?href|img [^>]*?src)="(\/[^"#]*)/g)].map(([, href]) => ({
    method: "GET" as const,
    address: decode(String(href)),
  }));
  const forms = [...html.matchAll(/<form ([^>]*)>/g)].flatMap(([, attributes]) => {
    const address = /action="(\/[^"]*)"/.exec(String(attributes))?.[1];
    const method = /method="post"/.test(String(attributes)) ? ("POST" as const) : ("GET" as const);
    return address === undefined ? [] : [{ method, address: decode(address) }];
  });
  return [...links, ...forms];
}

/** Asks for a page as somebody; leads on where the answer does. A file leads nowhere. */
type Ask = (
  address: string,
) => Promise<{ readonly html: string; readonly to: string | null; readonly isFile: boolean }>;

type Visitor = { readonly ask: Ask; readonly from: string };
type Walk = {
  readonly find: ReturnType<typeof matcher<Route>>;
  /** Routes that answered with a file: making one takes long, and nobody needs to make it twice to find the way. */
  readonly files: Set<Route>;
  readonly note: (route: Route, address: string) => void;
  readonly isDone: () => boolean;
};
type Page = { readonly route: Route; readonly address: string };
/** How far a visitor came: what was seen, the pages ahead, and those left for later because others of their route were looked at. */
type Tour = {
  readonly ask: Ask;
  readonly seen: Set<string>;
  readonly visits: Map<Route, number>;
  readonly ahead: Page[];
  readonly later: Page[];
};

/** Notes what is new of where a page leads to, and puts the pages among it ahead. */
function add({ find, note }: Walk, { seen, ahead }: Tour, steps: readonly Step[]): void {
  for (const { method, address } of steps) {
    const path = String(address.split("?")[0]);
    const route = find(method, path)?.route;
    if (!route || seen.has(`${method} ${path}`)) continue;
    seen.add(`${method} ${path}`);
    note(route, path);
    if (method === "GET") ahead.push({ route, address });
  }
}

/** Walks on from page to page as one visitor, at most so many pages of each route; `note` hears where each route was found. */
async function walk(site: Walk, tour: Tour, most: (route: Route) => number): Promise<void> {
  const { ask, visits, ahead, later } = tour;
  ahead.push(...later.splice(0));
  for (let page = ahead.shift(); page && !site.isDone(); page = ahead.shift()) {
    const { route, address } = page;
    if (site.files.has(route)) continue;
    const before = visits.get(route) ?? 0;
    if (before >= most(route)) {
      later.push(page);
      continue;
    }
    visits.set(route, before + 1);
    const { html, to, isFile } = await ask(address);
    if (isFile) site.files.add(route);
    else add(site, tour, to === null ? stepsOn(html) : [{ method: "GET", address: to }]);
  }
}

/**
 * Walks the site as several visitors and returns where each route was found: a few pages of each route; then, until the patterns it
 * `must` meet are met, the pages above what is missing, and at last all others.
 */
export async function findAddresses(
  routes: readonly Route[],
  visitors: readonly Visitor[],
  must: readonly string[],
): Promise<Addresses> {
  const found = new Map<Route, string[]>();
  const missing = new Set(must);
  const note = (route: Route, address: string) => {
    found.set(route, [...new Set([...(found.get(route) ?? []), address])]);
    missing.delete(patternOf(route));
  };
  const site = { find: matcher(routes), files: new Set<Route>(), note };
  const toTheEnd = { ...site, isDone: () => false };
  const tours = visitors.map(({ ask, from }) => {
    const tour = { ask, seen: new Set<string>(), visits: new Map(), ahead: [], later: [] };
    return { tour, from };
  });
  for (const { tour, from } of tours) {
    add(toTheEnd, tour, [{ method: "GET", address: from }]);
    await walk(toTheEnd, tour, () => few);
  }
  const isAbove = (route: Route) => [...missing].some((one) => one.startsWith(`${patternOf(route)}/`));
  const untilMet = { ...site, isDone: () => missing.size === 0 };
  for (const most of [(route: Route) => (isAbove(route) ? many : few), () => many])
    for (const { tour } of tours) await walk(untilMet, tour, most);
  return found;
}
